/**
 * What a function gets as an array-like: an array, a NumPy scalar, a Python scalar (weak in promotion), or a
 * nested list. `operand` makes a View of each and keeps what promotion needs to know.
 */
import { DTYPES, type DType } from '../core/dtype.ts';
import { access, toNumber, writeElements } from '../core/elements.ts';
import { LibError, notEmulated, typeError } from '../core/errors.ts';
import { Managed } from '../core/managed.ts';
import type { Foreign, Literal } from '../core/python-data.ts';
import { isPyScalar, type Element, type PyScalar } from '../core/scalar.ts';
import { sizeOf } from '../core/layout.ts';
import { allocate, View } from '../core/view.ts';
import { copyInto } from '../core/cast.ts';
import { reportCast } from './casting.ts';
import { OVERFLOW, report } from './ufunc/fp-errors.ts';
import { NDArray, NumpyScalar } from './ndarray.ts';
import { checkFits, promote, type Typed, type Weak } from './promotion.ts';

/** Any array argument, as the codec decodes it. */
export type ArrayLike = Managed | PyScalar | Literal | Foreign;

export interface Operand extends Typed {
  readonly view: View;
  /** The Python scalar that it was, still to be checked against the dtype it is converted to. */
  readonly python: PyScalar | null;
}

const hasView = (x: object): x is { readonly view: View } => 'view' in x && x.view instanceof View;

/** The View of a managed object (array, NumPy scalar, or a tensor that was handed on). */
export function viewOf(x: Managed): View {
  if (x instanceof NDArray && x.elsewhere !== null)
    throw notEmulated(`that function on an array of dtype ${x.elsewhere}`);
  if (!hasView(x)) throw notEmulated('that object as an array');
  if (x.view.dtype.char === null) throw typeError('Got unsupported ScalarType BFloat16');
  return x.view;
}

const PLAIN: Readonly<Record<PyScalar['kind'], DType>> = {
  b: DTYPES.bool,
  i: DTYPES.int64,
  f: DTYPES.float64,
  c: DTYPES.complex128,
};

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

/** The dtype NumPy gives a Python scalar by itself. */
export function dtypeOfScalar(s: PyScalar): DType {
  if (s.kind !== 'i' || typeof s.value === 'number') return PLAIN[s.kind];
  if (s.value >= INT64_MIN && s.value <= INT64_MAX) return DTYPES.int64;
  if (s.value > 0n && s.value <= UINT64_MAX) return DTYPES.uint64;
  throw notEmulated('an object array of large Python integers');
}

function scalarView(s: PyScalar, dtype: DType): View {
  const view = allocate(dtype, []);
  access(dtype).set(view.data, 0, s.value);
  return view;
}

export function operand(x: ArrayLike): Operand {
  if (x instanceof Managed) {
    const view = viewOf(x);
    return { view, dtype: view.dtype, weak: null, python: null };
  }
  if (isPyScalar(x)) {
    const big = x.kind === 'i' && typeof x.value === 'bigint' && (x.value > UINT64_MAX || x.value < INT64_MIN);
    const dtype = big ? DTYPES.float64 : dtypeOfScalar(x);
    const weak: Weak | null = x.kind === 'b' ? null : x.kind;
    return { view: scalarView(x, dtype), dtype, weak, python: x };
  }
  if ('foreign' in x) throw notEmulated(`an array of ${x.foreign} objects`);
  const view = literalView(x, null);
  return { view, dtype: view.dtype, weak: null, python: null };
}

/** The operand's elements in a dtype; a Python integer that does not fit raises. */
export function converted(op: Operand, dtype: DType): View {
  if (op.python === null || op.dtype === dtype) return op.view;
  checkFits(op.python, dtype);
  if (op.dtype.kind === 'f' && dtype.kind === 'f') reportCast(op.view, dtype);
  else if (dtype === DTYPES.float16 && op.dtype.kind === 'i') reportCast(scalarView(op.python, DTYPES.float64), dtype);
  return scalarView(op.python, dtype);
}

function dtypeOfLeaves(leaves: readonly (PyScalar | Managed)[]): DType {
  let found: DType | null = null;
  for (const leaf of leaves) {
    const d = leaf instanceof Managed ? viewOf(leaf).dtype : dtypeOfScalar(leaf);
    found = found === null ? d : promote(found, d);
  }
  return found ?? DTYPES.float64;
}

