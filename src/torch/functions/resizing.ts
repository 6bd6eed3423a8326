/** Padding modes, resizing, windows as columns and transposed convolutions by public name. */
import { runtimeError, LibError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import { wrapDim } from '../operands.ts';
import { col2im, convTranspose, im2col } from '../ops/columns.ts';
import * as r from '../ops/resizing.ts';
import { squeezeDim, unsqueeze } from '../ops/view.ts';
import { spread } from '../ops/window.ts';
import type { Tensor } from '../tensor.ts';

type One = { input: Tensor };
interface Windows extends One {
  output_size?: number[];
  kernel_size: number[];
  dilation: number[];
  padding: number[];
  stride: number[];
}
interface Sized extends One {
  output_size: number[];
  align_corners?: boolean;
  scales?: number | null;
  scales_d?: number | null;
  scales_h?: number | null;
  scales_w?: number | null;
}

const geometry = ({
  kernel_size,
  dilation,
  padding,
  stride,
}: Windows): { kernel: number[]; dilation: number[]; padding: number[]; stride: number[] } => ({
  kernel: spread(kernel_size, 2, 1),
  dilation: spread(dilation, 2, 1),
  padding: spread(padding, 2, 0),
  stride: spread(stride, 2, 1),
});
/** Runs a batched operation on an input that may lack the batch dimension. */
function batched(t: Tensor, rank: number, run: (x: Tensor) => Tensor): Tensor {
  return t.view.shape.length === rank ? run(t) : squeezeDim(run(unsqueeze(t, 0)), 0);
}

const SCALES: Readonly<Record<number, readonly (keyof Sized & string)[]>> = {
  1: ['scales'],
  2: ['scales_h', 'scales_w'],
  3: ['scales_d', 'scales_h', 'scales_w'],
};
const scalesOf = (args: Sized, k: number): (number | null)[] =>
  SCALES[k]!.map((name) => (args[name] as number | null | undefined) ?? null);
const LINEAR = ['linear1d', 'bilinear2d', 'trilinear3d'];
const upsample = (k: number): FunctionTable => ({
  [`torch._C._nn.upsample_nearest${k}d`]: fn<Sized>(['input', 'output_size', ...SCALES[k]!], (args) =>
    r.upsampleNearest(k)(args.input, args.output_size, scalesOf(args, k)),
  ),
  [`torch._C._nn.upsample_${LINEAR[k - 1]}`]: fn<Sized>(
    ['input', 'output_size', 'align_corners', ...SCALES[k]!],
    (args) => r.upsampleLinear(k)(args.input, args.output_size, args.align_corners ?? false, scalesOf(args, k)),
  ),
});

interface Transposed extends One {
  weight: Tensor;
  bias?: Tensor | null;
  stride?: number[];
  padding?: number[];
  output_padding?: number[];
  groups?: number;
  dilation?: number[];
}
const convTransposed = (k: number): FunctionTable => ({
  [`torch.conv_transpose${k}d`]: fn<Transposed>(
    ['input', 'weight', 'bias', 'stride', 'padding', 'output_padding', 'groups', 'dilation'],
    ({ input, weight, bias, stride, padding, output_padding, groups = 1, dilation }) =>
      batched(input, k + 2, (x) => {
        if (x.view.shape[1] !== weight.view.shape[0]) {
          throw runtimeError(
            `Given transposed=1, weight of size [${weight.view.shape.join(', ')}], expected input[${x.view.shape.join(', ')}] to have ${weight.view.shape[0]} channels, but got ${x.view.shape[1]} channels instead`,
          );
        }
        const g = {
          kernel: weight.view.shape.slice(2),
          stride: spread(stride, k, 1),
          padding: spread(padding, k, 0),
          dilation: spread(dilation, k, 1),
          outputPadding: spread(output_padding, k, 0),
          groups,
        };
        g.outputPadding.forEach((n, d) => {
          if (n >= g.stride[d]! && n >= g.dilation[d]!)
            throw runtimeError(
              `output padding must be smaller than either stride or dilation, but got output_padding_height: ${n} output_padding_width: ${g.outputPadding[g.outputPadding.length - 1]} stride_height: ${g.stride[0]} stride_width: ${g.stride[g.stride.length - 1]} dilation_height: ${g.dilation[0]} dilation_width: ${g.dilation[g.dilation.length - 1]}`,
            );
        });
        return convTranspose(x, weight, bias ?? null, g);
      }),
  ),
});

export const resizing: FunctionTable = {
  ...upsample(1),
  ...upsample(2),
  ...upsample(3),
  ...convTransposed(1),
  ...convTransposed(2),
  ...convTransposed(3),
  'torch._C._nn.im2col': fn<Windows>(['input', 'kernel_size', 'dilation', 'padding', 'stride'], (args) =>
    batched(args.input, 4, (x) => im2col(x, geometry(args))),
  ),
  'torch._C._nn.col2im': fn<Windows>(['input', 'output_size', 'kernel_size', 'dilation', 'padding', 'stride'], (args) =>
    batched(args.input, 3, (x) => col2im(x, spread(args.output_size, 2, 1), geometry(args))),
  ),
  'torch.pixel_shuffle': fn<One & { upscale_factor: number }>(
    ['input', 'upscale_factor'],
    ({ input, upscale_factor }) => {
      const c = input.view.shape.at(-3);
      if (c === undefined)
        throw runtimeError(
          `pixel_shuffle expects input to have at least 3 dimensions, but got input with ${input.view.shape.length} dimension(s)`,
        );
      if (c % (upscale_factor * upscale_factor) !== 0)
        throw runtimeError(
          `pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=${c} is not divisible by ${upscale_factor * upscale_factor}`,
        );
      return r.pixelShuffle(input, upscale_factor);
    },
  ),
  'torch.pixel_unshuffle': fn<One & { downscale_factor: number }>(
    ['input', 'downscale_factor'],
    ({ input, downscale_factor }) => r.pixelUnshuffle(input, downscale_factor),
  ),
  'torch._C._nn.glu': fn<One & { dim?: number }>(['input', 'dim'], ({ input, dim = -1 }) => {
    const d = wrapDim(dim, input.view.shape.length);
    if (input.view.shape[d]! % 2 !== 0)
      throw runtimeError(`Halving dimension must be even, but dimension ${d} is size ${input.view.shape[d]}`);
    return r.glu(input, d);
  }),
};
export const padModes = (t: Tensor, pad: readonly number[], mode: string): Tensor => {
  if (mode === 'reflect' || mode === 'replicate' || mode === 'circular') return r.padMode(t, pad, mode);
  throw new LibError('NotImplementedError', `Unrecognised padding mode ${mode}`);
};
