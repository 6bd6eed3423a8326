/** scatter_reduce, index_copy, put_, and the `*_scatter` functions that write into a copy: by public name. */
import { copyAs } from '../../core/cast.ts';
import { DTYPES, isFloating } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable } from '../../core/function-table.ts';
import type { Element, PyScalar } from '../../core/scalar.ts';
import { sizeOf } from '../../core/layout.ts';
import { allocate } from '../../core/view.ts';
import { inplace } from '../autograd/inplace.ts';
import { sizeText } from '../autograd/texts.ts';
import { composed } from '../composed.ts';
import { lift, wrapDim } from '../operands.ts';
import * as g from '../ops/gather.ts';
import { indexPutOp } from '../ops/index-ops.ts';
import * as p from '../ops/pointwise.ts';
import { where } from '../ops/select.ts';
import { checkedValue, clone, copy_, reshape } from '../ops/structure.ts';
import { indices } from '../ops/resizing.ts';
import * as v from '../ops/view.ts';
import { Tensor } from '../tensor.ts';
import { merge, operation } from './rows.ts';

type One = { input: Tensor };
const zero: PyScalar = { kind: 'i', value: 0 };
const one: PyScalar = { kind: 'i', value: 1 };
const full = (like: Tensor, value: PyScalar): Tensor =>
  p.add(new Tensor(allocate(like.view.dtype, like.view.shape, like.view.device)), value);
const numeric = (x: Element): number | bigint => (typeof x === 'bigint' ? x : toNumber(x));
const larger = (a: Element, b: Element): Element => (numeric(a) >= numeric(b) || a !== a ? a : b);
const smaller = (a: Element, b: Element): Element => (numeric(a) <= numeric(b) || a !== a ? a : b);
const times = (a: Element, b: Element): Element =>
  typeof a === 'bigint' && typeof b === 'bigint' ? a * b : toNumber(a) * toNumber(b);

/** Elements of `src` folded into the places of a copy of `t`, one after the other. */
function folded(
  t: Tensor,
  dim: number,
  index: Tensor,
  src: Tensor,
  includeSelf: boolean,
  fold: (a: Element, b: Element) => Element,
): Tensor {
  const out = copyAs(t.view, t.view.dtype);
  const values = elementsOf(out);
  const from = elementsOf(new Tensor(src.view).view);
  const n = t.view.shape[dim] ?? 1;
  const at = g.positions(index, n, (k) =>
    runtimeError(`index ${k} is out of bounds for dimension ${dim} with size ${n}`),
  );
  const touched = new Set<number>();
  const { shape } = index.view;
  at.forEach((place, k) => {
    let [rest, to, source] = [k, 0, 0];
    const where_ = shape.map(() => 0);
    for (let d = shape.length - 1; d >= 0; d--) {
      where_[d] = rest % shape[d]!;
      rest = Math.floor(rest / shape[d]!);
    }
    shape.forEach((_, d) => {
      to = to * t.view.shape[d]! + (d === dim ? place : where_[d]!);
      source = source * src.view.shape[d]! + where_[d]!;
    });
    values[to] = includeSelf || touched.has(to) ? fold(values[to]!, from[source]!) : from[source]!;
    touched.add(to);
  });
  writeElements(out, values);
  return new Tensor(out);
}

/** `a` where something was scattered to, else `b`. */
const reached = (t: Tensor, dim: number, index: Tensor, a: Tensor, b: Tensor): Tensor => {
  const marks = g.scatterValueOp(full(t, zero), dim, index, lift(one));
  return where(p.neOp(marks, lift(zero)), a, b);
};
const emptied = (t: Tensor, dim: number, index: Tensor): Tensor => g.scatterValueOp(t, dim, index, lift(zero));

const REDUCERS: Readonly<Record<string, (t: Tensor, dim: number, i: Tensor, s: Tensor, self: boolean) => Tensor>> = {
  sum: (t, dim, i, s, self) => g.scatterAddOp(self ? t : emptied(t, dim, i), dim, i, s),
  mean: (t, dim, i, s, self) => {
    const ones = full(s, one);
    const start = self ? full(t, one) : full(t, zero);
    const counted = g.scatterAddOp(start, dim, i, ones);
    const counts = where(p.eqOp(counted, lift(zero)), full(t, one), counted);
    const total = g.scatterAddOp(self ? t : emptied(t, dim, i), dim, i, s);
    return isFloating(t.view.dtype) ? p.div(total, counts) : p.floorDivideOp(total, counts);
  },
  prod: (t, dim, i, s, self) => folded(t, dim, i, s, self, times),
  amax: (t, dim, i, s, self) => folded(t, dim, i, s, self, larger),
  amin: (t, dim, i, s, self) => folded(t, dim, i, s, self, smaller),
};
/** Gradients by composition: an extreme's is shared by all that reach it, as in PyTorch. */
const EXTREMES = new Set(['amax', 'amin']);

