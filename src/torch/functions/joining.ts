/** cat, stack, gather, scatter, index_*, flip, roll, repeat by public name. */
import { fn, tuple, type FunctionTable } from '../../core/function-table.ts';
import { copyAs } from '../../core/cast.ts';
import { DTYPES } from '../../core/dtype.ts';
import { elementsOf } from '../../core/elements.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { sizeText } from '../autograd/texts.ts';
import { broadcast, lift, wrapDim, wrapDims } from '../operands.ts';
import * as g from '../ops/gather.ts';
import { nonzeroColumns } from '../ops/index-get.ts';
import { indexOp, indexPut_, indexPutOp } from '../ops/index-ops.ts';
import { contiguous, reshape, toCopy } from '../ops/structure.ts';
import * as v from '../ops/view.ts';
import { Tensor } from '../tensor.ts';
import { composed } from '../composed.ts';
import { mul } from '../ops/pointwise.ts';
import { operation, withOut } from './rows.ts';

type One = { input: Tensor };
interface Along {
  input: Tensor;
  dim: number;
  index: Tensor;
  src?: Tensor;
  source?: Tensor;
  value?: PyScalar;
  alpha?: PyScalar;
  reduce?: string;
}
const rank = (t: Tensor): number => t.view.shape.length;
const dimOf = ({ input, dim }: { input: Tensor; dim: number }): number => wrapDim(dim, rank(input));

function checkIndex(name: string, t: Tensor, dim: number, index: Tensor): void {
  if (!['int64', 'int32'].includes(index.view.dtype.name))
    throw runtimeError(`${name}(): Expected dtype int32/int64 for index`);
  if (Math.max(1, rank(index)) !== Math.max(1, rank(t))) {
    throw runtimeError(
      `Index tensor must have the same number of dimensions as ${name === 'gather' ? 'input' : 'self'} tensor`,
    );
  }
  index.view.shape.forEach((n, d) => {
    if (d !== dim && n > t.view.shape[d]!) {
      throw runtimeError(
        name === 'gather'
          ? `Size does not match at dimension ${d} expected index ${sizeText(index.view.shape)} to be no larger than self ${sizeText(t.view.shape)} apart from dimension ${dim}`
          : `Expected index ${sizeText(index.view.shape)} to be no larger than self ${sizeText(t.view.shape)} apart from dimension ${dim}`,
      );
    }
  });
}

const INDEX_DTYPES: readonly string[] = ['int64', 'int32'];

/** What index_add asks of its arguments, in the order in which it asks. */
function checkIndexAdd(args: Along): void {
  const { input, index, source } = args;
  const dim = dimOf(args);
  if (rank(index) > 1)
    throw new LibError(
      'IndexError',
      `index_add_(): Index is supposed to be a vector, but got dim: ${rank(index)} with type: ${index.view.dtype.aten} and size: ${sizeText(index.view.shape)}`,
    );
  if (!INDEX_DTYPES.includes(index.view.dtype.name))
    throw runtimeError(`index_add_(): Expected dtype int32/int64 for index but got: ${index.view.dtype.aten}`);
  if (source!.view.dtype !== input.view.dtype) {
    throw runtimeError(
      `index_add_(): self (${input.view.dtype.aten}) and source (${source!.view.dtype.aten}) must have the same scalar type`,
    );
  }
  const n = rank(source!) === 0 ? 1 : source!.view.shape[dim]!;
  if (n !== index.view.size)
    throw runtimeError(
      `index_add_(): Number of indices (${index.view.size}) should be equal to source.size(dim): (${n}), for dim: ${dim}`,
    );
}

function scatter(args: Along): Tensor {
  const { input, index, src, value, reduce } = args;
  if (reduce === 'add') {
    const from = src ?? toCopy(v.expand(lift(value!), index.view.shape), input.view.dtype, input.view.device);
    return g.scatterAddOp(input, dimOf(args), index, from);
  }
  if (reduce !== undefined)
    throw new LibError('NotImplementedError', 'torch.scatter(reduce=…) is not emulated here (see the coverage page)');
  const dim = dimOf(args);
  checkIndex('scatter', input, dim, index);
  if (src) {
    if (src.view.dtype !== input.view.dtype)
      throw runtimeError('scatter(): Expected self.dtype to be equal to src.dtype');
    return g.scatterOp(input, dim, index, src);
  }
  return g.scatterValueOp(input, dim, index, lift(value!));
}

