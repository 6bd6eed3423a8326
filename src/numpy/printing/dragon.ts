/**
 * `format_float_positional` and `format_float_scientific`: digits, trimming, signs and padding of one float.
 * Reference: https://numpy.org/doc/2.4/reference/generated/numpy.format_float_positional.html
 */
import type { DType } from '../../core/dtype.ts';
import { positionalParts, rounded, shortest, type Decimal } from './digits.ts';

/** 'k' keep · '.' trim zeros, keep point · '0' trim all but one zero · '-' trim zeros and point */
export type Trim = 'k' | '.' | '0' | '-';

export interface FloatOptions {
  /** Most digits after the point; -1 for as many as needed. */
  readonly precision?: number;
  readonly minDigits?: number;
  readonly unique?: boolean;
  readonly trim?: Trim;
  readonly sign?: boolean;
  readonly padLeft?: number;
  readonly padRight?: number;
  readonly expDigits?: number;
  /** Positional only: false counts significant digits instead of places. */
  readonly fractional?: boolean;
}

const signOf = (x: number, plus: boolean): string => (x < 0 || Object.is(x, -0) ? '-' : plus ? '+' : '');

function special(x: number, o: FloatOptions): string | null {
  if (Number.isFinite(x)) return null;
  const text = x !== x ? 'nan' : `${signOf(x, o.sign ?? false)}inf`;
  return text.padStart((o.padLeft ?? -1) + (o.padRight ?? -1) + 1);
}

function trimmed(part: string, trim: Trim, wanted: number): string {
  if (trim === 'k') return `.${part.padEnd(wanted, '0')}`;
  const short = part.replace(/0+$/, '');
  if (short !== '') return `.${short}`;
  return trim === '.' ? '.' : trim === '0' ? '.0' : '';
}

/** Cuts or lengthens the digits to the asked places. */
function fit(x: number, d: Decimal, places: number, precision: number, min: number, unit: number): Decimal {
  if (precision >= 0 && places > precision) return rounded(x, precision + unit);
  if (min > places) return rounded(x, min + unit);
  return d;
}

export function positional(x: number, dtype: DType, o: FloatOptions = {}): string {
  const s = special(x, o);
  if (s !== null) return s;
  const { precision = -1, minDigits = -1, unique = true, trim = 'k', fractional = true } = o;
  let d = shortest(x, dtype);
  if (fractional) {
    const places = Math.max(0, d.digits === '0' ? 0 : d.digits.length - d.point);
    d = unique ? fit(x, d, places, precision, minDigits, 0) : rounded(x, precision);
  } else {
    const unit = -d.point;
    d = unique ? fit(x, d, d.digits.length, precision, minDigits, unit) : rounded(x, precision + unit);
    if (d.digits.length > precision && precision >= 0 && d.digits.endsWith('0'))
      d = { ...d, digits: d.digits.slice(0, precision) };
  }
  const [whole, part] = positionalParts(d);
  const wanted = unique ? Math.max(minDigits, 0) : precision;
  const tail = trimmed(part, trim, fractional ? wanted : part.length);
  const head = (signOf(x, o.sign ?? false) + whole).padStart(o.padLeft ?? 0);
  return head + tail.padEnd(tail === '' && (o.padRight ?? -1) < 0 ? 0 : (o.padRight ?? -1) + 1);
}

export function scientific(x: number, dtype: DType, o: FloatOptions = {}): string {
  const s = special(x, o);
  if (s !== null) return s;
  const { precision = -1, minDigits = -1, unique = true, trim = 'k', expDigits = -1 } = o;
  let d = shortest(x, dtype);
  const zero = x === 0;
  if (!zero) {
    const places = d.digits.length - 1;
    const unit = 1 - d.point;
    let before = d.point;
    // More digits than the shortest are those of the exact value, whose first may stand one place lower: 0.1 as float16 is 0.09998.
    if (unique && minDigits > places && !(precision >= 0 && places > precision)) {
      const exact = Number(/e(.*)$/.exec(Math.abs(x).toExponential())![1]);
      d = rounded(x, minDigits - exact);
      before = exact + 1;
    } else d = unique ? fit(x, d, places, precision, minDigits, unit) : rounded(x, precision + unit);
    // Rounding up to the next power of ten adds a digit.
    if (d.point > before && d.digits.length > 1) d = { digits: d.digits.slice(0, -1), point: d.point };
  }
  const wanted = unique ? Math.max(minDigits, 0) : precision;
  const tail = trimmed(d.digits.slice(1), trim, wanted);
  const e = zero ? 0 : d.point - 1;
  const exponent = String(Math.abs(e)).padStart(Math.max(2, expDigits), '0');
  const head = (signOf(x, o.sign ?? false) + d.digits[0]!).padStart(o.padLeft ?? 0);
  return `${head}${tail}e${e < 0 ? '-' : '+'}${exponent}`;
}
