/** Whole numbers in a range: by masking and trying again (RandomState), by Lemire's multiplication (Generator). */
import type { BitSource } from './bits.ts';

function maskOf(range: bigint): bigint {
  return range === 0n ? 0n : (1n << BigInt(range.toString(2).length)) - 1n;
}

/** Narrow integers take several from one word: 2 of 16 bits, 4 of 8, 32 of one bit. */
class Pieces {
  #word = 0;
  #left = 0;
  readonly #source: BitSource;
  readonly #bits: number;

  constructor(source: BitSource, bits: number) {
    this.#source = source;
    this.#bits = bits;
  }

  next(): number {
    if (this.#left === 0) {
      this.#word = this.#source.next32();
      this.#left = 32 / this.#bits;
    } else {
      this.#word >>>= this.#bits;
    }
    this.#left--;
    return this.#bits === 32 ? this.#word : this.#word & (2 ** this.#bits - 1);
  }
}

const M64 = (1n << 64n) - 1n;

function lemire64(source: BitSource, range: bigint): bigint {
  const span = range + 1n;
  let m = source.next64() * span;
  if ((m & M64) < span) {
    const threshold = (M64 - range) % span;
    while ((m & M64) < threshold) m = source.next64() * span;
  }
  return m >> 64n;
}

function lemire(next: () => number, range: number, bits: number): number {
  const span = BigInt(range) + 1n;
  const low = (1n << BigInt(bits)) - 1n;
  let m = BigInt(next()) * span;
  if ((m & low) < span) {
    const threshold = (low - BigInt(range)) % span;
    while ((m & low) < threshold) m = BigInt(next()) * span;
  }
  return Number(m >> BigInt(bits));
}

/** How many random bits each element of an integer dtype takes, at most. */
export type Width = 1 | 8 | 16 | 32 | 64;

/** Draws of 0 … range. */
export function bounded(source: BitSource, range: bigint, width: Width, masked: boolean): () => bigint {
  if (range === 0n) return () => 0n;
  if (width === 1) {
    const pieces = new Pieces(source, 1);
    return () => BigInt(pieces.next());
  }
  if (width === 64 && range > 0xffffffffn) {
    if (range === M64) return () => source.next64();
    if (!masked) return () => lemire64(source, range);
    const mask = maskOf(range);
    return () => {
      let x = source.next64() & mask;
      while (x > range) x = source.next64() & mask;
      return x;
    };
  }
  const bits = Math.min(width, 32);
  const pieces = new Pieces(source, bits);
  const next = bits === 32 ? (): number => source.next32() : (): number => pieces.next();
  const r = Number(range);
  if (r === 2 ** bits - 1) return () => BigInt(next());
  if (!masked) return () => BigInt(lemire(next, r, bits));
  const mask = Number(maskOf(range));
  return () => {
    let x = (next() & mask) >>> 0;
    while (x > r) x = (next() & mask) >>> 0;
    return BigInt(x);
  };
}
