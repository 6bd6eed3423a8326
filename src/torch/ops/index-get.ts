/**
 * `x[...]`: integers, slices, None, `...` make views one after the other; tensors, lists and masks then gather.
 * As torch/csrc/autograd/python_variable_indexing.cpp and ATen's advanced indexing.
 */
import { copyInto } from '../../core/cast.ts';
import { DTYPES } from '../../core/dtype.ts';
import { elementsOf, writeElements } from '../../core/elements.ts';
import { indexError, LibError, typeError } from '../../core/errors.ts';
import { broadcastShapes } from '../../core/layout.ts';
import { offsetsOf } from '../../core/loops.ts';
import type { IndexItem, Literal } from '../../core/python-data.ts';
import type { View } from '../../core/view.ts';
import { allocate } from '../../core/view.ts';
import { sizeText } from '../autograd/texts.ts';
import { checkKnown } from '../meta.ts';
import { Tensor } from '../tensor.ts';
import { literalTensor } from './literal.ts';
import { alias, select, sliceDim, unsqueeze } from './view.ts';
import { warned } from '../warned.ts';

const ZERO_DIM =
  'invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number';

export interface Indexed {
  /** The view after integers, slices, None and `...`. */
  readonly view: Tensor;
  /** Index tensors (int64) by dimension of `view`; empty when there are none. */
  readonly indices: readonly (Tensor | null)[];
  /** The only index tensor is one mask. */
  readonly masked: boolean;
}

const consumes = (item: IndexItem): number => {
  if (item.kind === 'none' || item.kind === 'ellipsis' || item.kind === 'bool') return 0;
  if (item.kind === 'array' && item.array instanceof Tensor) {
    const { dtype, shape } = item.array.view;
    return dtype.name === 'bool' || dtype.name === 'uint8' ? shape.length : 1;
  }
  return 1;
};

const asIndexTensor = (literal: Literal, like: Tensor): Tensor => {
  const t = literalTensor(literal, null);
  if (t.view.size === 0) return new Tensor(allocate(DTYPES.int64, t.view.shape, like.view.device));
  // Floats in a list index are truncated, as the legacy constructor does.
  if (t.view.dtype.kind !== 'b' && t.view.dtype.name !== 'int64') {
    const out = allocate(DTYPES.int64, t.view.shape);
    copyInto(out, t.view);
    return new Tensor(out);
  }
  return t;
};

/** A list that holds sequences or slices counts as a tuple of indices. */
function asTuple(items: readonly IndexItem[]): readonly IndexItem[] {
  const [only] = items;
  if (items.length !== 1 || only?.kind !== 'list') return items;
  const { literal } = only;
  if (!literal.ok || literal.shape.length < 2 || 'packed' in literal || literal.shape[0]! > 32) return items;
  warned('sequence-as-tuple');
  const inner = literal.shape.slice(1);
  const each = inner.reduce((p, n) => p * n, 1);
  return Array.from({ length: literal.shape[0]! }, (_, k) => ({
    kind: 'list' as const,
    literal: {
      ok: true as const,
      kinds: literal.kinds,
      shape: inner,
      leaves: literal.leaves.slice(k * each, (k + 1) * each),
    },
  }));
}

