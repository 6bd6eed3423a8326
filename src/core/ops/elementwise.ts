/**
 * Runs elementwise rows over views: broadcast, walk, compute, store. Inputs are converted to the dtype in which
 * is computed; the result has the dtype that is asked for. These plain loops are the definition; a faster kernel
 * for a hot row is registered in `fast.ts` and held to them bit by bit by a property test.
 */
import { asType } from '../cast.ts';
import { DTYPES, type DType, type TypedArray } from '../dtype.ts';
import { access } from '../elements.ts';
import { broadcastStrides, type Shape } from '../layout.ts';
import { walk } from '../loops.ts';
import { complex, type Complex, type Element } from '../scalar.ts';
import { allocate, type View } from '../view.ts';
import type { BinaryRow, CompareRow, UnaryRow } from './row.ts';

type Fn2<T> = (x: T, y: T) => T;
type Fn1<T> = (x: T) => T;

/** The typed arrays of `n` loops hold plain numbers; bfloat16 is widened to float32 for computing. */
const computeDtype = (dtype: DType): DType => (dtype.name === 'bfloat16' ? DTYPES.float32 : dtype);

const classOf = (dtype: DType): 'f' | 'i' | 'g' | 'c' =>
  dtype.compute === 'n' ? (dtype.kind === 'f' ? 'f' : 'i') : dtype.compute;

/** Is the row defined for the dtype? */
export function defines(row: UnaryRow | BinaryRow, dtype: DType): boolean {
  return row[classOf(dtype)] !== undefined;
}

/**
 * `row(a, b)` in `dtype`, with the broadcast shape already known.
 * @param dtype in which is computed and which the result has
 */
export function binary(row: BinaryRow, a: View, b: View, dtype: DType, shape: Shape): View {
  const inner = computeDtype(dtype);
  const x = asType(a, inner);
  const y = asType(b, inner);
  const out = allocate(inner, shape, a.device);
  const fn = row[classOf(dtype)];
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  const xs = broadcastStrides(x.shape, x.strides, shape);
  const ys = broadcastStrides(y.shape, y.strides, shape);
  const [px, py, po] = [x.data, y.data, out.data];
  walk(shape, [out.strides, xs, ys], [out.offset, x.offset, y.offset], (n, at, step) => {
    if (dtype.compute === 'c') runComplex2(fn as Fn2<Complex>, po, px, py, n, at, step);
    else if (dtype.compute === 'g') runBig2(fn as Fn2<bigint>, po, px, py, n, at, step);
    else runNumber2(fn as Fn2<number>, po, px, py, n, at, step);
  });
  return asType(out, dtype);
}

type At = readonly number[];

function runNumber2(fn: Fn2<number>, po: TypedArray, px: TypedArray, py: TypedArray, n: number, at: At, step: At): void {
  const [o, x, y] = [po as Float64Array, px as Float64Array, py as Float64Array];
  for (let i = 0, k = at[0]!, a = at[1]!, b = at[2]!; i < n; i++, k += step[0]!, a += step[1]!, b += step[2]!) {
    o[k] = fn(x[a]!, y[b]!);
  }
}

function runBig2(fn: Fn2<bigint>, po: TypedArray, px: TypedArray, py: TypedArray, n: number, at: At, step: At): void {
  const [o, x, y] = [po as BigInt64Array, px as BigInt64Array, py as BigInt64Array];
  for (let i = 0, k = at[0]!, a = at[1]!, b = at[2]!; i < n; i++, k += step[0]!, a += step[1]!, b += step[2]!) {
    o[k] = fn(x[a]!, y[b]!);
  }
}

function runComplex2(fn: Fn2<Complex>, po: TypedArray, px: TypedArray, py: TypedArray, n: number, at: At, step: At): void {
  const [o, x, y] = [po as Float64Array, px as Float64Array, py as Float64Array];
  for (let i = 0, k = at[0]!, a = at[1]!, b = at[2]!; i < n; i++, k += step[0]!, a += step[1]!, b += step[2]!) {
    const z = fn(complex(x[2 * a]!, x[2 * a + 1]!), complex(y[2 * b]!, y[2 * b + 1]!));
    o[2 * k] = z.re;
    o[2 * k + 1] = z.im;
  }
}

/** `row(a)` in `dtype`. */
export function unary(row: UnaryRow, a: View, dtype: DType): View {
  const inner = computeDtype(dtype);
  const x = asType(a, inner);
  const out = allocate(inner, x.shape, a.device);
  const fn = row[classOf(dtype)];
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  const { get } = access(inner);
  const { set } = access(inner);
  const [px, po] = [x.data, out.data];
  const apply = fn as Fn1<Element>;
  walk(x.shape, [out.strides, x.strides], [out.offset, x.offset], (n, at, step) => {
    for (let i = 0, k = at[0]!, s = at[1]!; i < n; i++, k += step[0]!, s += step[1]!) set(po, k, apply(get(px, s)));
  });
  return asType(out, dtype);
}

/** `row(a, b)` compared in `dtype`; the result is bool. */
export function compare(row: CompareRow, a: View, b: View, dtype: DType, shape: Shape): View {
  const inner = computeDtype(dtype);
  const x = asType(a, inner);
  const y = asType(b, inner);
  const out = allocate(DTYPES.bool, shape, a.device);
  const fn = row[dtype.compute] as ((x: Element, y: Element) => boolean) | undefined;
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  const { get } = access(inner.name === 'bool' ? DTYPES.uint8 : inner);
  const xs = broadcastStrides(x.shape, x.strides, shape);
  const ys = broadcastStrides(y.shape, y.strides, shape);
  const [px, py, po] = [x.data, y.data, out.data as Uint8Array];
  walk(shape, [out.strides, xs, ys], [0, x.offset, y.offset], (n, at, step) => {
    for (let i = 0, k = at[0]!, p = at[1]!, q = at[2]!; i < n; i++, k += step[0]!, p += step[1]!, q += step[2]!) {
      po[k] = fn(get(px, p), get(py, q)) ? 1 : 0;
    }
  });
  return out;
}
