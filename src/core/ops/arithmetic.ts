/**
 * Arithmetic as both libraries agree on it. Where they differ (integer division by zero, negative integer powers)
 * the row is torch's C++ result and the library decides before; where the results themselves differ there are two rows.
 */
import { complex } from '../scalar.ts';
import { cabs, cadd, cdiv, cmul, cneg, cpow, cscale, csqrt, csub } from './complex-math.ts';
import { cPow, floorDivFloat, remainderFloat, remainderKeepZero } from './float-math.ts';
import * as int from './integer-math.ts';
import type { BinaryRow, RealRow, UnaryRow } from './row.ts';

export const add: BinaryRow = {
  name: 'add',
  f: (x, y) => x + y,
  i: (x, y) => x + y,
  g: (x, y) => x + y,
  c: cadd,
};

export const subtract: BinaryRow = {
  name: 'subtract',
  f: (x, y) => x - y,
  i: (x, y) => x - y,
  g: (x, y) => x - y,
  c: csub,
};

export const multiply: BinaryRow = {
  name: 'multiply',
  f: (x, y) => x * y,
  i: (x, y) => Math.imul(x, y),
  g: (x, y) => x * y,
  c: cmul,
};

/** True division: floats and complex only; integers are promoted before. */
export const divide: BinaryRow = { name: 'divide', f: (x, y) => x / y, c: cdiv };

export const floorDivide: BinaryRow = {
  name: 'floor_divide',
  f: floorDivFloat,
  f32: (x, y) => floorDivFloat(x, y, Math.fround),
  i: int.floorDivInt,
  g: int.floorDivBig,
};

/** Division towards zero (torch's rounding_mode='trunc'). */
export const truncDivide: BinaryRow = {
  name: 'trunc_divide',
  f: (x, y) => Math.trunc(x / y),
  f32: (x, y) => Math.trunc(Math.fround(x / y)),
  i: int.truncDivInt,
  g: int.truncDivBig,
};

/** NumPy's remainder: the sign of the divisor, also on zero. */
export const remainder: BinaryRow = { name: 'remainder', f: remainderFloat, i: int.remainderInt, g: int.remainderBig };

/** torch.remainder: as NumPy's, but −4 % 2 is −0. */
export const remainderTorch: BinaryRow = { ...remainder, name: 'remainder_torch', f: remainderKeepZero };

/** C's fmod: the sign of the dividend. */
export const fmod: BinaryRow = { name: 'fmod', f: (x, y) => x % y, i: int.fmodInt, g: int.fmodBig };

/** x ** y with a library's own float functions. */
export const powerRow = (
  pow: (x: number, y: number) => number,
  pow32: (x: number, y: number) => number = pow,
): BinaryRow => ({ name: 'power', f: pow, f32: pow32, i: int.powInt, g: int.powBig, c: cpow });
export const power: BinaryRow = powerRow(cPow(Math.pow));

export const gcd: BinaryRow = { name: 'gcd', i: int.gcdInt, g: int.gcdBig };
export const lcm: BinaryRow = {
  name: 'lcm',
  i: (x, y) => (x === 0 || y === 0 ? 0 : Math.imul(Math.abs(x) / int.gcdInt(x, y), Math.abs(y))),
  g: (x, y) => {
    const p = x === 0n || y === 0n ? 0n : (x / int.gcdBig(x, y)) * y;
    return p < 0n ? -p : p;
  },
};

export const negative: UnaryRow = { name: 'negative', f: (x) => -x, i: (x) => -x, g: (x) => -x, c: cneg };
export const positive: UnaryRow = { name: 'positive', f: (x) => x, i: (x) => x, g: (x) => x, c: (x) => x };
/** complex → its modulus, real. */
export const absolute: RealRow = { name: 'absolute', f: Math.abs, i: Math.abs, g: (x) => (x < 0n ? -x : x), c: cabs };

const bigSign = (x: bigint): bigint => (x > 0n ? 1n : x < 0n ? -1n : 0n);
const signKeepNan = (x: number): number => (x > 0 ? 1 : x < 0 ? -1 : x === 0 ? 0 : NaN);
/** nan stays nan; −0 gives 0. Complex: z / |z| (torch.sgn). */
export const sign: UnaryRow = {
  name: 'sign',
  f: signKeepNan,
  i: Math.sign,
  g: bigSign,
  c: (z) => (z.re === 0 && z.im === 0 ? complex(0, 0) : cscale(z, 1 / cabs(z))),
};
/** torch.sign: nan gives 0. */
export const signTorch: UnaryRow = { ...sign, name: 'sign_torch', f: (x) => (x > 0 ? 1 : x < 0 ? -1 : 0) };

export const square: UnaryRow = {
  name: 'square',
  f: (x) => x * x,
  i: (x) => Math.imul(x, x),
  g: (x) => x * x,
  c: (z) => cmul(z, z),
};
export const sqrt: UnaryRow = { name: 'sqrt', f: Math.sqrt, c: csqrt };
export const rsqrt: UnaryRow = {
  name: 'rsqrt',
  f: (x) => 1 / Math.sqrt(x),
  f32: (x) => 1 / Math.fround(Math.sqrt(x)),
  c: (z) => cdiv(complex(1, 0), csqrt(z)),
};
/** Whole numbers as NumPy: truncated, 1 / 0 the lowest value. */
export const reciprocal: UnaryRow = {
  name: 'reciprocal',
  f: (x) => 1 / x,
  i: (x) => (x === 0 ? -(2 ** 31) : Math.trunc(1 / x)),
  g: (x) => (x === 0n ? -(2n ** 63n) : 1n / x),
  c: (z) => cdiv(complex(1, 0), z),
};