const scatterReduceOp = composed(
  'scatter_reduce',
  'ScatterReduceBackward0',
  (t: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, self: boolean): Tensor => {
    if (!EXTREMES.has(reduce) || !(t.requiresGrad || src.requiresGrad))
      return REDUCERS[reduce]!(t, dim, index, src, self);
    const best = REDUCERS[reduce]!(new Tensor(t.view), dim, index, new Tensor(src.view), self);
    const hits = p.eqOp(g.gatherDim(best, dim, index), src);
    const mine = p.eqOp(best, t);
    const count = g.scatterAddOp(
      where(mine, full(t, one), full(t, zero)),
      dim,
      index,
      where(hits, full(src, one), full(src, zero)),
    );
    const parts = g.scatterAddOp(where(mine, t, full(t, zero)), dim, index, where(hits, src, full(src, zero)));
    return reached(t, dim, index, p.div(parts, count), t);
  },
);

interface Reduce extends One {
  dim: number;
  index: Tensor;
  src: Tensor;
  reduce: string;
  include_self?: boolean;
}
function scatterReduce({ input, dim, index, src, reduce, include_self = true }: Reduce): Tensor {
  if (!(reduce in REDUCERS))
    throw runtimeError(`reduce argument must be either sum, prod, mean, amax or amin, got ${reduce}.`);
  const d = wrapDim(dim, input.view.shape.length);
  if (index.view.dtype !== DTYPES.int64 && index.view.dtype !== DTYPES.int32)
    throw runtimeError('scatter(): Expected dtype int32/int64 for index');
  if (src.view.dtype !== input.view.dtype)
    throw runtimeError('scatter(): Expected self.dtype to be equal to src.dtype');
  if (index.view.shape.length !== input.view.shape.length)
    throw runtimeError('Index tensor must have the same number of dimensions as self tensor');
  if (index.view.shape.length !== src.view.shape.length)
    throw runtimeError('Index tensor must have the same number of dimensions as src tensor');
  return scatterReduceOp(input, d, index, src, reduce, include_self);
}

interface Copy extends One {
  dim: number;
  index: Tensor;
  source: Tensor;
}
function indexCopy({ input, dim, index, source }: Copy): Tensor {
  const d = wrapDim(dim, input.view.shape.length);
  if (index.view.dtype !== DTYPES.int64)
    throw new LibError(
      'IndexError',
      'index_copy_(): Expected a long tensor for index, but got ' + index.view.dtype.aten,
    );
  if (source.view.dtype !== input.view.dtype)
    throw runtimeError(
      `index_copy_(): self and source expected to have the same dtype, but got (self) ${input.view.dtype.aten} and (source) ${source.view.dtype.aten}`,
    );
  const at = input.view.shape.map((_, k) => (k === d ? reshape(index, [-1]) : null)).slice(0, d + 1);
  return indexPutOp(input, at, source, false);
}

/** A copy of `t` in which one of its views holds `src`. */
function written(t: Tensor, view: (x: Tensor) => Tensor, src: Tensor, name: string): Tensor {
  const out = clone(t, 'contiguous_format');
  const part = view(out);
  if (part.view.shape.join() !== src.view.shape.join())
    throw runtimeError(
      `expected src to have a size equal to the ${name} of self. src size = ${sizeText(src.view.shape)}, ${name} size = ${sizeText(part.view.shape)}`,
    );
  copy_(part, src);
  return out;
}

