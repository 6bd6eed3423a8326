/** Derivatives of elementwise functions. */
import type { PyScalar } from '../../../core/scalar.ts';
import type { Derivative } from '../../op.ts';
import * as p from '../../ops/pointwise.ts';
import * as u from '../../ops/unary.ts';
import type { Tensor } from '../../tensor.ts';
import { conj, one } from './arithmetic.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });
const i = (value: number): PyScalar => ({ kind: 'i', value });
const { sinh, cosh } = u.floatOps;
const half = (x: Tensor): Tensor => p.mul(x, x);

/** d(g, x, y): gradient, input, output. */
const fromInput = (node: string, d: (g: Tensor, x: Tensor) => Tensor): Derivative =>
  one(node, [0], (g, { inputs }) => d(g, inputs[0]!));
const fromOutput = (node: string, d: (g: Tensor, y: Tensor) => Tensor): Derivative =>
  one(node, ['output'], (g, { outputs }) => d(g, outputs[0]!));

export const functionFormulas: Readonly<Record<string, Derivative>> = {
  exp: fromOutput('ExpBackward0', (g, y) => p.mul(g, conj(y))),
  exp2: fromOutput('Exp2Backward0', (g, y) => p.mul(g, p.mul(conj(y), f(Math.LN2)))),
  expm1: fromOutput('Expm1Backward0', (g, y) => p.mul(g, p.add(conj(y), i(1)))),
  log: fromInput('LogBackward0', (g, x) => p.div(g, conj(x))),
  log2: fromInput('Log2Backward0', (g, x) => p.div(g, p.mul(conj(x), f(0.6931471805599453)))),
  log10: fromInput('Log10Backward0', (g, x) => p.div(g, p.mul(conj(x), f(2.3025850929940456)))),
  log1p: fromInput('Log1PBackward0', (g, x) => p.div(g, conj(p.add(x, i(1))))),
  sin: fromInput('SinBackward0', (g, x) => p.mul(g, conj(u.cos(x)))),
  cos: fromInput('CosBackward0', (g, x) => p.mul(g, conj(u.neg(u.sin(x))))),
  tan: fromOutput('TanBackward0', (g, y) => p.mul(g, conj(p.add(half(y), i(1))))),
  asin: fromInput('AsinBackward0', (g, x) => p.mul(g, conj(u.rsqrt(p.add(u.neg(half(x)), i(1)))))),
  acos: fromInput('AcosBackward0', (g, x) => p.mul(g, conj(u.neg(u.rsqrt(p.add(u.neg(half(x)), i(1))))))),
  atan: fromInput('AtanBackward0', (g, x) => p.div(g, conj(p.add(half(x), i(1))))),
  sinh: fromInput('SinhBackward0', (g, x) => p.mul(g, conj(cosh!(x)))),
  cosh: fromInput('CoshBackward0', (g, x) => p.mul(g, conj(sinh!(x)))),
  tanh: fromOutput('TanhBackward0', (g, y) => p.mul(g, conj(p.sub(i(1), half(y))))),
  asinh: fromInput('AsinhBackward0', (g, x) => p.mul(g, conj(u.rsqrt(p.add(half(x), i(1)))))),
  acosh: fromInput('AcoshBackward0', (g, x) => p.mul(g, conj(p.mul(u.rsqrt(p.sub(x, i(1))), u.rsqrt(p.add(x, i(1))))))),
  atanh: fromInput('AtanhBackward0', (g, x) => p.div(g, conj(p.sub(i(1), half(x))))),
  sqrt: fromOutput('SqrtBackward0', (g, y) => p.div(g, conj(p.mul(y, i(2))))),
  rsqrt: fromOutput('RsqrtBackward0', (g, y) => p.mul(g, conj(p.mul(p.pow(y, i(3)), f(-0.5))))),
  reciprocal: fromOutput('ReciprocalBackward0', (g, y) => p.mul(u.neg(g), conj(half(y)))),
  sigmoid: fromOutput('SigmoidBackward0', (g, y) => p.mul(g, conj(p.mul(p.sub(i(1), y), y)))),
  erf: fromInput('ErfBackward0', (g, x) => p.mul(p.mul(u.exp(u.neg(half(x))), f(1.1283791670955126)), g)),
  erfc: fromInput('ErfcBackward0', (g, x) => p.mul(p.mul(u.exp(u.neg(half(x))), f(-1.1283791670955126)), g)),
  logit: fromInput('LogitBackward0', (g, x) => p.div(g, p.mul(x, p.sub(i(1), x)))),
  deg2rad: fromInput('Deg2RadBackward0', (g) => p.mul(g, f(Math.PI / 180))),
  rad2deg: fromInput('Rad2DegBackward0', (g) => p.mul(g, f(180 / Math.PI))),
};
