/**
 * Sums, products, extremes, truth, running sums and the methods of ufuncs.
 * Reference: https://numpy.org/doc/2.4/reference/routines.math.html#sums-products-differences
 */
import { dense } from '../../core/cast.ts';
import { DTYPES } from '../../core/dtype.ts';
import { access, elementsOf } from '../../core/elements.ts';
import { notEmulated, valueError } from '../../core/errors.ts';
import { fn, type FunctionRow, type FunctionTable, type Out } from '../../core/function-table.ts';
import { argExtreme, countNonzero } from '../../core/ops/arg-reduce.ts';
import { test } from '../../core/ops/elementwise.ts';
import { truth } from '../../core/ops/logical.ts';
import type { Element } from '../../core/scalar.ts';
import type { View } from '../../core/view.ts';
import { apply, axesOf, deliver, viewOfLike, type Axis } from '../compose.ts';
import { dtypeOf } from '../dtype-spec.ts';
import type { NDArray } from '../ndarray.ts';
import { checkWriteable } from '../writeable.ts';
import { operand, type ArrayLike } from '../operand.ts';
import { accumulateUfunc, reduceAt, reduceUfunc } from '../ufunc/reduce.ts';
import { ufuncOf, type Ufunc } from '../ufunc/table.ts';
import { normalAxis, reshaped } from './views.ts';
import { NDArray as ArrayOf } from '../ndarray.ts';

interface ReduceArgs {
  readonly a: ArrayLike;
  readonly axis?: Axis;
  readonly dtype?: string | null;
  readonly out?: NDArray | null;
  readonly keepdims?: boolean;
  readonly initial?: ArrayLike | null;
  readonly where?: ArrayLike;
}

const ARGS = ['a', 'axis', 'dtype', 'out', 'keepdims', 'initial', 'where'] as const;

function initialOf(x: ArrayLike | null | undefined): Element | null {
  if (x === null || x === undefined) return null;
  const { view } = operand(x);
  return access(view.dtype).get(view.data, view.offset);
}

/** The mask of `where=`; a plain True is no mask. */
export function maskOf(where: ArrayLike | undefined): View | null {
  if (where === undefined) return null;
  const { view } = operand(where);
  if (view.dtype.kind !== 'b') throw notEmulated('a where= mask that is not bool');
  return view.shape.length === 0 && elementsOf(view)[0] === true ? null : view;
}

function reduced(u: Ufunc, { a, axis, dtype, out, keepdims, initial, where }: ReduceArgs): Out {
  const view = viewOfLike(a);
  const result = reduceUfunc(u, view, {
    // Of a 0-d array, a ufunc's reduction lets axis 0 and -1 pass.
    axes: view.shape.length === 0 && (axis === 0 || axis === -1) ? [] : axesOf(axis, view.shape.length),
    dtype: dtype ? dtypeOf(dtype) : null,
    keepdims,
    initial: initialOf(initial),
    where: maskOf(where),
  });
  return deliver(result, out, u.name);
}

const row = (name: string): FunctionRow => fn<ReduceArgs>(ARGS, (args) => reduced(ufuncOf(name)!, args));

/** One dimension of all elements, in C order. */
export const raveled = (view: View): View => reshaped(new ArrayOf(dense(view)), [view.size]).view;

interface ArgArgs {
  readonly a: ArrayLike;
  readonly axis?: number | null;
  readonly out?: NDArray | null;
  readonly keepdims?: boolean;
}

const extreme = (name: string, greatest: boolean): FunctionRow =>
  fn<ArgArgs>(['a', 'axis', 'out', 'keepdims'], ({ a, axis, out, keepdims = false }) => {
    const view = viewOfLike(a);
    const all = axis === null || axis === undefined;
    const source = all || view.shape.length === 0 ? raveled(view) : view;
    const at = all ? 0 : normalAxis(axis, source.shape.length);
    if (source.shape[at] === 0) throw valueError(`attempt to get ${name} of an empty sequence`);
    const flat = argExtreme(source, at, keepdims, greatest);
    const result = view.shape.length === 0 ? flat.with({ shape: [], strides: [] }) : flat;
    const kept =
      all && keepdims ? result.with({ shape: view.shape.map(() => 1), strides: view.shape.map(() => 1) }) : result;
    return deliver(kept, out, name);
  });

const running = (name: string): FunctionRow =>
  fn<{ a: ArrayLike; axis?: number | null; dtype?: string | null; out?: NDArray | null }>(
    ['a', 'axis', 'dtype', 'out'],
    ({ a, axis, dtype, out }) => {
      const view = viewOfLike(a);
      const all = axis === null || axis === undefined;
      const source = all || view.shape.length === 0 ? raveled(view) : view;
      return deliver(
        accumulateUfunc(
          ufuncOf(name)!,
          source,
          all ? 0 : normalAxis(axis, source.shape.length),
          dtype ? dtypeOf(dtype) : null,
        ),
        out,
        name,
      );
    },
  );

