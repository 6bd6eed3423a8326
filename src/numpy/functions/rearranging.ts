/** Repeating, rolling, flipping, padding, taking and putting. Reference: https://numpy.org/doc/2.4/reference/routines.array-manipulation.html */
import { asType, copyAs, copyInto } from '../../core/cast.ts';
import { elementsOf, toNumber } from '../../core/elements.ts';
import { indexError, typeError, valueError } from '../../core/errors.ts';
import { fn, type FunctionTable, type Out } from '../../core/function-table.ts';
import { take as takeSlices } from '../../core/indexing/along.ts';
import { where as choose } from '../../core/ops/select.ts';
import * as shaping from '../../core/shaping.ts';
import { allocate, type View } from '../../core/view.ts';
import { axesOf, deliver, viewOfLike, type Axis } from '../compose.ts';
import { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';
import { warnComplex } from '../casting.ts';
import { assignable, writeView } from '../indexing/access.ts';
import { checkWriteable } from '../writeable.ts';
import { raveled } from './reductions.ts';
import { asArray, normalAxis, reshaped } from './views.ts';

const numbers = (x: ArrayLike): number[] => elementsOf(viewOfLike(x)).map(toNumber);

interface TakeArgs {
  readonly a: ArrayLike;
  readonly indices: ArrayLike;
  readonly axis?: number | null;
  readonly out?: NDArray | null;
  readonly mode?: string;
}

/** Positions within `n`, by the mode's rule for those outside. */
function positionsIn(index: View, n: number, axis: number, mode: string): number[] {
  return elementsOf(index).map((x) => {
    const i = toNumber(x);
    if (mode === 'wrap') return ((i % n) + n) % n;
    if (mode === 'clip') return Math.min(Math.max(i, 0), n - 1);
    if (i < -n || i >= n) throw indexError(`index ${i} is out of bounds for axis ${axis} with size ${n}`);
    return i < 0 ? i + n : i;
  });
}

function take({ a, indices, axis, out, mode = 'raise' }: TakeArgs): Out {
  const given = viewOfLike(a);
  const all = axis === null || axis === undefined;
  const view = all ? raveled(given) : given;
  const at = all ? 0 : normalAxis(axis, given.shape.length);
  const index = viewOfLike(indices);
  if (index.dtype.kind === 'f' && index.size > 0)
    throw typeError("Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'");
  if (view.shape[at] === 0 && index.size > 0) throw indexError('cannot do a non-empty take from an empty axes.');
  return deliver(takeSlices(view, at, positionsIn(index, view.shape[at]!, at, mode), index.shape), out);
}

function put(a: NDArray, ind: ArrayLike, v: ArrayLike, mode = 'raise'): null {
  checkWriteable(a);
  const { view } = a;
  const index = viewOfLike(ind);
  const values = copyAs(operand(v).view, view.dtype);
  const flat = copyAs(view, view.dtype);
  if (values.size === 0) return null;
  positionsIn(index, view.size, 0, mode).forEach((p, k) => {
    copyInto(
      flat.with({ shape: [], strides: [], offset: p }),
      values.with({ shape: [], strides: [], offset: k % values.size }),
    );
  });
  copyInto(view, flat);
  view.storage.wrote();
  return null;
}

function repeat(a: ArrayLike, repeats: ArrayLike, axis?: number | null): Out {
  const given = viewOfLike(a);
  const all = axis === null || axis === undefined;
  const view = all ? raveled(given) : given;
  const at = all ? 0 : normalAxis(axis, given.shape.length);
  const counts = numbers(repeats);
  const n = view.shape[at]!;
  if (counts.some((c) => c < 0)) throw valueError('repeats may not contain negative values.');
  if (counts.length !== 1 && counts.length !== n)
    throw valueError(`operands could not be broadcast together with shape (${n},) (${counts.length},)`);
  return new NDArray(
    shaping.repeatAlong(view, at, counts.length === 1 ? new Array<number>(n).fill(counts[0]!) : counts),
  );
}

interface RollArgs {
  readonly a: ArrayLike;
  readonly shift: readonly number[];
  readonly axis?: readonly number[] | null;
}

function roll({ a, shift, axis }: RollArgs): Out {
  const view = viewOfLike(a);
  if (!axis)
    return new NDArray(
      reshaped(new NDArray(shaping.roll(raveled(view), [shift.reduce((x, y) => x + y, 0)], [0])), view.shape).view,
    );
  const n = Math.max(axis.length, shift.length);
  const wide = (xs: readonly number[]): number[] => (xs.length === 1 ? new Array<number>(n).fill(xs[0]!) : [...xs]);
  return new NDArray(
    shaping.roll(
      view,
      wide(shift),
      wide(axis).map((x) => normalAxis(x, view.shape.length)),
    ),
  );
}

const flipped = (a: ArrayLike, axes: (rank: number) => number[], least = 1, text = ''): Out => {
  const array = asArray(a);
  if (array.view.shape.length < least) throw valueError(text);
  return array.viewAs(shaping.flipView(array.view, axes(array.view.shape.length)));
};

function rot90(m: ArrayLike, k: number, axes: readonly number[]): Out {
  const array = asArray(m);
  const rank = array.view.shape.length;
  if (axes.length !== 2) throw valueError('len(axes) must be 2.');
  const [p, q] = axes.map((x) => normalAxis(x, rank)) as [number, number];
  if (p === q) throw valueError('Axes must be different.');
  const swap = (v: View): View => {
    const order = v.shape.map((_, d) => (d === p ? q : d === q ? p : d));
    return v.with({ shape: order.map((d) => v.shape[d]!), strides: order.map((d) => v.strides[d]!) });
  };
  const { view } = array;
  const turns = ((k % 4) + 4) % 4;
  if (turns === 0) return array.viewAs(view);
  if (turns === 2) return array.viewAs(shaping.flipView(view, [p, q]));
  return array.viewAs(turns === 1 ? swap(shaping.flipView(view, [q])) : shaping.flipView(swap(view), [q]));
}

interface DeleteArgs {
  readonly arr: ArrayLike;
  readonly obj: ArrayLike;
  readonly axis?: number | null;
}

function remove({ arr, obj, axis }: DeleteArgs): Out {
  const given = viewOfLike(arr);
  const all = axis === null || axis === undefined;
  const view = all ? raveled(given) : given;
  const at = all ? 0 : normalAxis(axis, given.shape.length);
  const n = view.shape[at]!;
  const index = viewOfLike(obj);
  const gone = new Set(
    index.dtype.kind === 'b'
      ? elementsOf(index).flatMap((x, i) => (x ? [i] : []))
      : elementsOf(index).map((x) => {
          const i = toNumber(x);
          if (i < -n || i >= n) throw indexError(`index ${i} is out of bounds for axis ${at} with size ${n}`);
          return i < 0 ? i + n : i;
        }),
  );
  return new NDArray(
    takeSlices(
      view,
      at,
      Array.from({ length: n }, (_, i) => i).filter((i) => !gone.has(i)),
    ),
  );
}

function insert({ arr, obj, values, axis }: DeleteArgs & { readonly values: ArrayLike }): Out {
  const given = viewOfLike(arr);
  const all = axis === null || axis === undefined;
  const view = all ? raveled(given) : given;
  const at = all ? 0 : normalAxis(axis, given.shape.length);
  const n = view.shape[at]!;
  const index = viewOfLike(obj);
  const places = elementsOf(index).map((x) => {
    const i = toNumber(x);
    if (i < -n || i > n) throw indexError(`index ${i} is out of bounds for axis ${at} with size ${n}`);
    return i < 0 ? i + n : i;
  });
  let source = asType(operand(values).view, view.dtype);
  const single = index.shape.length === 0;
  if (single && source.shape.length > 0)
    source = source.shape.length < view.shape.length ? source : shaping.sliceView(source, 0, 0, source.shape[0]!);
  const count = single
    ? source.shape.length === view.shape.length
      ? source.shape[at]!
      : source.shape.length === 1 && view.shape.length === 1
        ? source.size
        : 1
    : places.length;
  const shape = view.shape.map((m, d) => (d === at ? m + count : m));
  const out = allocate(view.dtype, shape);
  const spots = single
    ? Array.from({ length: count }, (_, k) => places[0]! + k)
    : places
        .map((p, k) => [p, k] as const)
        .sort((x, y) => x[0] - y[0] || x[1] - y[1])
        .map(([p], k) => p + k);
  const taken = new Set(spots);
  let from = 0;
  for (let i = 0; i < shape[at]!; i++) {
    if (!taken.has(i)) copyInto(shaping.selectView(out, at, i), shaping.selectView(view, at, from++));
  }
  const rows = allocate(
    view.dtype,
    view.shape.map((m, d) => (d === at ? count : m)),
  );
  writeView(rows, source);
  const order = single
    ? spots.map((_, k) => k)
    : places
        .map((p, k) => [p, k] as const)
        .sort((x, y) => x[0] - y[0] || x[1] - y[1])
        .map(([, k]) => k);
  spots.forEach((s, k) => copyInto(shaping.selectView(out, at, s), shaping.selectView(rows, at, order[k]!)));
  return new NDArray(out);
}

interface CopytoArgs {
  readonly dst: NDArray;
  readonly src: ArrayLike;
  readonly casting?: string;
  readonly where?: ArrayLike;
}

export const rearranging: FunctionTable = {
  'numpy.take': fn<TakeArgs>(['a', 'indices', 'axis', 'out', 'mode'], take),
  'numpy.put': fn<{ a: NDArray; ind: ArrayLike; v: ArrayLike; mode?: string }>(
    ['a', 'ind', 'v', 'mode'],
    ({ a, ind, v, mode }) => put(a, ind, v, mode),
  ),
  'numpy.repeat': fn<{ a: ArrayLike; repeats: ArrayLike; axis?: number | null }>(
    ['a', 'repeats', 'axis'],
    ({ a, repeats, axis }) => repeat(a, repeats, axis),
  ),
  'numpy.tile': fn<{ A: ArrayLike; reps: readonly number[] }>(
    ['A', 'reps'],
    ({ A, reps }) => new NDArray(shaping.tile(viewOfLike(A), reps)),
  ),
  'numpy.roll': fn<RollArgs>(['a', 'shift', 'axis'], roll),
  'numpy.flip': fn<{ m: ArrayLike; axis?: readonly number[] | null }>(['m', 'axis'], ({ m, axis }) =>
    flipped(m, (rank) => axesOf(axis as Axis, rank)),
  ),
  'numpy.flipud': fn<{ m: ArrayLike }>(['m'], ({ m }) => flipped(m, () => [0], 1, 'Input must be >= 1-d.')),
  'numpy.fliplr': fn<{ m: ArrayLike }>(['m'], ({ m }) => flipped(m, () => [1], 2, 'Input must be >= 2-d.')),
  'numpy.rot90': fn<{ m: ArrayLike; k?: number; axes?: readonly number[] }>(
    ['m', 'k', 'axes'],
    ({ m, k = 1, axes = [0, 1] }) => rot90(m, k, axes),
  ),
  'numpy.delete': fn<DeleteArgs>(['arr', 'obj', 'axis'], remove),
  'numpy.insert': fn<DeleteArgs & { values: ArrayLike }>(['arr', 'obj', 'values', 'axis'], insert),
  'numpy.resize': fn<{ a: ArrayLike; new_shape: readonly number[] }>(['a', 'new_shape'], ({ a, new_shape }) => {
    const flat = raveled(viewOfLike(a));
    const total = new_shape.reduce((x, y) => x * y, 1);
    if (new_shape.some((n) => n < 0)) throw valueError('all elements of `new_shape` must be non-negative');
    const positions = Array.from({ length: total }, (_, i) => (flat.size ? i % flat.size : 0));
    return reshaped(new NDArray(flat.size ? takeSlices(flat, 0, positions) : allocate(flat.dtype, [total])), new_shape);
  }),
  'numpy.copyto': fn<CopytoArgs>(['dst', 'src', 'casting', 'where'], ({ dst, src, casting = 'same_kind', where }) => {
    checkWriteable(dst);
    const source = operand(src);
    if (casting !== 'unsafe' && source.weak === null) castCheck(source.view, dst.view, casting);
    warnComplex(source.dtype, dst.view.dtype);
    const fits = assignable(source.view.shape, dst.view.shape);
    if (!fits)
      throw valueError(
        `could not broadcast input array from shape ${text(source.view.shape)} into shape ${text(dst.view.shape)}`,
      );
    if (where === undefined) writeView(dst.view, source.view);
    else writeView(dst.view, choose(viewOfLike(where), source.view, dst.view, dst.view.dtype, dst.view.shape));
    return null;
  }),
  'ndarray.fill': fn<{ a: NDArray; value: ArrayLike }>(['a', 'value'], ({ a, value }) => {
    checkWriteable(a);
    writeView(a.view, operand(value).view);
    return null;
  }),
  'ndarray.resize': fn<{ a: NDArray; shape: readonly number[] }>(['a', 'shape'], ({ a, shape }) => {
    const total = shape.reduce((x, y) => x * y, 1);
    const fresh = allocate(a.view.dtype, shape);
    const flat = fresh.with({ shape: [total], strides: [1] });
    const old = raveled(a.view);
    const n = Math.min(total, old.size);
    copyInto(shaping.sliceView(flat, 0, 0, n), shaping.sliceView(old, 0, 0, n));
    a.view = fresh;
    return null;
  }),
};

const text = (s: readonly number[]): string => (s.length === 1 ? `(${s[0]},)` : `(${s.join(',')})`);

function castCheck(from: View, to: View, casting: string): void {
  const order = { b: 0, u: 1, i: 2, f: 3, c: 4 } as const;
  if (from.dtype !== to.dtype && order[from.dtype.kind] > order[to.dtype.kind]) {
    throw typeError(
      `Cannot cast array data from dtype('${from.dtype.name}') to dtype('${to.dtype.name}') according to the rule '${casting}'`,
    );
  }
}
