/**
 * The index of `a[…]` taken apart: what slices, integers, None and `...` do to the layout (a view), and which
 * axes are picked element by element with index arrays (a copy). Errors in NumPy's words.
 * Reference: https://numpy.org/doc/2.4/user/basics.indexing.html
 */
import { DTYPES } from '../../core/dtype.ts';
import { elementsOf } from '../../core/elements.ts';
import { indexError, valueError } from '../../core/errors.ts';
import { broadcastShapes, broadcastStrides } from '../../core/layout.ts';
import type { IndexItem } from '../../core/python-data.ts';
import type { View } from '../../core/view.ts';
import { allocate } from '../../core/view.ts';
import { literalView, viewOf } from '../operand.ts';
import { shapesText } from '../ufunc/call.ts';

export interface Prepared {
  /** Shape, strides and offset of the part that slices make. */
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  /** The index arrays: their common shape, and for each of its positions how far to step in the storage. */
  readonly picked: {
    readonly shape: readonly number[];
    readonly offsets: () => readonly number[];
    readonly at: number;
    /** The mask covers every axis. */ readonly whole: boolean;
  } | null;
  /** The whole index was integers: the result is one element. */
  readonly scalar: boolean;
  /** One boolean mask over leading axes and nothing else (its assignment error is worded apart). */
  readonly mask: boolean;
}

interface Pick {
  readonly index: View;
  readonly axis: number;
}

type Item =
  Exclude<IndexItem, { kind: 'array' | 'list' | 'foreign' }> | { readonly kind: 'pick'; readonly index: View };

const INVALID =
  'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices';

/** Arrays and lists as index views; zero-dimensional integers as integers. */
function normal(item: IndexItem): Item {
  if (item.kind === 'foreign') throw indexError(INVALID);
  if (item.kind !== 'array' && item.kind !== 'list') return item;
  if (item.kind === 'list' && !item.literal.ok && (item.literal.why as { leaf?: string }).leaf !== undefined)
    throw indexError(INVALID);
  const view = item.kind === 'array' ? viewOf(item.array) : literalView(item.literal, null);
  const { kind } = view.dtype;
  if (kind === 'b') {
    return view.shape.length === 0
      ? { kind: 'bool', value: elementsOf(view)[0] as boolean }
      : { kind: 'pick', index: view };
  }
  if (kind === 'i' || kind === 'u') {
    return view.shape.length === 0 ? { kind: 'int', at: Number(elementsOf(view)[0]) } : { kind: 'pick', index: view };
  }
  if (item.kind === 'list' && view.size === 0) return { kind: 'pick', index: allocate(DTYPES.int64, view.shape) };
  throw indexError(
    view.shape.length === 0 || item.kind === 'list'
      ? INVALID
      : 'arrays used as indices must be of integer (or boolean) type',
  );
}

const consumes = (item: Item): number =>
  item.kind === 'int' || item.kind === 'slice'
    ? 1
    : item.kind === 'pick'
      ? item.index.dtype.kind === 'b'
        ? item.index.shape.length
        : 1
      : 0;

/** Python's slice.indices: first element, count and step. */
export function sliceOf(
  item: { start: number | null; stop: number | null; step: number | null },
  n: number,
): readonly [start: number, count: number, step: number] {
  const step = item.step ?? 1;
  if (step === 0) throw valueError('slice step cannot be zero');
  const clampTo = (x: number, low: number, high: number): number => Math.min(Math.max(x < 0 ? x + n : x, low), high);
  const [low, high] = step > 0 ? [0, n] : [-1, n - 1];
  const start = item.start === null ? (step > 0 ? 0 : n - 1) : clampTo(item.start, low, high);
  const stop = item.stop === null ? (step > 0 ? n : -1) : clampTo(item.stop, low, high);
  return [start, Math.max(0, Math.ceil((stop - start) / step)), step];
}

function integerAt(at: number, n: number, axis: number): number {
  if (at < -n || at >= n) throw indexError(`index ${at} is out of bounds for axis ${axis} with size ${n}`);
  return at < 0 ? at + n : at;
}

/** The positions of the true elements, one index view per axis of the mask. */
export function nonzeroOf(mask: View): View[] {
  const { shape } = mask;
  const found: number[][] = shape.map(() => []);
  const index = shape.map(() => 0);
  for (const x of elementsOf(mask)) {
    const on = typeof x === 'object' ? x.re !== 0 || x.im !== 0 : x !== 0 && x !== 0n && x !== false;
    if (on) index.forEach((i, d) => found[d]!.push(i));
    for (let d = shape.length - 1; d >= 0 && ++index[d]! >= shape[d]!; d--) index[d] = 0;
  }
  return found.map((positions) => {
    const view = allocate(DTYPES.int64, [positions.length]);
    positions.forEach((p, k) => ((view.data as BigInt64Array)[k] = BigInt(p)));
    return view;
  });
}

