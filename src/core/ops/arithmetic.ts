/**
 * Arithmetic of two operands, as both libraries agree on it. Where they differ (integer division by zero,
 * remainder's sign for floats) the row is the common C result and the library decides before or after.
 */
import { complex, type Complex } from '../scalar.ts';
import type { BinaryRow } from './row.ts';

const multiply = (x: Complex, y: Complex): Complex => complex(x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re);

/** Smith's division, as NumPy's loops do it. */
function divide(x: Complex, y: Complex): Complex {
  if (Math.abs(y.re) >= Math.abs(y.im)) {
    if (y.re === 0 && y.im === 0) return complex(x.re / Math.abs(y.re), x.im / Math.abs(y.re));
    const ratio = y.im / y.re;
    const scale = 1 / (y.re + y.im * ratio);
    return complex((x.re + x.im * ratio) * scale, (x.im - x.re * ratio) * scale);
  }
  const ratio = y.re / y.im;
  const scale = 1 / (y.im + y.re * ratio);
  return complex((x.re * ratio + x.im) * scale, (x.im * ratio - x.re) * scale);
}

export const add: BinaryRow = {
  name: 'add',
  f: (x, y) => x + y,
  i: (x, y) => x + y,
  g: (x, y) => x + y,
  c: (x, y) => complex(x.re + y.re, x.im + y.im),
};

export const subtract: BinaryRow = {
  name: 'subtract',
  f: (x, y) => x - y,
  i: (x, y) => x - y,
  g: (x, y) => x - y,
  c: (x, y) => complex(x.re - y.re, x.im - y.im),
};

export const multiplyRow: BinaryRow = {
  name: 'multiply',
  f: (x, y) => x * y,
  i: (x, y) => Math.imul(x, y),
  g: (x, y) => x * y,
  c: multiply,
};

/** True division: floats and complex only; integers are promoted before. */
export const divideRow: BinaryRow = { name: 'divide', f: (x, y) => x / y, c: divide };
