/** Warnings of casts, and casts of arrays as `astype` makes them. */
import { copyInto } from '../core/cast.ts';
import { DTYPES, type DType } from '../core/dtype.ts';
import { elementsOf, toNumber } from '../core/elements.ts';
import { warn } from '../core/warnings.ts';
import { allocate, type View } from '../core/view.ts';
import { INVALID, OVERFLOW, report } from './ufunc/fp-errors.ts';

/** Complex values lose their imaginary part with a warning. */
export function warnComplex(from: DType, to: DType): void {
  if (from.kind === 'c' && to.kind !== 'c' && to !== DTYPES.bool) {
    warn('numpy.exceptions.ComplexWarning', 'Casting complex values to real discards the imaginary part');
  }
}

/** Reports what a cast of these values cannot represent: nan as an integer, a double too large for float32. */
export function reportCast(from: View, to: DType): void {
  if (from.dtype.kind !== 'f') return;
  if (to.kind === 'i' || to.kind === 'u') {
    const limit = to.bytes < 8 ? 2 ** (to.kind === 'u' ? 32 : 31) : to.kind === 'u' ? 2 ** 64 : 2 ** 63;
    const low = to.bytes < 8 ? -(2 ** 31) : to.kind === 'u' ? -(2 ** 63) : -(2 ** 63);
    if (elementsOf(from).some((x) => !(toNumber(x) < limit && toNumber(x) >= low))) report(INVALID, 'cast');
    return;
  }
  if (to.kind !== 'f' || to.bytes >= from.dtype.bytes) return;
  const most = to === DTYPES.float32 ? 3.4028235677973366e38 : 65520;
  if (elementsOf(from).some((x) => Number.isFinite(toNumber(x)) && Math.abs(toNumber(x)) >= most))
    report(OVERFLOW, 'cast');
}

/** A dense copy in another dtype with the warnings of `astype`; strides as asked for. */
export function castCopy(view: View, dtype: DType, strides: readonly number[]): View {
  const out = allocate(dtype, view.shape).with({ strides });
  warnComplex(view.dtype, dtype);
  if (view.dtype !== dtype) reportCast(view, dtype);
  copyInto(out, view);
  return out;
}
