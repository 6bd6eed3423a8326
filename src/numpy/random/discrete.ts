/**
 * The discrete distributions. Results are whole doubles (or beyond 2⁵³ the double that C converts to int64).
 * Reference: https://numpy.org/doc/2.4/reference/random/generator.html#distributions
 */
import type { Bits } from './bits.ts';
import { binomialBtpe } from './binomial.ts';
import { ceil, exp, expm1, floor, log, log1p, min, pow, sqrt } from './clib.ts';
import { standardExponential } from './ziggurat.ts';

const INT64_MAX = 2 ** 63;

const SERIES = [
  8.333333333333333e-2, -2.777777777777778e-3, 7.936507936507937e-4, -5.952380952380952e-4, 8.417508417508418e-4,
  -1.917526917526918e-3, 6.41025641025641e-3, -2.955065359477124e-2, 1.796443723688307e-1, -1.3924322169059,
]; // prettier-ignore

/** ln Γ(x), by the series of Zhang and Jin (1996) after moving x above 7. */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  const steps = x < 7 ? Math.trunc(7 - x) : 0;
  let x0 = x + steps;
  const x2 = (1 / x0) * (1 / x0);
  let series = SERIES[9]!;
  for (let k = 8; k >= 0; k--) series = series * x2 + SERIES[k]!;
  let out = series / x0 + 0.5 * 1.8378770664093453 + (x0 - 0.5) * log(x0) - x0;
  for (let k = 1; k <= steps; k++) {
    out -= log(x0 - 1);
    x0 -= 1;
  }
  return out;
}

function poissonByProducts(bits: Bits, lam: number): number {
  const limit = exp(-lam);
  let product = 1;
  for (let n = 0; ; n++) {
    product *= bits.double();
    if (product <= limit) return n;
  }
}

/** Transformed rejection: Hörmann (1993). */
function poissonByRejection(bits: Bits, lam: number): number {
  const root = sqrt(lam);
  const logLam = log(lam);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const vr = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = bits.double() - 0.5;
    const v = bits.double();
    const us = 0.5 - Math.abs(u);
    const k = floor(((2 * a) / us + b) * u + lam + 0.43);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (log(v) + log(inverseAlpha) - log(a / (us * us) + b) <= -lam + k * logLam - logGamma(k + 1)) return k;
  }
}

export function poisson(bits: Bits, lam: number): number {
  if (lam >= 10) return poissonByRejection(bits, lam);
  return lam === 0 ? 0 : poissonByProducts(bits, lam);
}

/** @param logOfQ how ln(1 − p) is computed: log1p(−p), or log(q) in legacy code */
export function binomialOf(bits: Bits, n: number, p: number, logOfQ: (p: number) => number): number {
  const flip = p > 0.5;
  const small = flip ? 1 - p : p;
  const k = small * n <= 30 ? binomialByInversion(bits, n, small, logOfQ) : binomialBtpe(bits, n, small);
  return flip ? n - k : k;
}

function binomialByInversion(bits: Bits, n: number, p: number, logOfQ: (p: number) => number): number {
  const q = 1 - p;
  const first = exp(n * logOfQ(p));
  const mean = n * p;
  const bound = Math.trunc(min(n, mean + 10 * sqrt(mean * q + 1)));
  let x = 0;
  let px = first;
  let u = bits.double();
  while (u > px) {
    x++;
    if (x > bound) {
      x = 0;
      px = first;
      u = bits.double();
    } else {
      u -= px;
      px = ((n - x + 1) * p * px) / (x * q);
    }
  }
  return x;
}

export const binomial = (bits: Bits, n: number, p: number): number =>
  n === 0 || p === 0 ? 0 : binomialOf(bits, n, p, (q) => log1p(-q));

/** One row of counts; `p` may be a part of a longer array. */
export function multinomial(
  bits: Bits,
  n: number,
  p: ArrayLike<number>,
  put: (j: number, count: number) => void,
): void {
  let left = n;
  let remaining = 1;
  const last = p.length - 1;
  for (let j = 0; j < last; j++) {
    const count = binomial(bits, left, p[j]! / remaining);
    put(j, count);
    left -= count;
    if (left <= 0) break;
    remaining -= p[j]!;
  }
  if (left > 0) put(last, left);
}

export function geometricBySearch(bits: Bits, p: number): number {
  const q = 1 - p;
  const u = bits.double();
  let n = 1;
  let product = p;
  for (let sum = p; u > sum; sum += product) {
    product *= q;
    n++;
  }
  return n;
}

export const geometric = (bits: Bits, p: number): number =>
  p >= 1 / 3 ? geometricBySearch(bits, p) : min(ceil(-standardExponential(bits) / log1p(-p)), INT64_MAX);

export function zipf(bits: Bits, a: number): number {
  if (a >= 1025) return 1;
  const least = pow(INT64_MAX, -(a - 1));
  return zipfOf(bits, a, (u) => u * least + (1 - u));
}

/** Devroye's rejection; `uniform` makes the variate of (0, 1] from a draw of [0, 1). */
export function zipfOf(bits: Bits, a: number, uniform: (u: number) => number): number {
  const am1 = a - 1;
  const b = pow(2, am1);
  for (;;) {
    const u = uniform(bits.double());
    const v = bits.double();
    const x = floor(pow(u, -1 / am1));
    if (x > INT64_MAX || x < 1) continue;
    const t = pow(1 + 1 / x, am1);
    if ((v * x * (t - 1)) / (b - 1) <= t / b) return x;
  }
}

interface LogseriesParts {
  readonly logOfQ: (p: number) => number;
  readonly oneMinusExp: (x: number) => number;
}

export const logseries = (bits: Bits, p: number): number =>
  logseriesOf(bits, p, { logOfQ: (x) => log1p(-x), oneMinusExp: (x) => -expm1(x) });

export function logseriesOf(bits: Bits, p: number, { logOfQ, oneMinusExp }: LogseriesParts): number {
  const r = logOfQ(p);
  for (;;) {
    const v = bits.double();
    if (v >= p) return 1;
    const q = oneMinusExp(r * bits.double());
    if (v <= q * q) {
      const n = floor(1 + log(v) / log(q));
      if (n < 1 || v === 0) continue;
      return n;
    }
    return v >= q ? 1 : 2;
  }
}
