/**
 * Loops that convert a run of elements between real dtypes, as C does on x86-64. Arrays here are the storages' typed
 * arrays; 64-bit integers are read and written as pairs of 32-bit words, which is exact and allocates nothing.
 * Out of range: to ≤ 32-bit signed and 16-bit types through cvttsd2si's 0x80000000, to the others through 64 bits.
 */
import { isFloat8, type DType, type TypedArray } from './dtype.ts';
import { toBigInt, toUnsignedBigInt } from './elements.ts';

export type CastRun = (o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number) => void;
type Numbers = Float64Array;

/** Every value of the source stands in the target, or is rounded by the store itself. */
function plain(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [o as Numbers, x as Numbers];
  if (dk === 1 && da === 1) {
    to.set(from.subarray(a, a + n), k);
    return;
  }
  for (let i = 0; i < n; i++, k += dk, a += da) to[k] = from[a]!;
}

function floatToInt(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [o as Int32Array, x as Numbers];
  for (let i = 0; i < n; i++, k += dk, a += da) {
    const v = from[a]!;
    to[k] = v > -2147483649 && v < 2147483648 ? v | 0 : -2147483648;
  }
}

function f64ToI32(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [o as Int32Array, x as Float64Array];
  for (let i = 0; i < n; i++, k += dk, a += da) {
    const v = from[a]!;
    to[k] = v > -2147483649 && v < 2147483648 ? v | 0 : -2147483648;
  }
}

function floatToUint32(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [o as Uint32Array, x as Numbers];
  for (let i = 0; i < n; i++, k += dk, a += da) {
    const v = from[a]!;
    to[k] = v > -(2 ** 63) && v < 2 ** 63 ? Math.trunc(v) : 0;
  }
}

function toBool(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const to = o as Uint8Array;
  for (let i = 0; i < n; i++, k += dk, a += da) to[k] = x[a] ? 1 : x[a] !== x[a] ? 1 : 0;
}

const words = (data: TypedArray): Int32Array => new Int32Array(data.buffer, data.byteOffset, data.byteLength / 4);

/** Numbers to int64; floats beyond its range give the lowest value. */
function toInt64(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from, big] = [words(o), x as Numbers, o as BigInt64Array];
  for (let i = 0; i < n; i++, k += dk, a += da) {
    const v = Math.trunc(from[a]!);
    if (v > -9007199254740992 && v < 9007199254740992) {
      to[2 * k] = v;
      to[2 * k + 1] = Math.floor(v / 4294967296);
    } else big[k] = toBigInt(v);
  }
}

function toUint64(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from, big] = [words(o), x as Numbers, o as BigUint64Array];
  for (let i = 0; i < n; i++, k += dk, a += da) {
    const v = Math.trunc(from[a]!);
    if (v > -9007199254740992 && v < 9007199254740992) {
      to[2 * k] = v;
      to[2 * k + 1] = Math.floor(v / 4294967296);
    } else big[k] = toUnsignedBigInt(v);
  }
}

function int64ToF64(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [o as Float64Array, words(x)];
  for (let i = 0; i < n; i++, k += dk, a += da) to[k] = from[2 * a + 1]! * 4294967296 + (from[2 * a]! >>> 0);
}

/** Rounds once: beyond 2⁵³ the bits that a double would round away are kept as one sticky bit. */
export function bigToFloat(x: bigint): number {
  const size = x < 0n ? -x : x;
  if (size < 9007199254740992n) return Number(x);
  const kept = Number((size >> 11n) | ((size & 2047n) === 0n ? 0n : 1n)) * 2048;
  return x < 0n ? -kept : kept;
}

function bigToNarrowFloat(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from, big] = [o as Float32Array, words(x), x as BigInt64Array];
  for (let i = 0; i < n; i++, k += dk, a += da) {
    const high = from[2 * a + 1]!;
    to[k] =
      high > -2097152 && high < 2097152 && big instanceof BigInt64Array
        ? high * 4294967296 + (from[2 * a]! >>> 0)
        : bigToFloat(big[a]!);
  }
}

function uint64ToF64(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [o as Float64Array, words(x)];
  for (let i = 0; i < n; i++, k += dk, a += da) to[k] = (from[2 * a + 1]! >>> 0) * 4294967296 + (from[2 * a]! >>> 0);
}

function lowWord(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [o as Int32Array, words(x)];
  for (let i = 0; i < n; i++, k += dk, a += da) to[k] = from[2 * a]!;
}

function sameBits64(o: TypedArray, k: number, dk: number, x: TypedArray, a: number, da: number, n: number): void {
  const [to, from] = [words(o), words(x)];
  for (let i = 0; i < n; i++, k += dk, a += da) {
    to[2 * k] = from[2 * a]!;
    to[2 * k + 1] = from[2 * a + 1]!;
  }
}

/** The loop from one real dtype to another; null where elements go one by one (complex, bfloat16). */
export function castRun(from: DType, to: DType): CastRun | null {
  if (from.lanes === 2 || to.lanes === 2 || from.name === 'bfloat16' || to.name === 'bfloat16') return null;
  if (isFloat8(from) || isFloat8(to)) return null;
  if (to.kind === 'b') return toBool;
  const signed = from.kind === 'i';
  if (from.compute === 'g') {
    if (to.compute === 'g') return sameBits64;
    if (to.kind !== 'f') return lowWord;
    return to.bytes !== 8 ? bigToNarrowFloat : signed ? int64ToF64 : uint64ToF64;
  }
  if (to.compute === 'g') return to.kind === 'i' ? toInt64 : toUint64;
  if (from.kind !== 'f' || to.kind === 'f') return plain;
  if (to.name === 'uint32') return floatToUint32;
  return from.name === 'float64' && to.name === 'int32' ? f64ToI32 : floatToInt;
}
