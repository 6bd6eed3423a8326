/**
 * The continuous distributions of `Generator`. Each function draws exactly as many bits as NumPy's, in the same order.
 * Reference: https://numpy.org/doc/2.4/reference/random/generator.html#distributions
 */
import type { Bits } from './bits.ts';
import { abs, acos, cos, exp, expm1, log, log1p, logf, pow, powf, sqrt, sqrtf } from './clib.ts';
import { poisson } from './discrete.ts';
import { standardExponential, standardExponentialF, standardNormal, standardNormalF } from './ziggurat.ts';

const { PI } = Math;

export interface GammaParts {
  readonly uniform: () => number;
  readonly exponential: () => number;
  readonly normal: () => number;
}

/** Marsaglia and Tsang (2000) above 1, Best (1983) below; both libraries' generations share it. */
export function gammaOf(shape: number, { uniform, exponential, normal }: GammaParts): number {
  if (shape === 1) return exponential();
  if (shape === 0) return 0;
  if (shape < 1) {
    for (;;) {
      const u = uniform();
      const v = exponential();
      if (u <= 1 - shape) {
        const x = pow(u, 1 / shape);
        if (x <= v) return x;
      } else {
        const y = -log((1 - u) / shape);
        const x = pow(1 - shape + shape * y, 1 / shape);
        if (x <= v + y) return x;
      }
    }
  }
  const b = shape - 1 / 3;
  const c = 1 / sqrt(9 * b);
  for (;;) {
    let x: number;
    let v: number;
    do {
      x = normal();
      v = 1 + c * x;
    } while (v <= 0);
    v = v * v * v;
    const u = uniform();
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v;
    if (log(u) < 0.5 * x * x + b * (1 - v + log(v))) return b * v;
    if (shape !== shape) return NaN;
  }
}

export const standardGamma = (bits: Bits, shape: number): number =>
  gammaOf(shape, {
    uniform: () => bits.double(),
    exponential: () => standardExponential(bits),
    normal: () => standardNormal(bits),
  });

const r = Math.fround;

/** The same in float32, every step rounded. */
export function standardGammaF(bits: Bits, given: number): number {
  const shape = r(given);
  if (shape === 1) return standardExponentialF(bits);
  if (shape === 0) return 0;
  if (shape < 1) {
    const inverse = r(1 / shape);
    for (;;) {
      const u = bits.float();
      const v = standardExponentialF(bits);
      if (u <= r(1 - shape)) {
        const x = powf(u, inverse);
        if (x <= v) return x;
      } else {
        const y = -logf(r(r(1 - u) / shape));
        const x = powf(r(r(1 - shape) + r(shape * y)), inverse);
        if (x <= r(v + y)) return x;
      }
    }
  }
  const b = r(shape - r(1 / 3));
  const c = r(1 / sqrtf(r(9 * b)));
  for (;;) {
    let x: number;
    let v: number;
    do {
      x = standardNormalF(bits);
      v = r(1 + r(c * x));
    } while (v <= 0);
    v = r(r(v * v) * v);
    const u = bits.float();
    const x2 = r(x * x);
    if (u < r(1 - r(r(r(0.0331) * x2) * x2))) return r(b * v);
    if (logf(u) < r(r(r(0.5 * x) * x) + r(b * r(r(1 - v) + logf(v))))) return r(b * v);
  }
}

const TINY = 3e-103;

export function beta(bits: Bits, a: number, b: number): number {
  if (a > 1 || b > 1) {
    const x = standardGamma(bits, a);
    return x / (x + standardGamma(bits, b));
  }
  if (a < TINY && b < TINY) return (a + b) * bits.double() < a ? 1 : 0;
  for (;;) {
    const u = bits.double();
    const v = bits.double();
    const x = pow(u, 1 / a);
    const y = pow(v, 1 / b);
    if (!(x + y <= 1 && u + v > 0)) continue;
    if (x > 0 && y > 0) return x / (x + y);
    const delta = log(u) / a - log(v) / b;
    return delta > 0 ? exp(-log1p(exp(-delta))) : exp(delta - log1p(exp(delta)));
  }
}

export const chisquare = (bits: Bits, df: number): number => 2 * standardGamma(bits, df / 2);

