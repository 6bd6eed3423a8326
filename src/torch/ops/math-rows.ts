/**
 * The rows of torch's float functions by torch's names. Functions of double and float32 come from the math tables;
 * what torch itself builds from them (sigmoid, logit …) is composed here.
 */
import { MATH_FUNCTIONS, COMPLEX_FUNCTIONS, floatRow } from '../../core/ops/transcendental.ts';
import * as arithmetic from '../../core/ops/arithmetic.ts';
import type { UnaryRow } from '../../core/ops/row.ts';
import { cadd, cdiv, cexp, cneg } from '../../core/ops/complex-math.ts';
import { complex } from '../../core/scalar.ts';

type F1 = (x: number) => number;

/** torch's name → NumPy's, by which the core knows the function. */
const RENAMED: Readonly<Record<string, string>> = {
  asin: 'arcsin', acos: 'arccos', atan: 'arctan', asinh: 'arcsinh', acosh: 'arccosh', atanh: 'arctanh',
};
const SAME = ['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p'];
const one = complex(1, 0);

const rows: Record<string, UnaryRow> = {};
for (const name of SAME) rows[name] = floatRow(name, MATH_FUNCTIONS[name]!, undefined, COMPLEX_FUNCTIONS[name]);
for (const [name, numpy] of Object.entries(RENAMED)) rows[name] = floatRow(name, MATH_FUNCTIONS[numpy]!, undefined, COMPLEX_FUNCTIONS[numpy]);
rows['sqrt'] = arithmetic.sqrt;
rows['rsqrt'] = arithmetic.rsqrt;
rows['reciprocal'] = arithmetic.reciprocal;
rows['sigmoid'] = floatRow('sigmoid', (x) => 1 / (1 + Math.exp(-x)), undefined, (z) => cdiv(one, cadd(one, cexp(cneg(z)))));
rows['logit'] = floatRow('logit', (x) => Math.log(x / (1 - x)));
rows['deg2rad'] = floatRow('deg2rad', (x) => x * (Math.PI / 180));
rows['rad2deg'] = floatRow('rad2deg', (x) => x * (180 / Math.PI));
rows['sinc'] = floatRow('sinc', (x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)));

/** Replaces rows by better ones (the math tables, once there). */
export function useFunctions(f64: Readonly<Record<string, F1>>, f32: Readonly<Record<string, F1>>): void {
  for (const [name, f] of Object.entries(f64)) rows[name] = { ...rows[name], name, f, f32: f32[name] ?? f };
}

export const mathRows: Readonly<Record<string, UnaryRow>> = rows;