function fillDiagonal(t: Tensor, value: PyScalar, wrap: boolean): Tensor {
  const { shape } = t.view;
  if (shape.length < 2) throw runtimeError('dimensions must larger than 1');
  if (shape.length > 2 && shape.some((n) => n !== shape[0]))
    throw runtimeError('all dimensions of input must be of equal length');
  const columns = shape[1]!;
  const step =
    sizeOf(shape.slice(1)) === 0
      ? 1
      : shape.reduceRight(({ sum, each }, n) => ({ sum: sum + each, each: each * n }), { sum: 0, each: 1 }).sum;
  const last = wrap || shape.length > 2 ? sizeOf(shape) : Math.min(sizeOf(shape), columns * columns);
  const places: number[] = [];
  for (let k = 0; k < last; k += wrap && shape.length === 2 ? columns + 1 : step) places.push(k);
  const flat = indexPutOp(reshape(t, [-1]), [indices(places)], lift(checkedValue(value, t.view.dtype)), false);
  return reshape(flat, shape);
}

function put(t: Tensor, index: Tensor, source: Tensor, accumulate: boolean): Tensor {
  if (index.view.dtype !== DTYPES.int64)
    throw runtimeError(`put_(): Expected a long tensor for index, but got ${index.view.dtype.aten}`);
  if (index.view.size !== source.view.size)
    throw new LibError(
      'IndexError',
      `put_(): Expected source and index to have the same number of elements, but got source.numel() = ${source.view.size}, index.numel() = ${index.view.size}`,
    );
  const flat = indexPutOp(reshape(t, [-1]), [reshape(index, [-1])], reshape(source, [-1]), accumulate);
  return reshape(flat, t.view.shape);
}

function unravel(index: Tensor, shape: readonly number[]): readonly Tensor[] {
  if (isFloating(index.view.dtype) || index.view.dtype === DTYPES.bool)
    throw new LibError('ValueError', `expected 'indices' to be integer dtype, but got torch.${index.view.dtype.name}`);
  const total = sizeOf(shape);
  for (const x of elementsOf(index.view))
    if (toNumber(x) >= total || toNumber(x) < -total)
      throw new LibError('ValueError', `index ${toNumber(x)} is out of bounds for tensor with size ${total}`);
  return shape.map((n, d) => {
    const each = sizeOf(shape.slice(d + 1));
    return p.remainderOp(p.floorDivideOp(index, lift({ kind: 'i', value: each })), lift({ kind: 'i', value: n }));
  });
}

type Diagonal = One & { src: Tensor; offset?: number; dim1?: number; dim2?: number };
type Slice = One & { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number };
export const scattering: FunctionTable = merge(
  operation<Reduce>('scatter_reduce', ['input', 'dim', 'index', 'src', 'reduce', 'include_self'], scatterReduce),
  operation<Copy>('index_copy', ['input', 'dim', 'index', 'source'], indexCopy),
  operation<One & { index: Tensor; source: Tensor; accumulate?: boolean }>(
    'put',
    ['input', 'index', 'source', 'accumulate'],
    ({ input, index, source, accumulate = false }) => put(input, index, source, accumulate),
  ),
  {
    'Tensor.fill_diagonal_': fn<One & { fill_value: PyScalar; wrap?: boolean }>(
      ['input', 'fill_value', 'wrap'],
      ({ input, fill_value, wrap = false }) => inplace(input, [], (self) => fillDiagonal(self, fill_value, wrap)),
    ),
    'torch.select_scatter': fn<One & { src: Tensor; dim: number; index: number }>(
      ['input', 'src', 'dim', 'index'],
      ({ input, src, dim, index }) =>
        written(input, (x) => v.select(x, wrapDim(dim, x.view.shape.length), index), src, 'slice'),
    ),
    'torch.slice_scatter': fn<Slice>(
      ['input', 'src', 'dim', 'start', 'end', 'step'],
      ({ input, src, dim = 0, start, end, step = 1 }) =>
        written(
          input,
          (x) => {
            const d = wrapDim(dim, x.view.shape.length);
            return v.slice(x, d, start ?? 0, Math.min(end ?? x.view.shape[d]!, x.view.shape[d]!), step);
          },
          src,
          'slice',
        ),
    ),
    'torch.diagonal_scatter': fn<Diagonal>(
      ['input', 'src', 'offset', 'dim1', 'dim2'],
      ({ input, src, offset = 0, dim1 = 0, dim2 = 1 }) =>
        written(
          input,
          (x) => v.diagonal(x, offset, wrapDim(dim1, x.view.shape.length), wrapDim(dim2, x.view.shape.length)),
          src,
          'slice',
        ),
    ),
    'core.unravel_index': fn<{ indices: Tensor; shape: number[] }>(['indices', 'shape'], ({ indices: at, shape }) =>
      tuple(...unravel(at, shape)),
    ),
  },
);
