/**
 * Convolution (cross-correlation, as in deep learning) in any number of dimensions: windows laid out as columns, then
 * one matrix product per sample and group. Input (N, C, *S), weight (O, C / groups, *K). Bias is the caller's.
 * https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv2d.html
 */
import { permute } from '../axes.ts';
import { dense } from '../cast.ts';
import type { DType } from '../dtype.ts';
import { contiguousStrides, sizeOf } from '../layout.ts';
import { matmul } from '../linalg/matmul.ts';
import { add } from '../ops/arithmetic.ts';
import { reduce } from '../ops/reduce.ts';
import type { View } from '../view.ts';
import { addWindows, padSpatial, windowCount, windowView, type Geometry } from './windows.ts';

export interface Convolution extends Geometry {
  readonly groups: number;
}

const shaped = (view: View, shape: readonly number[]): View =>
  dense(view).with({ shape, strides: contiguousStrides(shape) });
const swapLast = (view: View): View => {
  const rank = view.shape.length;
  return permute(view, [...view.shape.keys()].slice(0, rank - 2).concat(rank - 1, rank - 2));
};

/** (N, groups, C/groups · K, windows): each window of each group as a column (torch.nn.functional.unfold for groups = 1). */
export function columns(input: View, c: Convolution): { columns: View; counts: number[] } {
  const [n, channels, ...size] = input.shape as readonly [number, number, ...number[]];
  const rank = c.kernel.length;
  const counts = size.map((s, d) => windowCount(s, d, c));
  const windows = windowView(padSpatial(input, c, 0), counts, c);
  const spatial = counts.map((_, d) => 2 + d);
  const turned = permute(windows, [0, 1, ...spatial.map((d) => d + rank), ...spatial]);
  return { columns: shaped(turned, [n, c.groups, (channels / c.groups) * sizeOf(c.kernel), sizeOf(counts)]), counts };
}

const weightRows = (weight: View, groups: number): View =>
  shaped(weight, [1, groups, weight.shape[0]! / groups, sizeOf(weight.shape.slice(1))]);

/** The convolution, (N, O, *windows). */
export function convolve(input: View, weight: View, c: Convolution, dtype: DType): View {
  const { columns: cols, counts } = columns(input, c);
  const out = matmul(weightRows(weight, c.groups), cols, dtype, 'torch');
  return shaped(out, [input.shape[0]!, weight.shape[0]!, ...counts]);
}

/**
 * What a convolution with this weight does backwards: (N, O, *windows) → (N, C, *size). The gradient with respect to
 * the input, and the transposed convolution (whose weight is (in, out / groups, *K)).
 */
export function convolveBack(grad: View, weight: View, size: readonly number[], c: Convolution, dtype: DType): View {
  const [n, o, ...counts] = grad.shape as readonly [number, number, ...number[]];
  const rows = shaped(grad, [n, c.groups, o / c.groups, sizeOf(counts)]);
  const cols = matmul(swapLast(weightRows(weight, c.groups)), rows, dtype, 'torch');
  const channels = weight.shape[1]! * c.groups;
  const windows = shaped(cols, [n, channels, ...c.kernel, ...counts]);
  const kernel = c.kernel.map((_, d) => 2 + d);
  return dense(addWindows(permute(windows, [0, 1, ...kernel.map((d) => d + counts.length), ...kernel]), size, c));
}

/** The gradient with respect to the weight, (O, C / groups, *K). */
export function weightGradient(input: View, grad: View, c: Convolution, dtype: DType): View {
  const [n, o, ...counts] = grad.shape as readonly [number, number, ...number[]];
  const { columns: cols } = columns(input, c);
  const rows = shaped(grad, [n, c.groups, o / c.groups, sizeOf(counts)]);
  const each = matmul(rows, swapLast(cols), dtype, 'torch');
  return shaped(reduce(add, each, [0], false, dtype, { initial: 0 }), [o, input.shape[1]! / c.groups, ...c.kernel]);
}
