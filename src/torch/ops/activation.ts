/** Activations and softmax; formulas and node names of torch. */
import { DTYPES, isComplex, isFloat, isFloating, type DType } from '../../core/dtype.ts';
import { unary } from '../../core/ops/elementwise.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { clip } from '../../core/ops/select.ts';
import { maximumTorch, minimumTorch } from '../../core/ops/extremes.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { asNumber } from '../../core/scalar.ts';
import { composed } from '../composed.ts';
import { resultType } from '../dtypes.ts';
import { broadcast, lift, wrapDim } from '../operands.ts';
import { op, registerDerivatives } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { inBlocks } from './blocks.ts';
import { logSoftmaxLines, softmaxLines } from './lines.ts';
import { mathRows } from './math-rows.ts';
import * as p from './pointwise.ts';
import { amaxOp, sumOp, sumTo } from './reduce.ts';
import { where, whereOp } from './select.ts';
import { toCopy } from './structure.ts';
import * as u from './unary.ts';
import { unsqueeze } from './view.ts';

const f = (value: number): PyScalar => ({ kind: 'f', value });
const i = (value: number): PyScalar => ({ kind: 'i', value });
const zero = lift(i(0));

const clampMin = (x: number): number => (x > 0 || x !== x ? x : 0);
export const relu = op('relu', (t: Tensor): Tensor => {
  if (t.view.dtype.kind === 'b') throw runtimeError('Boolean inputs not supported for relu');
  return new Tensor(
    unary({ name: 'relu', f: clampMin, i: clampMin, g: (x) => (x > 0n ? x : 0n) }, t.view, t.view.dtype, null, 'torch'),
  );
});

/** A clamp with bounds that are numbers or tensors, or absent. */
export const clampOp = op('clamp', (t: Tensor, low: Tensor | null, high: Tensor | null): Tensor => {
  if ([t, low, high].some((x) => x !== null && isComplex(x.view.dtype)))
    throw new LibError('NotImplementedError', 'clamp is not supported for complex types');
  const operands = [t, low, high].filter((x): x is Tensor => x !== null);
  const dtype = resultType(operands);
  const shape = operands.map((x) => x.view.shape).reduce(broadcast);
  return new Tensor(
    clip(t.view, low?.view ?? null, high?.view ?? null, dtype, shape, null, 'torch', {
      max: maximumTorch,
      min: minimumTorch,
    }),
  );
});
const plainBound = (x: Tensor | null): boolean => x === null || x.wrapped !== null;

const total = (t: Tensor, dim: number, keep: boolean): Tensor =>
  sumOp(t, t.view.shape.length ? [dim] : [], keep, t.view.dtype);
export const softmaxOp = op('softmax', (t: Tensor, dim: number): Tensor =>
  t.view.size === 0 ? t : new Tensor(softmaxLines(t.view, dim)),
);
export const logSoftmaxOp = op('log_softmax', (t: Tensor, dim: number): Tensor =>
  t.view.size === 0 ? t : new Tensor(logSoftmaxLines(t.view, dim)),
);
export function softmax(t: Tensor, dim: number, dtype: DType | null | undefined, log: boolean): Tensor {
  const x = dtype && dtype !== t.view.dtype ? toCopy(t, dtype, t.view.device) : t;
  if (!isFloat(x.view.dtype)) {
    const rank = x.view.shape.length;
    const last = rank === 0 || wrapDim(dim, rank) === rank - 1;
    const kernel = `${log ? 'log_' : ''}softmax_${last ? 'lastdim_' : ''}kernel_impl`;
    throw p.unimplemented(kernel, x.view.dtype);
  }
  return (log ? logSoftmaxOp : softmaxOp)(x, wrapDim(dim, x.view.shape.length));
}

export const logsumexpOp = op('logsumexp', (t: Tensor, dims: readonly number[], keep: boolean): Tensor => {
  const x = isFloating(t.view.dtype) ? t : toCopy(t, DTYPES.float32, t.view.device);
  const top = amaxOp(x, dims, true);
  const safe = where(p.eqOp(u.abs(top), lift(f(Infinity))), i(0), top);
  const out = u.log(sumOp(u.exp(p.sub(x, safe)), dims, keep, x.view.dtype));
  return p.add(out, keep ? safe : sumOp(safe, dims, false, x.view.dtype));
});