/** Applies everything that makes views, and collects the tensors that gather. */
export function applyIndex(t: Tensor, given: readonly IndexItem[]): Indexed {
  const items = asTuple(given);
  const rank = t.view.shape.length;
  const used = items.reduce((n, item) => n + consumes(item), 0);
  if (rank === 0 && items.length === 1 && items[0]!.kind === 'int') {
    throw indexError(
      items[0]!.at === 0 ? ZERO_DIM : `index ${items[0]!.at} is out of bounds for dimension 0 with size 0`,
    );
  }
  const [first] = items;
  if (rank === 0 && first?.kind === 'slice' && first.step !== null && first.step <= 0)
    throw new LibError('ValueError', 'step must be greater than zero');
  if (rank === 0 && items.length === 1 && items[0]!.kind === 'slice')
    throw indexError('slice() cannot be applied to a 0-dim tensor.');
  if (used > rank) throw indexError(`too many indices for tensor of dimension ${rank}`);
  let view = t;
  let dim = 0;
  let moved = false;
  let masks = 0;
  let others = 0;
  const indices: (Tensor | null)[] = [];
  const gather = (index: Tensor): void => {
    while (indices.length < dim) indices.push(null);
    indices.push(index);
  };
  for (const item of items) {
    switch (item.kind) {
      case 'int': {
        const n = view.view.shape[dim]!;
        if (item.at >= n || item.at < -n) {
          throw indexError(`index ${item.at} is out of bounds for dimension ${items.indexOf(item)} with size ${n}`);
        }
        view = select(view, dim, item.at);
        moved = true;
        break;
      }
      case 'slice':
        if (item.start !== null || item.stop !== null || item.step !== null) {
          const before = view;
          view = sliceDim(view, dim, item.start, item.stop, item.step);
          moved ||= before !== view;
        } else {
          view = sliceDim(view, dim, null, null, null);
          moved = true;
        }
        dim++;
        break;
      case 'ellipsis':
        dim += rank - used;
        break;
      case 'none':
        view = unsqueeze(view, dim);
        moved = true;
        dim++;
        break;
      case 'bool': {
        view = unsqueeze(view, dim);
        const pick = allocate(DTYPES.int64, [item.value ? 1 : 0]);
        gather(new Tensor(pick));
        others++;
        dim++;
        break;
      }
      case 'array':
      case 'list': {
        const index = item.kind === 'list' ? asIndexTensor(checked(item.literal), t) : (item.array as Tensor);
        if ((index.view.dtype.kind === 'b' || index.view.dtype.name === 'uint8') && index.view.shape.length > 0)
          masks++;
        else if (index.view.shape.length > 0 || index.view.dtype.kind === 'b') others++;
        const was = view;
        dim += addTensorIndex(index, view, dim, gather, (v) => (view = v));
        moved ||= view !== was;
        break;
      }
      case 'foreign':
        if (item.type === 'str') throw typeError("new(): invalid data type 'str'");
        throw indexError(
          `only integers, slices (\`:\`), ellipsis (\`...\`), None and long or byte Variables are valid indices (got ${item.type})`,
        );
    }
  }
  return { view: indices.length === 0 && !moved ? alias(t) : view, indices, masked: masks === 1 && others === 0 };
}

function checked(literal: Literal): Literal {
  if (literal.ok) return literal;
  const why = literal.why as { leaf?: string; ragged?: number; expected?: number; got?: number | null };
  if (why.leaf !== undefined) throw typeError(`new(): invalid data type '${why.leaf}'`);
  throw new LibError('ValueError', `expected sequence of length ${why.expected} at dim ${why.ragged} (got ${why.got})`);
}

/** Adds one index tensor; a mask becomes the positions where it is true. Returns how many dimensions it takes. */
function addTensorIndex(
  index: Tensor,
  view: Tensor,
  dim: number,
  gather: (t: Tensor) => void,
  replace: (t: Tensor) => void,
): number {
  const { dtype, shape } = index.view;
  if (dtype.name === 'bool' || dtype.name === 'uint8') {
    if (dtype.name === 'uint8') {
      warned('uint8-index');
    }
    if (shape.length === 0) {
      replace(unsqueeze(view, dim));
      const on = elementsOf(index.view)[0];
      gather(new Tensor(allocate(DTYPES.int64, [on ? 1 : 0])));
      return 1;
    }
    shape.forEach((n, d) => {
      if (n !== view.view.shape[dim + d]) {
        throw indexError(
          `The shape of the mask ${sizeText(shape)} at index ${d} does not match the shape of the indexed tensor ${sizeText(view.view.shape)} at index ${dim + d}`,
        );
      }
    });
    const positions = nonzeroColumns(index.view);
    for (const column of positions) gather(column);
    return shape.length;
  }
  if (!['int64', 'int32', 'int16', 'int8'].includes(dtype.name) || dtype.name === 'int16' || dtype.name === 'int8') {
    throw indexError('tensors used as indices must be long, int, byte or bool tensors');
  }
  if (shape.length === 0) {
    const at = Number(elementsOf(index.view)[0]);
    const n = view.view.shape[dim]!;
    if (at >= n || at < -n) throw indexError(`index ${at} is out of bounds for dimension ${dim} with size ${n}`);
    replace(select(view, dim, at));
    return 0;
  }
  gather(index);
  return 1;
}

