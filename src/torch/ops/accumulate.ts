/** `out[k] += values[j]` for one element of any dtype (index_put with accumulate, scatter_add, index_add). */
import { access, isComplexElement } from '../../core/elements.ts';
import { complex, type Element } from '../../core/scalar.ts';
import type { View } from '../../core/view.ts';

export function plus(a: Element, b: Element): Element {
  if (typeof a === 'bigint') return a + (b as bigint);
  if (isComplexElement(a) && isComplexElement(b)) return complex(a.re + b.re, a.im + b.im);
  if (typeof a === 'boolean') return a || (b as boolean);
  return (a as number) + (b as number);
}
export function times(a: Element, b: Element): Element {
  if (typeof a === 'bigint') return a * (b as bigint);
  if (isComplexElement(a) && isComplexElement(b)) return complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
  if (typeof a === 'boolean') return a && (b as boolean);
  return (a as number) * (b as number);
}

export function addElement(out: View, at: number, values: View, from: number): void {
  const { get, set } = access(out.dtype);
  set(out.data, at, plus(get(out.data, at), get(values.data, from)));
}
