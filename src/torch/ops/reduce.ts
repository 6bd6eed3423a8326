/**
 * Sums, means, extremes and other reductions over dimensions. Dimensions are normalised here; an empty list means
 * all. Floats are summed in torch's order (see core/math); reduced dtypes as torch chooses them.
 */
import { asType, copyAs } from '../../core/cast.ts';
import { accumulate, accumulateExtreme } from '../../core/ops/cumulative.ts';
import { argExtreme, reduceLines } from '../../core/ops/arg-reduce.ts';
import { DTYPES, isComplex, isFloat, isFloating, realOf, type DType } from '../../core/dtype.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { toNumber } from '../../core/elements.ts';
import * as arithmetic from '../../core/ops/arithmetic.ts';
import * as extremes from '../../core/ops/extremes.ts';
import { reduce } from '../../core/ops/reduce.ts';
import type { BinaryRow } from '../../core/ops/row.ts';
import { contiguousStrides } from '../../core/layout.ts';
import { allocate } from '../../core/view.ts';
import { wrapDim, wrapDims } from '../operands.ts';
import { op } from '../op.ts';
import { ordersSum, sumInOrder } from './sums.ts';
import { Tensor } from '../tensor.ts';

/** Lists of dimensions that a call named, though they may be all there are: `x.sum(0)` is SumBackward1 on a vector too. */
const chosen = new WeakSet<object>();
export const wereNamed = (dims: unknown): boolean => chosen.has(dims as object);

/** The dimensions to reduce: null or [] is all of them. */
export function reducedDims(t: Tensor, dim: readonly number[] | number | null | undefined): number[] {
  const rank = t.view.shape.length;
  const all = t.view.shape.map((_, d) => d);
  if (dim === null || dim === undefined) return all;
  const dims = typeof dim === 'number' ? [dim] : dim;
  if (dims.length === 0) return all;
  const wrapped = wrapDims(dims, rank);
  const reduced = rank === 0 ? [] : wrapped;
  chosen.add(reduced);
  return reduced;
}

/** Integers are summed in int64. */
export const sumDtype = (d: DType, wanted: DType | null | undefined): DType =>
  wanted ?? (isFloating(d) ? d : DTYPES.int64);

/** torch adds float16 and bfloat16 in float32. */
const wide = (d: DType): DType => (d.bytes === 2 && isFloat(d) ? DTYPES.float32 : d);

function fold(
  row: BinaryRow,
  t: Tensor,
  dims: readonly number[],
  keep: boolean,
  dtype: DType,
  initial: number | bigint,
): Tensor {
  const inner = wide(dtype);
  const source = t.view.dtype === dtype ? t.view : copyAs(t.view, dtype);
  const values = asType(source, inner);
  if (row.name === 'add' && ordersSum(inner) && t.view.device === 'cpu')
    return new Tensor(asType(sumInOrder(values, dims, keep), dtype));
  return new Tensor(asType(reduce(row, values, dims, keep, inner, { initial }), dtype));
}
const zero = (d: DType): number | bigint => (d.compute === 'g' ? 0n : 0);
const one = (d: DType): number | bigint => (d.compute === 'g' ? 1n : 1);

export const sumOp = op('sum', (t: Tensor, dims: readonly number[], keep: boolean, dtype: DType): Tensor =>
  fold(arithmetic.add, t, dims, keep, dtype, zero(dtype)),
);
export const sum = (t: Tensor, dim?: readonly number[] | null, keep = false, dtype?: DType | null): Tensor =>
  sumOp(t, reducedDims(t, dim), keep, sumDtype(t.view.dtype, dtype));

/** Adds up what broadcasting repeated, back to `shape`. */
export function sumTo(t: Tensor, shape: readonly number[]): Tensor {
  const lead = t.view.shape.length - shape.length;
  const dims = t.view.shape
    .map((_, d) => d)
    .filter((d) => d < lead || (shape[d - lead] === 1 && t.view.shape[d] !== 1));
  if (dims.length === 0) return t;
  const kept = sumOp(t, dims, true, t.view.dtype);
  return lead > 0 ? dropLead(kept, shape) : kept;
}
const dropLead = op(
  'view',
  (t: Tensor, shape: readonly number[]): Tensor =>
    new Tensor(t.view.with({ shape, strides: contiguousStrides(shape) })),
);

