/** Derivatives of reductions: gradients spread back over what was folded. */
import type { PyScalar } from '../../../core/scalar.ts';
import { copyAs } from '../../../core/cast.ts';
import { allocate } from '../../../core/view.ts';
import type { Derivative } from '../../op.ts';
import * as p from '../../ops/pointwise.ts';
import { mean, sum, wereNamed } from '../../ops/reduce.ts';
import { expandTo, unsqueeze } from '../../ops/view.ts';
import { toCopy } from '../../ops/structure.ts';
import { flip, scatterDim } from '../../ops/gather.ts';
import { cumsumOp } from '../../ops/reduce.ts';
import { whereOp } from '../../ops/select.ts';
import { Tensor } from '../../tensor.ts';
import { lift } from '../../operands.ts';
import { conj } from './arithmetic.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });

/** The gradient with the reduced dimensions put back as 1. */
export function restored(g: Tensor, dims: readonly number[], keep: boolean): Tensor {
  if (keep) return g;
  let out = g;
  for (const d of [...dims].sort((a, b) => a - b)) out = unsqueeze(out, d);
  return out;
}
export const spread = (g: Tensor, x: Tensor, dims: readonly number[], keep: boolean): Tensor =>
  expandTo(restored(g, dims, keep), x.view.shape);

const count = (x: Tensor, dims: readonly number[]): number => dims.reduce((n, d) => n * x.view.shape[d]!, 1);
const whole = (x: Tensor, dims: unknown): boolean => (dims as number[]).length === x.view.shape.length;

/** Shared equally among the elements that are the extreme. */
const evenly = (node: string): Derivative => ({
  node,
  saves: [0, 'output'],
  backward: ([g], { inputs: [x], outputs: [y], args: [, dims, keep] }) => {
    const all = x!.view.shape.map((_, d) => d);
    const over = (dims as number[] | undefined) ?? all;
    const kept = (keep as boolean | undefined) ?? false;
    const hit = p.eqOp(x!, spread(y!, x!, over, kept));
    const n = sum(hit, over.length ? over : null, true);
    const share = p.div(toCopy(hit, g!.view.dtype, g!.view.device), n);
    return [p.mul(spread(g!, x!, over, kept), share)];
  },
});

/** Gradients go where the values came from. */
const picked = (node: string): Derivative => ({
  node,
  saves: [],
  backward: ([g], { inputs: [x], outputs: [, at], args: [, dim, keep] }) => {
    if (x!.view.shape.length === 0) return [g!];
    const [a, b] = keep ? [g!, at!] : [unsqueeze(g!, dim as number), unsqueeze(at!, dim as number)];
    return [scatterDim(x!.view.shape, dim as number, b, a)];
  },
});

function variance(g: Tensor, x: Tensor, dims: readonly number[], correction: number, keep: boolean): Tensor {
  const n = count(x, dims) - correction;
  const center = p.sub(x, mean(x, dims.length ? dims : null, true));
  return p.mul(p.mul(restored(g, dims, keep), f(2 / n)), center);
}

