/**
 * Bit generators: MT19937 (RandomState) and PCG64 (default_rng), bit for bit NumPy's.
 * Reference: https://numpy.org/doc/2.4/reference/random/bit_generators/index.html
 */
import { seedWords } from './seed-sequence.ts';

export interface BitSource {
  next32(): number;
  next64(): bigint;
  nextDouble(): number;
}

const N = 624;

/** Mersenne Twister, as `np.random.seed` fills it. */
export class MT19937 implements BitSource {
  readonly key = new Uint32Array(N);
  position = N;

  constructor(seed: number | readonly number[]) {
    if (typeof seed === 'number') this.#fill(seed);
    else this.#fillByArray(seed);
  }

  #fill(seed: number): void {
    this.key[0] = seed;
    for (let i = 1; i < N; i++) {
      const s = this.key[i - 1]! ^ (this.key[i - 1]! >>> 30);
      this.key[i] = Math.imul(1812433253, s) + i;
    }
    this.position = N;
  }

  #fillByArray(words: readonly number[]): void {
    this.#fill(19650218);
    const { key } = this;
    let [i, j] = [1, 0];
    for (let k = Math.max(N, words.length); k > 0; k--) {
      key[i] = (key[i]! ^ Math.imul(key[i - 1]! ^ (key[i - 1]! >>> 30), 1664525)) + words[j]! + j;
      if (++i >= N) [key[0], i] = [key[N - 1]!, 1];
      if (++j >= words.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      key[i] = (key[i]! ^ Math.imul(key[i - 1]! ^ (key[i - 1]! >>> 30), 1566083941)) - i;
      if (++i >= N) [key[0], i] = [key[N - 1]!, 1];
    }
    key[0] = 0x80000000;
    this.position = N;
  }

  #twist(): void {
    const { key } = this;
    for (let i = 0; i < N; i++) {
      const y = (key[i]! & 0x80000000) | (key[(i + 1) % N]! & 0x7fffffff);
      key[i] = key[(i + 397) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.position = 0;
  }

  next32(): number {
    if (this.position === N) this.#twist();
    let y = this.key[this.position++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  next64(): bigint {
    const high = BigInt(this.next32());
    return (high << 32n) | BigInt(this.next32());
  }

  nextDouble(): number {
    const a = this.next32() >>> 5;
    return (a * 67108864 + (this.next32() >>> 6)) / 9007199254740992;
  }
}

const M128 = (1n << 128n) - 1n;
const M64 = (1n << 64n) - 1n;
const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;

/** PCG64 (XSL-RR 128/64) seeded from a SeedSequence. */
export class PCG64 implements BitSource {
  #state = 0n;
  readonly #increment: bigint;
  #half: number | null = null;

  constructor(entropy: bigint | readonly number[]) {
    const [a = 0n, b = 0n, c = 0n, d = 0n] = seedWords(entropy, 4);
    this.#increment = ((((c << 64n) | d) << 1n) | 1n) & M128;
    this.#step();
    this.#state = (this.#state + ((a << 64n) | b)) & M128;
    this.#step();
  }

  #step(): void {
    this.#state = (this.#state * MULTIPLIER + this.#increment) & M128;
  }

  next64(): bigint {
    this.#step();
    const x = ((this.#state >> 64n) ^ this.#state) & M64;
    const turn = this.#state >> 122n;
    return ((x >> turn) | (x << ((64n - turn) & 63n))) & M64;
  }

  next32(): number {
    if (this.#half !== null) {
      const half = this.#half;
      this.#half = null;
      return half;
    }
    const x = this.next64();
    this.#half = Number(x >> 32n);
    return Number(x & 0xffffffffn);
  }

  nextDouble(): number {
    return Number(this.next64() >> 11n) / 9007199254740992;
  }
}
