// Fused multiply-add, rounded once: what the real kernels use. For floats the product is exact in a double and only
// the sum can round twice, which "round to odd" prevents (Boldo and Melquiond 2008); for doubles the exact product and
// the exact sums are rounded to odd the same way.
import { highWord, lowWord, fromWords } from './bits.ts';

const SPLIT = 134217729;

/** The double next to `x` away from zero (`away`) or towards zero. */
function step(x: number, away: boolean): number {
  const hi = highWord(x);
  const lo = lowWord(x);
  if (away) return fromWords(lo === 0xffffffff ? hi + 1 : hi, lo + 1);
  return fromWords(lo === 0 ? hi - 1 : hi, lo - 1);
}

/** a + b + error rounded to odd: when the sum is inexact its last bit is 1. */
function odd(sum: number, error: number): number {
  if (error === 0 || (lowWord(sum) & 1) === 1) return sum;
  return step(sum, error > 0 === sum > 0);
}

/** a·b + c for floats, rounded once to float. */
export function fmaf(a: number, b: number, c: number): number {
  const p = a * b; // exact: 24 + 24 bits
  const s = p + c;
  const bb = s - p;
  const e = p - (s - bb) + (c - bb);
  return Math.fround(e === 0 || e !== e ? s : odd(s, e));
}

/** a·b + c for doubles, rounded once (not for results or products near the subnormals). */
export function fma(a: number, b: number, c: number): number {
  const p = a * b;
  const ta = SPLIT * a;
  const ah = ta - (ta - a);
  const al = a - ah;
  const tb = SPLIT * b;
  const bh = tb - (tb - b);
  const bl = b - bh;
  const e = al * bl - (p - ah * bh - al * bh - ah * bl);
  if (e === 0) return p + c;
  if (e !== e) return fmaScaled(a, b, c);
  // p + e + c: add c to the small part first, so that only one sum is left to round
  const t = c + e;
  const tt = t - c;
  const te = c - (t - tt) + (e - tt);
  const s = p + t;
  const sb = s - p;
  const se = p - (s - sb) + (t - sb);
  if (te === 0) return s; // one rounding: p + t, with t exact
  const v = se + te;
  if (se === 0) return s + odd(te, 0);
  const vb = v - se;
  return s + odd(v, se - (v - vb) + (te - vb));
}

function fmaScaled(a: number, b: number, c: number): number {
  const p = a * b;
  if (!Number.isFinite(a) || !Number.isFinite(b) || !Number.isFinite(c)) return p + c;
  const big = Math.abs(a) > Math.abs(b);
  const A = (big ? a : b) * 2 ** -100;
  const r = fma(A, big ? b : a, c * 2 ** -100);
  return r * 2 ** 100;
}
