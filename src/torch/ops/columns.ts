/** F.unfold, F.fold and transposed convolution: windows laid out as columns, and added back. */
import { addWindows, windowCount, type Geometry } from '../../core/windows/windows.ts';
import { columns, convolve, convolveBack, weightGradient } from '../../core/windows/convolution.ts';
import { permute as permuteView } from '../../core/axes.ts';
import { dense } from '../../core/cast.ts';
import { contiguousStrides, sizeOf } from '../../core/layout.ts';
import { runtimeError } from '../../core/errors.ts';
import { op, registerDerivatives } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { addOp as plus } from './pointwise.ts';
import { sumOp } from './reduce.ts';

const shaped = (t: Tensor, shape: readonly number[]): Tensor =>
  new Tensor(dense(t.view).with({ shape, strides: contiguousStrides(shape), offset: 0 }));

/** (N, C, *S) → (N, C · kernel, windows). */
export const im2col = op('im2col', (t: Tensor, g: Geometry): Tensor => {
  const [n, c] = t.view.shape as [number, number];
  const cols = new Tensor(columns(t.view, { ...g, groups: 1 }).columns);
  return shaped(cols, [n, c * sizeOf(g.kernel), cols.view.size / (n * c * sizeOf(g.kernel))]);
});

/** (N, C · kernel, windows) → (N, C, *size), overlaps added. */
export const col2im = op('col2im', (t: Tensor, size: readonly number[], g: Geometry): Tensor => {
  const [n, wide, count] = t.view.shape as [number, number, number];
  const counts = size.map((s, d) => windowCount(s, d, g));
  if (sizeOf(counts) !== count) {
    throw runtimeError(
      `Given output_size=(${size.join(', ')}), kernel_size=(${g.kernel.join(', ')}), dilation=(${g.dilation.join(', ')}), padding=(${g.padding.join(', ')}), stride=(${g.stride.join(', ')}), expected size of input's dimension 2 to match the calculated number of sliding blocks ${counts.join(' * ')} = ${sizeOf(counts)}, but got input.size(2)=${count}.`,
    );
  }
  const k = g.kernel.length;
  const windows = shaped(t, [n, wide / sizeOf(g.kernel), ...g.kernel, ...counts]).view;
  const order = [0, 1, ...counts.map((_, d) => 2 + k + d), ...g.kernel.map((_, d) => 2 + d)];
  return new Tensor(dense(addWindows(permuteView(windows, order), size, g)));
});
registerDerivatives({
  im2col: {
    node: 'Im2ColBackward0',
    saves: [],
    backward: ([g], { inputs: [x], args: [, geometry] }) => [col2im(g!, x!.view.shape.slice(2), geometry as Geometry)],
  },
  col2im: {
    node: 'Col2ImBackward0',
    saves: [],
    backward: ([g], { args: [, , geometry] }) => [im2col(g!, geometry as Geometry)],
  },
});

interface Transposed extends Geometry {
  readonly groups: number;
  readonly outputPadding: readonly number[];
}

/** (N, C, *S) with a weight (C, O / groups, *K): the gradient of a convolution as an operation. */
export const convTranspose = op(
  'conv_transpose',
  (x: Tensor, weight: Tensor, bias: Tensor | null, g: Transposed): Tensor => {
    const size = x.view.shape
      .slice(2)
      .map(
        (s, d) =>
          (s - 1) * g.stride[d]! - 2 * g.padding[d]! + g.dilation[d]! * (g.kernel[d]! - 1) + g.outputPadding[d]! + 1,
      );
    const out = new Tensor(convolveBack(x.view, weight.view, size, g, x.view.dtype));
    if (!bias) return out;
    const spread = new Tensor(
      bias.view.with({
        shape: [1, bias.view.size, ...size.map(() => 1)],
        strides: [0, bias.view.strides[0]!, ...size.map(() => 0)],
      }),
    );
    return plus(out, spread);
  },
);
registerDerivatives({
  conv_transpose: {
    node: 'ConvolutionBackward0',
    saves: [0, 1],
    backward: ([g], { inputs: [x, weight], args, needs }) => {
      const c = args[3] as Transposed;
      const { dtype } = g!.view;
      return [
        needs[0] ? new Tensor(convolve(g!.view, weight!.view, c, dtype)) : null,
        needs[1] ? new Tensor(weightGradient(g!.view, x!.view, c, dtype)) : null,
        ...(args[2]
          ? [
              needs[2]
                ? sumOp(
                    g!,
                    g!.view.shape.map((_, d) => d).filter((d) => d !== 1),
                    false,
                    dtype,
                  )
                : null,
            ]
          : []),
      ];
    },
  },
});
