/** Losses and normalisations, as compositions with the node names of torch. */
import { DTYPES, isFloat } from '../../core/dtype.ts';
import { elementsOf } from '../../core/elements.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { sizeText } from '../autograd/texts.ts';
import { composed } from '../composed.ts';
import { op, registerDerivatives } from '../op.ts';
import { lift } from '../operands.ts';
import { Tensor } from '../tensor.ts';
import { logSoftmaxOp } from './activation.ts';
import { gatherDim, indexSelectOp, scatterDim } from './gather.ts';
import * as p from './pointwise.ts';
import { mean, meanOp, sum, sumTo, varOp } from './reduce.ts';
import { whereOp } from './select.ts';
import { reshape, toCopy } from './structure.ts';
import * as u from './unary.ts';
import { unsqueeze, viewTo } from './view.ts';
import { allocate } from '../../core/view.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });
const i = (value: number): PyScalar => ({ kind: 'i', value });

/** 0 none, 1 mean, 2 sum: torch's numbers for `reduction`. */
export const reduced = (t: Tensor, reduction: number): Tensor =>
  reduction === 1 ? mean(t) : reduction === 2 ? sum(t) : t;

export const mseOp = op('mse_loss', (a: Tensor, b: Tensor, reduction: number): Tensor => {
  const d = p.sub(a, b);
  if (!isFloat(d.view.dtype)) throw p.unimplemented('mse_cpu', d.view.dtype);
  return reduced(p.mul(d, d), reduction);
});
registerDerivatives({
  mse_loss: {
    node: 'MseLossBackward0',
    saves: [0, 1],
    backward: ([g], { inputs: [a, b], args: [, , reduction], needs }) => {
      const d = p.sub(a!, b!);
      const scale = reduction === 1 ? 2 / d.view.size : 2;
      const out = p.mul(p.mul(d, f(scale)), g!);
      return [needs[0] ? sumTo(out, a!.view.shape) : null, needs[1] ? sumTo(u.neg(out), b!.view.shape) : null];
    },
  },
});
export const l1 = (a: Tensor, b: Tensor, reduction: number): Tensor => reduced(u.abs(p.sub(a, b)), reduction);
export const smoothL1 = composed(
  'smooth_l1_loss',
  'SmoothL1LossBackward0',
  (a: Tensor, b: Tensor, reduction: number, beta: number): Tensor => {
    const d = u.abs(p.sub(a, b));
    return reduced(
      whereOp(p.ltOp(d, lift(f(beta))), p.div(p.mul(p.mul(d, d), f(0.5)), f(beta)), p.sub(d, f(0.5 * beta))),
      reduction,
    );
  },
);
export const huber = composed(
  'huber_loss',
  'HuberLossBackward0',
  (a: Tensor, b: Tensor, reduction: number, delta: number): Tensor => {
    const d = u.abs(p.sub(a, b));
    return reduced(
      whereOp(p.leOp(d, lift(f(delta))), p.mul(p.mul(d, d), f(0.5)), p.mul(p.sub(d, f(0.5 * delta)), f(delta))),
      reduction,
    );
  },
);
const clampLog = (t: Tensor): Tensor => p.maximumOp(u.log(t), lift(f(-100)));
export const bce = composed(
  'binary_cross_entropy',
  'BinaryCrossEntropyBackward0',
  (x: Tensor, y: Tensor, weight: Tensor | null, reduction: number): Tensor => {
    const one = p.sub(i(1), y);
    const loss = u.neg(p.add(p.mul(y, clampLog(x)), p.mul(one, clampLog(p.sub(i(1), x)))));
    return reduced(weight ? p.mul(loss, weight) : loss, reduction);
  },
);
export const bceLogits = composed(
  'binary_cross_entropy_with_logits',
  'BinaryCrossEntropyWithLogitsBackward0',
  (x: Tensor, y: Tensor, weight: Tensor | null, posWeight: Tensor | null, reduction: number): Tensor => {
    const soft = p.sub(u.floatOps['log1p']!(u.exp(u.neg(u.abs(x)))), p.minimumOp(x, lift(f(0))));
    const scale = posWeight ? p.add(p.mul(p.sub(posWeight, i(1)), y), i(1)) : null;
    const loss = p.add(p.mul(p.sub(i(1), y), x), scale ? p.mul(scale, soft) : soft);
    return reduced(weight ? p.mul(loss, weight) : loss, reduction);
  },
);

