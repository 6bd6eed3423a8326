/** Sorting, order statistics, unique, comparison of whole tensors, norms by public name. */
import { copyAs } from '../../core/cast.ts';
import { DTYPES, isComplex, isFloating, realOf, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable, type Out } from '../../core/function-table.ts';
import { searchSorted } from '../../core/sorting.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { asNumber } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { composed } from '../composed.ts';
import { commonDevice, lift, wrapDim, wrapDims, type Operand } from '../operands.ts';
import * as p from '../ops/pointwise.ts';
import { amaxOp, aminOp, reducedDims, sumOp, maxAll, minAll } from '../ops/reduce.ts';
import { whereOp } from '../ops/select.ts';
import * as s from '../ops/sorting.ts';
import { toCopy } from '../ops/structure.ts';
import * as u from '../ops/unary.ts';
import { checkKnown } from '../meta.ts';
import { Tensor } from '../tensor.ts';
import { pairOut } from './reductions.ts';
import { operation, withOut } from './rows.ts';

type One = { input: Tensor };
interface Along extends One {
  dim?: number | null;
  keepdim?: boolean;
  k?: number;
  descending?: boolean;
  largest?: boolean;
  sorted?: boolean;
  stable?: boolean;
  out?: unknown;
}
const dimOf = (t: Tensor, dim: number | null | undefined, fallback: number): number =>
  wrapDim(dim ?? fallback, t.view.shape.length);

function median({ input, dim, keepdim = false, out }: Along): Out {
  if (dim === undefined || dim === null) return s.medianOp(input);
  return pairOut('median', s.medianDimOp(input, dimOf(input, dim, 0), keepdim), out, input);
}

/** Vector norms; matrices by 'fro' are the same over two dimensions. */
const normOp = composed(
  'linalg_vector_norm',
  'LinalgVectorNormBackward0',
  (t: Tensor, ord: number, dims: readonly number[], keep: boolean): Tensor => {
    const size = u.abs(t);
    if (ord === Infinity) return amaxOp(size, dims, keep);
    if (ord === -Infinity) return aminOp(size, dims, keep);
    if (ord === 0)
      return sumOp(
        toCopy(p.neOp(size, lift({ kind: 'i', value: 0 })), size.view.dtype, size.view.device),
        dims,
        keep,
        size.view.dtype,
      );
    if (ord === 1) return sumOp(size, dims, keep, size.view.dtype);
    if (ord === 2) return u.sqrt(sumOp(p.mul(size, size), dims, keep, size.view.dtype));
    return p.pow(sumOp(p.pow(size, { kind: 'f', value: ord }), dims, keep, size.view.dtype), {
      kind: 'f',
      value: 1 / ord,
    });
  },
);

interface Norm extends One {
  p?: PyScalar | string | number | null;
  ord?: PyScalar | string | number | null;
  dim?: number[] | number | null;
  keepdim?: boolean;
  dtype?: DType | null;
}
export function norm(name: string, { input, p: by, ord, dim, keepdim = false, dtype }: Norm): Tensor {
  const t = dtype ? toCopy(input, dtype, input.view.device) : input;
  const given = by ?? ord;
  if (!isFloating(t.view.dtype)) {
    throw runtimeError(
      name === 'norm'
        ? `linalg.vector_norm: Expected a floating point or complex tensor as input. Got ${t.view.dtype.aten}`
        : `linalg.vector_norm: Expected a floating point or complex tensor as input. Got ${t.view.dtype.aten}`,
    );
  }
  const degree =
    given === null || given === undefined || given === 'fro'
      ? 2
      : typeof given === 'object'
        ? asNumber(given)
        : given === 'inf'
          ? Infinity
          : Number(given);
  if (Number.isNaN(degree))
    throw new LibError(
      'NotImplementedError',
      `torch.norm(p='${String(given)}') is not emulated here (see the coverage page)`,
    );
  return normOp(t, degree, reducedDims(t, dim === null || dim === undefined ? null : [dim].flat()), keepdim);
}

