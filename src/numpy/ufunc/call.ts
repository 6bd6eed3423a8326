/**
 * Calling a ufunc: broadcast, choose the loop, compute, report floating-point errors, cast into `out`.
 * Reference: https://numpy.org/doc/2.4/reference/ufuncs.html#type-casting-rules
 */
import { copyInto } from '../../core/cast.ts';
import { DTYPE_LIST, DTYPES, realOf, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber } from '../../core/elements.ts';
import { LibError, typeError, valueError } from '../../core/errors.ts';
import { broadcastShapes, broadcastStrides, type Shape } from '../../core/layout.ts';
import { anyNegative, anyZero } from '../../core/ops/checks.ts';
import { where as choose } from '../../core/ops/select.ts';
import { allocate, type View } from '../../core/view.ts';
import { dtypeRepr } from '../dtype-spec.ts';
import type { NDArray } from '../ndarray.ts';
import { converted, pyTuple, type Operand } from '../operand.ts';
import { canCast, resultType, type Casting } from '../promotion.ts';
import { checkWriteable } from '../writeable.ts';
import { DIVIDE, INVALID, noFlags, OVERFLOW, report } from './fp-errors.ts';
import type { Ufunc } from './table.ts';

export interface UfuncOptions {
  readonly out?: NDArray | null;
  readonly where?: View | null;
  readonly dtype?: DType | null;
  readonly casting?: Casting;
}

const byChar = new Map(DTYPE_LIST.filter((d) => d.char !== null).map((d) => [d.char as string, d]));
const ERRORS = 'numpy._core._exceptions';

/** The dtype of the loop that takes operands of this common dtype. */
export function loopDtype(u: Ufunc, common: DType): DType {
  if (u.integersAsDouble && common.kind !== 'f' && common.kind !== 'c') return DTYPES.float64;
  for (const char of u.loops) {
    const d = byChar.get(char)!;
    if (canCast(common, d)) return d;
  }
  throw noLoop(u);
}

function noLoop(u: Ufunc): LibError {
  return typeError(
    `ufunc '${u.name}' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''`,
  );
}

function chooseLoop(u: Ufunc, operands: readonly Operand[], o: UfuncOptions): DType {
  if (o.dtype) {
    const d = u.loops.includes(o.dtype.char!) ? o.dtype : null;
    if (d === null && !isBoolResult(u))
      throw new LibError(
        `${ERRORS}._UFuncNoLoopError`,
        `No loop matching the specified signature and casting was found for ufunc ${u.name}`,
      );
    if (d !== null) {
      operands.forEach((x, k) => {
        if (x.weak === null && !canCast(x.dtype, d, o.casting ?? 'same_kind'))
          throw inputError(u, k, x.dtype, d, o.casting ?? 'same_kind', operands.length);
      });
      return d;
    }
  }
  const common = resultType(operands);
  if (u.name === 'subtract' && common.kind === 'b') {
    throw typeError(
      'numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.',
    );
  }
  if (u.name === 'negative' && common.kind === 'b') {
    throw typeError(
      'The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.',
    );
  }
  return loopDtype(u, common);
}

function inputError(u: Ufunc, k: number, from: DType, to: DType, casting: string, n: number): LibError {
  const which = n === 1 ? 'input' : `input ${k}`;
  return new LibError(
    `${ERRORS}._UFuncInputCastingError`,
    `Cannot cast ufunc '${u.name}' ${which} from ${dtypeRepr(from)} to ${dtypeRepr(to)} with casting rule '${casting}'`,
  );
}

const BOOL_RESULTS = new Set([
  'equal',
  'not_equal',
  'less',
  'less_equal',
  'greater',
  'greater_equal',
  'logical_and',
  'logical_or',
  'logical_xor',
  'logical_not',
  'isnan',
  'isinf',
  'isfinite',
  'signbit',
]);
export const isBoolResult = (u: Ufunc): boolean => BOOL_RESULTS.has(u.name);
const COMPARISONS = new Set(['equal', 'not_equal', 'less', 'less_equal', 'greater', 'greater_equal']);
const REAL_RESULTS = new Set(['absolute', 'fabs']);