function flipped(t: Tensor, dims: readonly number[]): Tensor {
  return g.flip(t, wrapDims(dims, rank(t)));
}

function rolled({ input, shifts, dims = [] }: One & { shifts: number[] | number; dims?: number[] | number }): Tensor {
  const [by, over] = [[shifts].flat(), [dims].flat()];
  if (over.length === 0) {
    if (by.length !== 1)
      throw runtimeError(`shifts and dimensions must align. shifts: ${by.length}, dims:${over.length}`);
    return v.view(g.roll(reshape(input, [-1]), by, [0]), input.view.shape);
  }
  if (by.length !== over.length)
    throw runtimeError(`shifts and dimensions must align. shifts: ${by.length}, dims:${over.length}`);
  return g.roll(
    input,
    by,
    over.map((d) => wrapDim(d, rank(input))),
  );
}

function repeated(t: Tensor, counts: readonly number[]): Tensor {
  if (counts.length < rank(t))
    throw runtimeError('Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor');
  for (const n of counts)
    if (n < 0) throw runtimeError(`Trying to create tensor with negative dimension ${n}: ${sizeText(counts)}`);
  return g.repeat(t, counts);
}

function interleave({ input, repeats, dim }: One & { repeats: number | Tensor; dim?: number | null }): Tensor {
  const t = dim === null || dim === undefined ? reshape(input, [-1]) : input;
  const d = wrapDim(dim ?? 0, rank(t));
  const counts = typeof repeats === 'number' ? [repeats] : elementsOf(repeats.view).map(Number);
  return g.repeatInterleaveOp(
    t,
    counts.length === 1 ? new Array<number>(t.view.shape[d]!).fill(counts[0]!) : counts,
    d,
  );
}

/** take: by position in the flattened tensor. */
const maskedSelectOp = composed(
  'masked_select',
  'MaskedSelectBackward0',
  (t: Tensor, mask: Tensor, shape: readonly number[]): Tensor =>
    indexOp(v.expand(t, shape), nonzeroColumns(v.expand(mask, shape).view)),
);
const takeOp = composed('take', 'TakeBackward0', (t: Tensor, index: Tensor): Tensor =>
  indexOp(reshape(t, [-1]), [index]),
);
function take(t: Tensor, index: Tensor): Tensor {
  if (index.view.dtype.name !== 'int64')
    throw runtimeError(`take(): Expected a long tensor for index, but got ${index.view.dtype.aten}`);
  const flat = reshape(t, [-1]);
  const n = flat.view.size;
  g.positions(
    index,
    n,
    (at) => new LibError('IndexError', `out of range: tried to access index ${at} on a tensor of ${n} elements.`),
    true,
  );
  return takeOp(t, index);
}

function nonzero(t: Tensor): Tensor {
  const columns = nonzeroColumns(t.view);
  const n = columns[0]?.view.size ?? (elementsOf(t.view)[0] ? 1 : 0);
  const out = allocate(DTYPES.int64, [n, rank(t)], t.view.device);
  columns.forEach((column, d) =>
    elementsOf(column.view).forEach((x, k) => ((out.data as BigInt64Array)[k * rank(t) + d] = x as bigint)),
  );
  return new Tensor(out);
}

const atLeast = (n: number, t: Tensor): Tensor => {
  let out = t;
  while (rank(out) < n) out = n === 3 && rank(out) === 2 ? v.unsqueeze(out, 2) : v.unsqueeze(out, 0);
  return out;
};
const stacked =
  (n: number, dim: number): ((args: { tensors: Tensor[] }) => Tensor) =>
  ({ tensors }) => {
    if (tensors.length === 0) throw runtimeError(`${['', 'v', 'd'][n - 1]}stack expects a non-empty TensorList`);
    return g.cat(
      tensors.map((t) => atLeast(n, t)),
      dim,
    );
  };

