// Rounding of floats towards a side, splitting into mantissa and exponent.
import { bitsFloat, exponentOf, floatBits } from './bits.ts';
import { scale } from './double-double.ts';

const f = Math.fround;

/** The float of a double, towards zero. */
export function towardsZero(x: number): number {
  const r = f(x);
  return Math.abs(r) > Math.abs(x) ? bitsFloat(floatBits(r) - 1) : r;
}

/** The float of a double, towards −∞. */
export function towardsMinus(x: number): number {
  const r = f(x);
  if (!(r > x)) return r;
  return r > 0 ? bitsFloat(floatBits(r) - 1) : bitsFloat(floatBits(r) + 1);
}

/** x = m · 2^e with 1 ≤ |m| < 2. */
export function split(x: number): { m: number; e: number } {
  const e = exponentOf(x);
  return { m: scale(x, -e), e };
}

/** Rounds to a multiple of 1/n, halves to even. */
export function roundTo(x: number, n: number): number {
  const s = x * n;
  const low = Math.floor(s);
  const rest = s - low;
  return (rest > 0.5 || (rest === 0.5 && (low & 1) === 1) ? low + 1 : low) / n;
}

/** c[0]·x^n + … + c[n] in floats, each step fused. */
export function hornerf(x: number, c: readonly number[], fmaf: (a: number, b: number, c: number) => number): number {
  let r = c[0] as number;
  for (let k = 1; k < c.length; k++) r = fmaf(r, x, c[k] as number);
  return r;
}
