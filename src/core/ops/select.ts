/**
 * Elementwise with three inputs: where and clip, as compositions of views: choosing moves elements, bit by bit,
 * whatever their dtype.
 */
import { asType, copyInto } from '../cast.ts';
import { DTYPES, type DType, type TypedArray } from '../dtype.ts';
import { broadcastStrides, type Shape } from '../layout.ts';
import { sweep } from '../loops.ts';
import { resultStrides, type Order } from '../result-layout.ts';
import { allocate, type View } from '../view.ts';
import { binary } from './elementwise.ts';
import { maximum, minimum } from './extremes.ts';
import type { BinaryRow } from './row.ts';

type Numbers = Float64Array;

function choose(
  o: TypedArray,
  c: TypedArray,
  x: TypedArray,
  y: TypedArray,
  lanes: number,
  n: number,
  at: readonly number[],
  step: readonly number[],
): void {
  const [po, px, py] = [o as Numbers, x as Numbers, y as Numbers];
  let [k, m, a, b] = [at[0]!, at[1]!, at[2]!, at[3]!];
  for (let i = 0; i < n; i++, k += step[0]!, m += step[1]!, a += step[2]!, b += step[3]!) {
    const from = c[m] === 0 ? py : px;
    const j = c[m] === 0 ? b : a;
    if (lanes === 1) po[k] = from[j]!;
    else {
      po[2 * k] = from[2 * j]!;
      po[2 * k + 1] = from[2 * j + 1]!;
    }
  }
}

/** `a` where the condition is true, else `b`; all broadcast to `shape`, the result in `dtype`. */
export function where(
  condition: View,
  a: View,
  b: View,
  dtype: DType,
  shape: Shape,
  out?: View | null,
  order: Order = 'numpy',
): View {
  const [c, x, y] = [asType(condition, DTYPES.bool), asType(a, dtype), asType(b, dtype)];
  const inputs = [c, x, y];
  const result = allocate(dtype, shape, a.device, resultStrides(shape, inputs, order));
  const strides = [result.strides, ...inputs.map((v) => broadcastStrides(v.shape, v.strides, shape))];
  const [po, pc, px, py] = [result.data, c.data, x.data, y.data];
  sweep(shape, strides, [0, c.offset, x.offset, y.offset], (n, at, step) =>
    choose(po, pc, px, py, dtype.lanes, n, at, step),
  );
  if (!out) return result;
  copyInto(out, result);
  return out;
}

/**
 * min(max(a, low), high) in `dtype`; a bound that is null does not bind. When low > high the result is high, in both libraries.
 * @param rows the library's maximum and minimum (they differ for 0 and −0)
 */
export function clip(
  a: View,
  low: View | null,
  high: View | null,
  dtype: DType,
  shape: Shape,
  out?: View | null,
  order: Order = 'numpy',
  rows: { max: BinaryRow; min: BinaryRow } = { max: maximum, min: minimum },
): View {
  if (low && high)
    return binary(rows.min, binary(rows.max, a, low, dtype, shape, null, order), high, dtype, shape, out, order);
  if (low) return binary(rows.max, a, low, dtype, shape, out, order);
  return binary(rows.min, a, high ?? a, dtype, shape, out, order);
}
