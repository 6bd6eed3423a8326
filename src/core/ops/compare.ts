/** Comparisons: the operands have one common dtype; complex numbers only know equality in torch, lexical order in NumPy. */
import type { CompareRow } from './row.ts';

export const equal: CompareRow = {
  name: 'equal',
  n: (x, y) => x === y,
  g: (x, y) => x === y,
  c: (x, y) => x.re === y.re && x.im === y.im,
};

export const notEqual: CompareRow = {
  name: 'not_equal',
  n: (x, y) => x !== y,
  g: (x, y) => x !== y,
  c: (x, y) => x.re !== y.re || x.im !== y.im,
};

export const less: CompareRow = { name: 'less', n: (x, y) => x < y, g: (x, y) => x < y };
export const lessEqual: CompareRow = { name: 'less_equal', n: (x, y) => x <= y, g: (x, y) => x <= y };
export const greater: CompareRow = { name: 'greater', n: (x, y) => x > y, g: (x, y) => x > y };
export const greaterEqual: CompareRow = { name: 'greater_equal', n: (x, y) => x >= y, g: (x, y) => x >= y };
