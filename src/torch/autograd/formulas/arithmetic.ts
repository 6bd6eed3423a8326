/** Derivatives of arithmetic. Each formula stands beside the operation's name, as in PyTorch's derivatives.yaml. */
import type { PyScalar } from '../../../core/scalar.ts';
import { isComplex } from '../../../core/dtype.ts';
import type { Derivative } from '../../op.ts';
import * as p from '../../ops/pointwise.ts';
import * as u from '../../ops/unary.ts';
import { whereOp } from '../../ops/select.ts';
import { toCopy } from '../../ops/structure.ts';
import { Tensor } from '../../tensor.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });
const i = (value: number): PyScalar => ({ kind: 'i', value });
/** The conjugate for complex tensors, the tensor itself for real ones. */
export const conj = (t: Tensor): Tensor => (isComplex(t.view.dtype) ? u.conj(t) : t);
type G = (
  g: Tensor,
  ctx: { inputs: readonly Tensor[]; outputs: readonly Tensor[]; args: readonly unknown[] },
) => Tensor;

/** A row of a function of two tensors. */
export function two(node: Derivative['node'], saves: Derivative['saves'], da: G, db: G): Derivative {
  return {
    node,
    saves,
    backward: ([g], ctx) => [ctx.needs[0] ? da(g!, ctx) : null, ctx.needs[1] ? db(g!, ctx) : null],
  };
}
/** A row of a function of one tensor. */
export function one(node: string, saves: Derivative['saves'], d: G): Derivative {
  return { node, saves, backward: ([g], ctx) => [d(g!, ctx)] };
}

/** Overloads of remainder and fmod: a number on the right, two tensors, a number on the left (which has no derivative). */
const divided =
  (name: string): Derivative['node'] =>
  ([a, b]) =>
    a instanceof Tensor && a.wrapped ? 'NotImplemented' : `${name}Backward${b instanceof Tensor && b.wrapped ? 0 : 1}`;

const mask = (t: Tensor, like: Tensor): Tensor => toCopy(t, like.view.dtype, like.view.device);
const half = (better: Tensor, equal: Tensor, g: Tensor): Tensor =>
  p.add(p.mul(g, mask(better, g)), p.mul(p.mul(g, mask(equal, g)), f(0.5)));

const zeros = (g: Tensor): Tensor => p.mul(g, i(0));

export const arithmeticFormulas: Readonly<Record<string, Derivative>> = {
  add: two(
    'AddBackward0',
    [],
    (g) => g,
    (g) => g,
  ),
  add_scaled: two(
    'AddBackward0',
    [],
    (g) => g,
    (g, { args }) => p.mul(g, f(args[2] as number)),
  ),
  sub: two(
    'SubBackward0',
    [],
    (g) => g,
    (g) => u.neg(g),
  ),
  rsub: two(
    'RsubBackward1',
    [],
    (g) => u.neg(g),
    (g) => g,
  ),
  mul: two(
    'MulBackward0',
    [0, 1],
    (g, { inputs }) => p.mul(g, conj(inputs[1]!)),
    (g, { inputs }) => p.mul(g, conj(inputs[0]!)),
  ),
  div: two(
    'DivBackward0',
    [0, 1],
    (g, { inputs }) => p.div(g, conj(inputs[1]!)),
    (g, { inputs: [a, b] }) => p.mul(u.neg(g), conj(p.div(p.div(a!, b!), b!))),
  ),
  remainder: two(
    divided('Remainder'),
    [0, 1],
    (g) => g,
    (g, { inputs: [a, b] }) => p.mul(u.neg(g), p.floorDivideOp(a!, b!)),
  ),
  fmod: two(
    divided('Fmod'),
    [0, 1],
    (g) => g,
    (g, { inputs: [a, b] }) => p.mul(u.neg(g), u.trunc(p.div(a!, b!))),
  ),
  maximum: two(
    'MaximumBackward0',
    [0, 1],
    (g, { inputs: [a, b] }) => half(p.gtOp(a!, b!), p.eqOp(a!, b!), g),
    (g, { inputs: [a, b] }) => half(p.ltOp(a!, b!), p.eqOp(a!, b!), g),
  ),
  minimum: two(
    'MinimumBackward0',
    [0, 1],
    (g, { inputs: [a, b] }) => half(p.ltOp(a!, b!), p.eqOp(a!, b!), g),
    (g, { inputs: [a, b] }) => half(p.gtOp(a!, b!), p.eqOp(a!, b!), g),
  ),
  pow: {
    node: ([a, b]) =>
      (b as Tensor).wrapped ? 'PowBackward0' : (a as Tensor).wrapped ? 'PowBackward2' : 'PowBackward1',
    saves: [0, 1],
    backward: ([g], { inputs: [a, b], outputs: [out], needs }) => [
      needs[0] ? powSelf(g!, a!, b!) : null,
      needs[1] ? powExponent(g!, a!, b!, out!) : null,
    ],
  },
  floor_divide: { node: 'NotImplemented', saves: [], backward: ([g]) => [zeros(g!), zeros(g!)] },
  neg: one('NegBackward0', [], (g) => u.neg(g)),
  abs: one('AbsBackward0', [0], (g, { inputs: [a] }) => p.mul(g, isComplex(a!.view.dtype) ? u.sgn(a!) : u.sign(a!))),
  positive: one('AliasBackward0', [], (g) => g),
  sign: one('SignBackward0', [], zeros),
  floor: one('FloorBackward0', [], zeros),
  ceil: one('CeilBackward0', [], zeros),
  trunc: one('TruncBackward0', [], zeros),
  round: one('RoundBackward0', [], zeros),
  frac: one('FracBackward0', [], (g) => g),
  square: one('PowBackward0', [0], (g, { inputs: [a] }) => p.mul(g, p.mul(conj(a!), i(2)))),
  conj_physical: one('ConjBackward0', [], (g) => u.conj(g)),
};

function powSelf(g: Tensor, a: Tensor, b: Tensor): Tensor {
  if (b.wrapped) {
    const n = Number(b.wrapped.kind === 'c' ? NaN : b.wrapped.value);
    if (n === 0) return zeros(a);
    return p.mul(g, conj(p.mul(p.pow(a, f(n - 1)), b.wrapped)));
  }
  const ones = p.mul(g, conj(p.mul(b, p.pow(a, p.sub(b, i(1))))));
  return whereOp(p.eqOp(b, p.mul(b, i(0))), zeros(ones), ones);
}

function powExponent(g: Tensor, a: Tensor, b: Tensor, out: Tensor): Tensor {
  const base = a.wrapped ? null : a;
  if (base === null && a.wrapped && Number(a.wrapped.value as number) === 0) return zeros(g);
  const result = p.mul(g, conj(p.mul(out, u.log(a))));
  void b;
  return base ? whereOp(p.eqOp(base, p.mul(base, i(0))), zeros(result), result) : result;
}
