/**
 * What a row of the op table is. A row says how one element is computed in each compute class; the dtype rule
 * says in which dtype, given what the library's promotion decided; the shape rule of elementwise rows is
 * broadcasting. Backward formulas stand in torch/autograd beside the function that uses the row.
 * A class that is absent is not defined for those dtypes. bool is computed as 0 and 1 in class `i` and stored as truth.
 */
import type { Complex } from '../scalar.ts';

/** f: float64 · f32: float32 and narrower where it differs from rounding f's result · i: ≤ 32-bit ints, bool · g: 64-bit ints, stored modulo 2⁶⁴ · c: complex */
interface Row<F, G, C> {
  readonly name: string;
  readonly f?: F;
  readonly f32?: F;
  readonly i?: F;
  readonly g?: G;
  readonly c?: C;
  /** False: computing in float32 would be wrong for 16-bit floats, so the row is not defined for them. */
  readonly narrow?: false;
}

/** Elementwise with one input. */
export type UnaryRow = Row<(x: number) => number, (x: bigint) => bigint, (x: Complex) => Complex>;

/** Elementwise with two inputs of one common dtype. */
export type BinaryRow = Row<
  (x: number, y: number) => number,
  (x: bigint, y: bigint) => bigint,
  (x: Complex, y: Complex) => Complex
>;

/** Complex in, real out (absolute, real, imag, angle); for other dtypes as a UnaryRow. */
export type RealRow = Row<(x: number) => number, (x: bigint) => bigint, (x: Complex) => number>;

/** Elementwise with two inputs of one common dtype and a truth value as result. `n`: all numbers of at most 53 bits. */
export interface CompareRow {
  readonly name: string;
  readonly n?: (x: number, y: number) => boolean;
  readonly g?: (x: bigint, y: bigint) => boolean;
  readonly c?: (x: Complex, y: Complex) => boolean;
}

/** Elementwise with one input and a truth value as result. */
export interface PredicateRow {
  readonly name: string;
  readonly n?: (x: number) => boolean;
  readonly g?: (x: bigint) => boolean;
  readonly c?: (x: Complex) => boolean;
}
