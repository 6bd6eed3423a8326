// exp, exp2, sinh and cosh the way Intel's vector library computes doubles at high accuracy (NumPy calls it): a table of
// 2^(j/16), a short polynomial, and only the last sums in more than one double. Errors up to 0.52 ulp, so the last digit
// differs from the rounded-once result now and then; what matters here is that it is the same digit as NumPy's.
import { dd, div, mulNumber, scale, sumTowardsMinus, twoProd } from './double-double.ts';
import type { DD } from './double-double.ts';
import { coshExact, exp2Exact, expDD, expExact, LN2, sinhExact } from './exact-exp.ts';
import { fma } from './fma.ts';

const LOG2E = 1.4426950408889634;
const LN2_LO = 2.3190468138462996e-17;
const SHIFT = 422212465065984; // 1.5 · 2^48: adding it rounds to sixteenths

const power = (j: number): DD => expDD(mulNumber(LN2, j / 16));
const sixteenths = Array.from({ length: 16 }, (_, j) => j);
/** 2^(j/16), what its rounding left, and that as a part of it. */
const HIGH = sixteenths.map((j) => power(j).hi);
const LOW = sixteenths.map((j) => power(j).lo);
const RELATIVE = sixteenths.map((j) => div(dd(LOW[j] as number), dd(HIGH[j] as number)).hi);
/** 2^(-j/16) the same way. */
const HIGH_NEGATIVE = sixteenths.map((j) => power(-j).hi);
const LOW_NEGATIVE = sixteenths.map((j) => power(-j).lo);

/** floor(16·x·log2 e), of the exact product. */
function floorSixteenths(x: number): number {
  const p = twoProd(x, LOG2E * 16);
  const n = Math.floor(p.hi);
  return n === p.hi && p.lo < 0 ? n - 1 : n;
}

export function exp(x: number): number {
  if (!(Math.abs(x) < 707.7)) return expExact(x);
  const n = floorSixteenths(x);
  const N = n / 16;
  const j = n & 15;
  const r = fma(-LN2_LO, N, fma(-N, LN2.hi, x));
  const r2 = r * r;
  const p56 = fma(0.0014193283516881214, r, 0.008331512908898442);
  const p34 = fma(0.0416667205488057, r, 0.1666666658485894);
  const p12 = fma(0.5000000000059126, r, 0.999999999999984);
  const p = fma(fma(r2, fma(r2, p56, p34), p12), r, RELATIVE[j] as number);
  return scale(fma(HIGH[j] as number, p, HIGH[j] as number), n >> 4);
}

export function exp2(x: number): number {
  if (!(Math.abs(x) < 1021.99951171875)) return exp2Exact(x);
  const n = Math.floor(x * 16);
  const j = n & 15;
  const r = sumTowardsMinus(x, -n / 16);
  let p = fma(0.00015741120530459663, r, 0.0013330645418221986);
  for (const c of [0.009618141545517354, 0.055504108392381686, 0.24022650696194142, 0.6931471805599342])
    p = fma(r, p, c);
  const high = HIGH[j] as number;
  return scale(fma(high * r, p, LOW[j] as number) + high, n >> 4);
}

const LN2_HIGH_SHORT = 0.6931471805582987;

export function cosh(x: number): number {
  const a = Math.abs(x);
  if (!(a < 707.6998)) return coshExact(x);
  const n = (fma(a, LOG2E, SHIFT) - SHIFT) * 16;
  const M = n >> 4;
  const j = n & 15;
  const r = fma(-(n / 16), 1.6465949582897082e-12, fma(-(n / 16), LN2_HIGH_SHORT, a));
  const r2 = r * r;
  const up = scale(HIGH[j] as number, M - 1);
  const upLow = scale(LOW[j] as number, M - 1);
  const down = scale(HIGH_NEGATIVE[j] as number, -M - 1);
  const p3 = fma(r2, fma(0.00019841052874272521, r2, 0.008333333335987646), 0.16666666666666616) * r2;
  const p2 = fma(r2, fma(0.001388911019730326, r2, 0.04166666666074408), 0.5000000000000004) * r2;
  const t = fma(up - down, fma(r, p3, r), fma(up + down, p2, upLow));
  return t + down + up;
}

export function sinh(x: number): number {
  const a = Math.abs(x);
  if (!(a < 669)) return sinhExact(x);
  if (x === 0) return x;
  const nearest = (fma(a, LOG2E, SHIFT) - SHIFT) * 16;
  const n = nearest === 1 ? 0 : nearest;
  const M = n >> 4;
  const j = n & 15;
  const r = fma(-(n / 16), 1.6465949582897082e-12, fma(-(n / 16), LN2_HIGH_SHORT, a));
  const r2 = r * r;
  const up = scale(HIGH[j] as number, M - 1);
  const upLow = scale(LOW[j] as number, M - 1);
  const down = scale(HIGH_NEGATIVE[j] as number, -M - 1);
  const downLow = scale(LOW_NEGATIVE[j] as number, -M - 1);
  const difference = up - down;
  const rest = upLow - (down + (difference - up)) - downLow;
  const p3 = fma(r2, fma(0.0001984365544582726, r2, 0.008333333269141919), 0.16666666666671864) * r2;
  const p2 = fma(r2, fma(2.4801762009559563e-5, r2, 0.0013888888970874393), 0.04166666666664884);
  const t = fma(difference, fma(r2, p2, 0.5) * r2, rest);
  const s = fma(up + down, fma(r, p3, r), t) + difference;
  return x < 0 ? -s : s;
}

/** Shared with pow: 2^(j/16) and its relative rest. */
export const POWERS = { high: HIGH, relative: RELATIVE };
