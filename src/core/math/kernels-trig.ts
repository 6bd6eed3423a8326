// tan, asin, acos and atan2 of doubles the way Intel's vector library computes them at high accuracy (NumPy calls it).
import { add, addNumber, div, mul, neg, sqrt } from './double-double.ts';
import type { DD } from './double-double.ts';
import { atan2Exact, tanExact } from './exact-trig.ts';
import { fma } from './fma.ts';
import { guessInverse, guessInverseRoot } from './processor-guess.ts';

/** (√(4w), its correction) such that 2√w = high − low, as asin and acos near 1 need. */
function doubledRoot(w: number): { high: number; low: number } {
  if (w < 1.727233711018889e-77) return { high: 0, low: 0 };
  const y = guessInverseRoot(w);
  const w2 = w + w;
  const high = w2 * y;
  const e = fma(y * y, w2, -2);
  const rest = fma(y, w2, -high);
  const c = fma(
    e,
    fma(e, fma(-0.017089852669219818, e, 0.039062512973409326), -0.09374999999999499),
    0.24999999999999725,
  );
  return { high, low: fma(high * e, c, -rest) };
}

/** (asin t − t)/t for z = t² ≤ 1/4. */
function asinPolynomial(z: number): number {
  const z2 = z * z;
  const a = fma(
    z2,
    fma(0.03214361600781685, z, -0.016582846167623556),
    fma(0.01977260036715805, z, 0.006431771759956202),
  );
  const b = fma(
    z2,
    fma(0.012193412839768863, z, 0.013881175183171264),
    fma(0.01736016508782006, z, 0.022371723076271322),
  );
  const c = fma(z2, fma(z2 * z2, a, b), fma(0.030381960865917483, z, 0.04464285677580543));
  return fma(z, fma(z, c, 0.07500000000425497), 0.1666666666666473) * z;
}

const PI_2 = 1.5707963267948966;
const PI_2_LO = 6.123233995736766e-17;

export function asin(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  const w = fma(-0.5, a, 0.5);
  const p = asinPolynomial(Math.min(a * a, w));
  let r: number;
  if (a < 0.5) r = a + fma(a, p, 0);
  else {
    const { high, low } = doubledRoot(w);
    const first = PI_2 - high;
    const rest = PI_2_LO + low - (high - (PI_2 - first));
    r = first + fma(low - high, p, rest);
  }
  return x < 0 || Object.is(x, -0) ? -r : r;
}

export function acos(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  const w = fma(0.5, -a, 0.5);
  const negative = x < 0 || Object.is(x, -0);
  const big = a * a >= w;
  const p = asinPolynomial(Math.min(a * a, w));
  const whole = big ? (negative ? Math.PI : 0) : PI_2;
  const wholeLow = big ? (negative ? 2 * PI_2_LO : 0) : PI_2_LO;
  const { high, low } = big ? doubledRoot(w) : { high: -a, low: 0 };
  const r = fma(high - low, p, (negative ? -wholeLow : wholeLow) - low) + high;
  return (negative ? -r : r) + whole;
}

const SHIFT = 6755399441055744; // 1.5 · 2^52: adding it rounds to an integer

const QUARTER = { hi: 1, lo: 0 };
const halved = (t: DD): DD => div(addNumber(sqrt(addNumber(mul(t, t), 1)), -1), t);
const EIGHTH = halved(QUARTER);
const SIXTEENTH = halved(EIGHTH);
const sum = (a: DD, b: DD): DD => div(add(a, b), addNumber(neg(mul(a, b)), 1));
const THREE = sum(EIGHTH, SIXTEENTH);
/** tan(jπ/16), j modulo 16: the last entries are negative angles; a stand-in for infinity at π/2. */
const TAN: readonly DD[] = (() => {
  const up = [SIXTEENTH, EIGHTH, THREE, QUARTER, div(QUARTER, THREE), div(QUARTER, EIGHTH), div(QUARTER, SIXTEENTH)];
  return [{ hi: -0, lo: -0 }, ...up, { hi: -Number.MAX_VALUE, lo: -1.99584030953472e292 }, ...up.toReversed().map(neg)];
})();

