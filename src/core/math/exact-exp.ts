// exp, log and their family in double-double, so that the rounded result is the correctly rounded one (but for inputs
// within about 2^-95 of a midpoint). Arguments are reduced with a table of e^(j/32), logarithms are one Newton step
// from the host's Math.log.
import {
  add,
  addNumber,
  dd,
  div,
  mul,
  mulNumber,
  neg,
  quickTwoSum,
  scale,
  sqrt,
  sub,
  twoSum,
} from './double-double.ts';
import type { DD } from './double-double.ts';

export const LN2: DD = dd(0.6931471805599453, 2.3190468138462996e-17);
const LN2_THIRD = 5.707708438416212e-34;
export const LN10: DD = dd(2.302585092994046, -2.1707562233822494e-16);

/** 1/n! as pairs, n = 0..27. */
export const INVERSE_FACTORIALS: readonly DD[] = (() => {
  const rows = [dd(1)];
  for (let n = 1; n < 28; n++) rows.push(div(rows[n - 1] as DD, dd(n)));
  return rows;
})();

/** e^r − 1 for |r| ≤ 1/32, to full relative precision. */
function expm1Small(r: DD): DD {
  let tail = 0;
  for (let n = 15; n >= 9; n--) tail = (tail + (INVERSE_FACTORIALS[n] as DD).hi) * r.hi;
  let sum = addNumber(INVERSE_FACTORIALS[8] as DD, tail);
  for (let n = 7; n >= 1; n--) sum = add(mul(sum, r), INVERSE_FACTORIALS[n] as DD);
  return mul(sum, r);
}

const TABLE: readonly DD[] = (() => {
  const step = addNumber(expm1Small(dd(1 / 32)), 1);
  const rows = [dd(1)];
  for (let j = 1; j <= 12; j++) rows.push(mul(rows[j - 1] as DD, step));
  return rows;
})();

/** e^x of a pair, as pair · 2^k. */
export function expPair(x: DD): { value: DD; k: number } {
  const k = Math.round(x.hi / LN2.hi);
  let r = sub(x, mulNumber(LN2, k));
  r = addNumber(r, -k * LN2_THIRD);
  const j = Math.round(r.hi * 32);
  const small = expm1Small(addNumber(r, -j / 32));
  const entry = TABLE[Math.abs(j)] as DD;
  const factor = j < 0 ? div(dd(1), entry) : entry;
  return { value: add(factor, mul(factor, small)), k };
}

/** e^x of a pair where neither it nor its inverse overflows. */
export function expDD(x: DD): DD {
  const { value, k } = expPair(x);
  return { hi: scale(value.hi, k), lo: scale(value.lo, k) };
}

/** Rounds pair · 2^k once, subnormal results included. */
export function roundScaled(value: DD, k: number): number {
  if (k > -1000) return scale(value.hi + value.lo, k);
  const e = Math.floor(Math.log2(Math.abs(value.hi))) + k;
  if (e >= -1022) return scale(value.hi + value.lo, k);
  const unit = 2 ** Math.min(-1074 - k, 900); // the pair in units of the last subnormal bit
  if (-1074 - k > 900) return 0 * value.hi;
  const q = Math.round(value.hi / unit);
  const rest = value.hi / unit - q + value.lo / unit;
  const half = Math.abs(rest) === 0.5;
  const n = half ? 2 * Math.round((q + rest) / 2) : rest > 0.5 ? q + 1 : rest < -0.5 ? q - 1 : q;
  return n * 5e-324;
}

export function expExact(x: number): number {
  if (!(x < 709.79) || !(x > -745.2)) return x !== x ? x : x > 0 ? Infinity : 0;
  if (Math.abs(x) < 2 ** -60) return 1 + x;
  const { value, k } = expPair(dd(x));
  return roundScaled(value, k);
}

