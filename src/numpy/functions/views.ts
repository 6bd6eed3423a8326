/** Other ways of walking the same memory: reshape, transpose, squeeze, diagonals. Views where NumPy gives views. */
import { copyAs } from '../../core/cast.ts';
import { LibError, valueError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import { contiguousStrides, isContiguous, isFortran, sizeOf, viewStrides, type Shape } from '../../core/layout.ts';
import type { View } from '../../core/view.ts';
import { castCopy } from '../casting.ts';
import { NDArray } from '../ndarray.ts';
import { arrayOf, orderedStrides, type Order } from './create.ts';
import { pyTuple, type ArrayLike } from '../operand.ts';

const axisError = (axis: number, rank: number, prefix = ''): LibError =>
  new LibError('numpy.exceptions.AxisError', `${prefix}axis ${axis} is out of bounds for array of dimension ${rank}`);

/** An axis counted from the front, or AxisError. */
export function normalAxis(axis: number, rank: number, prefix = ''): number {
  if (axis < -rank || axis >= rank) throw axisError(axis, rank, prefix);
  return axis < 0 ? axis + rank : axis;
}

export function normalAxes(axes: readonly number[], rank: number): number[] {
  const out = axes.map((a) => normalAxis(a, rank));
  if (new Set(out).size !== out.length) throw valueError("duplicate value in 'axis'");
  return out;
}

/** The array-like as an array of this library (itself when it is one). */
export const asArray = (a: ArrayLike): NDArray => (a instanceof NDArray ? a : arrayOf({ object: a, copy: null }));

function resolved(view: View, shape: readonly number[]): number[] {
  const unknown = shape.filter((n) => n < 0).length;
  const refuse = (): never => {
    const shown = shape.map((n) => (n < 0 ? 'newaxis' : n));
    const text = shown.length === 1 ? `(${shown[0]},)` : `(${shown.join(',')})`;
    throw valueError(`cannot reshape array of size ${view.size} into shape ${text}`);
  };
  if (unknown > 1) throw valueError('can only specify one unknown dimension');
  if (unknown === 0) return sizeOf(shape) === view.size ? [...shape] : refuse();
  const known = shape.filter((n) => n >= 0).reduce((a, b) => a * b, 1);
  if (known === 0 || view.size % known !== 0) return refuse();
  return shape.map((n) => (n < 0 ? view.size / known : n));
}

const reversed = (view: View): View =>
  view.with({ shape: [...view.shape].reverse(), strides: [...view.strides].reverse() });

/** `reshape`: a view when the strides allow it, else a copy in the given order of reading. */
export function reshaped(
  a: NDArray,
  shape: readonly number[],
  order: Order = 'C',
  copy: boolean | null = null,
): NDArray {
  const target = resolved(a.view, shape);
  const fortran = order === 'F' || (order === 'A' && isFortran(a.view.shape, a.view.strides) && !a.view.contiguous);
  const source = fortran ? reversed(a.view) : a.view;
  const wanted = fortran ? [...target].reverse() : target;
  const strides = source.shape.length === 0 || viewStridesSafe(source, wanted);
  if (strides === null && copy === false) throw valueError('Unable to avoid creating a copy while reshaping.');
  if (strides !== null && copy !== true) {
    const chosen = strides === true ? contiguousStrides(wanted) : strides;
    const view = source.with({ shape: wanted, strides: chosen });
    return a.viewAs(fortran ? reversed(view) : view);
  }
  const copied = copyAs(source, source.dtype).with({ shape: wanted, strides: contiguousStrides(wanted) });
  return new NDArray(fortran ? reversed(copied) : copied);
}

const viewStridesSafe = (view: View, shape: Shape): number[] | null => viewStrides(view.shape, view.strides, shape);

export function transposed(a: NDArray, axes?: readonly number[] | null): NDArray {
  const { view } = a;
  const rank = view.shape.length;
  if (axes && axes.length !== rank) throw valueError("axes don't match array");
  const order = axes ? axes.map((x) => normalAxis(x, rank)) : view.shape.map((_, d) => rank - 1 - d);
  if (new Set(order).size !== rank) throw valueError('repeated axis in transpose');
  return a.viewAs(view.with({ shape: order.map((d) => view.shape[d]!), strides: order.map((d) => view.strides[d]!) }));
}

export function squeezed(a: NDArray, axis?: readonly number[] | null): NDArray {
  const { view } = a;
  const drop = axis ? normalAxes(axis, view.shape.length) : null;
  if (drop?.some((d) => view.shape[d] !== 1)) {
    throw valueError('cannot select an axis to squeeze out which has size not equal to one');
  }
  const keep = view.shape.map((_, d) => d).filter((d) => (drop ? !drop.includes(d) : view.shape[d] !== 1));
  return a.viewAs(view.with({ shape: keep.map((d) => view.shape[d]!), strides: keep.map((d) => view.strides[d]!) }));
}

function expanded(a: NDArray, axis: readonly number[]): NDArray {
  const { view } = a;
  const rank = view.shape.length + axis.length;
  const at = axis.map((x) => normalAxis(x, rank));
  if (new Set(at).size !== at.length) throw valueError('repeated axis');
  const shape: number[] = [];
  let from = 0;
  for (let d = 0; d < rank; d++) shape.push(at.includes(d) ? 1 : view.shape[from++]!);
  return reshaped(a, shape);
}

function broadcastTo(a: NDArray, shape: readonly number[]): NDArray {
  const { view } = a;
  const lead = shape.length - view.shape.length;
  if (shape.some((n) => n < 0)) throw valueError('all elements of broadcast shape must be non-negative');
  const fits = lead >= 0 && view.shape.every((n, d) => n === 1 || n === shape[lead + d]);
  if (!fits) {
    if (lead < 0) throw valueError('input operand has more dimensions than allowed by the axis remapping');
    const text = (s: Shape): string => pyTuple(s).replaceAll(', ', ',');
    throw valueError(
      `operands could not be broadcast together with remapped shapes [original->remapped]: ${text(view.shape)}  and requested shape ${text(shape)}`,
    );
  }
  const strides = shape.map((n, d) =>
    d < lead || (view.shape[d - lead] === 1 && n !== 1) ? 0 : view.strides[d - lead]!,
  );
  const out = a.viewAs(view.with({ shape, strides }));
  out.writeable = false;
  return out;
}

function diagonal(a: NDArray, offset = 0, axis1 = 0, axis2 = 1): NDArray {
  const { view } = a;
  const rank = view.shape.length;
  if (rank < 2) throw valueError('diag requires an array of at least two dimensions');
  const [p, q] = [normalAxis(axis1, rank, 'axis1: '), normalAxis(axis2, rank, 'axis2: ')];
  if (p === q) throw valueError('axis1 and axis2 cannot be the same');
  const [rows, columns] = [view.shape[p]!, view.shape[q]!];
  const n = Math.max(0, offset >= 0 ? Math.min(rows, columns - offset) : Math.min(rows + offset, columns));
  const start = n === 0 ? 0 : offset >= 0 ? offset * view.strides[q]! : -offset * view.strides[p]!;
  const keep = view.shape.map((_, d) => d).filter((d) => d !== p && d !== q);
  const out = a.viewAs(
    view.with({
      shape: [...keep.map((d) => view.shape[d]!), n],
      strides: [...keep.map((d) => view.strides[d]!), view.strides[p]! + view.strides[q]!],
      offset: view.offset + start,
    }),
  );
  out.writeable = false;
  return out;
}

/** A copy in one dimension (flatten), or the view that ravel gives where it can. */
function flat(a: NDArray, order: Order, always: boolean): NDArray {
  const keep: Order =
    order === 'K' ? (isFortran(a.view.shape, a.view.strides) && !a.view.contiguous ? 'F' : 'C') : order;
  if (!always && keep !== 'F' && isContiguous(a.view.shape, a.view.strides) && a.view.shape.length === 1)
    return a.viewAs(a.view);
  return reshaped(a, [a.view.size], keep, always ? true : null);
}

interface Shaped {
  readonly a: ArrayLike;
  readonly shape: readonly number[];
  readonly order?: Order;
  readonly copy?: boolean | null;
}

export const views: FunctionTable = {
  'numpy.reshape': fn<Shaped>(['a', 'shape', 'order', 'copy'], ({ a, shape, order, copy }) => {
    const out = reshaped(asArray(a), shape, order, copy ?? null);
    // A copy is made first and then seen in the new shape: the result is a view of that copy.
    return out.base === null ? new NDArray(out.view, new NDArray(out.view)) : out;
  }),
  'numpy.transpose': fn<{ a: ArrayLike; axes?: readonly number[] | null }>(['a', 'axes'], ({ a, axes }) =>
    transposed(asArray(a), axes),
  ),
  'numpy.swapaxes': fn<{ a: ArrayLike; axis1: number; axis2: number }>(
    ['a', 'axis1', 'axis2'],
    ({ a, axis1, axis2 }) => {
      const array = asArray(a);
      const rank = array.view.shape.length;
      const order = array.view.shape.map((_, d) => d);
      const [p, q] = [normalAxis(axis1, rank, 'axis1: '), normalAxis(axis2, rank, 'axis2: ')];
      [order[p], order[q]] = [q, p];
      return transposed(array, order);
    },
  ),
  'numpy.moveaxis': fn<{ a: ArrayLike; source: readonly number[]; destination: readonly number[] }>(
    ['a', 'source', 'destination'],
    ({ a, source, destination }) => {
      const array = asArray(a);
      const rank = array.view.shape.length;
      if (source.length !== destination.length)
        throw valueError('`source` and `destination` arguments must have the same number of elements');
      const from = source.map((x) => normalAxis(x, rank, 'source: '));
      const to = destination.map((x) => normalAxis(x, rank, 'destination: '));
      if (new Set(from).size !== from.length) throw valueError('repeated axis in `source` argument');
      const order = array.view.shape.map((_, d) => d).filter((d) => !from.includes(d));
      to.map((t, k) => [t, from[k]!] as const)
        .sort((x, y) => x[0] - y[0])
        .forEach(([t, f]) => order.splice(t, 0, f));
      return transposed(array, order);
    },
  ),
  'numpy.squeeze': fn<{ a: ArrayLike; axis?: readonly number[] | null }>(['a', 'axis'], ({ a, axis }) =>
    squeezed(asArray(a), axis),
  ),
  'numpy.expand_dims': fn<{ a: ArrayLike; axis: readonly number[] }>(['a', 'axis'], ({ a, axis }) =>
    expanded(asArray(a), axis),
  ),
  'numpy.broadcast_to': fn<{ a: ArrayLike; shape: readonly number[] }>(['a', 'shape'], ({ a, shape }) =>
    broadcastTo(asArray(a), shape),
  ),
  'numpy.diagonal': fn<{ a: ArrayLike; offset?: number; axis1?: number; axis2?: number }>(
    ['a', 'offset', 'axis1', 'axis2'],
    ({ a, offset, axis1, axis2 }) => diagonal(asArray(a), offset, axis1, axis2),
  ),
  'numpy.ravel': fn<{ a: ArrayLike; order?: Order }>(['a', 'order'], ({ a, order = 'C' }) =>
    flat(asArray(a), order, false),
  ),
  'ndarray.flatten': fn<{ a: NDArray; order?: Order }>(['a', 'order'], ({ a, order = 'C' }) => flat(a, order, true)),
  'ndarray.copy': fn<{ a: NDArray; order?: Order }>(
    ['a', 'order'],
    ({ a, order = 'C' }) => new NDArray(castCopy(a.view, a.view.dtype, orderedStrides(a.view, order))),
  ),
  'ndarray.matrix_transpose': fn<{ a: NDArray }>(['a'], ({ a }) => {
    const rank = a.view.shape.length;
    if (rank < 2) throw valueError('matrix transpose with ndim < 2 is undefined');
    const order = a.view.shape.map((_, d) => d);
    [order[rank - 2], order[rank - 1]] = [rank - 1, rank - 2];
    return transposed(a, order);
  }),
};

export { axisError };
