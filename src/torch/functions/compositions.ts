/** Functions that PyTorch composes of others (their nodes are those of the parts): grids, quantiles, distances, splits. */
import { DTYPES } from '../../core/dtype.ts';
import { elementsOf, toNumber } from '../../core/elements.ts';
import { runtimeError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable } from '../../core/function-table.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { lift, wrapDim, type Operand } from '../operands.ts';
import { flip, gatherDim, indexSelectOp, stack } from '../ops/gather.ts';
import { pairwiseDistance } from '../ops/more-losses.ts';
import * as p from '../ops/pointwise.ts';
import { mean, sum, varOp, stdOp, reducedDims } from '../ops/reduce.ts';
import { indices } from '../ops/resizing.ts';
import { sortOp } from '../ops/sorting.ts';
import { reshape } from '../ops/structure.ts';
import { narrow, select, transpose, unsqueeze } from '../ops/view.ts';
import { Tensor } from '../tensor.ts';

type One = { input: Tensor };
const f = (value: number): PyScalar => ({ kind: 'f', value });
const i = (value: number): PyScalar => ({ kind: 'i', value });
const numbers = (t: Tensor): number[] => elementsOf(t.view).map(toNumber);

/** Every combination of one element of each, as rows. */
function cartesian(tensors: readonly Tensor[]): Tensor {
  const sizes = tensors.map((t) => t.view.size);
  const total = sizes.reduce((a, b) => a * b, 1);
  const columns = tensors.map((t, k) => {
    const after = sizes.slice(k + 1).reduce((a, b) => a * b, 1);
    return indexSelectOp(t, 0, indices(Array.from({ length: total }, (_, row) => Math.floor(row / after) % sizes[k]!)));
  });
  return columns.length === 1 ? columns[0]! : stack(columns, 1);
}

function chosen(n: number, r: number, again: boolean): number[][] {
  if (r === 0) return [[]];
  return Array.from({ length: n }, (_, k) => k).flatMap((k) =>
    chosen(n, r - 1, again)
      .filter((rest) => rest.every((x) => (again ? x >= k : x > k)))
      .map((rest) => [k, ...rest]),
  );
}

const KINDS = ['linear', 'lower', 'higher', 'nearest', 'midpoint'];
interface Quantile extends One {
  q: Tensor | number;
  dim?: number | null;
  keepdim?: boolean;
  interpolation?: string;
}
function quantile({ input, q, dim, keepdim = false, interpolation = 'linear' }: Quantile): Tensor {
  const { dtype } = input.view;
  if (dtype.name !== 'float32' && dtype.name !== 'float64')
    throw runtimeError('quantile() input tensor must be either float or double dtype');
  if (input.view.size === 0) throw runtimeError('quantile() input tensor must be non-empty');
  if (!KINDS.includes(interpolation))
    throw runtimeError(
      `quantile() interpolation must be one of linear, lower, higher, midpoint or nearest, but got ${interpolation}`,
    );
  if (q instanceof Tensor && q.view.dtype !== dtype)
    throw runtimeError('quantile() q tensor must be same dtype as the input tensor');
  const qs = q instanceof Tensor ? numbers(q) : [q];
  if (qs.some((x) => x < 0 || x > 1))
    throw runtimeError(
      q instanceof Tensor
        ? 'quantile() q values must be in the range [0, 1]'
        : `quantile() q must be in the range [0, 1] but got ${q}`,
    );
  const rank = input.view.shape.length;
  const flat = dim === null || dim === undefined;
  const line = flat ? reshape(input, [-1]) : transpose(input, wrapDim(dim, rank), rank - 1);
  const last = line.view.shape.length - 1;
  const sorted = sortOp(line, last, false)[0]!;
  const n = line.view.shape[last]!;
  const parts = qs.map((x) => {
    const at = (dtype.name === 'float32' ? Math.fround : Number)(x * (n - 1));
    const low =
      interpolation === 'higher' ? Math.ceil(at) : interpolation === 'nearest' ? roundEven(at) : Math.floor(at);
    const first = select(sorted, last, low);
    const weight = interpolation === 'midpoint' ? 0.5 : interpolation === 'linear' ? at - low : 0;
    const high = Math.min(n - 1, Math.ceil(at));
    return weight === 0 || high === low
      ? first
      : p.add(first, p.mul(p.sub(select(sorted, last, high), first), f(weight)));
  });
  const kept = parts.map((t) => {
    if (!keepdim) return t;
    return flat
      ? reshape(
          t,
          input.view.shape.map(() => 1),
        )
      : transpose(unsqueeze(t, last), wrapDim(dim, rank), rank - 1);
  });
  return q instanceof Tensor && q.view.shape.length > 0 ? stack(kept, 0) : kept[0]!;
}
const roundEven = (x: number): number => (Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x));

