/**
 * Folding one line into one value with the operation written into the loop: the running value stays in a register.
 * Same order as the plain loop, so the same bits.
 */
import type { TypedArray } from '../../dtype.ts';

/** out[o] = out[o] ∘ x[a] ∘ x[a + step] … */
export type Fold = (out: TypedArray, o: number, x: TypedArray, a: number, step: number, n: number) => void;

function sumF64(out: Float64Array, o: number, x: Float64Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) s += x[a]!;
  out[o] = s;
}
function sumF32(out: Float32Array, o: number, x: Float32Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) s = Math.fround(s + x[a]!);
  out[o] = s;
}
function sumI32(out: Int32Array, o: number, x: Int32Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) s = (s + x[a]!) | 0;
  out[o] = s;
}
function sumI64(out: BigInt64Array, o: number, x: BigInt64Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) s = BigInt.asIntN(64, s + x[a]!);
  out[o] = s;
}
function prodF64(out: Float64Array, o: number, x: Float64Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) s *= x[a]!;
  out[o] = s;
}
function maxF64(out: Float64Array, o: number, x: Float64Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) {
    const v = x[a]!;
    s = s > v || s !== s ? s : v;
  }
  out[o] = s;
}
function minF64(out: Float64Array, o: number, x: Float64Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) {
    const v = x[a]!;
    s = s < v || s !== s ? s : v;
  }
  out[o] = s;
}
function maxF32(out: Float32Array, o: number, x: Float32Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) {
    const v = x[a]!;
    s = s > v || s !== s ? s : v;
  }
  out[o] = s;
}
function minF32(out: Float32Array, o: number, x: Float32Array, a: number, step: number, n: number): void {
  let s = out[o]!;
  for (let i = 0; i < n; i++, a += step) {
    const v = x[a]!;
    s = s < v || s !== s ? s : v;
  }
  out[o] = s;
}

/** Row name → dtype → fold. */
export const FOLDS = {
  add: { float64: sumF64, float32: sumF32, int32: sumI32, int64: sumI64 },
  multiply: { float64: prodF64 },
  maximum: { float64: maxF64, float32: maxF32 },
  minimum: { float64: minF64, float32: minF32 },
} as unknown as Readonly<Record<string, Readonly<Record<string, Fold | undefined>> | undefined>>;
