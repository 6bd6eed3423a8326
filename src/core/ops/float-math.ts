/** Float functions that JavaScript lacks or defines otherwise than C99. Each takes a rounding for narrower floats. */

type Round = (x: number) => number;
const same: Round = (x) => x;

export const copySign = (x: number, y: number): number => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x));

/** Half to even, as C's nearbyint. */
export function roundHalfEven(x: number): number {
  if (!(Math.abs(x) < 2 ** 52)) return x;
  const low = Math.floor(x);
  const d = x - low;
  const r = d < 0.5 || (d === 0.5 && low % 2 === 0) ? low : low + 1;
  return r === 0 ? copySign(0, x) : r;
}

/** npy_divmod and c10::div_floor_floating: the quotient that fits with the remainder, not floor(x / y). */
export function floorDivFloat(x: number, y: number, round: Round = same): number {
  if (y === 0) return x / y;
  const mod = x % y;
  let div = round(round(x - mod) / y);
  if (mod !== 0 && y < 0 !== mod < 0) div = round(div - 1);
  if (div === 0) return copySign(0, x / y);
  const floor = Math.floor(div);
  return div - floor > 0.5 ? floor + 1 : floor;
}

/** NumPy's (and Python's) remainder: the divisor's sign, also on zero. */
export function remainderFloat(x: number, y: number): number {
  const mod = x % y;
  if (y === 0) return mod;
  if (mod === 0) return copySign(0, y);
  return y < 0 !== mod < 0 ? mod + y : mod;
}

/** torch.remainder: the divisor's sign, but a zero keeps the dividend's. */
export function remainderKeepZero(x: number, y: number): number {
  const mod = x % y;
  return mod !== 0 && y < 0 !== mod < 0 ? mod + y : mod;
}

/** C99's pow from JavaScript's, which gives nan for 1 ** nan and (±1) ** ±inf. */
export const cPow =
  (pow: (x: number, y: number) => number) =>
  (x: number, y: number): number =>
    x === 1 || (x === -1 && (y === Infinity || y === -Infinity)) ? 1 : pow(x, y);

const word = new DataView(new ArrayBuffer(8));

/** The next float64 from x towards y. */
export function nextAfter(x: number, y: number): number {
  if (x !== x || y !== y) return NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? 5e-324 : -5e-324;
  word.setFloat64(0, x);
  word.setBigInt64(0, word.getBigInt64(0) + (y > x === x > 0 ? 1n : -1n));
  return word.getFloat64(0);
}

/** The next float32 from x towards y. */
export function nextAfter32(x: number, y: number): number {
  if (x !== x || y !== y) return NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? 2 ** -149 : -(2 ** -149);
  word.setFloat32(0, x);
  word.setInt32(0, word.getInt32(0) + (y > x === x > 0 ? 1 : -1));
  return word.getFloat32(0);
}
