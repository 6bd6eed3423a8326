/** Reading and writing through an index plan. Writing casts and broadcasts; later positions win. */
import { copyAs, copyInto } from '../cast.ts';
import { access } from '../elements.ts';
import { offsetsOf } from '../loops.ts';
import { allocate, boundsOverlap, type View } from '../view.ts';
import type { BinaryRow } from '../ops/row.ts';
import type { Element } from '../scalar.ts';
import type { IndexPlan } from './plan.ts';

/** The indexed elements: a view of the same memory, or a copy. */
export function readIndex(view: View, plan: IndexPlan): View {
  if (plan.kind === 'view') return plan.view;
  const out = allocate(view.dtype, plan.shape, view.device, plan.strides);
  moveElements(out, offsetsOf(out.shape, out.strides, 0), view, plan.offsets);
  return out;
}

/** Writes `value` (which broadcasts to the plan's shape: the caller has checked) at the indexed elements. */
export function writeIndex(view: View, plan: IndexPlan, value: View): void {
  if (plan.kind === 'view') {
    copyInto(plan.view, value);
    return;
  }
  const source = dropLeading(
    view.storage === value.storage && boundsOverlap(view, value) ? copyAs(value, value.dtype) : value,
    plan.shape.length,
  );
  const cast = copyAs(source, view.dtype, plan.shape);
  moveElements(view, plan.offsets, cast, offsetsOf(cast.shape, cast.strides, 0));
}

/** Leading dimensions of size 1 beyond the target's rank: both libraries ignore them when assigning. */
export function dropLeading(value: View, rank: number): View {
  const extra = Math.max(0, value.shape.length - rank);
  return extra === 0 ? value : value.with({ shape: value.shape.slice(extra), strides: value.strides.slice(extra) });
}

/** The target with its elements at `to` set to the source's at `from`; same dtype. */
export function moveElements(target: View, to: ArrayLike<number>, source: View, from: ArrayLike<number>): void {
  const { lanes } = target.dtype;
  const [o, x] = [target.data as Float64Array, source.data as Float64Array];
  if (lanes === 1) for (let i = 0; i < to.length; i++) o[to[i]!] = x[from[i]!]!;
  else
    for (let i = 0; i < to.length; i++) {
      o[2 * to[i]!] = x[2 * from[i]!]!;
      o[2 * to[i]! + 1] = x[2 * from[i]! + 1]!;
    }
}

/** target[to[i]] = row(target[to[i]], source[from[i]]), one after the other, so that repeated positions add up. */
export function combineElements(
  row: BinaryRow,
  target: View,
  to: ArrayLike<number>,
  source: View,
  from: ArrayLike<number>,
): void {
  const { dtype } = target;
  const { get, set } = access(dtype);
  const fn = row[dtype.compute === 'n' ? (dtype.kind === 'f' ? 'f' : 'i') : dtype.compute] as
    ((x: Element, y: Element) => Element) | undefined;
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  const [o, x] = [target.data, source.data];
  for (let i = 0; i < to.length; i++) set(o, to[i]!, fn(get(o, to[i]!), get(x, from[i]!)));
}

/** As `writeIndex`, but combining with what stands there (np.add.at, index_put_ accumulate). */
export function combineIndex(row: BinaryRow, view: View, plan: IndexPlan, value: View): void {
  const shape = plan.kind === 'view' ? plan.view.shape : plan.shape;
  const to = plan.kind === 'view' ? offsetsOf(shape, plan.view.strides, plan.view.offset) : plan.offsets;
  const cast = copyAs(dropLeading(value, shape.length), view.dtype, shape);
  combineElements(row, view, to, cast, offsetsOf(shape, cast.strides, 0));
}
