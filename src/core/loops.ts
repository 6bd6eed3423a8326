/**
 * Walking several layouts in step: the only place with nested index arithmetic. Dimensions that can be walked
 * as one are merged first, so that a contiguous operation is one flat run; the innermost run is handed to the
 * caller with a step per operand.
 */
import type { Shape, Strides } from './layout.ts';

/** Called once per innermost run: `n` elements, operand k starts at `at[k]` and advances by `step[k]`. */
export type Run = (n: number, at: readonly number[], step: readonly number[]) => void;

interface Merged {
  readonly shape: number[];
  readonly strides: number[][];
}

function merge(shape: Shape, strides: readonly Strides[]): Merged {
  const outShape: number[] = [];
  const out: number[][] = strides.map(() => []);
  for (let d = 0; d < shape.length; d++) {
    const n = shape[d]!;
    if (n === 1) continue;
    const last = outShape.length - 1;
    if (last >= 0 && strides.every((s, k) => out[k]![last] === s[d]! * n)) {
      outShape[last]! *= n;
      strides.forEach((s, k) => (out[k]![last] = s[d]!));
    } else {
      outShape.push(n);
      strides.forEach((s, k) => out[k]!.push(s[d]!));
    }
  }
  return { shape: outShape, strides: out };
}

/** Visits every index of `shape` once, in row-major order. */
export function walk(shape: Shape, strides: readonly Strides[], offsets: readonly number[], run: Run): void {
  for (const n of shape) if (n === 0) return;
  const { shape: dims, strides: steps } = merge(shape, strides);
  const rank = dims.length;
  if (rank === 0) {
    run(
      1,
      offsets,
      offsets.map(() => 0),
    );
    return;
  }
  const inner = dims[rank - 1]!;
  const step = steps.map((s) => s[rank - 1]!);
  const at = [...offsets];
  if (rank === 1) {
    run(inner, at, step);
    return;
  }
  const index = new Array<number>(rank - 1).fill(0);
  for (;;) {
    run(inner, at, step);
    let d = rank - 2;
    for (; d >= 0; d--) {
      index[d]!++;
      for (let k = 0; k < at.length; k++) at[k]! += steps[k]![d]!;
      if (index[d]! < dims[d]!) break;
      for (let k = 0; k < at.length; k++) at[k]! -= steps[k]![d]! * dims[d]!;
      index[d] = 0;
    }
    if (d < 0) return;
  }
}

/** Storage indices of every element in row-major order. */
export function offsetsOf(shape: Shape, strides: Strides, offset: number): number[] {
  const out: number[] = [];
  walk(shape, [strides], [offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n; i++, o += step[0]!) out.push(o);
  });
  return out;
}

/**
 * As `walk`, in whichever order suits memory best: dimensions are sorted by the strides of the first operand,
 * so that transposed views run flat too. For loops whose result does not depend on the order of visits.
 */
export function sweep(shape: Shape, strides: readonly Strides[], offsets: readonly number[], run: Run): void {
  const first = strides[0]!;
  let sorted = true;
  for (let d = 1; d < shape.length && sorted; d++) sorted = Math.abs(first[d - 1]!) >= Math.abs(first[d]!);
  if (sorted) {
    walk(shape, strides, offsets, run);
    return;
  }
  const order = shape.map((_, d) => d).sort((p, q) => Math.abs(first[q]!) - Math.abs(first[p]!) || p - q);
  const permute = (xs: readonly number[]): number[] => order.map((d) => xs[d]!);
  walk(permute(shape), strides.map(permute), offsets, run);
}
