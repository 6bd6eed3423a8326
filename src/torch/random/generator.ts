/**
 * torch's CPU generator: MT19937 seeded with the low 32 bits, and the cached second normal number. Streams are those
 * of PyTorch bit by bit. Reference: aten/src/ATen/core/MT19937RNGEngine.h
 */
import { Opaque } from '../../core/managed.ts';

const N = 624;
const M = 397;
const START = 67280421310721n;

export class Generator extends Opaque {
  readonly pyClass = 'torch.Generator';
  initial = START;
  nextNormal: number | null = null;
  #state = new Uint32Array(N);
  #next = N;

  constructor(seed = START) {
    super();
    this.seed(seed);
  }

  seed(seed: bigint): void {
    this.initial = BigInt.asUintN(64, seed);
    this.nextNormal = null;
    this.#state[0] = Number(BigInt.asUintN(32, seed));
    for (let j = 1; j < N; j++) {
      const before = this.#state[j - 1]! ^ (this.#state[j - 1]! >>> 30);
      this.#state[j] = (Math.imul(1812433253, before) + j) >>> 0;
    }
    this.#next = N;
  }

  /** 32 random bits. */
  random32(): number {
    if (this.#next >= N) this.#refill();
    let y = this.#state[this.#next++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  /** 64 random bits: two draws, the first in the high half. */
  random64(): bigint {
    const high = this.random32();
    const low = this.random32();
    return (BigInt(high) << 32n) | BigInt(low);
  }

  #refill(): void {
    const s = this.#state;
    for (let k = 0; k < N; k++) {
      const y = (s[k]! & 0x80000000) | (s[(k + 1) % N]! & 0x7fffffff);
      s[k] = s[(k + M) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#next = 0;
  }

  /** The whole state, to be put back later. */
  get state(): { words: number[]; next: number; initial: bigint; normal: number | null } {
    return { words: [...this.#state], next: this.#next, initial: this.initial, normal: this.nextNormal };
  }

  set state({
    words,
    next,
    initial,
    normal,
  }: {
    words: number[];
    next: number;
    initial: bigint;
    normal: number | null;
  }) {
    this.#state = Uint32Array.from(words);
    this.#next = next;
    this.initial = initial;
    this.nextNormal = normal;
  }
}

let current: Generator | null = null;
export const defaultGenerator = (): Generator => (current ??= new Generator());
/** A new program: the default generator as a fresh interpreter has it. */
export const resetRandom = (): void => void (current = null);