/** The dtype of the result, given the loop's. */
export function outputDtype(u: Ufunc, loop: DType): DType {
  return isBoolResult(u) ? DTYPES.bool : REAL_RESULTS.has(u.name) ? realOf(loop) : loop;
}

/** "(3,) (4,) ": as NumPy lists shapes, with the blank at the end. */
export function shapesText(shapes: readonly Shape[]): string {
  return shapes.map((s) => `${s.length === 1 ? `(${s[0]},)` : `(${s.join(',')})`} `).join('');
}

function broadcast(operands: readonly Operand[], o: UfuncOptions): number[] {
  const shapes = operands.map((x) => x.view.shape);
  const shape = broadcastShapes(...shapes, ...(o.where ? [o.where.shape] : []));
  if (!shape)
    throw valueError(
      `operands could not be broadcast together with shapes ${shapesText(o.out ? [...shapes, o.out.view.shape] : shapes)}`,
    );
  if (o.out) {
    const target = o.out.view.shape;
    const all = broadcastShapes(shape, target);
    if (!all)
      throw valueError(`operands could not be broadcast together with shapes ${shapesText([...shapes, target])}`);
    if (all.length !== target.length || all.some((n, d) => n !== target[d])) {
      throw valueError(
        `non-broadcastable output operand with shape ${plain(target)} doesn't match the broadcast shape ${plain(all)}`,
      );
    }
    return all;
  }
  return shape;
}

const plain = (s: Shape): string => pyTuple(s).replaceAll(', ', ',');

/** Flags of all elements (those where `mask` is true). */
function flagsOf(u: Ufunc, inputs: readonly View[], result: View, mask: View | null | undefined): number {
  if (u.flags === noFlags || (result.dtype.kind !== 'f' && result.dtype.kind !== 'c')) return 0;
  const expand = (v: View): View =>
    v.with({ shape: result.shape, strides: broadcastStrides(v.shape, v.strides, result.shape) });
  const rs = elementsOf(result);
  if (!rs.some((r) => (typeof r === 'object' ? !Number.isFinite(r.re) || !Number.isFinite(r.im) : !Number.isFinite(r))))
    return 0;
  const xs = elementsOf(expand(inputs[0]!));
  const ys = inputs[1] ? elementsOf(expand(inputs[1])) : xs;
  const on = mask ? elementsOf(expand(mask)) : null;
  let flags = 0;
  rs.forEach((r, k) => {
    if (on && !on[k]) return;
    const [x, y] = [xs[k]!, ys[k]!];
    if (typeof r === 'object') {
      if (Number.isFinite(r.re) && Number.isFinite(r.im)) return;
      const known = [x, y].every((z) => typeof z !== 'object' || (Number.isFinite(z.re) && Number.isFinite(z.im)));
      if (!known) return;
      flags |=
        (r.re !== r.re || r.im !== r.im ? 8 : 0) |
        (u.name === 'divide' || u.name.startsWith('log')
          ? Math.abs(r.re) === Infinity || Math.abs(r.im) === Infinity
            ? DIVIDE
            : 0
          : 2);
      return;
    }
    flags |= u.flags(toNumber(x), toNumber(y), r as number);
  });
  return flags;
}

