/**
 * Runs elementwise rows over views: broadcast, walk, compute, store. Inputs are converted to the dtype in which
 * is computed; the result has the dtype that is asked for, or goes into `out`, where memory that inputs and `out`
 * share in different layouts is written last. float16 and bfloat16 are computed in float32, as both libraries do.
 */
import { asType, copyInto } from '../cast.ts';
import { DTYPES, realOf, type DType } from '../dtype.ts';
import { notEmulated } from '../errors.ts';
import { kernelFor } from '../kernels.ts';
import { broadcastStrides, type Shape } from '../layout.ts';
import { sweep } from '../loops.ts';
import { resultStrides, type Order } from '../result-layout.ts';
import { allocate, boundsOverlap, sameShape, type View } from '../view.ts';
import { FAST2 } from './fast/arithmetic.ts';
import type { BinaryRow, CompareRow, PredicateRow, RealRow, UnaryRow } from './row.ts';
import * as runs from './runs.ts';
import type { LoopKind, Run1, Run2 } from './runs.ts';

/** In which dtype numbers of `dtype` are computed. */
export function computeDtype(dtype: DType): DType {
  return dtype.kind === 'f' && dtype.bytes === 2 ? DTYPES.float32 : dtype;
}

const classOf = (dtype: DType): 'f' | 'i' | 'g' | 'c' =>
  dtype.compute === 'n' ? (dtype.kind === 'f' ? 'f' : 'i') : dtype.compute;

/** Which loop fits the dtype's arrays. */
function loopKind(inner: DType): LoopKind {
  if (inner === DTYPES.float64) return 'f64';
  if (inner === DTYPES.float32) return 'f32';
  if (inner === DTYPES.bool) return 'bool';
  return inner.compute === 'g' ? 'big' : inner.compute === 'c' ? 'complex' : 'int';
}

type AnyRow = UnaryRow | BinaryRow | RealRow;

/** Is the row defined for the dtype? */
export function defines(row: AnyRow, dtype: DType): boolean {
  return row[classOf(dtype)] !== undefined && (row.narrow !== false || computeDtype(dtype) === dtype);
}

function functionOf(row: AnyRow, dtype: DType, inner: DType): never {
  const fn = (inner === DTYPES.float32 ? row.f32 : undefined) ?? row[classOf(dtype)];
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  if (row.narrow === false && inner !== dtype) throw notEmulated(`${row.name} for ${dtype.name}`);
  return fn as never;
}

const sameWalk = (a: View, b: View): boolean =>
  a.offset === b.offset &&
  a.dtype.bytes === b.dtype.bytes &&
  sameShape(a.shape, b.shape) &&
  sameShape(a.strides, b.strides);

/** Can the loop write into `out` while it reads `input`? */
export const safeTogether = (out: View, input: View): boolean =>
  out.storage !== input.storage || !boundsOverlap(out, input) || sameWalk(out, input);

/** Where the loop writes: `out` itself when that is safe, else fresh memory that `finish` copies. */
function place(inner: DType, shape: Shape, inputs: readonly View[], out: View | null | undefined, order: Order): View {
  if (out && out.dtype === inner && inputs.every((v) => safeTogether(out, v))) return out;
  return allocate(inner, shape, inputs[0]!.device, shape.length < 2 ? undefined : resultStrides(shape, inputs, order));
}

function finish(result: View, dtype: DType, out: View | null | undefined): View {
  if (!out) return result.dtype === dtype ? result : castKeepingOrder(result, dtype);
  if (result !== out) copyInto(out, result);
  return out;
}

/** A converted copy with the same (dense) strides. */
function castKeepingOrder(view: View, dtype: DType): View {
  const out = allocate(dtype, view.shape, view.device, view.strides);
  copyInto(out, view);
  return out;
}

function onDevice(
  name: string,
  dtype: DType,
  resultDtype: DType,
  shape: Shape,
  inputs: readonly View[],
  out: View | null | undefined,
): View | null {
  const kernel = kernelFor(inputs[0]!.device, name, dtype.name);
  if (!kernel || out) return null;
  const result = allocate(resultDtype, shape, inputs[0]!.device);
  return kernel(result, inputs) ? result : null;
}

function loop2(run: Run2, fn: never, shape: Shape, o: View, x: View, y: View): void {
  const n = o.size;
  if (n === 0) return;
  if (o.contiguous) {
    const xs = x.size === 1 ? 0 : sameShape(x.shape, shape) && x.contiguous ? 1 : -1;
    const ys = y.size === 1 ? 0 : sameShape(y.shape, shape) && y.contiguous ? 1 : -1;
    if (xs >= 0 && ys >= 0) {
      run(fn, o.data, o.offset, 1, x.data, x.offset, xs, y.data, y.offset, ys, n);
      return;
    }
  }
  const [po, px, py] = [o.data, x.data, y.data];
  const strides = [o.strides, broadcastStrides(x.shape, x.strides, shape), broadcastStrides(y.shape, y.strides, shape)];
  sweep(shape, strides, [o.offset, x.offset, y.offset], (m, at, step) =>
    run(fn, po, at[0]!, step[0]!, px, at[1]!, step[1]!, py, at[2]!, step[2]!, m),
  );
}

