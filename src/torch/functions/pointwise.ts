/** Arithmetic, comparison and bit functions by public name. */
import { fn, type FunctionTable } from '../../core/function-table.ts';
import { isFloat } from '../../core/dtype.ts';
import { runtimeError } from '../../core/errors.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { lift, type Operand } from '../operands.ts';
import * as p from '../ops/pointwise.ts';
import * as u from '../ops/unary.ts';
import type { Tensor } from '../tensor.ts';
import { aliases, merge, operation } from './rows.ts';

interface Two {
  input: Tensor;
  other: Operand;
}
type TwoOp = (a: Tensor, b: Tensor) => Tensor;

const two = (name: string, run: TwoOp): FunctionTable =>
  operation<Two>(name, ['input', 'other'], ({ input, other }) => run(lift(input), lift(other)));

const TWO: Readonly<Record<string, TwoOp>> = {
  mul: p.mulOp,
  floor_divide: floorDivide,
  remainder: p.remainderOp,
  fmod: p.fmodOp,
  maximum: p.maximumOp,
  minimum: p.minimumOp,
  fmax: p.fmaxOp,
  fmin: p.fminOp,
  bitwise_and: p.bitAndOp,
  bitwise_or: p.bitOrOp,
  bitwise_xor: p.bitXorOp,
  bitwise_left_shift: p.leftShiftOp,
  bitwise_right_shift: p.rightShiftOp,
  eq: p.eqOp,
  ne: p.neOp,
  lt: p.ltOp,
  le: p.leOp,
  gt: p.gtOp,
  ge: p.geOp,
  logical_and: p.logicalAndOp,
  logical_or: p.logicalOrOp,
  logical_xor: p.logicalXorOp,
  gcd: p.gcdOp,
  lcm: p.lcmOp,
};

function floorDivide(a: Tensor, b: Tensor): Tensor {
  return p.floorDivideOp(a, b);
}

function divide(input: Operand, other: Operand, mode: string | null | undefined): Tensor {
  const [a, b] = [lift(input), lift(other)];
  if (mode === null || mode === undefined) return p.divOp(a, b);
  if (mode === 'floor') return p.floorDivideOp(a, b);
  if (mode === 'trunc') {
    const quotient = p.truncDivideOp(a, b);
    return isFloat(quotient.view.dtype) ? u.trunc(p.divOp(a, b)) : quotient;
  }
  throw runtimeError(`div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '${mode}'`);
}

interface Scaled extends Two {
  alpha?: PyScalar;
}

const binary = merge(
  operation<Scaled>('add', ['input', 'other', 'alpha'], ({ input, other, alpha }) => p.add(input, other, alpha)),
  operation<Scaled>('sub', ['input', 'other', 'alpha'], ({ input, other, alpha }) => p.sub(input, other, alpha)),
  operation<Scaled>('rsub', ['input', 'other', 'alpha'], ({ input, other, alpha }) =>
    p.rsub(lift(input), lift(other), alpha),
  ),
  operation<Two & { rounding_mode?: string | null }>(
    'div',
    ['input', 'other', 'rounding_mode'],
    ({ input, other, rounding_mode }) => divide(input, other, rounding_mode),
  ),
  operation<{ input: Tensor; exponent: Operand }>('pow', ['input', 'exponent'], ({ input, exponent }) =>
    p.pow(input, exponent),
  ),
  ...Object.entries(TWO).map(([name, run]) => two(name, run)),
);

const unaryNames = { ...u.floatOps, ...u.sameOps, ...u.predicateOps, neg: u.neg, abs: u.abs, angle: u.angle };
const single = merge(
  ...Object.entries(unaryNames)
    .filter(([name]) => name !== 'round')
    .map(([name, run]) => operation<{ input: Tensor }>(name, ['input'], ({ input }) => run(input))),
  operation<{ input: Tensor; decimals?: number }>('round', ['input', 'decimals'], ({ input, decimals = 0 }) =>
    roundTo(input, decimals),
  ),
);

function roundTo(t: Tensor, decimals: number): Tensor {
  const round = u.sameOps['round']!;
  if (decimals === 0) return round(t);
  const ten = { kind: 'f', value: 10 ** Math.abs(decimals) } as const;
  return decimals > 0 ? p.div(round(p.mul(t, ten)), ten) : p.mul(round(p.div(t, ten)), ten);
}

/** Scalar on the left, as Python's reflected operators need it. */
const reflected: FunctionTable = {
  'core.rdiv': fn<{ input: Tensor; other: PyScalar }>(['input', 'other'], ({ input, other }) =>
    p.mul(u.reciprocal(input), other),
  ),
  'core.rpow': fn<{ input: Tensor; other: Operand }>(['input', 'other'], ({ input, other }) => p.pow(other, input)),
  'core.rbinary': fn<{ name: string; input: Tensor; other: Operand }>(
    ['name', 'input', 'other'],
    ({ name, input, other }) => (TWO[name] ?? divOf(name))(lift(other), input),
  ),
};
function divOf(name: string): TwoOp {
  throw new Error(`no reflected ${name}`);
}

const all = merge(binary, single);
export const pointwise = merge(
  all,
  reflected,
  aliases(all, {
    multiply: 'mul',
    subtract: 'sub',
    divide: 'div',
    true_divide: 'div',
    negative: 'neg',
    absolute: 'abs',
    greater: 'gt',
    greater_equal: 'ge',
    less: 'lt',
    less_equal: 'le',
    not_equal: 'ne',
    arcsin: 'asin',
    arccos: 'acos',
    arctan: 'atan',
    arcsinh: 'asinh',
    arccosh: 'acosh',
    arctanh: 'atanh',
    fix: 'trunc',
    __and__: 'bitwise_and',
    __or__: 'bitwise_or',
    __xor__: 'bitwise_xor',
    __lshift__: 'bitwise_left_shift',
    __rshift__: 'bitwise_right_shift',
  }),
);