interface Close extends One {
  other: Tensor;
  rtol?: number;
  atol?: number;
  equal_nan?: boolean;
}
function isclose({ input, other, rtol = 1e-5, atol = 1e-8, equal_nan = false }: Close): Tensor {
  if (input.view.dtype !== other.view.dtype)
    throw runtimeError(`${input.view.dtype.aten} did not match ${other.view.dtype.aten}`);
  const [a, b] = isFloating(input.view.dtype)
    ? [input, other]
    : [toCopy(input, DTYPES.float64, 'cpu'), toCopy(other, DTYPES.float64, 'cpu')];
  const same = p.eqOp(input, other);
  const gap = u.abs(p.sub(a, b));
  const room = p.add(u.abs(p.mul(b, { kind: 'f', value: rtol })), { kind: 'f', value: atol });
  const finite = u.predicateOps['isfinite']!(gap);
  const close = p.logicalOrOp(same, p.logicalAndOp(finite, p.leOp(gap, room)));
  return equal_nan ? p.logicalOrOp(close, p.logicalAndOp(u.isNan(a), u.isNan(b))) : close;
}

function uniqueOut(
  {
    input,
    return_inverse = false,
    return_counts = false,
    dim,
  }: One & { return_inverse?: boolean; return_counts?: boolean; sorted?: boolean; dim?: number | null },
  consecutive: boolean,
): Out {
  const parts =
    dim !== undefined && dim !== null
      ? s.uniqueSlices(input, wrapDim(dim, input.view.shape.length), consecutive)
      : s.uniqueParts(input, consecutive);
  const out = [parts.values, ...(return_inverse ? [parts.inverse] : []), ...(return_counts ? [parts.counts] : [])];
  return out.length === 1 ? out[0] : tuple(...out);
}

function bincount({ input, weights, minlength = 0 }: One & { weights?: Tensor | null; minlength?: number }): Tensor {
  if (input.view.shape.length !== 1 || elementsOf(input.view).some((x) => toNumber(x) < 0))
    throw runtimeError('bincount only supports 1-d non-negative integral inputs.');
  const xs = elementsOf(input.view).map(Number);
  const n = Math.max(minlength, ...xs.map((x) => x + 1), 0);
  const counts = new Array<number>(n).fill(0);
  const by = weights ? elementsOf(weights.view).map(toNumber) : null;
  xs.forEach((x, k) => (counts[x]! += by ? by[k]! : 1));
  const out = allocate(by ? (weights!.view.dtype.name === 'float32' ? DTYPES.float32 : DTYPES.float64) : DTYPES.int64, [
    n,
  ]);
  writeElements(out, by ? counts : counts.map(BigInt));
  return new Tensor(out);
}

function histc({ input, bins = 100, min, max }: One & { bins?: number; min?: PyScalar; max?: PyScalar }): Tensor {
  const xs = elementsOf(input.view).map(toNumber);
  let [low, high] = [min ? asNumber(min) : 0, max ? asNumber(max) : 0];
  if (low === high) [low, high] = [Math.min(...xs), Math.max(...xs)];
  if (low === high) [low, high] = [low - 1, high + 1];
  const out = allocate(input.view.dtype, [bins]);
  const counts = out.data as Float64Array;
  for (const x of xs)
    if (x >= low && x <= high) counts[Math.min(bins - 1, Math.floor(((x - low) / (high - low)) * bins))]! += 1;
  return new Tensor(out);
}

function sortedSearch(sequence: Tensor, values: Operand, right: boolean, out32: boolean): Tensor {
  const v = lift(values);
  const line = elementsOf(sequence.view);
  const out = allocate(out32 ? DTYPES.int32 : DTYPES.int64, v.view.shape);
  writeElements(
    out,
    elementsOf(v.view).map((x) =>
      BigInt(
        searchSorted(
          line,
          typeof line[0] === 'bigint' && typeof x !== 'bigint'
            ? BigInt(Math.floor(toNumber(x)))
            : typeof line[0] === 'number'
              ? toNumber(x)
              : x,
          right,
        ),
      ),
    ),
  );
  return new Tensor(out);
}

const sort = ({ input, dim, descending = false, out }: Along): Out =>
  pairOut('sort', s.sortOp(input, dimOf(input, dim, -1), descending), out, input);

