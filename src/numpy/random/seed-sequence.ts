/**
 * SeedSequence: any amount of entropy hashed into a pool of 32-bit words, and the pool into seeds.
 * Reference: https://numpy.org/doc/2.4/reference/random/bit_generators/generated/numpy.random.SeedSequence.html
 */

const half = (x: number): number => (x ^ (x >>> 16)) >>> 0;
const times = (x: number, y: number): number => Math.imul(x, y) >>> 0;

/** Hashes words one after another; the constant moves on with each. */
function hasher(start: number, factor: number): (value: number) => number {
  let constant = start;
  return (value) => {
    const mixed = value ^ constant;
    constant = times(constant, factor);
    return half(times(mixed, constant));
  };
}

const mix = (x: number, y: number): number => half((Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y)) >>> 0);

/** The pool of `size` words that the entropy gives. */
export function entropyPool(entropy: readonly number[], size: number): number[] {
  const hash = hasher(0x43b0d7e5, 0x931e8875);
  const pool = Array.from({ length: size }, (_, i) => hash(entropy[i] ?? 0));
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) if (from !== to) pool[to] = mix(pool[to]!, hash(pool[from]!));
  }
  for (let from = size; from < entropy.length; from++) {
    for (let to = 0; to < size; to++) pool[to] = mix(pool[to]!, hash(entropy[from]!));
  }
  return pool;
}

/** `generate_state`: n 32-bit words. */
export function stateWords(pool: readonly number[], n: number): number[] {
  const hash = hasher(0x8b51f9dd, 0x58f38ded);
  return Array.from({ length: n }, (_, i) => hash(pool[i % pool.length]!));
}

/** The same as 64-bit words, the first half low. */
export function stateWords64(pool: readonly number[], n: number): bigint[] {
  const words = stateWords(pool, 2 * n);
  return Array.from({ length: n }, (_, i) => (BigInt(words[2 * i + 1]!) << 32n) | BigInt(words[2 * i]!));
}
