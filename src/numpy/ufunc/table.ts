/**
 * The ufunc table: for each function the loops it has (type characters in NumPy's order of search), the core row
 * that computes an element, and what its results say about floating-point errors. Adding a ufunc is one row.
 * Reference: https://numpy.org/doc/2.4/reference/ufuncs.html
 */
import * as arithmetic from '../../core/ops/arithmetic.ts';
import * as bitwise from '../../core/ops/bitwise.ts';
import * as comparison from '../../core/ops/compare.ts';
import * as extremes from '../../core/ops/extremes.ts';
import * as logical from '../../core/ops/logical.ts';
import { conjugate } from '../../core/ops/parts.ts';
import * as predicates from '../../core/ops/predicates.ts';
import * as rounding from '../../core/ops/rounding.ts';
import * as t from '../../core/ops/transcendental.ts';
import type { BinaryRow, CompareRow, PredicateRow, RealRow, UnaryRow } from '../../core/ops/row.ts';
import * as fp from './fp-errors.ts';
import { binaryLoop, compareLoop, realLoop, testLoop, unaryLoop, type Loop } from './loops.ts';
import { MATH } from './math-rows.ts';

export interface Ufunc {
  readonly name: string;
  readonly nin: 1 | 2;
  /** Type characters of the loops; the first that all inputs may safely be cast to is taken. */
  readonly loops: string;
  readonly loop: Loop;
  /** The row itself, for reductions. */
  readonly row?: BinaryRow;
  /** The loop for bool where it is another function (add is logical_or). */
  readonly boolLoop?: Loop;
  readonly flags: fp.FlagRule;
  /** The start value of `reduce` over nothing; absent when there is none. */
  readonly identity?: 0 | 1 | -1;
  /** Integers divided by zero give 0 and this warning. */
  readonly integerZero?: true;
  /** A dtype that comes after the search found none or another: divide takes integers straight to float64. */
  readonly integersAsDouble?: true;
}

const INTS = 'bBhHiIlL';
const FLOATS = 'efd';
const COMPLEX = 'FD';
const NUMBERS = INTS + FLOATS + COMPLEX;
const ALL = `?${NUMBERS}`;

type Extra = Partial<Pick<Ufunc, 'row' | 'boolLoop' | 'flags' | 'identity' | 'integerZero' | 'integersAsDouble'>>;

const make = (name: string, nin: 1 | 2, loops: string, loop: Loop, extra: Extra = {}): [string, Ufunc] => [
  name,
  { name, nin, loops, loop, flags: fp.noFlags, ...extra },
];
const two = (name: string, loops: string, row: BinaryRow, extra?: Extra) =>
  make(name, 2, loops, binaryLoop(row), { row, ...extra });
const one = (name: string, loops: string, row: UnaryRow, extra?: Extra) => make(name, 1, loops, unaryLoop(row), extra);
const real = (name: string, loops: string, row: RealRow, extra?: Extra) => make(name, 1, loops, realLoop(row), extra);
const ask = (name: string, loops: string, row: PredicateRow) => make(name, 1, loops, testLoop(row));
const order = (name: string, row: CompareRow, extra?: Extra) => make(name, 2, ALL, compareLoop(row), extra);
const math = (name: string, flags: fp.FlagRule = fp.arithmeticFlags, loops = FLOATS + COMPLEX) =>
  one(name, loops, MATH[name]!, { flags });

const and = { boolLoop: compareLoop(logical.logicalAnd) };
const or = { boolLoop: compareLoop(logical.logicalOr) };
const xor = { boolLoop: compareLoop(logical.logicalXor) };
const same = { boolLoop: unaryLoop(arithmetic.positive) };
const sums = { flags: fp.arithmeticFlags };
const degrees = (name: string, factor: number): UnaryRow => ({ name, f: (x) => x * factor });