export function prepareIndex(view: View, given: readonly IndexItem[]): Prepared {
  const items = given.map(normal);
  const rank = view.shape.length;
  const used = items.reduce((n, item) => n + consumes(item), 0);
  const dots = items.filter((item) => item.kind === 'ellipsis').length;
  if (dots > 1) throw indexError("an index can only have a single ellipsis ('...')");
  if (used > rank) {
    throw indexError(`too many indices for array: array is ${rank}-dimensional, but ${used} were indexed`);
  }
  const all: Item = { kind: 'slice', start: null, stop: null, step: null };
  const fill = Array.from({ length: rank - used }, () => all);
  const full = dots === 1 ? items.flatMap((item) => (item.kind === 'ellipsis' ? fill : [item])) : [...items, ...fill];
  const advanced = full.some((item) => item.kind === 'pick' || item.kind === 'bool');
  const shape: number[] = [];
  const strides: number[] = [];
  let { offset } = view;
  const picks: Pick[] = [];
  /** Where in the result the picked axes stand: at the first of them when they are neighbours, else in front. */
  const spots: { readonly place: number; readonly item: number }[] = [];
  const flags: View[] = [];
  let axis = 0;
  full.forEach((item, k) => {
    const n = view.shape[axis]!;
    const step = view.strides[axis]!;
    if (item.kind === 'none') {
      shape.push(1);
      strides.push(0);
    } else if (item.kind === 'slice') {
      const [start, count, by] = sliceOf(item, n);
      if (count > 0) offset += start * step;
      shape.push(count);
      strides.push(step * by);
      axis++;
    } else if (item.kind === 'int') {
      offset += integerAt(item.at, n, axis) * step;
      if (advanced) spots.push({ place: shape.length, item: k });
      axis++;
    } else if (item.kind === 'bool') {
      spots.push({ place: shape.length, item: k });
      flags.push(boolAxis(item.value));
    } else if (item.kind === 'pick') {
      spots.push({ place: shape.length, item: k });
      for (const index of item.index.dtype.kind === 'b' ? maskAxes(item.index, view, axis) : [item.index]) {
        picks.push({ index, axis });
        axis++;
      }
    }
  });
  const together = spots.every((s, k) => k === 0 || s.item === spots[k - 1]!.item + 1);
  return {
    shape,
    strides,
    offset,
    picked: advanced
      ? { ...picksTogether(picks, flags, view), at: together ? spots[0]!.place : 0, whole: shape.length === 0 }
      : null,
    scalar: !advanced && shape.length === 0 && given.every((i) => i.kind !== 'ellipsis'),
    mask: items.length === 1 && items[0]!.kind === 'pick' && items[0]!.index.dtype.kind === 'b',
  };
}

/** `a[True]` and `a[False]`: a new axis of length one or none. */
function boolAxis(value: boolean): View {
  return allocate(DTYPES.int64, [value ? 1 : 0]);
}

function maskAxes(mask: View, view: View, axis: number): View[] {
  mask.shape.forEach((n, d) => {
    if (n !== view.shape[axis + d]) {
      throw indexError(
        `boolean index did not match indexed array along axis ${axis + d}; size of axis is ${view.shape[axis + d]} but size of corresponding boolean axis is ${n}`,
      );
    }
  });
  return nonzeroOf(mask);
}

/** Where the picked elements lie; whether the indices are in bounds is seen when the offsets are asked for, after shapes are compared. */
function picksTogether(
  picks: readonly Pick[],
  flags: readonly View[],
  view: View,
): { shape: number[]; offsets: () => number[] } {
  const shapes = [...picks.map((p) => p.index.shape), ...flags.map((f) => f.shape)];
  const shape = broadcastShapes(...shapes);
  if (!shape)
    throw indexError(
      `shape mismatch: indexing arrays could not be broadcast together with shapes ${shapesText(shapes)}`,
    );
  return { shape, offsets: () => offsetsOfPicks(picks, shape, view) };
}

function offsetsOfPicks(picks: readonly Pick[], shape: readonly number[], view: View): number[] {
  const total = shape.reduce((a, b) => a * b, 1);
  const offsets = new Array<number>(total).fill(0);
  for (const { index, axis } of picks) {
    const n = view.shape[axis]!;
    const step = view.strides[axis]!;
    const wide = index.with({ shape, strides: broadcastStrides(index.shape, index.strides, shape) });
    elementsOf(wide).forEach((x, k) => (offsets[k]! += integerAt(Number(x), n, axis) * step));
  }
  return offsets;
}
