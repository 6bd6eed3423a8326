/** Reading and writing through a prepared index: views for basic indexing, copies for index arrays. */
import { copyAs, copyInto } from '../../core/cast.ts';
import { typeError, valueError } from '../../core/errors.ts';
import type { Shape } from '../../core/layout.ts';
import { offsetsOf } from '../../core/loops.ts';
import type { IndexItem } from '../../core/python-data.ts';
import { allocate, boundsOverlap, type View } from '../../core/view.ts';
import { pyTuple } from '../operand.ts';
import { prepareIndex, type Prepared } from './prepare.ts';

export interface Got {
  readonly view: View;
  /** Fresh memory (index arrays) or a look at the array's own. */
  readonly copied: boolean;
  /** One element was asked for: it leaves as a scalar. */
  readonly scalar: boolean;
}

const basicView = (view: View, p: Prepared): View =>
  view.with({ shape: p.shape, strides: p.strides, offset: p.offset });

/** The result's axes: picked ones first in memory, then moved to where they belong. */
function placed(fresh: View, p: Prepared): View {
  const { shape, at } = p.picked!;
  const n = shape.length;
  const order = [
    ...Array.from({ length: at }, (_, d) => n + d),
    ...Array.from({ length: n }, (_, d) => d),
    ...Array.from({ length: p.shape.length - at }, (_, d) => n + at + d),
  ];
  return fresh.with({ shape: order.map((d) => fresh.shape[d]!), strides: order.map((d) => fresh.strides[d]!) });
}

/** Storage indices of the selected elements, picked axes outermost. */
function selected(p: Prepared): number[] {
  const inner = offsetsOf(p.shape, p.strides, p.offset);
  return p.picked!.offsets().flatMap((o) => inner.map((i) => o + i));
}

export function getIndex(view: View, items: readonly IndexItem[]): Got {
  const p = prepareIndex(view, items);
  if (!p.picked) return { view: basicView(view, p), copied: false, scalar: p.scalar };
  const fresh = allocate(view.dtype, [...p.picked.shape, ...p.shape]);
  const { lanes } = view.dtype;
  const from = view.data as Float64Array;
  const to = fresh.data as Float64Array;
  selected(p).forEach((o, k) => {
    for (let l = 0; l < lanes; l++) to[k * lanes + l] = from[o * lanes + l]!;
  });
  return { view: placed(fresh, p), copied: true, scalar: false };
}

const plain = (s: Shape): string => pyTuple(s).replaceAll(', ', ',');

/** Can a value of one shape be written into a place of another? Leading ones of the value are dropped. */
export function assignable(value: Shape, target: Shape): Shape | null {
  let v = value;
  while (v.length > target.length && v[0] === 1) v = v.slice(1);
  const lead = target.length - v.length;
  if (lead < 0 || v.some((n, d) => n !== 1 && n !== target[lead + d])) return null;
  return v;
}

function trimTo(value: View, shape: Shape): View {
  const lead = value.shape.length - shape.length;
  return lead === 0 ? value : value.with({ shape, strides: value.strides.slice(lead) });
}

/** `view[items] = value`; the value is cast. The caller has checked that the array may be written. */
export function setIndex(
  view: View,
  items: readonly IndexItem[],
  value: View,
  before: () => void = () => undefined,
): void {
  const p = prepareIndex(view, items);
  if (p.mask && p.picked && p.picked.whole && value.shape.length > 1) {
    throw typeError(
      `NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has ${value.shape.length} dimensions`,
    );
  }
  const safe = boundsOverlap(view, value) ? copyAs(value, value.dtype) : value;
  if (!p.picked) {
    const target = basicView(view, p);
    if (p.scalar && safe.shape.length > 0) {
      if (view.dtype.kind === 'c') throw typeError('only 0-dimensional arrays can be converted to Python scalars');
      if (view.dtype.kind !== 'b' || safe.size !== 1) throw valueError('setting an array element with a sequence.');
      copyInto(target, trimTo(safe, []));
      target.storage.wrote();
      return;
    }
    writeView(target, safe, before);
    return;
  }
  const shape = [...p.shape.slice(0, p.picked.at), ...p.picked.shape, ...p.shape.slice(p.picked.at)];
  const fits = assignable(safe.shape, shape);
  if (!fits) {
    throw p.mask && safe.shape.length <= 1
      ? valueError(
          `NumPy boolean array indexing assignment cannot assign ${safe.size} input values to the ${shape[0]} output values where the mask is true`,
        )
      : valueError(
          `shape mismatch: value array of shape ${plain(safe.shape)} could not be broadcast to indexing result of shape ${plain(shape)}`,
        );
  }
  before();
  // The value in the order of `selected`: picked axes first.
  const staged = allocate(view.dtype, [...p.picked.shape, ...p.shape]);
  const inPlace = placed(staged, p);
  copyInto(inPlace, trimTo(safe, fits));
  const { lanes } = view.dtype;
  const from = staged.data as Float64Array;
  const to = view.data as Float64Array;
  selected(p).forEach((o, k) => {
    for (let l = 0; l < lanes; l++) to[o * lanes + l] = from[k * lanes + l]!;
  });
  view.storage.wrote();
}

/** Copies a value into a view with NumPy's broadcasting and its error. */
export function writeView(target: View, value: View, before: () => void = () => undefined): void {
  const fits = assignable(value.shape, target.shape);
  if (!fits)
    throw valueError(
      `could not broadcast input array from shape ${plain(value.shape)} into shape ${plain(target.shape)}`,
    );
  before();
  copyInto(target, trimTo(value, fits));
  target.storage.wrote();
}
