/** nn functions by public name: activations, losses, layers. `torch._C._nn.*` rows stand under `nn.*`. */
import { elementsOf } from '../../core/elements.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable } from '../../core/function-table.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { asNumber } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { copyInto } from '../../core/cast.ts';
import { bump, inplace } from '../autograd/inplace.ts';
import { withoutGrad } from '../autograd/modes.ts';
import { typeString } from '../autograd/texts.ts';
import { lift, sameDevice, type Operand } from '../operands.ts';
import * as a from '../ops/activation.ts';
import * as l from '../ops/losses.ts';
import * as m from '../ops/matmul.ts';
import * as p from '../ops/pointwise.ts';
import { meanOp, reducedDims, varOp } from '../ops/reduce.ts';
import { reshape, toCopy } from '../ops/structure.ts';
import * as v from '../ops/view.ts';
import * as w from '../ops/window.ts';
import { Tensor } from '../tensor.ts';
import { padModes } from './resizing.ts';
import { merge, operation, withOut } from './rows.ts';

type One = { input: Tensor };
const f = (value: number): PyScalar => ({ kind: 'f', value });

/** `torch.relu`, `Tensor.relu_`, `torch._C._nn.gelu`, `torch._C._nn.gelu_`. */
const activation = <A extends One>(
  name: string,
  args: readonly (keyof A & string)[],
  run: (args: A) => Tensor,
): FunctionTable => ({
  ...operation<A>(name, args, run),
  [`torch._C._nn.${name}`]: withOut<A>(name, args, run),
  [`torch._C._nn.${name}_`]: fn<A>(args, (given) => inplace(given.input, [], (self) => run({ ...given, input: self }))),
});

const activations = merge(
  activation<One>('relu', ['input'], ({ input }) => a.relu(input)),
  activation<One>('relu6', ['input'], ({ input }) => a.hardtanh(input, f(0), f(6))),
  activation<One & { negative_slope?: PyScalar }>(
    'leaky_relu',
    ['input', 'negative_slope'],
    ({ input, negative_slope = f(0.01) }) => a.leakyRelu(input, negative_slope),
  ),
  activation<One & { alpha?: PyScalar }>('elu', ['input', 'alpha'], ({ input, alpha = f(1) }) => a.elu(input, alpha)),
  activation<One>('selu', ['input'], ({ input }) => a.selu(input)),
  activation<One & { alpha?: PyScalar }>('celu', ['input', 'alpha'], ({ input, alpha = f(1) }) => a.celu(input, alpha)),
  activation<One>('silu', ['input'], ({ input }) => a.silu(input)),
  activation<One>('mish', ['input'], ({ input }) => a.mish(input)),
  activation<One & { approximate?: string }>('gelu', ['input', 'approximate'], ({ input, approximate = 'none' }) =>
    a.gelu(input, approximate === 'tanh'),
  ),
  activation<One & { beta?: PyScalar; threshold?: PyScalar }>(
    'softplus',
    ['input', 'beta', 'threshold'],
    ({ input, beta = f(1), threshold = f(20) }) => a.softplus(input, beta, threshold),
  ),
  activation<One>('log_sigmoid', ['input'], ({ input }) => a.logSigmoid(input)),
  activation<One & { min_val?: PyScalar; max_val?: PyScalar }>(
    'hardtanh',
    ['input', 'min_val', 'max_val'],
    ({ input, min_val = f(-1), max_val = f(1) }) => a.hardtanh(input, min_val, max_val),
  ),
  activation<One>('hardsigmoid', ['input'], ({ input }) => a.hardsigmoid(input)),
  activation<One>('hardswish', ['input'], ({ input }) => a.hardswish(input)),
  activation<One & { lambd?: PyScalar }>('softshrink', ['input', 'lambd'], ({ input, lambd = f(0.5) }) =>
    a.softshrink(input, lambd),
  ),
  activation<One & { lambd?: PyScalar }>('hardshrink', ['input', 'lambd'], ({ input, lambd = f(0.5) }) =>
    a.hardshrink(input, lambd),
  ),
  activation<One & { threshold: PyScalar; value: PyScalar }>(
    'threshold',
    ['input', 'threshold', 'value'],
    ({ input, threshold, value }) => a.threshold(input, threshold, value),
  ),
);

function clamp({ input, min, max }: One & { min?: Operand | null; max?: Operand | null }): Tensor {
  const [low, high] = [min ?? null, max ?? null].map((x) => (x === null ? null : lift(x)));
  if (!low && !high) throw runtimeError("torch.clamp: At least one of 'min' or 'max' must not be None");
  return a.clampOp(input, low!, high!);
}

