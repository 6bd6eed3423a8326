/**
 * The 8-bit floats of torch, as bytes: e4m3fn (no infinity, one NaN a sign, up to 448) and e5m2 (as IEEE). All 128
 * positive values are listed once; storing a number looks its rounded value up.
 */

interface Format {
  readonly mantissa: number;
  readonly bias: number;
  /** The first code past the finite values. */
  readonly end: number;
  /** What too big a number becomes: the largest one, or infinity. */
  readonly over: number;
}

export interface Float8 {
  decode(bits: number): number;
  /** The nearest value, ties to even; what is too big saturates in e4m3fn and is infinite in e5m2. */
  encode(x: number): number;
}

function float8({ mantissa, bias, end, over }: Format): Float8 {
  const ones = 1 << mantissa;
  const values = Array.from({ length: end }, (_, code) => {
    const exponent = code >> mantissa;
    const part = code & (ones - 1);
    return exponent === 0 ? part * 2 ** (1 - bias - mantissa) : (ones + part) * 2 ** (exponent - bias - mantissa);
  });
  const codes = new Map(values.map((value, code) => [value, code]));
  return {
    decode(bits) {
      const code = bits & 0x7f;
      const size = values[code] ?? (code === end && end !== 0x7f ? Infinity : NaN);
      return bits & 0x80 ? -size : size;
    },
    encode(x) {
      const sign = x < 0 || Object.is(x, -0) ? 0x80 : 0;
      if (x !== x) return 0x7f;
      const size = Math.abs(x);
      if (size === Infinity) return sign | over;
      const exponent = Math.max(1 - bias, size === 0 ? 0 : Math.floor(Math.log2(size)));
      const step = 2 ** (exponent - mantissa);
      const low = Math.floor(size / step);
      const rest = size / step - low;
      const whole = rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? low + 1 : low;
      return sign | (codes.get(whole * step) ?? over);
    },
  };
}

export const FLOAT8: Readonly<Record<string, Float8>> = {
  float8_e4m3fn: float8({ mantissa: 3, bias: 7, end: 0x7f, over: 0x7e }),
  float8_e5m2: float8({ mantissa: 2, bias: 15, end: 0x7c, over: 0x7c }),
};
