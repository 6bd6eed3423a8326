/** where, select, clip, round, comparisons with tolerance, and elementwise helpers that are no ufuncs. */
import { asType } from '../../core/cast.ts';
import { DTYPES, realOf } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { typeError, valueError } from '../../core/errors.ts';
import { fn, type FunctionTable, type Out } from '../../core/function-table.ts';
import { broadcastShapes } from '../../core/layout.ts';
import { clip as clipViews, where as choose } from '../../core/ops/select.ts';
import { allocate, type View } from '../../core/view.ts';
import { apply, deliver, strong, viewOfLike, weakFloat, weakInt } from '../compose.ts';
import { NDArray } from '../ndarray.ts';
import { converted, operand, viewOf, type ArrayLike, type Operand } from '../operand.ts';
import { resultType } from '../promotion.ts';
import { arrayOrScalar } from '../result.ts';
import { shapesText } from '../ufunc/call.ts';
import { nonzeroOf } from '../indexing/prepare.ts';
import { truthOf } from './reductions.ts';

function shapeOf(operands: readonly Operand[]): number[] {
  const shapes = operands.map((x) => x.view.shape);
  const shape = broadcastShapes(...shapes);
  if (!shape) throw valueError(`operands could not be broadcast together with shapes ${shapesText(shapes)}`);
  return shape;
}

/** The elements of the first where the condition holds, else of the second, promoted together. */
export function whereOf(condition: View, x: Operand, y: Operand): View {
  const dtype = resultType([x, y]);
  return choose(
    truthOf(condition),
    converted(x, dtype),
    converted(y, dtype),
    dtype,
    shapeOf([strong(condition), x, y]),
  );
}

interface ClipArgs {
  readonly a: ArrayLike;
  readonly a_min?: ArrayLike | null;
  readonly a_max?: ArrayLike | null;
  readonly min?: ArrayLike | null;
  readonly max?: ArrayLike | null;
  readonly out?: NDArray | null;
}

/** `a_min` and `a_max` come together or not at all, and not beside `min` and `max`. */
function checkBounds({ a_min, a_max, min, max }: ClipArgs): void {
  const given = [a_min, a_max].filter((x) => x !== undefined).length;
  if (given === 1) {
    const missing = a_min === undefined ? 'a_min' : 'a_max';
    throw typeError(`clip() missing 1 required positional argument: '${missing}'`);
  }
  if (given === 2 && (min !== undefined || max !== undefined)) {
    throw valueError('Passing `min` or `max` keyword argument when `a_min` and `a_max` are provided is forbidden.');
  }
}

function clip({ a, a_min, a_max, min, max, out }: ClipArgs): Out {
  checkBounds({ a, a_min, a_max, min, max });
  const x = operand(a);
  const [low, high] = [a_min ?? min, a_max ?? max].map((b) => (b === null || b === undefined ? null : operand(b)));
  const all = [x, low, high].filter((o) => o !== null && o !== undefined);
  const dtype = resultType(all);
  const view = (o: Operand | null | undefined): View | null => (o ? asType(converted(o, dtype), dtype) : null);
  return deliver(clipViews(view(x)!, view(low), view(high), dtype, shapeOf(all)), out, 'clip');
}

function round(a: ArrayLike, decimals: number, out?: NDArray | null): Out {
  const view = viewOfLike(a);
  if (view.dtype.kind === 'b') return deliver(apply('rint', [asType(view, DTYPES.float16)]), out);
  if (view.dtype.kind === 'i' || view.dtype.kind === 'u') {
    if (decimals >= 0) return deliver(apply('positive', [view]), out);
    const scale = 10 ** -decimals;
    const tens = apply('multiply', [apply('rint', [apply('divide', [view, weakInt(scale)])]), weakInt(scale)]);
    return deliver(asType(tens, view.dtype), out);
  }
  if (decimals === 0) return deliver(apply('rint', [view]), out);
  const scale = 10 ** Math.abs(decimals);
  const scaled = apply(decimals > 0 ? 'multiply' : 'divide', [view, weakFloat(scale)]);
  return deliver(apply(decimals > 0 ? 'divide' : 'multiply', [apply('rint', [scaled]), weakFloat(scale)]), out);
}

