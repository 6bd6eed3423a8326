// Elementary functions as PyTorch 2.13.0+cpu computes them on x86-64 with AVX-512. `torch` holds what elements of short
// tensors get; `torchBlocks` the rows that differ inside whole blocks (16 float64, 32 float32) of a contiguous tensor.
import { acoshf, asinhf, atanhf, log1pf } from './clib-float.ts';
import { exact } from './exact.ts';
import { hypotGlibc } from './exact-plain.ts';
import { cosExact, sinExact } from './exact-trig.ts';
import { fma, fmaf } from './fma.ts';
import { acos, asin } from './kernels-trig.ts';
import * as sleef from './sleef.ts';
import { derived } from './torch-derived.ts';
import { viaDouble } from './table.ts';
import type { Fn, MathTable, Row } from './table.ts';

/** How many elements of a contiguous tensor torch computes at once; the rest of it, and tensors with strides, go one by one. */
export const TORCH_BLOCK = { float64: 16, float32: 32 } as const;

const plain: Record<string, Row> = Object.fromEntries(
  Object.entries(exact).map(([name, fn]) => [name, viaDouble(fn as Fn)]),
);

function withDerived(rows: Record<string, Row>): MathTable {
  const base = (dtype: 'float64' | 'float32') =>
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row[dtype]]));
  const wide = derived((x) => x, fma, base('float64') as never);
  const narrow = derived(Math.fround, fmaf, base('float32') as never);
  const more = Object.keys(wide).map((name) => [name, { float64: wide[name], float32: narrow[name] }]);
  return { ...rows, ...(Object.fromEntries(more) as Record<string, Row>) };
}

// sin and cos of floats: Intel's vector library at high accuracy, a polynomial in doubles rounded once.
const PI_HIGH = 3.1415926535846666;
const PI_LOW = 5.126688303189038e-12;
const SHIFT = 12582912;
const INVERSE_PI = Math.fround(0.31830987334251404);

function waveOf(x: number, n: number, flip: boolean): number {
  const r = fma(-PI_LOW, n, fma(-PI_HIGH, n, x));
  const z = r * r;
  const p = fma(
    z,
    fma(z, fma(2.605780638722852e-6, z, -0.00019809602902257352), 0.00833306624608569),
    -0.1666665955042783,
  );
  const v = Math.fround(fma(r, p * z, r));
  return flip ? -v : v;
}

function sinf(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 10000) || x === 0) return Math.fround(sinExact(x));
  const n = Math.fround(fmaf(a, INVERSE_PI, SHIFT) - SHIFT);
  const v = waveOf(a, n, (n & 1) === 1);
  return x < 0 ? -v : v;
}

function cosf(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 10000)) return Math.fround(cosExact(x));
  const n = Math.fround(fmaf(Math.fround(a + Math.fround(Math.PI / 2)), INVERSE_PI, SHIFT) - SHIFT);
  return waveOf(a, n - 0.5, (n & 1) === 1);
}

const common: Record<string, Row> = {
  ...plain,
  sin: { float64: exact.sin, float32: sinf },
  cos: { float64: exact.cos, float32: cosf },
  asin: { float64: asin, float32: (plain['asin'] as Row).float32 },
  acos: { float64: acos, float32: (plain['acos'] as Row).float32 },
  log1p: { float64: sleef.log1p, float32: sleef.log1pf },
  expm1: { float64: exact.expm1, float32: sleef.expm1f },
};

/** What single elements get: the C library, whose hyperbolic functions and log1p are those of fdlibm, as the host's are. */
const { fround, log1p, expm1, tanh } = Math;
const floatsOf: Record<string, Fn> = { asinh: asinhf, acosh: acoshf, atanh: atanhf };
const hostHyperbolic: Record<string, Row> = Object.fromEntries(
  (['sinh', 'cosh', 'asinh', 'acosh', 'atanh'] as const).map((name) => [
    name,
    { float64: Math[name], float32: (floatsOf[name] ?? plain[name]?.float32) as Fn },
  ]),
);
const clib = {
  exp: viaDouble(exact.exp, Math.exp),
  exp2: viaDouble(exact.exp2),
  log: viaDouble(exact.log, Math.log),
  log1p: { float64: log1p, float32: log1pf },
  expm1: viaDouble(expm1),
  tanh: viaDouble(tanh),
  erf: viaDouble(exact.erf),
} satisfies Record<string, Row>;

const inBlocks = withDerived({
  ...common,
  exp: { float64: sleef.exp, float32: sleef.expf },
  log: { float64: sleef.log, float32: sleef.logf },
});
const single = withDerived({ ...common, ...hostHyperbolic, ...clib });
const pick = (table: MathTable, names: readonly string[]): MathTable =>
  Object.fromEntries(names.map((name) => [name, table[name] as Row]));

/** Functions that torch hands whole to a vector library, whatever the length. */
const ANY_LENGTH = ['exp', 'log', 'log1p', 'expm1', 'tanh', 'erf'] as const;
export const torch: MathTable = {
  ...single,
  ...pick(common, ANY_LENGTH),
  ...pick(inBlocks, ['log_sigmoid']),
  hypot: { float64: hypotGlibc, float32: (x, y) => fround(exact.hypot(x, y)) },
};
export const torchBlocks: MathTable = {
  ...inBlocks,
  ...pick(common, ['exp', 'log']),
  ...pick(torch, ['xlogy', 'asinh', 'acosh']),
};
