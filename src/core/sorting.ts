/**
 * Sorting lines: always stable, nan last (first when descending, as torch), positions as int64. NumPy's default
 * sort is not stable for equal keys, but equal keys of one dtype cannot be told apart except through argsort.
 */
import { eachLine } from './axes.ts';
import { DTYPES } from './dtype.ts';
import { access } from './elements.ts';
import { cless } from './ops/complex-math.ts';
import type { Complex, Element } from './scalar.ts';
import { allocate, type View } from './view.ts';

/** −1, 0, 1 in NumPy's order: numbers ascending, complex by parts, nan at the end. */
export function compareElements(x: Element, y: Element): number {
  if (typeof x === 'object') {
    const [a, b] = [x, y as Complex];
    const [p, q] = [Number(a.re !== a.re || a.im !== a.im), Number(b.re !== b.re || b.im !== b.im)];
    return p || q ? p - q : cless(a, b) ? -1 : cless(b, a) ? 1 : 0;
  }
  if (x < y) return -1;
  if (x > y) return 1;
  return Number(x !== x) - Number(y !== y);
}

/** The permutation that sorts the elements; equal ones keep their order, also when descending. */
export function sortOrder(xs: readonly Element[], descending = false): number[] {
  const order = xs.map((_, i) => i);
  return descending
    ? order.sort((p, q) => compareElements(xs[q]!, xs[p]!))
    : order.sort((p, q) => compareElements(xs[p]!, xs[q]!));
}

export interface Sorted {
  readonly values: View;
  readonly indices: View;
}

/** Sorts along an axis and keeps the first `count` of each line (all by default). Dense results. */
export function sortAlong(view: View, axis: number, descending = false, count?: number): Sorted {
  const n = view.shape[axis] ?? 1;
  const keep = count ?? n;
  const shape = view.shape.map((m, d) => (d === axis ? keep : m));
  const values = allocate(view.dtype, shape, view.device);
  const indices = allocate(DTYPES.int64, shape, view.device);
  const { get, set } = access(view.dtype);
  const [data, out, places] = [view.data, values.data, indices.data as BigInt64Array];
  if (view.shape.length === 0) {
    set(out, 0, get(data, view.offset));
    return { values, indices };
  }
  if (n === 0) return { values, indices };
  const [step, by] = [view.strides[axis]!, values.strides[axis]!];
  eachLine([values, view], axis, ([o, a]) => {
    const xs = Array.from({ length: n }, (_, i) => get(data, a! + i * step));
    const order = sortOrder(xs, descending);
    for (let i = 0; i < keep; i++) {
      set(out, o! + i * by, xs[order[i]!]!);
      places[o! + i * by] = BigInt(order[i]!);
    }
  });
  return { values, indices };
}

/** Where each value would be inserted into the sorted elements: before equals ('left') or after ('right'). */
export function searchSorted(sorted: readonly Element[], value: Element, right: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    const c = compareElements(sorted[mid]!, value);
    if (c < 0 || (right && c === 0)) low = mid + 1;
    else high = mid;
  }
  return low;
}

export interface Unique {
  readonly values: Element[];
  /** Where each value stands first. */
  readonly first: number[];
  /** For each input element, which value it is. */
  readonly inverse: number[];
  readonly counts: number[];
}

/** The distinct elements in order. `equalNan`: nan counts once (np.unique); else each nan is its own (torch.unique). */
export function unique(xs: readonly Element[], equalNan: boolean): Unique {
  const order = sortOrder(xs);
  const out: Unique = { values: [], first: [], inverse: new Array<number>(xs.length), counts: [] };
  order.forEach((at, i) => {
    const x = xs[at]!;
    const isNan = typeof x === 'object' ? x.re !== x.re || x.im !== x.im : x !== x;
    const fresh = i === 0 || compareElements(xs[order[i - 1]!]!, x) !== 0 || (isNan && !equalNan);
    if (fresh) {
      out.values.push(x);
      out.first.push(at);
      out.counts.push(0);
    }
    const k = out.values.length - 1;
    out.inverse[at] = k;
    out.counts[k]!++;
  });
  return out;
}

/** Runs of equal neighbours (torch.unique_consecutive). */
export function uniqueConsecutive(xs: readonly Element[]): Unique {
  const out: Unique = { values: [], first: [], inverse: [], counts: [] };
  xs.forEach((x, i) => {
    if (i === 0 || compareElements(xs[i - 1]!, x) !== 0 || (typeof x === 'number' && x !== x)) {
      out.values.push(x);
      out.first.push(i);
      out.counts.push(0);
    }
    const k = out.values.length - 1;
    out.inverse.push(k);
    out.counts[k]!++;
  });
  return out;
}