interface MethodArgs extends ReduceArgs {
  readonly ufunc: string;
}

function at(u: Ufunc, a: NDArray, indices: ArrayLike, b: ArrayLike | undefined): null {
  checkWriteable(a);
  const places = elementsOf(operand(indices).view).map((i) => normalIndex(Number(i), a.view.shape[0]!));
  const values = b === undefined ? null : operand(b).view;
  places.forEach((i, k) => {
    const target = a.view.with({
      shape: a.view.shape.slice(1),
      strides: a.view.strides.slice(1),
      offset: a.view.offset + i * a.view.strides[0]!,
    });
    const value =
      values &&
      (values.shape.length === 0
        ? values
        : values.with({
            shape: values.shape.slice(1),
            strides: values.strides.slice(1),
            offset: values.offset + (values.shape[0] === 1 ? 0 : k) * values.strides[0]!,
          }));
    apply(u.name, value ? [target, value] : [target], { out: new ArrayOf(target) });
  });
  return null;
}

function normalIndex(i: number, n: number): number {
  if (i < -n || i >= n) throw valueError(`index ${i} is out of bounds for axis 0 with size ${n}`);
  return i < 0 ? i + n : i;
}

export const reductions: FunctionTable = {
  'numpy.sum': row('add'),
  'numpy.prod': row('multiply'),
  'numpy.max': row('maximum'),
  'numpy.min': row('minimum'),
  'numpy.all': row('logical_and'),
  'numpy.any': row('logical_or'),
  'numpy.argmax': extreme('argmax', true),
  'numpy.argmin': extreme('argmin', false),
  'numpy.cumsum': running('add'),
  'numpy.cumprod': running('multiply'),
  'numpy.ptp': fn<ReduceArgs>(['a', 'axis', 'out', 'keepdims'], ({ a, axis, out, keepdims }) => {
    const view = viewOfLike(a);
    const axes = axesOf(axis, view.shape.length);
    const [high, low] = ['maximum', 'minimum'].map((name) => reduceUfunc(ufuncOf(name)!, view, { axes, keepdims }));
    return deliver(apply('subtract', [high!, low!]), out);
  }),
  'numpy.count_nonzero': fn<{ a: ArrayLike; axis?: Axis; keepdims?: boolean }>(
    ['a', 'axis', 'keepdims'],
    ({ a, axis, keepdims = false }) => {
      const view = viewOfLike(a);
      const counts = countNonzero(view, axesOf(axis, view.shape.length), keepdims);
      return deliver(counts);
    },
  ),
  'ufunc.reduce': fn<MethodArgs>(['ufunc', ...ARGS], ({ ufunc, ...args }) =>
    reduced(ufuncOf(ufunc) ?? refuse(ufunc), { ...args, axis: args.axis === undefined ? 0 : args.axis }),
  ),
  'ufunc.accumulate': fn<MethodArgs>(['ufunc', 'a', 'axis', 'dtype', 'out'], ({ ufunc, a, axis, dtype, out }) => {
    const view = viewOfLike(a);
    return deliver(
      accumulateUfunc(
        ufuncOf(ufunc) ?? refuse(ufunc),
        view,
        normalAxis((axis as number | undefined) ?? 0, view.shape.length),
        dtype ? dtypeOf(dtype) : null,
      ),
      out,
    );
  }),
  'ufunc.reduceat': fn<MethodArgs & { indices: ArrayLike }>(
    ['ufunc', 'a', 'indices', 'axis', 'dtype', 'out'],
    ({ ufunc, a, indices, axis, dtype, out }) => {
      const u = ufuncOf(ufunc) ?? refuse(ufunc);
      const view = viewOfLike(a);
      const d = normalAxis((axis as number | undefined) ?? 0, view.shape.length);
      return deliver(
        reduceAt(u, view, elementsOf(viewOfLike(indices)).map(Number), d, dtype ? dtypeOf(dtype) : null),
        out,
      );
    },
  ),
  'ufunc.at': fn<{ ufunc: string; a: NDArray; indices: ArrayLike; b?: ArrayLike }>(
    ['ufunc', 'a', 'indices', 'b'],
    ({ ufunc, a, indices, b }) => at(ufuncOf(ufunc) ?? refuse(ufunc), a, indices, b),
  ),
};

const refuse = (name: string): never => {
  throw notEmulated(`the method of numpy.${name}`);
};

/** The truth of each element. */
export const truthOf = (view: View): View => (view.dtype === DTYPES.bool ? view : test(truth, view));
