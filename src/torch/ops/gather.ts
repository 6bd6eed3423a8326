/** Along one dimension: gather, scatter, index_select, take, flip, roll, cat, stack, and the like. */
import { copyAs, copyInto } from '../../core/cast.ts';
import { checkPositions, gather as gatherView, scatter as scatterView } from '../../core/indexing/along.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { add as addRow } from '../../core/ops/arithmetic.ts';
import type { BinaryRow } from '../../core/ops/row.ts';
import {
  concatenate,
  flipView,
  repeatAlong,
  roll as rollView,
  stack as stackViews,
  tile,
  triangle,
} from '../../core/shaping.ts';
import { allocate } from '../../core/view.ts';
import { sizeText } from '../autograd/texts.ts';
import { promoteTypes } from '../dtypes.ts';
import { commonDevice, sameDevice, wrapDim } from '../operands.ts';
import { op } from '../op.ts';
import { Tensor } from '../tensor.ts';

/** Positions along a dimension, checked against its size. */
export const positions = (index: Tensor, n: number, message: (at: number) => Error, fromEnd = false): number[] =>
  checkPositions(index.view, n, fromEnd, message);

const atLeastOne = (t: Tensor): Tensor =>
  t.view.shape.length ? t : new Tensor(t.view.with({ shape: [1], strides: [1] }));

export const gatherDim = op('gather', (t: Tensor, dim: number, index: Tensor): Tensor => {
  const [x, i] = [atLeastOne(t), atLeastOne(index)];
  const n = x.view.shape[dim]!;
  const at = positions(i, n, (k) => runtimeError(`index ${k} is out of bounds for dimension ${dim} with size ${n}`));
  const out = gatherView(x.view, dim, at, i.view.shape);
  return new Tensor(index.view.shape.length ? out : out.with({ shape: [], strides: [] }));
});

/** Zeros of `shape` with `source` added at `index` along `dim`. */
export const scatterDim = (shape: readonly number[], dim: number, index: Tensor, source: Tensor): Tensor => {
  const zeros = new Tensor(allocate(source.view.dtype, shape, source.view.device));
  return scatterAddOp(zeros, dim, index, source);
};

const scattered = (t: Tensor, dim: number, index: Tensor, source: Tensor, row: BinaryRow | null): Tensor => {
  const out = atLeastOne(new Tensor(copyAs(t.view, t.view.dtype)));
  const i = atLeastOne(index);
  const n = out.view.shape[dim]!;
  const at = positions(i, n, (k) => runtimeError(`index ${k} is out of bounds for dimension ${dim} with size ${n}`));
  scatterView(out.view, dim, at, i.view.shape, atLeastOne(source).view, row);
  return new Tensor(t.view.shape.length ? out.view : out.view.with({ shape: [], strides: [] }));
};
export const scatterAddOp = op('scatter_add', (t: Tensor, dim: number, index: Tensor, source: Tensor): Tensor =>
  scattered(t, dim, index, source, addRow),
);
export const scatterOp = op('scatter', (t: Tensor, dim: number, index: Tensor, source: Tensor): Tensor =>
  scattered(t, dim, index, source, null),
);
export const scatterValueOp = op('scatter_value', (t: Tensor, dim: number, index: Tensor, value: Tensor): Tensor => {
  const full = allocate(t.view.dtype, index.view.shape, t.view.device);
  copyInto(full, value.view);
  return scattered(t, dim, index, new Tensor(full), null);
});

export const indexSelectOp = op('index_select', (t: Tensor, dim: number, index: Tensor): Tensor => {
  const x = atLeastOne(t);
  const n = x.view.shape[dim]!;
  const at = positions(index, n, () => new LibError('IndexError', 'index out of range in self'));
  const shape = x.view.shape.with(dim, at.length);
  const out = allocate(x.view.dtype, shape, x.view.device);
  at.forEach((k, j) =>
    copyInto(
      out.with({ shape: shape.with(dim, 1), offset: j * out.strides[dim]! }),
      x.view.with({ shape: x.view.shape.with(dim, 1), offset: x.view.offset + k * x.view.strides[dim]! }),
    ),
  );
  return new Tensor(t.view.shape.length ? out : out.with({ shape: [], strides: [] }));
});

