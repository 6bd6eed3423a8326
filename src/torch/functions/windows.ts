/** Convolution and pooling by public name, for one to three dimensions from one definition each. */
import { type DType } from '../../core/dtype.ts';
import { runtimeError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable } from '../../core/function-table.ts';
import * as v from '../ops/view.ts';
import * as w from '../ops/window.ts';
import type { Tensor } from '../tensor.ts';

type One = { input: Tensor };

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
export const conv = (k: number): FunctionTable => ({
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
/** Windows that do not fit are refused in the words of 1-d maxima, or of all other pools. */
function checkFits(
  k: number,
  max: boolean,
  { input, ceil_mode = false }: Pool,
  win: readonly (readonly number[])[],
): void {
  const [kernel, stride, padding, dilation] = win as [number[], number[], number[], number[]];
  padding.forEach((n, d) => {
    if (n < 0) throw runtimeError(`pad must be non-negative, but got pad: ${n}`);
    if (n > Math.floor((dilation[d]! * (kernel[d]! - 1) + 1) / 2))
      throw runtimeError(
        `pad should be at most half of effective kernel size, but got pad=${n}, kernel_size=${kernel[d]} and dilation=${dilation[d]}`,
      );
  });
  const given = input.view.shape.slice(-k);
  const out = given.map((n, d) => {
    const room = n + 2 * padding[d]! - dilation[d]! * (kernel[d]! - 1) - 1;
    return Math[ceil_mode ? 'ceil' : 'floor'](room / stride[d]!) + 1;
  });
  if (out.every((n) => n >= 1)) return;
  if (k === 1 && max) throw runtimeError(`max_pool1d() Invalid computed output size: ${out[0]}`);
  const channels = input.view.shape.at(-k - 1) ?? 1;
  const text = (sizes: readonly number[]): string => [channels, ...(k === 1 ? [1] : []), ...sizes].join('x');
  throw runtimeError(
    `Given input size: (${text(given)}). Calculated output size: (${text(out)}). Output size is too small`,
  );
}

export const pool = (k: number): FunctionTable => {
  const names = ['input', 'kernel_size', 'stride', 'padding', 'dilation', 'ceil_mode'] as const;
  const window = ({ kernel_size, stride, padding, dilation }: Pool): [number[], number[], number[], number[]] => {
    const kernel = [...w.spread(kernel_size, k, 1)];
    const step = stride?.length ? [...w.spread(stride, k, 1)] : kernel;
    return [kernel, step, [...w.spread(padding, k, 0)], [...w.spread(dilation, k, 1)]];
  };
  const max = (args: Pool): readonly Tensor[] => {
    checkFits(k, true, args, window(args));
    return w.maxPoolOp(args.input, ...window(args), args.ceil_mode ?? false);
  };
  const avg = (args: Pool): Tensor => {
    const { input, ceil_mode = false, count_include_pad = true, divisor_override = null } = args;
    const [kernel, stride, padding, dilation] = window(args);
    checkFits(k, false, args, [kernel, stride, padding, dilation]);
    return w.avgPoolOp(input, { kernel, stride, padding, dilation }, ceil_mode, count_include_pad, divisor_override);
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