/** Positions of the true elements, one int64 tensor a dimension. */
export function nonzeroColumns(mask: View): Tensor[] {
  checkKnown('nonzero', { view: mask });
  const rank = mask.shape.length;
  const columns: bigint[][] = Array.from({ length: rank }, () => []);
  const index = new Array<number>(rank).fill(0);
  for (const x of elementsOf(mask)) {
    if (typeof x === 'object' ? x.re !== 0 || x.im !== 0 : x)
      for (let d = 0; d < rank; d++) columns[d]!.push(BigInt(index[d]!));
    for (let d = rank - 1; d >= 0; d--) {
      if (++index[d]! < mask.shape[d]!) break;
      index[d] = 0;
    }
  }
  return columns.map((column) => {
    const out = allocate(DTYPES.int64, [column.length], mask.device);
    writeElements(out, column);
    return new Tensor(out);
  });
}

export interface GatherPlan {
  /** The result's shape, and for each of its elements where it lies in the source's storage. */
  readonly shape: number[];
  readonly at: number[];
}

/** Where each element of `view[indices]` lies. Index dimensions go first unless the index tensors stand side by side. */
export function planGather(view: View, indices: readonly (Tensor | null)[]): GatherPlan {
  const picked = indices.map((t, d) => [t, d] as const).filter((p): p is readonly [Tensor, number] => p[0] !== null);
  const shapes = picked.map(([t]) => t.view.shape);
  const shape = broadcastShapes(...shapes);
  if (!shape) {
    throw indexError(
      `shape mismatch: indexing tensors could not be broadcast together with shapes ${shapes.map(sizeText).join(', ')}`,
    );
  }
  const dims = picked.map(([, d]) => d);
  const together = dims.every((d, k) => k === 0 || d === dims[k - 1]! + 1);
  const before = together ? view.shape.slice(0, dims[0]) : [];
  const afterDims = view.shape.map((_, d) => d).filter((d) => !dims.includes(d) && !(together && d < dims[0]!));
  const after = afterDims.map((d) => view.shape[d]!);
  const starts = offsetsFor(view, picked, shape);
  const beforeAt = offsetsOf(before, view.strides.slice(0, before.length), 0);
  const afterAt = offsetsOf(
    after,
    afterDims.map((d) => view.strides[d]!),
    0,
  );
  const at: number[] = [];
  for (const b of beforeAt) for (const s of starts) for (const a of afterAt) at.push(view.offset + b + s + a);
  return { shape: [...before, ...shape, ...after], at };
}

function offsetsFor(view: View, picked: readonly (readonly [Tensor, number])[], shape: readonly number[]): number[] {
  const total = shape.reduce((p, n) => p * n, 1);
  const starts = new Array<number>(total).fill(0);
  for (const [t, d] of picked) {
    const wide = allocate(DTYPES.int64, shape);
    copyInto(wide, t.view);
    const n = view.shape[d]!;
    const values = wide.data as BigInt64Array;
    for (let k = 0; k < total; k++) {
      const i = Number(values[k]);
      if (i >= n || i < -n) {
        if (n === 0) throw indexError(`index is out of bounds for dimension with size 0`);
        throw indexError(`index ${i} is out of bounds for dimension ${d} with size ${n}`);
      }
      starts[k]! += (i < 0 ? i + n : i) * view.strides[d]!;
    }
  }
  return starts;
}
