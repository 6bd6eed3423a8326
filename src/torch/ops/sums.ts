/**
 * Sums of float tensors in PyTorch's order, which decides the last digits: contiguous lines in vectors, strided ones in
 * four interleaved rows, outer dimensions column by column (see core/math/sums.ts). Dimensions that lie behind each
 * other in memory count as one. 16-bit floats are the caller's to widen.
 */
import { roundTo, torchSumInner, torchSumOuter, torchSumStrided, TORCH_SUM_LANES } from '../../core/math/sums.ts';
import type { DType } from '../../core/dtype.ts';
import { contiguousStrides } from '../../core/layout.ts';
import { offsetsOf } from '../../core/loops.ts';
import { allocate, type View } from '../../core/view.ts';

interface Axis {
  size: number;
  stride: number;
}

/** Axes from slowest to fastest, neighbours in memory joined. */
function joined(view: View, dims: readonly number[]): Axis[] {
  const axes = dims
    .filter((d) => view.shape[d] !== 1)
    .map((d) => ({ size: view.shape[d]!, stride: view.strides[d]! }))
    .sort((a, b) => Math.abs(b.stride) - Math.abs(a.stride));
  const out: Axis[] = [];
  for (const axis of axes) {
    const last = out[out.length - 1];
    if (last && last.stride === axis.stride * axis.size)
      out[out.length - 1] = { size: last.size * axis.size, stride: axis.stride };
    else out.push({ ...axis });
  }
  return out;
}
const sizes = (axes: readonly Axis[]): number[] => axes.map((a) => a.size);
const strides = (axes: readonly Axis[]): number[] => axes.map((a) => a.stride);

/** Is this a sum whose order is known here: plain doubles or floats? */
export const ordersSum = (d: DType): boolean => d.name === 'float32' || d.name === 'float64';

/** The sum over `dims`, dense, of the shape that `keep` says. */
export function sumInOrder(view: View, dims: readonly number[], keep: boolean): View {
  const kind = view.dtype.name as 'float32' | 'float64';
  const [round, lanes] = [roundTo[kind], TORCH_SUM_LANES[kind]];
  const shape = view.shape.flatMap((n, d) => (!dims.includes(d) ? [n] : keep ? [1] : []));
  const out = allocate(view.dtype, shape, view.device);
  if (view.size === 0 || out.size === 0) return out;
  const kept = view.shape.map((_, d) => d).filter((d) => !dims.includes(d));
  const over = joined(view, dims);
  const inner = over.pop() ?? { size: 1, stride: 1 };
  const data = view.data as Float64Array;
  const to = out.data as Float64Array;
  const rest = offsetsOf(sizes(over), strides(over), 0);
  const width = kept[kept.length - 1];
  const columns = width !== undefined && inner.stride !== 1 && view.strides[width] === 1 && view.shape[width]! > 1;
  if (columns) {
    const lead = kept.slice(0, -1);
    const n = view.shape[width]!;
    let k = 0;
    for (const start of offsetsOf(
      lead.map((d) => view.shape[d]!),
      lead.map((d) => view.strides[d]!),
      view.offset,
    )) {
      for (const shift of rest) {
        const sums = torchSumOuter(data, start + shift, inner.size, n, inner.stride, lanes, round);
        for (let j = 0; j < n; j++) to[k + j] = round(to[k + j]! + sums[j]!);
      }
      k += n;
    }
    return out;
  }
  let k = 0;
  for (const start of offsetsOf(
    kept.map((d) => view.shape[d]!),
    kept.map((d) => view.strides[d]!),
    view.offset,
  )) {
    let sum = 0;
    for (const shift of rest) {
      const line =
        inner.stride === 1
          ? torchSumInner(data, start + shift, inner.size, lanes, round)
          : torchSumStrided(data, start + shift, inner.size, inner.stride, round);
      sum = round(sum + line);
    }
    to[k++] = sum;
  }
  return out.with({ shape, strides: contiguousStrides(shape) });
}