export function exp2Exact(x: number): number {
  if (!(x < 1024) || !(x > -1075)) return x !== x ? x : x > 0 ? Infinity : 0;
  const k = Math.round(x);
  if (k === x) return scale(1, k);
  const e = expPair(mulNumber(LN2, x - k));
  return roundScaled(e.value, e.k + k);
}

/** e^x − 1 as a pair, |x| < 700. */
export function expm1DD(x: DD): DD {
  return Math.abs(x.hi) < 1 / 32 ? expm1Small(x) : addNumber(expDD(x), -1);
}

export function expm1Exact(x: number): number {
  if (!(x < 709.79)) return x !== x ? x : Infinity;
  if (x < -60) return x < -1e3 ? -1 : -1 + 1e-20;
  if (Math.abs(x) < 1e-290) return x;
  if (x > 690) return expExact(x);
  const r = expm1DD(dd(x));
  return r.hi + r.lo;
}

/** log of a positive pair; the host's Math.log, corrected: log x = y + log1p(x·e^-y − 1). */
export function logDD(x: DD): DD {
  let k = 0;
  let m = x;
  if (x.hi > 2 ** 500 || x.hi < 2 ** -500) {
    k = x.hi > 1 ? 600 : -600;
    m = { hi: scale(x.hi, -k), lo: scale(x.lo, -k) };
  }
  const y = Math.log(m.hi);
  if (y === 0 && m.lo === 0) return k === 0 ? dd(0) : mulNumber(LN2, k);
  const small = expm1DD(dd(-y)); // e = m·(1 + small) − 1 = (m − 1) + m·small, kept relative for m near 1
  const e = add(addNumber(m, -1), mul(m, small));
  const correction = sub(e, mulNumber(mul(e, e), 0.5));
  const r = addNumber(correction, y);
  return k === 0 ? r : add(mulNumber(LN2, k), r);
}

const logDomain = (x: number): number | undefined =>
  x !== x ? x : x < 0 ? NaN : x === 0 ? -Infinity : x === Infinity ? x : x === 1 ? 0 : undefined;
const value = (r: DD): number => r.hi + r.lo;

export function logExact(x: number): number {
  return logDomain(x) ?? value(logDD(dd(x)));
}

export function log2Exact(x: number): number {
  const known = logDomain(x);
  if (known !== undefined) return known;
  const n = Math.round(Math.log2(x));
  if (scale(1, n) === x) return n;
  return value(div(logDD(dd(x)), LN2));
}

export function log10Exact(x: number): number {
  const known = logDomain(x);
  if (known !== undefined) return known;
  const n = Math.round(Math.log10(x));
  if (n >= 0 && n <= 22 && 10 ** n === x) return n;
  return value(div(logDD(dd(x)), LN10));
}

export function log1pDD(x: number): DD {
  if (Math.abs(x) > 2 ** -10) return logDD(twoSum(1, x));
  let sum = dd(0);
  for (let n = 13; n >= 1; n--) sum = mulNumber(add(div(dd(n % 2 === 0 ? -1 : 1), dd(n)), sum), x);
  return sum;
}

export function log1pExact(x: number): number {
  if (x < -1) return NaN;
  if (x === -1) return -Infinity;
  if (!(Math.abs(x) < Infinity) || Math.abs(x) < 2 ** -60) return x;
  return value(log1pDD(x));
}

/** x^y for finite x > 0 and finite y, before the special cases. */
export function powPositive(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  const estimate = y * Math.log(x);
  if (estimate > 710) return Infinity;
  if (estimate < -746) return 0;
  if (Math.abs(estimate) < 1e-18) return 1 + estimate;
  const t = mulNumber(logDD(dd(x)), y);
  const { value: v, k } = expPair(t);
  return roundScaled(v, k);
}

export function powExact(x: number, y: number): number {
  if (x === 1) return 1;
  if (!(x > 0) || x === Infinity || !Number.isFinite(y)) {
    if (x === -1 && Math.abs(y) === Infinity) return 1;
    if (x < 0 && Number.isFinite(x) && Number.isInteger(y)) return (y % 2 === 0 ? 1 : -1) * powPositive(-x, y);
    return x ** y;
  }
  return powPositive(x, y);
}

