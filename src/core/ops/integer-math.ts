/**
 * Integer functions that C leaves to the library: division towards minus infinity, powers, gcd. A division by
 * zero gives 0 here; NumPy warns and torch raises before (`anyZero` in core/ops/checks.ts).
 */

export const floorDivInt = (x: number, y: number): number => (y === 0 ? 0 : Math.floor(x / y));
export const truncDivInt = (x: number, y: number): number => (y === 0 ? 0 : Math.trunc(x / y));
export const remainderInt = (x: number, y: number): number => {
  if (y === 0) return 0;
  const r = x % y;
  return r !== 0 && r < 0 !== y < 0 ? r + y : r;
};
export const fmodInt = (x: number, y: number): number => (y === 0 ? 0 : x % y);

export const floorDivBig = (x: bigint, y: bigint): bigint => {
  if (y === 0n) return 0n;
  const q = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? q - 1n : q;
};
export const truncDivBig = (x: bigint, y: bigint): bigint => (y === 0n ? 0n : x / y);
export const remainderBig = (x: bigint, y: bigint): bigint => {
  if (y === 0n) return 0n;
  const r = x % y;
  return r !== 0n && r < 0n !== y < 0n ? r + y : r;
};
export const fmodBig = (x: bigint, y: bigint): bigint => (y === 0n ? 0n : x % y);

/** Negative exponents as torch: 0, except for bases 1 and −1. NumPy raises before. */
export function powInt(x: number, y: number): number {
  if (y < 0) return x === 1 ? 1 : x === -1 ? (y % 2 === 0 ? 1 : -1) : 0;
  let out = 1;
  for (let base = x, e = y; e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) out = Math.imul(out, base);
    base = Math.imul(base, base);
  }
  return out;
}

export function powBig(x: bigint, y: bigint): bigint {
  if (y < 0n) return x === 1n ? 1n : x === -1n ? (y % 2n === 0n ? 1n : -1n) : 0n;
  let out = 1n;
  for (let base = x, e = y; e > 0n; e >>= 1n) {
    if ((e & 1n) === 1n) out = BigInt.asIntN(64, out * base);
    base = BigInt.asIntN(64, base * base);
  }
  return out;
}

export function gcdInt(x: number, y: number): number {
  let [a, b] = [Math.abs(x), Math.abs(y)];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

export function gcdBig(x: bigint, y: bigint): bigint {
  let [a, b] = [x < 0n ? -x : x, y < 0n ? -y : y];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