/** torch's own kernel of an activation, where the math tables have it (its formula rounds otherwise than its parts). */
const kernel =
  (name: string): ((t: Tensor) => Tensor) =>
  (t) => {
    if (!isFloat(t.view.dtype)) throw p.unimplemented(`${name}_cpu`, t.view.dtype);
    return new Tensor(inBlocks(name, t.view) ?? unary(mathRows[name]!, t.view, t.view.dtype, null, 'torch'));
  };
const plain = (x: PyScalar, value: number): boolean => asNumber(x) === value;
const mask = (c: Tensor, like: Tensor): Tensor => toCopy(c, like.view.dtype, like.view.device);

export const leakyRelu = composed('leaky_relu', 'LeakyReluBackward0', (t: Tensor, slope: PyScalar): Tensor =>
  whereOp(p.gtOp(t, zero), t, p.mul(t, slope)),
);
export const elu = composed(
  'elu',
  'EluBackward0',
  (t: Tensor, alpha: PyScalar): Tensor =>
    whereOp(p.gtOp(t, zero), t, p.mul(u.floatOps['expm1']!(p.minimumOp(t, lift(f(0)))), alpha)),
  (t, alpha) => (plain(alpha, 1) ? kernel('elu')(t) : null),
);
export const selu = composed('selu', 'EluBackward0', (t: Tensor): Tensor =>
  p.mul(
    whereOp(p.gtOp(t, zero), t, p.mul(u.floatOps['expm1']!(p.minimumOp(t, lift(f(0)))), f(1.6732632423543772))),
    f(1.0507009873554805),
  ),
);
export const celu = composed('celu', 'CeluBackward0', (t: Tensor, alpha: PyScalar): Tensor =>
  whereOp(p.gtOp(t, zero), t, p.mul(u.floatOps['expm1']!(p.div(p.minimumOp(t, lift(f(0))), alpha)), alpha)),
);
export const silu = composed(
  'silu',
  'SiluBackward0',
  (t: Tensor): Tensor => p.div(t, p.add(u.exp(u.neg(t)), i(1))),
  kernel('silu'),
);
export const gelu = composed(
  'gelu',
  'GeluBackward0',
  (t: Tensor, tanhForm: boolean): Tensor => {
    if (tanhForm) {
      const inner = p.mul(p.add(t, p.mul(p.mul(p.mul(t, t), t), f(0.044715))), f(Math.sqrt(2 / Math.PI)));
      return p.mul(p.mul(t, f(0.5)), p.add(u.tanh(inner), i(1)));
    }
    return p.mul(p.mul(t, f(0.5)), p.add(u.floatOps['erf']!(p.mul(t, f(Math.SQRT1_2))), i(1)));
  },
  (t, tanhForm) => kernel(tanhForm ? 'gelu_tanh' : 'gelu')(t),
);
export const softplus = composed(
  'softplus',
  'SoftplusBackward0',
  (t: Tensor, beta: PyScalar, threshold: PyScalar): Tensor => {
    const scaled = p.mul(t, beta);
    const over = p.gtOp(scaled, lift(threshold));
    const inner = p.minimumOp(scaled, lift(threshold));
    return whereOp(over, t, p.div(u.floatOps['log1p']!(u.exp(inner)), beta));
  },
  (t, beta, threshold) => (plain(beta, 1) && plain(threshold, 20) ? kernel('softplus')(t) : null),
);
export const logSigmoid = composed(
  'log_sigmoid',
  'LogSigmoidBackward0',
  (t: Tensor): Tensor => p.sub(p.minimumOp(t, lift(f(0))), u.floatOps['log1p']!(u.exp(u.neg(u.abs(t))))),
  kernel('log_sigmoid'),
);
export const mish = composed(
  'mish',
  'MishBackward0',
  (t: Tensor): Tensor => p.mul(t, u.tanh(u.floatOps['log1p']!(u.exp(t)))),
  kernel('mish'),
);
export const hardtanh = composed(
  'hardtanh',
  'HardtanhBackward0',
  (t: Tensor, low: PyScalar, high: PyScalar): Tensor => {
    const inside = p.logicalAndOp(p.gtOp(t, lift(low)), p.ltOp(t, lift(high)));
    return whereOp(inside, t, p.mul(clampOp(new Tensor(t.view), lift(low), lift(high)), i(1)));
  },
);
export const hardsigmoid = composed('hardsigmoid', 'HardsigmoidBackward0', (t: Tensor): Tensor =>
  p.div(hardtanh(p.add(t, i(3)), i(0), i(6)), i(6)),
);
export const hardswish = composed('hardswish', 'HardswishBackward0', (t: Tensor): Tensor =>
  p.div(p.mul(t, hardtanh(p.add(t, i(3)), i(0), i(6))), i(6)),
);
export const softshrink = composed('softshrink', 'SoftshrinkBackward0', (t: Tensor, lambd: PyScalar): Tensor => {
  const k = asNumber(lambd);
  const low = whereOp(p.ltOp(t, lift(f(-k))), p.add(t, f(k)), p.mul(t, i(0)));
  return whereOp(p.gtOp(t, lift(f(k))), p.sub(t, f(k)), low);
});
export const hardshrink = composed('hardshrink', 'HardshrinkBackward0', (t: Tensor, lambd: PyScalar): Tensor =>
  whereOp(p.gtOp(u.abs(t), lift(lambd)), t, u.abs(p.mul(t, i(0)))),
);
export const prelu = composed('prelu', 'PreluKernelBackward0', (t: Tensor, weight: Tensor): Tensor =>
  whereOp(p.gtOp(t, zero), t, p.mul(t, weight)),
);
export const threshold = composed(
  'threshold',
  'ThresholdBackward0',
  (t: Tensor, at: PyScalar, value: PyScalar): Tensor => whereOp(p.gtOp(t, lift(at)), t, p.add(p.mul(t, i(0)), value)),
);

