/**
 * exp, log, sin and their kin. The real functions are parameters, because the two libraries use different ones
 * (NumPy's SIMD loops, torch's SLEEF) and print every digit; `transcendentals` makes the rows from a set of them.
 */
import type { Complex } from '../scalar.ts';
import * as z from './complex-math.ts';
import { copySign, nextAfter, nextAfter32 } from './float-math.ts';
import type { BinaryRow, UnaryRow } from './row.ts';

type F1 = (x: number) => number;
type F2 = (x: number, y: number) => number;

/** A row of one float function (and its float32 version, which gets and may give any double near a float32). */
export const floatRow = (name: string, f: F1, f32: F1 = f, c?: (x: Complex) => Complex): UnaryRow => ({
  name,
  f,
  f32,
  c,
});
export const floatRow2 = (name: string, f: F2, f32: F2 = f): BinaryRow => ({ name, f, f32 });

/** Complex counterparts by NumPy's name. */
export const COMPLEX_FUNCTIONS: Readonly<Record<string, (x: Complex) => Complex>> = {
  exp: z.cexp,
  log: z.clog,
  log2: (x) => z.cscale(z.clog(x), Math.LOG2E),
  log10: (x) => z.cscale(z.clog(x), Math.LOG10E),
  log1p: (x) => z.clog({ re: x.re + 1, im: x.im }),
  expm1: (x) => z.csub(z.cexp(x), { re: 1, im: 0 }),
  exp2: (x) => z.cexp(z.cscale(x, Math.LN2)),
  sin: z.csin,
  cos: z.ccos,
  tan: z.ctan,
  sinh: z.csinh,
  cosh: z.ccosh,
  tanh: z.ctanh,
  arcsin: z.casin,
  arccos: z.cacos,
  arctan: z.catan,
  arcsinh: z.casinh,
  arccosh: z.cacosh,
  arctanh: z.catanh,
};

/** V8's functions, by NumPy's names: right to an ulp or two. */
export const MATH_FUNCTIONS: Readonly<Record<string, F1>> = {
  exp: Math.exp,
  exp2: (x) => 2 ** x,
  expm1: Math.expm1,
  log: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  log1p: Math.log1p,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  arcsinh: Math.asinh,
  arccosh: Math.acosh,
  arctanh: Math.atanh,
  cbrt: Math.cbrt,
};

/** Rows by name from a library's functions for float64 and float32; complex ones come with them where they exist. */
export function transcendentals(
  f: Readonly<Record<string, F1>>,
  f32: Readonly<Record<string, F1>> = f,
): Readonly<Record<string, UnaryRow>> {
  return Object.fromEntries(
    Object.keys(f).map((name) => [name, floatRow(name, f[name]!, f32[name] ?? f[name], COMPLEX_FUNCTIONS[name])]),
  );
}

export const copysign: BinaryRow = floatRow2('copysign', copySign);
export const hypot: BinaryRow = floatRow2('hypot', z.hypot, (x, y) => Math.sqrt(x * x + y * y));
export const arctan2: BinaryRow = floatRow2('arctan2', Math.atan2);
export const nextafter: BinaryRow = { ...floatRow2('nextafter', nextAfter, nextAfter32), narrow: false };
export const logaddexp: BinaryRow = floatRow2('logaddexp', (x, y) => {
  if (x === y) return x + Math.LN2;
  const d = x - y;
  return d > 0 ? x + Math.log1p(Math.exp(-d)) : d <= 0 ? y + Math.log1p(Math.exp(d)) : NaN;
});
/** 0 below zero, `y` at zero, 1 above. */
export const heaviside: BinaryRow = floatRow2('heaviside', (x, y) => (x !== x ? x : x === 0 ? y : x < 0 ? 0 : 1));
export const ldexp: BinaryRow = floatRow2('ldexp', (x, y) => x * 2 ** y);
