/** Making arrays: from Python data, filled, ranges. Reference: https://numpy.org/doc/2.4/reference/routines.array-creation.html */
import { copyInto } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { access, fillElements, toNumber } from '../../core/elements.ts';
import { LibError, notEmulated, typeError, valueError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import { contiguousStrides, fortranStrides, isContiguous, isFortran, sizeOf, type Shape } from '../../core/layout.ts';
import { Managed } from '../../core/managed.ts';
import { isPyScalar, type PyScalar } from '../../core/scalar.ts';
import type { View } from '../../core/view.ts';
import { allocate } from '../../core/view.ts';
import { castCopy } from '../casting.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { NDArray } from '../ndarray.ts';
import { dtypeOfScalar, literalView, operand, storable, type ArrayLike } from '../operand.ts';
import { resultType } from '../promotion.ts';

export type Order = 'C' | 'F' | 'A' | 'K';

/** Dense strides in the asked order; 'K' keeps the order of a view's axes. */
export function orderedStrides(view: { shape: Shape; strides: readonly number[] }, order: Order): number[] {
  const { shape, strides } = view;
  const fortran = isFortran(shape, strides) && !isContiguous(shape, strides);
  if (order === 'F' || ((order === 'A' || order === 'K') && fortran)) return fortranStrides(shape);
  if (order !== 'K' || isContiguous(shape, strides)) return contiguousStrides(shape);
  const axes = shape.map((_, d) => d).sort((p, q) => Math.abs(strides[q]!) - Math.abs(strides[p]!) || p - q);
  const out = new Array<number>(shape.length);
  axes.reduceRight((step, d) => {
    out[d] = step;
    return step * Math.max(1, shape[d]!);
  }, 1);
  return out;
}

const fits = (v: View, order: Order): boolean =>
  order === 'C' ? isContiguous(v.shape, v.strides) : order === 'F' ? isFortran(v.shape, v.strides) : true;

function checkedShape(shape: readonly number[]): readonly number[] {
  if (shape.some((n) => n < 0)) throw valueError('negative dimensions are not allowed');
  return shape;
}

/** Memory for a shape, or NumPy's MemoryError when it is absurdly large. */
export function allocateOrRefuse(dtype: DType, shape: Shape): View {
  const bytes = sizeOf(checkedShape(shape)) * dtype.bytes;
  if (bytes > 2 ** 31) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    const amount = bytes / 1024 ** power;
    const text = amount >= 999.5 ? amount.toPrecision(4) : amount.toPrecision(3);
    throw new LibError(
      'numpy._core._exceptions._ArrayMemoryError',
      `Unable to allocate ${text.replace(/\.?0+$/, '')} ${units[power]} for an array with shape (${shape.length === 1 ? `${shape[0]},` : shape.join(', ')}) and data type ${dtype.name}`,
    );
  }
  return allocate(dtype, shape);
}

/** An order letter; Python has checked it. */
const orderOf = (order: string | undefined, otherwise: Order): Order => (order as Order | undefined) ?? otherwise;

interface ArrayArgs {
  readonly object: ArrayLike;
  readonly dtype?: string;
  /** true always copies, null when needed, false never. */
  readonly copy?: boolean | null;
  readonly order?: string;
  readonly ndmin?: number;
}

function withMinimum(view: View, ndmin: number): View {
  const lead = Math.max(0, ndmin - view.shape.length);
  if (lead === 0) return view;
  const full = view.shape.length ? view.shape[0]! * view.strides[0]! : 1;
  return view.with({
    shape: [...new Array<number>(lead).fill(1), ...view.shape],
    strides: [...new Array<number>(lead).fill(full), ...view.strides],
  });
}

/** `np.array` and `np.asarray`: the array itself when it may be shared, else a copy. */
export function arrayOf({ object, dtype, copy = true, order, ndmin = 0 }: ArrayArgs): NDArray {
  const wanted = dtype === undefined ? null : dtypeOf(dtype);
  const layout = orderOf(order, 'K');
  if (object instanceof Managed) {
    const source = operand(object).view;
    const same = (wanted === null || wanted === source.dtype) && fits(source, layout);
    if (copy === false && !same) throw copyRefused();
    if (!copy && same && object instanceof NDArray) {
      if (ndmin <= source.shape.length) return object;
      return object.viewAs(withMinimum(source, ndmin));
    }
    return new NDArray(withMinimum(castCopy(source, wanted ?? source.dtype, orderedStrides(source, layout)), ndmin));
  }
  if (copy === false) throw copyRefused();
  const view = isPyScalar(object)
    ? scalarArray(object, wanted)
    : 'foreign' in object
      ? operand(object).view
      : literalView(object, wanted);
  const ordered = fits(view, layout) ? view : castCopy(view, view.dtype, orderedStrides(view, layout));
  return new NDArray(withMinimum(ordered, ndmin));
}

const copyRefused = (): LibError =>
  valueError(
    'Unable to avoid copy while creating an array as requested.\nIf using `np.array(obj, copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no behavior change in NumPy 1.x).\nFor more details, see https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword.',
  );

function scalarArray(s: PyScalar, wanted: DType | null): View {
  const dtype = wanted ?? dtypeOfScalar(s);
  const view = allocate(dtype, []);
  access(dtype).set(view.data, 0, storable(s, dtype));
  return view;
}

interface FillArgs {
  readonly shape: readonly number[];
  readonly dtype?: string;
  readonly order?: string;
}

function fresh({ shape, dtype, order }: FillArgs): View {
  const view = allocateOrRefuse(dtype ? dtypeOf(dtype) : DTYPES.float64, shape);
  return order === 'F' ? view.with({ strides: fortranStrides(shape) }) : view;
}

