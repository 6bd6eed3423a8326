// What PyTorch builds from other functions (activations, logaddexp …): its formula, every step rounded to the dtype.
// https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/cpu/Activation.cpp
import type { Fn } from './table.ts';

export interface Base {
  readonly exp: Fn;
  readonly exp2: Fn;
  readonly expm1: Fn;
  readonly log: Fn;
  readonly log1p: Fn;
  readonly tanh: Fn;
  readonly erf: Fn;
}

type One = (x: number) => number;

/** The derived functions of one dtype: `r` rounds to it, `f` gives the functions they call. */
export function derived(r: One, fma: (a: number, b: number, c: number) => number, f: Base): Record<string, Fn> {
  const one =
    (fn: Fn): One =>
    (x) =>
      fn(x, 0);
  const [exp, exp2, expm1, log, log1p, tanh, erf] = [f.exp, f.exp2, f.expm1, f.log, f.log1p, f.tanh, f.erf].map(
    one,
  ) as [One, One, One, One, One, One, One];
  const rootHalf = r(Math.SQRT1_2);
  const beta = r(Math.SQRT2 * (2 / Math.sqrt(Math.PI)) * 0.5);
  const kappa = r(0.044715);
  const inverseLog2 = r(1 / r(Math.log(2)));
  return {
    sigmoid: (x) => r(1 / r(1 + exp(-x))),
    log_sigmoid: (x) => r(Math.min(x, 0) - log1p(exp(-Math.abs(x)))),
    softplus: (x) => (x > 20 ? x : log1p(exp(x))),
    gelu: (x) => r(r(x * 0.5) * r(1 + erf(r(x * rootHalf)))),
    gelu_tanh: (x) => {
      const cube = r(r(x * x) * x);
      return r(r(0.5 * x) * r(1 + tanh(r(beta * r(x + r(kappa * cube))))));
    },
    silu: (x) => r(x / r(1 + exp(-x))),
    elu: (x) => (x < 0 ? expm1(x) : x),
    mish: (x) => r(x * tanh(log1p(exp(x)))),
    logaddexp: (a, b) =>
      Math.abs(a) === Infinity && a === b ? a : r(Math.max(a, b) + log1p(exp(-Math.abs(r(a - b))))),
    logaddexp2: (a, b) =>
      Math.abs(a) === Infinity && a === b ? a : fma(log1p(exp2(-Math.abs(r(a - b)))), inverseLog2, Math.max(a, b)),
    xlogy: (x, y) => (y !== y ? NaN : x === 0 ? 0 : r(x * log(y))),
    rsqrt: (x) => r(1 / r(Math.sqrt(x))),
  };
}
