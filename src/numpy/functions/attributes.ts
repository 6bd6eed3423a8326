/** What Python reads from an array: shape, strides, dtype, flags, base, element values; and what it may set. */
import { DTYPES, type DType } from '../../core/dtype.ts';
import { writeElements } from '../../core/elements.ts';
import { LibError, notEmulated, typeError, valueError } from '../../core/errors.ts';
import { fn, ints, list, numpyDtype, pyFloat, pyInt, type FunctionTable, type Out } from '../../core/function-table.ts';
import { contiguousStrides, isContiguous, isFortran, sizeOf } from '../../core/layout.ts';
import { Managed } from '../../core/managed.ts';
import { imagView, realView } from '../../core/ops/parts.ts';
import type { Literal } from '../../core/python-data.ts';
import { isPyScalar, type Element, type PyScalar } from '../../core/scalar.ts';
import { allocate, boundsOverlap, View } from '../../core/view.ts';
import { castCopy } from '../casting.ts';
import { dtypeOf, dtypeRepr } from '../dtype-spec.ts';
import type { NumpyScalar } from '../ndarray.ts';
import { NDArray } from '../ndarray.ts';
import { literalView, operand, storable, viewOf, type ArrayLike } from '../operand.ts';
import { canCast, type Casting } from '../promotion.ts';
import { only, scalarOut } from '../result.ts';
import { orderedStrides, type Order } from './create.ts';
import { asArray, reshaped } from './views.ts';

/** An element as the Python object that `.item()` and `.tolist()` give. */
export function pyValue(x: Element): Out {
  if (typeof x === 'boolean') return x;
  if (typeof x === 'object') return { kind: 'c', value: x };
  return typeof x === 'bigint' ? pyInt(x) : pyFloat(x);
}

const valueOf = (v: View, x: Element): Out =>
  v.dtype.kind === 'i' || v.dtype.kind === 'u' ? pyInt(x as number | bigint) : pyValue(x);

function nested(view: View): Out {
  if (view.shape.length === 0) return valueOf(view, only(view));
  const [n = 0, ...shape] = view.shape;
  const [step = 0, ...strides] = view.strides;
  return list(
    Array.from({ length: n }, (_, i) => nested(view.with({ shape, strides, offset: view.offset + i * step }))),
  );
}

const bytesStrides = (v: View): number[] => {
  const empty = v.size === 0 ? contiguousStrides(v.shape) : v.strides;
  return empty.map((s) => s * v.dtype.bytes);
};

function setShape(a: NDArray, shape: readonly number[]): null {
  const moved = reshaped(a, shape, 'C');
  if (moved.view.storage !== a.view.storage) {
    throw new LibError(
      'AttributeError',
      'Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape.',
    );
  }
  a.view = moved.view;
  return null;
}

/** `a.view(dtype)`: the same bytes read as another dtype. */
function reinterpreted(a: NDArray, name: string): NDArray {
  const to = dtypeOf(name);
  const { view } = a;
  if (to === view.dtype) return a.viewAs(view);
  const [from, bytes] = [view.dtype.bytes, to.bytes];
  if (from === bytes) return a.viewAs(new View(view.storage, to, view.shape, view.strides, view.offset));
  const rank = view.shape.length;
  if (rank === 0) throw valueError('Changing the dtype of a 0d array is only supported if the itemsize is unchanged');
  if (view.strides[rank - 1] !== 1 && view.size > 0)
    throw valueError('To change to a dtype of a different size, the last axis must be contiguous');
  const last = (view.shape[rank - 1]! * from) / bytes;
  if (!Number.isInteger(last)) {
    throw valueError(
      'When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.',
    );
  }
  const strides = view.strides.map((s, d) => (d === rank - 1 ? 1 : (s * from) / bytes));
  const offset = (view.offset * from) / bytes;
  if (!Number.isInteger(offset) || strides.some((s) => !Number.isInteger(s)))
    throw notEmulated('a view with strides that are no multiple of the item size');
  return a.viewAs(new View(view.storage, to, [...view.shape.slice(0, -1), last], strides, offset));
}

interface AsType {
  readonly a: NDArray;
  readonly dtype: string;
  readonly order?: Order;
  readonly casting?: Casting;
  readonly copy?: boolean;
}

function astype({ a, dtype, order = 'K', casting = 'unsafe', copy = true }: AsType): NDArray {
  const to = dtypeOf(dtype);
  const from = a.view.dtype;
  if (!canCast(from, to, casting)) {
    throw typeError(
      `Cannot cast array data from ${dtypeRepr(from)} to ${dtypeRepr(to)} according to the rule '${casting}'`,
    );
  }
  if (!copy && to === from && (order === 'K' || order === 'A')) return a;
  return new NDArray(castCopy(a.view, to, orderedStrides(a.view, order)));
}

const on = <T extends object>(run: (v: View, a: NDArray) => T | Out) =>
  fn<{ a: NDArray }>(['a'], ({ a }) => run(a.view, a) as Out);