export function tan(x: number): number {
  if (!(Math.abs(x) <= 65536) || x === 0) return tanExact(x);
  const n = fma(x, 5.092958178940651, SHIFT) - SHIFT;
  const first = fma(-n, 0.19634954084936207, x);
  const second = fma(-n, 7.654042492615175e-18, first);
  const r = fma(-n, 2.0557821170405322e-27, second);
  const lost = fma(-7.654042492615175e-18, n, first - second) - fma(2.0557821170405322e-27, n, r - second);
  const z = r * r;
  const { hi, lo } = TAN[n & 15] as DD;
  let p = fma(0.008966064307285021, z, 0.021868398780266727);
  for (const c of [0.053968259204860994, 0.13333333332235503, 0.3333333333333408]) p = fma(z, p, c);
  const small = -fma(z, p * r, lost);
  // tan(a + b) = (tan a + tan b)/(1 − tan a·tan b), numerator and denominator in two parts
  const t = r - small;
  const tLow = r - t - small;
  const top = t + hi;
  const back = top - hi;
  const topLow = t - back + lo + tLow;
  const bottom = fma(-t, hi, 1);
  const bottomLow = fma(t, lo, fma(tLow, hi, fma(t, hi, bottom - 1)));
  const y = guessInverse(bottom);
  const inverse = fma(fma(bottomLow, y, fma(-bottom, y, 1)), y, y);
  const q = inverse * top;
  const error = fma(-q, bottomLow, fma(q, bottom, -top)) - topLow;
  return fma(-inverse, error, q);
}

/** Where |y/x| begins to use each base angle: y/x is taken relative to c, angle = base + atan((y − cx)/(x + cy)). */
const BASES = [
  { from: 2.4375, c: Infinity, base: PI_2, low: PI_2_LO },
  { from: 1.1875, c: 1.5, base: 0.982793723247329, low: 1.3903311031230998e-17 },
  { from: 0.6875, c: 1, base: 0.7853981633974483, low: 3.061616997868383e-17 },
  { from: 0.4375, c: 0.5, base: 0.4636476090008061, low: 2.2698777452961687e-17 },
] as const;

const ordinary = (x: number): boolean => x > 1e-300 && x < 1e300;

export function atan2(y: number, x: number): number {
  const ay = Math.abs(y);
  const ax = Math.abs(x);
  if (!ordinary(ax) || !ordinary(ay)) return atan2Exact(y, x);
  const row = BASES.find(({ from }) => ax * from < ay);
  const top = row ? (row.c === Infinity ? -ax : fma(-row.c, ax, ay)) : ay;
  const bottom = row ? (row.c === Infinity ? ay : fma(row.c, ay, ax)) : ax;
  const guess = guessInverse(bottom);
  const better = fma(fma(-guess, bottom, 1), guess, guess);
  const inverse = fma(fma(-better, bottom, 1), better, better);
  const q = inverse * top;
  const rest = fma(-q, bottom, top) * inverse + (row ? row.low : 0);
  const z = q * q;
  const w = z * z;
  let even = fma(0.013620346040990536, w, 0.044291178811409156);
  for (const c of [0.05873828916435921, 0.07692257854969578, 0.11111111053617004, 0.19999999999992654])
    even = fma(w, even, c);
  let odd = fma(-0.03183624515899973, w, -0.05199019199118939);
  for (const c of [-0.06665880662004371, -0.09090906973094913, -0.1428571428479737, -0.33333333333333315])
    odd = fma(w, odd, c);
  const p = fma(z, even, odd) * z;
  const small = q + fma(q, p, x < 0 ? rest - 1.2246741164581576e-16 : rest);
  const angle = row ? small + row.base : small;
  const r = x < 0 ? -angle + Math.PI : angle;
  return y < 0 ? -r : r;
}