function kron(a: Tensor, b: Tensor): Tensor {
  const rank = Math.max(a.view.shape.length, b.view.shape.length);
  const pad = (t: Tensor): number[] => [...new Array<number>(rank - t.view.shape.length).fill(1), ...t.view.shape];
  const [x, y] = [pad(a), pad(b)];
  const left = reshape(
    a,
    x.flatMap((n) => [n, 1]),
  );
  const right = reshape(
    b,
    y.flatMap((n) => [1, n]),
  );
  return reshape(
    p.mulOp(left, right),
    x.map((n, d) => n * y[d]!),
  );
}

function rot90(t: Tensor, k: number, dims: readonly number[]): Tensor {
  const [a, b] = dims.map((d) => wrapDim(d, t.view.shape.length)) as [number, number];
  const turns = ((k % 4) + 4) % 4;
  if (turns === 1) return transpose(flip(t, [b]), a, b);
  if (turns === 2) return flip(t, [a, b]);
  return turns === 3 ? flip(transpose(t, a, b), [b]) : flip(t, []);
}

function cross(a: Tensor, b: Tensor, dim: number): Tensor {
  const d = wrapDim(dim, a.view.shape.length);
  if (a.view.shape[d] !== 3 || b.view.shape[d] !== 3)
    throw runtimeError(
      `linalg.cross: inputs dimension ${dim} must have length 3. Got ${a.view.shape[d]} and ${b.view.shape[d]}`,
    );
  const shift = (t: Tensor, order: readonly number[]): Tensor => indexSelectOp(t, d, indices(order));
  return p.sub(p.mulOp(shift(a, [1, 2, 0]), shift(b, [2, 0, 1])), p.mulOp(shift(a, [2, 0, 1]), shift(b, [1, 2, 0])));
}

function cov(input: Tensor, correction: number): Tensor {
  const x = input.view.shape.length < 2 ? reshape(input, [1, -1]) : input;
  const n = x.view.shape[1]!;
  const centered = p.sub(x, mean(x, [1], true));
  const rows = centered.view.shape[0]!;
  const products = sum(p.mulOp(unsqueeze(centered, 1), unsqueeze(centered, 0)), [2]);
  const out = p.div(products, i(Math.max(0, n - correction)));
  return rows === 1 && input.view.shape.length < 2 ? reshape(out, []) : rows === 1 ? reshape(out, []) : out;
}

const splitBy = (name: string, dimOf: (rank: number) => number): FunctionTable[string] =>
  fn<One & { sections?: number; indices?: number[]; indices_or_sections?: number | number[] }>(
    ['input', 'sections', 'indices', 'indices_or_sections'],
    ({ input, sections, indices: at, indices_or_sections }) => {
      const d = dimOf(input.view.shape.length);
      const n = input.view.shape[d]!;
      const count = sections ?? (typeof indices_or_sections === 'number' ? indices_or_sections : undefined);
      if (count !== undefined && n % count !== 0)
        throw runtimeError(
          `torch.${name} attempted to split along dimension ${d}, but the size of the dimension ${n} is not divisible by the split_size ${count}!`,
        );
      const cuts =
        count !== undefined
          ? Array.from({ length: count - 1 }, (_, k) => ((k + 1) * n) / count)
          : (at ?? (indices_or_sections as number[]));
      const edges = [0, ...cuts.map((c) => Math.min(c, n)), n];
      return tuple(...edges.slice(1).map((end, k) => narrow(input, d, edges[k]!, Math.max(0, end - edges[k]!))));
    },
  );

function isin(elements: Tensor, among: Tensor, invert: boolean): Tensor {
  const known = new Set(elementsOf(among.view).map(Number));
  const out = allocate(DTYPES.bool, elements.view.shape);
  const to = out.data as Uint8Array;
  elementsOf(elements.view).forEach((x, k) => (to[k] = known.has(Number(x)) !== invert ? 1 : 0));
  return new Tensor(out);
}

interface Spread extends One {
  dim?: number[] | number | null;
  unbiased?: boolean;
  correction?: PyScalar | number | null;
  keepdim?: boolean;
}
const withMean = (op: typeof varOp): FunctionTable[string] =>
  fn<Spread>(
    ['input', 'dim', 'unbiased', 'correction', 'keepdim'],
    ({ input, dim, unbiased, correction, keepdim = false }) => {
      const dims = reducedDims(input, dim ?? null);
      const by =
        unbiased === false
          ? 0
          : correction === null || correction === undefined
            ? 1
            : typeof correction === 'number'
              ? correction
              : Number(correction.value);
      return tuple(op(input, dims, by, keepdim), mean(input, dims.length ? dims : null, keepdim));
    },
  );