interface CloseArgs {
  readonly a: ArrayLike;
  readonly b: ArrayLike;
  readonly rtol?: ArrayLike;
  readonly atol?: ArrayLike;
  readonly equal_nan?: boolean;
}

const number = (x: ArrayLike | undefined, otherwise: number): number =>
  x === undefined ? otherwise : toNumber(elementsOf(operand(x).view)[0]!);

/** |a − b| ≤ atol + rtol·|b|, equal where not finite. */
export function closeOf({ a, b, rtol, atol, equal_nan = false }: CloseArgs): View {
  const [x, y] = [operand(a), operand(b)];
  const shape = shapeOf([x, y]);
  const [r, t] = [number(rtol, 1e-5), number(atol, 1e-8)];
  const wide = resultType([x, y]).kind === 'c' ? DTYPES.complex128 : DTYPES.float64;
  const zero = allocate(wide, shape);
  const spread = (o: Operand): number[] | { re: number; im: number }[] =>
    elementsOf(apply('add', [asType(o.view, wide), zero])) as number[];
  const [xs, ys] = [spread(x), spread(y)];
  const out = allocate(DTYPES.bool, shape);
  writeElements(
    out,
    (xs as unknown[]).map((p, k) => close(p as Part, (ys as unknown[])[k] as Part, r, t, equal_nan)),
  );
  return out;
}

type Part = number | { re: number; im: number };

function close(p: Part, q: Part, rtol: number, atol: number, equalNan: boolean): boolean {
  if (typeof p === 'object' && typeof q === 'object') {
    if (Object.values(q).every(Number.isFinite))
      return Math.hypot(p.re - q.re, p.im - q.im) <= atol + rtol * Math.hypot(q.re, q.im);
    return (
      (p.re === q.re && p.im === q.im) ||
      (equalNan && (p.re !== p.re || p.im !== p.im) && (q.re !== q.re || q.im !== q.im))
    );
  }
  const [x, y] = [p as number, q as number];
  if (Number.isFinite(y)) return Math.abs(x - y) <= atol + rtol * Math.abs(y);
  return x === y || (equalNan && x !== x && y !== y);
}

function sameArrays(a: ArrayLike, b: ArrayLike, equalNan: boolean, broadcast: boolean): boolean {
  const [x, y] = [viewOfLike(a), viewOfLike(b)];
  const shape = broadcastShapes(x.shape, y.shape);
  if (!shape || (!broadcast && (x.shape.length !== y.shape.length || x.shape.some((n, d) => n !== y.shape[d]))))
    return false;
  const same = elementsOf(apply('equal', [x, y]));
  if (!equalNan) return same.every((e) => e === true);
  const [p, q] = [x, y].map((v) => elementsOf(v));
  const nan = (e: unknown): boolean =>
    typeof e === 'object' && e !== null ? Object.values(e).some((n) => n !== n) : e !== e;
  return same.every((e, k) => e === true || (nan(p![k]) && nan(q![k])));
}

