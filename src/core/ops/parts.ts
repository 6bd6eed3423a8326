/** Parts of complex numbers. `realView` and `imagView` look at the same memory; the rows compute. */
import { DTYPES, realOf } from '../dtype.ts';
import { complex } from '../scalar.ts';
import { View } from '../view.ts';
import { angleOf, conj } from './complex-math.ts';
import type { RealRow, UnaryRow } from './row.ts';

export const conjugate: UnaryRow = { name: 'conj', f: (x) => x, i: (x) => x, g: (x) => x, c: conj };
export const realPart: RealRow = { name: 'real', f: (x) => x, i: (x) => x, g: (x) => x, c: (z) => z.re };
export const imagPart: RealRow = { name: 'imag', f: () => 0, i: () => 0, g: () => 0n, c: (z) => z.im };
/** Real numbers: π for negative ones (−0 too), nan stays. */
export const angle: RealRow = { name: 'angle', f: (x) => (x !== x ? x : Math.atan2(0, x)), c: angleOf };
/** The number with the same angle and modulus 1 scaled back: used by polar forms. */
export const fromPolar = (modulus: number, at: number) => complex(modulus * Math.cos(at), modulus * Math.sin(at));

function part(view: View, lane: 0 | 1): View {
  return new View(
    view.storage,
    realOf(view.dtype),
    view.shape,
    view.strides.map((s) => 2 * s),
    2 * view.offset + lane,
  );
}

/** The real parts of a complex view, in place. */
export const realView = (view: View): View => (view.dtype.kind === 'c' ? part(view, 0) : view);
/** The imaginary parts of a complex view, in place. */
export const imagView = (view: View): View => part(view, 1);

/** A complex view as reals with a last dimension of 2 (torch.view_as_real). */
export function viewAsReal(view: View): View {
  return new View(
    view.storage,
    realOf(view.dtype),
    [...view.shape, 2],
    [...view.strides.map((s) => 2 * s), 1],
    2 * view.offset,
  );
}

/** Reals with a last dimension of 2 and stride 1 as complex numbers (torch.view_as_complex); the caller has checked. */
export function viewAsComplex(view: View): View {
  const dtype = view.dtype === DTYPES.float32 ? DTYPES.complex64 : DTYPES.complex128;
  return new View(
    view.storage,
    dtype,
    view.shape.slice(0, -1),
    view.strides.slice(0, -1).map((s) => s / 2),
    view.offset / 2,
  );
}
