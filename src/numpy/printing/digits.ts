/**
 * Decimal digits of a float: the shortest that read back as the same number of its dtype, and exact rounding
 * (half to even on the exact binary value) to a number of places. What NumPy calls Dragon4.
 */
import type { DType } from '../../core/dtype.ts';

/** ±0.d₁d₂… is `digits` × 10^(point - digits.length): `point` digits stand before the decimal point. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

const ROUND: Readonly<Record<string, (x: number) => number>> = {
  float16: (x) => Math.f16round(x),
  float32: Math.fround,
  float64: (x) => x,
};

function parse(exponential: string): Decimal {
  const [mantissa = '', exponent = '0'] = exponential.split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** The shortest digits of |x| that round to it in the dtype. */
export function shortest(x: number, dtype: DType): Decimal {
  const a = Math.abs(x);
  if (a === 0) return { digits: '0', point: 1 };
  if (dtype.name === 'float64') return parse(a.toExponential());
  const round = ROUND[dtype.name]!;
  for (let p = 0; p < 9; p++) {
    const text = a.toExponential(p);
    if (round(Number(text)) !== a) continue;
    // Halfway between two candidates the even digit is taken, where toExponential takes the larger one.
    const even = rounded(a, p - Number(text.split('e')[1]));
    return even.digits.length === p + 1 && round(Number(`${even.digits}e${even.point - even.digits.length}`)) === a
      ? even
      : parse(text);
  }
  return parse(a.toExponential());
}

const bits = new DataView(new ArrayBuffer(8));

/** |x| as an exact fraction of BigInts. */
function fraction(x: number): readonly [bigint, bigint] {
  bits.setFloat64(0, Math.abs(x));
  const raw = bits.getBigUint64(0);
  const e = Number(raw >> 52n);
  const m = (raw & ((1n << 52n) - 1n)) | (e === 0 ? 0n : 1n << 52n);
  const power = (e === 0 ? 1 : e) - 1075;
  return power >= 0 ? [m << BigInt(power), 1n] : [m, 1n << BigInt(-power)];
}

/** |x| rounded to `places` digits after the point (may be negative). */
export function rounded(x: number, places: number): Decimal {
  let [n, d] = fraction(x);
  if (places >= 0) n *= 10n ** BigInt(places);
  else d *= 10n ** BigInt(-places);
  let q = n / d;
  const rest = 2n * (n - q * d);
  if (rest > d || (rest === d && (q & 1n) === 1n)) q++;
  const digits = String(q);
  return { digits, point: digits.length - places };
}

/** The digits before and after the point, written out. */
export function positionalParts(d: Decimal): readonly [whole: string, part: string] {
  if (d.digits === '0') return ['0', ''];
  if (d.point <= 0) return ['0', '0'.repeat(-d.point) + d.digits];
  if (d.point >= d.digits.length) return [d.digits + '0'.repeat(d.point - d.digits.length), ''];
  return [d.digits.slice(0, d.point), d.digits.slice(d.point)];
}