interface Pair {
  input: Tensor;
  target: Tensor;
  reduction?: number;
  weight?: Tensor;
  pos_weight?: Tensor;
  delta?: number;
  beta?: number;
  ignore_index?: number;
  label_smoothing?: number;
}

function checkWeights(input: Tensor, target: Tensor): void {
  if (input.view.shape.join() !== target.view.shape.join()) {
    throw new LibError(
      'ValueError',
      `Using a target size (torch.Size([${target.view.shape.join(', ')}])) that is different to the input size (torch.Size([${input.view.shape.join(', ')}])) is deprecated. Please ensure they have the same size.`,
    );
  }
}

const losses: FunctionTable = {
  'torch._C._nn.mse_loss': fn<Pair>(['input', 'target', 'reduction'], ({ input, target, reduction = 1 }) =>
    l.mseOp(input, target, reduction),
  ),
  'torch._C._nn.l1_loss': fn<Pair>(['input', 'target', 'reduction'], ({ input, target, reduction = 1 }) =>
    l.l1(input, target, reduction),
  ),
  'torch._C._nn.smooth_l1_loss': fn<Pair>(
    ['input', 'target', 'reduction', 'beta'],
    ({ input, target, reduction = 1, beta = 1 }) =>
      beta === 0 ? l.l1(input, target, reduction) : l.smoothL1(input, target, reduction, beta),
  ),
  'torch._C._nn.huber_loss': fn<Pair>(
    ['input', 'target', 'reduction', 'delta'],
    ({ input, target, reduction = 1, delta = 1 }) => l.huber(input, target, reduction, delta),
  ),
  'torch._C._nn.binary_cross_entropy': fn<Pair>(
    ['input', 'target', 'weight', 'reduction'],
    ({ input, target, weight, reduction = 1 }) => {
      checkWeights(input, target);
      if (elementsOf(input.view).some((x) => Number(x as number) < 0 || Number(x as number) > 1))
        throw runtimeError('all elements of input should be between 0 and 1');
      if (input.view.dtype !== target.view.dtype)
        throw runtimeError(`Found dtype ${target.view.dtype.aten} but expected ${input.view.dtype.aten}`);
      return l.bce(input, target, weight ?? null, reduction);
    },
  ),
  'torch.binary_cross_entropy_with_logits': fn<Pair>(
    ['input', 'target', 'weight', 'pos_weight', 'reduction'],
    ({ input, target, weight, pos_weight, reduction = 1 }) => {
      if (input.view.shape.join() !== target.view.shape.join()) {
        throw new LibError(
          'ValueError',
          `Target size (torch.Size([${target.view.shape.join(', ')}])) must be the same as input size (torch.Size([${input.view.shape.join(', ')}]))`,
        );
      }
      return l.bceLogits(input, target, weight ?? null, pos_weight ?? null, reduction);
    },
  ),
  'torch._C._nn.nll_loss_nd': fn<Pair>(
    ['input', 'target', 'weight', 'reduction', 'ignore_index'],
    ({ input, target, weight, reduction = 1, ignore_index = -100 }) =>
      l.nll(input, target, weight ?? null, reduction, ignore_index),
  ),
  'torch._C._nn.cross_entropy_loss': fn<Pair>(
    ['input', 'target', 'weight', 'reduction', 'ignore_index', 'label_smoothing'],
    ({ input, target, weight, reduction = 1, ignore_index = -100, label_smoothing = 0 }) => {
      commonArgs('target', '_nll_loss', 'nll_loss_forward', [
        ['input', input],
        ['target', target],
      ]);
      return l.crossEntropy(input, target, weight ?? null, reduction, ignore_index, label_smoothing);
    },
  ),
};

/** Devices must agree before a kernel with named arguments runs. */
function commonArgs(
  argument: string,
  _api: string,
  method: string,
  given: readonly (readonly [string, Tensor])[],
): void {
  const [first] = given;
  for (const [, t] of given) {
    if (t.view.device !== first![1].view.device) {
      throw runtimeError(
        `Expected all tensors to be on the same device, but got ${argument} is on ${t.view.device}, different from other tensors on ${first![1].view.device} (when checking argument in method wrapper_CUDA_${method})`,
      );
    }
  }
}

