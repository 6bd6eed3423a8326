// exp, log, sin and cos of floats: NumPy's own AVX-512 kernels. Errors up to 4 ulp, so they are far from rounded once.
// https://github.com/numpy/numpy/blob/v2.4.6/numpy/_core/src/umath/loops_exponent_log.dispatch.c.src (exp, log)
// https://github.com/numpy/numpy/blob/v2.4.6/numpy/_core/src/umath/loops_trigonometric.dispatch.cpp (sin, cos)
import { scale } from './double-double.ts';
import { hornerf, split } from './float-tools.ts';
import { fmaf } from './fma.ts';

const f = Math.fround;
const floats = (...c: number[]): number[] => c.map(f);
const SHIFT = 12582912; // 1.5 · 2^23: adding it rounds to an integer
const LOG2E = f(1.442695040888963407359924681001892137);
const LN2 = f(Math.LN2);

const EXP_P = floats(
  5.082762527590693718096e-4,
  6.757896990527504603057e-3,
  5.114512081637298353406e-2,
  2.473615434895520810817e-1,
  7.257664613233124478488e-1,
  9.99999999998087092492e-1,
);
const EXP_Q = floats(2.159509375685829852307e-2, -2.742335390411667452936e-1, 1);
const [LN2_HIGH, LN2_LOW] = floats(-6.93145752e-1, -1.42860677e-6) as [number, number];

export function expf(x: number): number {
  if (x !== x) return x;
  if (x >= 88.72283935546875) return Infinity;
  if (x <= -103.97208404541015625) return 0;
  const n = f(f(f(x * LOG2E) + SHIFT) - SHIFT);
  const r = fmaf(n, 0, fmaf(n, LN2_LOW, fmaf(n, LN2_HIGH, x)));
  return f(scale(f(hornerf(r, EXP_P, fmaf) / hornerf(r, EXP_Q, fmaf)), n));
}

const LOG_P = floats(
  2.589979117907922693523e-2,
  3.808837741388407920751e-1,
  1.480000633576506585156,
  2.112677543073053063722,
  9.99999999999999870275e-1,
  0,
);
const LOG_Q = floats(
  5.87509540312457434295e-3,
  1.546476374983906719538e-1,
  9.864942958519418960339e-1,
  2.453006071784736363091,
  2.612677543073109236779,
  1,
);
const ROOT_HALF = f(Math.SQRT1_2);

export function logf(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let { m, e } = split(x);
  m /= 2;
  e += 1;
  if (m <= ROOT_HALF) {
    m += m;
    e -= 1;
  }
  m = f(m - 1);
  return fmaf(e, LN2, f(hornerf(m, LOG_P, fmaf) / hornerf(m, LOG_Q, fmaf)));
}

const COS = [2.4372266125283204e-5, -0.001388652017340064, 0.04166661947965622, -0.5, 1];
const SIN = [2.8404097065504175e-6, -0.00019856491417158395, 0.008333397097885609, -0.1666666716337204, 0];
const TWO_OVER_PI = 0.6366197466850281;
const PI_2 = [-1.570796012878418, -3.1391647326017846e-7, -5.390302529957765e-15] as const;

/** sin (shift 0) or cos (shift 1) of |x| up to `limit`; beyond it the C library's, which is the rounded double. */
function wave(x: number, shift: number, limit: number, far: (x: number) => number): number {
  if (!(Math.abs(x) <= limit)) return f(far(x));
  const n = f(f(f(x * TWO_OVER_PI) + SHIFT) - SHIFT);
  const r = fmaf(n, PI_2[2], fmaf(n, PI_2[1], fmaf(n, PI_2[0], x)));
  const r2 = f(r * r);
  const k = n + shift;
  const v = (k & 1) === 0 ? fmaf(hornerf(r2, SIN, fmaf), r, r) : hornerf(r2, COS, fmaf);
  return (k & 2) === 2 ? f(0 - v) : v;
}

export const sinf = (x: number): number => wave(x, 0, 117435.992, Math.sin);
export const cosf = (x: number): number => wave(x, 1, 71476.0625, Math.cos);