/** Negative log likelihood of (N, C, …) at class indices (N, …). */
export const nllOp = composed(
  'nll_loss',
  'NllLossBackward0',
  (x: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignore: number): Tensor => {
    const flat = x.view.shape.length === 1 ? unsqueeze(x, 0) : x;
    const at = x.view.shape.length === 1 ? viewTo(target, [1]) : target;
    const classes = flat.view.shape[1]!;
    for (const t of elementsOf(at.view)) {
      const k = Number(t);
      if (k !== ignore && (k < 0 || k >= classes)) throw new LibError('IndexError', `Target ${k} is out of bounds.`);
    }
    const used = p.neOp(at, lift(i(ignore)));
    const safe = whereOp(used, at, lift(i(0)));
    const picked = u.neg(reshape(gatherDim(flat, 1, unsqueeze(safe, 1)), at.view.shape));
    const w = weight ? reshape(indexSelectOp(weight, 0, reshape(safe, [-1])), at.view.shape) : null;
    const factor = p.mul(toCopy(used, x.view.dtype, x.view.device), w ?? i(1));
    const loss = p.mul(picked, factor);
    if (reduction === 0) return x.view.shape.length === 1 ? reshape(loss, []) : loss;
    return reduction === 2 ? sum(loss) : p.div(sum(loss), sum(factor));
  },
);

export function nll(x: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignore: number): Tensor {
  const { dtype } = target.view;
  const rank = x.view.shape.length;
  const count = target.view.shape.length;
  if (rank === 1 && count === 1 && target.view.shape[0] !== 1)
    throw new LibError(
      'ValueError',
      `For 1D input, 1D target must have size 1, but got target size: ${target.view.shape[0]}`,
    );
  if (rank > 1 && x.view.shape[0] !== target.view.shape[0]) {
    throw new LibError(
      'ValueError',
      `Expected input batch_size (${x.view.shape[0]}) to match target batch_size (${target.view.shape[0] ?? 0}).`,
    );
  }
  if (rank <= 2 && count > 1) throw runtimeError('0D or 1D target tensor expected, multi-target not supported');
  if (dtype.name !== 'int64' && dtype.name !== 'uint8')
    throw runtimeError(`expected target dtype to be Long or Byte, but got ${dtype.aten}`);
  return nllOp(x, dtype.name === 'int64' ? target : toCopy(target, DTYPES.int64, 'cpu'), weight, reduction, ignore);
}

/** How many targets count, each by the weight of its class. */
function countOf(target: Tensor, weight: Tensor | null, ignore: number, x: Tensor): Tensor {
  const used = p.neOp(target, lift(i(ignore)));
  const ones = toCopy(used, x.view.dtype, x.view.device);
  if (!weight) return sum(ones);
  const safe = reshape(whereOp(used, target, lift(i(0))), [-1]);
  return sum(p.mul(reshape(indexSelectOp(weight, 0, safe), target.view.shape), ones));
}

/** Class indices, or class probabilities of the input's shape. */
export function crossEntropy(
  x: Tensor,
  target: Tensor,
  weight: Tensor | null,
  reduction: number,
  ignore: number,
  smoothing: number,
): Tensor {
  const dim = x.view.shape.length === 1 ? 0 : 1;
  const same = x.view.shape.join() === target.view.shape.join();
  const probabilities = same && target.view.dtype.kind === 'f';
  if (same && !probabilities)
    throw runtimeError(
      `Expected floating point type for target with class probabilities, got ${target.view.dtype.aten}`,
    );
  if (!isFloat(x.view.dtype)) throw p.unimplemented('log_softmax_lastdim_kernel_impl', x.view.dtype);
  if (!probabilities && x.view.shape.length > 1 && x.view.shape[0] !== target.view.shape[0]) {
    throw new LibError(
      'ValueError',
      `Expected input batch_size (${x.view.shape[0]}) to match target batch_size (${target.view.shape[0] ?? 0}).`,
    );
  }
  const logs = logSoftmaxOp(x, dim);
  const classes = x.view.shape[dim]!;
  const byClass = x.view.shape.map((n, d) => (d === dim ? n : 1));
  const weighted = (t: Tensor): Tensor => (weight ? p.mul(t, viewTo(weight, byClass)) : t);
  if (probabilities) {
    const soft = smoothing > 0 ? p.add(p.mul(target, f(1 - smoothing)), f(smoothing / classes)) : target;
    const loss = u.neg(sum(p.mul(weighted(logs), soft), [dim]));
    if (reduction === 1) return p.div(sum(loss), i(Math.max(1, x.view.size / classes)));
    return reduced(loss, reduction);
  }
  const plain = nll(logs, target, weight, reduction, ignore);
  if (smoothing === 0) return plain;
  const each = whereOp(p.neOp(target, lift(i(ignore))), u.neg(sum(weighted(logs), [dim])), lift(f(0)));
  const smooth = reduction === 1 ? p.div(sum(each), countOf(target, weight, ignore, x)) : reduced(each, reduction);
  return p.add(p.mul(plain, f(1 - smoothing)), p.mul(smooth, f(smoothing / classes)));
}

