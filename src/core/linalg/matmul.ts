/**
 * Batched matrix products of views: (…, m, k) · (…, k, n) with batch dimensions that broadcast. The caller has
 * checked shapes and promoted; 1-d operands are given a dimension before and lose it after.
 */
import { asType, denseData } from '../cast.ts';
import type { DType, TypedArray } from '../dtype.ts';
import { kernelFor } from '../kernels.ts';
import { broadcastShapes, broadcastStrides, type Shape } from '../layout.ts';
import { offsetsOf } from '../loops.ts';
import { computeDtype } from '../ops/elementwise.ts';
import { allocate, type View } from '../view.ts';
import * as gemm from './gemm.ts';

/** Whose BLAS decides the last bits of small products. */
export type Library = 'numpy' | 'torch';

function multiplyBlock(
  c: TypedArray,
  a: TypedArray,
  bT: TypedArray,
  m: number,
  n: number,
  k: number,
  dtype: DType,
  library: Library,
): void {
  const args = [c, a, bT, m, n, k, library === 'torch' ? gemm.torchProducts(m, n) : 'fused'] as unknown;
  if (dtype.name === 'float32') gemm.gemmF32(...(args as Parameters<typeof gemm.gemmF32>));
  else if (dtype.name === 'float64') gemm.gemmF64(...(args as Parameters<typeof gemm.gemmF64>));
  else if (dtype.compute === 'g') gemm.gemmBig(...(args as Parameters<typeof gemm.gemmBig>));
  else if (dtype.compute === 'c')
    gemm.gemmComplex(...(args as [Float64Array, Float64Array, Float64Array, number, number, number]));
  else gemm.gemmInt(c as Int32Array, a as Int32Array, bT as Int32Array, m, n, k, dtype.kind === 'b');
}

const matrixAt = (v: View, offset: number, transposed: boolean): View => {
  const rank = v.shape.length;
  const shape = v.shape.slice(rank - 2);
  const strides = v.strides.slice(rank - 2);
  return v.with(
    transposed ? { shape: shape.reverse(), strides: strides.reverse(), offset } : { shape, strides, offset },
  );
};

/** The batch shape of a product, or null when the batches do not broadcast. */
export const batchShape = (a: Shape, b: Shape): number[] | null => broadcastShapes(a.slice(0, -2), b.slice(0, -2));

/** The product in `dtype`, computed in it too (16-bit floats in float32), dense. */
export function matmul(a: View, b: View, dtype: DType, library: Library = 'numpy'): View {
  const batch = batchShape(a.shape, b.shape);
  const [m, k] = a.shape.slice(-2) as [number, number];
  const n = b.shape[b.shape.length - 1]!;
  if (!batch || b.shape[b.shape.length - 2] !== k) throw new Error('matmul: shapes were not checked');
  const kernel = a.device === 'cpu' ? undefined : kernelFor(a.device, 'matmul', dtype.name);
  if (kernel) {
    const out = allocate(dtype, [...batch, m, n], a.device);
    if (kernel(out, [a, b])) return out;
  }
  const inner = computeDtype(dtype);
  const [x, y] = [asType(a, inner), asType(b, inner)];
  const out = allocate(inner, [...batch, m, n], a.device);
  if (out.size === 0) return asType(out, dtype);
  const starts = (v: View): number[] =>
    offsetsOf(batch, broadcastStrides(v.shape.slice(0, -2), v.strides.slice(0, -2), batch), v.offset);
  const [xs, ys] = [starts(x), starts(y)];
  const { lanes } = inner;
  let data: TypedArray | null = null;
  xs.forEach((at, i) => {
    if (data === null || ys[i] !== ys[i - 1]) data = denseData(matrixAt(y, ys[i]!, true));
    const c = out.data.subarray(i * m * n * lanes, (i + 1) * m * n * lanes);
    multiplyBlock(c, denseData(matrixAt(x, at, false)), data, m, n, k, inner, library);
  });
  return asType(out, dtype);
}

/** As np.matmul and torch.matmul: also 1-d operands, whose dimension is dropped from the result. */
export function matmulAny(a: View, b: View, dtype: DType, library: Library = 'numpy'): View {
  const [rowOnly, columnOnly] = [a.shape.length === 1, b.shape.length === 1];
  const x = rowOnly ? a.with({ shape: [1, ...a.shape], strides: [0, ...a.strides] }) : a;
  const y = columnOnly ? b.with({ shape: [...b.shape, 1], strides: [...b.strides, 0] }) : b;
  const out = matmul(x, y, dtype, library);
  const rank = out.shape.length;
  const drop = (xs: readonly number[]): number[] =>
    xs.filter((_, d) => !((rowOnly && d === rank - 2) || (columnOnly && d === rank - 1)));
  return rowOnly || columnOnly ? out.with({ shape: drop(out.shape), strides: drop(out.strides) }) : out;
}

/** All products of two 1-d views' elements (np.outer, torch.outer). */
export function outer(a: View, b: View, dtype: DType): View {
  return matmul(
    a.with({ shape: [a.size, 1], strides: [a.strides[0]!, 1] }),
    b.with({ shape: [1, b.size], strides: [1, b.strides[0]!] }),
    dtype,
  );
}
