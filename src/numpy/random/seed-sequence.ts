/**
 * SeedSequence: any entropy to well-mixed words. Reference: https://numpy.org/doc/2.4/reference/random/bit_generators/generated/numpy.random.SeedSequence.html
 */

const POOL = 4;

/** A whole number as 32-bit words, lowest first. */
export function wordsOf(x: bigint): number[] {
  const words: number[] = [];
  for (let rest = x; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length ? words : [0];
}

function mixed(entropy: readonly number[]): number[] {
  let constant = 0x43b0d7e5;
  const hash = (value: number): number => {
    let x = value ^ constant;
    constant = Math.imul(constant, 0x931e8875);
    x = Math.imul(x, constant);
    return x ^ (x >>> 16);
  };
  const mix = (x: number, y: number): number => {
    const r = (Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y)) | 0;
    return r ^ (r >>> 16);
  };
  const pool = Array.from({ length: POOL }, (_, i) => hash(entropy[i] ?? 0));
  for (let s = 0; s < POOL; s++) for (let d = 0; d < POOL; d++) if (s !== d) pool[d] = mix(pool[d]!, hash(pool[s]!));
  for (const extra of entropy.slice(POOL)) for (let d = 0; d < POOL; d++) pool[d] = mix(pool[d]!, hash(extra));
  return pool;
}

/** `generate_state(n, uint64)`. */
export function seedWords(entropy: bigint | readonly number[], n: number): bigint[] {
  const pool = mixed(typeof entropy === 'bigint' ? wordsOf(entropy) : entropy);
  let constant = 0x8b51f9dd;
  const words = Array.from({ length: 2 * n }, (_, i) => {
    let x = pool[i % POOL]! ^ constant;
    constant = Math.imul(constant, 0x58f38ded);
    x = Math.imul(x, constant);
    return BigInt((x ^ (x >>> 16)) >>> 0);
  });
  return Array.from({ length: n }, (_, i) => words[2 * i]! | (words[2 * i + 1]! << 32n));
}

/** Entropy from the system. */
export function freshEntropy(): bigint {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return words.reduce((x, w) => (x << 32n) | BigInt(w), 0n);
}
