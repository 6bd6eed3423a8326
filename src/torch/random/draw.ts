/**
 * Random numbers as torch's CPU kernels draw them: how many bits for which dtype, in which order. Tensors of 16 and
 * more normal numbers are filled in blocks of sixteen. Reference: aten/src/ATen/native/cpu/DistributionTemplates.h
 */
import { DTYPES, type DType } from '../../core/dtype.ts';
import { access } from '../../core/elements.ts';
import { offsetsOf } from '../../core/loops.ts';
import { fmaf } from '../../core/math/fma.ts';
import { torch as mathTable } from '../../core/math/torch.ts';
import type { View } from '../../core/view.ts';
import { normalFloats } from './normal-floats.ts';
import type { Generator } from './generator.ts';

const BITS: Readonly<Record<string, number>> = { float32: 24, float16: 11, bfloat16: 8 };

/** A number in [0, 1) with the dtype's number of random bits. */
export function uniform01(g: Generator, d: DType): number {
  if (d.name === 'float64') return Number(g.random64() & ((1n << 53n) - 1n)) * 2 ** -53;
  const bits = BITS[d.name] ?? 24;
  return (g.random32() & (2 ** bits - 1)) * 2 ** -bits;
}
const double01 = (g: Generator): number => Number(g.random64() & ((1n << 53n) - 1n)) * 2 ** -53;

export const each = (view: View, next: () => number | bigint): void => {
  const { set } = access(view.dtype);
  const { data } = view;
  for (const at of offsetsOf(view.shape, view.strides, view.offset)) set(data, at, next());
};

const rounder = (d: DType): ((x: number) => number) => (d.name === 'float32' ? Math.fround : (x) => x);

export function fillUniform(view: View, g: Generator, from: number, to: number): void {
  const r = rounder(view.dtype);
  const width = r(r(to) - r(from));
  const place =
    view.dtype.name === 'float32'
      ? (u: number): number => fmaf(u, width, r(from))
      : (u: number): number => r(r(u * width) + r(from));
  // 16-bit floats are drawn as floats and rounded.
  const drawn = view.dtype.bytes === 2 ? DTYPES.float32 : view.dtype;
  each(view, () => place(uniform01(g, drawn)));
}

const log = (x: number): number => mathTable['log']!.float64(x, 0);
const sin = (x: number): number => mathTable['sin']!.float64(x, 0);
const cos = (x: number): number => mathTable['cos']!.float64(x, 0);
const log1p = (x: number): number => mathTable['log1p']!.float64(x, 0);

/** One normal number in double; every second one is the other half of a pair. */
export function normal1(g: Generator): number {
  if (g.nextNormal !== null) {
    const kept = g.nextNormal;
    g.nextNormal = null;
    return kept;
  }
  const u1 = double01(g);
  const u2 = double01(g);
  const radius = Math.sqrt(-2 * log1p(-u2));
  const angle = 2 * Math.PI * u1;
  g.nextNormal = radius * sin(angle);
  return radius * cos(angle);
}

function block16(xs: number[], at: number, mean: number, std: number): void {
  for (let j = at; j < at + 8; j++) {
    const radius = Math.sqrt(-2 * log(1 - xs[j]!));
    const angle = 2 * Math.PI * xs[j + 8]!;
    xs[j] = radius * cos(angle) * std + mean;
    xs[j + 8] = radius * sin(angle) * std + mean;
  }
}

export function fillNormal(view: View, g: Generator, mean: number, std: number): void {
  const n = view.size;
  const { dtype } = view;
  if (n < 16 || !view.contiguous) {
    each(view, () => normal1(g) * std + mean);
    return;
  }
  const block = dtype.name === 'float32' ? normalFloats : block16;
  const xs = Array.from({ length: n }, () => uniform01(g, dtype));
  for (let at = 0; at < n - 15; at += 16) block(xs, at, mean, std);
  if (n % 16 !== 0) {
    for (let k = n - 16; k < n; k++) xs[k] = uniform01(g, dtype);
    block(xs, n - 16, mean, std);
  }
  let k = 0;
  each(view, () => xs[k++]!);
}

export function fillIntegers(view: View, g: Generator, low: bigint, high: bigint): void {
  const range = high - low;
  const wide = range >= 1n << 28n;
  const base = Number(low);
  const n = Number(range);
  const safe = Number.isSafeInteger(base) && !wide;
  each(view, () =>
    safe ? (g.random32() % n) + base : BigInt.asIntN(64, ((wide ? g.random64() : BigInt(g.random32())) % range) + low),
  );
}

export function permutation(n: number, g: Generator): number[] {
  const out = Array.from({ length: n }, (_, k) => k);
  for (let k = 0; k < n - 1; k++) {
    const z = g.random32() % (n - k);
    [out[k], out[k + z]] = [out[k + z]!, out[k]!];
  }
  return out;
}

/** bernoulli_ of one probability, and dropout: a double for each element (on an Intel processor torch asks MKL instead). */
export const bernoulliOf = (n: number, p: number, g: Generator): number[] =>
  Array.from({ length: n }, () => (double01(g) < p ? 1 : 0));
/** Distributions of one double each: name → number from the generator and the parameters. */
export const DISTRIBUTIONS: Readonly<Record<string, (g: Generator, a: number, b: number) => number>> = {
  exponential: (g, lambda) => (-1 / lambda) * log1p(-double01(g)),
  geometric: (g, p) => Math.ceil(log(double01(g)) / log1p(-p)),
  log_normal: (g, mean, std) => mathTable['exp']!.float64(normal1(g) * std + mean, 0),
  cauchy: (g, median, sigma) => median + sigma * mathTable['tan']!.float64(Math.PI * (double01(g) - 0.5), 0),
};
export const bernoulli1 = (g: Generator, p: number, d: DType): number => (uniform01(g, d) < p ? 1 : 0);
export { double01 };