/** A comparison with a Python integer that the dtype cannot hold: every element compares alike. */
function outOfRange(u: Ufunc, operands: readonly Operand[], shape: Shape): View | null {
  if (!COMPARISONS.has(u.name) || operands.length !== 2) return null;
  const k = operands.findIndex((x) => x.python?.kind === 'i');
  const other = operands[1 - k];
  if (k < 0 || !other || other.weak !== null || (other.dtype.kind !== 'i' && other.dtype.kind !== 'u')) return null;
  const value = BigInt(operands[k]!.python!.value as number | bigint);
  const bits = BigInt(other.dtype.bytes * 8);
  const [low, high] =
    other.dtype.kind === 'u' ? [0n, (1n << bits) - 1n] : [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n];
  if (value >= low && value <= high) return null;
  const big = value > high;
  // What `array < big` would be, turned around when the integer stands on the left.
  const arrayLess = k === 1 ? big : !big;
  const truth: Readonly<Record<string, boolean>> = {
    equal: false,
    not_equal: true,
    less: arrayLess,
    less_equal: arrayLess,
    greater: !arrayLess,
    greater_equal: !arrayLess,
  };
  const out = allocate(DTYPES.bool, shape);
  if (truth[u.name]) (out.data as Uint8Array).fill(1);
  return out;
}

/** Runs a ufunc. The result is a fresh view, or `out`'s. `where` names the computation in warnings. */
export function callUfunc(u: Ufunc, operands: readonly Operand[], o: UfuncOptions = {}, label: string = u.name): View {
  // The loop and the casts are checked before the shapes.
  const odd = outOfRange(u, operands, []) !== null;
  const dtype = odd ? DTYPES.bool : chooseLoop(u, operands, o);
  const produced = outputDtype(u, dtype);
  if (o.out) {
    checkWriteable(o.out, 'output array is read-only');
    if (!canCast(produced, o.out.view.dtype, o.casting ?? 'same_kind')) {
      throw new LibError(
        `${ERRORS}._UFuncOutputCastingError`,
        `Cannot cast ufunc '${u.name}' output from ${dtypeRepr(produced)} to ${dtypeRepr(o.out.view.dtype)} with casting rule '${o.casting ?? 'same_kind'}'`,
      );
    }
  }
  const shape = broadcast(operands, o);
  const special = odd ? outOfRange(u, operands, shape) : null;
  const inputs = operands.map((x) => converted(x, dtype));
  const result = special ?? compute(u, inputs, dtype, shape, label, o.where);
  return finish(result, o, shape);
}

function compute(
  u: Ufunc,
  inputs: readonly View[],
  dtype: DType,
  shape: Shape,
  label: string,
  mask: View | null | undefined,
): View {
  const whole = dtype.kind === 'i' || dtype.kind === 'u';
  if (whole && u.name === 'power' && anyNegative(inputs[1]!))
    throw valueError('Integers to negative integer powers are not allowed.');
  const result = (dtype.kind === 'b' && u.boolLoop ? u.boolLoop : u.loop)(inputs, dtype, shape);
  let flags = flagsOf(u, inputs, result, mask);
  if (whole && u.name === 'floor_divide' && dtype.kind === 'i' && leastByMinusOne(inputs, result)) flags |= OVERFLOW;
  if (whole && u.name === 'reciprocal' && anyZero(inputs[0]!)) flags |= INVALID;
  if (whole && u.integerZero && anyZero(inputs.at(-1)!) && result.size > 0) flags |= DIVIDE;
  report(flags, label);
  return result;
}

/** The least integer over -1 has no place in its dtype. */
function leastByMinusOne(inputs: readonly View[], result: View): boolean {
  const least = -(2n ** BigInt(result.dtype.bytes * 8 - 1));
  const minus = elementsOf(inputs[1]!).some((y) => Number(y) === -1);
  return minus && elementsOf(result).some((r) => BigInt(r as number | bigint) === least);
}

function finish(result: View, o: UfuncOptions, shape: Shape): View {
  const target = o.out ? o.out.view : null;
  const full = result.shape.length === shape.length && result.shape.every((n, d) => n === shape[d]);
  if (o.where) {
    const before = target ?? allocate(result.dtype, shape);
    const chosen = choose(o.where, result, before, target?.dtype ?? result.dtype, shape);
    if (!target) return chosen;
    copyInto(target, chosen);
  } else if (target) {
    copyInto(target, result);
  } else {
    if (full) return result;
    const out = allocate(result.dtype, shape);
    copyInto(out, result);
    return out;
  }
  target.storage.wrote();
  return target;
}
