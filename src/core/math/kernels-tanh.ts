// tanh as NumPy computes it where the processor has AVX-512: a table of polynomials, one for each part of an octave of |x|.
// https://github.com/numpy/numpy/blob/v2.4.6/numpy/_core/src/umath/loops_hyperbolic.dispatch.cpp.src
import { floatBits, highWord } from './bits.ts';
import { fma, fmaf } from './fma.ts';
import { TANH_DOUBLE, TANH_FLOAT } from './tanh-tables.ts';

const clamp = (n: number, top: number): number => Math.min(Math.max(n, 0), top);
const withSign = (r: number, x: number): number => (x < 0 || Object.is(x, -0) ? -r : r);

export function tanh(x: number): number {
  if (x !== x || x === 0) return x;
  const a = Math.abs(x);
  const row = TANH_DOUBLE[clamp((highWord(a) & 0x7ff80000) - 0x3fc00000, 0x780000) >> 19] as readonly number[];
  const y = a - (row[0] as number);
  let r = row[17] as number;
  for (let k = 16; k >= 1; k--) r = fma(r, y, row[k] as number);
  return withSign(a > 1e300 ? 1 : r, x);
}

export function tanhf(x: number): number {
  if (x !== x || x === 0) return x;
  const a = Math.abs(x);
  const row = TANH_FLOAT[clamp((floatBits(a) & 0x7fe00000) - 0x3d400000, 0x3e00000) >> 21] as readonly number[];
  const y = Math.fround(a - (row[0] as number));
  let r = row[7] as number;
  for (let k = 6; k >= 1; k--) r = fmaf(r, y, row[k] as number);
  return withSign(a > 1e37 ? 1 : r, x);
}
