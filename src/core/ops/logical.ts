/** Truth of any dtype: nonzero is true, nan too. Results are bool. */
import type { Complex } from '../scalar.ts';
import type { CompareRow, PredicateRow } from './row.ts';

const whole = (z: Complex): boolean => z.re !== 0 || z.im !== 0;

export const logicalAnd: CompareRow = {
  name: 'logical_and',
  n: (x, y) => x !== 0 && y !== 0,
  g: (x, y) => x !== 0n && y !== 0n,
  c: (x, y) => whole(x) && whole(y),
};
export const logicalOr: CompareRow = {
  name: 'logical_or',
  n: (x, y) => x !== 0 || y !== 0,
  g: (x, y) => x !== 0n || y !== 0n,
  c: (x, y) => whole(x) || whole(y),
};
export const logicalXor: CompareRow = {
  name: 'logical_xor',
  n: (x, y) => (x !== 0) !== (y !== 0),
  g: (x, y) => (x !== 0n) !== (y !== 0n),
  c: (x, y) => whole(x) !== whole(y),
};
export const logicalNot: PredicateRow = {
  name: 'logical_not',
  n: (x) => x === 0,
  g: (x) => x === 0n,
  c: (z) => !whole(z),
};
/** x != 0. */
export const truth: PredicateRow = { name: 'truth', n: (x) => x !== 0, g: (x) => x !== 0n, c: whole };
