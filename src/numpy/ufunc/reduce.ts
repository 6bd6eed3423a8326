/**
 * `ufunc.reduce` and `ufunc.accumulate`: dtype of the running value, identities, masks, and what they warn about.
 * Reference: https://numpy.org/doc/2.4/reference/generated/numpy.ufunc.reduce.html
 */
import { asType, copyInto } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf } from '../../core/elements.ts';
import { indexError, notEmulated, typeError, valueError } from '../../core/errors.ts';
import { full, scalarView } from '../../core/fill.ts';
import { reducedShape } from '../../core/axes.ts';
import { numpySum } from '../../core/math/sums.ts';
import { accumulate as accumulateRow } from '../../core/ops/cumulative.ts';
import { test } from '../../core/ops/elementwise.ts';
import { maximum, minimum } from '../../core/ops/extremes.ts';
import { truth } from '../../core/ops/logical.ts';
import { reduce as reduceRow, type LineFold } from '../../core/ops/reduce.ts';
import { where as choose } from '../../core/ops/select.ts';
import type { BinaryRow } from '../../core/ops/row.ts';
import type { Element } from '../../core/scalar.ts';
import { allocate, type View } from '../../core/view.ts';
import { INVALID, OVERFLOW, report } from './fp-errors.ts';
import { loopDtype } from './call.ts';
import type { Ufunc } from './table.ts';

export interface ReduceArgs {
  readonly axes: readonly number[];
  readonly dtype?: DType | null;
  readonly keepdims?: boolean;
  readonly initial?: Element | null;
  readonly where?: View | null;
  /** In which text warnings appear. */
  readonly label?: string;
}

const LOGICAL: Readonly<Record<string, BinaryRow>> = { logical_and: minimum, logical_or: maximum };

/** Sums and products of bool and narrow integers run in 64 bits. */
export function runningDtype(u: Ufunc, d: DType): DType {
  if (u.name === 'add' || u.name === 'multiply') {
    if (d.kind === 'b' || (d.kind === 'i' && d.bytes < 8)) return DTYPES.int64;
    if (d.kind === 'u' && d.bytes < 8) return DTYPES.uint64;
  }
  return loopDtype(u, d);
}

/** Where folding starts when no initial value is given: −0 leaves every first number as it is, −0 too. */
const STARTS: Readonly<Record<string, (d: DType) => Element | undefined>> = {
  add: (d) => (d.kind === 'f' ? -0 : d.kind === 'c' ? { re: -0, im: -0 } : 0),
  multiply: () => 1,
};

const pairwise = (dtype: DType): LineFold => {
  const round = dtype.name === 'float64' || dtype.name === 'complex128' ? (x: number): number => x : Math.fround;
  return (data, start, step, n) => numpySum(data as Float64Array, start, n, step, round);
};

const finite = (x: Element): boolean =>
  typeof x === 'object' ? Number.isFinite(x.re) && Number.isFinite(x.im) : typeof x !== 'number' || Number.isFinite(x);
const isNan = (x: Element): boolean => (typeof x === 'object' ? x.re !== x.re || x.im !== x.im : x !== x);

function reportFold(u: Ufunc, input: View, result: View, label: string): void {
  if (u.name !== 'add' && u.name !== 'multiply') return;
  if (result.dtype.kind !== 'f' && result.dtype.kind !== 'c') return;
  const out = elementsOf(result);
  if (out.every(finite)) return;
  const inputs = elementsOf(input);
  if (inputs.every(finite)) report(OVERFLOW, label);
  else if (out.some(isNan) && !inputs.some(isNan)) report(INVALID, label);
}

export function reduceUfunc(u: Ufunc, view: View, args: ReduceArgs): View {
  const { axes, keepdims = false, where, label = 'reduce' } = args;
  const logical = LOGICAL[u.name];
  const row = logical ?? u.row;
  if (!row) throw notEmulated(`numpy.${u.name}.reduce`);
  const dtype = logical ? DTYPES.bool : (args.dtype ?? runningDtype(u, view.dtype));
  const { initial = null } = args;
  const identity = u.identity === -1 && dtype.kind === 'b' ? 1 : u.identity;
  const empty = axes.some((d) => view.shape[d] === 0);
  if (initial === null && identity === undefined && (empty || where)) {
    const count = reducedShape(view.shape, axes, keepdims).reduce((a, b) => a * b, 1);
    if (where)
      throw valueError(
        `reduction operation '${u.name}' does not have an identity, so to use a where mask one has to specify 'initial'`,
      );
    if (count > 0) throw valueError(`zero-size array to reduction operation ${u.name} which has no identity`);
  }
  let input = logical ? (view.dtype.kind === 'b' ? view : test(truth, view)) : asType(view, dtype);
  if (where) input = choose(where, input, scalarView(initial ?? identity!, dtype), dtype, input.shape);
  if (empty) return full(reducedShape(view.shape, axes, keepdims), initial ?? identity ?? 0, dtype);
  if (
    axes.length > 1 &&
    ![
      'add',
      'multiply',
      'maximum',
      'minimum',
      'logical_and',
      'logical_or',
      'bitwise_and',
      'bitwise_or',
      'bitwise_xor',
      'fmax',
      'fmin',
      'gcd',
      'lcm',
      'logaddexp',
      'hypot',
    ].includes(u.name)
  ) {
    throw valueError(`reduction operation '${u.name}' is not reorderable, so at most one axis may be specified`);
  }
  const start = initial ?? STARTS[u.name]?.(dtype);
  const line =
    u.name === 'add' && (dtype.kind === 'f' || dtype.kind === 'c')
      ? pairwise(dtype.bytes === 2 ? DTYPES.float32 : dtype)
      : null;
  const result = reduceRow(
    row,
    input,
    axes,
    keepdims,
    dtype,
    start === undefined ? { line } : { initial: start, line },
  );
  reportFold(u, input, result, label);
  return result;
}

/** `ufunc.reduceat`: each part runs from its index to the next one's; where that goes backwards it is one element. */
export function reduceAt(u: Ufunc, view: View, indices: readonly number[], axis: number, dtype: DType | null): View {
  const n = view.shape[axis]!;
  for (const at of indices)
    if (at < 0 || at >= n) throw indexError(`index ${at} out-of-bounds in ${u.name}.reduceat [0, ${n})`);
  const out = allocate(dtype ?? runningDtype(u, view.dtype), view.shape.with(axis, indices.length));
  indices.forEach((at, k) => {
    const end = indices[k + 1] ?? n;
    const part = view.with({
      shape: view.shape.with(axis, Math.max(1, end - at)),
      offset: view.offset + at * view.strides[axis]!,
    });
    const to = out.with({ shape: out.shape.with(axis, 1), offset: out.offset + k * out.strides[axis]! });
    copyInto(to, reduceUfunc(u, part, { axes: [axis], dtype, keepdims: true, label: 'reduceat' }));
  });
  return out;
}

export function accumulateUfunc(u: Ufunc, view: View, axis: number, dtype: DType | null): View {
  if (!u.row) throw notEmulated(`numpy.${u.name}.accumulate`);
  if (view.shape.length === 0) throw typeError('cannot accumulate on a scalar');
  const result = accumulateRow(u.row, view, axis, dtype ?? runningDtype(u, view.dtype));
  reportFold(u, view, result, 'accumulate');
  return result;
}
