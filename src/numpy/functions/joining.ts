/** Putting arrays together and taking them apart. Reference: https://numpy.org/doc/2.4/reference/routines.array-manipulation.html */
import { asType } from '../../core/cast.ts';
import { toNumber, elementsOf } from '../../core/elements.ts';
import { valueError } from '../../core/errors.ts';
import { fn, list, type FunctionTable, type Out } from '../../core/function-table.ts';
import { broadcastShapes, broadcastStrides } from '../../core/layout.ts';
import * as shaping from '../../core/shaping.ts';
import { sameShape, type View } from '../../core/view.ts';
import { castSafely, deliver } from '../compose.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { NDArray } from '../ndarray.ts';
import { operand, viewOf, type ArrayLike } from '../operand.ts';
import { promote } from '../promotion.ts';
import { shapesText } from '../ufunc/call.ts';
import { raveled } from './reductions.ts';
import { asArray, normalAxis, reshaped } from './views.ts';

interface JoinArgs {
  readonly arrays: readonly NDArray[];
  readonly axis?: number | null;
  readonly out?: NDArray | null;
  readonly dtype?: string | null;
}

const common = (views: readonly View[], dtype?: string | null) =>
  dtype ? dtypeOf(dtype) : views.map((v) => v.dtype).reduce(promote);

export function joined(given: readonly View[], axis: number | null, dtype?: string | null): View {
  if (given.length === 0) throw valueError('need at least one array to concatenate');
  const views = axis === null ? given.map(raveled) : given;
  const rank = views[0]!.shape.length;
  if (rank === 0) throw valueError('zero-dimensional arrays cannot be concatenated');
  const at = normalAxis(axis ?? 0, rank);
  views.forEach((v, k) => {
    if (v.shape.length !== rank) {
      throw valueError(
        `all the input arrays must have same number of dimensions, but the array at index 0 has ${rank} dimension(s) and the array at index ${k} has ${v.shape.length} dimension(s)`,
      );
    }
    v.shape.forEach((n, d) => {
      if (d !== at && n !== views[0]!.shape[d]) {
        throw valueError(
          `all the input array dimensions except for the concatenation axis must match exactly, but along dimension ${d}, the array at index 0 has size ${views[0]!.shape[d]} and the array at index ${k} has size ${n}`,
        );
      }
    });
  });
  const d = common(views, dtype);
  return shaping.concatenate(
    views.map((v) => (dtype ? castSafely(v, d) : asType(v, d))),
    at,
    d,
  );
}

function stacked(views: readonly View[], axis: number, dtype?: string | null): View {
  if (views.length === 0) throw valueError('need at least one array to stack');
  if (views.some((v) => !sameShape(v.shape, views[0]!.shape)))
    throw valueError('all input arrays must have the same shape');
  const d = common(views, dtype);
  return shaping.stack(
    views.map((v) => asType(v, d)),
    normalAxis(axis, views[0]!.shape.length + 1),
    d,
  );
}

const lift = (v: View, rank: number, back: (v: View) => readonly number[]): View =>
  v.shape.length >= rank ? v : reshaped(new NDArray(v), back(v)).view;

const atLeast2 = (v: View): View => lift(v, 2, (x) => [1, x.size]);
const atLeast1 = (v: View): View => lift(v, 1, () => [1]);
const columns = (v: View): View => (v.shape.length < 2 ? reshaped(new NDArray(v), [v.size, 1]).view : v);
const atLeast3 = (v: View): View =>
  lift(v, 3, (x) => (x.shape.length === 0 ? [1, 1, 1] : x.shape.length === 1 ? [1, x.size, 1] : [...x.shape, 1]));

const views = (arrays: readonly NDArray[]): View[] => arrays.map(viewOf);

interface SplitArgs {
  readonly a: ArrayLike;
  readonly sections: ArrayLike;
  readonly axis?: number;
}

function split(a: ArrayLike, sections: ArrayLike, axis: number, uneven: boolean): Out {
  const array = asArray(a);
  const { view } = array;
  const at = normalAxis(axis, view.shape.length);
  const n = view.shape[at]!;
  const given = operand(sections).view;
  let bounds: number[];
  if (given.shape.length === 0) {
    const parts = toNumber(elementsOf(given)[0]!);
    if (parts <= 0) throw valueError('number sections must be larger than 0.');
    if (!uneven && n % parts !== 0) throw valueError('array split does not result in an equal division');
    const extra = n % parts;
    bounds = [0];
    for (let k = 0; k < parts; k++) bounds.push(bounds[k]! + Math.floor(n / parts) + (k < extra ? 1 : 0));
  } else {
    bounds = [0, ...elementsOf(given).map(toNumber), n];
  }
  const clip = (i: number): number => Math.min(Math.max(i < 0 ? i + n : i, 0), n);
  const pieces = bounds.slice(1).map((stop, k) => {
    const [from, to] = [clip(bounds[k]!), clip(stop)];
    return array.viewAs(shaping.sliceView(view, at, Math.min(from, n), Math.max(0, to - from)));
  });
  return list(pieces);
}

