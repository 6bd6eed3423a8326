/**
 * Small dense real matrices as rows of doubles, and how a function of one matrix is applied to a batch of views.
 * float32 input is computed in double and rounded at the end, so its last digits may be better than LAPACK's.
 */
import { copyInto } from '../cast.ts';
import type { DType } from '../dtype.ts';
import { elementsOf, toNumber, writeElements } from '../elements.ts';
import type { Shape } from '../layout.ts';
import { offsetsOf } from '../loops.ts';
import { allocate, type View } from '../view.ts';

export type Matrix = number[][];

export const zeros = (m: number, n: number): Matrix => Array.from({ length: m }, () => new Array<number>(n).fill(0));
export const identity = (n: number): Matrix => zeros(n, n).map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
export const transpose = (a: Matrix, columns = a[0]?.length ?? 0): Matrix =>
  Array.from({ length: columns }, (_, j) => a.map((row) => row[j]!));
export const copyMatrix = (a: Matrix): Matrix => a.map((row) => [...row]);
export const product = (a: Matrix, b: Matrix): Matrix => {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => row.reduce((s, x, k) => s + x * column[k]!, 0)));
};

/** One 2-d view's numbers. */
export function toMatrix(view: View): Matrix {
  const [m, n] = view.shape as readonly [number, number];
  const flat = elementsOf(view).map(toNumber);
  return Array.from({ length: m }, (_, i) => flat.slice(i * n, (i + 1) * n));
}

/** The matrices of a batch (all dimensions but the last two), row-major. */
export function matricesOf(view: View): View[] {
  const rank = view.shape.length;
  const [shape, strides] = [view.shape.slice(rank - 2), view.strides.slice(rank - 2)];
  return offsetsOf(view.shape.slice(0, rank - 2), view.strides.slice(0, rank - 2), view.offset).map((offset) =>
    view.with({ shape, strides, offset }),
  );
}

/** A batch of results, each of `tail` shape, as one dense view. */
export function assemble(parts: readonly (readonly number[])[], batch: Shape, tail: Shape, dtype: DType): View {
  const out = allocate(dtype, [...batch, ...tail]);
  writeElements(out, parts.flat());
  return out;
}

/** `f` on each matrix of a batch; its results (flattened row-major) have `tail` shape. */
export function mapMatrices(
  view: View,
  tail: Shape,
  dtype: DType,
  f: (a: Matrix, k: number) => readonly number[],
): View {
  return assemble(
    matricesOf(view).map((v, k) => f(toMatrix(v), k)),
    view.shape.slice(0, -2),
    tail,
    dtype,
  );
}

/** The batch broadcast to a larger one, as a dense copy. */
export function broadcastBatch(view: View, batch: Shape): View {
  const out = allocate(view.dtype, [...batch, ...view.shape.slice(-2)]);
  copyInto(out, view);
  return out;
}
