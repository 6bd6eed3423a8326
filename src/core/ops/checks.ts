/** Questions that libraries ask before an integer operation, to warn or to raise. */
import { elementsOf } from '../elements.ts';
import type { View } from '../view.ts';

/** Is any integer element zero (division)? */
export const anyZero = (view: View): boolean => elementsOf(view).some((x) => x === 0 || x === 0n || x === false);
/** Is any integer element negative (exponents, shifts, bincount)? */
export const anyNegative = (view: View): boolean => elementsOf(view).some((x) => (typeof x === 'bigint' ? x < 0n : Number(x) < 0));
