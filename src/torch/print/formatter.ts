/**
 * How one number of a tensor looks, chosen from all of its numbers: whole floats as `1.`, many digits in
 * scientific form, everything padded to the widest. After `torch/_tensor_str.py`.
 */
import { isComplexElement } from '../../core/elements.ts';
import type { Element } from '../../core/scalar.ts';
import { fixed, scientific } from './number-text.ts';
import { printOptions } from './options.ts';

export interface Formatter {
  readonly width: number;
  readonly format: (x: Element) => string;
}

const plain = (x: Element): string => (typeof x === 'boolean' ? (x ? 'True' : 'False') : String(x));

export function discreteFormatter(values: readonly Element[]): Formatter {
  const width = values.reduce((w: number, x) => Math.max(w, plain(x).length), 1);
  return { width, format: (x) => plain(x).padStart(width) };
}

export function floatFormatter(values: readonly number[]): Formatter {
  const { precision, sciMode } = printOptions;
  const finite = values.filter((x) => Number.isFinite(x) && x !== 0);
  let width = 1;
  let whole = true;
  let sci = false;
  if (finite.length > 0) {
    let min = Infinity;
    let max = 0;
    for (const x of finite) {
      const size = Math.abs(x);
      if (size < min) min = size;
      if (size > max) max = size;
      if (whole && x !== Math.ceil(x)) whole = false;
    }
    sci = sciMode ?? (max / min > 1000 || max > 1e8 || min < 1e-4);
    const text = sci
      ? (x: number): number => scientific(x, precision).length
      : whole
        ? (x: number): number => fixed(x, 0).length + 1
        : (x: number): number => fixed(x, precision).length;
    for (const x of finite) width = Math.max(width, text(x));
  }
  return {
    width,
    format: (element) => {
      const x = isComplexElement(element) ? element.re : Number(element);
      const text = sci
        ? scientific(x, precision)
        : whole
          ? fixed(x, 0) + (Number.isFinite(x) ? '.' : '')
          : fixed(x, precision);
      return text.padStart(width);
    },
  };
}
