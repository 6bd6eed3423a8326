/**
 * What a row of the op table is. A row says how one element is computed in each compute class; the dtype rule
 * says in which dtype, given what the library's promotion decided; the shape rule of elementwise rows is
 * broadcasting. Backward formulas stand in torch/autograd beside the function that uses the row.
 */
import type { Complex } from '../scalar.ts';

/** Elementwise with one input. A class that is absent is not defined for those dtypes. */
export interface UnaryRow {
  readonly name: string;
  /** Floats (float16 … float64), computed in double and rounded when stored. */
  readonly f?: (x: number) => number;
  /** Integers of at most 32 bits and bool. */
  readonly i?: (x: number) => number;
  /** 64-bit integers; stored modulo 2⁶⁴. */
  readonly g?: (x: bigint) => bigint;
  readonly c?: (x: Complex) => Complex;
}

/** Elementwise with two inputs of one common dtype. */
export interface BinaryRow {
  readonly name: string;
  readonly f?: (x: number, y: number) => number;
  readonly i?: (x: number, y: number) => number;
  readonly g?: (x: bigint, y: bigint) => bigint;
  readonly c?: (x: Complex, y: Complex) => Complex;
}

/** Elementwise with a truth value as result. */
export interface CompareRow {
  readonly name: string;
  readonly n?: (x: number, y: number) => boolean;
  readonly g?: (x: bigint, y: bigint) => boolean;
  readonly c?: (x: Complex, y: Complex) => boolean;
}