export const layerNormOp = composed(
  'native_layer_norm',
  'NativeLayerNormBackward0',
  (x: Tensor, shape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): Tensor => {
    const dims = shape.map((_, k) => x.view.shape.length - shape.length + k);
    const normal = p.mul(
      p.sub(x, meanOp(x, dims, true, x.view.dtype)),
      u.rsqrt(p.add(varOp(x, dims, 0, true), f(eps))),
    );
    const scaled = weight ? p.mul(normal, weight) : normal;
    return bias ? p.add(scaled, bias) : scaled;
  },
);
export function layerNorm(
  x: Tensor,
  shape: readonly number[],
  weight: Tensor | null,
  bias: Tensor | null,
  eps: number,
): Tensor {
  const tail = x.view.shape.slice(x.view.shape.length - shape.length);
  if (tail.join() !== shape.join() || x.view.shape.length < shape.length) {
    throw runtimeError(
      `Given normalized_shape=${sizeText(shape)}, expected input with shape [${['*', ...shape].join(', ')}], but got input of size${sizeText(x.view.shape)}`,
    );
  }
  return layerNormOp(x, shape, weight, bias, eps);
}

const perChannel = (t: Tensor, rank: number): Tensor =>
  viewTo(t, [1, t.view.size, ...new Array<number>(Math.max(0, rank - 2)).fill(1)]);
export const batchNormOp = composed(
  'native_batch_norm',
  'NativeBatchNormBackward0',
  (
    x: Tensor,
    weight: Tensor | null,
    bias: Tensor | null,
    fixedMean: Tensor | null,
    fixedVar: Tensor | null,
    eps: number,
  ): Tensor => {
    const rank = x.view.shape.length;
    const dims = x.view.shape.map((_, d) => d).filter((d) => d !== 1);
    const center = fixedMean ? perChannel(fixedMean, rank) : meanOp(x, dims, true, x.view.dtype);
    const spread = fixedVar ? perChannel(fixedVar, rank) : varOp(x, dims, 0, true);
    const normal = p.mul(p.sub(x, center), u.rsqrt(p.add(spread, f(eps))));
    const scaled = weight ? p.mul(normal, perChannel(weight, rank)) : normal;
    return bias ? p.add(scaled, perChannel(bias, rank)) : scaled;
  },
);
export const groupNormOp = composed(
  'native_group_norm',
  'NativeGroupNormBackward0',
  (x: Tensor, groups: number, weight: Tensor | null, bias: Tensor | null, eps: number): Tensor => {
    const n = x.view.shape[0]!;
    const rows = reshape(x, [n, groups, -1]);
    const normal = reshape(
      p.mul(p.sub(rows, meanOp(rows, [2], true, x.view.dtype)), u.rsqrt(p.add(varOp(rows, [2], 0, true), f(eps)))),
      x.view.shape,
    );
    const scaled = weight ? p.mul(normal, perChannel(weight, x.view.shape.length)) : normal;
    return bias ? p.add(scaled, perChannel(bias, x.view.shape.length)) : scaled;
  },
);

export const embeddingOp = op('embedding', (weight: Tensor, index: Tensor, _padding: number): Tensor => {
  const flat = reshape(new Tensor(index.view), [-1]);
  const n = weight.view.shape[0]!;
  for (const k of elementsOf(flat.view)) {
    if (Number(k) < 0 || Number(k) >= n) throw new LibError('IndexError', 'index out of range in self');
  }
  return reshape(indexSelectOp(weight, 0, flat), [...index.view.shape, ...weight.view.shape.slice(1)]);
});
registerDerivatives({
  embedding: {
    node: 'EmbeddingBackward0',
    saves: [],
    backward: ([g], { inputs: [weight, index], args: [, , padding] }) => {
      const rows = reshape(g!, [index!.view.size, ...weight!.view.shape.slice(1)]);
      const used =
        padding === -1
          ? rows
          : p.mul(
              rows,
              unsqueeze(
                toCopy(p.neOp(reshape(index!, [-1]), lift(i(padding as number))), g!.view.dtype, g!.view.device),
                1,
              ),
            );
      const at = reshape(index!, [index!.view.size, ...weight!.view.shape.slice(1).map(() => 1)]);
      const wide = new Tensor(allocate(DTYPES.int64, rows.view.shape));
      const full = p.add(wide, at);
      return [scatterDim(weight!.view.shape, 0, full, used), null];
    },
  },
});
