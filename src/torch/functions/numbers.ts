/** Elementwise functions and small compositions that stand apart: float_power, ldexp, frexp, polar, corrcoef, bilinear … */
import { asType } from '../../core/cast.ts';
import { DTYPES, isComplex, isFloat } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { runtimeError } from '../../core/errors.ts';
import { fn, named, type FunctionTable } from '../../core/function-table.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { composed } from '../composed.ts';
import { lift, type Operand } from '../operands.ts';
import { clampOp } from '../ops/activation.ts';
import { einsum } from '../ops/einsum.ts';
import * as p from '../ops/pointwise.ts';
import { sum } from '../ops/reduce.ts';
import { reshape, toCopy } from '../ops/structure.ts';
import * as u from '../ops/unary.ts';
import * as v from '../ops/view.ts';
import { Tensor } from '../tensor.ts';
import { compositions } from './compositions.ts';
import { dropNoise } from './random.ts';
import { merge, operation } from './rows.ts';

type One = { input: Tensor };
type Pair = One & { other: Tensor };
const f = (value: number): PyScalar => ({ kind: 'f', value });
const i = (value: number): PyScalar => ({ kind: 'i', value });

const wide = (t: Tensor): Tensor => {
  const to = isComplex(t.view.dtype) ? DTYPES.complex128 : DTYPES.float64;
  return t.view.dtype === to ? t : toCopy(t, to, t.view.device);
};

/** Mantissa in [0.5, 1) and the power of two. */
function frexpOf(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(x))) + 1);
  let mantissa = x * 2 ** -exponent;
  while (Math.abs(mantissa) < 0.5) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  while (Math.abs(mantissa) >= 1) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  return [mantissa, exponent];
}
function frexp(input: Tensor): [Tensor, Tensor] {
  const { dtype, shape } = input.view;
  if (!isFloat(dtype)) throw runtimeError(`torch.frexp() only supports floating-point dtypes`);
  const parts = elementsOf(input.view).map((x) => frexpOf(toNumber(x)));
  const [mantissa, exponent] = [allocate(dtype, shape), allocate(DTYPES.int32, shape)];
  writeElements(
    mantissa,
    parts.map(([m]) => m),
  );
  writeElements(
    exponent,
    parts.map(([, e]) => e),
  );
  return [new Tensor(mantissa), new Tensor(exponent)];
}

function polar(abs: Tensor, angle: Tensor): Tensor {
  const [real, imag] = [p.mul(abs, u.floatOps['cos']!(angle)), p.mul(abs, u.floatOps['sin']!(angle))];
  const out = allocate(
    abs.view.dtype === DTYPES.float64 ? DTYPES.complex128 : DTYPES.complex64,
    real.view.shape,
    real.view.device,
  );
  const [re, im] = [real, imag].map((t) => elementsOf(asType(t.view, DTYPES.float64)).map(toNumber));
  (out.data as Float64Array).set(re!.flatMap((x, k) => [x, im![k]!]));
  return new Tensor(out);
}

function corrcoef(input: Tensor): Tensor {
  if (input.view.shape.length > 2)
    throw runtimeError(
      `corrcoef(): expected input to have two or fewer dimensions but got an input with ${input.view.shape.length} dimensions`,
    );
  const c = compositions['torch.cov']!.run({ input }) as Tensor;
  if (c.view.shape.length === 0) return p.div(c, c);
  const spread = u.sqrt(v.diagonal(c, 0, 0, 1));
  return clampOp(p.div(p.div(c, v.unsqueeze(spread, 1)), v.unsqueeze(spread, 0)), lift(f(-1)), lift(f(1)));
}

const trilinear = composed('_trilinear', 'TrilinearBackward0', (a: Tensor, w: Tensor, b: Tensor): Tensor =>
  einsum('...i,kij,...j->...k', [a, w, b]),
);
interface Bilinear {
  input1: Tensor;
  input2: Tensor;
  weight: Tensor;
  bias?: Tensor | null;
}
function bilinear({ input1, input2, weight, bias }: Bilinear): Tensor {
  const out = trilinear(input1, weight, input2);
  return bias ? p.addOp(out, bias) : out;
}

/** Keeps mean and variance: a dropped element becomes alpha, and all are rescaled. */
function alphaDropout(input: Tensor, probability: number, train: boolean, channels: boolean): Tensor {
  if (!train || probability === 0) return input;
  if (probability === 1) return p.mul(input, i(0));
  const alpha = 1.7580993408473766;
  const a = 1 / Math.sqrt((alpha * alpha * probability + 1) * (1 - probability));
  const noise = dropNoise(input, probability, channels);
  const shift = p.add(p.mul(p.add(noise, i(-1)), f(alpha * a)), f(alpha * a * probability));
  return p.add(p.mulOp(input, p.mul(noise, f(a))), shift);
}

interface Dropped extends One {
  p: number;
  train: boolean;
}

export const numbers: FunctionTable = merge(
  operation<One & { exponent: Operand; self?: Operand }>(
    'float_power',
    ['input', 'exponent', 'self'],
    ({ input, exponent, self }) => p.powOp(wide(lift(input ?? self!)), wide(lift(exponent))),
  ),
  operation<Pair>('ldexp', ['input', 'other'], ({ input, other }) => p.mulOp(input, p.pow(f(2), other))),
  {
    'torch.frexp': fn<One>(['input'], ({ input }) => named('torch.return_types.frexp', ...frexp(input))),
    'torch.polar': fn<{ abs: Tensor; angle: Tensor }>(['abs', 'angle'], ({ abs, angle }) => polar(abs, angle)),
    'torch.corrcoef': fn<One>(['input'], ({ input }) => corrcoef(input)),
    'torch.diagflat': fn<One & { offset?: number }>(['input', 'offset'], ({ input, offset = 0 }) =>
      v.diagEmbed(reshape(input, [-1]), offset, 0, 1),
    ),
    'torch.bilinear': fn<Bilinear>(['input1', 'input2', 'weight', 'bias'], bilinear),
    'torch.alpha_dropout': fn<Dropped>(['input', 'p', 'train'], ({ input, p: by, train }) =>
      alphaDropout(input, by, train, false),
    ),
    'torch.feature_alpha_dropout': fn<Dropped>(['input', 'p', 'train'], ({ input, p: by, train }) =>
      alphaDropout(input, by, train, true),
    ),
    'torch.linalg.vecdot': fn<{ x: Tensor; y: Tensor; dim?: number }>(['x', 'y', 'dim'], ({ x, y, dim = -1 }) => {
      const product = p.mulOp(isComplex(x.view.dtype) ? u.conj(x) : x, y);
      return sum(product, [dim < 0 ? dim + product.view.shape.length : dim]);
    }),
  },
);
