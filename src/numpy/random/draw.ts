/**
 * One call of a distribution: parameters of any shape, constraints, the shape of the result, and the loop. The order of
 * checks and NumPy's words for each are those of `cont` and `disc` in numpy/random/_common.pyx.
 */
import { asType, denseData } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { typeError, valueError, type LibError } from '../../core/errors.ts';
import { pyFloat, pyInt, type Out } from '../../core/function-table.ts';
import {
  broadcastShapes,
  broadcastStrides,
  contiguousStrides,
  isContiguous,
  isFortran,
  sizeOf,
  type Shape,
} from '../../core/layout.ts';
import { offsetsOf } from '../../core/loops.ts';
import { Managed } from '../../core/managed.ts';
import { isPyScalar } from '../../core/scalar.ts';
import { allocateOrRefuse } from '../functions/create.ts';
import { NDArray, operand, pyTuple, type ArrayLike } from '../operand.ts';
import { check, type Constraint } from './constraints.ts';
import type { Source } from './source.ts';

export interface Param {
  readonly name: string;
  readonly constraint: Constraint;
  readonly otherwise?: number;
  /** Read as int64: a float array is refused. */
  readonly whole?: boolean;
  /** Named so in the error, where it is not the parameter itself. */
  readonly label?: string;
}

export interface Distribution {
  readonly params: readonly Param[];
  readonly draw: (source: Source, a: number, b: number, c: number) => number;
  readonly whole?: boolean;
  /** Raises what depends on several parameters together. */
  readonly together?: (values: readonly Values[]) => void;
}

/** A parameter as doubles, dense. */
export interface Values {
  readonly shape: Shape;
  readonly data: ArrayLike_;
}
type ArrayLike_ = globalThis.ArrayLike<number>;

export interface DrawArgs {
  readonly source: Source;
  readonly size?: readonly number[] | null;
  readonly out?: NDArray | null;
  readonly [param: string]: unknown;
}

/** A parameter's values as doubles. */
export function valuesOf(x: ArrayLike, whole = false): Values {
  const { view } = operand(x);
  const wanted = whole ? DTYPES.int64 : DTYPES.float64;
  if (view.dtype.kind === 'c' && isPyScalar(x))
    throw typeError("float() argument must be a string or a real number, not 'complex'");
  if (view.dtype.kind === 'c' || (whole && x instanceof Managed && view.dtype.kind === 'f')) {
    throw typeError(
      `Cannot cast array data from dtype('${view.dtype.name}') to dtype('${wanted.name}') according to the rule 'safe'`,
    );
  }
  const data = denseData(asType(view, DTYPES.float64)) as Float64Array;
  return { shape: view.shape, data: whole ? Float64Array.from(data, Math.trunc) : data };
}

/** Where each element of `shape` finds its value of a parameter. */
export const places = (v: Values, shape: Shape): number[] | null =>
  v.shape.length === 0 ? null : offsetsOf(shape, broadcastStrides(v.shape, contiguousStrides(v.shape), shape), 0);

function mismatch(shapes: readonly Shape[], first: number): LibError {
  for (let i = 0; i < shapes.length; i++) {
    for (let j = i + 1; j < shapes.length; j++) {
      if (broadcastShapes(shapes[i]!, shapes[j]!)) continue;
      return valueError(
        'shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between ' +
          `arg ${i + first} with shape ${pyTuple(shapes[i]!)} and arg ${j + first} with shape ${pyTuple(shapes[j]!)}.`,
      );
    }
  }
  return valueError('shape mismatch: objects cannot be broadcast to a single shape');
}

/** The result's shape: `size`, or what the parameters broadcast to. @param sizeLast which argument the size counts as */
export function resultShape(shapes: readonly Shape[], size: Shape | null, sizeLast = false): Shape {
  if (size === null) {
    const shape = broadcastShapes(...shapes);
    if (!shape) throw mismatch(shapes, 0);
    return shape;
  }
  const all = sizeLast ? [...shapes, size] : [size, ...shapes];
  const shape = broadcastShapes(...all);
  if (!shape) throw mismatch(all, 0);
  if (shape.length !== size.length || shape.some((n, d) => n !== size[d])) {
    throw valueError(
      `Output size ${pyTuple(size)} is not compatible with broadcast dimensions of inputs ${pyTuple(shape)}.`,
    );
  }
  return size;
}

