/** Derivatives of products. */
import type { Derivative } from '../../op.ts';
import * as m from '../../ops/matmul.ts';
import * as p from '../../ops/pointwise.ts';
import { transpose, unsqueeze } from '../../ops/view.ts';
import { maskedFillOp, whereOp } from '../../ops/select.ts';
import { lift } from '../../operands.ts';
import type { Tensor } from '../../tensor.ts';
import { sumTo } from '../../ops/reduce.ts';
import { conj } from './arithmetic.ts';

const t = (x: Tensor): Tensor => conj(transpose(x, x.view.shape.length - 2, x.view.shape.length - 1));
const zero = lift({ kind: 'i', value: 0 });

const product = (node: string, run: (a: Tensor, b: Tensor) => Tensor): Derivative => ({
  node,
  saves: [0, 1],
  backward: ([g], { inputs: [a, b], needs }) => [needs[0] ? run(g!, t(b!)) : null, needs[1] ? run(t(a!), g!) : null],
});

export const productFormulas: Readonly<Record<string, Derivative>> = {
  mm: product('MmBackward0', m.mm),
  bmm: product('BmmBackward0', m.bmm),
  addmm: {
    node: 'AddmmBackward0',
    saves: [1, 2],
    backward: ([g], { inputs: [x, a, b], args: [, , , beta, alpha], needs }) => {
      const times = (y: Tensor, k: unknown): Tensor => (k === 1 ? y : p.mul(y, { kind: 'f', value: k as number }));
      return [
        needs[0] ? sumTo(times(g!, beta), x!.view.shape) : null,
        needs[1] ? times(m.mm(g!, t(b!)), alpha) : null,
        needs[2] ? times(m.mm(t(a!), g!), alpha) : null,
      ];
    },
  },
  mv: {
    node: 'MvBackward0',
    saves: [0, 1],
    backward: ([g], { inputs: [a, b], needs }) => [
      needs[0] ? p.mul(unsqueeze(g!, 1), unsqueeze(conj(b!), 0)) : null,
      needs[1] ? m.mv(t(a!), g!) : null,
    ],
  },
  dot: {
    node: 'DotBackward0',
    saves: [0, 1],
    backward: ([g], { inputs: [a, b], needs }) => [
      needs[0] ? p.mul(g!, conj(b!)) : null,
      needs[1] ? p.mul(g!, conj(a!)) : null,
    ],
  },
  where: {
    node: 'WhereBackward0',
    saves: [0],
    backward: ([g], { inputs: [c, a, b] }) => [
      null,
      sumTo(whereOp(c!, g!, zero), a!.view.shape),
      sumTo(whereOp(c!, zero, g!), b!.view.shape),
    ],
  },
  masked_fill: {
    node: 'MaskedFillBackward0',
    saves: [1],
    backward: ([g], { inputs: [, mask], needs }) => [
      maskedFillOp(g!, mask!, zero),
      null,
      needs[2] ? sumTo(whereOp(mask!, g!, zero), []) : null,
    ],
  },
};