interface LikeArgs {
  readonly a: ArrayLike;
  readonly dtype?: string;
  readonly order?: string;
  readonly shape?: readonly number[];
}

function like({ a, dtype, order, shape }: LikeArgs): View {
  const source = operand(a).view;
  const d = dtype ? dtypeOf(dtype) : source.dtype;
  const target = allocateOrRefuse(d, shape ?? source.shape);
  const layout = orderOf(order, 'K');
  return shape && shape.length !== source.shape.length
    ? target
    : target.with({
        strides: orderedStrides({ shape: target.shape, strides: shape ? target.strides : source.strides }, layout),
      });
}

function filled(view: View, value: ArrayLike): NDArray {
  if (isPyScalar(value)) {
    fillElements(view, storable(value, view.dtype));
  } else {
    copyInto(view, operand(value).view);
  }
  return new NDArray(view);
}

const one = (view: View): NDArray => {
  fillElements(view, 1);
  return new NDArray(view);
};

const FILL = ['shape', 'dtype', 'order'] as const;
const LIKE = ['a', 'dtype', 'order', 'shape'] as const;

interface RangeArgs {
  readonly start?: ArrayLike;
  readonly stop: ArrayLike;
  readonly step?: ArrayLike;
  readonly dtype?: string;
}

function arange({ start, stop, step, dtype }: RangeArgs): NDArray {
  const given = [start, stop, step].filter((x) => x !== undefined).map((x) => operand(x));
  const d = dtype ? dtypeOf(dtype) : resultType(given);
  if (d.kind === 'b') {
    const n = Math.max(0, Math.ceil((num(stop) - num(start ?? zero)) / num(step ?? unit)));
    if (n > 2) throw typeError('arange() is only supported for booleans when the result has at most length 2.');
  }
  const [from, to, by] = [num(start ?? zero), num(stop), num(step ?? unit)];
  if (by === 0) throw new LibError('ZeroDivisionError', 'division by zero');
  const n = Math.ceil((to - from) / by);
  if (n !== n) throw valueError('arange: cannot compute length');
  const view = allocateOrRefuse(d, [Math.max(0, n)]);
  const { set } = access(d);
  const data = view.data;
  // As NumPy: the first two elements are converted to the dtype, and the difference is carried on.
  const whole = d.kind === 'i' || d.kind === 'u';
  const first = whole ? Math.trunc(from) : from;
  const second = whole ? Math.trunc(from + by) : from + by;
  const delta = d.name === 'float32' ? Math.fround(Math.fround(second) - Math.fround(first)) : second - first;
  for (let i = 0; i < n; i++) set(data, i, i === 0 ? first : i === 1 ? second : first + i * delta);
  return new NDArray(view);
}

const zero: PyScalar = { kind: 'i', value: 0 };
const unit: PyScalar = { kind: 'i', value: 1 };

function num(x: ArrayLike): number {
  const { view } = operand(x);
  if (view.size !== 1) throw typeError('only 0-dimensional arrays can be converted to Python scalars');
  return toNumber(access(view.dtype).get(view.data, view.offset));
}

interface EyeArgs {
  readonly N: number;
  readonly M?: number;
  readonly k?: number;
  readonly dtype?: string;
}

function eye({ N, M = N, k = 0, dtype }: EyeArgs): NDArray {
  const view = allocateOrRefuse(dtype ? dtypeOf(dtype) : DTYPES.float64, [N, M]);
  const { set } = access(view.dtype);
  for (let i = 0; i < N; i++) if (i + k >= 0 && i + k < M) set(view.data, i * M + i + k, 1);
  return new NDArray(view);
}

export const create: FunctionTable = {
  'numpy.array': fn<ArrayArgs>(['object', 'dtype', 'copy', 'order', 'ndmin'], arrayOf),
  'numpy.asarray': fn<ArrayArgs>(['object', 'dtype', 'copy', 'order', 'ndmin'], (a) =>
    arrayOf({ ...a, copy: a.copy ?? null }),
  ),
  'numpy.zeros': fn<FillArgs>(FILL, (a) => new NDArray(fresh(a))),
  'numpy.empty': fn<FillArgs>(FILL, (a) => new NDArray(fresh(a))),
  'numpy.ones': fn<FillArgs>(FILL, (a) => one(fresh(a))),
  'numpy.full': fn<FillArgs & { fill_value: ArrayLike }>([...FILL, 'fill_value'], (a) =>
    filled(fresh({ ...a, dtype: a.dtype ?? inferred(a.fill_value) }), a.fill_value),
  ),
  'numpy.zeros_like': fn<LikeArgs>(LIKE, (a) => new NDArray(like(a))),
  'numpy.empty_like': fn<LikeArgs>(LIKE, (a) => new NDArray(like(a))),
  'numpy.ones_like': fn<LikeArgs>(LIKE, (a) => one(like(a))),
  'numpy.full_like': fn<LikeArgs & { fill_value: ArrayLike }>([...LIKE, 'fill_value'], (a) =>
    filled(like(a), a.fill_value),
  ),
  'numpy.arange': fn<RangeArgs>(['start', 'stop', 'step', 'dtype'], arange),
  'numpy.eye': fn<EyeArgs>(['N', 'M', 'k', 'dtype'], eye),
};

function inferred(x: ArrayLike): string {
  if (isPyScalar(x)) return dtypeOfScalar(x).name;
  if ('foreign' in x) throw notEmulated(`an array of ${x.foreign} objects`);
  return operand(x).dtype.name;
}
