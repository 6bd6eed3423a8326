/**
 * What Python hands over besides single arguments: nested lists, indices, and objects that nothing here knows.
 * Written by src/python/_core/{literal,index}.py, read by src/runtime; the libraries see these types only.
 */
import type { Managed } from './managed.ts';
import type { PyScalar } from './scalar.ts';

export type Leaf = PyScalar | Managed;

/** A nested list (or one scalar: shape []). Row-major leaves, or packed numbers for long flat lists. */
export type Literal =
  | { readonly ok: true; readonly kinds: string; readonly shape: readonly number[]; readonly leaves: readonly Leaf[] }
  | {
      readonly ok: true;
      readonly kinds: 'f' | 'i';
      readonly shape: readonly number[];
      readonly packed: Float64Array | BigInt64Array;
    }
  /** Ragged, or a leaf that is no number: `why` says which, in the words of literal.py. */
  | { readonly ok: false; readonly why: unknown };

/** Index items that hold no array, whoever reads them. */
export type PlainIndexItem =
  | { readonly kind: 'int'; readonly at: number }
  | {
      readonly kind: 'slice';
      readonly start: number | null;
      readonly stop: number | null;
      readonly step: number | null;
    }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean };

export type IndexItem =
  | PlainIndexItem
  | { readonly kind: 'array'; readonly array: Managed }
  | { readonly kind: 'list'; readonly literal: Literal }
  | { readonly kind: 'foreign'; readonly type: string };

/** An argument that Python could not encode: the function words the error with its type's name. */
export interface Foreign {
  readonly foreign: string;
}
