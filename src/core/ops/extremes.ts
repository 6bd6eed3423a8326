/**
 * The greater and the smaller of two. `maximum`/`minimum` hand nan on; `fmax`/`fmin` prefer the number. Of equal
 * operands (0 and −0) NumPy keeps the second, torch the first. Complex numbers are ordered as NumPy orders them.
 */
import { clessEqual, cless, cnan } from './complex-math.ts';
import type { BinaryRow } from './row.ts';

export const maximum: BinaryRow = {
  name: 'maximum',
  f: (x, y) => (x > y || x !== x ? x : y),
  i: Math.max,
  g: (x, y) => (x > y ? x : y),
  c: (x, y) => (cnan(x) || (!cnan(y) && clessEqual(y, x)) ? x : y),
};
export const minimum: BinaryRow = {
  name: 'minimum',
  f: (x, y) => (x < y || x !== x ? x : y),
  i: Math.min,
  g: (x, y) => (x < y ? x : y),
  c: (x, y) => (cnan(x) || (!cnan(y) && clessEqual(x, y)) ? x : y),
};
export const maximumTorch: BinaryRow = {
  ...maximum,
  name: 'maximum_torch',
  f: (x, y) => (y > x || y !== y ? (x !== x ? x : y) : x),
};
export const minimumTorch: BinaryRow = {
  ...minimum,
  name: 'minimum_torch',
  f: (x, y) => (y < x || y !== y ? (x !== x ? x : y) : x),
};
export const fmax: BinaryRow = {
  name: 'fmax',
  f: (x, y) => (x > y || y !== y ? x : y),
  i: Math.max,
  g: (x, y) => (x > y ? x : y),
  c: (x, y) => (cnan(y) || (!cnan(x) && cless(y, x)) ? x : y),
};
export const fmin: BinaryRow = {
  name: 'fmin',
  f: (x, y) => (x < y || y !== y ? x : y),
  i: Math.min,
  g: (x, y) => (x < y ? x : y),
  c: (x, y) => (cnan(y) || (!cnan(x) && cless(x, y)) ? x : y),
};
