/** Sorting, searching, distinct elements, sets. Reference: https://numpy.org/doc/2.4/reference/routines.sort.html */
import { asType, copyInto } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { indexError, notEmulated, typeError, valueError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable, type Out } from '../../core/function-table.ts';
import { checkPositions, gather } from '../../core/indexing/along.ts';
import { compareElements, searchSorted, sortAlong, unique } from '../../core/sorting.ts';
import type { Element } from '../../core/scalar.ts';
import { allocate, type View } from '../../core/view.ts';
import { arrayOrScalar } from '../result.ts';
import { NDArray } from '../ndarray.ts';
import { viewOf, type ArrayLike } from '../operand.ts';
import { promote } from '../promotion.ts';
import { viewOfLike } from '../compose.ts';
import { checkWriteable } from '../writeable.ts';
import { raveled } from './reductions.ts';
import { nonzeroOf } from '../indexing/prepare.ts';
import { normalAxis } from './views.ts';

interface SortArgs {
  readonly a: ArrayLike;
  readonly axis?: number | null;
  readonly kind?: string | null;
  readonly stable?: boolean | null;
}

const SORT = ['a', 'axis', 'kind', 'stable'] as const;

function lined({ a, axis, kind, stable }: SortArgs): readonly [View, number] {
  if (kind && stable !== undefined && stable !== null)
    throw valueError("`kind` and keyword parameters can't be provided at the same time. Use only one of them.");
  const view = viewOfLike(a);
  if (axis === null) return [raveled(view), 0];
  return [view, normalAxis(axis ?? -1, view.shape.length)];
}

/** A 1-d array of these elements. */
export function vector(xs: readonly Element[], dtype: DType): View {
  const view = allocate(dtype, [xs.length]);
  writeElements(view, xs);
  return view;
}

interface UniqueArgs {
  readonly ar: ArrayLike;
  readonly return_index?: boolean;
  readonly return_inverse?: boolean;
  readonly return_counts?: boolean;
  readonly axis?: number | null;
  readonly equal_nan?: boolean;
  readonly sorted?: boolean;
}

const int64s = (xs: readonly number[]): View => vector(xs.map(BigInt), DTYPES.int64);

function distinct(args: UniqueArgs): Out {
  const view = viewOfLike(args.ar);
  const { axis = null } = args;
  const wanted = [args.return_index, args.return_inverse, args.return_counts];
  const at = axis === null ? 0 : normalAxis(axis, view.shape.length);
  if (axis !== null && view.shape.length > 1) return distinctRows(view, at, wanted);
  const u = unique(elementsOf(view), args.equal_nan ?? true);
  const inverse = int64s(u.inverse).with({ shape: view.shape, strides: allocate(DTYPES.int64, view.shape).strides });
  const extras = [int64s(u.first), inverse, int64s(u.counts)].filter((_, k) => wanted[k]).map((v) => new NDArray(v));
  const values = new NDArray(vector(u.values, view.dtype));
  return extras.length ? tuple(values, ...extras) : values;
}

function distinctRows(view: View, axis: number, wanted: readonly (boolean | undefined)[]): Out {
  const n = view.shape[axis]!;
  const slices = Array.from({ length: n }, (_, i) =>
    elementsOf(
      view.with({
        shape: view.shape.filter((_x, d) => d !== axis),
        strides: view.strides.filter((_x, d) => d !== axis),
        offset: view.offset + i * view.strides[axis]!,
      }),
    ),
  );
  const compare = (p: readonly Element[], q: readonly Element[]): number => {
    for (let k = 0; k < p.length; k++) {
      const c = compareElements(p[k]!, q[k]!);
      if (c !== 0) return c;
    }
    return 0;
  };
  const order = slices.map((_, i) => i).sort((p, q) => compare(slices[p]!, slices[q]!) || p - q);
  const groups: number[][] = [];
  for (const i of order) {
    const last = groups.at(-1);
    if (last && compare(slices[last[0]!]!, slices[i]!) === 0) last.push(i);
    else groups.push([i]);
  }
  const inverse = new Array<number>(n);
  groups.forEach((g, k) => g.forEach((i) => (inverse[i] = k)));
  const first = int64s(groups.map((g) => g[0]!));
  const picked = allocate(
    view.dtype,
    view.shape.map((m, d) => (d === axis ? groups.length : m)),
  );
  groups.forEach((g, k) => {
    const one = (v: View, i: number): View =>
      v.with({
        shape: v.shape.filter((_x, d) => d !== axis),
        strides: v.strides.filter((_x, d) => d !== axis),
        offset: v.offset + i * v.strides[axis]!,
      });
    copyInto(one(picked, k), one(view, g[0]!));
  });
  const extras = [first, int64s(inverse), int64s(groups.map((g) => g.length))]
    .filter((_, k) => wanted[k])
    .map((v) => new NDArray(v));
  const values = new NDArray(picked);
  return extras.length ? tuple(values, ...extras) : values;
}