const INT64_MAX = 2n ** 63n - 1n;
/** C's conversion, but that 2⁶³ itself stands for the largest int64 (`geometric`). */
export const toInt64 = (x: number): bigint =>
  x === 2 ** 63 ? INT64_MAX : x < 2 ** 63 && x >= -(2 ** 63) ? BigInt(Math.trunc(x)) : -(2n ** 63n);

/** Draws as the distribution says. */
export function draw(d: Distribution, args: DrawArgs): Out {
  const { source, size = null, out = null } = args;
  if (out) checkOutput(out, DTYPES.float64, size, d.params.length > 0);
  const values = d.params.map((p) => {
    const given = args[p.name] as ArrayLike | undefined;
    return given === undefined ? { shape: [], data: [p.otherwise ?? NaN] } : valuesOf(given, p.whole);
  });
  const many = values.some((v) => v.shape.length > 0);
  d.together?.(values);
  values.forEach((v, k) => check(v.data, d.params[k]!.label ?? d.params[k]!.name, d.params[k]!.constraint, many));
  const one = (a: number, b: number, c: number): number => d.draw(source, a, b, c);
  const [a, b, c] = values as [Values?, Values?, Values?];
  if (!many && size === null && !out) {
    const x = one(a?.data[0] ?? 0, b?.data[0] ?? 0, c?.data[0] ?? 0);
    return d.whole ? pyInt(toInt64(x)) : pyFloat(x);
  }
  const shape =
    out?.view.shape ??
    (many
      ? resultShape(
          values.map((v) => v.shape),
          size,
        )
      : size!);
  const view = out?.view ?? allocateOrRefuse(d.whole ? DTYPES.int64 : DTYPES.float64, shape);
  const at = values.map((v) => places(v, shape));
  const value = (k: number, i: number): number => {
    const v = values[k];
    return v === undefined ? 0 : v.data[at[k]?.[i] ?? 0]!;
  };
  const n = sizeOf(shape);
  if (d.whole) {
    const data = view.data as BigInt64Array;
    for (let i = 0; i < n; i++) data[i] = toInt64(one(value(0, i), value(1, i), value(2, i)));
  } else {
    const data = view.data as Float64Array;
    for (let i = 0; i < n; i++) data[view.offset + i] = one(value(0, i), value(1, i), value(2, i));
  }
  if (out) view.storage.wrote();
  return out ?? new NDArray(view);
}

/** `out=` must be writeable, dense, of the exact dtype, and of the size asked for. */
export function checkOutput(out: NDArray, dtype: DType, size: Shape | null, onlyC: boolean): void {
  const { view } = out;
  const dense = isContiguous(view.shape, view.strides) || (!onlyC && isFortran(view.shape, view.strides));
  if (!dense || !out.writeable) {
    throw valueError(
      `Supplied output array must be ${onlyC ? 'C-' : ''}contiguous, writable, aligned, and in machine byte-order.`,
    );
  }
  if (view.dtype !== dtype) {
    throw typeError(`Supplied output array has the wrong type. Expected ${dtype.name}, got ${view.dtype.name}`);
  }
  if (size !== null && (size.length !== view.shape.length || size.some((n, d) => n !== view.shape[d]))) {
    throw valueError('size must match out.shape when used together');
  }
}

/** Distributions without parameters: `random`, `standard_normal`, `standard_exponential`. */
export function fill(one: () => number, dtype: DType, size: Shape | null, out: NDArray | null): Out {
  if (size === null && !out) return pyFloat(one());
  if (out) checkOutput(out, dtype, size, false);
  const view = out?.view ?? allocateOrRefuse(dtype, size!);
  const data = view.data as Float64Array;
  for (let i = 0; i < view.size; i++) data[view.offset + i] = one();
  if (out) view.storage.wrote();
  return out ?? new NDArray(view);
}
