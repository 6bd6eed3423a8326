// softmax, log_softmax and logsumexp along a contiguous axis, in PyTorch's order: exponentials by SLEEF, sums over one vector of
// lanes that is then folded (floats: halves onto halves; doubles: lane after lane).
// https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/cpu/SoftMaxKernel.cpp
import * as sleef from './sleef.ts';
import { torch } from './torch.ts';
import { roundTo, torchSumInner, TORCH_SUM_LANES } from './sums.ts';
import type { Numbers, Round } from './sums.ts';

export type SoftmaxDType = 'float64' | 'float32';

const LANES = { float64: 8, float32: 16 } as const;
/** Sum in the order of torch's vec::reduce_all. */
function vectorSum(data: Numbers, dtype: SoftmaxDType): number {
  const round: Round = roundTo[dtype];
  const n = data.length;
  const lanes = LANES[dtype];
  const acc = Array.from({ length: Math.min(n, lanes) }, (_, i) => data[i] as number);
  for (let i = lanes; i < n; i++) acc[i % lanes] = round((acc[i % lanes] as number) + (data[i] as number));
  if (n >= lanes && dtype === 'float32') {
    for (let half = lanes / 2; half >= 1; half /= 2)
      for (let i = 0; i < half; i++) acc[i] = round((acc[i] as number) + (acc[i + half] as number));
    return acc[0] as number;
  }
  return acc.slice(1).reduce((sum, x) => round(sum + x), acc[0] ?? 0);
}

const maximum = (x: readonly number[]): number =>
  x.reduce((a, b) => (a !== a || b !== b ? NaN : Math.max(a, b)), -Infinity);

const EXP = { float64: sleef.exp, float32: sleef.expf } as const;
const LOG = { float64: sleef.log, float32: sleef.logf } as const;

export function torchSoftmax(x: readonly number[], dtype: SoftmaxDType): number[] {
  const round: Round = roundTo[dtype];
  const top = maximum(x);
  const powers = x.map((v) => EXP[dtype](round(v - top)));
  const inverse = round(1 / vectorSum(powers, dtype));
  return powers.map((p) => round(p * inverse));
}

export function torchLogSoftmax(x: readonly number[], dtype: SoftmaxDType): number[] {
  const round: Round = roundTo[dtype];
  const top = maximum(x);
  const sum = vectorSum(
    x.map((v) => EXP[dtype](round(v - top))),
    dtype,
  );
  const log = LOG[dtype](sum);
  return x.map((v) => round(round(v - top) - log));
}

/** log Σ eˣ: the plain exp and log (not SLEEF's), summed as torch.sum does. */
export function torchLogSumExp(x: readonly number[], dtype: SoftmaxDType): number {
  const round: Round = roundTo[dtype];
  const top = maximum(x);
  const shift = Math.abs(top) === Infinity ? 0 : top;
  const exp = torch['exp']?.[dtype];
  const log = torch['log']?.[dtype];
  if (!exp || !log) throw new Error('exp and log are rows of the table');
  const powers = x.map((v) => exp(round(v - shift), 0));
  return round(log(torchSumInner(powers, 0, powers.length, TORCH_SUM_LANES[dtype], round), 0) + shift);
}
