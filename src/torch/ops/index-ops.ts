/** Gathering and scattering by index tensors: `x[idx]`, `x[idx] = v`, index_put_; differentiable. */
import { copyInto } from '../../core/cast.ts';
import { typeError } from '../../core/errors.ts';
import type { Foreign, IndexItem } from '../../core/python-data.ts';
import { isPyScalar, type PyScalar } from '../../core/scalar.ts';
import { allocate, boundsOverlap, type View } from '../../core/view.ts';
import { elementsOf, fillElements } from '../../core/elements.ts';
import { runtimeError } from '../../core/errors.ts';
import { checkInplace, inplace } from '../autograd/inplace.ts';
import { sizeText, typeString } from '../autograd/texts.ts';
import { op } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { applyIndex, planGather } from './index-get.ts';
import { unimplemented } from './pointwise.ts';
import { addElement } from './accumulate.ts';
import { checkedValue, clone, copy_, fill_ } from './structure.ts';
import { expand, viewTo } from './view.ts';

export type Indices = readonly (Tensor | null)[];

/** Elements of `view` at storage positions, dense. */
export function take(view: View, at: readonly number[], shape: readonly number[]): View {
  const out = allocate(view.dtype, shape, view.device);
  const { lanes } = view.dtype;
  const from = view.data as Float64Array;
  const to = out.data as Float64Array;
  for (let k = 0; k < at.length; k++) for (let l = 0; l < lanes; l++) to[k * lanes + l] = from[at[k]! * lanes + l]!;
  return out;
}

const OVERLAP =
  'unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.';
const misfit = (value: readonly number[], result: readonly number[]): Error =>
  runtimeError(
    `shape mismatch: value tensor of shape ${sizeText(value)} cannot be broadcast to indexing result of shape ${sizeText(result)}`,
  );

export const indexOp = op('index', (t: Tensor, indices: Indices): Tensor => {
  for (const i of indices) {
    if (i && i.view.device !== 'cpu' && i.view.device !== t.view.device) {
      throw runtimeError(
        `indices should be either on cpu or on the same device as the indexed tensor (${t.view.device})`,
      );
    }
  }
  const plan = planGather(t.view, indices);
  return new Tensor(take(t.view, plan.at, plan.shape));
});

/** A copy of `t` in which the indexed places hold (or have added) `values`. */
export const indexPutOp = op(
  'index_put',
  (t: Tensor, indices: Indices, values: Tensor, accumulate: boolean): Tensor => {
    const out = allocate(t.view.dtype, t.view.shape, t.view.device);
    copyInto(out, t.view);
    const plan = planGather(out, indices);
    if (!expandable(values.view.shape, plan.shape)) {
      throw misfit(values.view.shape, plan.shape);
    }
    const wide = allocate(t.view.dtype, plan.shape, t.view.device);
    copyInto(wide, values.view);
    scatterInto(out, plan.at, wide, accumulate);
    return new Tensor(out);
  },
);

export function scatterInto(out: View, at: readonly number[], values: View, accumulate: boolean): void {
  const { lanes } = out.dtype;
  const from = values.data as Float64Array;
  const to = out.data as Float64Array;
  for (let k = 0; k < at.length; k++) {
    if (accumulate) addElement(out, at[k]!, values, k);
    else for (let l = 0; l < lanes; l++) to[at[k]! * lanes + l] = from[k * lanes + l]!;
  }
}

const expandable = (shape: readonly number[], to: readonly number[]): boolean =>
  shape.length <= to.length && shape.every((n, d) => n === 1 || n === to[to.length - shape.length + d]);

export function getItem(t: Tensor, items: readonly IndexItem[]): Tensor {
  const { view, indices } = applyIndex(t, items);
  return indices.length === 0 ? view : indexOp(view, indices);
}

/** Leading 1s of a value are dropped to fit (all of them where index tensors place it), as `slicePrefix1sSize`. */
function withoutLeadingOnes(value: Tensor, rank: number): Tensor {
  const { shape } = value.view;
  let k = 0;
  while (k < shape.length && shape.length - k > rank && shape[k] === 1) k++;
  return k === 0 ? value : viewTo(value, shape.slice(k));
}

