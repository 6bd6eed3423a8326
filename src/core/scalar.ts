/**
 * A Python scalar as it reached the core. The kind matters: `1` and `1.0` are the same JavaScript number,
 * but they promote differently in both libraries.
 */

export interface Complex {
  readonly re: number;
  readonly im: number;
}

export type PyScalar =
  | { readonly kind: 'b'; readonly value: boolean }
  | { readonly kind: 'i'; readonly value: number | bigint }
  | { readonly kind: 'f'; readonly value: number }
  | { readonly kind: 'c'; readonly value: Complex };

/** One element as the core hands it around: a number, a BigInt (64-bit integers), a complex pair, a bool. */
export type Element = number | bigint | boolean | Complex;

export const complex = (re: number, im: number): Complex => ({ re, im });

export function isPyScalar(x: unknown): x is PyScalar {
  return typeof x === 'object' && x !== null && 'kind' in x && 'value' in x;
}

/** The scalar's real value as a JavaScript number (imaginary part dropped). */
export function asNumber(s: PyScalar): number {
  return s.kind === 'c' ? s.value.re : Number(s.value);
}