interface PairArgs {
  readonly ar1: ArrayLike;
  readonly ar2: ArrayLike;
  readonly assume_unique?: boolean;
}

/** A set operation on the distinct elements of two arrays. */
const setRow = (pick: (inFirst: boolean, inSecond: boolean) => boolean) =>
  fn<PairArgs>(['ar1', 'ar2', 'assume_unique'], ({ ar1, ar2 }) => {
    const [x, y] = [viewOfLike(ar1), viewOfLike(ar2)];
    const dtype = promote(x.dtype, y.dtype);
    const [p, q] = [x, y].map((v) => elementsOf(asType(v, dtype)));
    const has = (xs: readonly Element[]) => {
      const sorted = unique(xs, true).values;
      return (e: Element): boolean => {
        const at = searchSorted(sorted, e, false);
        return at < sorted.length && compareElements(sorted[at]!, e) === 0;
      };
    };
    const [inFirst, inSecond] = [has(p!), has(q!)];
    return new NDArray(
      vector(
        unique([...p!, ...q!], true).values.filter((e) => pick(inFirst(e), inSecond(e))),
        dtype,
      ),
    );
  });

/** `kth` of a partition: whole numbers within the axis. The emulation sorts whole, which is a partition too. */
function checkKth(kth: ArrayLike, n: number): void {
  const view = viewOfLike(kth);
  if (view.dtype.kind !== 'i' && view.dtype.kind !== 'u') throw typeError('Partition index must be integer');
  for (const k of elementsOf(view)) {
    const at = Number(k);
    if (at < -n || at >= n) throw valueError(`kth(=${at}) out of bounds (${n})`);
  }
}