function atLeastMatrix(name: string, t: Tensor): Tensor {
  if (t.view.shape.length < 2) throw runtimeError(`${name}: input tensor must have at least 2 dimensions`);
  return t;
}

export const joining: FunctionTable = {
  'torch.cat': withOut<{ tensors: Tensor[]; dim?: number }>('cat', ['tensors', 'dim'], ({ tensors, dim = 0 }) =>
    g.cat(tensors, dim),
  ),
  'torch.concat': withOut<{ tensors: Tensor[]; dim?: number }>('cat', ['tensors', 'dim'], ({ tensors, dim = 0 }) =>
    g.cat(tensors, dim),
  ),
  'torch.concatenate': withOut<{ tensors: Tensor[]; dim?: number }>('cat', ['tensors', 'dim'], ({ tensors, dim = 0 }) =>
    g.cat(tensors, dim),
  ),
  'torch.stack': withOut<{ tensors: Tensor[]; dim?: number }>('stack', ['tensors', 'dim'], ({ tensors, dim = 0 }) =>
    g.stack(tensors, dim),
  ),
  'torch.hstack': withOut<{ tensors: Tensor[] }>('hstack', ['tensors'], ({ tensors }) =>
    g.cat(
      tensors.map((t) => atLeast(1, t)),
      rank(atLeast(1, tensors[0]!)) === 1 ? 0 : 1,
    ),
  ),
  'torch.vstack': withOut<{ tensors: Tensor[] }>('vstack', ['tensors'], stacked(2, 0)),
  'torch.row_stack': withOut<{ tensors: Tensor[] }>('row_stack', ['tensors'], stacked(2, 0)),
  'torch.dstack': withOut<{ tensors: Tensor[] }>('dstack', ['tensors'], stacked(3, 2)),
  'torch.column_stack': withOut<{ tensors: Tensor[] }>('column_stack', ['tensors'], ({ tensors }) =>
    g.cat(
      tensors.map((t) => (rank(t) <= 1 ? reshape(t, [t.view.size, 1]) : t)),
      1,
    ),
  ),
  'torch.gather': withOut<Along & { sparse_grad?: boolean }>(
    'gather',
    ['input', 'dim', 'index', 'sparse_grad'],
    (args) => {
      checkIndex('gather', args.input, dimOf(args), args.index);
      return g.gatherDim(args.input, dimOf(args), args.index);
    },
  ),
  ...operation<Along>('scatter', ['input', 'dim', 'index', 'src', 'value', 'reduce'], scatter),
  ...operation<Along>('scatter_add', ['input', 'dim', 'index', 'src'], (args) => {
    checkIndex('scatter', args.input, dimOf(args), args.index);
    if (args.src!.view.dtype !== args.input.view.dtype)
      throw runtimeError('scatter(): Expected self.dtype to be equal to src.dtype');
    return g.scatterAddOp(args.input, dimOf(args), args.index, args.src!);
  }),
  ...operation<Along>('index_add', ['input', 'dim', 'index', 'source', 'alpha'], (args) => {
    checkIndexAdd(args);
    return g.indexAddOp(args.input, dimOf(args), args.index, args.alpha ? mul(args.source!, args.alpha) : args.source!);
  }),
  'torch.index_select': withOut<Along>('index_select', ['input', 'dim', 'index'], (args) => {
    if (rank(args.index) > 1) throw new LibError('IndexError', 'index_select(): Index is supposed to be a vector');
    if (!INDEX_DTYPES.includes(args.index.view.dtype.name))
      throw runtimeError('index_select(): Expected dtype int32 or int64 for index');
    return g.indexSelectOp(args.input, dimOf(args), args.index);
  }),
  'torch.take': withOut<{ input: Tensor; index: Tensor }>('take', ['input', 'index'], ({ input, index }) =>
    take(input, index),
  ),
  'torch.masked_select': withOut<{ input: Tensor; mask: Tensor }>(
    'masked_select',
    ['input', 'mask'],
    ({ input, mask }) => {
      if (mask.view.dtype.name !== 'bool') throw runtimeError('masked_select: expected BoolTensor for mask');
      const shape = broadcast(mask.view.shape, input.view.shape);
      return maskedSelectOp(input, mask, shape);
    },
  ),
  'torch.nonzero': fn<One & { as_tuple?: boolean }>(['input', 'as_tuple'], ({ input, as_tuple = false }) =>
    as_tuple
      ? tuple(...nonzeroColumns(rank(input) ? input.view : input.view.with({ shape: [1], strides: [1] })))
      : nonzero(input),
  ),
  'torch.argwhere': fn<One>(['input'], ({ input }) => nonzero(input)),
  'torch.index_put': fn<One & { indices: Tensor[]; values: Tensor; accumulate?: boolean }>(
    ['input', 'indices', 'values', 'accumulate'],
    ({ input, indices, values, accumulate = false }) => indexPutOp(input, indices, values, accumulate),
  ),
  'Tensor.index_put_': fn<One & { indices: Tensor[]; values: Tensor; accumulate?: boolean }>(
    ['input', 'indices', 'values', 'accumulate'],
    ({ input, indices, values, accumulate = false }) => indexPut_(input, indices, values, accumulate),
  ),
  'torch.flip': fn<One & { dims: number[] }>(['input', 'dims'], ({ input, dims }) => flipped(input, dims)),
  'torch.fliplr': fn<One>(['input'], ({ input }) => {
    if (rank(input) < 2) throw runtimeError('Input must be >= 2-d.');
    return flipped(input, [1]);
  }),
  'torch.flipud': fn<One>(['input'], ({ input }) => {
    if (rank(input) < 1) throw runtimeError('Input must be >= 1-d.');
    return flipped(input, [0]);
  }),
  'torch.roll': fn(['input', 'shifts', 'dims'], rolled),
  'Tensor.repeat': fn<One & { repeats: number[] }>(['input', 'repeats'], ({ input, repeats }) =>
    repeated(input, repeats),
  ),
  'torch.tile': fn<One & { dims: number[] }>(['input', 'dims'], ({ input, dims }) =>
    repeated(input, [...new Array<number>(Math.max(0, rank(input) - dims.length)).fill(1), ...dims]),
  ),
  'torch.repeat_interleave': fn(['input', 'repeats', 'dim'], interleave),
  ...operation<One & { diagonal?: number }>('tril', ['input', 'diagonal'], ({ input, diagonal = 0 }) =>
    g.trilOp(atLeastMatrix('tril', input), diagonal),
  ),
  ...operation<One & { diagonal?: number }>('triu', ['input', 'diagonal'], ({ input, diagonal = 0 }) =>
    g.triuOp(atLeastMatrix('triu', input), diagonal),
  ),
  ...operation<One & { mask: Tensor; source: Tensor }>(
    'masked_scatter',
    ['input', 'mask', 'source'],
    ({ input, mask, source }) => {
      const columns = nonzeroColumns(v.expand(mask, input.view.shape).view);
      const n = columns[0]!.view.size;
      if (n > source.view.size)
        throw runtimeError(
          'masked_scatter: expected self and source to have same dtypes but got mask with more elements than source',
        );
      return indexPutOp(input, columns, v.slice(reshape(source, [-1]), 0, 0, n, 1), false);
    },
  ),
  ...operation<One & { dim: number; index: Tensor; value: PyScalar | Tensor }>(
    'index_fill',
    ['input', 'dim', 'index', 'value'],
    (args) => {
      const { input, index, value } = args;
      const at = [...new Array<null>(wrapDim(args.dim, rank(input))).fill(null), index];
      return indexPutOp(input, at, new Tensor(copyAs(lift(value).view, input.view.dtype)), false);
    },
  ),
  'core.contiguous': fn<One>(['input'], ({ input }) => contiguous(input)),
};