export const meanOp = op('mean', (t: Tensor, dims: readonly number[], keep: boolean, dtype: DType): Tensor => {
  const total = fold(arithmetic.add, t, dims, keep, dtype, 0);
  const n = dims.reduce((p, d) => p * t.view.shape[d]!, 1);
  const { data, size } = total.view;
  const lanes = dtype.lanes;
  if (dtype.name === 'bfloat16') {
    const out = copyAs(total.view, DTYPES.float32);
    for (let k = 0; k < size; k++) (out.data as Float32Array)[k]! /= n;
    return new Tensor(copyAs(out, dtype));
  }
  for (let k = 0; k < size * lanes; k++) (data as Float64Array)[k]! /= n;
  return total;
});
export function mean(t: Tensor, dim?: readonly number[] | null, keep = false, dtype?: DType | null): Tensor {
  const to = dtype ?? t.view.dtype;
  if (!isFloating(to)) {
    const what = dtype ? 'Optional dtype' : 'Input dtype';
    const how = dtype ? 'could not infer output dtype. ' : 'could not infer output dtype. ';
    throw runtimeError(`mean(): ${how}${what} must be either a floating point or complex dtype. Got: ${to.aten}`);
  }
  return meanOp(t, reducedDims(t, dim), keep, to);
}

export const prodOp = op('prod', (t: Tensor, dims: readonly number[], keep: boolean, dtype: DType): Tensor =>
  fold(arithmetic.multiply, t, dims, keep, dtype, one(dtype)),
);
export const prod = (t: Tensor, dim?: number | null, keep = false, dtype?: DType | null): Tensor =>
  prodOp(t, reducedDims(t, dim ?? null), keep, sumDtype(t.view.dtype, dtype));

const bothTrue: BinaryRow = { name: 'and', i: (x, y) => (x && y ? 1 : 0) };
const eitherTrue: BinaryRow = { name: 'or', i: (x, y) => (x || y ? 1 : 0) };
const truthDtype = (d: DType): DType => (d.name === 'uint8' ? DTYPES.uint8 : DTYPES.bool);
const truthFold = (
  name: string,
  row: BinaryRow,
  initial: number,
): ((t: Tensor, dim?: readonly number[] | number | null, keep?: boolean) => Tensor) =>
  op(name, (t: Tensor, dim: readonly number[] | number | null = null, keep = false): Tensor => {
    const dtype = truthDtype(t.view.dtype);
    const truth = new Tensor(asType(t.view, DTYPES.bool));
    return new Tensor(asType(reduce(row, truth.view, reducedDims(t, dim), keep, DTYPES.bool, { initial }), dtype));
  });
export const all = truthFold('all', bothTrue, 1);
export const any = truthFold('any', eitherTrue, 0);

const nothing = (name: string): Error =>
  runtimeError(
    `${name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.`,
  );

/** amax, amin, and max/min over everything. */
const extreme = (name: string, row: BinaryRow): ((t: Tensor, dims: readonly number[], keep: boolean) => Tensor) =>
  op(name, (t: Tensor, dims: readonly number[], keep: boolean): Tensor => {
    if (isComplex(t.view.dtype)) throw runtimeError(`${name}(): does not support complex input`);
    if (t.view.size === 0 && dims.some((d) => t.view.shape[d] === 0)) {
      throw new LibError(
        'IndexError',
        `${name}(): Expected reduction dim ${dims.find((d) => t.view.shape[d] === 0)} to have non-zero size.`,
      );
    }
    return new Tensor(reduce(row, t.view, dims, keep, t.view.dtype));
  });
export const amaxOp = extreme('amax', extremes.maximumTorch);
export const aminOp = extreme('amin', extremes.minimumTorch);
const allExtreme = (name: string, row: BinaryRow): ((t: Tensor) => Tensor) =>
  op(`${name}_all`, (t: Tensor): Tensor => {
    if (t.view.size === 0) throw nothing(name);
    if (isComplex(t.view.dtype))
      throw new LibError('NotImplementedError', `"${name}_all" not implemented for '${t.view.dtype.aten}'`);
    if (t.view.dtype.kind === 'u' && t.view.dtype.bytes > 1)
      throw new LibError('NotImplementedError', `"${name}_all" not implemented for '${t.view.dtype.aten}'`);
    return new Tensor(
      reduce(
        row,
        t.view,
        t.view.shape.map((_, d) => d),
        false,
        t.view.dtype,
      ),
    );
  });
export const maxAll = allExtreme('max', extremes.maximumTorch);
export const minAll = allExtreme('min', extremes.minimumTorch);

const noDim = (name: string, t: Tensor, dim: number): void => {
  if (t.view.shape[dim] === 0)
    throw new LibError('IndexError', `${name}(): Expected reduction dim ${dim} to have non-zero size.`);
};

