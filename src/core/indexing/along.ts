/**
 * Moving elements along one axis by int64 positions: take, gather, scatter, take_along_axis, index_add. Positions are
 * already checked and not negative (`checkPositions`).
 */
import { copyAs } from '../cast.ts';
import { elementsOf, toNumber } from '../elements.ts';
import { offsetsOf } from '../loops.ts';
import type { BinaryRow } from '../ops/row.ts';
import { allocate, type View } from '../view.ts';
import { combineElements, moveElements } from './access.ts';

/** Positions as numbers with negative ones counted from the end; `bad` gets the first that is out of range. */
export function checkPositions(index: View, size: number, negative: boolean, bad: (at: number) => Error): number[] {
  return elementsOf(index).map((x) => {
    const at = toNumber(x);
    if (at >= size || at < (negative ? -size : 0)) throw bad(at);
    return at < 0 ? at + size : at;
  });
}

/** Offsets of `view[..., positions, ...]` along `axis`: the result has `shape` in place of the axis. */
function takeOffsets(
  view: View,
  axis: number,
  positions: readonly number[],
  shape: readonly number[],
): { shape: number[]; offsets: number[] } {
  const before = view.shape.slice(0, axis);
  const after = view.shape.slice(axis + 1);
  const starts = offsetsOf(before, view.strides.slice(0, axis), view.offset);
  const inner = offsetsOf(after, view.strides.slice(axis + 1), 0);
  const step = view.strides[axis]!;
  const offsets: number[] = [];
  for (const s of starts) for (const p of positions) for (const e of inner) offsets.push(s + p * step + e);
  return { shape: [...before, ...shape, ...after], offsets };
}

/** `np.take` / `index_select`: whole slices at the positions, a dense copy. `shape` is the positions' shape. */
export function take(
  view: View,
  axis: number,
  positions: readonly number[],
  shape: readonly number[] = [positions.length],
): View {
  const plan = takeOffsets(view, axis, positions, shape);
  const out = allocate(view.dtype, plan.shape, view.device);
  moveElements(
    out,
    plan.offsets.map((_, i) => i),
    view,
    plan.offsets,
  );
  return out;
}

/** Writes (or with a row: combines) `source`'s slices into the view at the positions (index_copy, index_add, put). */
export function putSlices(
  view: View,
  axis: number,
  positions: readonly number[],
  source: View,
  row: BinaryRow | null = null,
): void {
  const { shape, offsets } = takeOffsets(view, axis, positions, [positions.length]);
  const cast = copyAs(source, view.dtype, shape);
  const from = offsetsOf(shape, cast.strides, 0);
  if (row) combineElements(row, view, offsets, cast, from);
  else moveElements(view, offsets, cast, from);
}

/** Storage index of view[i, j, positions[i, j, k] …]: one element per element of the index. */
function alongOffsets(view: View, axis: number, positions: readonly number[], shape: readonly number[]): number[] {
  const strides = view.strides.map((s, d) => (d === axis ? 0 : s));
  return offsetsOf(shape, strides, view.offset).map((o, i) => o + positions[i]! * view.strides[axis]!);
}

/** `torch.gather` / `np.take_along_axis`. `shape` is the index's, at most the view's in the other dimensions. */
export function gather(view: View, axis: number, positions: readonly number[], shape: readonly number[]): View {
  const out = allocate(view.dtype, shape, view.device);
  const offsets = alongOffsets(view, axis, positions, shape);
  moveElements(
    out,
    offsets.map((_, i) => i),
    view,
    offsets,
  );
  return out;
}

/** `scatter_` / `put_along_axis`, or `scatter_add_`, `scatter_reduce_` with a row. Source elements beyond the index's shape are not read. */
export function scatter(
  view: View,
  axis: number,
  positions: readonly number[],
  shape: readonly number[],
  source: View,
  row: BinaryRow | null = null,
): void {
  const to = alongOffsets(view, axis, positions, shape);
  const cast = copyAs(
    source.shape.length === shape.length
      ? source.with({ shape: shape.map((n, d) => Math.min(n, source.shape[d]!)) })
      : source,
    view.dtype,
    shape,
  );
  const from = offsetsOf(shape, cast.strides, 0);
  if (row) combineElements(row, view, to, cast, from);
  else moveElements(view, to, cast, from);
}
