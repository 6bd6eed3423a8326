// softmax, log_softmax and logsumexp along a contiguous axis, in PyTorch's order: exponentials by SLEEF, sums over one vector of
// lanes that is then folded (floats: halves onto halves; doubles: lane after lane).
// https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/cpu/SoftMaxKernel.cpp
import * as sleef from './sleef.ts'
import { fmaf } from './fma.ts'
import { scale } from './double-double.ts'
import { roundTo } from './sums.ts'
import type { Numbers, Round } from './sums.ts'

export type SoftmaxDType = 'float64' | 'float32'

const LANES = { float64: 8, float32: 16 } as const
const f = Math.fround

/** Sum in the order of torch's vec::reduce_all. */
function vectorSum(data: Numbers, dtype: SoftmaxDType): number {
  const round: Round = roundTo[dtype]
  const n = data.length
  const lanes = LANES[dtype]
  const acc = Array.from({ length: Math.min(n, lanes) }, (_, i) => data[i] as number)
  for (let i = lanes; i < n; i++) acc[i % lanes] = round((acc[i % lanes] as number) + (data[i] as number))
  if (n >= lanes && dtype === 'float32') {
    for (let half = lanes / 2; half >= 1; half /= 2) for (let i = 0; i < half; i++) acc[i] = round((acc[i] as number) + (acc[i + half] as number))
    return acc[0] as number
  }
  return acc.slice(1).reduce((sum, x) => round(sum + x), acc[0] ?? 0)
}

const maximum = (x: readonly number[]): number => x.reduce((a, b) => (a !== a || b !== b ? NaN : Math.max(a, b)), -Infinity)

const FAST = [0.00828929059, 0.0418978221, 0.166676521, 0.499991506, 0.999999701, 1].map(f)

/** e^x of a float within 20 ulp: what torch's float softmax uses. */
export function expFast(x: number): number {
  if (x !== x) return x
  if (x < -87.33654) return 0
  const a = Math.min(x, f(88.72283935546875))
  const n = Math.floor(fmaf(a, f(1.4426950408889634), 0.5))
  const r = fmaf(-n, f(Math.LN2), a)
  let p = FAST[0] as number
  for (const c of FAST.slice(1)) p = fmaf(r, p, c)
  return f(f(scale(p, n - 1)) * 2)
}

const EXP = { float64: sleef.exp, float32: sleef.expf } as const
const LOG = { float64: sleef.log, float32: sleef.logf } as const

export function torchSoftmax(x: readonly number[], dtype: SoftmaxDType): number[] {
  const round: Round = roundTo[dtype]
  const top = maximum(x)
  const exp = dtype === 'float32' ? expFast : EXP.float64
  const powers = x.map((v) => exp(round(v - top)))
  const sum = vectorSum(powers, dtype)
  return powers.map((p) => round(p / sum))
}

export function torchLogSoftmax(x: readonly number[], dtype: SoftmaxDType): number[] {
  const round: Round = roundTo[dtype]
  const top = maximum(x)
  const sum = vectorSum(x.map((v) => EXP[dtype](round(v - top))), dtype)
  const log = LOG[dtype](sum)
  return x.map((v) => round(round(v - top) - log))
}
