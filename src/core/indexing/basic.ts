/**
 * Integers, slices, `...` and None: what gives a view. Arrays are left standing as marked dimensions for plan.ts.
 * Slices follow Python's rules (clamped); a negative step is the library's to refuse.
 */
import type { LibError } from '../errors.ts';
import type { PlainIndexItem } from '../python-data.ts';
import type { View } from '../view.ts';

/** An index item whose arrays are views: bool ones are masks, whole-number ones are positions. */
export type Item = PlainIndexItem | { readonly kind: 'array'; readonly view: View };

/** The library's words. `axis` counts the indexed view's dimensions. */
export interface IndexErrors {
  readonly tooMany: (rank: number, given: number) => LibError;
  readonly manyEllipses: () => LibError;
  readonly outOfBounds: (index: number, axis: number, size: number) => LibError;
  readonly zeroStep: () => LibError;
  readonly maskShape: (
    axis: number,
    maskAxis: number,
    size: number,
    maskSize: number,
    view: View,
    mask: View,
  ) => LibError;
  readonly shapeMismatch: (shapes: readonly (readonly number[])[]) => LibError;
}

/** How many dimensions of the view an item uses up. */
export const consumes = (item: Item): number =>
  item.kind === 'int' || item.kind === 'slice'
    ? 1
    : item.kind === 'array'
      ? item.view.dtype.kind === 'b'
        ? item.view.shape.length
        : 1
      : 0;

/** The items with the ellipsis (or the missing end) written out as full slices. */
export function expandEllipsis(items: readonly Item[], rank: number, errors: IndexErrors): Item[] {
  const used = items.reduce((n, item) => n + consumes(item), 0);
  if (items.filter((item) => item.kind === 'ellipsis').length > 1) throw errors.manyEllipses();
  if (used > rank) throw errors.tooMany(rank, used);
  const fill: Item[] = Array.from({ length: rank - used }, () => ({
    kind: 'slice',
    start: null,
    stop: null,
    step: null,
  }));
  const at = items.findIndex((item) => item.kind === 'ellipsis');
  return at < 0 ? [...items, ...fill] : [...items.slice(0, at), ...fill, ...items.slice(at + 1)];
}

/** Python's slice.indices: first index, number of elements, step. */
export function sliceRange(
  start: number | null,
  stop: number | null,
  step: number | null,
  n: number,
): { first: number; count: number; step: number } {
  const by = step ?? 1;
  const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x < 0 ? x + n : x, low), high);
  if (by > 0) {
    const from = start === null ? 0 : clamp(start, 0, n);
    const to = stop === null ? n : clamp(stop, 0, n);
    return { first: from, count: Math.max(0, Math.ceil((to - from) / by)), step: by };
  }
  const from = start === null ? n - 1 : clamp(start, -1, n - 1);
  const to = stop === null ? -1 : clamp(stop, -1, n - 1);
  return { first: from, count: Math.max(0, Math.ceil((to - from) / by)), step: by };
}

/** An index from the end made positive; raises when there is no such element. */
export function wrapIndex(at: number, n: number, axis: number, errors: IndexErrors): number {
  if (at < -n || at >= n) throw errors.outOfBounds(at, axis, n);
  return at < 0 ? at + n : at;
}
