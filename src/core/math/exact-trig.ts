// sin, cos, tan and their inverses in double-double, rounded once. Large arguments are reduced with 1,200 bits of 2/π
// held as a BigInt; inverses are one Newton step from the host's Math.
import { add, addNumber, dd, div, mul, mulNumber, neg, quickTwoSum, sqrt, sub, twoProd } from './double-double.ts';
import type { DD } from './double-double.ts';
import { INVERSE_FACTORIALS } from './exact-exp.ts';
import { exponentOf } from './bits.ts';

const PI_2 = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33] as const;

/** floor(π/2 · 2^1200), by Machin's formula. */
const PI_2_BITS: bigint = (() => {
  const one = 1n << 1264n;
  const atanInverse = (n: bigint): bigint => {
    let term = one / n;
    let sum = term;
    for (let k = 3n, sign = -1n; term !== 0n; k += 2n, sign = -sign) {
      term /= n * n;
      sum += (sign * term) / k;
    }
    return sum;
  };
  return (2n * (4n * atanInverse(5n) - atanInverse(239n))) >> 64n;
})();

function toPair(n: bigint, scaleBits: number): DD {
  const negative = n < 0n;
  const a = negative ? -n : n;
  const bits = a.toString(2).length;
  if (bits <= 53) return dd(Number(n) * 2 ** -scaleBits);
  const shift = BigInt(bits - 53);
  const hi = a >> shift;
  const rest = a - (hi << shift);
  const restBits = Math.max(rest.toString(2).length - 53, 0);
  const to = (m: number, e: number): number => m * 2 ** (e - scaleBits < -1000 ? -1000 : e - scaleBits);
  const pair = quickTwoSum(to(Number(hi), bits - 53), to(Number(rest >> BigInt(restBits)), restBits));
  return negative ? neg(pair) : pair;
}

/** x = q·π/2 + r with |r| ≤ π/4; q modulo 4. */
function reduce(x: number): { r: DD; q: number } {
  const a = Math.abs(x);
  if (a < 1e5) {
    const q = Math.round(x / PI_2[0]);
    let r = sub(dd(x), twoProd(PI_2[0], q));
    r = sub(r, twoProd(PI_2[1], q));
    r = addNumber(r, -PI_2[2] * q);
    return { r, q: q & 3 };
  }
  const e = exponentOf(a) - 52;
  const m = BigInt(a / 2 ** e);
  const value = m << BigInt(1200 + e); // a · 2^1200; a > 1e5 so the shift is positive
  let q = value / PI_2_BITS;
  let rest = value - q * PI_2_BITS;
  if (rest * 2n > PI_2_BITS) {
    q += 1n;
    rest -= PI_2_BITS;
  }
  const pair = toPair(rest, 1200);
  return x < 0 ? { r: neg(pair), q: Number((4n - (q & 3n)) & 3n) } : { r: pair, q: Number(q & 3n) };
}

function series(r: DD, first: number): DD {
  const z = neg(mul(r, r));
  let sum = dd(0);
  for (let n = 26 + (first & 1); n > first; n -= 2) sum = mul(add(sum, INVERSE_FACTORIALS[n] as DD), z);
  return add(sum, INVERSE_FACTORIALS[first] as DD);
}

/** (sin r, cos r) of |r| ≤ π/4 + a little. */
const sinSmall = (r: DD): DD => mul(r, series(r, 1));
const cosSmall = (r: DD): DD => series(r, 0);

export function sinCosDD(x: number): { s: DD; c: DD } {
  const { r, q } = reduce(x);
  const s = sinSmall(r);
  const c = cosSmall(r);
  return [
    { s, c },
    { s: c, c: neg(s) },
    { s: neg(s), c: neg(c) },
    { s: neg(c), c: s },
  ][q] as { s: DD; c: DD };
}

const value = (r: DD): number => r.hi + r.lo;

function half(x: number, shift: number): number {
  const { r, q } = reduce(x);
  const k = (q + shift) & 3;
  const v = value((k & 1) === 0 ? sinSmall(r) : cosSmall(r));
  return k >= 2 ? -v : v;
}

export function sinExact(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  if (x === 0) return x;
  return Math.abs(x) < 1e-9 ? x - (x * x * x) / 6 : half(x, 0);
}

export function cosExact(x: number): number {
  return Number.isFinite(x) ? half(x, 1) : NaN;
}

export function tanExact(x: number): number {
  if (!Number.isFinite(x)) return NaN;
  if (Math.abs(x) < 1e-9) return x + (x * x * x) / 3;
  const { s, c } = sinCosDD(x);
  return value(div(s, c));
}

/** The angle of the point (c, s), refined from `y`: its error is (s·cos y − c·sin y)/|point|. */
function refine(y: number, s: DD, c: DD, length: number): DD {
  const p = sinCosDD(y);
  const e = sub(mul(s, p.c), mul(c, p.s));
  return addNumber(mulNumber(e, 1 / length), y);
}

export function asinExact(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  if (a < 1e-9) return x + (x * x * x) / 6;
  return value(refine(Math.asin(x), dd(x), otherLeg(x), 1));
}

export function acosExact(x: number): number {
  if (!(Math.abs(x) <= 1)) return NaN;
  if (x === 1) return 0;
  return value(refine(Math.acos(x), otherLeg(x), dd(x), 1));
}

const otherLeg = (x: number): DD => sqrt(mul(addNumber(dd(1), -x), addNumber(dd(1), x)));

export function atanExact(x: number): number {
  if (x === 0) return x;
  if (Math.abs(x) < 1e-9) return x - (x * x * x) / 3;
  if (Math.abs(x) > 1e200 || x !== x) return Math.atan(x);
  return value(atanDD(x));
}

export function atanDD(x: number): DD {
  return refine(Math.atan(x), dd(x), dd(1), Math.hypot(x, 1));
}

export function atan2Exact(y: number, x: number): number {
  const known = Math.atan2(y, x);
  if (!Number.isFinite(x) || !Number.isFinite(y) || x === 0 || y === 0) return known;
  const ratio = Math.abs(y / x);
  if (ratio > 1e25 || (ratio < 1e-25 && x < 0)) return known;
  if (ratio < 1e-9 && x > 0) return y / x;
  const k = 2 ** -exponentOf(Math.max(Math.abs(x), Math.abs(y)));
  return value(refine(known, dd(y * k), dd(x * k), Math.hypot(x * k, y * k)));
}