export const sorting: FunctionTable = {
  'numpy.sort': fn<SortArgs>(SORT, (args) => {
    const [view, axis] = lined(args);
    return new NDArray(sortAlong(view, axis).values);
  }),
  'ndarray.sort': fn<SortArgs>(SORT, ({ a, axis }) => {
    const array = a as NDArray;
    checkWriteable(array, 'sort array is read-only');
    const { view } = array;
    copyInto(view, sortAlong(view, normalAxis(axis ?? -1, view.shape.length)).values);
    view.storage.wrote();
    return null;
  }),
  'numpy.argsort': fn<SortArgs>(SORT, (args) => {
    const given = viewOfLike(args.a);
    if (given.shape.length === 0 && (args.axis ?? -1) === -1) return new NDArray(allocate(DTYPES.int64, [1]));
    const [view, axis] = lined(args);
    return new NDArray(sortAlong(view, axis).indices);
  }),
  'numpy.partition': fn<SortArgs & { kth: ArrayLike }>([...SORT, 'kth'], (args) => {
    const [view, axis] = lined({ a: args.a, axis: args.axis });
    checkKth(args.kth, view.shape[axis]!);
    return new NDArray(sortAlong(view, axis).values);
  }),
  'ndarray.partition': fn<SortArgs & { kth: ArrayLike }>([...SORT, 'kth'], ({ a, axis, kth }) => {
    const { view } = a as NDArray;
    checkWriteable(a as NDArray, 'partition array is read-only');
    const d = normalAxis(axis ?? -1, view.shape.length);
    checkKth(kth, view.shape[d]!);
    copyInto(view, sortAlong(view, d).values);
    view.storage.wrote();
    return null;
  }),
  'numpy.argpartition': fn<SortArgs & { kth: ArrayLike }>([...SORT, 'kth'], (args) => {
    const [view, axis] = lined({ a: args.a, axis: args.axis });
    checkKth(args.kth, view.shape[axis]!);
    return new NDArray(sortAlong(view, axis).indices);
  }),
  'numpy.lexsort': fn<{ keys: readonly NDArray[] }>(['keys'], ({ keys }) => {
    const columns = keys.map((k) => elementsOf(viewOf(k)));
    if (columns.length === 0 || keys.some((k) => k.view.shape.length !== 1))
      throw notEmulated('numpy.lexsort of keys that are not 1-d');
    const order = columns[0]!.map((_, i) => i);
    order.sort((p, q) => {
      for (let k = columns.length - 1; k >= 0; k--) {
        const c = compareElements(columns[k]![p]!, columns[k]![q]!);
        if (c !== 0) return c;
      }
      return p - q;
    });
    return new NDArray(int64s(order));
  }),
  'numpy.searchsorted': fn<{ a: ArrayLike; v: ArrayLike; side?: string; sorter?: ArrayLike | null }>(
    ['a', 'v', 'side', 'sorter'],
    ({ a, v, side = 'left', sorter }) => {
      const [x, values] = [viewOfLike(a), viewOfLike(v)];
      if (x.shape.length !== 1) throw valueError('object too deep for desired array');
      if (side !== 'left' && side !== 'right')
        throw valueError(`search side must be 'left' or 'right' (got '${side}')`);
      const dtype = promote(x.dtype, values.dtype);
      let sorted = elementsOf(asType(x, dtype));
      if (sorter) sorted = elementsOf(viewOfLike(sorter)).map((i) => sorted[Number(i)]!);
      const found = elementsOf(asType(values, dtype)).map((e) => searchSorted(sorted, e, side === 'right'));
      const out = allocate(DTYPES.int64, values.shape);
      writeElements(out, found.map(BigInt));
      return arrayOrScalar(out);
    },
  ),
  'numpy.digitize': fn<{ x: ArrayLike; bins: ArrayLike; right?: boolean }>(
    ['x', 'bins', 'right'],
    ({ x, bins, right = false }) => {
      const [v, b] = [viewOfLike(x), elementsOf(viewOfLike(bins)).map(toNumber)];
      const up = b.every((e, k) => k === 0 || e >= b[k - 1]!);
      if (!up && !b.every((e, k) => k === 0 || e <= b[k - 1]!))
        throw valueError('bins must be monotonically increasing or decreasing');
      const sorted = up ? b : [...b].reverse();
      const out = allocate(DTYPES.int64, v.shape);
      writeElements(
        out,
        elementsOf(v).map((e) => {
          const at = searchSorted(sorted, toNumber(e), up ? !right : right);
          return BigInt(up ? at : b.length - at);
        }),
      );
      return arrayOrScalar(out);
    },
  ),
  'numpy.unique': fn<UniqueArgs>(
    ['ar', 'return_index', 'return_inverse', 'return_counts', 'axis', 'equal_nan', 'sorted'],
    distinct,
  ),
  'numpy.unique_values': fn<{ x: ArrayLike }>(['x'], ({ x }) => distinct({ ar: x, equal_nan: false })),
  'numpy.intersect1d': setRow((p, q) => p && q),
  'numpy.union1d': setRow((p, q) => p || q),
  'numpy.setdiff1d': setRow((p, q) => p && !q),
  'numpy.setxor1d': setRow((p, q) => p !== q),
  'numpy.isin': fn<{ element: ArrayLike; test_elements: ArrayLike; assume_unique?: boolean; invert?: boolean }>(
    ['element', 'test_elements', 'assume_unique', 'invert'],
    ({ element, test_elements, invert = false }) => {
      const [x, y] = [viewOfLike(element), viewOfLike(test_elements)];
      const dtype = promote(x.dtype, y.dtype);
      const sorted = unique(elementsOf(asType(y, dtype)), false).values;
      const out = allocate(DTYPES.bool, x.shape);
      writeElements(
        out,
        elementsOf(asType(x, dtype)).map((e) => {
          const at = searchSorted(sorted, e, false);
          return (e === e && at < sorted.length && compareElements(sorted[at]!, e) === 0) !== invert;
        }),
      );
      return new NDArray(out);
    },
  ),
  'numpy.nonzero': fn<{ a: ArrayLike }>(['a'], ({ a }) => {
    const view = viewOfLike(a);
    if (view.shape.length === 0)
      throw valueError(
        'Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead. If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`.',
      );
    return { tag: 'tuple', items: nonzeroOf(view).map((v) => new NDArray(v)) };
  }),
  'numpy.flatnonzero': fn<{ a: ArrayLike }>(['a'], ({ a }) => new NDArray(nonzeroOf(raveled(viewOfLike(a)))[0]!)),
  'numpy.argwhere': fn<{ a: ArrayLike }>(['a'], ({ a }) => {
    const view = viewOfLike(a);
    const found = nonzeroOf(view.shape.length === 0 ? raveled(view) : view).map((v) => elementsOf(v));
    const n = found[0]?.length ?? 0;
    const rank = view.shape.length;
    const out = allocate(DTYPES.int64, [n, rank]);
    writeElements(
      out,
      Array.from({ length: n * rank }, (_, k) => found[k % rank]![Math.floor(k / rank)]!),
    );
    return new NDArray(out);
  }),
  'numpy.take_along_axis': fn<{ arr: ArrayLike; indices: ArrayLike; axis?: number | null }>(
    ['arr', 'indices', 'axis'],
    ({ arr, indices, axis = -1 }) => {
      const [view, at] = lined({ a: arr, axis });
      const index = viewOfLike(indices);
      if (view.shape.length !== index.shape.length)
        throw valueError('`indices` and `arr` must have the same number of dimensions');
      const size = view.shape[at]!;
      const positions = checkPositions(index, size, true, (i) =>
        indexError(`index ${i} is out of bounds for axis ${at} with size ${size}`),
      );
      const wide = index.shape.map((n, d) => (d === at ? n : Math.max(n, view.shape[d]!)));
      if (wide.some((n, d) => n !== index.shape[d]))
        throw notEmulated('numpy.take_along_axis with indices that broadcast');
      return new NDArray(gather(view, at, positions, index.shape));
    },
  ),
};
