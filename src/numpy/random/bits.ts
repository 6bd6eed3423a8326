/**
 * A source of random bits: what a NumPy bit generator is to the distributions. 64 bits arrive as two 32-bit halves,
 * so that no BigInt is needed on the way to a double. Reference: https://numpy.org/doc/2.4/reference/random/bit_generators/
 */

/** The state of a bit generator as plain data: words as decimal text, and what is buffered. */
export interface BitsState {
  readonly words: readonly string[];
  /** MT19937 and Philox: position in the block. */
  readonly pos?: number;
  readonly buffer?: readonly string[];
  readonly hasUint32?: number;
  readonly uinteger?: number;
}

export abstract class Bits {
  /** The halves that `next64` produced. */
  hi = 0;
  lo = 0;

  /** 32 random bits. */
  abstract next32(): number;
  /** 64 random bits, left in `hi` and `lo`. */
  abstract next64(): void;
  /** What `random_raw` gives: 64 bits, or 32 where the algorithm's word is 32 bits. */
  raw(): bigint {
    return this.next64Big();
  }
  abstract state: BitsState;

  /** A double of [0, 1) with 53 random bits. */
  double(): number {
    this.next64();
    return (this.hi * 2097152 + (this.lo >>> 11)) * 2 ** -53;
  }

  /** A float32 of [0, 1) with 24 random bits. */
  float(): number {
    return (this.next32() >>> 8) * 2 ** -24;
  }

  next64Big(): bigint {
    this.next64();
    return (BigInt(this.hi) << 32n) | BigInt(this.lo);
  }
}

/** Bit generators with 64-bit words hand out 32 bits by keeping the upper half for the next call. */
export abstract class WideBits extends Bits {
  protected hasUint32 = 0;
  protected uinteger = 0;

  next32(): number {
    if (this.hasUint32) {
      this.hasUint32 = 0;
      return this.uinteger;
    }
    this.next64();
    this.hasUint32 = 1;
    this.uinteger = this.hi;
    return this.lo;
  }

  /** Forgets the kept half, as after `advance`. */
  dropHalf(): void {
    this.hasUint32 = 0;
    this.uinteger = 0;
  }

  protected set word(x: bigint) {
    this.hi = Number(x >> 32n);
    this.lo = Number(x & 0xffffffffn);
  }
}

export const MASK64 = (1n << 64n) - 1n;
export const MASK128 = (1n << 128n) - 1n;