const TABLE = new Map<string, Ufunc>([
  two('add', ALL, arithmetic.add, { ...or, ...sums, identity: 0 }),
  two('subtract', NUMBERS, arithmetic.subtract, sums),
  two('multiply', ALL, arithmetic.multiply, { ...and, ...sums, identity: 1 }),
  two('divide', FLOATS + COMPLEX, arithmetic.divide, { flags: fp.divideFlags, integersAsDouble: true }),
  two('floor_divide', INTS + FLOATS, arithmetic.floorDivide, { flags: fp.divideFlags, integerZero: true }),
  two('remainder', INTS + FLOATS, arithmetic.remainder, { flags: fp.remainderFlags, integerZero: true }),
  two('fmod', INTS + FLOATS, arithmetic.fmod, { flags: fp.remainderFlags, integerZero: true }),
  two('power', NUMBERS, arithmetic.powerRow(MATH['pow']!.f as never, MATH['pow']!.f32 as never), {
    flags: fp.powerFlags,
  }),
  two('float_power', 'dD', arithmetic.powerRow(MATH['pow']!.f as never), { flags: fp.powerFlags }),
  two('gcd', INTS, arithmetic.gcd, { identity: 0 }),
  two('lcm', INTS, arithmetic.lcm),
  two('maximum', ALL, extremes.maximum, or),
  two('minimum', ALL, extremes.minimum, and),
  two('fmax', ALL, extremes.fmax, or),
  two('fmin', ALL, extremes.fmin, and),
  two('bitwise_and', `?${INTS}`, bitwise.bitwiseAnd, { ...and, identity: -1 }),
  two('bitwise_or', `?${INTS}`, bitwise.bitwiseOr, { ...or, identity: 0 }),
  two('bitwise_xor', `?${INTS}`, bitwise.bitwiseXor, { ...xor, identity: 0 }),
  two('left_shift', INTS, bitwise.leftShift),
  two('right_shift', INTS, bitwise.rightShift),
  two('arctan2', FLOATS, t.floatRow2('arctan2', MATH['arctan2']!.f as never, MATH['arctan2']!.f32 as never)),
  two('hypot', FLOATS, t.hypot, { ...sums, identity: 0 }),
  two('copysign', FLOATS, t.copysign),
  two('nextafter', FLOATS, t.nextafter),
  two('logaddexp', FLOATS, t.logaddexp),
  two('heaviside', FLOATS, t.heaviside),
  order('equal', comparison.equal),
  order('not_equal', comparison.notEqual),
  order('less', comparison.less),
  order('less_equal', comparison.lessEqual),
  order('greater', comparison.greater),
  order('greater_equal', comparison.greaterEqual),
  order('logical_and', logical.logicalAnd, { identity: 1 }),
  order('logical_or', logical.logicalOr, { identity: 0 }),
  order('logical_xor', logical.logicalXor, { identity: 0 }),
  ask('logical_not', ALL, logical.logicalNot),
  ask('isnan', ALL, predicates.isNan),
  ask('isinf', ALL, predicates.isInf),
  ask('isfinite', ALL, predicates.isFinite),
  ask('signbit', FLOATS, predicates.signBit),
  one('negative', NUMBERS, arithmetic.negative),
  one('positive', NUMBERS, arithmetic.positive),
  real('absolute', ALL, arithmetic.absolute, same),
  real('fabs', FLOATS, arithmetic.absolute),
  one('sign', NUMBERS, arithmetic.sign),
  one('square', NUMBERS, arithmetic.square, sums),
  one('sqrt', FLOATS + COMPLEX, arithmetic.sqrt, sums),
  one('reciprocal', NUMBERS, arithmetic.reciprocal, { flags: fp.poleFlags(0, -0), integerZero: true }),
  one('conjugate', NUMBERS, conjugate),
  one('invert', `?${INTS}`, bitwise.bitwiseNot, { boolLoop: testLoop(logical.logicalNot) }),
  one('floor', `?${INTS}${FLOATS}`, rounding.floor, same),
  one('ceil', `?${INTS}${FLOATS}`, rounding.ceil, same),
  one('trunc', `?${INTS}${FLOATS}`, rounding.trunc, same),
  one('rint', FLOATS + COMPLEX, rounding.round),
  one('degrees', FLOATS, degrees('degrees', 180 / Math.PI)),
  one('radians', FLOATS, degrees('radians', Math.PI / 180)),
  one('rad2deg', FLOATS, degrees('rad2deg', 180 / Math.PI)),
  one('deg2rad', FLOATS, degrees('deg2rad', Math.PI / 180)),
  ...[
    'exp',
    'exp2',
    'expm1',
    'sin',
    'cos',
    'tan',
    'sinh',
    'cosh',
    'tanh',
    'arcsin',
    'arccos',
    'arctan',
    'arcsinh',
    'arccosh',
  ].map((name) => math(name)),
  math('arctanh', fp.poleFlags(1, -1)),
  ...['log', 'log2', 'log10'].map((name) => math(name, fp.poleFlags(0, -0))),
  math('log1p', fp.poleFlags(-1)),
  math('cbrt', fp.arithmeticFlags, FLOATS),
]);

/** The ufunc of a name; undefined when there is none. */
export const ufuncOf = (name: string): Ufunc | undefined => TABLE.get(name);
export const ufuncNames = (): readonly string[] => [...TABLE.keys()];
