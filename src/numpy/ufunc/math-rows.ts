/** Elementary functions as NumPy computes them, as rows by NumPy's names. */
import { numpy } from '../../core/math/numpy.ts';
import { COMPLEX_FUNCTIONS, MATH_FUNCTIONS, floatRow } from '../../core/ops/transcendental.ts';
import type { UnaryRow } from '../../core/ops/row.ts';

/** `pow` and `arctan2` take two numbers; their rows are only read for `f` and `f32`. */
const BINARY: Readonly<Record<string, (x: number, y: number) => number>> = { pow: Math.pow, arctan2: Math.atan2 };

const ALIASES: Readonly<Record<string, string>> = {
  arctan2: 'atan2',
  arcsin: 'asin',
  arccos: 'acos',
  arctan: 'atan',
  arcsinh: 'asinh',
  arccosh: 'acosh',
  arctanh: 'atanh',
};

function rowOf(name: string, plain: (x: number) => number): UnaryRow {
  const own = numpy[name] ?? numpy[ALIASES[name] ?? name];
  return own
    ? floatRow(
        name,
        own.float64 as (x: number) => number,
        own.float32 as (x: number) => number,
        COMPLEX_FUNCTIONS[name],
      )
    : floatRow(name, plain, plain, COMPLEX_FUNCTIONS[name]);
}

export const MATH: Readonly<Record<string, UnaryRow>> = Object.fromEntries(
  Object.entries({ ...MATH_FUNCTIONS, ...(BINARY as Record<string, (x: number) => number>) }).map(([name, f]) => [
    name,
    rowOf(name, f),
  ]),
);
