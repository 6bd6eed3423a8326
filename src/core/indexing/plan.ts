/**
 * `a[…]` for both libraries: either a view, or a plan that says at which element of the storage each element of the
 * result stands. Advanced dimensions take the place of the first advanced index when all of them are neighbours,
 * else they come first. NumPy counts integers among the advanced indices when there is an array; torch selects first.
 * References: https://numpy.org/doc/2.4/user/basics.indexing.html, ATen/TensorIndexing.h
 */
import { broadcastShapes, broadcastStrides, contiguousStrides, sizeOf } from '../layout.ts';
import { toNumber, elementsOf } from '../elements.ts';
import { offsetsOf, walk } from '../loops.ts';
import { orderedStrides } from '../result-layout.ts';
import type { View } from '../view.ts';
import { expandEllipsis, sliceRange, wrapIndex, type IndexErrors, type Item } from './basic.ts';
import { nonzero } from './nonzero.ts';

export interface IndexRules {
  readonly errors: IndexErrors;
  /** Integers beside arrays act as 0-d arrays (NumPy); false: they select before (torch). */
  readonly intsJoin: boolean;
  /** Which memory order a gathered result has. */
  readonly order: 'numpy' | 'torch';
}

export type IndexPlan =
  | { readonly kind: 'view'; readonly view: View }
  | {
      readonly kind: 'gather';
      readonly shape: readonly number[];
      /** Storage index (in elements) of each result element, row-major. */
      readonly offsets: Float64Array;
      /** What a fresh result's strides are in this library. */
      readonly strides: readonly number[];
    };

/** A dimension of the view after the basic items; `indices` when an array picks along it. */
interface Dim {
  readonly size: number;
  readonly stride: number;
  readonly indices: { readonly shape: readonly number[]; readonly values: number[] } | null;
}

const intArray = (view: View) => ({ shape: view.shape, values: elementsOf(view).map(toNumber) });

function dimsOf(view: View, items: readonly Item[], rules: IndexRules): { dims: Dim[]; offset: number } {
  const { errors } = rules;
  const advanced = items.some((item) => item.kind === 'array' || item.kind === 'bool');
  const dims: Dim[] = [];
  let offset = view.offset;
  let axis = 0;
  for (const item of items) {
    const size = view.shape[axis]!;
    const stride = view.strides[axis]!;
    switch (item.kind) {
      case 'none':
        // What each library shows as the stride of a new dimension.
        dims.push({
          size: 1,
          stride: rules.order === 'numpy' ? 0 : axis < view.shape.length ? size * stride : 1,
          indices: null,
        });
        break;
      case 'bool':
        dims.push({ size: 1, stride: 0, indices: { shape: [item.value ? 1 : 0], values: item.value ? [0] : [] } });
        break;
      case 'int': {
        const at = wrapIndex(item.at, size, axis, errors);
        if (advanced && rules.intsJoin) dims.push({ size, stride, indices: { shape: [], values: [at] } });
        else offset += at * stride;
        axis++;
        break;
      }
      case 'slice': {
        if (item.step === 0) throw errors.zeroStep();
        const range = sliceRange(item.start, item.stop, item.step, size);
        offset += range.count === 0 ? 0 : range.first * stride;
        dims.push({ size: range.count, stride: stride * range.step, indices: null });
        axis++;
        break;
      }
      case 'array':
        axis += pushArray(dims, view, item.view, axis, errors);
        break;
      case 'ellipsis':
        break;
    }
  }
  return { dims, offset };
}

/** Adds what an index array picks; answers how many dimensions it used. */
function pushArray(dims: Dim[], view: View, array: View, axis: number, errors: IndexErrors): number {
  if (array.dtype.kind !== 'b') {
    const size = view.shape[axis]!;
    const { shape, values } = intArray(array);
    dims.push({
      size,
      stride: view.strides[axis]!,
      indices: { shape, values: values.map((v) => wrapIndex(v, size, axis, errors)) },
    });
    return 1;
  }
  array.shape.forEach((n, d) => {
    if (n !== view.shape[axis + d]) throw errors.maskShape(axis + d, d, view.shape[axis + d]!, n, view, array);
  });
  if (array.shape.length === 0) {
    const hit = elementsOf(array)[0] === true;
    dims.push({ size: 1, stride: 0, indices: { shape: [hit ? 1 : 0], values: hit ? [0] : [] } });
  }
  nonzero(array).forEach((hits, d) =>
    dims.push({ size: view.shape[axis + d]!, stride: view.strides[axis + d]!, indices: intArray(hits) }),
  );
  return array.shape.length;
}

