/**
 * A stream of random numbers: a bit generator with the distributions of RandomState ('legacy') or of Generator.
 * The order in which bits are consumed is NumPy's, so that a seed gives NumPy's numbers.
 */
import { numpy as math } from '../../core/math/numpy.ts';
import { Opaque } from '../../core/managed.ts';
import { MT19937, PCG64, type BitSource } from './bits.ts';
import { bounded, type Width } from './bounded.ts';
import { freshEntropy, wordsOf } from './seed-sequence.ts';
import { HEIGHTS, LIMITS, WIDTHS } from './ziggurat-tables.ts';

const R = 3.6541528853610087963519472518;
const INVERSE_R = 0.27366123732975827203338247596;
const f = (name: string, x: number): number => math[name]!.float64(x, x);

export class RandomStream extends Opaque {
  readonly pyClass: string;
  readonly legacy: boolean;
  source: BitSource;
  /** The second of a pair of normal numbers, kept for the next call (legacy). */
  spare: number | null = null;

  constructor(legacy: boolean, seed: bigint | readonly number[] | null) {
    super();
    this.legacy = legacy;
    this.pyClass = legacy ? 'numpy.random.RandomState' : 'numpy.random.Generator';
    this.source = legacy ? legacySource(seed) : new PCG64(seed ?? freshEntropy());
  }

  /** As `np.random.seed`. */
  reseed(seed: bigint | readonly number[] | null): void {
    this.source = legacySource(seed);
    this.spare = null;
  }

  double(): number {
    return this.source.nextDouble();
  }

  float(): number {
    return (this.source.next32() >>> 8) / 16777216;
  }

  normal(): number {
    return this.legacy ? this.#polar() : this.#ziggurat();
  }

  /** Marsaglia's polar method, two numbers at a time. */
  #polar(): number {
    if (this.spare !== null) {
      const x = this.spare;
      this.spare = null;
      return x;
    }
    for (;;) {
      const x = 2 * this.double() - 1;
      const y = 2 * this.double() - 1;
      const r2 = x * x + y * y;
      if (r2 >= 1 || r2 === 0) continue;
      const scale = Math.sqrt((-2 * f('log', r2)) / r2);
      this.spare = scale * x;
      return scale * y;
    }
  }

  #ziggurat(): number {
    for (;;) {
      let bits = this.source.next64();
      const layer = Number(bits & 0xffn);
      bits >>= 8n;
      const negative = (bits & 1n) === 1n;
      const rabs = Number((bits >> 1n) & 0x000fffffffffffffn);
      const x = negative ? -(rabs * WIDTHS[layer]!) : rabs * WIDTHS[layer]!;
      if (rabs < LIMITS[layer]!) return x;
      if (layer === 0) {
        for (;;) {
          const xx = -INVERSE_R * f('log1p', -this.double());
          const yy = -f('log1p', -this.double());
          if (yy + yy > xx * xx) return (Math.floor(rabs / 256) & 1) === 1 ? -(R + xx) : R + xx;
        }
      }
      if ((HEIGHTS[layer - 1]! - HEIGHTS[layer]!) * this.double() + HEIGHTS[layer]! < f('exp', -0.5 * x * x)) return x;
    }
  }

  exponential(): number {
    return -f('log', 1 - this.double());
  }

  /** Draws of 0 … range for an integer dtype of that width. */
  integers(range: bigint, width: Width): () => bigint {
    return bounded(this.source, range, width, this.legacy);
  }

  /** One draw of 0 … most. Shuffling an array masks, `choice` multiplies (Generator). */
  interval(most: number, masked: boolean): number {
    return Number(bounded(this.source, BigInt(most), 64, masked)());
  }

  /** Fisher-Yates from the end down to `first`. */
  shuffle(xs: number[], first = 1, masked = true): number[] {
    for (let i = xs.length - 1; i >= first; i--) {
      const j = this.interval(i, masked);
      [xs[i], xs[j]] = [xs[j]!, xs[i]!];
    }
    return xs;
  }

  /** Distinct numbers below n (Generator): Floyd's algorithm, or the end of a shuffled range when many are wanted. */
  distinct(n: number, count: number, shuffle: boolean): number[] {
    if (n > 10000 && count > Math.floor(n / (shuffle ? 50 : 20))) {
      const all = this.shuffle(Array.from({ length: n }, (_, i) => i), Math.max(n - count, 1), false);
      return all.slice(n - count);
    }
    const seen = new Set<number>();
    const out: number[] = [];
    for (let j = n - count; j < n; j++) {
      const x = this.interval(j, false);
      const taken = seen.has(x) ? j : x;
      seen.add(taken);
      out.push(taken);
    }
    return shuffle ? this.shuffle(out, 1, false) : out;
  }
}

function legacySource(seed: bigint | readonly number[] | null): MT19937 {
  if (seed === null) return new MT19937(wordsOf(freshEntropy()));
  return new MT19937(typeof seed === 'bigint' ? Number(seed) : seed);
}

/** The stream behind `np.random.rand` and the other module functions. */
let shared: RandomStream | null = null;

export const globalStream = (): RandomStream => (shared ??= new RandomStream(true, null));

export function resetRandom(): void {
  shared = null;
}
