/**
 * The rows of torch's float functions by torch's names. Functions of double and float32 come from the math tables,
 * which agree with torch's digits; complex ones from the core; what neither has is composed here.
 */
import { torch as mathTable } from '../../core/math/torch.ts';
import { COMPLEX_FUNCTIONS, floatRow } from '../../core/ops/transcendental.ts';
import * as arithmetic from '../../core/ops/arithmetic.ts';
import type { UnaryRow } from '../../core/ops/row.ts';
import { digamma, erfinv, lgamma } from './gamma.ts';
import { cadd, cdiv, cexp, cneg } from '../../core/ops/complex-math.ts';
import { complex } from '../../core/scalar.ts';

/** torch's name → NumPy's, by which the core knows the complex function. */
const NUMPY_NAME: Readonly<Record<string, string>> = {
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
  asinh: 'arcsinh',
  acosh: 'arccosh',
  atanh: 'arctanh',
};
const one = complex(1, 0);

const rows: Record<string, UnaryRow> = {
  sqrt: arithmetic.sqrt,
  rsqrt: arithmetic.rsqrt,
  reciprocal: arithmetic.reciprocal,
  deg2rad: floatRow(
    'deg2rad',
    (x) => x * (Math.PI / 180),
    (x) => x * Math.fround(Math.PI / 180),
  ),
  rad2deg: floatRow(
    'rad2deg',
    (x) => x * (180 / Math.PI),
    (x) => x * Math.fround(180 / Math.PI),
  ),
};
for (const [name, row] of Object.entries(mathTable)) {
  const c = name === 'sigmoid' ? sigmoidOf : COMPLEX_FUNCTIONS[NUMPY_NAME[name] ?? name];
  rows[name] ??= floatRow(
    name,
    (x) => row.float64(x, 0),
    (x) => row.float32(x, 0),
    c,
  );
}
rows['logit'] ??= floatRow('logit', (x) => mathTable['log']!.float64(x / (1 - x), 0));
for (const [name, run] of Object.entries({ digamma, erfinv, lgamma })) rows[name] ??= floatRow(name, run);
rows['sinc'] ??= floatRow('sinc', (x) => (x === 0 ? 1 : mathTable['sin']!.float64(Math.PI * x, 0) / (Math.PI * x)));

function sigmoidOf(z: { readonly re: number; readonly im: number }): { re: number; im: number } {
  return cdiv(one, cadd(one, cexp(cneg(z))));
}

export const mathRows: Readonly<Record<string, UnaryRow>> = rows;
