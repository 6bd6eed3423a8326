/** Questions about one number. */
import { cnan } from './complex-math.ts';
import type { PredicateRow } from './row.ts';

const infinite = (x: number): boolean => x === Infinity || x === -Infinity;

export const isNan: PredicateRow = { name: 'isnan', n: (x) => x !== x, g: () => false, c: cnan };
export const isInf: PredicateRow = {
  name: 'isinf',
  n: infinite,
  g: () => false,
  c: (z) => infinite(z.re) || infinite(z.im),
};
export const isFinite: PredicateRow = {
  name: 'isfinite',
  n: Number.isFinite,
  g: () => true,
  c: (z) => Number.isFinite(z.re) && Number.isFinite(z.im),
};
export const isPosInf: PredicateRow = { name: 'isposinf', n: (x) => x === Infinity, g: () => false };
export const isNegInf: PredicateRow = { name: 'isneginf', n: (x) => x === -Infinity, g: () => false };
/** The sign bit, of −0 too. */
export const signBit: PredicateRow = { name: 'signbit', n: (x) => x < 0 || Object.is(x, -0), g: (x) => x < 0n };
export const isRealElement: PredicateRow = { name: 'isreal', n: () => true, g: () => true, c: (z) => z.im === 0 };
