/** Margin, embedding and divergence losses, attention, and norms without statistics by public name. */
import { notEmulated } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { composed } from '../composed.ts';
import { lift } from '../operands.ts';
import { softmaxOp } from '../ops/activation.ts';
import { trilOp } from '../ops/gather.ts';
import { matmul } from '../ops/matmul.ts';
import * as l from '../ops/more-losses.ts';
import * as p from '../ops/pointwise.ts';
import { meanOp } from '../ops/reduce.ts';
import { maskedFillOp } from '../ops/select.ts';
import * as u from '../ops/unary.ts';
import { transpose } from '../ops/view.ts';
import { allocate } from '../../core/view.ts';
import { fillElements } from '../../core/elements.ts';
import { DTYPES } from '../../core/dtype.ts';
import { Tensor } from '../tensor.ts';
import { dropout } from './random.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });
interface Loss { input: Tensor; target: Tensor; reduction?: number; margin?: number; log_target?: boolean }
interface Two { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: number }
interface Triplet { anchor: Tensor; positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }

interface Attention { query: Tensor; key: Tensor; value: Tensor; attn_mask?: Tensor | null; dropout_p?: number; is_causal?: boolean; scale?: number | null; enable_gqa?: boolean }
const attend = (query: Tensor, key: Tensor, value: Tensor, mask: Tensor | null, scale: number, drop: number): Tensor => {
  const rank = key.view.shape.length;
  let scores = p.mul(matmul(query, transpose(key, rank - 2, rank - 1)), f(scale));
  if (mask) scores = mask.view.dtype === DTYPES.bool ? maskedFillOp(scores, u.logicalNot(mask), lift(f(-Infinity))) : p.add(scores, mask);
  const weights = softmaxOp(scores, scores.view.shape.length - 1);
  return matmul(drop > 0 ? dropout(weights, drop, true) : weights, value);
};
const flash = composed('scaled_dot_product_attention', 'ScaledDotProductFlashAttentionForCpuBackward0', attend);

function causal(query: Tensor, key: Tensor): Tensor {
  const ones = allocate(DTYPES.bool, [query.view.shape.at(-2)!, key.view.shape.at(-2)!]);
  fillElements(ones, true);
  return trilOp(new Tensor(ones), 0);
}

export const moreLosses: FunctionTable = {
  'torch.kl_div': fn<Loss>(['input', 'target', 'reduction', 'log_target'], ({ input, target, reduction = 1, log_target = false }) => l.klDiv(input, target, reduction, log_target)),
  'torch.hinge_embedding_loss': fn<Loss>(['input', 'target', 'margin', 'reduction'], ({ input, target, margin = 1, reduction = 1 }) => l.hingeEmbedding(input, target, margin, reduction)),
  'torch.margin_ranking_loss': fn<Two>(['input1', 'input2', 'target', 'margin', 'reduction'], ({ input1, input2, target, margin = 0, reduction = 1 }) => l.marginRanking(input1, input2, target, margin, reduction)),
  'torch.cosine_embedding_loss': fn<Two>(['input1', 'input2', 'target', 'margin', 'reduction'], ({ input1, input2, target, margin = 0, reduction = 1 }) => l.cosineEmbedding(input1, input2, target, margin, reduction)),
  'torch.triplet_margin_loss': fn<Triplet>(['anchor', 'positive', 'negative', 'margin', 'p', 'eps', 'swap', 'reduction'], ({ anchor, positive, negative, margin = 1, p: power = 2, eps = 1e-6, swap = false, reduction = 1 }) =>
    l.tripletMargin(anchor, positive, negative, margin, power, eps, swap, reduction),
  ),
  'torch.pairwise_distance': fn<{ x1: Tensor; x2: Tensor; p?: number; eps?: number; keepdim?: boolean }>(['x1', 'x2', 'p', 'eps', 'keepdim'], ({ x1, x2, p: power = 2, eps = 1e-6, keepdim = false }) => l.pairwiseDistance(x1, x2, power, eps, keepdim)),
  'torch._C._nn.soft_margin_loss': fn<Loss>(['input', 'target', 'reduction'], ({ input, target, reduction = 1 }) => l.softMargin(input, target, reduction)),
  'torch.poisson_nll_loss': fn<Loss & { log_input: boolean; full: boolean; eps: number }>(['input', 'target', 'log_input', 'full', 'eps', 'reduction'], ({ input, target, log_input, full, eps, reduction = 1 }) => {
    if (full) throw notEmulated('torch.poisson_nll_loss(full=True)');
    return l.poissonNll(input, target, log_input, eps, reduction);
  }),
  'torch._C._nn.scaled_dot_product_attention': fn<Attention>(['query', 'key', 'value', 'attn_mask', 'dropout_p', 'is_causal', 'scale'], ({ query, key, value, attn_mask, dropout_p = 0, is_causal = false, scale }) => {
    const mask = is_causal ? causal(query, key) : (attn_mask ?? null);
    const by = scale ?? 1 / Math.sqrt(query.view.shape.at(-1)!);
    return (query.view.shape.length === 4 && dropout_p === 0 ? flash : attend)(query, key, value, mask, by, dropout_p);
  }),
  'torch.rms_norm': fn<{ input: Tensor; normalized_shape: number[]; weight?: Tensor | null; eps?: number | null }>(['input', 'normalized_shape', 'weight', 'eps'], ({ input, normalized_shape, weight, eps }) => {
    const dims = normalized_shape.map((_, k) => input.view.shape.length - normalized_shape.length + k);
    const tiny = eps ?? (input.view.dtype === DTYPES.float64 ? 2 ** -52 : 2 ** -23);
    const out = p.mul(input, u.rsqrt(p.add(meanOp(p.mul(input, input), dims, true, input.view.dtype), f(tiny))));
    return weight ? p.mul(out, weight) : out;
  }),
};
