/** Reductions by public name; overloads that return two tensors are named tuples. */
import { fn, named, type FunctionTable, type Out } from '../../core/function-table.ts';
import type { DType } from '../../core/dtype.ts';
import { runtimeError } from '../../core/errors.ts';
import { warn } from '../../core/warnings.ts';
import { wrapDim } from '../operands.ts';
import { lift, type Operand } from '../operands.ts';
import * as p from '../ops/pointwise.ts';
import * as r from '../ops/reduce.ts';
import { Tensor } from '../tensor.ts';
import { giveOut, operation, withOut } from './rows.ts';

interface Over {
  input: Tensor;
  dim?: number[] | number | null;
  keepdim?: boolean;
  dtype?: DType;
}
const list = (dim: number[] | number | null | undefined): number[] | null =>
  dim === undefined || dim === null ? null : typeof dim === 'number' ? [dim] : dim;

function extreme(
  name: 'max' | 'min',
): (args: { input: Tensor; dim?: number; keepdim?: boolean; other?: Operand; out?: Tensor | Tensor[] }) => Out {
  const greatest = name === 'max';
  return ({ input, dim, keepdim = false, other, out }) => {
    if (other !== undefined) {
      const result = (greatest ? p.maximumOp : p.minimumOp)(lift(input), lift(other));
      return out instanceof Tensor ? giveOut(name, out, result, [input, other]) : result;
    }
    if (dim === undefined) {
      const result = (greatest ? r.maxAll : r.minAll)(input);
      return out instanceof Tensor ? giveOut(name, out, result, [input]) : result;
    }
    const pair = (greatest ? r.maxDim : r.minDim)(input, wrapDim(dim, input.view.shape.length), keepdim);
    return pairOut(name, pair, out, input);
  };
}

/** Two results, as `torch.return_types.max`, or into `out=(values, indices)`. */
export function pairOut(name: string, pair: readonly Tensor[], out: unknown, input: Tensor): Out {
  const given = Array.isArray(out) ? (out as Tensor[]).map((t, k) => giveOut(name, t, pair[k]!, [input])) : pair;
  return named(`torch.return_types.${name}`, ...given);
}

interface Spread {
  input: Tensor;
  dim?: number[] | number | null;
  unbiased?: boolean;
  correction?: number | { kind: string; value: number } | null;
  keepdim?: boolean;
}
/** Nothing is left to vary: torch warns and answers nan. */
function warnFreedom(name: string, t: Tensor, dims: readonly number[], correction: number): void {
  const n = dims.reduce((k, d) => k * t.view.shape[d]!, 1);
  if (n - correction > 0 || t.view.size === 0) return;
  warn(
    'UserWarning',
    `${name}(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor (input numel divided by output numel). (Triggered internally at /__w/pytorch/pytorch/aten/src/ATen/native/ReduceOps.cpp:1861.)`,
  );
}

type SpreadOp = typeof r.varOp;

/** var and std refuse, default and warn alike; the operation is what differs. */
function spread(name: 'var' | 'std', run: SpreadOp, args: Spread): Tensor {
  const { input, dim, unbiased, correction, keepdim = false } = args;
  if (input.view.dtype.kind !== 'f' && input.view.dtype.kind !== 'c') {
    throw runtimeError('std and var only support floating point and complex dtypes');
  }
  const given = typeof correction === 'number' ? correction : (correction?.value ?? 1);
  const by = unbiased === false ? 0 : given;
  const dims = r.reducedDims(input, list(dim));
  warnFreedom(name, input, dims, by);
  return run(input, dims, by, keepdim);
}

export const variance = (args: Spread): Tensor => spread('var', r.varOp, args);

/** The root of the variance, as an operation of its own (StdBackward0). */
const stdOf = (args: Spread): Tensor => spread('std', r.stdOp, args);

const cumulative = (name: string, run: (t: Tensor, dim: number, dtype: DType) => Tensor): FunctionTable =>
  operation<{ input: Tensor; dim: number; dtype?: DType }>(name, ['input', 'dim', 'dtype'], ({ input, dim, dtype }) =>
    run(input, wrapDim(dim, input.view.shape.length), r.sumDtype(input.view.dtype, dtype)),
  );

export const reductions: FunctionTable = {
  'torch.sum': withOut<Over>('sum', ['input', 'dim', 'keepdim', 'dtype'], ({ input, dim, keepdim = false, dtype }) =>
    r.sum(input, list(dim), keepdim, dtype),
  ),
  'torch.mean': withOut<Over>('mean', ['input', 'dim', 'keepdim', 'dtype'], ({ input, dim, keepdim = false, dtype }) =>
    r.mean(input, list(dim), keepdim, dtype),
  ),
  'torch.prod': withOut<{ input: Tensor; dim?: number; keepdim?: boolean; dtype?: DType }>(
    'prod',
    ['input', 'dim', 'keepdim', 'dtype'],
    ({ input, dim, keepdim = false, dtype }) => r.prod(input, dim, keepdim, dtype),
  ),
  'torch.all': withOut<Over>('all', ['input', 'dim', 'keepdim'], ({ input, dim, keepdim = false }) =>
    r.all(input, dim ?? null, keepdim),
  ),
  'torch.any': withOut<Over>('any', ['input', 'dim', 'keepdim'], ({ input, dim, keepdim = false }) =>
    r.any(input, dim ?? null, keepdim),
  ),
  'torch.max': fn(['input', 'dim', 'keepdim', 'other', 'out'], extreme('max')),
  'torch.min': fn(['input', 'dim', 'keepdim', 'other', 'out'], extreme('min')),
  'torch.amax': withOut<Over>('amax', ['input', 'dim', 'keepdim'], ({ input, dim, keepdim = false }) =>
    r.amaxOp(input, r.reducedDims(input, list(dim)), keepdim),
  ),
  'torch.amin': withOut<Over>('amin', ['input', 'dim', 'keepdim'], ({ input, dim, keepdim = false }) =>
    r.aminOp(input, r.reducedDims(input, list(dim)), keepdim),
  ),
  'torch.argmax': withOut<{ input: Tensor; dim?: number | null; keepdim?: boolean }>(
    'argmax',
    ['input', 'dim', 'keepdim'],
    ({ input, dim, keepdim = false }) => r.argExtremeOf('argmax', input, dim ?? null, keepdim, true),
  ),
  'torch.argmin': withOut<{ input: Tensor; dim?: number | null; keepdim?: boolean }>(
    'argmin',
    ['input', 'dim', 'keepdim'],
    ({ input, dim, keepdim = false }) => r.argExtremeOf('argmin', input, dim ?? null, keepdim, false),
  ),
  'torch.var': withOut<Spread>('var', ['input', 'dim', 'unbiased', 'correction', 'keepdim'], variance),
  'torch.std': withOut<Spread>('std', ['input', 'dim', 'unbiased', 'correction', 'keepdim'], (args) => stdOf(args)),
  ...cumulative('cumsum', r.cumsumOp),
  ...cumulative('cumprod', r.cumprodOp),
  'torch.cummax': fn<{ input: Tensor; dim: number; out?: Tensor[] }>(['input', 'dim', 'out'], ({ input, dim, out }) =>
    pairOut('cummax', r.cummax(input, wrapDim(dim, input.view.shape.length)), out, input),
  ),
  'torch.cummin': fn<{ input: Tensor; dim: number; out?: Tensor[] }>(['input', 'dim', 'out'], ({ input, dim, out }) =>
    pairOut('cummin', r.cummin(input, wrapDim(dim, input.view.shape.length)), out, input),
  ),
};
