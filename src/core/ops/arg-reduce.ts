/**
 * Reductions that look at a whole line: argmin, argmax, counts, and moments. The first of equals wins; a nan
 * counts as the extreme (both libraries).
 */
import { eachLine, reducedShape, splitAxes } from '../axes.ts';
import { asType } from '../cast.ts';
import { DTYPES, type DType, type TypedArray } from '../dtype.ts';
import { access, isComplexElement, truthy } from '../elements.ts';
import { contiguousStrides } from '../layout.ts';
import { walk } from '../loops.ts';
import type { Element } from '../scalar.ts';
import { allocate, type View } from '../view.ts';
import { cless } from './complex-math.ts';

/** Is x before y when looking for the greatest (or the least)? Two of one dtype; nan before all. */
export function beats(x: Element, y: Element, greatest: boolean): boolean {
  if (isComplexElement(x) && isComplexElement(y)) {
    const xn = x.re !== x.re || x.im !== x.im;
    const yn = y.re !== y.re || y.im !== y.im;
    return xn || yn ? xn && !yn : greatest ? cless(y, x) : cless(x, y);
  }
  if (x !== x || y !== y) return x !== x && y === y;
  return greatest ? x > y : x < y;
}

function argLine(data: TypedArray, start: number, step: number, n: number, greatest: boolean): number {
  const numbers = data as Float64Array;
  let best = 0;
  let value = numbers[start]!;
  for (let i = 1, a = start + step; i < n && value === value; i++, a += step) {
    const v = numbers[a]!;
    if (v !== v || (greatest ? v > value : v < value)) {
      best = i;
      value = v;
    }
  }
  return best;
}

/** The position of the greatest (least) along `axis`, as int64. The axis is not empty: the caller raises. */
export function argExtreme(view: View, axis: number, keepdims: boolean, greatest: boolean): View {
  const source = view.dtype.kind === 'f' && view.dtype.bytes === 2 ? asType(view, DTYPES.float32) : view;
  const full = allocate(DTYPES.int64, reducedShape(view.shape, [axis], true), view.device);
  const n = view.shape[axis]!;
  const step = source.strides[axis]!;
  const [data, out] = [source.data, full.data as BigInt64Array];
  const { get } = access(source.dtype);
  eachLine([full, source], axis, ([o, a]) => {
    if (source.dtype.lanes === 1) {
      out[o!] = BigInt(argLine(data, a!, step, n, greatest));
      return;
    }
    let best = 0;
    for (let i = 1; i < n; i++) if (beats(get(data, a! + i * step), get(data, a! + best * step), greatest)) best = i;
    out[o!] = BigInt(best);
  });
  const shape = reducedShape(view.shape, [axis], keepdims);
  return full.with({ shape, strides: contiguousStrides(shape) });
}

/** For each kept index, all its elements: `visit(elements in row-major order of the axes)` gives the result. */
export function reduceLines(
  view: View,
  axes: readonly number[],
  keepdims: boolean,
  dtype: DType,
  visit: (xs: Element[]) => Element,
): View {
  const shape = reducedShape(view.shape, axes, keepdims);
  const out = allocate(dtype, shape, view.device);
  const { kept, reduced } = splitAxes(view, axes);
  const { get } = access(view.dtype);
  const { set } = access(dtype);
  let k = 0;
  walk(kept.shape, [kept.strides], [kept.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n; i++, o += step[0]!) {
      const xs: Element[] = [];
      walk(reduced.shape, [reduced.strides], [o], (m, from, by) => {
        for (let j = 0, a = from[0]!; j < m; j++, a += by[0]!) xs.push(get(view.data, a));
      });
      set(out.data, k++, visit(xs));
    }
  });
  return out;
}

/** How many are not zero, as int64. */
export function countNonzero(view: View, axes: readonly number[], keepdims: boolean): View {
  return reduceLines(view, axes, keepdims, DTYPES.int64, (xs) => BigInt(xs.filter(truthy).length));
}

/** Welford's running mean and sum of squared deviations, in double, as torch's var and std accumulate. */
export function welford(xs: readonly number[]): { mean: number; m2: number } {
  let mean = 0;
  let m2 = 0;
  xs.forEach((x, i) => {
    const delta = x - mean;
    mean += delta / (i + 1);
    m2 += delta * (x - mean);
  });
  return { mean, m2 };
}
