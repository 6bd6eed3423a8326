/**
 * `repr(tensor)`: the numbers in brackets, summarised when there are many, and the suffixes that say what is not
 * the default. After `torch/_tensor_str.py` of 2.13.0.
 */
import { isComplex, isFloat } from '../../core/dtype.ts';
import { elementAt, elementsOf, isComplexElement, toComplex } from '../../core/elements.ts';
import type { Element } from '../../core/scalar.ts';
import type { View } from '../../core/view.ts';
import { gradFnOf } from '../autograd/views.ts';
import { defaultComplex, defaults } from '../dtypes.ts';
import { resolved } from '../resolve.ts';
import type { Tensor } from '../tensor.ts';
import { discreteFormatter, floatFormatter, type Formatter } from './formatter.ts';
import { printOptions } from './options.ts';

type Show = { readonly width: number; readonly format: (x: Element) => string };

const slice = (view: View, from: number, to: number): View =>
  view.with({
    shape: [to - from, ...view.shape.slice(1)],
    offset: view.offset + from * view.strides[0]!,
  });
const item = (view: View, at: number): View =>
  view.with({
    shape: view.shape.slice(1),
    strides: view.strides.slice(1),
    offset: view.offset + at * view.strides[0]!,
  });

/** The elements that are printed: all, or those at the edges. */
function shown(view: View, out: Element[] = []): Element[] {
  const { edgeitems } = printOptions;
  if (view.shape.length === 0) out.push(elementAt(view, view.offset));
  else if (view.shape.length === 1) {
    const n = view.shape[0]!;
    const parts = n > 2 * edgeitems ? [slice(view, 0, edgeitems), slice(view, n - edgeitems, n)] : [view];
    for (const part of parts) out.push(...elementsOf(part));
  } else for (const at of edges(view.shape[0]!, true)) if (at !== null) shown(item(view, at), out);
  return out;
}

/** Indices along a dimension; null stands for the dots. */
function edges(n: number, summarize: boolean): (number | null)[] {
  const { edgeitems } = printOptions;
  const all = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
  if (!summarize || n <= 2 * edgeitems) return all(0, n);
  return [...all(0, edgeitems), null, ...all(n - edgeitems, n)];
}

function formatterFor(view: View, values: readonly Element[]): Show {
  if (isFloat(view.dtype)) return floatFormatter(values as number[]);
  if (!isComplex(view.dtype)) return discreteFormatter(values);
  const re = floatFormatter(values.map((z) => toComplex(z).re));
  const im = floatFormatter(values.map((z) => toComplex(z).im));
  return { width: re.width + im.width + 1, format: (z) => complexText(re, im, z) };
}

function complexText(re: Formatter, im: Formatter, z: Element): string {
  const { re: a, im: b } = isComplexElement(z) ? z : { re: Number(z), im: 0 };
  const tail = `${im.format(b)}j`.trimStart();
  return re.format(a) + (tail.startsWith('+') || tail.startsWith('-') ? tail : `+${tail}`);
}

function vector(view: View, indent: number, summarize: boolean, show: Show): string {
  const { linewidth, edgeitems } = printOptions;
  const perLine = Math.max(1, Math.floor((linewidth - indent) / (show.width + 2)));
  const words =
    summarize && edgeitems === 0
      ? ['...']
      : edges(view.shape[0]!, summarize).map((at) =>
          at === null ? ' ...' : show.format(elementAt(view, view.offset + at * view.strides[0]!)),
        );
  const lines: string[] = [];
  for (let k = 0; k < words.length; k += perLine) lines.push(words.slice(k, k + perLine).join(', '));
  return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
}

function nested(view: View, indent: number, summarize: boolean, show: Show): string {
  const rank = view.shape.length;
  if (rank === 0) return show.format(elementAt(view, view.offset));
  if (rank === 1) return vector(view, indent, summarize, show);
  const parts = edges(view.shape[0]!, summarize).map((at) =>
    at === null ? '...' : nested(item(view, at), indent + 1, summarize, show),
  );
  return `[${parts.join(`,${'\n'.repeat(rank - 1)}${' '.repeat(indent + 1)}`)}]`;
}

/** The brackets and numbers alone. */
export function contentsText(view: View, indent: number): string {
  if (view.size === 0) return '[]';
  const summarize = view.size > printOptions.threshold;
  const values = summarize ? shown(view) : elementsOf(view);
  return nested(view, indent, summarize, formatterFor(view, values));
}

const tupleText = (ints: readonly number[]): string => (ints.length === 1 ? `(${ints[0]},)` : `(${ints.join(', ')})`);

function suffixesOf(t: Tensor): string[] {
  const { view } = t;
  const out: string[] = [];
  const { dtype } = view;
  if (view.device !== 'cpu') out.push(`device='${view.device}'`);
  if (view.device === 'meta') {
    out.push(`size=${tupleText(view.shape)}`);
    if (dtype !== defaults.dtype) out.push(`dtype=torch.${dtype.name}`);
  } else if (view.size === 0) {
    if (view.shape.length !== 1) out.push(`size=${tupleText(view.shape)}`);
    if (dtype !== defaults.dtype) out.push(`dtype=torch.${dtype.name}`);
  } else {
    if (printOptions.edgeitems === 0) out.push(`size=${tupleText(view.shape)}`);
    const usual = [defaults.dtype.name, defaultComplex().name, 'int64', 'bool'];
    if (!usual.includes(dtype.name)) out.push(`dtype=torch.${dtype.name}`);
  }
  const node = gradFnOf(t);
  if (node) out.push(`grad_fn=<${node.name}>`);
  else if (t.requiresGrad) out.push('requires_grad=True');
  return out;
}

/** The whole text. `prefix` is "tensor(" or the subclass's name and a bracket. */
export function tensorText(t: Tensor, prefix = 'tensor('): string {
  const indent = prefix.length;
  let text = prefix + (t.view.device === 'meta' ? '...' : contentsText(resolved(t).view, indent));
  let last = text.length - text.lastIndexOf('\n') + 1;
  for (const suffix of suffixesOf(t)) {
    if (last + suffix.length + 2 > printOptions.linewidth) {
      text += `,\n${' '.repeat(indent)}${suffix}`;
      last = indent + suffix.length;
    } else {
      text += `, ${suffix}`;
      last += suffix.length + 2;
    }
  }
  return `${text})`;
}
