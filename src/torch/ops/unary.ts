/**
 * Elementwise functions of one tensor. `float` functions turn integers into the default float dtype; `same` keep
 * the dtype. One table: name, row, rule.
 */
import { DTYPES, isComplex, isFloat, isFloating, type DType } from '../../core/dtype.ts';
import * as arithmetic from '../../core/ops/arithmetic.ts';
import * as bits from '../../core/ops/bitwise.ts';
import { defines, realUnary, test, unary } from '../../core/ops/elementwise.ts';
import * as logical from '../../core/ops/logical.ts';
import * as parts from '../../core/ops/parts.ts';
import * as predicates from '../../core/ops/predicates.ts';
import * as rounding from '../../core/ops/rounding.ts';
import type { PredicateRow, RealRow, UnaryRow } from '../../core/ops/row.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { floatFor } from '../dtypes.ts';
import { inBlocks } from './blocks.ts';
import { op } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { mathRows } from './math-rows.ts';
import { unimplemented } from './pointwise.ts';

type One = (t: Tensor) => Tensor;

/** What some functions say of complex tensors before any kernel is asked. */
const NO_COMPLEX: Readonly<Record<string, string>> = {
  floor: 'floor is not supported for complex inputs',
  ceil: 'ceil is not supported for complex inputs',
  trunc: 'trunc is not supported for complex inputs',
  sign: 'Unlike NumPy, torch.sign is not intended to support complex numbers. Please use torch.sgn instead.',
};

const run = (name: string, row: UnaryRow, rule: (d: DType) => DType, bad: (d: DType) => boolean, kernel: string): One =>
  op(name, (t: Tensor): Tensor => {
    const dtype = rule(t.view.dtype);
    if (isComplex(t.view.dtype) && NO_COMPLEX[name] !== undefined)
      throw new LibError('NotImplementedError', NO_COMPLEX[name]);
    if (bad(t.view.dtype) || !defines(row, dtype)) throw unimplemented(kernel, t.view.dtype);
    if (dtype.kind === 'b' && row === bits.bitwiseNot)
      return new Tensor(test(logical.logicalNot, t.view, null, 'torch'));
    return new Tensor(inBlocks(name, t.view) ?? unary(row, t.view, dtype, null, 'torch'));
  });

const FLOAT_NAMES = [
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'sinh',
  'cosh',
  'tanh',
  'asinh',
  'acosh',
  'atanh',
  'exp',
  'exp2',
  'expm1',
  'log',
  'log2',
  'log10',
  'log1p',
  'sqrt',
  'rsqrt',
  'sigmoid',
  'erf',
  'erfc',
  'erfinv',
  'lgamma',
  'digamma',
  'reciprocal',
  'sinc',
  'i0',
  'logit',
  'deg2rad',
  'rad2deg',
  'log_ndtr',
  'ndtr',
  'entr',
] as const;

/** Functions whose result is a float whatever comes in. */
export const floatOps: Readonly<Record<string, One>> = Object.fromEntries(
  FLOAT_NAMES.filter((n) => mathRows[n]).map((n) => [n, run(n, mathRows[n]!, floatFor, () => false, `${n}_vml_cpu`)]),
);

const KEEP: Readonly<Record<string, readonly [UnaryRow, string, ((d: DType) => boolean)?]>> = {
  positive: [arithmetic.positive, 'positive'],
  square: [arithmetic.square, 'square'],
  sign: [arithmetic.signTorch, 'sign_cpu', isComplex],
  floor: [rounding.floor, 'floor_vml_cpu'],
  ceil: [rounding.ceil, 'ceil_vml_cpu'],
  trunc: [rounding.trunc, 'trunc_vml_cpu'],
  round: [rounding.round, 'round_vml_cpu', isComplex],
  frac: [rounding.frac, 'frac_cpu', (d) => !isFloat(d)],
  conj_physical: [parts.conjugate, 'conj_cpu'],
};
/** A bool is inverted as a truth value: ~True is False. */
const bitwiseNot: One = op('bitwise_not', (t: Tensor): Tensor => {
  if (isFloating(t.view.dtype)) throw unimplemented('bitwise_not_cpu', t.view.dtype);
  if (t.view.dtype.kind === 'b') return new Tensor(test(logical.logicalNot, t.view, null, 'torch'));
  return new Tensor(unary(bits.bitwiseNot, t.view, t.view.dtype, null, 'torch'));
});
/** A bool squared is a power, and that is an int64. */
const squared = (d: DType): DType => (d.kind === 'b' ? DTYPES.int64 : d);

