// log1p and the inverse hyperbolic functions of floats as the C library (glibc 2.36, after fdlibm) computes them: every
// step rounded to a float. Errors up to 1 ulp, so they are not the rounded doubles.
import { bitsFloat, floatBits } from './bits.ts';

const f = Math.fround;
const LN2_HIGH = bitsFloat(0x3f317180);
const LN2_LOW = bitsFloat(0x3717f7d1);
/** (log(1 + f) − 2s)/s as a polynomial of s² = (f/(2 + f))², highest power first. */
const LOG1P = [0x3e178897, 0x3e1cd04f, 0x3e3a3325, 0x3e638e29, 0x3e924925, 0x3ecccccd, 0x3f2aaaab].map(bitsFloat);

export function log1pf(x: number): number {
  if (!(x > -1) || x === Infinity) return f(Math.log1p(x));
  const a = Math.abs(x);
  if (a < 2 ** -29) return a < 2 ** -54 ? x : f(x - f(f(x * x) * 0.5));
  let k = 0;
  let c = 0;
  let part = x;
  let fraction = 1;
  if (!(x < bitsFloat(0x3ed413d7) && x > bitsFloat(0xbe95f61f | 0))) {
    const whole = x < 2 ** 53;
    const u = whole ? f(1 + x) : x;
    fraction = floatBits(u);
    k = (fraction >> 23) - 127;
    if (whole) c = f((k > 0 ? f(1 - f(u - x)) : f(x - f(u - 1))) / u);
    fraction &= 0x7fffff;
    if (fraction < 0x3504f7) part = f(bitsFloat(fraction | 0x3f800000) - 1);
    else {
      k += 1;
      part = f(bitsFloat(fraction | 0x3f000000) - 1);
      fraction = (0x800000 - fraction) >> 2;
    }
  }
  const half = f(f(0.5 * part) * part);
  const low = f(f(k * LN2_LOW) + c);
  if (fraction === 0) {
    if (part === 0) return k === 0 ? 0 : f(f(k * LN2_HIGH) + low);
    const r = f(half * f(1 - f(f(2 / 3) * part)));
    return k === 0 ? f(part - r) : f(f(k * LN2_HIGH) - f(f(r - low) - part));
  }
  const s = f(part / f(2 + part));
  const z = f(s * s);
  let r = LOG1P[0] as number;
  for (const p of LOG1P.slice(1)) r = f(p + f(z * r));
  const t = f(s * f(half + f(z * r)));
  return k === 0 ? f(part - f(half - t)) : f(f(k * LN2_HIGH) - f(f(half - f(t + low)) - part));
}

const logf = (x: number): number => f(Math.log(x));
const rootf = (x: number): number => f(Math.sqrt(x));
const LN2 = f(Math.LN2);

export function asinhf(x: number): number {
  const a = Math.abs(x);
  if (!(a < Infinity) || a < 2 ** -14) return x;
  const square = f(a * a);
  let r: number;
  if (a > 2 ** 14) r = f(logf(a) + LN2);
  else if (a > 2) r = logf(f(f(2 * a) + f(1 / f(rootf(f(square + 1)) + a))));
  else r = log1pf(f(a + f(square / f(1 + rootf(f(1 + square))))));
  return x < 0 ? -r : r;
}

export function acoshf(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x >= 2 ** 28) return x === Infinity ? x : f(logf(x) + LN2);
  if (x > 2) return logf(f(f(2 * x) - f(1 / f(x + rootf(f(f(x * x) - 1))))));
  const t = f(x - 1);
  return log1pf(f(t + rootf(f(f(2 * t) + f(t * t)))));
}

export function atanhf(x: number): number {
  const a = Math.abs(x);
  if (!(a < 1)) return a === 1 ? x * Infinity : NaN;
  if (a < 2 ** -28) return x;
  const t = f(a + a);
  const r = f(0.5 * log1pf(a < 0.5 ? f(t + f(f(t * a) / f(1 - a))) : f(t / f(1 - a))));
  return x < 0 ? -r : r;
}
