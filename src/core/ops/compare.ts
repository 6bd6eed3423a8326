/** Comparisons: the operands have one common dtype. Complex numbers are ordered as in NumPy; torch refuses before. */
import { cequal, cless, clessEqual } from './complex-math.ts';
import type { CompareRow } from './row.ts';

export const equal: CompareRow = { name: 'equal', n: (x, y) => x === y, g: (x, y) => x === y, c: cequal };
export const notEqual: CompareRow = {
  name: 'not_equal',
  n: (x, y) => x !== y,
  g: (x, y) => x !== y,
  c: (x, y) => !cequal(x, y),
};
export const less: CompareRow = { name: 'less', n: (x, y) => x < y, g: (x, y) => x < y, c: cless };
export const lessEqual: CompareRow = { name: 'less_equal', n: (x, y) => x <= y, g: (x, y) => x <= y, c: clessEqual };
export const greater: CompareRow = {
  name: 'greater',
  n: (x, y) => x > y,
  g: (x, y) => x > y,
  c: (x, y) => cless(y, x),
};
export const greaterEqual: CompareRow = {
  name: 'greater_equal',
  n: (x, y) => x >= y,
  g: (x, y) => x >= y,
  c: (x, y) => clessEqual(y, x),
};
