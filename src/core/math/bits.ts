// The bits of a double and of a float, both ways. One shared scratch buffer: never hold a result across calls.

const f64 = new Float64Array(1);
const u32 = new Uint32Array(f64.buffer);
const f32 = new Float32Array(1);
const i32 = new Int32Array(f32.buffer);

export const fround = Math.fround;

/** Upper 32 bits (sign, exponent, start of the fraction) as a signed int32. */
export function highWord(x: number): number {
  f64[0] = x;
  return (u32[1] as number) | 0;
}

export function lowWord(x: number): number {
  f64[0] = x;
  return u32[0] as number;
}

export function fromWords(high: number, low: number): number {
  u32[1] = high >>> 0;
  u32[0] = low >>> 0;
  return f64[0] as number;
}

export function floatBits(x: number): number {
  f32[0] = x;
  return i32[0] as number;
}

export function bitsFloat(bits: number): number {
  i32[0] = bits;
  return f32[0] as number;
}

/** 2^n for a normal result. */
export const pow2 = (n: number): number => fromWords((n + 1023) << 20, 0);

/** floor(log2|x|) of a non-zero finite x. */
export function exponentOf(x: number): number {
  const e = (highWord(x) >>> 20) & 0x7ff;
  return e === 0 ? exponentOf(x * 2 ** 54) - 54 : e - 1023;
}