const nansum = composed(
  'nansum',
  'NansumBackward0',
  (t: Tensor, dims: readonly number[], keepdim: boolean, dtype: DType): Tensor =>
    sumOp(nanZero(t), dims, keepdim, dtype),
);

export const sorting: FunctionTable = {
  'torch.sort': fn<Along>(['input', 'dim', 'descending', 'stable', 'out'], sort),
  'torch.msort': fn<One>(['input'], ({ input }) => s.sortOp(input, 0, false)[0]!),
  'torch.argsort': fn<Along>(
    ['input', 'dim', 'descending', 'stable'],
    ({ input, dim, descending = false }) => s.sortOp(input, dimOf(input, dim, -1), descending)[1]!,
  ),
  'torch.topk': fn<Along>(['input', 'k', 'dim', 'largest', 'sorted', 'out'], ({ input, k, dim, largest = true, out }) =>
    pairOut('topk', s.topkOp(input, k!, dimOf(input, dim, -1), largest), out, input),
  ),
  'torch.kthvalue': fn<Along>(['input', 'k', 'dim', 'keepdim', 'out'], ({ input, k, dim, keepdim = false, out }) => {
    const d = dimOf(input, dim, -1);
    if (k! < 1 || k! > (input.view.shape[d] ?? 1))
      throw runtimeError(`kthvalue(): selected number k out of range for dimension ${d}`);
    return pairOut('kthvalue', s.kthOp(input, k! - 1, d, keepdim), out, input);
  }),
  'torch.median': fn<Along>(['input', 'dim', 'keepdim', 'out'], median),
  'torch.mode': fn<Along>(['input', 'dim', 'keepdim', 'out'], ({ input, dim, keepdim = false, out }) =>
    pairOut('mode', s.modeOp(input, dimOf(input, dim, -1), keepdim), out, input),
  ),
  'torch.aminmax': fn<Along>(['input', 'dim', 'keepdim', 'out'], ({ input, dim, keepdim = false, out }) =>
    pairOut(
      'aminmax',
      dim === undefined || dim === null
        ? [minAll(input), maxAll(input)]
        : [aminOp(input, reducedDims(input, [dim]), keepdim), amaxOp(input, reducedDims(input, [dim]), keepdim)],
      out,
      input,
    ),
  ),
  'core.norm': fn<Norm>(['input', 'p', 'ord', 'dim', 'keepdim', 'dtype'], (args) => norm('norm', args)),
  'torch.linalg.norm': fn<Norm>(['input', 'ord', 'dim', 'keepdim', 'dtype'], (args) => norm('linalg.norm', args)),
  'torch.linalg.vector_norm': fn<Norm & { x?: Tensor }>(
    ['input', 'x', 'ord', 'dim', 'keepdim', 'dtype'],
    ({ x, ...args }) => norm('linalg.vector_norm', { ...args, input: x ?? args.input }),
  ),
  'torch.dist': fn<One & { other: Tensor; p?: PyScalar }>(['input', 'other', 'p'], ({ input, other, p: by }) =>
    norm('norm', { input: p.sub(input, other), p: by }),
  ),
  'torch.equal': fn<One & { other: Tensor }>(['input', 'other'], ({ input, other }) => {
    checkKnown('equal', input);
    commonDevice([input, other]);
    if (input.view.shape.join() !== other.view.shape.join() || input.view.shape.length !== other.view.shape.length)
      return false;
    return elementsOf(p.eqOp(input, other).view).every((x) => x === true);
  }),
  'torch.isclose': fn<Close>(['input', 'other', 'rtol', 'atol', 'equal_nan'], isclose),
  'torch.allclose': fn<Close>(['input', 'other', 'rtol', 'atol', 'equal_nan'], (args) =>
    elementsOf(isclose(args).view).every((x) => x === true),
  ),
  'torch.count_nonzero': fn<One & { dim?: number[] | number | null }>(['input', 'dim'], ({ input, dim }) =>
    sumOp(
      p.neOp(input, lift({ kind: 'i', value: 0 })),
      reducedDims(input, dim === undefined || dim === null ? null : wrapDims([dim].flat(), input.view.shape.length)),
      false,
      DTYPES.int64,
    ),
  ),
  'torch.bincount': fn<One & { weights?: Tensor | null; minlength?: number }>(
    ['input', 'weights', 'minlength'],
    bincount,
  ),
  'torch.histc': fn<One & { bins?: number; min?: PyScalar; max?: PyScalar }>(['input', 'bins', 'min', 'max'], histc),
  'torch.searchsorted': fn<{
    sorted_sequence: Tensor;
    input?: Operand;
    self?: Operand;
    right?: boolean;
    side?: string;
    out_int32?: boolean;
  }>(
    ['sorted_sequence', 'input', 'self', 'right', 'side', 'out_int32'],
    ({ sorted_sequence, input, self, right = false, side, out_int32 = false }) =>
      sortedSearch(sorted_sequence, (input ?? self)!, right || side === 'right', out_int32),
  ),
  'torch.bucketize': fn<{ input: Operand; boundaries: Tensor; right?: boolean; out_int32?: boolean }>(
    ['input', 'boundaries', 'right', 'out_int32'],
    ({ input, boundaries, right = false, out_int32 = false }) => sortedSearch(boundaries, input, right, out_int32),
  ),
  'core.unique': fn<One & { return_inverse?: boolean; return_counts?: boolean; sorted?: boolean; dim?: number | null }>(
    ['input', 'sorted', 'return_inverse', 'return_counts', 'dim'],
    (args) => uniqueOut(args, false),
  ),
  'core.unique_consecutive': fn<One & { return_inverse?: boolean; return_counts?: boolean; dim?: number | null }>(
    ['input', 'return_inverse', 'return_counts', 'dim'],
    (args) => uniqueOut(args, true),
  ),
  'torch.nansum': withOut<One & { dim?: number[] | null; keepdim?: boolean; dtype?: DType | null }>(
    'nansum',
    ['input', 'dim', 'keepdim', 'dtype'],
    ({ input, dim, keepdim = false, dtype }) =>
      nansum(input, reducedDims(input, dim), keepdim, dtype ?? input.view.dtype),
  ),
  'torch.nanmean': withOut<One & { dim?: number[] | null; keepdim?: boolean }>(
    'nanmean',
    ['input', 'dim', 'keepdim'],
    ({ input, dim, keepdim = false }) => {
      const dims = reducedDims(input, dim);
      return p.div(
        sumOp(nanZero(input), dims, keepdim, input.view.dtype),
        sumOp(u.logicalNot(u.isNan(input)), dims, keepdim, DTYPES.int64),
      );
    },
  ),
  ...operation<One & { nan?: number | null; posinf?: number | null; neginf?: number | null }>(
    'nan_to_num',
    ['input', 'nan', 'posinf', 'neginf'],
    ({ input, nan, posinf, neginf }) => nanToNum(input, nan ?? 0, posinf, neginf),
  ),
};

const nanZero = (t: Tensor): Tensor =>
  isFloating(t.view.dtype) ? whereOp(u.isNan(t), lift({ kind: 'i', value: 0 }), t) : t;
const LARGEST: Readonly<Record<string, number>> = {
  float16: 65504,
  bfloat16: 3.3895313892515355e38,
  float32: 3.4028234663852886e38,
  float64: Number.MAX_VALUE,
};
const nanToNum = composed(
  'nan_to_num',
  'NanToNumBackward0',
  (t: Tensor, nan: number, high: number | null | undefined, low: number | null | undefined): Tensor => {
    if (!isFloating(t.view.dtype) || isComplex(t.view.dtype)) return new Tensor(copyAs(t.view, t.view.dtype));
    const max = LARGEST[realOf(t.view.dtype).name]!;
    const value = (x: number): Tensor => lift({ kind: 'f', value: x });
    const plain = whereOp(u.isNan(t), value(nan), t);
    const upper = whereOp(p.eqOp(plain, value(Infinity)), value(high ?? max), plain);
    return whereOp(p.eqOp(upper, value(-Infinity)), value(low ?? -max), upper);
  },
);