export const compositions: FunctionTable = {
  'torch.cartesian_prod': fn<{ tensors: Tensor[] }>(['tensors'], ({ tensors }) => cartesian(tensors)),
  'torch.combinations': fn<One & { r?: number; with_replacement?: boolean }>(
    ['input', 'r', 'with_replacement'],
    ({ input, r = 2, with_replacement = false }) => {
      if (input.view.shape.length !== 1)
        throw runtimeError(`Expect a 1D vector, but got shape [${input.view.shape.join(', ')}]`);
      const rows = chosen(input.view.size, r, with_replacement);
      return reshape(indexSelectOp(input, 0, indices(rows.flat())), [rows.length, r]);
    },
  ),
  'torch._VF.cdist': fn<{ x1: Tensor; x2: Tensor; p?: number; compute_mode?: number | null }>(
    ['x1', 'x2', 'p', 'compute_mode'],
    ({ x1, x2, p: power = 2 }) => {
      const [m, n] = [x1.view.shape.length, x2.view.shape.length];
      return pairwiseDistance(unsqueeze(x1, m - 1), unsqueeze(x2, n - 2), power, 0, false);
    },
  ),
  'torch.quantile': fn<Quantile>(['input', 'q', 'dim', 'keepdim', 'interpolation'], quantile),
  'torch.kron': fn<One & { other: Tensor }>(['input', 'other'], ({ input, other }) => kron(input, other)),
  'torch.rot90': fn<One & { k?: number; dims?: number[] }>(['input', 'k', 'dims'], ({ input, k = 1, dims = [0, 1] }) =>
    rot90(input, k, dims),
  ),
  'torch.linalg.cross': fn<One & { other: Tensor; dim?: number }>(
    ['input', 'other', 'dim'],
    ({ input, other, dim = -1 }) => cross(input, other, dim),
  ),
  'torch.cross': fn<One & { other: Tensor; dim?: number | null }>(['input', 'other', 'dim'], ({ input, other, dim }) =>
    cross(input, other, dim ?? input.view.shape.indexOf(3)),
  ),
  'torch.cov': fn<One & { correction?: number }>(['input', 'correction'], ({ input, correction = 1 }) =>
    cov(input, correction),
  ),
  'torch.isin': fn<{
    elements: Operand;
    test_elements: Operand;
    element?: Operand;
    test_element?: Operand;
    assume_unique?: boolean;
    invert?: boolean;
  }>(
    ['elements', 'test_elements', 'element', 'test_element', 'assume_unique', 'invert'],
    ({ elements, test_elements, element, test_element, invert = false }) =>
      isin(lift(elements ?? element!), lift(test_elements ?? test_element!), invert),
  ),
  'torch.take_along_dim': fn<One & { indices: Tensor; dim?: number | null }>(
    ['input', 'indices', 'dim'],
    ({ input, indices: at, dim }) => {
      if (dim === null || dim === undefined) return gatherDim(reshape(input, [-1]), 0, reshape(at, [-1]));
      if (at.view.dtype !== DTYPES.int64)
        throw runtimeError(`torch.take_along_dim(): dtype of indices should be Long but got ${at.view.dtype.aten}`);
      return gatherDim(input, wrapDim(dim, input.view.shape.length), at);
    },
  ),
  'torch.trapezoid': fn<{ y: Tensor; x?: Tensor; dx?: PyScalar; dim?: number }>(
    ['y', 'x', 'dx', 'dim'],
    ({ y, x, dx, dim = -1 }) => {
      const d = wrapDim(dim, y.view.shape.length);
      const n = y.view.shape[d]!;
      const pairs = p.add(narrow(y, d, 1, n - 1), narrow(y, d, 0, n - 1));
      if (!x) return p.div(sum(dx ? p.mul(pairs, dx) : pairs, [d]), f(2));
      const widths = p.sub(narrow(x, x.view.shape.length - 1, 1, n - 1), narrow(x, x.view.shape.length - 1, 0, n - 1));
      return p.div(sum(p.mulOp(pairs, widths), [d]), f(2));
    },
  ),
  'torch.vander': fn<{ x: Tensor; N?: number | null; increasing?: boolean }>(
    ['x', 'N', 'increasing'],
    ({ x, N, increasing = false }) => {
      const n = N ?? x.view.size;
      const powers = Array.from({ length: n }, (_, k) => p.pow(x, i(increasing ? k : n - 1 - k)));
      return stack(powers, 1);
    },
  ),
  'torch.hsplit': splitBy('hsplit', (rank) => (rank === 1 ? 0 : 1)),
  'torch.vsplit': splitBy('vsplit', () => 0),
  'torch.dsplit': splitBy('dsplit', () => 2),
  'torch.var_mean': withMean(varOp),
  'torch.std_mean': withMean(stdOp),
  'torch.nanmedian': fn<One>(['input'], ({ input }) => {
    const flat = reshape(input, [-1]);
    const xs = numbers(flat)
      .map((x, k) => [x, k] as const)
      .filter(([x]) => x === x)
      .sort((a, b) => a[0] - b[0]);
    if (xs.length === 0) return p.mul(select(flat, 0, 0), i(1));
    return select(flat, 0, xs[Math.floor((xs.length - 1) / 2)]![1]);
  }),
};
