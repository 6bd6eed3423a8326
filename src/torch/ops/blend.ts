/** lerp, addcmul, addcdiv, and the few functions of two floats (atan2, hypot …). */
import type { PyScalar } from '../../core/scalar.ts';
import { binary } from '../../core/ops/elementwise.ts';
import * as t from '../../core/ops/transcendental.ts';
import { torch as mathTable } from '../../core/math/torch.ts';
import type { BinaryRow } from '../../core/ops/row.ts';
import { composed } from '../composed.ts';
import { floatFor } from '../dtypes.ts';
import { lift, meet, type Operand } from '../operands.ts';
import { op, registerDerivatives } from '../op.ts';
import { Tensor } from '../tensor.ts';
import * as p from './pointwise.ts';
import * as u from './unary.ts';

const i = (value: number): PyScalar => ({ kind: 'i', value });

export const lerp = composed('lerp', 'LerpBackward0', (a: Tensor, b: Tensor, weight: Operand): Tensor => {
  const w = lift(weight);
  const small = w.wrapped ? Math.abs(Number(w.wrapped.value as number)) < 0.5 : true;
  return small ? p.add(a, p.mul(w, p.sub(b, a))) : p.sub(b, p.mul(p.sub(b, a), p.sub(i(1), w)));
});
const valued = (x: Tensor, value: PyScalar | undefined): Tensor =>
  value === undefined || (value.kind === 'i' && value.value === 1) ? x : p.mul(x, value);
export const addcmul = composed(
  'addcmul',
  'AddcmulBackward0',
  (a: Tensor, x: Tensor, y: Tensor, value: PyScalar | undefined): Tensor => p.add(a, p.mul(valued(x, value), y)),
);
export const addcdiv = composed(
  'addcdiv',
  'AddcdivBackward0',
  (a: Tensor, x: Tensor, y: Tensor, value: PyScalar | undefined): Tensor => p.add(a, p.div(valued(x, value), y)),
);

const two = (name: string, row: BinaryRow): ((a: Tensor, b: Tensor) => Tensor) => {
  const table = mathTable[name];
  const exact: BinaryRow = table ? { ...row, f: table.float64, f32: table.float32 } : row;
  return op(name, (a: Tensor, b: Tensor): Tensor => {
    const { x, y, dtype, shape } = meet(a, b);
    return new Tensor(binary(exact, x, y, floatFor(dtype), shape, null, 'torch'));
  });
};
export const atan2 = two('atan2', t.arctan2);
export const hypot = two('hypot', t.hypot);
export const logaddexp = two('logaddexp', t.logaddexp);
export const xlogy = composed('xlogy', 'XlogyBackward0', (a: Tensor, b: Tensor): Tensor => p.mul(a, u.log(b)));
export const copysign = two('copysign', t.copysign);
export const nextafter = two('nextafter', t.nextafter);
export const heaviside = two('heaviside', t.heaviside);

registerDerivatives({
  atan2: {
    node: 'Atan2Backward0',
    saves: [0, 1],
    backward: ([g], { inputs: [y, x] }) => {
      const r = p.add(p.mul(x!, x!), p.mul(y!, y!));
      return [p.mul(g!, p.div(x!, r)), p.mul(g!, p.div(u.neg(y!), r))];
    },
  },
  hypot: {
    node: 'HypotBackward0',
    saves: [0, 1, 'output'],
    backward: ([g], { inputs: [x, y], outputs: [h] }) => [p.mul(g!, p.div(x!, h!)), p.mul(g!, p.div(y!, h!))],
  },
  logaddexp: {
    node: 'LogaddexpBackward0',
    saves: [0, 1],
    backward: ([g], { inputs: [x, y] }) => [
      p.div(g!, p.add(u.exp(p.sub(y!, x!)), i(1))),
      p.div(g!, p.add(u.exp(p.sub(x!, y!)), i(1))),
    ],
  },
});
