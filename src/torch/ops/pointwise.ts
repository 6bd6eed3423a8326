/**
 * Elementwise operations of two tensors: arithmetic, comparison, bits. Dtype rules are torch's: result_type for
 * most, a float dtype for true division, bool for comparisons.
 */
import { copyAs } from '../../core/cast.ts';
import { fma, fmaf } from '../../core/math/fma.ts';
import { DTYPES, isComplex, isFloat, type DType } from '../../core/dtype.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import * as arithmetic from '../../core/ops/arithmetic.ts';
import * as bits from '../../core/ops/bitwise.ts';
import * as comparing from '../../core/ops/compare.ts';
import { binary, compare } from '../../core/ops/elementwise.ts';
import * as extremes from '../../core/ops/extremes.ts';
import * as logical from '../../core/ops/logical.ts';
import type { BinaryRow, CompareRow } from '../../core/ops/row.ts';
import { allocate } from '../../core/view.ts';
import { defaults, floatFor } from '../dtypes.ts';
import { lift, meet, type Operand } from '../operands.ts';
import { op } from '../op.ts';
import { Tensor } from '../tensor.ts';

/** Which dtypes a kernel knows; the name is what ATen's "not implemented" says. */
interface Limits {
  readonly kernel?: string;
  readonly bad?: (d: DType) => boolean;
  readonly rule?: (d: DType) => DType;
  readonly check?: (a: Tensor, b: Tensor) => void;
  /** Looks at values, once shapes and dtypes have been found to go together. */
  readonly values?: (a: Tensor, b: Tensor) => void;
}

const barebones = (d: DType): boolean => d.kind === 'u' && d.bytes > 1;
const unordered = (d: DType): boolean => isComplex(d) || barebones(d);
const notInts = (d: DType): boolean => isFloat(d) || isComplex(d) || barebones(d);

export const unimplemented = (kernel: string, d: DType): Error =>
  new LibError('NotImplementedError', `"${kernel}" not implemented for '${d.aten}'`);

function binaryOp(name: string, row: BinaryRow, limits: Limits = {}): (a: Tensor, b: Tensor) => Tensor {
  const { kernel = `${name}_cpu`, bad = barebones, rule, check, values } = limits;
  return op(name, (a: Tensor, b: Tensor): Tensor => {
    check?.(a, b);
    const { x, y, dtype: met, shape } = meet(a, b);
    const dtype = rule ? rule(met) : met;
    if (bad(dtype)) throw unimplemented(kernel, dtype);
    values?.(a, b);
    return new Tensor(binary(row, x, y, dtype, shape, null, 'torch'));
  });
}

function noBools(a: Tensor, b: Tensor): void {
  const [x, y] = [a.view.dtype.kind === 'b', b.view.dtype.kind === 'b'];
  if (x && y) {
    throw runtimeError(
      'Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.',
    );
  }
  if (x || y) {
    throw runtimeError(
      'Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.',
    );
  }
}

/** Whole-number kernels raise on a zero divisor. */
function noZeroDivision(a: Tensor, b: Tensor): void {
  if (isFloat(b.view.dtype) || isFloat(a.view.dtype) || a.view.size === 0) return;
  const { data, offset } = copyAs(b.view, b.view.dtype);
  for (let k = 0; k < b.view.size; k++) if (!data[offset + k]) throw runtimeError('ZeroDivisionError');
}

export const addOp = binaryOp('add', arithmetic.add, { kernel: 'add_stub' });
export const subOp = binaryOp('sub', arithmetic.subtract, { kernel: 'add_stub', check: noBools });
export const mulOp = binaryOp('mul', arithmetic.multiply, { kernel: 'mul_cpu', bad: () => false });
export const divOp = binaryOp('div', arithmetic.divide, { kernel: 'div_cpu', rule: floatFor });
export const floorDivideOp = binaryOp('floor_divide', arithmetic.floorDivide, {
  kernel: 'div_floor_cpu',
  bad: unordered,
  values: noZeroDivision,
});
export const truncDivideOp = binaryOp('trunc_divide', arithmetic.truncDivide, {
  kernel: 'div_trunc_cpu',
  bad: unordered,
  values: noZeroDivision,
});
export const remainderOp = binaryOp('remainder', arithmetic.remainderTorch, {
  kernel: 'remainder_cpu',
  bad: unordered,
  values: noZeroDivision,
});
export const fmodOp = binaryOp('fmod', arithmetic.fmod, { kernel: 'fmod_cpu', bad: unordered, values: noZeroDivision });
export const maximumOp = binaryOp('maximum', extremes.maximumTorch, { kernel: 'maximum_cpu' });
export const minimumOp = binaryOp('minimum', extremes.minimumTorch, { kernel: 'minimum_cpu' });
export const fmaxOp = binaryOp('fmax', extremes.fmax);
export const fminOp = binaryOp('fmin', extremes.fmin);
export const bitAndOp = binaryOp('bitwise_and', bits.bitwiseAnd, { kernel: 'bitwise_and_cpu', bad: notInts });
export const bitOrOp = binaryOp('bitwise_or', bits.bitwiseOr, { kernel: 'bitwise_or_cpu', bad: notInts });
export const bitXorOp = binaryOp('bitwise_xor', bits.bitwiseXor, { kernel: 'bitwise_xor_cpu', bad: notInts });
export const leftShiftOp = binaryOp('bitwise_left_shift', bits.leftShift, { kernel: 'lshift_cpu', bad: notInts });
export const rightShiftOp = binaryOp('bitwise_right_shift', bits.rightShift, { kernel: 'rshift_cpu', bad: notInts });
export const gcdOp = binaryOp('gcd', arithmetic.gcd, { kernel: 'gcd_cpu', bad: notInts });
export const lcmOp = binaryOp('lcm', arithmetic.lcm, { kernel: 'lcm_cpu', bad: notInts });

