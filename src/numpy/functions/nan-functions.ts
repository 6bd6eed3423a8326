/** Reductions that leave nan out. Reference: https://numpy.org/doc/2.4/reference/generated/numpy.nansum.html */
import { Managed } from '../../core/managed.ts';
import { dense } from '../../core/cast.ts';
import { DTYPES } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { notEmulated, valueError } from '../../core/errors.ts';
import { fn, type FunctionRow, type FunctionTable } from '../../core/function-table.ts';
import { argExtreme, reduceLines } from '../../core/ops/arg-reduce.ts';
import { warn } from '../../core/warnings.ts';
import { allocate, type View } from '../../core/view.ts';
import { apply, axesOf, deliver, viewOfLike, weakFloat, type Axis } from '../compose.ts';
import { dtypeOf } from '../dtype-spec.ts';
import type { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';
import { accumulateUfunc, reduceUfunc } from '../ufunc/reduce.ts';
import { ufuncOf } from '../ufunc/table.ts';
import { quantileOf } from './quantile.ts';
import { raveled } from './reductions.ts';
import { normalAxis } from './views.ts';

interface NanArgs {
  readonly a: ArrayLike;
  readonly axis?: Axis;
  readonly dtype?: string | null;
  readonly out?: NDArray | null;
  readonly keepdims?: boolean;
  readonly ddof?: ArrayLike;
  readonly q?: ArrayLike;
}

const ARGS = ['a', 'axis', 'dtype', 'out', 'keepdims', 'ddof', 'q'] as const;
const number = (x: ArrayLike | undefined): number => (x === undefined ? 0 : toNumber(elementsOf(operand(x).view)[0]!));

/** The view with nan replaced. */
function replaced(view: View, by: number): View {
  if (view.dtype.kind === 'c') throw notEmulated('nan functions of complex arrays');
  if (view.dtype.kind !== 'f') return view;
  const out = allocate(view.dtype, view.shape);
  writeElements(
    out,
    elementsOf(dense(view)).map((x) => (x !== x ? by : x)),
  );
  return out;
}

const present = (view: View): View => apply('logical_not', [apply('isnan', [view])]);

function folded(name: string, fill: number): FunctionRow {
  return fn<NanArgs>(ARGS, ({ a, axis, dtype, out, keepdims }) => {
    const view = replaced(viewOfLike(a), fill);
    return deliver(
      reduceUfunc(ufuncOf(name)!, view, {
        axes: axesOf(axis, view.shape.length),
        keepdims,
        dtype: dtype ? dtypeOf(dtype) : null,
      }),
      out,
    );
  });
}

function extreme(name: string): FunctionRow {
  return fn<NanArgs>(ARGS, ({ a, axis, out, keepdims }) => {
    const view = viewOfLike(a);
    const result = reduceUfunc(ufuncOf(name)!, view, { axes: axesOf(axis, view.shape.length), keepdims });
    if (elementsOf(result).some((x) => x !== x))
      warn('RuntimeWarning', a instanceof Managed ? 'All-NaN slice encountered' : 'All-NaN axis encountered');
    return deliver(result, out);
  });
}

/** Something computed from the numbers of each slice that are no nan. */
function sliced(what: (xs: number[], args: NanArgs) => number, empty: string): FunctionRow {
  return fn<NanArgs>(ARGS, (args) => {
    const view = viewOfLike(args.a);
    const source = view.dtype.kind === 'f' ? view : apply('add', [view, weakFloat(0)]);
    const result = reduceLines(
      source,
      axesOf(args.axis, view.shape.length),
      args.keepdims ?? false,
      source.dtype,
      (xs) => {
        const numbers = xs.map(toNumber).filter((x) => x === x);
        if (numbers.length === 0) warn('RuntimeWarning', empty);
        return numbers.length === 0 ? NaN : what(numbers, args);
      },
    );
    return deliver(result, args.out);
  });
}

const mean = fn<NanArgs>(ARGS, ({ a, axis, out, keepdims }) => {
  const view = viewOfLike(a);
  const source = view.dtype.kind === 'f' ? view : apply('add', [view, weakFloat(0)]);
  const axes = axesOf(axis, view.shape.length);
  const sum = reduceUfunc(ufuncOf('add')!, replaced(source, 0), { axes, keepdims });
  const count = reduceUfunc(ufuncOf('add')!, present(source), { axes, keepdims, dtype: DTYPES.int64 });
  if (elementsOf(count).some((n) => n === 0n)) warn('RuntimeWarning', 'Mean of empty slice');
  const wide = allocate(source.dtype, count.shape);
  writeElements(wide, elementsOf(count).map(toNumber));
  const result = allocate(sum.dtype, sum.shape);
  const counts = elementsOf(wide) as number[];
  const round = sum.dtype === DTYPES.float32 ? Math.fround : (x: number): number => x;
  writeElements(
    result,
    elementsOf(sum).map((s, k) => round((s as number) / counts[k]!)),
  );
  return deliver(result, out);
});

function variance(xs: number[], args: NanArgs): number {
  const n = xs.length - number(args.ddof);
  if (n <= 0) warn('RuntimeWarning', 'Degrees of freedom <= 0 for slice.');
  if (n <= 0) return NaN;
  const m = xs.reduce((x, y) => x + y, 0) / xs.length;
  return xs.reduce((s, x) => s + (x - m) * (x - m), 0) / n;
}

const position = (greatest: boolean): FunctionRow =>
  fn<NanArgs>(ARGS, ({ a, axis, out, keepdims = false }) => {
    const given = viewOfLike(a);
    const all = axis === null || axis === undefined;
    const view = all ? raveled(given) : given;
    const at = all ? 0 : normalAxis(axis as number, given.shape.length);
    const bad = reduceUfunc(ufuncOf('logical_or')!, present(view), { axes: [at] });
    if (elementsOf(bad).some((x) => x === false)) throw valueError('All-NaN slice encountered');
    return deliver(argExtreme(replaced(view, greatest ? -Infinity : Infinity), at, keepdims, greatest), out);
  });

const running = (name: string, fill: number): FunctionRow =>
  fn<NanArgs>(ARGS, ({ a, axis, dtype, out }) => {
    const given = replaced(viewOfLike(a), fill);
    const all = axis === null || axis === undefined;
    return deliver(
      accumulateUfunc(
        ufuncOf(name)!,
        all ? raveled(given) : given,
        all ? 0 : normalAxis(axis as number, given.shape.length),
        dtype ? dtypeOf(dtype) : null,
      ),
      out,
    );
  });

export const nanFunctions: FunctionTable = {
  'numpy.nansum': folded('add', 0),
  'numpy.nanprod': folded('multiply', 1),
  'numpy.nanmax': extreme('fmax'),
  'numpy.nanmin': extreme('fmin'),
  'numpy.nanmean': mean,
  'numpy.nanvar': sliced(variance, 'Degrees of freedom <= 0 for slice.'),
  'numpy.nanstd': sliced((xs, args) => Math.sqrt(variance(xs, args)), 'Degrees of freedom <= 0 for slice.'),
  'numpy.nanmedian': sliced((xs) => quantileOf(xs, 0.5, 'linear', (x) => x), 'All-NaN slice encountered'),
  'numpy.nanpercentile': sliced(
    (xs, args) => quantileOf(xs, number(args.q) / 100, 'linear', (x) => x),
    'All-NaN slice encountered',
  ),
  'numpy.nanquantile': sliced(
    (xs, args) => quantileOf(xs, number(args.q), 'linear', (x) => x),
    'All-NaN slice encountered',
  ),
  'numpy.nanargmax': position(true),
  'numpy.nanargmin': position(false),
  'numpy.nancumsum': running('add', 0),
  'numpy.nancumprod': running('multiply', 1),
};