export const reductionFormulas: Readonly<Record<string, Derivative>> = {
  sum: {
    node: ([x, dims]) => (whole(x as Tensor, dims) && !wereNamed(dims) ? 'SumBackward0' : 'SumBackward1'),
    saves: [],
    backward: ([g], { inputs: [x], args: [, dims, keep] }) => [spread(g!, x!, dims as number[], keep as boolean)],
  },
  mean: {
    node: ([x, dims]) => (whole(x as Tensor, dims) && !wereNamed(dims) ? 'MeanBackward0' : 'MeanBackward1'),
    saves: [],
    backward: ([g], { inputs: [x], args: [, dims, keep] }) => [
      p.div(spread(g!, x!, dims as number[], keep as boolean), { kind: 'i', value: count(x!, dims as number[]) }),
    ],
  },
  prod: {
    node: ([x, dims]) => (whole(x as Tensor, dims) ? 'ProdBackward0' : 'ProdBackward1'),
    saves: [0, 'output'],
    backward: ([g], { inputs: [x], outputs: [y], args: [, dims, keep] }) => {
      const total = p.mul(
        spread(g!, x!, dims as number[], keep as boolean),
        conj(spread(y!, x!, dims as number[], keep as boolean)),
      );
      const plain = p.div(total, conj(x!));
      if (!hasZero(x!)) return [plain];
      return [productWithZeros(g!, x!, dims as number[], keep as boolean)];
    },
  },
  var: {
    node: 'VarBackward0',
    saves: [0],
    backward: ([g], { inputs: [x], args: [, dims, c, keep] }) => [
      variance(g!, x!, dims as number[], c as number, keep as boolean),
    ],
  },
  std: {
    node: 'StdBackward0',
    saves: [0, 'output'],
    backward: ([g], { inputs: [x], outputs: [y], args: [, dims, c, keep] }) => {
      const scaled = p.div(g!, p.mul(y!, { kind: 'i', value: 2 }));
      const safe = whereOp(p.eqOp(y!, lift({ kind: 'i', value: 0 })), lift({ kind: 'f', value: 0 }), scaled);
      return [variance(safe, x!, dims as number[], c as number, keep as boolean)];
    },
  },
  amax: evenly('AmaxBackward0'),
  amin: evenly('AminBackward0'),
  max_all: evenly('MaxBackward1'),
  min_all: evenly('MinBackward1'),
  max_dim: picked('MaxBackward0'),
  min_dim: picked('MinBackward0'),
  cummax: {
    node: 'CummaxBackward0',
    saves: [],
    backward: ([g], { inputs: [x], outputs: [, at], args: [, dim] }) => [
      scatterDim(x!.view.shape, dim as number, at!, g!),
    ],
  },
  cummin: {
    node: 'CumminBackward0',
    saves: [],
    backward: ([g], { inputs: [x], outputs: [, at], args: [, dim] }) => [
      scatterDim(x!.view.shape, dim as number, at!, g!),
    ],
  },
  cumsum: {
    node: 'CumsumBackward0',
    saves: [],
    backward: ([g], { args: [, dim] }) => [
      g!.view.shape.length === 0
        ? g!
        : flip(cumsumOp(flip(g!, [dim as number]), dim as number, g!.view.dtype), [dim as number]),
    ],
  },
  cumprod: {
    node: 'CumprodBackward0',
    saves: [0, 'output'],
    backward: ([g], { inputs: [x], outputs: [y], args: [, dim] }) => {
      const d = dim as number;
      const w = p.mul(g!, conj(y!));
      return [p.div(flip(cumsumOp(flip(w, [d]), d, w.view.dtype), [d]), conj(x!))];
    },
  },
};

const hasZero = (x: Tensor): boolean => {
  const { data, size } = copyAs(x.view, x.view.dtype);
  for (let k = 0; k < size * x.view.dtype.lanes; k++) if (Number(data[k]) === 0) return true;
  return false;
};

/** Where an element is 0 the quotient says nothing: the product of the others is taken one by one. */
function productWithZeros(g: Tensor, x: Tensor, dims: readonly number[], keep: boolean): Tensor {
  const source = copyAs(x.view, x.view.dtype);
  const out = allocate(x.view.dtype, x.view.shape, x.view.device);
  const from = source.data as Float64Array;
  const to = out.data as Float64Array;
  const group = (k: number): string => {
    let rest = k;
    const key: number[] = [];
    for (let d = source.shape.length - 1; d >= 0; d--) {
      if (!dims.includes(d)) key.push(rest % source.shape[d]!);
      rest = Math.floor(rest / source.shape[d]!);
    }
    return key.join();
  };
  const groups = new Map<string, number[]>();
  for (let k = 0; k < source.size; k++) groups.set(group(k), [...(groups.get(group(k)) ?? []), k]);
  for (const members of groups.values()) {
    for (const k of members) to[k] = members.reduce((prod, j) => (j === k ? prod : prod * from[j]!), 1);
  }
  return p.mul(spread(g, x, dims, keep), new Tensor(out));
}