export const selection: FunctionTable = {
  'numpy.where': fn<{ condition: ArrayLike; x?: ArrayLike; y?: ArrayLike }>(
    ['condition', 'x', 'y'],
    ({ condition, x, y }) => {
      if ((x === undefined) !== (y === undefined))
        throw valueError('either both or neither of x and y should be given');
      const c = viewOfLike(condition);
      if (x === undefined || y === undefined) return { tag: 'tuple', items: nonzeroOf(c).map((v) => new NDArray(v)) };
      return new NDArray(whereOf(c, operand(x), operand(y)));
    },
  ),
  'numpy.select': fn<{ condlist: readonly NDArray[]; choicelist: readonly NDArray[]; default?: ArrayLike }>(
    ['condlist', 'choicelist', 'default'],
    (args) => {
      if (args.condlist.length !== args.choicelist.length)
        throw valueError('list of cases must be same length as list of conditions');
      let out: Operand = operand(args.default ?? { kind: 'i', value: 0 });
      for (let k = args.condlist.length - 1; k >= 0; k--)
        out = strong(whereOf(viewOf(args.condlist[k]!), strong(viewOf(args.choicelist[k]!)), out));
      return new NDArray(out.view);
    },
  ),
  'numpy.clip': fn<ClipArgs>(['a', 'a_min', 'a_max', 'min', 'max', 'out'], clip),
  'numpy.around': fn<{ a: ArrayLike; decimals?: number; out?: NDArray | null }>(
    ['a', 'decimals', 'out'],
    ({ a, decimals = 0, out }) => round(a, decimals, out),
  ),
  'numpy.fix': fn<{ x: ArrayLike }>(['x'], ({ x }) => arrayOrScalar(apply('trunc', [viewOfLike(x)]))),
  'numpy.isclose': fn<CloseArgs>(['a', 'b', 'rtol', 'atol', 'equal_nan'], (args) => arrayOrScalar(closeOf(args))),
  'numpy.allclose': fn<CloseArgs>(['a', 'b', 'rtol', 'atol', 'equal_nan'], (args) =>
    elementsOf(closeOf(args)).every((x) => x === true),
  ),
  'numpy.array_equal': fn<{ a1: ArrayLike; a2: ArrayLike; equal_nan?: boolean }>(
    ['a1', 'a2', 'equal_nan'],
    ({ a1, a2, equal_nan = false }) => sameArrays(a1, a2, equal_nan, false),
  ),
  'numpy.array_equiv': fn<{ a1: ArrayLike; a2: ArrayLike }>(['a1', 'a2'], ({ a1, a2 }) =>
    sameArrays(a1, a2, false, true),
  ),
  'numpy.isreal': fn<{ x: ArrayLike }>(['x'], ({ x }) =>
    arrayOrScalar(apply('equal', [imaginary(viewOfLike(x)), weakInt(0)])),
  ),
  'numpy.iscomplex': fn<{ x: ArrayLike }>(['x'], ({ x }) =>
    arrayOrScalar(apply('not_equal', [imaginary(viewOfLike(x)), weakInt(0)])),
  ),
  'numpy.isposinf': fn<{ x: ArrayLike }>(['x'], ({ x }) =>
    arrayOrScalar(apply('equal', [viewOfLike(x), weakFloat(Infinity)])),
  ),
  'numpy.isneginf': fn<{ x: ArrayLike }>(['x'], ({ x }) =>
    arrayOrScalar(apply('equal', [viewOfLike(x), weakFloat(-Infinity)])),
  ),
  'numpy.nan_to_num': fn<{ x: ArrayLike; nan?: ArrayLike; posinf?: ArrayLike | null; neginf?: ArrayLike | null }>(
    ['x', 'nan', 'posinf', 'neginf'],
    (args) => {
      const view = viewOfLike(args.x);
      if (view.dtype.kind !== 'f') return arrayOrScalar(apply('positive', [view]));
      const most = { float16: 65504, float32: 3.4028234663852886e38, float64: Number.MAX_VALUE }[
        view.dtype.name as 'float16'
      ];
      const [nan, high, low] = [
        number(args.nan, 0),
        number(args.posinf ?? undefined, most),
        number(args.neginf ?? undefined, -most),
      ];
      const out = allocate(view.dtype, view.shape);
      writeElements(
        out,
        elementsOf(view).map((e) => (e !== e ? nan : e === Infinity ? high : e === -Infinity ? low : e)),
      );
      return arrayOrScalar(out);
    },
  ),
};

function imaginary(view: View): View {
  if (view.dtype.kind !== 'c') return allocate(DTYPES.float64, view.shape);
  const out = allocate(realOf(view.dtype), view.shape);
  writeElements(
    out,
    elementsOf(view).map((z) => (z as { im: number }).im),
  );
  return out;
}
