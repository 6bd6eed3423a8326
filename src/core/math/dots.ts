// Inner products in the order of the libraries behind NumPy (OpenBLAS, AVX-512) and PyTorch (MKL as it runs on AMD), for vectors
// without a stride. Matrix products of both are one chain per element: NumPy's fused, PyTorch's not.
// https://github.com/OpenMathLib/OpenBLAS/blob/v0.3.31/kernel/x86_64/ddot.c
import { fma, fmaf } from './fma.ts';
import { roundTo } from './sums.ts';
import type { Numbers, Round } from './sums.ts';

export type DotDType = 'float64' | 'float32';

const FUSED = { float64: fma, float32: fmaf } as const;

/** Σ a[i]·b[i], each step fused: an element of NumPy's matrix product. Strides in elements. */
export function numpyChain(
  a: Numbers,
  b: Numbers,
  n: number,
  dtype: DotDType,
  aOffset = 0,
  aStride = 1,
  bOffset = 0,
  bStride = 1,
): number {
  let sum = 0;
  for (let i = 0; i < n; i++)
    sum = FUSED[dtype](a[aOffset + i * aStride] as number, b[bOffset + i * bStride] as number, sum);
  return sum;
}

/** Σ a[i]·b[i], product and sum rounded: an element of PyTorch's matrix product. */
export function torchChain(
  a: Numbers,
  b: Numbers,
  n: number,
  dtype: DotDType,
  aOffset = 0,
  aStride = 1,
  bOffset = 0,
  bStride = 1,
): number {
  const round: Round = roundTo[dtype];
  let sum = 0;
  for (let i = 0; i < n; i++)
    sum = round(sum + round((a[aOffset + i * aStride] as number) * (b[bOffset + i * bStride] as number)));
  return sum;
}

type Vector = number[];
const zeros = (count: number, lanes: number): Vector[] =>
  Array.from({ length: count }, () => new Array<number>(lanes).fill(0));
const halves = (v: Vector): [Vector, Vector] => [v.slice(0, v.length / 2), v.slice(v.length / 2)];

/** Adds vector after vector, then half onto half, to one number. */
function fold(acc: readonly Vector[], round: Round): number {
  let v = acc.reduce((sum, next) => sum.map((x, i) => round(x + (next[i] as number))));
  while (v.length > 1) {
    const [low, high] = halves(v);
    v = low.map((x, i) => round(x + (high[i] as number)));
  }
  return v[0] as number;
}

/** acc[j] += the next vectors, until fewer than all of them are left before `to`; gives where it stopped. */
function blocks(acc: readonly Vector[], from: number, to: number, step: (i: number, sum: number) => number): number {
  const lanes = (acc[0] as Vector).length;
  const size = lanes * acc.length;
  let i = from;
  for (; i + size <= to; i += size) {
    for (let j = 0; j < size; j++) {
      const v = acc[Math.floor(j / lanes)] as Vector;
      v[j % lanes] = step(i + j, v[j % lanes] as number);
    }
  }
  return i;
}

/** Each vector's upper half onto its lower one. */
const narrowed = (acc: readonly Vector[], round: Round): Vector[] =>
  acc.map((v) => {
    const [low, high] = halves(v);
    return low.map((x, i) => round(x + (high[i] as number)));
  });

/** np.dot: 4 vectors of 64 bytes, then of 32, then one by one; what is left of floats is summed in a double. */
export function numpyDot(a: Numbers, b: Numbers, n: number, dtype: DotDType = 'float64'): number {
  const round: Round = roundTo[dtype];
  const fused = FUSED[dtype];
  const step = (i: number, sum: number): number => fused(a[i] as number, b[i] as number, sum);
  const wide = zeros(4, dtype === 'float64' ? 8 : 16);
  const from = blocks(wide, 0, n, step);
  const narrow = narrowed(wide, round);
  let i = blocks(narrow, from, n, step);
  if (dtype === 'float64') {
    let sum = fold(narrow, round);
    for (; i < n; i++) sum = step(i, sum);
    return sum;
  }
  const whole = narrow.reduce((sum, next) => sum.map((x, k) => round(x + (next[k] as number))));
  const [v0, v1, v2, v3] = narrowed([whole], round)[0] as [number, number, number, number];
  let rest = 0;
  for (; i < n; i++) rest += round((a[i] as number) * (b[i] as number));
  return round(round(round(v0 + v1) + round(v2 + v3)) + rest);
}

/** torch.dot: 4 vectors of 16 bytes, then 2, then 1; what is left goes to the first lane. */
export function torchDot(a: Numbers, b: Numbers, n: number, dtype: DotDType = 'float64'): number {
  const round: Round = roundTo[dtype];
  const step = (i: number, sum: number): number => round(sum + round((a[i] as number) * (b[i] as number)));
  const acc = zeros(4, dtype === 'float64' ? 2 : 4);
  let i = blocks(acc, 0, n, step);
  if (dtype === 'float32') i = blocks(acc.slice(0, 2), i, n, step);
  i = blocks(acc.slice(0, 1), i, n, step);
  const first = acc[0] as Vector;
  for (; i < n; i++) first[0] = step(i, first[0] as number);
  return fold(acc, round);
}
