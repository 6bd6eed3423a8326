/** Where ufuncs meet the core's elementwise loops. */
import type { DType } from '../../core/dtype.ts';
import { asType } from '../../core/cast.ts';
import type { Shape } from '../../core/layout.ts';
import { binary, compare, realUnary, test, unary } from '../../core/ops/elementwise.ts';
import type { BinaryRow, CompareRow, PredicateRow, RealRow, UnaryRow } from '../../core/ops/row.ts';
import type { View } from '../../core/view.ts';

/** Computes all inputs in `dtype` (the dtype of the loop) and gives a fresh result of the broadcast shape. */
export type Loop = (inputs: readonly View[], dtype: DType, shape: Shape) => View;

export const binaryLoop =
  (row: BinaryRow): Loop =>
  ([a, b], dtype, shape) =>
    binary(row, a!, b!, dtype, shape);

export const compareLoop =
  (row: CompareRow): Loop =>
  ([a, b], dtype, shape) =>
    compare(row, a!, b!, dtype, shape);

export const unaryLoop =
  (row: UnaryRow): Loop =>
  ([a], dtype) =>
    unary(row, a!, dtype);

export const realLoop =
  (row: RealRow): Loop =>
  ([a], dtype) =>
    realUnary(row, a!, dtype);

export const testLoop =
  (row: PredicateRow): Loop =>
  ([a], dtype) =>
    test(row, asType(a!, dtype));