function linear({ input, weight, bias }: One & { weight: Tensor; bias?: Tensor | null }): Tensor {
  const rank = input.view.shape.length;
  if (input.view.dtype !== weight.view.dtype && rank > 0) {
    throw runtimeError(
      `mat1 and mat2 must have the same dtype, but got ${input.view.dtype.aten} and ${weight.view.dtype.aten}`,
    );
  }
  if (bias && rank === 2 && weight.view.shape.length === 2)
    return addmm({ input: bias, mat1: input, mat2: v.t(weight) });
  if (bias && rank > 2 && weight.view.shape.length === 2) {
    const flat = reshape(input, [-1, input.view.shape[rank - 1]!]);
    return v.viewTo(addmm({ input: bias, mat1: flat, mat2: v.t(weight) }), [
      ...input.view.shape.slice(0, -1),
      weight.view.shape[0]!,
    ]);
  }
  const turned = weight.view.shape.length === 2 ? v.t(weight) : weight;
  if (rank === 1 && weight.view.shape.length === 2 && bias) {
    return v.viewTo(addmm({ input: bias, mat1: v.unsqueeze(input, 0), mat2: turned }), [weight.view.shape[0]!]);
  }
  const out = m.matmul(input, turned);
  return bias ? p.addOp(out, bias) : out;
}

interface Addmm {
  input: Tensor;
  mat1: Tensor;
  mat2: Tensor;
  beta?: PyScalar;
  alpha?: PyScalar;
}
function addmm({ input, mat1, mat2, beta, alpha }: Addmm): Tensor {
  return m.addmmOp(input, mat1, mat2, beta ? asNumber(beta) : 1, alpha ? asNumber(alpha) : 1);
}

interface Conv extends One {
  weight: Tensor;
  bias?: Tensor | null;
  stride?: number[];
  padding?: number[] | string;
  dilation?: number[];
  groups?: number;
}
const CPP: Readonly<Record<string, string>> = {
  float32: 'float',
  float64: 'double',
  uint8: 'unsigned char',
  int64: 'long',
  int32: 'int',
  float16: 'c10::Half',
  bfloat16: 'c10::BFloat16',
};
const conv = (k: number): FunctionTable => ({
  [`torch.conv${k}d`]: fn<Conv>(
    ['input', 'weight', 'bias', 'stride', 'padding', 'dilation', 'groups'],
    ({ input, weight, bias, stride, padding, dilation, groups = 1 }) => {
      const unbatched = input.view.shape.length === k + 1;
      const x = unbatched ? v.unsqueeze(input, 0) : input;
      w.checkChannels(`conv${k}d`, x, weight, groups, k);
      if (bias && input.view.dtype !== bias.view.dtype) {
        const name = (d: DType): string => CPP[d.name] ?? d.cpp;
        throw runtimeError(
          `Input type (${name(input.view.dtype)}) and bias type (${name(bias.view.dtype)}) should be the same`,
        );
      }
      const [s, d] = [w.spread(stride, k, 1), w.spread(dilation, k, 1)];
      const kernel = weight.view.shape.slice(2);
      const pad =
        padding === 'same'
          ? kernel.map((n, j) => Math.floor((d[j]! * (n - 1)) / 2))
          : padding === 'valid'
            ? kernel.map(() => 0)
            : w.spread(padding as number[], k, 0);
      kernel.forEach((n, j) => {
        const size = x.view.shape[2 + j]! + 2 * pad[j]!;
        if (size < d[j]! * (n - 1) + 1) {
          const shape = x.view.shape.slice(2).map((q, z) => q + 2 * pad[z]!);
          throw runtimeError(
            `Calculated padded input size per channel: (${shape.join(' x ')}). Kernel size: (${kernel.join(' x ')}). Kernel size can't be greater than actual input size`,
          );
        }
      });
      const out = w.convolutionOp(x, weight, bias ?? null, s, pad, d, groups);
      return unbatched ? v.squeezeDim(out, 0) : out;
    },
  ),
});