export function argExtremeOf(name: string, t: Tensor, dim: number | null, keep: boolean, greatest: boolean): Tensor {
  if (dim === null) {
    if (t.view.size === 0)
      throw new LibError('IndexError', `${name}(): Expected reduction dim to be specified for input.numel() == 0.`);
    const flat = copyAs(t.view, t.view.dtype).with({ shape: [t.view.size], strides: [1], offset: 0 });
    const at = argExtreme(flat, 0, false, greatest);
    return new Tensor(keep ? at.with({ shape: t.view.shape.map(() => 1), strides: t.view.shape.map(() => 1) }) : at);
  }
  const d = wrapDim(dim, t.view.shape.length);
  if (t.view.shape.length === 0) return new Tensor(allocate(DTYPES.int64, [], t.view.device));
  noDim(name, t, d);
  return new Tensor(argExtreme(t.view, d, keep, greatest));
}

/** max(dim): values with the indices of the first extreme. */
const extremeDim = (name: string, greatest: boolean): ((t: Tensor, dim: number, keep: boolean) => readonly Tensor[]) =>
  op(`${name}_dim`, (t: Tensor, dim: number, keep: boolean): readonly Tensor[] => {
    const rank = t.view.shape.length;
    if (rank === 0)
      return [new Tensor(copyAs(t.view, t.view.dtype)), new Tensor(allocate(DTYPES.int64, [], t.view.device))];
    noDim(name, t, dim);
    if (isComplex(t.view.dtype))
      throw new LibError('NotImplementedError', `"${name}_values_cpu" not implemented for '${t.view.dtype.aten}'`);
    const values = reduce(greatest ? extremes.maximumTorch : extremes.minimumTorch, t.view, [dim], keep, t.view.dtype);
    return [new Tensor(values), new Tensor(argExtreme(t.view, dim, keep, greatest))];
  });
export const maxDim = extremeDim('max', true);
export const minDim = extremeDim('min', false);

/** Variance with a correction; Welford in double as torch's kernel. */
export const varOp = op('var', (t: Tensor, dims: readonly number[], correction: number, keep: boolean): Tensor => {
  const { dtype } = t.view;
  const n = dims.reduce((p, d) => p * t.view.shape[d]!, 1);
  const out = reduceLines(t.view, dims, keep, realOf(dtype), (xs) => {
    let count = 0;
    let m = 0;
    let m2 = 0;
    for (const x of xs) {
      count++;
      const d = toNumber(x) - m;
      m += d / count;
      m2 += d * (toNumber(x) - m);
    }
    return m2 / Math.max(0, n - correction);
  });
  return new Tensor(out);
});

export const stdOp = op('std', (t: Tensor, dims: readonly number[], correction: number, keep: boolean): Tensor => {
  const wideView = t.view.dtype === DTYPES.float32 ? copyAs(t.view, DTYPES.float64) : t.view;
  const out = varOp(new Tensor(wideView), dims, correction, keep).view;
  const data = out.data as Float64Array;
  for (let k = 0; k < out.size; k++) data[k] = Math.sqrt(data[k]!);
  return new Tensor(asType(out, realOf(t.view.dtype)));
});

export const cumsumOp = op('cumsum', (t: Tensor, dim: number, dtype: DType): Tensor =>
  cumulative(arithmetic.add, t, dim, dtype),
);
export const cumprodOp = op('cumprod', (t: Tensor, dim: number, dtype: DType): Tensor =>
  cumulative(arithmetic.multiply, t, dim, dtype),
);
function cumulative(row: BinaryRow, t: Tensor, dim: number, dtype: DType): Tensor {
  const source = asType(t.view, dtype);
  if (source.shape.length === 0) return new Tensor(copyAs(source, dtype));
  // Running values of floats are kept in a double, as torch's accumulate type is.
  const inner = isFloat(dtype) ? DTYPES.float64 : dtype;
  return new Tensor(asType(accumulate(row, asType(source, inner), dim, inner), dtype));
}
export const cumExtreme = (name: string, greatest: boolean): ((t: Tensor, dim: number) => readonly Tensor[]) =>
  op(name, (t: Tensor, dim: number): readonly Tensor[] => {
    const { values, indices } = accumulateExtreme(t.view, dim, greatest);
    return [new Tensor(values), new Tensor(indices)];
  });
export const cummax = cumExtreme('cummax', true);
export const cummin = cumExtreme('cummin', false);