export function f(bits: Bits, dfnum: number, dfden: number): number {
  const x = chisquare(bits, dfnum) * dfden;
  return x / (chisquare(bits, dfden) * dfnum);
}

export function noncentralChisquare(bits: Bits, df: number, nonc: number): number {
  if (nonc !== nonc) return NaN;
  if (nonc === 0) return chisquare(bits, df);
  if (1 < df) {
    const x = chisquare(bits, df - 1);
    const n = standardNormal(bits) + sqrt(nonc);
    return x + n * n;
  }
  const i = poisson(bits, nonc / 2);
  return chisquare(bits, df + 2 * i);
}

export function noncentralF(bits: Bits, dfnum: number, dfden: number, nonc: number): number {
  const t = noncentralChisquare(bits, dfnum, nonc) * dfden;
  return t / (chisquare(bits, dfden) * dfnum);
}

export function standardCauchy(bits: Bits): number {
  const x = standardNormal(bits);
  return x / standardNormal(bits);
}

export const pareto = (bits: Bits, a: number): number => expm1(standardExponential(bits) / a);
export const weibull = (bits: Bits, a: number): number => (a === 0 ? 0 : pow(standardExponential(bits), 1 / a));
export const power = (bits: Bits, a: number): number => pow(-expm1(-standardExponential(bits)), 1 / a);
export const rayleigh = (bits: Bits, scale: number): number => scale * sqrt(2 * standardExponential(bits));

export function laplace(bits: Bits, loc: number, scale: number): number {
  let u = bits.double();
  while (u === 0) u = bits.double();
  return u >= 0.5 ? loc - scale * log(2 - u - u) : loc + scale * log(u + u);
}

export function gumbel(bits: Bits, loc: number, scale: number): number {
  let u = 1 - bits.double();
  while (u >= 1) u = 1 - bits.double();
  return loc - scale * log(-log(u));
}

export function logistic(bits: Bits, loc: number, scale: number): number {
  let u = bits.double();
  while (u === 0) u = bits.double();
  return loc + scale * log(u / (1 - u));
}

export function standardT(bits: Bits, df: number): number {
  const x = standardNormal(bits);
  return (sqrt(df / 2) * x) / sqrt(standardGamma(bits, df / 2));
}

export function wald(bits: Bits, mean: number, scale: number): number {
  const n = standardNormal(bits);
  const y = mean * n * n;
  const x = mean * (1 - 2 / (1 + sqrt(1 + (4 * scale) / y)));
  return bits.double() <= mean / (mean + x) ? x : (mean * mean) / x;
}

/** @param wide above this kappa a wrapped normal number is drawn; legacy code never does */
export function vonmises(bits: Bits, mu: number, kappa: number, wide = 1e6): number {
  if (kappa !== kappa) return NaN;
  if (kappa < 1e-8) return PI * (2 * bits.double() - 1);
  if (kappa > wide) {
    let x = mu + sqrt(1 / kappa) * standardNormal(bits);
    if (x < -PI) x += 2 * PI;
    if (x > PI) x -= 2 * PI;
    return x;
  }
  const s = kappa < 1e-5 ? 1 / kappa + kappa : sOf(kappa);
  let w: number;
  for (;;) {
    const z = cos(PI * bits.double());
    w = (1 + s * z) / (s + z);
    const y = kappa * (s - w);
    const v = bits.double();
    if (y * (2 - y) - v >= 0 || log(y / v) + 1 - y >= 0) break;
  }
  const angle = acos(w);
  const turned = (bits.double() < 0.5 ? -angle : angle) + mu;
  const mod = ((abs(turned) + PI) % (2 * PI)) - PI;
  return turned < 0 ? -mod : mod;
}

function sOf(kappa: number): number {
  const root = 1 + sqrt(1 + 4 * kappa * kappa);
  const rho = (root - sqrt(2 * root)) / (2 * kappa);
  return (1 + rho * rho) / (2 * rho);
}

export function triangular(bits: Bits, left: number, mode: number, right: number): number {
  const base = right - left;
  const leftBase = mode - left;
  const u = bits.double();
  return u <= leftBase / base ? left + sqrt(u * (leftBase * base)) : right - sqrt((1 - u) * ((right - mode) * base));
}