function loop1(run: Run1, fn: never, shape: Shape, o: View, x: View): void {
  if (o.size === 0) return;
  if (o.contiguous && x.contiguous && sameShape(x.shape, shape)) {
    run(fn, o.data, o.offset, 1, x.data, x.offset, 1, o.size);
    return;
  }
  const [po, px] = [o.data, x.data];
  sweep(shape, [o.strides, broadcastStrides(x.shape, x.strides, shape)], [o.offset, x.offset], (m, at, step) =>
    run(fn, po, at[0]!, step[0]!, px, at[1]!, step[1]!, m),
  );
}

/**
 * `row(a, b)` in `dtype`, with the broadcast shape already known.
 * @param dtype in which is computed and which the result has
 * @param out receives the result, converted to its own dtype; its version is the caller's to bump
 * @param order whose rule gives a fresh result its strides
 */
export function binary(
  row: BinaryRow,
  a: View,
  b: View,
  dtype: DType,
  shape: Shape,
  out?: View | null,
  order: Order = 'numpy',
): View {
  const device = a.device === 'cpu' ? null : onDevice(row.name, dtype, dtype, shape, [a, b], out);
  if (device) return device;
  const inner = computeDtype(dtype);
  const fn = functionOf(row, dtype, inner);
  const x = asType(a, inner);
  const y = asType(b, inner);
  const result = !out && shape.length < 2 ? allocate(inner, shape, a.device) : place(inner, shape, [x, y], out, order);
  loop2(FAST2[row.name]?.[inner.name] ?? runs.RUNS2[loopKind(inner)], fn, shape, result, x, y);
  return finish(result, dtype, out);
}

/** `row(a)` in `dtype`. */
export function unary(row: UnaryRow, a: View, dtype: DType, out?: View | null, order: Order = 'numpy'): View {
  const device = a.device === 'cpu' ? null : onDevice(row.name, dtype, dtype, a.shape, [a], out);
  if (device) return device;
  const inner = computeDtype(dtype);
  const fn = functionOf(row, dtype, inner);
  const x = asType(a, inner);
  const shape = out ? out.shape : x.shape;
  const result = place(inner, shape, [x], out, order);
  loop1(runs.RUNS1[loopKind(inner)], fn, shape, result, x);
  return finish(result, dtype, out);
}

/** `row(a)` computed in `dtype`; for a complex one the result is its real dtype. */
export function realUnary(row: RealRow, a: View, dtype: DType, out?: View | null, order: Order = 'numpy'): View {
  if (dtype.kind !== 'c') return unary(row as unknown as UnaryRow, a, dtype, out, order);
  const x = asType(a, dtype);
  const shape = out ? out.shape : x.shape;
  const result = place(realOf(dtype), shape, [x], out, order);
  loop1(runs.REAL_RUN, row.c as never, shape, result, x);
  return finish(result, realOf(dtype), out);
}

/** `row(a, b)` compared in `dtype`; the result is bool (or what `out` is). */
export function compare(
  row: CompareRow,
  a: View,
  b: View,
  dtype: DType,
  shape: Shape,
  out?: View | null,
  order: Order = 'numpy',
): View {
  const device = a.device === 'cpu' ? null : onDevice(row.name, dtype, DTYPES.bool, shape, [a, b], out);
  if (device) return device;
  const inner = computeDtype(dtype);
  const fn = row[dtype.compute] as never;
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  const x = asType(a, inner);
  const y = asType(b, inner);
  const result = place(DTYPES.bool, shape, [x, y], out, order);
  loop2(runs.COMPARE_RUNS[loopKind(inner)], fn, shape, result, x, y);
  return finish(result, DTYPES.bool, out);
}

/** `row(a)`, a truth value per element of `a` in its own dtype. */
export function test(row: PredicateRow, a: View, out?: View | null, order: Order = 'numpy'): View {
  const { dtype } = a;
  const fn = row[dtype.compute] as never;
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  const x = asType(a, computeDtype(dtype));
  const shape = out ? out.shape : x.shape;
  const result = place(DTYPES.bool, shape, [x], out, order);
  loop1(dtype.compute === 'c' ? runs.TEST_COMPLEX_RUN : runs.TEST_RUN, fn, shape, result, x);
  return finish(result, DTYPES.bool, out);
}