/** (sinh x, cosh x) as pairs, |x| < 700. */
export function sinhCoshDD(x: number): { s: DD; c: DD } {
  const m = expm1DD(dd(x));
  const e = addNumber(m, 1);
  const inverse = div(dd(1), e);
  // (e - 1/e)/2 = (m + m/e)/2, without cancellation
  return { s: mulNumber(add(m, div(m, e)), 0.5), c: mulNumber(add(e, inverse), 0.5) };
}

export function sinhExact(x: number): number {
  const a = Math.abs(x);
  if (!(a < 711)) return x * Infinity;
  if (x === 0) return x;
  if (a < 1e-9) return x + (x * x * x) / 6;
  if (a > 40) {
    const { value: v, k } = expPair(dd(a));
    return Math.sign(x) * roundScaled(v, k - 1);
  }
  return value(sinhCoshDD(x).s);
}

export function coshExact(x: number): number {
  const a = Math.abs(x);
  if (!(a < 711)) return a * Infinity;
  if (a > 40) {
    const { value: v, k } = expPair(dd(a));
    return roundScaled(v, k - 1);
  }
  return value(sinhCoshDD(a).c);
}

export function tanhExact(x: number): number {
  const a = Math.abs(x);
  if (a > 22) return Math.sign(x);
  if (x === 0) return x;
  if (!(a > 1e-9)) return x - (x * x * x) / 3;
  const m = expm1DD(dd(2 * x));
  return value(div(m, addNumber(m, 2)));
}

/** Newton from the host's Math.asinh: the error of y is (x − sinh y)/cosh y. */
export function asinhExact(x: number): number {
  const a = Math.abs(x);
  if (!(a < Infinity) || x === 0) return x;
  if (a < 1e-9) return x - (x * x * x) / 6;
  if (a > 1e10) return Math.sign(x) * value(add(logDD(dd(a)), LN2));
  const y = Math.asinh(x);
  const { s, c } = sinhCoshDD(y);
  return value(addNumber(div(addNumber(neg(s), x), c), y));
}

export function acoshExact(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x === 1 || x === Infinity) return x === 1 ? 0 : x;
  if (x > 1e10) return value(add(logDD(dd(x)), LN2));
  // acosh x = log1p(t + sqrt(t² + 2t)), t = x − 1: exact near 1
  const t = twoSum(x, -1);
  const w = add(t, sqrt(add(mul(t, t), mulNumber(t, 2))));
  const y = Math.acosh(x);
  const m = expm1DD(dd(-y)); // log1p(w) = y + log1p((1 + w)e^-y − 1)
  const e = add(w, add(m, mul(m, w)));
  return value(addNumber(sub(e, mulNumber(mul(e, e), 0.5)), y));
}

export function atanhExact(x: number): number {
  const a = Math.abs(x);
  if (!(a < 1)) return a === 1 ? x * Infinity : NaN;
  if (a < 1e-9) return x + (x * x * x) / 3;
  const y = Math.atanh(x);
  const { s, c } = sinhCoshDD(y);
  const e = div(sub(mulNumber(c, x), s), sub(c, mulNumber(s, x)));
  return value(addNumber(e, y));
}

export function cbrtExact(x: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  if (Math.abs(x) < 1e-200 || Math.abs(x) > 1e200)
    return x < 1 && x > -1 ? cbrtExact(x * 2 ** 600) * 2 ** -200 : cbrtExact(x * 2 ** -600) * 2 ** 200;
  const y = Math.cbrt(x);
  const cube = mulNumber(mul(dd(y), dd(y)), y);
  const r = quickTwoSum(y, addNumber(neg(cube), x).hi / (3 * y * y));
  return r.hi + r.lo;
}