export const indexAddOp = op('index_add', (t: Tensor, dim: number, index: Tensor, source: Tensor): Tensor => {
  const out = new Tensor(copyAs(t.view, t.view.dtype));
  const n = t.view.shape[dim]!;
  const at = positions(index, n, () => new LibError('IndexError', 'index out of range in self'));
  at.forEach((k, j) => {
    const to = out.view.with({
      shape: t.view.shape.with(dim, 1),
      offset: out.view.offset + k * out.view.strides[dim]!,
    });
    const from = source.view.with({
      shape: source.view.shape.with(dim, 1),
      offset: source.view.offset + j * source.view.strides[dim]!,
    });
    copyInto(to, addViews(to, from));
  });
  return out;
});
const addViews = (a: Tensor['view'], b: Tensor['view']): Tensor['view'] => addPlain(new Tensor(a), new Tensor(b)).view;
let addPlain: (a: Tensor, b: Tensor) => Tensor = () => {
  throw new Error('not ready');
};
/** Set by the op table: adding without an import circle. */
export const provideAdd = (add: (a: Tensor, b: Tensor) => Tensor): void => void (addPlain = add);

export const flip = op(
  'flip',
  (t: Tensor, dims: readonly number[]): Tensor => new Tensor(copyAs(flipView(t.view, dims), t.view.dtype)),
);
export const roll = op(
  'roll',
  (t: Tensor, shifts: readonly number[], dims: readonly number[]): Tensor => new Tensor(rollView(t.view, shifts, dims)),
);
export const repeat = op('repeat', (t: Tensor, counts: readonly number[]): Tensor => new Tensor(tile(t.view, counts)));
export const repeatInterleaveOp = op(
  'repeat_interleave',
  (t: Tensor, counts: readonly number[], dim: number): Tensor => new Tensor(repeatAlong(t.view, dim, counts)),
);
export const trilOp = op('tril', (t: Tensor, k: number): Tensor => new Tensor(triangle(t.view, k, true)));
export const triuOp = op('triu', (t: Tensor, k: number): Tensor => new Tensor(triangle(t.view, k, false)));

/** Tensors of one shape except along `dim`; empty 1-d tensors are skipped as torch does. */
export const catOp = op('cat', (tensors: readonly Tensor[], dim: number): Tensor => {
  const dtype = tensors.map((t) => t.view.dtype).reduce(promoteTypes);
  sameDevice(
    'cat',
    tensors[0]!,
    tensors.map((t) => ['tensors', t] as const),
  );
  const views = tensors.filter((t) => !(t.view.shape.length === 1 && t.view.size === 0)).map((t) => t.view);
  return new Tensor(views.length ? concatenate(views, dim, dtype) : allocate(dtype, [0], tensors[0]!.view.device));
});

export function cat(tensors: readonly Tensor[], dim: number): Tensor {
  if (tensors.length === 0) throw new LibError('ValueError', 'torch.cat(): expected a non-empty list of Tensors');
  tensors.forEach((t, k) => {
    if (t.view.shape.length === 0)
      throw runtimeError(`zero-dimensional tensor (at position ${k}) cannot be concatenated`);
  });
  const real = tensors.filter((t) => !(t.view.shape.length === 1 && t.view.size === 0));
  const first = real[0] ?? tensors[0]!;
  const d = wrapDim(dim, first.view.shape.length);
  tensors.forEach((t, k) => {
    if (!real.includes(t)) return;
    if (t.view.shape.length !== first.view.shape.length) {
      throw runtimeError(
        `Tensors must have same number of dimensions: got ${first.view.shape.length} and ${t.view.shape.length}`,
      );
    }
    t.view.shape.forEach((n, e) => {
      if (e !== d && n !== first.view.shape[e]) {
        throw runtimeError(
          `Sizes of tensors must match except in dimension ${d}. Expected size ${first.view.shape[e]} but got size ${n} for tensor number ${k} in the list.`,
        );
      }
    });
  });
  return catOp(tensors, d);
}

export const stackOp = op('stack', (tensors: readonly Tensor[], dim: number): Tensor => {
  const dtype = tensors.map((t) => t.view.dtype).reduce(promoteTypes);
  commonDevice(tensors);
  return new Tensor(
    stackViews(
      tensors.map((t) => t.view),
      dim,
      dtype,
    ),
  );
});
export function stack(tensors: readonly Tensor[], dim: number): Tensor {
  if (tensors.length === 0) throw runtimeError('stack expects a non-empty TensorList');
  const first = tensors[0]!.view.shape;
  tensors.forEach((t, k) => {
    if (t.view.shape.join() !== first.join() || t.view.shape.length !== first.length) {
      throw runtimeError(
        `stack expects each tensor to be equal size, but got ${sizeText(first)} at entry 0 and ${sizeText(t.view.shape)} at entry ${k}`,
      );
    }
  });
  return stackOp(tensors, wrapDim(dim, first.length + 1));
}
