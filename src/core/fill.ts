/** Views made of one value: scalars as operands, and full arrays. */
import type { DType } from './dtype.ts';
import { access, fillElements } from './elements.ts';
import type { Shape } from './layout.ts';
import type { Element } from './scalar.ts';
import { allocate, type View } from './view.ts';

/** A 0-d view of one value in the dtype (converted as C does). */
export function scalarView(x: Element, dtype: DType, device = 'cpu'): View {
  const out = allocate(dtype, [], device);
  access(dtype).set(out.data, 0, x);
  return out;
}

/** A dense view with `x` everywhere. */
export function full(shape: Shape, x: Element, dtype: DType, device = 'cpu'): View {
  const out = allocate(dtype, shape, device);
  if (x !== 0 && x !== 0n) fill(out, x);
  else if (Object.is(x, -0)) fill(out, x);
  return out;
}

/** Writes one value everywhere; the caller bumps the version. */
export function fill(view: View, x: Element): void {
  const { lanes } = view.dtype;
  if (lanes !== 1 || !view.contiguous || view.size === 0) {
    fillElements(view, x);
    return;
  }
  const data = view.data as Float64Array;
  access(view.dtype).set(data, view.offset, x);
  data.fill(data[view.offset]!, view.offset, view.offset + view.size);
}