interface Pool extends One {
  kernel_size: number[];
  stride?: number[];
  padding?: number[];
  dilation?: number[];
  ceil_mode?: boolean;
  count_include_pad?: boolean;
  divisor_override?: number | null;
}
const pool = (k: number): FunctionTable => {
  const names = ['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'] as const;
  const max = ({ input, kernel_size, stride, padding, dilation, ceil_mode = false }: Pool): readonly Tensor[] => {
    const kernel = w.spread(kernel_size, k, 1);
    return w.maxPoolOp(
      input,
      kernel,
      stride?.length ? w.spread(stride, k, 1) : kernel,
      w.spread(padding, k, 0),
      w.spread(dilation, k, 1),
      ceil_mode,
    );
  };
  const avg = ({
    input,
    kernel_size,
    stride,
    padding,
    ceil_mode = false,
    count_include_pad = true,
    divisor_override = null,
  }: Pool): Tensor => {
    const kernel = w.spread(kernel_size, k, 1);
    return w.avgPoolOp(
      input,
      {
        kernel,
        stride: stride?.length ? w.spread(stride, k, 1) : kernel,
        padding: w.spread(padding, k, 0),
        dilation: kernel.map(() => 1),
      },
      ceil_mode,
      count_include_pad,
      divisor_override,
    );
  };
  const withIndices = fn<Pool>(names, (args) => tuple(...max(args)));
  const avgNames = [
    'input',
    'kernel_size',
    'stride',
    'padding',
    'ceil_mode',
    'count_include_pad',
    'divisor_override',
  ] as const;
  return {
    [`torch.max_pool${k}d`]: fn<Pool>(names, (args) => max(args)[0]!),
    [`torch.max_pool${k}d_with_indices`]: withIndices,
    [`torch._C._nn.max_pool${k}d_with_indices`]: withIndices,
    [k === 1 ? 'torch.avg_pool1d' : `torch._C._nn.avg_pool${k}d`]: fn<Pool>(avgNames, avg),
    [k === 1 ? 'torch.adaptive_avg_pool1d' : `torch._C._nn.adaptive_avg_pool${k}d`]: fn<
      One & { output_size: number[] }
    >(['input', 'output_size'], ({ input, output_size }) => w.adaptiveAvgOp(input, w.spread(output_size, k, 1))),
    [k === 1 ? 'torch.adaptive_max_pool1d' : `torch._C._nn.adaptive_max_pool${k}d`]: fn<
      One & { output_size: number[] }
    >(['input', 'output_size'], ({ input, output_size }) =>
      tuple(w.adaptiveMaxOp(input, w.spread(output_size, k, 1)), null),
    ),
  };
};

interface Norm extends One {
  weight?: Tensor | null;
  bias?: Tensor | null;
  running_mean?: Tensor | null;
  running_var?: Tensor | null;
  training?: boolean;
  momentum?: number;
  eps?: number;
  cudnn_enabled?: boolean;
}
function batchNorm({
  input,
  weight,
  bias,
  running_mean,
  running_var,
  training = false,
  momentum = 0.1,
  eps = 1e-5,
}: Norm): Tensor {
  if (!training && running_mean && running_var)
    return l.batchNormOp(input, weight ?? null, bias ?? null, running_mean, running_var, eps);
  const out = l.batchNormOp(input, weight ?? null, bias ?? null, null, null, eps);
  if (running_mean && running_var) {
    withoutGrad(() => {
      const dims = input.view.shape.map((_, d) => d).filter((d) => d !== 1);
      const x = new Tensor(input.view);
      const blend = (run: Tensor, now: Tensor): void => {
        copyInto(run.view, p.add(p.mul(new Tensor(run.view), f(1 - momentum)), p.mul(now, f(momentum))).view);
        bump(run);
      };
      blend(running_mean, meanOp(x, dims, false, x.view.dtype));
      blend(running_var, varOp(x, dims, 1, false));
    });
  }
  return out;
}

