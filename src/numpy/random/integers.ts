/**
 * Whole numbers of a closed range. RandomState masks and rejects; Generator multiplies and rejects (Lemire 2018).
 * Types of 8 and 16 bits (and bool) share one 32-bit word among several numbers.
 */
import type { Bits } from './bits.ts';
import { MASK64 } from './bits.ts';

const TWO32 = 4294967296;

/** The smallest 2ᵏ − 1 that is not below x. */
export const maskOf = (x: number): number => (x === 0 ? 0 : x >= 2 ** 31 ? 0xffffffff : 2 ** (32 - Math.clz32(x)) - 1);
const maskOfBig = (x: bigint): bigint => (1n << BigInt(x.toString(2).length)) - 1n;

/** A number of [0, max], by masking; what shuffles use. */
export function interval(bits: Bits, max: number): number {
  if (max === 0) return 0;
  if (max >= TWO32) return Number(masked64(bits, BigInt(max)));
  const mask = maskOf(max);
  for (;;) {
    const x = (bits.next32() & mask) >>> 0;
    if (x <= max) return x;
  }
}

function masked64(bits: Bits, max: bigint): bigint {
  const mask = maskOfBig(max);
  for (;;) {
    const x = bits.next64Big() & mask;
    if (x <= max) return x;
  }
}

/** A number of [0, range] by Lemire's method; range < 2³². */
export function lemire32(bits: Bits, range: number): number {
  const size = range + 1;
  const scaled = (): [high: number, low: number] => {
    const x = bits.next32();
    // The 64-bit product in two exact parts.
    const low = (x & 0xffff) * size;
    const sum = (x >>> 16) * size + Math.floor(low / 65536);
    return [Math.floor(sum / 65536), ((sum & 0xffff) * 65536 + (low & 0xffff)) >>> 0];
  };
  let [high, low] = scaled();
  if (low < size) {
    const threshold = (0xffffffff - range) % size;
    while (low < threshold) [high, low] = scaled();
  }
  return high;
}

function lemire64(bits: Bits, range: bigint): bigint {
  const size = range + 1n;
  let m = bits.next64Big() * size;
  if ((m & MASK64) < size) {
    const threshold = (MASK64 - range) % size;
    while ((m & MASK64) < threshold) m = bits.next64Big() * size;
  }
  return m >> 64n;
}

/** A number of [0, range] for 64-bit types; small ranges take 32 bits. */
export function bounded64(bits: Bits, range: bigint, useMask: boolean): bigint {
  if (range === 0n) return 0n;
  if (range < 0x100000000n) return BigInt(bounded32(bits, Number(range), useMask));
  if (range === MASK64) return bits.next64Big();
  return useMask ? masked64(bits, range) : lemire64(bits, range);
}

/** The same for ranges below 2³². */
export function bounded32(bits: Bits, range: number, useMask: boolean): number {
  if (range === 0) return 0;
  if (range === 0xffffffff) return bits.next32();
  return useMask ? interval(bits, range) : lemire32(bits, range);
}

/** Numbers of 1, 8 or 16 bits, several from each 32-bit word. */
export class NarrowDraws {
  readonly #bits: Bits;
  readonly #width: number;
  #left = 0;
  #word = 0;

  constructor(bits: Bits, width: 1 | 8 | 16) {
    this.#bits = bits;
    this.#width = width;
  }

  #next(): number {
    if (this.#left === 0) {
      this.#word = this.#bits.next32();
      this.#left = 32 / this.#width - 1;
    } else {
      this.#word >>>= this.#width;
      this.#left--;
    }
    return (this.#word & (2 ** this.#width - 1)) >>> 0;
  }

  /** A number of [0, range]. */
  bounded(range: number, useMask: boolean): number {
    const full = 2 ** this.#width;
    if (range === 0) return 0;
    if (range === full - 1) return this.#next();
    if (useMask) {
      const mask = maskOf(range);
      for (;;) {
        const x = this.#next() & mask;
        if (x <= range) return x;
      }
    }
    const size = range + 1;
    let m = this.#next() * size;
    if (m % full < size) {
      const threshold = (full - 1 - range) % size;
      while (m % full < threshold) m = this.#next() * size;
    }
    return Math.floor(m / full);
  }
}
