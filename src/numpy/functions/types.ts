/** Questions about dtypes, raw bytes, strides chosen by hand. Reference: https://numpy.org/doc/2.4/reference/routines.dtype.html */
import { dense } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf } from '../../core/elements.ts';
import { valueError } from '../../core/errors.ts';
import { fn, numpyDtype, type FunctionTable } from '../../core/function-table.ts';
import { Storage } from '../../core/storage.ts';
import { contiguousStrides } from '../../core/layout.ts';
import { View } from '../../core/view.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { NDArray, NumpyScalar } from '../ndarray.ts';
import { operand, viewOf, type ArrayLike } from '../operand.ts';
import { canCast, integerLimits, resultType, type Casting, type Weak } from '../promotion.ts';
import { only, scalarOut } from '../result.ts';
import { reshaped } from './views.ts';

/** The smallest dtype that holds a scalar's value; an array's own dtype. */
function smallestFor(x: ArrayLike): DType {
  const { view, python } = operand(x);
  if (view.shape.length > 0 || (python === null && !(x instanceof NumpyScalar) && view.shape.length > 0))
    return view.dtype;
  const value = elementsOf(view)[0]!;
  if (view.dtype.kind === 'i' || view.dtype.kind === 'u') {
    const n = BigInt(value as number | bigint);
    const order = n < 0n ? ['int8', 'int16', 'int32', 'int64'] : ['uint8', 'uint16', 'uint32', 'uint64'];
    const fits = order.map((name) => dtypeOf(name)).find((d) => n >= integerLimits(d)[0] && n <= integerLimits(d)[1]);
    return fits ?? view.dtype;
  }
  if (view.dtype.kind === 'f') {
    const a = Math.abs(value as number);
    return !Number.isFinite(a) || a < 65000 ? DTYPES.float16 : a < 3.4e38 ? DTYPES.float32 : DTYPES.float64;
  }
  return view.dtype.kind === 'c' ? DTYPES.complex64 : view.dtype;
}

const hexOf = (view: View): string => {
  const v = dense(view);
  const bytes = new Uint8Array(
    v.data.buffer as ArrayBuffer,
    v.data.byteOffset + v.offset * v.dtype.bytes,
    v.size * v.dtype.bytes,
  );
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
};

interface StridedArgs {
  readonly x: NDArray;
  readonly shape?: readonly number[] | null;
  readonly strides?: readonly number[] | null;
  readonly writeable?: boolean;
}

interface WindowArgs {
  readonly x: NDArray;
  readonly window_shape: readonly number[];
  readonly axis?: readonly number[] | null;
  readonly writeable?: boolean;
}

function windows({ x, window_shape, axis, writeable = false }: WindowArgs): NDArray {
  const { view } = x;
  const axes = axis ?? (window_shape.length === view.shape.length ? view.shape.map((_, d) => d) : null);
  if (axes === null || axes.length !== window_shape.length) {
    throw valueError(
      `Since axis is None, must provide window_shape for all dimensions of \`x\`; got ${window_shape.length} window_shape elements and \`x.ndim\` is ${view.shape.length}.`,
    );
  }
  const shape = [...view.shape];
  window_shape.forEach((w, k) => {
    const d = axes[k]! < 0 ? axes[k]! + view.shape.length : axes[k]!;
    if (w < 0) throw valueError('`window_shape` cannot contain negative values');
    if (shape[d]! < w) throw valueError('window shape cannot be larger than input array shape');
    shape[d]! -= w - 1;
  });
  const out = x.viewAs(
    view.with({
      shape: [...shape, ...window_shape],
      strides: [...view.strides, ...axes.map((d) => view.strides.at(d)!)],
    }),
  );
  out.writeable = writeable && x.writeable;
  return out;
}

export const types: FunctionTable = {
  'numpy.result_type': fn<{ operands: readonly (readonly [string | null, Weak | null])[] }>(
    ['operands'],
    ({ operands }) => {
      if (operands.length === 0) throw valueError('at least one array or dtype is required');
      return numpyDtype(
        resultType(operands.map(([name, weak]) => ({ dtype: name === null ? DTYPES.int64 : dtypeOf(name), weak }))),
      );
    },
  ),
  'numpy.can_cast': fn<{ from_: string; to: string; casting: Casting }>(
    ['from_', 'to', 'casting'],
    ({ from_, to, casting }) => canCast(dtypeOf(from_), dtypeOf(to), casting),
  ),
  'numpy.min_scalar_type': fn<{ a: ArrayLike }>(['a'], ({ a }) => numpyDtype(smallestFor(a))),
  'numpy.frombuffer': fn<{ hex: string; dtype: string; readonly: boolean }>(
    ['hex', 'dtype', 'readonly'],
    ({ hex, dtype, readonly }) => {
      const bytes = Uint8Array.from(hex.match(/../g) ?? [], (b) => parseInt(b, 16));
      const padded = new ArrayBuffer(Math.max(8, Math.ceil(bytes.length / 8) * 8));
      new Uint8Array(padded).set(bytes);
      const d = dtypeOf(dtype);
      const shape = [bytes.length / d.bytes];
      const view = new View(new Storage(padded), d, shape, contiguousStrides(shape));
      view.storage.resizable = false;
      const out = new NDArray(view, null, !readonly);
      out.sealed = readonly;
      return out;
    },
  ),
  'ndarray.hex': fn<{ a: NDArray; order?: string }>(['a', 'order'], ({ a, order }) =>
    hexOf(order === 'F' ? reshaped(a, [a.view.size], 'F').view : a.view),
  ),
  'ndarray.byteswap': fn<{ a: NDArray }>(['a'], ({ a }) => {
    const v = dense(a.view);
    const bytes = new Uint8Array(
      v.data.buffer.slice(
        v.data.byteOffset + v.offset * v.dtype.bytes,
        v.data.byteOffset + (v.offset + v.size) * v.dtype.bytes,
      ) as ArrayBuffer,
    );
    const unit = v.dtype.bytes / v.dtype.lanes;
    for (let i = 0; i < bytes.length; i += unit) bytes.subarray(i, i + unit).reverse();
    const padded = new Uint8Array(Math.max(8, Math.ceil(bytes.length / 8) * 8));
    padded.set(bytes);
    return new NDArray(new View(new Storage(padded.buffer), v.dtype, v.shape, contiguousStrides(v.shape)));
  }),
  'numpy.lib.stride_tricks.as_strided': fn<StridedArgs>(
    ['x', 'shape', 'strides', 'writeable'],
    ({ x, shape, strides, writeable = true }) => {
      const { view } = x;
      const steps = strides ? strides.map((s) => s / view.dtype.bytes) : view.strides;
      if (steps.some((s) => !Number.isInteger(s)))
        throw valueError('strides that are no multiple of the item size are not emulated here (see the coverage page)');
      const out = x.viewAs(view.with({ shape: shape ?? view.shape, strides: steps }));
      out.writeable = writeable && x.writeable;
      return out;
    },
  ),
  'numpy.lib.stride_tricks.sliding_window_view': fn<WindowArgs>(['x', 'window_shape', 'axis', 'writeable'], windows),
  'numpy._scalar_of': fn<{ value: NumpyScalar }>(['value'], ({ value }) =>
    scalarOut(viewOf(value).dtype, only(viewOf(value))),
  ),
};
