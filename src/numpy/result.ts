/** How NumPy hands results back: zero-dimensional results of functions leave as scalars of their own type. */
import { access } from '../core/elements.ts';
import type { DType } from '../core/dtype.ts';
import type { Out } from '../core/function-table.ts';
import { numpyScalar } from '../core/function-table.ts';
import type { Element } from '../core/scalar.ts';
import type { View } from '../core/view.ts';
import { NDArray } from './ndarray.ts';

/** The one element of a 0-d (or single-element) view. */
export function only(view: View): Element {
  return access(view.dtype).get(view.data, view.offset);
}

/** An array, or a NumPy scalar when it has no dimensions. */
export function arrayOrScalar(view: View): Out {
  return view.shape.length === 0 ? numpyScalar(view.dtype, only(view)) : new NDArray(view);
}

export const scalarOut = (dtype: DType, value: Element): Out => numpyScalar(dtype, value);