const isWhole = (t: Tensor): boolean => !isFloat(t.view.dtype) && !isComplex(t.view.dtype);
export const powOp = binaryOp('pow', arithmetic.power, {
  kernel: 'pow',
  check: (a, b) => {
    if (!isWhole(a) || !isWhole(b)) return;
    if (b.wrapped && Number(b.wrapped.value as number) < 0)
      throw runtimeError('Integers to negative integer powers are not allowed.');
  },
});

const compareOp = (name: string, row: CompareRow, kernel: string, ordered = true): ((a: Tensor, b: Tensor) => Tensor) =>
  op(name, (a: Tensor, b: Tensor): Tensor => {
    const { x, y, dtype, shape } = meet(a, b);
    if (ordered && isComplex(dtype)) throw unimplemented(kernel, dtype);
    return new Tensor(compare(row, x, y, dtype, shape, null, 'torch'));
  });

export const eqOp = compareOp('eq', comparing.equal, 'eq_cpu', false);
export const neOp = compareOp('ne', comparing.notEqual, 'ne_cpu', false);
export const ltOp = compareOp('lt', comparing.less, 'lt_cpu');
export const leOp = compareOp('le', comparing.lessEqual, 'le_cpu');
export const gtOp = compareOp('gt', comparing.greater, 'gt_cpu');
export const geOp = compareOp('ge', comparing.greaterEqual, 'ge_cpu');
export const logicalAndOp = compareOp('logical_and', logical.logicalAnd, 'logical_and_cpu', false);
export const logicalOrOp = compareOp('logical_or', logical.logicalOr, 'logical_or_cpu', false);
export const logicalXorOp = compareOp('logical_xor', logical.logicalXor, 'logical_xor_cpu', false);

/** `a + alpha * b`: alpha is a plain number. */
function scaled(b: Tensor, alpha: Operand | undefined, dtype: DType): Tensor {
  if (alpha === undefined) return b;
  const k = lift(alpha);
  if (k.wrapped && Number(k.wrapped.kind === 'c' ? NaN : k.wrapped.value) === 1 && k.wrapped.kind === 'i') return b;
  if (k.wrapped?.kind === 'f' && !isFloat(dtype) && !isComplex(dtype)) {
    throw runtimeError('For integral input tensors, argument alpha must not be a floating point number.');
  }
  return mulOp(b, k);
}

/** `a + alpha * b` of floats in one rounding, as the kernels' fused instructions have it. */
const addScaledOp = op('add_scaled', (a: Tensor, b: Tensor, alpha: number): Tensor => {
  const { x, y, dtype, shape } = meet(a, b);
  const [left, right] = [copyAs(x, dtype, shape), copyAs(y, dtype, shape)];
  const out = allocate(dtype, shape);
  const [to, p, q] = [out.data, left.data, right.data] as [Float64Array, Float64Array, Float64Array];
  const single = dtype === DTYPES.float32;
  const k = single ? Math.fround(alpha) : alpha;
  for (let j = 0; j < out.size; j++) to[j] = single ? fmaf(k, q[j]!, p[j]!) : fma(k, q[j]!, p[j]!);
  return new Tensor(out);
});

/** The factor of a fused sum; null where the plain way is right (whole numbers, complex, halves, other devices, alpha 1). */
function fused(a: Tensor, b: Tensor, alpha: Operand | undefined): number | null {
  const k = alpha === undefined ? null : lift(alpha).wrapped;
  if (!k || k.kind === 'c' || Number(k.value) === 1 || a.view.device !== 'cpu' || b.view.device !== 'cpu') return null;
  const { dtype } = meet(a, b);
  return dtype === DTYPES.float32 || dtype === DTYPES.float64 ? Number(k.value) : null;
}

export const add = (a: Operand, b: Operand, alpha?: Operand): Tensor => {
  const [x, y] = [lift(a), lift(b)];
  const factor = fused(x, y, alpha);
  if (factor !== null) return addScaledOp(x, y, factor);
  return addOp(x, alpha === undefined ? y : scaled(y, alpha, meet(x, y).dtype));
};
export const sub = (a: Operand, b: Operand, alpha?: Operand): Tensor => {
  const [x, y] = [lift(a), lift(b)];
  noBools(x, y);
  return subOp(x, alpha === undefined ? y : scaled(y, alpha, meet(x, y).dtype));
};
export const mul = (a: Operand, b: Operand): Tensor => mulOp(lift(a), lift(b));
export const div = (a: Operand, b: Operand): Tensor => divOp(lift(a), lift(b));
export const pow = (a: Operand, b: Operand): Tensor => powOp(lift(a), lift(b));
export const defaultFloat = (): DType => defaults.dtype;
export const boolDtype = DTYPES.bool;

/** `other - input`, with its own node name when `other` is a number. */
const rsubOp = op('rsub', (a: Tensor, b: Tensor): Tensor => subOp(b, a));
export const rsub = (a: Tensor, b: Tensor, alpha?: Operand): Tensor => {
  noBools(a, b);
  return rsubOp(alpha === undefined ? a : scaled(a, alpha, meet(a, b).dtype), b);
};
