/**
 * Reductions by a binary fold over any axes: sum, prod, min, max, any, all, bitwise and/or/xor. The running value
 * has the dtype that is asked for. Memory is visited as NumPy's nditer does: the dimension with the smallest stride
 * innermost. Where that one is reduced, a `LineFold` (pairwise, cascade …) may fold the whole line; else rows of
 * running values are updated one after the other.
 */
import { allAxes, reducedShape } from '../axes.ts';
import { asType, copyInto } from '../cast.ts';
import type { DType, TypedArray } from '../dtype.ts';
import { fill } from '../fill.ts';
import { contiguousStrides } from '../layout.ts';
import { walk } from '../loops.ts';
import type { Element } from '../scalar.ts';
import { allocate, type View } from '../view.ts';
import { computeDtype } from './elementwise.ts';
import { FOLDS } from './fast/folds.ts';
import type { BinaryRow } from './row.ts';
import { RUNS2, type Run2 } from './runs.ts';

/** Folds `n` numbers of a line into one. For complex lines it is called for each part, with doubled step. */
export type LineFold = (data: TypedArray, start: number, step: number, n: number) => number;

export interface ReduceOptions {
  /** The value of an empty reduction, where folding starts. Without it folding starts with the first element. */
  readonly initial?: Element;
  /** How a line of floats is folded. Default: one after the other. */
  readonly line?: LineFold | null;
  /** Take the dimensions in this order instead of by stride; last is innermost. */
  readonly order?: readonly number[];
}

/** Dimensions from slowest to fastest, as nditer orders them (stable for equal strides). */
function byStride(view: View): number[] {
  const rank = (d: number): number => (view.shape[d] === 1 ? 0 : Math.abs(view.strides[d]!));
  return allAxes(view).sort((p, q) => {
    const [a, b] = [rank(p), rank(q)];
    return a === 0 || b === 0 ? p - q : b - a || p - q;
  });
}

/**
 * Folds `row` over `axes`, in `dtype`.
 * @param axes normalised and unique; empty means that nothing is reduced
 */
export function reduce(
  row: BinaryRow,
  view: View,
  axes: readonly number[],
  keepdims: boolean,
  dtype: DType,
  options: ReduceOptions = {},
): View {
  const inner = computeDtype(dtype);
  const source = asType(view, inner);
  const full = allocate(
    inner,
    view.shape.map((n, d) => (axes.includes(d) ? 1 : n)),
    view.device,
  );
  const { initial } = options;
  if (initial !== undefined) fill(full, initial);
  if (source.size > 0) {
    const rest = initial === undefined ? takeFirst(full, source, axes) : source;
    if (rest) fold(row, full, rest, axes, inner, options);
  }
  const shape = reducedShape(view.shape, axes, keepdims);
  return asType(full.with({ shape, strides: contiguousStrides(shape) }), dtype);
}

/**
 * Starts every fold with its first element. What is left is a block only when one axis is reduced; else all is folded
 * and the first counts twice, which the rows without an initial value (max, min, and, or) do not mind.
 */
function takeFirst(full: View, source: View, axes: readonly number[]): View | null {
  const live = axes.filter((d) => source.shape[d]! > 1);
  copyInto(full, source.with({ shape: full.shape }));
  if (live.length === 0) return null;
  if (live.length > 1) return source;
  const axis = live[0]!;
  const shape = source.shape.map((n, d) => (d === axis ? n - 1 : n));
  return source.with({ shape, offset: source.offset + source.strides[axis]! });
}

function fold(
  row: BinaryRow,
  full: View,
  source: View,
  axes: readonly number[],
  inner: DType,
  options: ReduceOptions,
): void {
  const order = options.order ?? byStride(source);
  const pick = (xs: readonly number[]): number[] => order.map((d) => xs[d]!);
  const steps = full.strides.map((s, d) => (axes.includes(d) ? 0 : s));
  const [po, px] = [full.data, source.data];
  const kind =
    inner.name === 'float64'
      ? 'f64'
      : inner.name === 'float32'
        ? 'f32'
        : inner.name === 'bool'
          ? 'bool'
          : inner.compute === 'g'
            ? 'big'
            : inner.compute === 'c'
              ? 'complex'
              : 'int';
  const fn = ((inner.name === 'float32' ? row.f32 : undefined) ??
    row[inner.compute === 'n' ? (inner.kind === 'f' ? 'f' : 'i') : inner.compute]) as never;
  if (!fn) throw new Error(`${row.name} has no loop for ${inner.name}`);
  const run: Run2 = RUNS2[kind];
  const quick = FOLDS[row.name]?.[inner.name];
  const line = inner.kind === 'f' || inner.kind === 'c' ? options.line : null;
  walk(pick(source.shape), [pick(steps), pick(source.strides)], [full.offset, source.offset], (n, at, step) => {
    const [o, x] = [at[0]!, at[1]!];
    if (step[0] === 0 && line && inner.lanes === 2)
      foldComplexLine(line, row, po as Float64Array, o, px, x, step[1]!, n);
    else if (step[0] === 0 && line)
      (po as Float64Array)[o] = (fn as (a: number, b: number) => number)(
        (po as Float64Array)[o]!,
        line(px, x, step[1]!, n),
      );
    else if (step[0] === 0 && quick) quick(po, o, px, x, step[1]!, n);
    else run(fn, po, o, step[0]!, po, o, step[0]!, px, x, step[1]!, n);
  });
}

function foldComplexLine(
  line: LineFold,
  row: BinaryRow,
  po: Float64Array,
  o: number,
  px: TypedArray,
  x: number,
  step: number,
  n: number,
): void {
  const part = { re: line(px, 2 * x, 2 * step, n), im: line(px, 2 * x + 1, 2 * step, n) };
  const z = row.c!({ re: po[2 * o]!, im: po[2 * o + 1]! }, part);
  po[2 * o] = z.re;
  po[2 * o + 1] = z.im;
}
