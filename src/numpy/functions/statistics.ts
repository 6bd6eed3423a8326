/**
 * Means, variances, medians, quantiles, histograms, covariance.
 * Reference: https://numpy.org/doc/2.4/reference/routines.statistics.html
 */
import { asType, copyAs } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { LibError, notEmulated, typeError, valueError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable, type Out } from '../../core/function-table.ts';
import { reduceLines } from '../../core/ops/arg-reduce.ts';
import { conjugate } from '../../core/ops/parts.ts';
import { unary } from '../../core/ops/elementwise.ts';
import { warn } from '../../core/warnings.ts';
import { allocate, type View } from '../../core/view.ts';
import { apply, axesOf, deliver, viewOfLike, weakFloat, weakInt, type Axis } from '../compose.ts';
import { dtypeOf } from '../dtype-spec.ts';
import type { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';
import { floatFor } from '../promotion.ts';
import { arrayOrScalar } from '../result.ts';
import { reduceUfunc } from '../ufunc/reduce.ts';
import { ufuncOf } from '../ufunc/table.ts';
import { maskOf, raveled } from './reductions.ts';
import { quantileOf } from './quantile.ts';

const ADD = ufuncOf('add')!;
const whole = (d: DType): boolean => d.kind === 'b' || d.kind === 'i' || d.kind === 'u';
const countOver = (view: View, axes: readonly number[]): number => axes.reduce((n, d) => n * view.shape[d]!, 1);

export interface MeanArgs {
  readonly a: ArrayLike;
  readonly axis?: Axis;
  readonly dtype?: string | null;
  readonly out?: NDArray | null;
  readonly keepdims?: boolean;
  readonly where?: ArrayLike;
  readonly ddof?: ArrayLike | null;
  readonly correction?: ArrayLike | null;
}

/** Sum over axes divided by the count, as `_mean` does it. */
export function meanOf(
  view: View,
  axes: readonly number[],
  keepdims = false,
  dtype: DType | null = null,
  where: View | null = null,
): View {
  const half = view.dtype === DTYPES.float16 && dtype === null;
  const run = dtype ?? (whole(view.dtype) ? DTYPES.float64 : half ? DTYPES.float32 : view.dtype);
  const counts = where ? reduceUfunc(ADD, broadcastMask(where, view), { axes, keepdims, dtype: DTYPES.int64 }) : null;
  const n = countOver(view, axes);
  if (counts ? elementsOf(counts).some((x) => x === 0n) : n === 0) warn('RuntimeWarning', 'Mean of empty slice');
  const sum = reduceUfunc(ADD, view, { axes, keepdims, dtype: run, where });
  const label = divisionLabel(sum);
  const mean = apply('divide', [sum, counts ? asType(counts, DTYPES.float64) : weakInt(n)], {}, label);
  return asType(mean, half ? DTYPES.float16 : counts ? run : mean.dtype);
}

/** How warnings name the division: scalars of Python's own sizes are divided by themselves, others through the ufunc. */
const divisionLabel = (sum: View): string =>
  sum.shape.length === 0 && (sum.dtype.name === 'float64' || sum.dtype.name === 'complex128')
    ? 'scalar divide'
    : 'divide';

function broadcastMask(mask: View, view: View): View {
  const lead = view.shape.length - mask.shape.length;
  return mask.with({
    shape: view.shape,
    strides: view.shape.map((n, d) =>
      d < lead || (mask.shape[d - lead] === 1 && n !== 1) ? 0 : mask.strides[d - lead]!,
    ),
  });
}

/** Mean of squared distances from the mean, as `_var` does it. */
export function varianceOf(
  view: View,
  axes: readonly number[],
  ddof: number,
  keepdims = false,
  dtype: DType | null = null,
  where: View | null = null,
): View {
  if (where) throw notEmulated('numpy.var(where=…)');
  const n = countOver(view, axes);
  if (n - ddof <= 0) warn('RuntimeWarning', 'Degrees of freedom <= 0 for slice');
  const run = dtype ?? (whole(view.dtype) ? DTYPES.float64 : view.dtype);
  const total = reduceUfunc(ADD, view, { axes, keepdims: true, dtype: run });
  const mean = apply('divide', [total, weakInt(n)]);
  const off = apply('subtract', [asType(view, run.kind === 'c' || !whole(view.dtype) ? view.dtype : run), mean]);
  const squares = off.dtype.kind === 'c' ? realOfProduct(off) : apply('multiply', [off, off]);
  const sum = reduceUfunc(ADD, squares, { axes, keepdims, dtype: run.kind === 'c' ? null : run });
  const label = divisionLabel(sum);
  return apply('divide', [sum, weakInt(Math.max(n - ddof, 0))], {}, label);
}

function realOfProduct(off: View): View {
  const product = apply('multiply', [off, unary(conjugate, off, off.dtype)]);
  return copyAs(product, product.dtype === DTYPES.complex64 ? DTYPES.float32 : DTYPES.float64);
}

const numberOf = (x: ArrayLike | null | undefined): number =>
  x === undefined || x === null ? 0 : toNumber(elementsOf(operand(x).view)[0]!);

function spread(root: boolean) {
  return fn<MeanArgs>(
    ['a', 'axis', 'dtype', 'out', 'ddof', 'keepdims', 'where', 'correction'],
    ({ a, axis, dtype, out, ddof, correction, keepdims, where }) => {
      const view = viewOfLike(a);
      const v = varianceOf(
        view,
        axesOf(axis, view.shape.length),
        numberOf(correction ?? ddof),
        keepdims,
        dtype ? dtypeOf(dtype) : null,
        maskOf(where),
      );
      return deliver(root ? apply('sqrt', [v]) : v, out);
    },
  );
}

interface QuantileArgs {
  readonly a: ArrayLike;
  readonly q: ArrayLike;
  readonly axis?: Axis;
  readonly out?: NDArray | null;
  readonly method?: string;
  readonly keepdims?: boolean;
}

const quantile = (scale: number, name: string) =>
  fn<QuantileArgs>(
    ['a', 'q', 'axis', 'out', 'method', 'keepdims'],
    ({ a, q, axis, out, method = 'linear', keepdims = false }) => {
      const view = viewOfLike(a);
      const qs = operand(q);
      const real = floatFor(view.dtype).bytes < 4 ? view.dtype : floatFor(view.dtype);
      const dtype = whole(view.dtype) ? DTYPES.float64 : real;
      const round = dtype === DTYPES.float32 && qs.weak ? Math.fround : (x: number): number => x;
      const parts = elementsOf(qs.view).map((x) => round(toNumber(x) / scale));
      if (parts.some((p) => !(p >= 0 && p <= 1)))
        throw valueError(
          name === 'percentile' ? 'Percentiles must be in the range [0, 100]' : 'Quantiles must be in the range [0, 1]',
        );
      const axes = axesOf(axis, view.shape.length);
      const kept = parts.map((p) =>
        reduceLines(asType(view, dtype), axes, keepdims, dtype, (xs) => quantileOf(xs.map(toNumber), p, method, round)),
      );
      if (qs.view.shape.length === 0) return deliver(kept[0]!, out);
      const result = allocate(dtype, [...qs.view.shape, ...kept[0]!.shape]);
      writeElements(
        result,
        kept.flatMap((k) => elementsOf(k)),
      );
      return deliver(result, out);
    },
  );

/** The middle of the sorted elements; the mean of the two middle ones when their number is even. */
export function medianOf(view: View, axes: readonly number[], keepdims: boolean): View {
  const dtype = whole(view.dtype) ? DTYPES.float64 : view.dtype;
  if (view.size === 0) return meanOf(view, axes, keepdims);
  const round =
    dtype === DTYPES.float32 ? Math.fround : dtype === DTYPES.float16 ? Math.f16round : (x: number): number => x;
  return reduceLines(view, axes, keepdims, dtype, (xs) => {
    const sorted = xs.map(toNumber).sort((p, q) => p - q);
    if (sorted.some((x) => x !== x)) return NaN;
    const half = sorted.length >> 1;
    return sorted.length % 2 ? sorted[half]! : round(round(sorted[half - 1]! + sorted[half]!) / 2);
  });
}

interface AverageArgs extends MeanArgs {
  readonly weights?: ArrayLike | null;
  readonly returned?: boolean;
}

function average({ a, axis, weights, returned = false, keepdims = false }: AverageArgs): Out {
  const view = viewOfLike(a);
  const axes = axesOf(axis, view.shape.length);
  if (!weights) {
    const mean = meanOf(view, axes, keepdims);
    const count = apply('multiply', [
      apply('add', [apply('multiply', [mean, weakInt(0)]), weakInt(1)]),
      weakFloat(countOver(view, axes)),
    ]);
    return returned ? tuple(arrayOrScalar(mean), arrayOrScalar(count)) : arrayOrScalar(mean);
  }
  let w = viewOfLike(weights);
  if (w.shape.length !== view.shape.length || w.shape.some((n, d) => n !== view.shape[d])) {
    if (axis === undefined || axis === null)
      throw typeError('Axis must be specified when shapes of a and weights differ.');
    if (w.shape.length !== axes.length || axes.some((d, k) => view.shape[d] !== w.shape[k])) {
      throw valueError('Shape of weights must be consistent with shape of a along specified axis.');
    }
    w = w.with({
      shape: view.shape.map((_, d) => (axes.includes(d) ? view.shape[d]! : 1)),
      strides: view.shape.map((_, d) => (axes.includes(d) ? w.strides[axes.indexOf(d)]! : 0)),
    });
  }
  const dtype = whole(view.dtype) ? DTYPES.float64 : null;
  const spreadOut = broadcastMask(w, view);
  const scale = reduceUfunc(ADD, spreadOut, {
    axes,
    keepdims,
    dtype: dtype ?? apply('multiply', [view, spreadOut]).dtype,
  });
  if (elementsOf(scale).some((x) => toNumber(x) === 0))
    throw new LibError('ZeroDivisionError', "Weights sum to zero, can't be normalized");
  const product = apply('multiply', [view, spreadOut]);
  const sum = reduceUfunc(ADD, dtype ? asType(product, dtype) : product, { axes, keepdims });
  const mean = apply('divide', [sum, scale]);
  return returned ? tuple(arrayOrScalar(mean), arrayOrScalar(scale)) : arrayOrScalar(mean);
}

export const statistics: FunctionTable = {
  'numpy.mean': fn<MeanArgs>(
    ['a', 'axis', 'dtype', 'out', 'keepdims', 'where'],
    ({ a, axis, dtype, out, keepdims, where }) => {
      const view = viewOfLike(a);
      return deliver(
        meanOf(view, axesOf(axis, view.shape.length), keepdims, dtype ? dtypeOf(dtype) : null, maskOf(where)),
        out,
      );
    },
  ),
  'numpy.var': spread(false),
  'numpy.std': spread(true),
  'numpy.median': fn<MeanArgs>(
    ['a', 'axis', 'out', 'keepdims', 'overwrite_input' as 'a'],
    ({ a, axis, out, keepdims = false }) => {
      const view = viewOfLike(a);
      return deliver(
        medianOf(
          axis === undefined || axis === null ? (keepdims ? view : raveled(view)) : view,
          axis === undefined || axis === null
            ? keepdims
              ? axesOf(null, view.shape.length)
              : [0]
            : axesOf(axis, view.shape.length),
          keepdims,
        ),
        out,
      );
    },
  ),
  'numpy.percentile': quantile(100, 'percentile'),
  'numpy.quantile': quantile(1, 'quantile'),
  'numpy.average': fn<AverageArgs>(['a', 'axis', 'weights', 'returned', 'keepdims'], average),
};
