/** `str` and `repr` of one element, as NumPy's scalar types write themselves: as many digits as needed. */
import { realOf, type DType } from '../../core/dtype.ts';
import { toComplex, toNumber } from '../../core/elements.ts';
import type { Element } from '../../core/scalar.ts';
import { positional, scientific, type Trim } from './dragon.ts';

/** From here on a scalar is written with an exponent. */
const PLAIN_BELOW: Readonly<Record<string, number>> = { float16: 1e3, float32: 1e6, float64: 1e16 };

function floatText(x: number, dtype: DType, trim: Trim, sign = false): string {
  if (x !== x) return sign ? '+nan' : 'nan';
  if (!Number.isFinite(x)) return x < 0 ? '-inf' : sign ? '+inf' : 'inf';
  const a = Math.abs(x);
  const plain = a === 0 || (a >= 1e-4 && a < (PLAIN_BELOW[dtype.name] ?? 1e16));
  return plain ? positional(x, dtype, { trim, sign }) : scientific(x, dtype, { trim: '-', sign });
}

function complexText(x: Element, dtype: DType): string {
  const { re, im } = toComplex(x);
  const real = realOf(dtype);
  const imag = (sign: boolean): string => `${floatText(im, real, '-', sign)}j`;
  if (re === 0 && !Object.is(re, -0)) return imag(false);
  return `(${floatText(re, real, '-')}${imag(true)})`;
}

export function scalarStr(x: Element, dtype: DType): string {
  switch (dtype.kind) {
    case 'b':
      return x ? 'True' : 'False';
    case 'f':
      return floatText(toNumber(x), dtype, '0');
    case 'c':
      return complexText(x, dtype);
    default:
      return String(x);
  }
}

/** "np.float64(1.5)", "np.True_". */
export function scalarRepr(x: Element, dtype: DType): string {
  const text = scalarStr(x, dtype);
  if (dtype.kind === 'b') return `np.${text}_`;
  return `np.${dtype.name}(${dtype.kind === 'c' ? text.replace(/^\((.*)\)$/, '$1') : text})`;
}
