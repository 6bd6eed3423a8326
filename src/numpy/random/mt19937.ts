/**
 * The Mersenne Twister as NumPy runs it. Reference: Matsumoto and Nishimura (1998), and
 * https://numpy.org/doc/2.4/reference/random/bit_generators/mt19937.html
 */
import { Bits, type BitsState } from './bits.ts';

const N = 624;
const M = 397;

export class Mt19937 extends Bits {
  #key = new Uint32Array(N);
  #pos = N;

  /** `np.random.seed(n)`: one 32-bit number. */
  seed(seed: number): void {
    let s = seed >>> 0;
    for (let i = 0; i < N; i++) {
      this.#key[i] = s;
      s = (Math.imul(1812433253, s ^ (s >>> 30)) + i + 1) >>> 0;
    }
    this.#pos = N;
  }

  /** `np.random.seed([…])`: an array of 32-bit numbers. */
  seedByArray(init: readonly number[]): void {
    const mt = this.#key;
    this.seed(19650218);
    let i = 1;
    let j = 0;
    const step = (factor: number, extra: number): void => {
      mt[i] = (mt[i]! ^ Math.imul(mt[i - 1]! ^ (mt[i - 1]! >>> 30), factor)) + extra;
      if (++i >= N) {
        mt[0] = mt[N - 1]!;
        i = 1;
      }
    };
    for (let k = Math.max(N, init.length); k; k--) {
      step(1664525, init[j]! + j);
      if (++j >= init.length) j = 0;
    }
    for (let k = N - 1; k; k--) step(1566083941, -i);
    mt[0] = 0x80000000;
    this.#pos = N;
  }

  /** From the 624 words of a SeedSequence. */
  seedWords(words: readonly number[], pos: number): void {
    this.#key.set(words);
    this.#key[0] = 0x80000000;
    this.#pos = pos;
  }

  next32(): number {
    if (this.#pos >= N) this.#refill();
    let y = this.#key[this.#pos++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  next64(): void {
    this.hi = this.next32();
    this.lo = this.next32();
  }

  override double(): number {
    const a = this.next32() >>> 5;
    const b = this.next32() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }

  override raw(): bigint {
    return BigInt(this.next32());
  }

  #refill(): void {
    const s = this.#key;
    for (let k = 0; k < N; k++) {
      const y = (s[k]! & 0x80000000) | (s[(k + 1) % N]! & 0x7fffffff);
      s[k] = s[(k + M) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#pos = 0;
  }

  get state(): BitsState {
    return { words: Array.from(this.#key, String), pos: this.#pos };
  }

  set state({ words, pos = N }: BitsState) {
    this.#key = Uint32Array.from(words, Number);
    this.#pos = pos;
  }
}
