/** Margin, embedding and divergence losses, attention, and norms without statistics by public name. */
import { notEmulated } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import { asNumber, type PyScalar } from '../../core/scalar.ts';
import { composed } from '../composed.ts';
import { lift } from '../operands.ts';
import { clampOp, softmaxOp } from '../ops/activation.ts';
import { gatherDim, trilOp } from '../ops/gather.ts';
import { reduced } from '../ops/losses.ts';
import { matmul } from '../ops/matmul.ts';
import * as l from '../ops/more-losses.ts';
import * as p from '../ops/pointwise.ts';
import { meanOp, sum, varOp } from '../ops/reduce.ts';
import { maskedFillOp } from '../ops/select.ts';
import * as u from '../ops/unary.ts';
import { transpose, unsqueeze, viewTo } from '../ops/view.ts';
import { allocate } from '../../core/view.ts';
import { fillElements } from '../../core/elements.ts';
import { DTYPES } from '../../core/dtype.ts';
import { Tensor } from '../tensor.ts';
import { dropout } from './random.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });
interface Divergence {
  input: Tensor;
  target: Tensor;
  reduction?: number;
  log_target?: boolean;
}
interface Loss {
  input: Tensor;
  target: Tensor;
  reduction?: number;
}
interface Two {
  input1: Tensor;
  input2: Tensor;
  target: Tensor;
  margin?: number;
  reduction?: number;
}
interface Triplet {
  anchor: Tensor;
  positive: Tensor;
  negative: Tensor;
  margin?: number;
  p?: number;
  eps?: number;
  swap?: boolean;
  reduction?: number;
}

interface Instance {
  input: Tensor;
  weight?: Tensor | null;
  bias?: Tensor | null;
  running_mean?: Tensor | null;
  running_var?: Tensor | null;
  eps?: number;
}
interface Attention {
  query: Tensor;
  key: Tensor;
  value: Tensor;
  attn_mask?: Tensor | null;
  dropout_p?: number;
  is_causal?: boolean;
  scale?: number | null;
  enable_gqa?: boolean;
}
const attend = (
  query: Tensor,
  key: Tensor,
  value: Tensor,
  mask: Tensor | null,
  scale: number,
  drop: number,
): Tensor => {
  const rank = key.view.shape.length;
  let scores = p.mul(matmul(query, transpose(key, rank - 2, rank - 1)), f(scale));
  if (mask)
    scores =
      mask.view.dtype === DTYPES.bool
        ? maskedFillOp(scores, u.logicalNot(mask), lift(f(-Infinity)))
        : p.add(scores, mask);
  const weights = softmaxOp(scores, scores.view.shape.length - 1);
  return matmul(drop > 0 ? dropout(weights, drop, true) : weights, value);
};
const flash = composed('scaled_dot_product_attention', 'ScaledDotProductFlashAttentionForCpuBackward0', attend);

/** Margins over the other classes, one row per sample. */
function multiMargin(input: Tensor, target: Tensor, power: number, margin: number, reduction: number): Tensor {
  const rows = input.view.shape.length === 1 ? unsqueeze(input, 0) : input;
  const at = viewTo(target, [target.view.size, 1]);
  const right = gatherDim(rows, 1, at);
  const gap = clampOp(p.add(p.sub(rows, right), f(margin)), lift(f(0)), null);
  const raised = power === 2 ? p.mul(gap, gap) : gap;
  const own = lift(f(margin ** power));
  const each = p.div(p.sub(sum(raised, [1]), own), f(rows.view.shape[1]!));
  return reduced(input.view.shape.length === 1 ? viewTo(each, []) : each, reduction);
}
const multiMarginOp = composed('multi_margin_loss', 'MultiMarginLossBackward0', multiMargin);

function causal(query: Tensor, key: Tensor): Tensor {
  const ones = allocate(DTYPES.bool, [query.view.shape.at(-2)!, key.view.shape.at(-2)!]);
  fillElements(ones, true);
  return trilOp(new Tensor(ones), 0);
}