const layers: FunctionTable = {
  'torch._C._nn.linear': fn<One & { weight: Tensor; bias?: Tensor | null }>(['input', 'weight', 'bias'], linear),
  'torch.addmm': withOut<Addmm>('addmm', ['input', 'mat1', 'mat2', 'beta', 'alpha'], addmm),
  ...conv(1),
  ...conv(2),
  ...conv(3),
  ...pool(1),
  ...pool(2),
  ...pool(3),
  'torch.layer_norm': fn<Norm & { normalized_shape: number[]; cudnn_enable?: boolean }>(
    ['input', 'normalized_shape', 'weight', 'bias', 'eps', 'cudnn_enable'],
    ({ input, normalized_shape, weight, bias, eps = 1e-5 }) =>
      l.layerNorm(input, normalized_shape, weight ?? null, bias ?? null, eps),
  ),
  'torch.batch_norm': fn<Norm>(
    ['input', 'weight', 'bias', 'running_mean', 'running_var', 'training', 'momentum', 'eps', 'cudnn_enabled'],
    batchNorm,
  ),
  'torch.group_norm': fn<Norm & { num_groups: number }>(
    ['input', 'num_groups', 'weight', 'bias', 'eps', 'cudnn_enabled'],
    ({ input, num_groups, weight, bias, eps = 1e-5 }) => {
      if (input.view.shape[1]! % num_groups !== 0)
        throw runtimeError(
          `Expected number of channels in input to be divisible by num_groups, but got input of shape [${input.view.shape.join(', ')}] and num_groups=${num_groups}`,
        );
      return l.groupNormOp(input, num_groups, weight ?? null, bias ?? null, eps);
    },
  ),
  'torch.embedding': fn<{
    weight: Tensor;
    indices: Tensor;
    padding_idx?: number;
    scale_grad_by_freq?: boolean;
    sparse?: boolean;
  }>(['weight', 'indices', 'padding_idx', 'scale_grad_by_freq', 'sparse'], ({ weight, indices, padding_idx = -1 }) => {
    if (!['int64', 'int32'].includes(indices.view.dtype.name)) {
      throw runtimeError(
        `Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got ${typeString(indices)} instead (while checking arguments for embedding)`,
      );
    }
    sameDevice('_index_select', weight, [['index', indices]]);
    return l.embeddingOp(
      weight,
      indices.view.dtype.name === 'int64' ? indices : toCopy(indices, DTYPES.int64, 'cpu'),
      padding_idx,
    );
  }),
  'torch._C._nn.one_hot': fn<One & { num_classes?: number }>(
    ['input', 'num_classes'],
    ({ input, num_classes = -1 }) => {
      if (input.view.dtype.name !== 'int64')
        throw runtimeError(`one_hot is only applicable to index tensor of type LongTensor.`);
      const xs = elementsOf(input.view).map(Number);
      if (xs.some((x) => x < 0)) throw runtimeError('Class values must be non-negative.');
      const n = num_classes === -1 ? Math.max(...xs) + 1 : num_classes;
      if (xs.some((x) => x >= n)) throw runtimeError('Class values must be smaller than num_classes.');
      const out = allocate(DTYPES.int64, [...input.view.shape, n]);
      xs.forEach((x, k) => ((out.data as BigInt64Array)[k * n + x] = 1n));
      return new Tensor(out);
    },
  ),
  'torch._C._nn.pad': fn<One & { pad: number[]; mode?: string; value?: number | null }>(
    ['input', 'pad', 'mode', 'value'],
    ({ input, pad, mode = 'constant', value }) => {
      if (pad.length % 2 !== 0) throw runtimeError('Padding length must be divisible by 2');
      if (pad.length > 2 * input.view.shape.length)
        throw runtimeError(
          `Padding length should be less than or equal to two times the input dimension but got padding length ${pad.length} and input of dimension ${input.view.shape.length}`,
        );
      if (mode !== 'constant') return padModes(input, pad, mode);
      return w.padOp(input, pad, f(value ?? 0));
    },
  ),
  'torch.constant_pad_nd': fn<One & { pad: number[]; value?: PyScalar }>(
    ['input', 'pad', 'value'],
    ({ input, pad, value = f(0) }) => w.padOp(input, pad, value),
  ),
  'torch.softmax': withOut<One & { dim: number; dtype?: DType | null }>(
    'softmax',
    ['input', 'dim', 'dtype'],
    ({ input, dim, dtype }) => a.softmax(input, dim, dtype, false),
  ),
  'torch.log_softmax': withOut<One & { dim: number; dtype?: DType | null }>(
    'log_softmax',
    ['input', 'dim', 'dtype'],
    ({ input, dim, dtype }) => a.softmax(input, dim, dtype, true),
  ),
  'torch.logsumexp': withOut<One & { dim: number[] | number; keepdim?: boolean }>(
    'logsumexp',
    ['input', 'dim', 'keepdim'],
    ({ input, dim, keepdim = false }) => a.logsumexpOp(input, reducedDims(input, [dim].flat()), keepdim),
  ),
  'torch.prelu': fn<One & { weight: Tensor }>(['input', 'weight'], ({ input, weight }) =>
    a.prelu(
      input,
      weight.view.size === 1
        ? v.viewTo(weight, [])
        : v.viewTo(weight, [
            1,
            weight.view.size,
            ...new Array<number>(Math.max(0, input.view.shape.length - 2)).fill(1),
          ]),
    ),
  ),
  ...operation<One & { min?: Operand | null; max?: Operand | null }>('clamp', ['input', 'min', 'max'], clamp),
  ...operation<One & { min: Operand }>('clamp_min', ['input', 'min'], clamp),
  ...operation<One & { max: Operand }>('clamp_max', ['input', 'max'], clamp),
};
const clips = { 'torch.clip': layers['torch.clamp']!, 'Tensor.clip_': layers['Tensor.clamp_']! };

export const network = merge(activations, losses, layers, clips);
