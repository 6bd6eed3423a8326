/**
 * The innermost loops: `n` elements, each operand with a start and a step. One copy of the same loop per kind of
 * typed array, because the compiler makes a loop over one kind several times faster than one over many.
 * These are the definition; loops in fast/ may stand in for them and must agree bit by bit.
 */
import type { TypedArray } from '../dtype.ts';
import type { Complex } from '../scalar.ts';

type F1 = (x: number) => number;
type F2 = (x: number, y: number) => number;
type T = TypedArray;

/** out[k + i·dk] = fn(x[a + i·da]) */
export type Run1 = (fn: never, o: T, k: number, dk: number, x: T, a: number, da: number, n: number) => void;
/** out[k + i·dk] = fn(x[a + i·da], y[b + i·db]) */
export type Run2 = (
  fn: never,
  o: T,
  k: number,
  dk: number,
  x: T,
  a: number,
  da: number,
  y: T,
  b: number,
  db: number,
  n: number,
) => void;

export function f64Run2(
  fn: F2,
  o: Float64Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  y: Float64Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!);
}
export function f32Run2(
  fn: F2,
  o: Float32Array,
  k: number,
  dk: number,
  x: Float32Array,
  a: number,
  da: number,
  y: Float32Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!);
}
export function intRun2(
  fn: F2,
  o: Int32Array,
  k: number,
  dk: number,
  x: Int32Array,
  a: number,
  da: number,
  y: Int32Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!);
}
export function boolRun2(
  fn: F2,
  o: Uint8Array,
  k: number,
  dk: number,
  x: Uint8Array,
  a: number,
  da: number,
  y: Uint8Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!) === 0 ? 0 : 1;
}
export function bigRun2(
  fn: (x: bigint, y: bigint) => bigint,
  o: BigInt64Array,
  k: number,
  dk: number,
  x: BigInt64Array,
  a: number,
  da: number,
  y: BigInt64Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!);
}
export function complexRun2(
  fn: (x: Complex, y: Complex) => Complex,
  o: Float64Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  y: Float64Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) {
    const z = fn({ re: x[2 * a]!, im: x[2 * a + 1]! }, { re: y[2 * b]!, im: y[2 * b + 1]! });
    o[2 * k] = z.re;
    o[2 * k + 1] = z.im;
  }
}

/** Numbers of at most 32 bits → bool. */
export function compareRun2(
  fn: (x: never, y: never) => boolean,
  o: Uint8Array,
  k: number,
  dk: number,
  x: T,
  a: number,
  da: number,
  y: T,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]! as never, y[b]! as never) ? 1 : 0;
}
export function compareF64Run2(
  fn: (x: number, y: number) => boolean,
  o: Uint8Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  y: Float64Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!) ? 1 : 0;
}
export function compareF32Run2(
  fn: (x: number, y: number) => boolean,
  o: Uint8Array,
  k: number,
  dk: number,
  x: Float32Array,
  a: number,
  da: number,
  y: Float32Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!) ? 1 : 0;
}
export function compareBigRun2(
  fn: (x: bigint, y: bigint) => boolean,
  o: Uint8Array,
  k: number,
  dk: number,
  x: BigInt64Array,
  a: number,
  da: number,
  y: BigInt64Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = fn(x[a]!, y[b]!) ? 1 : 0;
}
export function compareComplexRun2(
  fn: (x: Complex, y: Complex) => boolean,
  o: Uint8Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  y: Float64Array,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) {
    o[k] = fn({ re: x[2 * a]!, im: x[2 * a + 1]! }, { re: y[2 * b]!, im: y[2 * b + 1]! }) ? 1 : 0;
  }
}

export function f64Run1(
  fn: F1,
  o: Float64Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn(x[a]!);
}
export function f32Run1(
  fn: F1,
  o: Float32Array,
  k: number,
  dk: number,
  x: Float32Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn(x[a]!);
}
export function intRun1(
  fn: F1,
  o: Int32Array,
  k: number,
  dk: number,
  x: Int32Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn(x[a]!);
}
export function boolRun1(
  fn: F1,
  o: Uint8Array,
  k: number,
  dk: number,
  x: Uint8Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn(x[a]!) === 0 ? 0 : 1;
}
export function bigRun1(
  fn: (x: bigint) => bigint,
  o: BigInt64Array,
  k: number,
  dk: number,
  x: BigInt64Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn(x[a]!);
}
export function complexRun1(
  fn: (x: Complex) => Complex,
  o: Float64Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) {
    const z = fn({ re: x[2 * a]!, im: x[2 * a + 1]! });
    o[2 * k] = z.re;
    o[2 * k + 1] = z.im;
  }
}
/** Complex → real. */
export function realRun1(
  fn: (x: Complex) => number,
  o: Float64Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn({ re: x[2 * a]!, im: x[2 * a + 1]! });
}
/** Any real dtype → bool. */
export function testRun1(
  fn: (x: never) => boolean,
  o: Uint8Array,
  k: number,
  dk: number,
  x: T,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn(x[a]! as never) ? 1 : 0;
}
export function testComplexRun1(
  fn: (x: Complex) => boolean,
  o: Uint8Array,
  k: number,
  dk: number,
  x: Float64Array,
  a: number,
  da: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da) o[k] = fn({ re: x[2 * a]!, im: x[2 * a + 1]! }) ? 1 : 0;
}

/** By what the loop's arrays hold: see `loopKind` in elementwise.ts. */
export const RUNS2 = {
  f64: f64Run2,
  f32: f32Run2,
  int: intRun2,
  bool: boolRun2,
  big: bigRun2,
  complex: complexRun2,
} as unknown as Readonly<Record<LoopKind, Run2>>;
export const RUNS1 = {
  f64: f64Run1,
  f32: f32Run1,
  int: intRun1,
  bool: boolRun1,
  big: bigRun1,
  complex: complexRun1,
} as unknown as Readonly<Record<LoopKind, Run1>>;
export const COMPARE_RUNS = {
  f64: compareF64Run2,
  f32: compareF32Run2,
  int: compareRun2,
  bool: compareRun2,
  big: compareBigRun2,
  complex: compareComplexRun2,
} as unknown as Readonly<Record<LoopKind, Run2>>;
export const REAL_RUN = realRun1 as unknown as Run1;
export const TEST_RUN = testRun1 as unknown as Run1;
export const TEST_COMPLEX_RUN = testComplexRun1 as unknown as Run1;

export type LoopKind = 'f64' | 'f32' | 'int' | 'bool' | 'big' | 'complex';
