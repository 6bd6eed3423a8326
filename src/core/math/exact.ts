// Every function rounded once: the table that both libraries start from, and the reference that their own rows are measured against.
import {
  acoshExact,
  asinhExact,
  atanhExact,
  cbrtExact,
  coshExact,
  exp2Exact,
  expExact,
  expm1Exact,
  log10Exact,
  log1pExact,
  log2Exact,
  logExact,
  powExact,
  sinhExact,
  tanhExact,
} from './exact-exp.ts';
import { acosExact, asinExact, atan2Exact, atanExact, cosExact, sinExact, tanExact } from './exact-trig.ts';
import { erfExact, erfcExact } from './exact-erf.ts';
import { hypotExact } from './exact-plain.ts';
import type { Fn } from './table.ts';

export const exact = {
  exp: expExact,
  exp2: exp2Exact,
  expm1: expm1Exact,
  log: logExact,
  log2: log2Exact,
  log10: log10Exact,
  log1p: log1pExact,
  sin: sinExact,
  cos: cosExact,
  tan: tanExact,
  asin: asinExact,
  acos: acosExact,
  atan: atanExact,
  atan2: atan2Exact,
  sinh: sinhExact,
  cosh: coshExact,
  tanh: tanhExact,
  asinh: asinhExact,
  acosh: acoshExact,
  atanh: atanhExact,
  pow: powExact,
  sqrt: Math.sqrt,
  cbrt: cbrtExact,
  hypot: hypotExact,
  erf: erfExact,
  erfc: erfcExact,
  reciprocal: (x: number) => 1 / x,
} satisfies Record<string, Fn>;

export type ExactName = keyof typeof exact;
