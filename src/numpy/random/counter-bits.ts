/**
 * SFC64 and Philox4x64-10. Reference: https://numpy.org/doc/2.4/reference/random/bit_generators/sfc64.html and philox.html;
 * Salmon et al., "Parallel random numbers: as easy as 1, 2, 3" (2011).
 */
import { MASK64, WideBits, type BitsState } from './bits.ts';

const text = (words: readonly bigint[]): string[] => words.map(String);
const big = (words: readonly string[]): bigint[] => words.map(BigInt);

export class Sfc64 extends WideBits {
  #s: bigint[] = [0n, 0n, 0n, 1n];

  seedWords(words: readonly bigint[]): void {
    this.#s = [...words.slice(0, 3), 1n];
    for (let i = 0; i < 12; i++) this.next64();
    this.dropHalf();
  }

  next64(): void {
    const [a, b, c, counter] = this.#s as [bigint, bigint, bigint, bigint];
    const out = (a + b + counter) & MASK64;
    const turned = ((c << 24n) | (c >> 40n)) & MASK64;
    this.#s = [b ^ (b >> 11n), (c + (c << 3n)) & MASK64, (turned + out) & MASK64, (counter + 1n) & MASK64];
    this.word = out;
  }

  get state(): BitsState {
    return { words: text(this.#s), hasUint32: this.hasUint32, uinteger: this.uinteger };
  }

  set state({ words, hasUint32 = 0, uinteger = 0 }: BitsState) {
    this.#s = big(words);
    this.hasUint32 = hasUint32;
    this.uinteger = uinteger;
  }
}

const ROUNDS = 10;
const PHILOX_FACTORS = [0xd2e7470ee14c6c93n, 0xca5a826395121157n] as const;
const WEYL = [0x9e3779b97f4a7c15n, 0xbb67ae8584caa73bn] as const;
const MASK256 = (1n << 256n) - 1n;

export class Philox extends WideBits {
  #counter = 0n;
  #key: bigint[] = [0n, 0n];
  #buffer: bigint[] = [0n, 0n, 0n, 0n];
  #pos = 4;

  /** Two words of key, then four of counter (lowest first). */
  seedWords(words: readonly bigint[]): void {
    this.#key = words.slice(0, 2);
    this.#counter = words.slice(2, 6).reduceRight((x, w) => (x << 64n) | w, 0n);
    this.#forget();
  }

  #forget(): void {
    this.#buffer = [0n, 0n, 0n, 0n];
    this.#pos = 4;
    this.dropHalf();
  }

  next64(): void {
    if (this.#pos >= 4) this.#block();
    this.word = this.#buffer[this.#pos++]!;
  }

  #words(): bigint[] {
    return [0n, 64n, 128n, 192n].map((s) => (this.#counter >> s) & MASK64);
  }

  #block(): void {
    this.#counter = (this.#counter + 1n) & MASK256;
    let [a, b, c, d] = this.#words() as [bigint, bigint, bigint, bigint];
    let [k0, k1] = this.#key as [bigint, bigint];
    for (let round = 0; round < ROUNDS; round++) {
      const p = PHILOX_FACTORS[0] * a;
      const q = PHILOX_FACTORS[1] * c;
      [a, b, c, d] = [(q >> 64n) ^ b ^ k0, q & MASK64, (p >> 64n) ^ d ^ k1, p & MASK64];
      k0 = (k0 + WEYL[0]) & MASK64;
      k1 = (k1 + WEYL[1]) & MASK64;
    }
    this.#buffer = [a, b, c, d];
    this.#pos = 0;
  }

  /** As if `delta` blocks of four numbers had been drawn. */
  advance(delta: bigint): void {
    this.#counter = (this.#counter + delta) & MASK256;
    this.#forget();
  }

  /** words: counter (4), key (2). */
  get state(): BitsState {
    return {
      words: text([...this.#words(), ...this.#key]),
      buffer: text(this.#buffer),
      pos: this.#pos,
      hasUint32: this.hasUint32,
      uinteger: this.uinteger,
    };
  }

  set state({ words, buffer = [], pos = 4, hasUint32 = 0, uinteger = 0 }: BitsState) {
    const all = big(words);
    this.#counter = all.slice(0, 4).reduceRight((x, w) => (x << 64n) | w, 0n);
    this.#key = all.slice(4, 6);
    this.#buffer = big(buffer);
    this.#pos = pos;
    this.hasUint32 = hasUint32;
    this.uinteger = uinteger;
  }
}
