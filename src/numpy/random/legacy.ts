/**
 * The distributions as RandomState has drawn them since 2006: normal numbers in pairs by the polar method, exponential
 * ones by a logarithm. Frozen in NumPy. Reference: https://numpy.org/doc/2.4/reference/random/legacy.html
 */
import { exp, log, log1p, pow, sqrt } from './clib.ts';
import { gammaOf } from './continuous.ts';
import { ceil } from './clib.ts';
import { geometricBySearch, poisson } from './discrete.ts';
import type { Source } from './source.ts';

export function gauss(s: Source): number {
  if (s.gauss !== null) {
    const kept = s.gauss;
    s.gauss = null;
    return kept;
  }
  let x1: number;
  let x2: number;
  let r2: number;
  do {
    x1 = 2 * s.bits.double() - 1;
    x2 = 2 * s.bits.double() - 1;
    r2 = x1 * x1 + x2 * x2;
  } while (r2 >= 1 || r2 === 0);
  const f = sqrt((-2 * log(r2)) / r2);
  s.gauss = f * x1;
  return f * x2;
}

export const standardExponential = (s: Source): number => -log(1 - s.bits.double());

export const standardGamma = (s: Source, shape: number): number =>
  gammaOf(shape, {
    uniform: () => s.bits.double(),
    exponential: () => standardExponential(s),
    normal: () => gauss(s),
  });

export const pareto = (s: Source, a: number): number => exp(standardExponential(s) / a) - 1;
export const weibull = (s: Source, a: number): number => (a === 0 ? 0 : pow(standardExponential(s), 1 / a));
export const power = (s: Source, a: number): number => pow(1 - exp(-standardExponential(s)), 1 / a);
export const chisquare = (s: Source, df: number): number => 2 * standardGamma(s, df / 2);
export const rayleigh = (s: Source, scale: number): number => scale * sqrt(-2 * log1p(-s.bits.double()));

export function noncentralChisquare(s: Source, df: number, nonc: number): number {
  if (nonc === 0) return chisquare(s, df);
  if (1 < df) {
    const x = chisquare(s, df - 1);
    const n = gauss(s) + sqrt(nonc);
    return x + n * n;
  }
  const i = poisson(s.bits, nonc / 2);
  const out = chisquare(s, df + 2 * i);
  return nonc !== nonc ? NaN : out;
}

export function noncentralF(s: Source, dfnum: number, dfden: number, nonc: number): number {
  const t = noncentralChisquare(s, dfnum, nonc) * dfden;
  return t / (chisquare(s, dfden) * dfnum);
}

export function wald(s: Source, mean: number, scale: number): number {
  const half = mean / (2 * scale);
  const n = gauss(s);
  const y = mean * n * n;
  const x = mean + half * (y - sqrt(4 * scale * y + y * y));
  return s.bits.double() <= mean / (mean + x) ? x : (mean * mean) / x;
}

export function standardT(s: Source, df: number): number {
  const x = gauss(s);
  return (sqrt(df / 2) * x) / sqrt(standardGamma(s, df / 2));
}

/** C leaves the order of the two draws to the compiler; NumPy's wheels draw the numerator first. */
export function standardCauchy(s: Source): number {
  const x = gauss(s);
  return x / gauss(s);
}

export function f(s: Source, dfnum: number, dfden: number): number {
  const x = chisquare(s, dfnum) * dfden;
  return x / (chisquare(s, dfden) * dfnum);
}

export function beta(s: Source, a: number, b: number): number {
  if (a > 1 || b > 1) {
    const x = standardGamma(s, a);
    return x / (x + standardGamma(s, b));
  }
  for (;;) {
    const u = s.bits.double();
    const v = s.bits.double();
    const x = pow(u, 1 / a);
    const y = pow(v, 1 / b);
    if (!(x + y <= 1)) continue;
    if (x + y > 0) return x / (x + y);
    const logX = log(u) / a;
    const logY = log(v) / b;
    const most = Math.max(logX, logY);
    return exp(logX - most - log(exp(logX - most) + exp(logY - most)));
  }
}

export const geometric = (s: Source, p: number): number =>
  p >= 1 / 3 ? geometricBySearch(s.bits, p) : ceil(log1p(-s.bits.double()) / log(1 - p));