export const sameOps: Readonly<Record<string, One>> = {
  ...Object.fromEntries(
    Object.entries(KEEP).map(([name, [row, kernel, bad]]) => [
      name,
      run(name, row, name === 'square' ? squared : (d) => d, (d) => bad?.(d) ?? false, kernel),
    ]),
  ),
  bitwise_not: bitwiseNot,
};

export const neg = op('neg', (t: Tensor): Tensor => {
  if (t.view.dtype.kind === 'b') {
    throw runtimeError(
      'Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.',
    );
  }
  return new Tensor(unary(arithmetic.negative, t.view, t.view.dtype, null, 'torch'));
});

/** Complex in, real out. */
const real = (name: string, row: RealRow, rule: (d: DType) => DType = (d) => d): One =>
  op(name, (t: Tensor): Tensor => new Tensor(realUnary(row, t.view, rule(t.view.dtype), null, 'torch')));
export const abs = real('abs', arithmetic.absolute);
export const angle = real('angle', parts.angle, floatFor);

const predicate = (name: string, row: PredicateRow): One =>
  op(name, (t: Tensor): Tensor => new Tensor(test(row, t.view, null, 'torch')));
export const predicateOps: Readonly<Record<string, One>> = {
  isnan: predicate('isnan', predicates.isNan),
  isinf: predicate('isinf', predicates.isInf),
  isfinite: predicate('isfinite', predicates.isFinite),
  isposinf: predicate('isposinf', predicates.isPosInf),
  isneginf: predicate('isneginf', predicates.isNegInf),
  signbit: predicate('signbit', predicates.signBit),
  isreal: predicate('isreal', predicates.isRealElement),
  logical_not: predicate('logical_not', logical.logicalNot),
};

const fixed = (table: Readonly<Record<string, One>>, name: string): One => table[name]!;
export const exp = fixed(floatOps, 'exp');
export const log = fixed(floatOps, 'log');
export const sqrt = fixed(floatOps, 'sqrt');
export const sin = fixed(floatOps, 'sin');
export const cos = fixed(floatOps, 'cos');
export const tanh = fixed(floatOps, 'tanh');
export const sigmoid = fixed(floatOps, 'sigmoid');
export const reciprocal = fixed(floatOps, 'reciprocal');
export const rsqrt = fixed(floatOps, 'rsqrt');
export const square = fixed(sameOps, 'square');
export const sign = fixed(sameOps, 'sign');
export const floor = fixed(sameOps, 'floor');
export const trunc = fixed(sameOps, 'trunc');
export const conj = fixed(sameOps, 'conj_physical');
export const logicalNot = fixed(predicateOps, 'logical_not');
export const isNan = fixed(predicateOps, 'isnan');

/** x / |x|, 0 at 0; for real tensors the sign. */
export const sgn = op('sgn', (t: Tensor): Tensor => {
  if (!isComplex(t.view.dtype)) return sign(t);
  const row: UnaryRow = {
    name: 'sgn',
    c: (z) => {
      const size = Math.hypot(z.re, z.im);
      return size === 0 ? { re: 0, im: 0 } : { re: z.re / size, im: z.im / size };
    },
  };
  return new Tensor(unary(row, t.view, t.view.dtype, null, 'torch'));
});