export function setItem(t: Tensor, items: readonly IndexItem[], value: Tensor | PyScalar | Foreign): void {
  if (!(value instanceof Tensor) && !isPyScalar(value)) {
    throw typeError(`can't assign a ${(value as Foreign).foreign} to a ${typeString(t)}`);
  }
  if (isPyScalar(value)) checkedValue(value, t.view.dtype);
  const { view: sliced, indices, masked } = applyIndex(t, items);
  const view = looksAtAll(items, sliced, t) ? t : sliced;
  if (indices.length === 0) {
    if (isPyScalar(value)) fill_(view, value);
    else if (value.view.shape.length === 0) copy_(view, boundsOverlap(view.view, value.view) ? clone(value) : value);
    else copy_(view, expand(fitting(withoutLeadingOnes(value, view.view.shape.length), view), view.view.shape));
    return;
  }
  checkInplace(view);
  const source = isPyScalar(value)
    ? numberTensor(value, t)
    : sourceFor(withoutLeadingOnes(value, 0), view, indices, masked);
  if (t.view.dtype.kind === 'u' && t.view.dtype.bytes > 1)
    throw unimplemented(masked && source.view.size === 1 ? 'masked_fill' : 'index_put', t.view.dtype);
  indexPut_(view, indices, source, false);
}

/** Slices that leave nothing out do not make a view: the tensor itself is written. */
const looksAtAll = (items: readonly IndexItem[], sliced: Tensor, t: Tensor): boolean =>
  items.every((i) => i.kind === 'ellipsis' || (i.kind === 'slice' && (i.step ?? 1) === 1)) &&
  sliced.view.shape.every((n, d) => n === t.view.shape[d]);

function fitting(value: Tensor, view: Tensor): Tensor {
  const [from, to] = [value.view.shape, view.view.shape];
  if (from.length > to.length) {
    const { dtype, device } = value.view;
    // Only the dtypes of torch's first tensors have a Python type to be named by.
    const newer =
      dtype.kind === 'c' || dtype.kind === 'b' || dtype.name === 'bfloat16' || (dtype.kind === 'u' && dtype.bytes > 1);
    const name = newer
      ? `${device === 'cpu' ? 'CPU' : 'CUDA'}${dtype.aten}Type`
      : `torch.${device === 'cpu' ? '' : 'cuda.'}${dtype.aten}Tensor`;
    throw runtimeError(
      `expand(${name}{${sizeText(from)}}, size=${sizeText(to)}): the number of sizes provided (${to.length}) must be greater or equal to the number of dimensions in the tensor (${from.length})`,
    );
  }
  return value;
}

function numberTensor(value: PyScalar, t: Tensor): Tensor {
  const out = new Tensor(allocate(t.view.dtype, [], t.view.device));
  fillElements(out.view, checkedValue(value, t.view.dtype).value);
  return out;
}

/** The tensor that index tensors place: one number under a mask is converted, anything else must fit as it is. */
function sourceFor(value: Tensor, view: Tensor, indices: Indices, masked: boolean): Tensor {
  const { dtype } = view.view;
  if (masked && value.view.size === 1 && value.view.device === 'cpu') {
    if (value.requiresGrad && value.view.dtype === dtype)
      return boundsOverlap(view.view, value.view) ? clone(value) : value;
    const [x] = elementsOf(value.view);
    const kind = value.view.dtype.kind === 'u' ? 'i' : value.view.dtype.kind;
    return numberTensor({ kind, value: x } as PyScalar, view);
  }
  if (!indices.some((i) => i?.view.size === 0)) noOverlap(view.view, value.view);
  const { shape } = planGather(view.view, indices);
  if (!expandable(value.view.shape, shape)) throw misfit(value.view.shape, shape);
  if (value.view.dtype !== dtype) {
    throw runtimeError(
      `Index put requires the source and destination dtypes match, got ${dtype.aten} for the destination and ${value.view.dtype.aten} for the source.`,
    );
  }
  return value;
}

function noOverlap(target: View, source: View): void {
  if (target.storage === source.storage && boundsOverlap(target, source)) throw runtimeError(OVERLAP);
}

export function indexPut_(t: Tensor, indices: Indices, values: Tensor, accumulate: boolean): Tensor {
  return inplace(t, [values], (self) => indexPutOp(self, indices, values, accumulate));
}