export const moreLosses: FunctionTable = {
  'torch.kl_div': fn<Divergence>(
    ['input', 'target', 'reduction', 'log_target'],
    ({ input, target, reduction = 1, log_target = false }) => l.klDiv(input, target, reduction, log_target),
  ),
  'torch.hinge_embedding_loss': fn<Loss & { margin?: number }>(
    ['input', 'target', 'margin', 'reduction'],
    ({ input, target, margin = 1, reduction = 1 }) => l.hingeEmbedding(input, target, margin, reduction),
  ),
  'torch.margin_ranking_loss': fn<Two>(
    ['input1', 'input2', 'target', 'margin', 'reduction'],
    ({ input1, input2, target, margin = 0, reduction = 1 }) =>
      l.marginRanking(input1, input2, target, margin, reduction),
  ),
  'torch.cosine_embedding_loss': fn<Two>(
    ['input1', 'input2', 'target', 'margin', 'reduction'],
    ({ input1, input2, target, margin = 0, reduction = 1 }) =>
      l.cosineEmbedding(input1, input2, target, margin, reduction),
  ),
  'torch.triplet_margin_loss': fn<Triplet>(
    ['anchor', 'positive', 'negative', 'margin', 'p', 'eps', 'swap', 'reduction'],
    ({ anchor, positive, negative, margin = 1, p: power = 2, eps = 1e-6, swap = false, reduction = 1 }) =>
      l.tripletMargin(anchor, positive, negative, margin, power, eps, swap, reduction),
  ),
  'torch.pairwise_distance': fn<{ x1: Tensor; x2: Tensor; p?: number; eps?: number; keepdim?: boolean }>(
    ['x1', 'x2', 'p', 'eps', 'keepdim'],
    ({ x1, x2, p: power = 2, eps = 1e-6, keepdim = false }) => l.pairwiseDistance(x1, x2, power, eps, keepdim),
  ),
  'torch._C._nn.soft_margin_loss': fn<Loss>(['input', 'target', 'reduction'], ({ input, target, reduction = 1 }) =>
    l.softMargin(input, target, reduction),
  ),
  'torch._C._nn.multi_margin_loss': fn<Loss & { p?: PyScalar; margin?: PyScalar; weight?: Tensor | null }>(
    ['input', 'target', 'p', 'margin', 'weight', 'reduction'],
    ({ input, target, p: power, margin, weight, reduction = 1 }) => {
      if (weight) throw notEmulated('torch.nn.functional.multi_margin_loss(weight=…)');
      return multiMarginOp(input, target, power ? asNumber(power) : 1, margin ? asNumber(margin) : 1, reduction);
    },
  ),
  'torch.poisson_nll_loss': fn<Loss & { log_input: boolean; full: boolean; eps: number }>(
    ['input', 'target', 'log_input', 'full', 'eps', 'reduction'],
    ({ input, target, log_input, full, eps, reduction = 1 }) => {
      if (full) throw notEmulated('torch.poisson_nll_loss(full=True)');
      return l.poissonNll(input, target, log_input, eps, reduction);
    },
  ),
  'torch._C._nn.scaled_dot_product_attention': fn<Attention>(
    ['query', 'key', 'value', 'attn_mask', 'dropout_p', 'is_causal', 'scale'],
    ({ query, key, value, attn_mask, dropout_p = 0, is_causal = false, scale }) => {
      const mask = is_causal ? causal(query, key) : (attn_mask ?? null);
      const by = scale ?? 1 / Math.sqrt(query.view.shape.at(-1)!);
      return (query.view.shape.length === 4 && dropout_p === 0 ? flash : attend)(
        query,
        key,
        value,
        mask,
        by,
        dropout_p,
      );
    },
  ),
  'torch.instance_norm': fn<Instance & { use_input_stats?: boolean; momentum?: number; cudnn_enabled?: boolean }>(
    ['input', 'weight', 'bias', 'running_mean', 'running_var', 'use_input_stats', 'momentum', 'eps', 'cudnn_enabled'],
    ({ input, weight, bias, running_mean, running_var, eps = 1e-5 }) => {
      if (running_mean || running_var) throw notEmulated('torch.instance_norm(running_mean=…)');
      const dims = input.view.shape.map((_, d) => d).slice(2);
      const normal = p.mul(
        p.sub(input, meanOp(input, dims, true, input.view.dtype)),
        u.rsqrt(p.add(varOp(input, dims, 0, true), f(eps))),
      );
      const channel = (t: Tensor): Tensor => viewTo(t, [1, t.view.size, ...dims.map(() => 1)]);
      const scaled = weight ? p.mul(normal, channel(weight)) : normal;
      return bias ? p.add(scaled, channel(bias)) : scaled;
    },
  ),
  'torch.rms_norm': fn<{ input: Tensor; normalized_shape: number[]; weight?: Tensor | null; eps?: number | null }>(
    ['input', 'normalized_shape', 'weight', 'eps'],
    ({ input, normalized_shape, weight, eps }) => {
      const dims = normalized_shape.map((_, k) => input.view.shape.length - normalized_shape.length + k);
      const tiny = eps ?? (input.view.dtype === DTYPES.float64 ? 2 ** -52 : 2 ** -23);
      const out = p.mul(input, u.rsqrt(p.add(meanOp(p.mul(input, input), dims, true, input.view.dtype), f(tiny))));
      return weight ? p.mul(out, weight) : out;
    },
  ),
};