const splitRow = (uneven: boolean, axis: number | null, least = 1, name = '') =>
  fn<SplitArgs>(['a', 'sections', 'axis'], ({ a, sections, axis: given = 0 }) => {
    const rank = asArray(a).view.shape.length;
    if (rank < least) throw valueError(`${name} only works on arrays of ${least} or more dimensions`);
    return split(a, sections, axis === null ? given : rank === 1 ? 0 : axis, uneven);
  });

/** All views broadcast to one shape, read-only where it repeats. */
export function broadcastAll(arrays: readonly NDArray[]): NDArray[] {
  const shape = broadcastShapes(...arrays.map((a) => a.view.shape));
  if (!shape)
    throw valueError(
      `shape mismatch: objects cannot be broadcast to a single shape.  ${mismatch(arrays.map((a) => a.view.shape))}`,
    );
  return arrays.map((a) => {
    if (sameShape(a.view.shape, shape)) return a;
    return a.viewAs(a.view.with({ shape, strides: broadcastStrides(a.view.shape, a.view.strides, shape) }));
  });
}

function mismatch(shapes: readonly (readonly number[])[]): string {
  for (let j = 1; j < shapes.length; j++) {
    for (let i = 0; i < j; i++) {
      if (!broadcastShapes(shapes[i]!, shapes[j]!)) {
        const [p, q] = [shapesText([shapes[i]!]).trim(), shapesText([shapes[j]!]).trim()];
        return `Mismatch is between arg ${i} with shape ${p} and arg ${j} with shape ${q}.`;
      }
    }
  }
  return '';
}

export const joining: FunctionTable = {
  'numpy.concatenate': fn<JoinArgs>(['arrays', 'axis', 'out', 'dtype'], ({ arrays, axis = 0, out, dtype }) =>
    deliver(joined(views(arrays), axis, dtype), out),
  ),
  'numpy.stack': fn<JoinArgs>(['arrays', 'axis', 'out', 'dtype'], ({ arrays, axis, out, dtype }) =>
    deliver(stacked(views(arrays), axis ?? 0, dtype), out),
  ),
  'numpy.vstack': fn<{ tup: readonly NDArray[]; dtype?: string }>(
    ['tup', 'dtype'],
    ({ tup, dtype }) => new NDArray(joined(views(tup).map(atLeast2), 0, dtype)),
  ),
  'numpy.hstack': fn<{ tup: readonly NDArray[]; dtype?: string }>(['tup', 'dtype'], ({ tup, dtype }) => {
    const all = views(tup).map(atLeast1);
    return new NDArray(joined(all, all[0]?.shape.length === 1 ? 0 : 1, dtype));
  }),
  'numpy.dstack': fn<{ tup: readonly NDArray[] }>(
    ['tup'],
    ({ tup }) => new NDArray(joined(views(tup).map(atLeast3), 2)),
  ),
  'numpy.column_stack': fn<{ tup: readonly NDArray[] }>(
    ['tup'],
    ({ tup }) => new NDArray(joined(views(tup).map(columns), 1)),
  ),
  'numpy.append': fn<{ arr: ArrayLike; values: ArrayLike; axis?: number | null }>(
    ['arr', 'values', 'axis'],
    ({ arr, values, axis }) => {
      const pair = [asArray(arr).view, asArray(values).view];
      return new NDArray(joined(pair, axis ?? null));
    },
  ),
  'numpy.split': splitRow(false, null),
  'numpy.array_split': splitRow(true, null),
  'numpy.vsplit': splitRow(false, 0, 2, 'vsplit'),
  'numpy.hsplit': splitRow(false, 1, 1, 'hsplit'),
  'numpy.dsplit': splitRow(false, 2, 3, 'dsplit'),
  'numpy.unstack': fn<{ x: ArrayLike; axis?: number }>(['x', 'axis'], ({ x, axis = 0 }) => {
    const array = asArray(x);
    if (array.view.shape.length === 0) throw valueError('Input array must be at least 1-d.');
    const at = normalAxis(axis, array.view.shape.length);
    const parts = Array.from({ length: array.view.shape[at]! }, (_, i) =>
      array.viewAs(shaping.selectView(array.view, at, i)),
    );
    return { tag: 'tuple', items: parts };
  }),
  'numpy.broadcast_arrays': fn<{ args: readonly NDArray[] }>(['args'], ({ args }) => ({
    tag: 'tuple',
    items: broadcastAll(args),
  })),
  'numpy.atleast_1d': fn<{ arys: readonly NDArray[] }>(['arys'], ({ arys }) => each(arys, atLeast1)),
  'numpy.atleast_2d': fn<{ arys: readonly NDArray[] }>(['arys'], ({ arys }) => each(arys, atLeast2)),
  'numpy.atleast_3d': fn<{ arys: readonly NDArray[] }>(['arys'], ({ arys }) => each(arys, atLeast3)),
};

function each(arrays: readonly NDArray[], lifted: (v: View) => View): Out {
  const out = arrays.map((a) => {
    const view = lifted(a.view);
    return view === a.view ? a : a.viewAs(view);
  });
  return out.length === 1 ? out[0]! : { tag: 'tuple', items: out };
}