export const attributes: FunctionTable = {
  /** Marks an array whose elements are places in a list that Python keeps. */
  'ndarray._set_foreign': fn<{ a: NDArray; name: string }>(['a', 'name'], ({ a, name }) => {
    a.elsewhere = name;
    return null;
  }),
  'ndarray._set_plain': fn<{ a: NDArray }>(['a'], ({ a }) => {
    a.elsewhere = null;
    return null;
  }),
  'ndarray.shape': on((v) => ints(v.shape)),
  'ndarray.strides': on((v) => ints(bytesStrides(v))),
  'ndarray.dtype': on((v) => numpyDtype(v.dtype)),
  'ndarray.base': on((_, a) => a.base),
  'ndarray.address': on((v) => pyInt(v.address)),
  'ndarray.writeable': on((_, a) => a.writeable),
  'ndarray.flags': on((v, a) =>
    JSON.stringify({
      c: isContiguous(v.shape, v.strides),
      f: isFortran(v.shape, v.strides),
      own: a.base === null,
      w: a.writeable,
    }),
  ),
  'ndarray.set_writeable': fn<{ a: NDArray; value: boolean }>(['a', 'value'], ({ a, value }) => {
    if (value && !a.writeable && (a.sealed || (a.base !== null && !(a.base instanceof NDArray && a.base.writeable)))) {
      throw valueError('cannot set WRITEABLE flag to True of this array');
    }
    a.writeable = value;
    return null;
  }),
  'ndarray.set_shape': fn<{ a: NDArray; shape: readonly number[] }>(['a', 'shape'], ({ a, shape }) =>
    setShape(a, shape),
  ),
  'ndarray.set_dtype': fn<{ a: NDArray; dtype: string }>(['a', 'dtype'], ({ a, dtype }) => {
    a.view = reinterpreted(a, dtype).view;
    return null;
  }),
  'ndarray.real': on((v, a) => (v.dtype.kind === 'c' ? a.viewAs(realView(v)) : a)),
  'ndarray.imag': on((v, a) => {
    if (v.dtype.kind === 'c') return a.viewAs(imagView(v));
    const zeros = new NDArray(allocate(v.dtype, v.shape));
    zeros.writeable = false;
    return zeros;
  }),
  'ndarray.item': on((v) => valueOf(v, only(v))),
  'ndarray.tolist': on((v) => nested(v)),
  'ndarray.astype': fn<AsType>(['a', 'dtype', 'order', 'casting', 'copy'], astype),
  'ndarray.view': fn<{ a: NDArray; dtype?: string }>(['a', 'dtype'], ({ a, dtype }) =>
    dtype ? reinterpreted(a, dtype) : a.viewAs(a.view),
  ),
  'numpy.may_share_memory': fn<{ a: Managed; b: Managed }>(['a', 'b'], ({ a, b }) =>
    boundsOverlap(viewOf(a), viewOf(b)),
  ),
  'numpy.shares_memory': fn<{ a: Managed; b: Managed }>(['a', 'b'], ({ a, b }) => sharesElement(viewOf(a), viewOf(b))),
  'numpy._scalar': fn<{ value: NumpyScalar }>(['value'], ({ value }) => value),
  'numpy._scalar_cast': fn<{ value: ArrayLike; dtype: string }>(['value', 'dtype'], ({ value, dtype }) => {
    const to = dtypeOf(dtype);
    const view = isPyScalar(value)
      ? numberView(value, to)
      : isLiteral(value)
        ? literalView(value, wholeOr(to))
        : asArray(value).view;
    const cast = castCopy(view, to, contiguousStrides(view.shape));
    return cast.shape.length === 0 ? scalarOut(cast.dtype, only(cast)) : new NDArray(cast);
  }),
};

const isLiteral = (x: ArrayLike): x is Literal => !(x instanceof Managed) && 'ok' in x;
const isWhole = (d: DType): boolean => d.kind === 'i' || d.kind === 'u';
/** Whole numbers are checked against the dtype itself; all else is cast as `astype` would. */
const wholeOr = (d: DType): DType | null => (isWhole(d) ? d : null);

/** The Python number that `np.float32(x)` takes, in the dtype from which it is cast. */
function numberView(x: PyScalar, to: DType): View {
  const huge = x.kind === 'i' && BigInt(x.value) !== BigInt.asIntN(64, BigInt(x.value));
  if (huge && to === DTYPES.int64) throw new LibError('OverflowError', 'Python int too large to convert to C long');
  if (isWhole(to)) {
    const out = allocate(to, []);
    writeElements(out, [storable(x, to)]);
    return out;
  }
  return operand(x.kind === 'i' && to.kind === 'f' ? { kind: 'f', value: Number(x.value) } : x).view;
}

/** Is there an element whose bytes both arrays touch? Exact, by listing (bounded by size). */
function sharesElement(a: View, b: View): boolean {
  if (!boundsOverlap(a, b)) return false;
  if (isContiguous(a.shape, a.strides) && isContiguous(b.shape, b.strides)) return true;
  if (sizeOf(a.shape) + sizeOf(b.shape) > 1e7) throw notEmulated('shares_memory of arrays this large');
  const bytes = (v: View): Set<number> => {
    const found = new Set<number>();
    const step = v.dtype.bytes;
    const probe = new View(v.storage, v.dtype, v.shape, v.strides, v.offset);
    for (const o of offsets(probe)) for (let k = 0; k < step; k++) found.add(o * step + k);
    return found;
  };
  const seen = bytes(a);
  for (const byte of bytes(b)) if (seen.has(byte)) return true;
  return false;
}

function offsets(v: View): number[] {
  let out = [v.offset];
  v.shape.forEach((n, d) => {
    out = out.flatMap((o) => Array.from({ length: n }, (_, i) => o + i * v.strides[d]!));
  });
  return out;
}
