// Elementary functions as NumPy 2.4.6 computes them on x86-64 with AVX-512, whatever the length or stride.
import { log1pf as clibLog1pf } from './clib-float.ts';
import { exact } from './exact.ts';
import { hypotGlibc } from './exact-plain.ts';
import { powExact } from './exact-exp.ts';
import * as exponentials from './kernels-exp.ts';
import { cbrtf, exp2f, expm1f, log10f, log1pf, log2f, powPositivef } from './kernels-float.ts';
import { cosf, expf, logf, sinf } from './kernels-float-numpy.ts';
import { acosf, asinf, atan2f, atanf, coshf, sinhf, tanf } from './kernels-float-trig.ts';
import { atan, cbrt, log, log10, log1p, log2 } from './kernels-log.ts';
import { pow } from './kernels-pow.ts';
import { tanh, tanhf } from './kernels-tanh.ts';
import { acos, asin, atan2, tan } from './kernels-trig.ts';
import { viaDouble } from './table.ts';
import type { Fn, MathTable, Row } from './table.ts';

const plain: Record<string, Row> = Object.fromEntries(
  Object.entries(exact).map(([name, fn]) => [name, viaDouble(fn as Fn)]),
);

const named = {
  exp2: exp2f,
  expm1: expm1f,
  log2: log2f,
  log10: log10f,
  log1p: log1pf,
  cbrt: cbrtf,
  tan: tanf,
  asin: asinf,
  acos: acosf,
  atan: atanf,
  atan2: atan2f,
  sinh: sinhf,
  cosh: coshf,
};

/** x^y of floats: the special cases are C's, which are the same for doubles. */
const powf: Fn = (x, y) => {
  const special = (a: number, b: number): number => Math.fround(powExact(a, b));
  if (x > 1.2e-38 && x < Infinity && Number.isFinite(y) && y !== 0) return powPositivef(x, y, special);
  return x < -1.2e-38 && x > -Infinity && Number.isInteger(y) && y !== 0
    ? (y % 2 === 0 ? 1 : -1) * powPositivef(-x, y, special)
    : special(x, y);
};

const { exp, exp2, sinh, cosh } = exponentials;
const doubles: Record<string, Fn> = {
  exp,
  exp2,
  sinh,
  cosh,
  tan,
  asin,
  acos,
  atan,
  atan2,
  pow,
  log,
  log1p,
  log2,
  log10,
  cbrt,
  hypot: hypotGlibc,
  tanh,
};
const singles: Record<string, Fn> = { exp: expf, log: logf, sin: sinf, cos: cosf, tanh: tanhf, pow: powf, ...named };

/** log(eˣ + eʸ) and its base-2 twin: NumPy's scalar loop over the C library's log1p and exp. */
function logaddexp(r: (x: number) => number, log1p: Fn, exp: Fn, equal: number, factor: number): Fn {
  return (x, y) => {
    if (x === y) return r(x + equal);
    const d = r(x - y);
    return d !== d ? d : r((d > 0 ? x : y) + r(factor * log1p(exp(-Math.abs(d), 0), 0)));
  };
}

const same = (x: number): number => x;
const { fround } = Math;
const sums: Record<string, Row> = {
  logaddexp: {
    float64: logaddexp(same, Math.log1p, exact.exp, Math.LN2, 1),
    float32: logaddexp(fround, clibLog1pf, (x) => fround(Math.exp(x)), fround(Math.LN2), 1),
  },
  logaddexp2: {
    float64: logaddexp(same, Math.log1p, exact.exp2, 1, Math.LOG2E),
    float32: logaddexp(fround, clibLog1pf, (x) => fround(exact.exp2(x)), 1, fround(Math.LOG2E)),
  },
};

const rows = { ...plain, ...sums };
for (const [name, float64] of Object.entries(doubles)) rows[name] = { ...(rows[name] as Row), float64 };
for (const [name, float32] of Object.entries(singles)) rows[name] = { ...(rows[name] as Row), float32 };

export const numpy: MathTable = rows;