/** Numbers of a list that a narrow float turned into infinity. */
function reportLost(out: View, given: readonly (number | bigint)[]): void {
  if (out.dtype.kind !== 'f' || out.dtype.bytes === 8) return;
  const { get } = access(out.dtype);
  if (given.some((x, k) => Number.isFinite(Number(x)) && !Number.isFinite(toNumber(get(out.data, k)))))
    report(OVERFLOW, 'cast');
}

/** A fresh array of a nested list; `dtype` null infers it. */
export function literalView(x: Literal, dtype: DType | null): View {
  if (!x.ok) throw raggedError(x.why);
  if ('packed' in x) {
    const d = dtype ?? (x.kinds === 'f' ? DTYPES.float64 : DTYPES.int64);
    const out = allocate(d, x.shape);
    writeElements(out, [...x.packed] as Element[]);
    reportLost(out, [...x.packed]);
    return out;
  }
  const { leaves } = x;
  const d = dtype ?? dtypeOfLeaves(leaves);
  const first = leaves.find((leaf) => leaf instanceof Managed);
  const inner = first instanceof Managed ? viewOf(first).shape : [];
  const each = sizeOf(inner);
  const shape = [...x.shape, ...inner];
  const out = allocate(d, shape);
  if (each === 1 && inner.length === 0) {
    const { set } = access(d);
    const data = out.data;
    leaves.forEach((leaf, k) => {
      if (leaf instanceof Managed) {
        const v = viewOf(leaf);
        if (v.size !== 1 || v.shape.length !== 0) throw ragged(x.shape);
        copyInto(out.with({ shape: [], strides: [], offset: k }), v);
      } else {
        set(data, k, storable(leaf, d));
      }
    });
    reportLost(
      out,
      leaves.map((leaf) => (!(leaf instanceof Managed) && leaf.kind === 'f' ? leaf.value : 0)),
    );
    return out;
  }
  leaves.forEach((leaf, k) => {
    if (!(leaf instanceof Managed)) throw ragged(x.shape);
    const v = viewOf(leaf);
    if (v.shape.length !== inner.length || v.shape.some((n, i) => n !== inner[i])) throw ragged(x.shape);
    const target = out.with({ shape: inner, strides: out.strides.slice(x.shape.length), offset: k * each });
    copyInto(target, v);
  });
  return out;
}

/** A Python scalar as an element of a dtype, with the checks of assignment. */
export function storable(s: PyScalar, d: DType): Element {
  if (s.kind === 'c' && d.kind !== 'c') {
    const wanted = d.kind === 'f' ? 'float() argument' : 'int() argument';
    if (d.kind !== 'b')
      throw typeError(
        d.kind === 'f'
          ? "float() argument must be a string or a real number, not 'complex'"
          : `${wanted} must be a string, a bytes-like object or a real number, not 'complex'`,
      );
  }
  checkFits(s, d);
  if (s.kind === 'f' && (d.kind === 'i' || d.kind === 'u')) {
    if (s.value !== s.value) throw new LibError('ValueError', 'cannot convert float NaN to integer');
    if (!Number.isFinite(s.value)) throw new LibError('OverflowError', 'cannot convert float infinity to integer');
    const whole: PyScalar = { kind: 'i', value: BigInt(Math.trunc(s.value)) };
    checkFits(whole, d);
    return d.compute === 'g' ? whole.value : Number(whole.value);
  }
  return s.value;
}

function ragged(shape: readonly number[]): LibError {
  return new LibError(
    'ValueError',
    `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${shape.length} dimensions. ` +
      `The detected shape was ${pyTuple(shape)} + inhomogeneous part.`,
  );
}

interface Why {
  readonly leaf?: string;
  readonly ragged?: number;
  readonly shape?: readonly number[];
}

function raggedError(why: unknown): LibError {
  const w = why as Why;
  if (w.leaf !== undefined) return notEmulated(`an array of ${w.leaf} objects`);
  return ragged((w.shape ?? []).slice(0, w.ragged ?? 0));
}

/** "(2,)", "(2, 3)", "()". */
export function pyTuple(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

export { NDArray, NumpyScalar };
