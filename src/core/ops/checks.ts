/** Questions that libraries ask before an integer operation, to warn or to raise. */
import { access } from '../elements.ts';
import { walk } from '../loops.ts';
import type { Element } from '../scalar.ts';
import type { View } from '../view.ts';

/** Does any element answer yes? */
export function anyElement(view: View, question: (x: Element) => boolean): boolean {
  const { get } = access(view.dtype);
  const data = view.data;
  let found = false;
  walk(view.shape, [view.strides], [view.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n && !found; i++, o += step[0]!) found = question(get(data, o));
  });
  return found;
}

/** Is any integer element zero (division)? */
export const anyZero = (view: View): boolean => anyElement(view, (x) => x === 0 || x === 0n || x === false);
/** Is any integer element negative (exponents, shifts, bincount)? */
export const anyNegative = (view: View): boolean =>
  anyElement(view, (x) => (typeof x === 'bigint' ? x < 0n : Number(x) < 0));
