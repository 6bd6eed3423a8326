/** nn functions by public name: activations, losses, layers. `torch._C._nn.*` rows stand under `nn.*`. */
import { elementsOf } from '../../core/elements.ts';
import { DTYPES, isFloat, type DType } from '../../core/dtype.ts';
import { runtimeError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
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
import { checkedFloat, reshape, toCopy } from '../ops/structure.ts';
import * as v from '../ops/view.ts';
import * as w from '../ops/window.ts';
import { Tensor } from '../tensor.ts';
import { padModes } from './resizing.ts';
import { losses } from './losses.ts';
import { conv, pool } from './windows.ts';
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
  activation<One & { approximate?: string }>('gelu', ['input', 'approximate'], ({ input, approximate = 'none' }) => {
    if (approximate !== 'none' && approximate !== 'tanh')
      throw runtimeError('approximate argument must be either none or tanh.');
    if (!isFloat(input.view.dtype)) throw p.unimplemented('GeluKernelImpl', input.view.dtype);
    return a.gelu(input, approximate === 'tanh');
  }),
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
  for (const x of [min, max]) checkedFloat(x, input.view.dtype);
  const [low, high] = [min ?? null, max ?? null].map((x) => (x === null ? null : lift(x)));
  if (!low && !high) throw runtimeError("torch.clamp: At least one of 'min' or 'max' must not be None");
  return a.clampOp(input, low!, high!);
}

function linear({ input, weight, bias }: One & { weight: Tensor; bias?: Tensor | null }): Tensor {
  const rank = input.view.shape.length;
  if (bias && input.view.dtype !== weight.view.dtype && rank > 0) {
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
  const channels = input.view.shape[1];
  for (const [name, t] of Object.entries({ running_mean, running_var, weight, bias }))
    if (t && channels !== undefined && t.view.size !== channels)
      throw runtimeError(`${name} should contain ${channels} elements not ${t.view.size}`);
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
  ...operation<Addmm>('addmm', ['input', 'mat1', 'mat2', 'beta', 'alpha'], addmm),
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
