/** Losses that PyTorch composes of other operations: their nodes are those of the last operation. */
import type { PyScalar } from '../../core/scalar.ts';
import { composed } from '../composed.ts';
import { lift } from '../operands.ts';
import type { Tensor } from '../tensor.ts';
import { clampOp } from './activation.ts';
import { reduced } from './losses.ts';
import * as p from './pointwise.ts';
import { sum } from './reduce.ts';
import { whereOp } from './select.ts';
import * as u from './unary.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });
const i = (value: number): PyScalar => ({ kind: 'i', value });
const zero = lift(i(0));
const positive = (t: Tensor): Tensor => clampOp(t, lift(i(0)), null);

export function klDiv(x: Tensor, target: Tensor, reduction: number, logTarget: boolean): Tensor {
  if (logTarget) return reduced(p.mul(u.exp(target), p.sub(target, x)), reduction);
  return reduced(p.sub(xlogx(target), p.mul(target, x)), reduction);
}
const xlogx = composed('xlogx', 'XlogyBackward0', (t: Tensor): Tensor =>
  whereOp(p.gtOp(t, zero), p.mul(t, u.log(whereOp(p.gtOp(t, zero), t, lift(f(1))))), p.mul(t, i(0))),
);

export const hingeEmbedding = (x: Tensor, target: Tensor, margin: number, reduction: number): Tensor => {
  const far = whereOp(p.neOp(target, lift(i(1))), positive(p.sub(f(margin), x)), zero);
  const near = whereOp(p.neOp(target, lift(i(-1))), x, zero);
  return reduced(p.add(far, near), reduction);
};
export const marginRanking = (a: Tensor, b: Tensor, target: Tensor, margin: number, reduction: number): Tensor =>
  reduced(positive(p.add(p.mul(u.neg(target), p.sub(a, b)), f(margin))), reduction);

export function cosineEmbedding(a: Tensor, b: Tensor, target: Tensor, margin: number, reduction: number): Tensor {
  const dim = target.view.shape.length;
  const dots = sum(p.mul(a, b), [dim]);
  const [x, y] = [a, b].map((t) => p.add(sum(p.mul(t, t), [dim]), f(1e-12)));
  const cos = p.div(dots, u.sqrt(p.mul(x!, y!)));
  const near = whereOp(p.eqOp(target, lift(i(1))), p.sub(i(1), cos), zero);
  const far = whereOp(p.eqOp(target, lift(i(-1))), positive(p.sub(cos, f(margin))), zero);
  return reduced(p.add(near, far), reduction);
}

/** ‖a - b + eps‖ₚ along the last dimension. */
export function pairwiseDistance(a: Tensor, b: Tensor, power: number, eps: number, keep: boolean): Tensor {
  const d = p.add(p.sub(a, b), f(eps));
  const rank = d.view.shape.length;
  if (power === 2) return u.sqrt(sum(p.mul(d, d), [rank - 1], keep));
  if (power === 1) return sum(u.abs(d), [rank - 1], keep);
  return p.pow(sum(p.pow(u.abs(d), f(power)), [rank - 1], keep), f(1 / power));
}
export function tripletMargin(
  anchor: Tensor,
  positiveOne: Tensor,
  negative: Tensor,
  margin: number,
  power: number,
  eps: number,
  swap: boolean,
  reduction: number,
): Tensor {
  const near = pairwiseDistance(anchor, positiveOne, power, eps, false);
  let far = pairwiseDistance(anchor, negative, power, eps, false);
  if (swap) far = p.minimumOp(far, pairwiseDistance(positiveOne, negative, power, eps, false));
  return reduced(positive(p.sub(p.add(near, f(margin)), far)), reduction);
}
export const softMargin = composed(
  'soft_margin_loss',
  'SoftMarginLossBackward0',
  (x: Tensor, target: Tensor, reduction: number): Tensor =>
    reduced(u.floatOps['log1p']!(u.exp(p.mul(u.neg(target), x))), reduction),
);
export function poissonNll(x: Tensor, target: Tensor, logInput: boolean, eps: number, reduction: number): Tensor {
  const loss = logInput ? p.sub(u.exp(x), p.mul(target, x)) : p.sub(x, p.mul(target, u.log(p.add(x, f(eps)))));
  return reduced(loss, reduction);
}
