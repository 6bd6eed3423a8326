/**
 * log, sin and cos as torch's vector code for float32 normal numbers computes them: Cephes' polynomials with fused
 * steps, good to a few ulp. Only its own answers give randn's digits (tried: all of 2,400 numbers).
 * Reference: https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/cpu/avx_mathfun.h
 */
import { fmaf } from '../../core/math/fma.ts';

const r = Math.fround;
const LOG = [
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
  2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
].map(r);
const SIN = [-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1].map(r);
const COS = [2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2].map(r);
/** π / 4 in three parts. */
const QUARTER = [-0.78515625, -2.4187564849853515625e-4, -3.77489497744594108e-8].map(r);
const [LN2_LOW, LN2_HIGH, HALF_ROOT, PER_QUARTER] = [
  r(-2.1219444e-4),
  0.693359375,
  r(Math.SQRT1_2),
  r(1.27323954473516),
];

const horner = (x: number, coefficients: readonly number[]): number =>
  coefficients.slice(1).reduce((y, c) => fmaf(y, x, c), coefficients[0]!);

/** Natural logarithm of a normal float. */
function logOf(value: number): number {
  let e = Math.max(-126, Math.floor(Math.log2(value)) + 1);
  let m = value / 2 ** e;
  if (m >= 1) [m, e] = [m / 2, e + 1];
  if (m < 0.5) [m, e] = [m * 2, e - 1];
  let x = r(m - 1);
  if (m < HALF_ROOT!) [x, e] = [r(x + m), e - 1];
  const z = r(x * x);
  const y = fmaf(-z, 0.5, fmaf(r(horner(x, LOG) * x), z, r(e * LN2_LOW!)));
  return fmaf(e, LN2_HIGH!, r(x + y));
}

/** Sine and cosine of a float from 0 to 2π. */
function sinCos(angle: number): [number, number] {
  const octant = (Math.trunc(r(angle * PER_QUARTER!)) + 1) & ~1;
  const x = QUARTER.reduce((a, part) => fmaf(octant, part, a), angle);
  const z = r(x * x);
  const cos = r(fmaf(r(horner(z, COS) * z), z, -r(z * 0.5)) + 1);
  const sin = fmaf(r(horner(z, SIN) * z), x, x);
  const [s, c] = octant & 2 ? [cos, sin] : [sin, cos];
  return [octant & 4 ? -s : s, (octant - 2) & 4 ? c : -c];
}

/** Sixteen uniform floats of [0, 1) become sixteen normal ones, in place. */
export function normalFloats(xs: number[], at: number, mean: number, std: number): void {
  for (let j = at; j < at + 8; j++) {
    const radius = r(Math.sqrt(r(-2 * logOf(r(1 - xs[j]!)))));
    const [sin, cos] = sinCos(r(r(2 * Math.PI) * xs[j + 8]!));
    xs[j] = fmaf(r(radius * cos), r(std), r(mean));
    xs[j + 8] = fmaf(r(radius * sin), r(std), r(mean));
  }
}
