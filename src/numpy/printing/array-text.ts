/**
 * `array2string`, `repr` and `str` of an array.
 * Reference: https://numpy.org/doc/2.4/reference/generated/numpy.array2string.html
 */
import { elementAt } from '../../core/elements.ts';
import type { Element } from '../../core/scalar.ts';
import type { View } from '../../core/view.ts';
import { formatFor, type Format } from './formatters.ts';
import { layOut, shown } from './layout.ts';
import { printOptions, type PrintOptions } from './options.ts';
import { scalarStr } from './scalar-text.ts';

export interface TextOptions extends PrintOptions {
  separator: string;
  prefix: string;
  suffix: string;
}

const at = (view: View, index: readonly number[]): Element =>
  elementAt(
    view,
    index.reduce((o, i, d) => o + i * view.strides[d]!, view.offset),
  );

/** The indices that appear in the text, in order. */
export function shownIndices(shape: readonly number[], edge: number, summarize: boolean): number[][] {
  let found: number[][] = [[]];
  for (const n of shape) {
    const items = shown(n, edge, summarize).filter((i) => i !== null);
    found = found.flatMap((index) => items.map((i) => [...index, i]));
  }
  return found;
}

/** The text of an array; `format` replaces the dtype's own formatter. */
export function arrayText(view: View, given: Partial<TextOptions> = {}, format?: Format): string {
  const o: TextOptions = { ...printOptions, separator: ' ', prefix: '', suffix: '', ...given };
  if (view.size === 0) return '[]';
  const summarize = view.size > o.threshold;
  const indices = shownIndices(view.shape, o.edgeitems, summarize);
  const chosen =
    format ??
    formatFor(
      indices.map((i) => at(view, i)),
      view.dtype,
      view.shape.length === 0,
      o,
    );
  return layOut(
    {
      shape: view.shape,
      lineWidth: o.linewidth - o.suffix.length,
      indent: ' '.repeat(o.prefix.length + 1),
      separator: o.separator,
      edge: o.edgeitems,
      summarize,
    },
    (index) => chosen(at(view, index)),
  );
}

const IMPLIED = new Set(['int64', 'float64', 'complex128', 'bool']);

/** Text, shape and dtype put together as `array(…)`. */
export function wrapRepr(
  text: string,
  view: View,
  className: string,
  dtypeText: string | null,
  o: PrintOptions,
): string {
  const prefix = `${className}(`;
  const extras: string[] = [];
  const { shape, size } = view;
  if ((size === 0 && !(shape.length === 1 && shape[0] === 0)) || size > o.threshold) {
    extras.push(`shape=(${shape.length === 1 ? `${shape[0]},` : shape.join(', ')})`);
  }
  if (dtypeText !== null) extras.push(`dtype=${dtypeText}`);
  if (extras.length === 0) return `${prefix}${text})`;
  const head = `${prefix}${text},`;
  const tail = `${extras.join(', ')})`;
  const last = head.length - (head.lastIndexOf('\n') + 1);
  const spacer = last + tail.length + 1 > o.linewidth ? `\n${' '.repeat(prefix.length)}` : ' ';
  return head + spacer + tail;
}

export function arrayRepr(view: View, className = 'array', given: Partial<TextOptions> = {}): string {
  const o = { ...printOptions, ...given };
  const text = arrayText(view, { ...given, separator: ', ', prefix: `${className}(`, suffix: ')' });
  const implied = IMPLIED.has(view.dtype.name) && view.size > 0;
  return wrapRepr(text, view, className, implied ? null : view.dtype.name, o);
}

export function arrayStr(view: View): string {
  return view.shape.length === 0 ? scalarStr(at(view, []), view.dtype) : arrayText(view);
}