/** Applies an index to a view. */
export function planIndex(view: View, items: readonly Item[], rules: IndexRules): IndexPlan {
  const full = expandEllipsis(items, view.shape.length, rules.errors);
  const { dims, offset } = dimsOf(view, full, rules);
  const marked = dims.flatMap((d, k) => (d.indices ? [k] : []));
  if (marked.length === 0) {
    return {
      kind: 'view',
      view: view.with({ shape: dims.map((d) => d.size), strides: dims.map((d) => d.stride), offset }),
    };
  }
  const arrays = marked.map((k) => dims[k]!);
  const shape = broadcastShapes(...arrays.map((d) => d.indices!.shape));
  if (!shape) throw rules.errors.shapeMismatch(arrays.map((d) => d.indices!.shape));
  const together =
    marked[marked.length - 1]! - marked[0]! === marked.length - 1 && !(rules.intsJoin && splitByEllipsis(items));
  return gatherPlan(dims, marked, shape, together ? marked[0]! : 0, offset, rules);
}

/** In NumPy an ellipsis between advanced items separates them even when it stands for no dimension. */
function splitByEllipsis(items: readonly Item[]): boolean {
  const at = items.findIndex((item) => item.kind === 'ellipsis');
  const picks = (item: Item): boolean => item.kind === 'array' || item.kind === 'bool' || item.kind === 'int';
  return at >= 0 && items.slice(0, at).some(picks) && items.slice(at).some(picks);
}

function gatherPlan(
  dims: readonly Dim[],
  marked: readonly number[],
  picked: readonly number[],
  at: number,
  offset: number,
  rules: IndexRules,
): IndexPlan {
  const picks = pickedOffsets(
    marked.map((k) => dims[k]!),
    picked,
  );
  const kept = dims.filter((d) => !d.indices);
  const before = kept.slice(0, at);
  const after = kept.slice(at);
  const sizes = (ds: readonly Dim[]): number[] => ds.map((d) => d.size);
  const strides = (ds: readonly Dim[]): number[] => ds.map((d) => d.stride);
  const shape = [...sizes(before), ...picked, ...sizes(after)];
  const inner = offsetsOf(sizes(after), strides(after), 0);
  const offsets = new Float64Array(sizeOf(shape));
  let i = 0;
  walk(sizes(before), [strides(before)], [offset], (n, from, step) => {
    for (let j = 0, base = from[0]!; j < n; j++, base += step[0]!) {
      for (const pick of picks) for (const last of inner) offsets[i++] = base + pick + last;
    }
  });
  return {
    kind: 'gather',
    shape,
    offsets,
    strides: gatheredStrides(shape, at, before, after, dims, marked, picked, rules),
  };
}

function pickedOffsets(dims: readonly Dim[], shape: readonly number[]): Float64Array {
  const out = new Float64Array(sizeOf(shape));
  for (const { indices, stride } of dims) {
    const places = offsetsOf(shape, broadcastStrides(indices!.shape, contiguousStrides(indices!.shape), shape), 0);
    places.forEach((p, i) => (out[i]! += indices!.values[p]! * stride));
  }
  return out;
}

/** NumPy gathers into [picked…, kept…] and transposes; torch orders by the strides of source and indices. */
function gatheredStrides(
  shape: readonly number[],
  at: number,
  before: readonly Dim[],
  after: readonly Dim[],
  dims: readonly Dim[],
  marked: readonly number[],
  picked: readonly number[],
  rules: IndexRules,
): number[] {
  const strides = (ds: readonly Dim[]): number[] => ds.map((d) => d.stride);
  const zeros = (n: number): number[] => new Array<number>(n).fill(0);
  if (rules.order === 'torch') {
    const source = [...strides(before), ...zeros(picked.length), ...strides(after)];
    const indexed = marked.map((k) => {
      const own = dims[k]!.indices!.shape;
      return [
        ...zeros(before.length),
        ...broadcastStrides(own, contiguousStrides(own), picked),
        ...zeros(after.length),
      ];
    });
    return orderedStrides(shape, [source, ...indexed], 'torch');
  }
  const kept = [...before, ...after];
  const keptShape = kept.map((d) => d.size);
  const keptStrides = orderedStrides(keptShape, [strides(kept)], 'numpy');
  const block = Math.max(1, sizeOf(keptShape));
  const lead = contiguousStrides(picked).map((s) => s * block);
  return [...keptStrides.slice(0, at), ...lead, ...keptStrides.slice(at)];
}
