/**
 * The hottest rows with the operation written into the loop, so that nothing is called per element. Held to the
 * plain loops by tests/core/fast.test.ts. BigInt64Array arithmetic compiles to 64-bit machine adds and multiplies
 * because the store truncates; nothing is allocated.
 */
import type { Run2 } from '../runs.ts';

type F64 = Float64Array;
type F32 = Float32Array;
type I32 = Int32Array;
type I64 = BigInt64Array;

function addF64(
  _: never,
  o: F64,
  k: number,
  dk: number,
  x: F64,
  a: number,
  da: number,
  y: F64,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = x[a]! + y[b]!;
}
function subF64(
  _: never,
  o: F64,
  k: number,
  dk: number,
  x: F64,
  a: number,
  da: number,
  y: F64,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = x[a]! - y[b]!;
}
function mulF64(
  _: never,
  o: F64,
  k: number,
  dk: number,
  x: F64,
  a: number,
  da: number,
  y: F64,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = x[a]! * y[b]!;
}
function divF64(
  _: never,
  o: F64,
  k: number,
  dk: number,
  x: F64,
  a: number,
  da: number,
  y: F64,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = x[a]! / y[b]!;
}
function addF32(
  _: never,
  o: F32,
  k: number,
  dk: number,
  x: F32,
  a: number,
  da: number,
  y: F32,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = Math.fround(x[a]! + y[b]!);
}
function subF32(
  _: never,
  o: F32,
  k: number,
  dk: number,
  x: F32,
  a: number,
  da: number,
  y: F32,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = Math.fround(x[a]! - y[b]!);
}
function mulF32(
  _: never,
  o: F32,
  k: number,
  dk: number,
  x: F32,
  a: number,
  da: number,
  y: F32,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = Math.fround(x[a]! * y[b]!);
}
function divF32(
  _: never,
  o: F32,
  k: number,
  dk: number,
  x: F32,
  a: number,
  da: number,
  y: F32,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = Math.fround(x[a]! / y[b]!);
}
function addI32(
  _: never,
  o: I32,
  k: number,
  dk: number,
  x: I32,
  a: number,
  da: number,
  y: I32,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = (x[a]! + y[b]!) | 0;
}
function subI32(
  _: never,
  o: I32,
  k: number,
  dk: number,
  x: I32,
  a: number,
  da: number,
  y: I32,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = (x[a]! - y[b]!) | 0;
}
function mulI32(
  _: never,
  o: I32,
  k: number,
  dk: number,
  x: I32,
  a: number,
  da: number,
  y: I32,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = Math.imul(x[a]!, y[b]!);
}
function addI64(
  _: never,
  o: I64,
  k: number,
  dk: number,
  x: I64,
  a: number,
  da: number,
  y: I64,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = BigInt.asIntN(64, x[a]! + y[b]!);
}
function subI64(
  _: never,
  o: I64,
  k: number,
  dk: number,
  x: I64,
  a: number,
  da: number,
  y: I64,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = BigInt.asIntN(64, x[a]! - y[b]!);
}
function mulI64(
  _: never,
  o: I64,
  k: number,
  dk: number,
  x: I64,
  a: number,
  da: number,
  y: I64,
  b: number,
  db: number,
  n: number,
): void {
  for (let i = 0; i < n; i++, k += dk, a += da, b += db) o[k] = BigInt.asIntN(64, x[a]! * y[b]!);
}

/** Row name → dtype in which the arrays are → loop. */
export const FAST2 = {
  add: { float64: addF64, float32: addF32, int32: addI32, int64: addI64 },
  subtract: { float64: subF64, float32: subF32, int32: subI32, int64: subI64 },
  multiply: { float64: mulF64, float32: mulF32, int32: mulI32, int64: mulI64 },
  divide: { float64: divF64, float32: divF32 },
} as unknown as Readonly<Record<string, Readonly<Record<string, Run2 | undefined>> | undefined>>;
