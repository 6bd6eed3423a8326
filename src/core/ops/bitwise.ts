/**
 * Bits. Integers and bool. A shift by as many bits as the dtype has or more gives 0 (−1 for a negative number
 * shifted right), as NumPy defines it and torch does; negative shift counts likewise.
 */
import type { BinaryRow, UnaryRow } from './row.ts';

export const bitwiseAnd: BinaryRow = { name: 'bitwise_and', i: (x, y) => x & y, g: (x, y) => x & y };
export const bitwiseOr: BinaryRow = { name: 'bitwise_or', i: (x, y) => x | y, g: (x, y) => x | y };
export const bitwiseXor: BinaryRow = { name: 'bitwise_xor', i: (x, y) => x ^ y, g: (x, y) => x ^ y };
/** For bool use `logicalNot`: ~True is False, not −2. */
export const bitwiseNot: UnaryRow = { name: 'bitwise_not', i: (x) => ~x, g: (x) => ~x };
export const leftShift: BinaryRow = {
  name: 'left_shift',
  i: (x, y) => (y < 0 || y > 31 ? 0 : x << y),
  g: (x, y) => (y < 0n || y > 63n ? 0n : x << y),
};
export const rightShift: BinaryRow = {
  name: 'right_shift',
  // x may be a uint32 above 2³¹, which `>>` would take for negative.
  i: (x, y) => (y < 0 || y > 31 ? (x < 0 ? -1 : 0) : x < 0 ? x >> y : x >>> y),
  g: (x, y) => (y < 0n || y > 63n ? (x < 0n ? -1n : 0n) : x >> y),
};
