/**
 * PCG64 (XSL-RR 128/64), the generator behind `default_rng`, and PCG64DXSM. The 128-bit state of PCG64 is four 32-bit
 * limbs, because a BigInt product per draw costs ten times as much. Reference: O'Neill, https://www.pcg-random.org, and
 * https://numpy.org/doc/2.4/reference/random/bit_generators/pcg64.html
 */
import { MASK128, MASK64, WideBits, type BitsState } from './bits.ts';

const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const CHEAP = 0xda942042e4dd58b5n;

const limbs = (x: bigint): number[] => [0n, 32n, 64n, 96n].map((s) => Number((x >> s) & 0xffffffffn));
const joined = (l: readonly number[]): bigint => l.reduceRight((x, limb) => (x << 32n) | BigInt(limb), 0n);

const [M0, M1, M2, M3] = limbs(MULTIPLIER) as [number, number, number, number];

/** The upper 32 bits of a product of two 32-bit numbers. */
function mulHigh(a: number, b: number): number {
  const low = a * (b & 0xffff);
  const high = a * (b >>> 16);
  return Math.floor((high + Math.floor(low / 65536)) / 65536);
}
const mulLow = (a: number, b: number): number => Math.imul(a, b) >>> 0;
const TWO32 = 4294967296;

/** What `default_rng(seed)` and `PCG64(seed)` make of four 64-bit words. */
const seeded = (words: readonly bigint[]): { state: bigint; inc: bigint } => ({
  state: (words[0]! << 64n) | words[1]!,
  inc: ((((words[2]! << 64n) | words[3]!) << 1n) | 1n) & MASK128,
});

abstract class Pcg extends WideBits {
  protected abstract read(): { state: bigint; inc: bigint };
  protected abstract write(state: bigint, inc: bigint): void;
  protected abstract readonly factor: bigint;

  /** From four 64-bit words of a SeedSequence. */
  seedWords(words: readonly bigint[]): void {
    const { state, inc } = seeded(words);
    this.write((((inc + state) & MASK128) * MULTIPLIER + inc) & MASK128, inc);
    this.dropHalf();
  }

  /** As if `delta` numbers had been drawn. */
  advance(delta: bigint): void {
    const { state, inc } = this.read();
    let [factor, plus, totalFactor, totalPlus] = [this.factor, inc, 1n, 0n];
    for (let d = delta & MASK128; d > 0n; d >>= 1n) {
      if (d & 1n) {
        totalFactor = (totalFactor * factor) & MASK128;
        totalPlus = (totalPlus * factor + plus) & MASK128;
      }
      plus = ((factor + 1n) * plus) & MASK128;
      factor = (factor * factor) & MASK128;
    }
    this.write((totalFactor * state + totalPlus) & MASK128, inc);
    this.dropHalf();
  }

  get state(): BitsState {
    const { state, inc } = this.read();
    return { words: [String(state), String(inc)], hasUint32: this.hasUint32, uinteger: this.uinteger };
  }

  set state({ words, hasUint32 = 0, uinteger = 0 }: BitsState) {
    this.write(BigInt(words[0]!), BigInt(words[1]!));
    this.hasUint32 = hasUint32;
    this.uinteger = uinteger;
  }
}

export class Pcg64 extends Pcg {
  protected readonly factor = MULTIPLIER;
  #s: number[] = [0, 0, 0, 0];
  #inc: number[] = [0, 0, 0, 0];

  protected read(): { state: bigint; inc: bigint } {
    return { state: joined(this.#s), inc: joined(this.#inc) };
  }

  protected write(state: bigint, inc: bigint): void {
    this.#s = limbs(state);
    this.#inc = limbs(inc);
  }

  next64(): void {
    const s = this.#s;
    const [a0, a1, a2, a3] = s as [number, number, number, number];
    const inc = this.#inc;
    const c0 = mulLow(a0, M0) + inc[0]!;
    const s0 = c0 >>> 0;
    const c1 = mulHigh(a0, M0) + mulLow(a1, M0) + mulLow(a0, M1) + inc[1]! + (c0 >= TWO32 ? 1 : 0);
    const s1 = c1 >>> 0;
    const c2 =
      mulHigh(a1, M0) +
      mulHigh(a0, M1) +
      mulLow(a2, M0) +
      mulLow(a1, M1) +
      mulLow(a0, M2) +
      inc[2]! +
      Math.floor(c1 / TWO32);
    const s2 = c2 >>> 0;
    const c3 =
      mulHigh(a2, M0) + mulHigh(a1, M1) + mulHigh(a0, M2) + mulLow(a3, M0) + mulLow(a2, M1) + mulLow(a1, M2) + mulLow(a0, M3) +
      inc[3]! + Math.floor(c2 / TWO32); // prettier-ignore
    const s3 = c3 >>> 0;
    s[0] = s0;
    s[1] = s1;
    s[2] = s2;
    s[3] = s3;
    this.#rotate((s3 ^ s1) >>> 0, (s2 ^ s0) >>> 0, s3 >>> 26);
  }

  /** The 64 bits high:low rotated right by `turn`. */
  #rotate(high: number, low: number, turn: number): void {
    const [x, y] = turn < 32 ? [high, low] : [low, high];
    const r = turn & 31;
    this.hi = r === 0 ? x : ((x >>> r) | (y << (32 - r))) >>> 0;
    this.lo = r === 0 ? y : ((y >>> r) | (x << (32 - r))) >>> 0;
  }
}

export class Pcg64Dxsm extends Pcg {
  protected readonly factor = CHEAP;
  #state = 0n;
  #inc = 0n;

  protected read(): { state: bigint; inc: bigint } {
    return { state: this.#state, inc: this.#inc };
  }

  protected write(state: bigint, inc: bigint): void {
    this.#state = state;
    this.#inc = inc;
  }

  next64(): void {
    let high = this.#state >> 64n;
    const low = (this.#state & MASK64) | 1n;
    high ^= high >> 32n;
    high = (high * CHEAP) & MASK64;
    high ^= high >> 48n;
    this.word = (high * low) & MASK64;
    this.#state = (this.#state * CHEAP + this.#inc) & MASK128;
  }
}