registerDerivatives({
  relu: {
    node: 'ReluBackward0',
    saves: ['output'],
    backward: ([g], { outputs: [y] }) => [p.mul(g!, mask(p.gtOp(y!, zero), g!))],
  },
  softmax: {
    node: 'SoftmaxBackward0',
    saves: ['output'],
    backward: ([g], { outputs: [y], args: [, dim] }) => {
      const gy = p.mul(g!, y!);
      return [p.sub(gy, p.mul(y!, total(gy, dim as number, true)))];
    },
  },
  log_softmax: {
    node: 'LogSoftmaxBackward0',
    saves: ['output'],
    backward: ([g], { outputs: [y], args: [, dim] }) => [p.sub(g!, p.mul(u.exp(y!), total(g!, dim as number, true)))],
  },
  logsumexp: {
    node: 'LogsumexpBackward0',
    saves: [0, 'output'],
    backward: ([g], { inputs: [x], outputs: [y], args: [, dims, keep] }) => {
      const back = (t: Tensor): Tensor =>
        keep ? t : (dims as number[]).toSorted((a, b) => a - b).reduce((r, d) => unsqueeze(r, d), t);
      return [p.mul(back(g!), u.exp(p.sub(x!, back(y!))))];
    },
  },
  clamp: {
    node: ([, low, high]) =>
      plainBound(low as Tensor | null) && plainBound(high as Tensor | null) ? 'ClampBackward1' : 'ClampBackward0',
    saves: [0],
    backward: ([g], { args, inputs }) => {
      const [x, low, high] = args as [Tensor, Tensor | null, Tensor | null];
      const above = low ? p.geOp(x, low) : null;
      const below = high ? p.leOp(x, high) : null;
      const inside = above && below ? p.logicalAndOp(above, below) : (above ?? below)!;
      const self = p.mul(g!, mask(inside, g!));
      return inputs.map((t) => {
        if (t === x) return self;
        const hit = t === low ? p.ltOp(x, low!) : p.gtOp(x, high!);
        return sumTo(p.mul(g!, mask(hit, g!)), t.view.shape);
      });
    },
  },
});
