/**
 * Hidden variants as plain data. `Variants` is what an exercise declares: which arguments a function may get and what
 * must hold. A `Variant` is one drawn call: the Python that makes its arguments, and what the core must say of them.
 */
import type { ArrayFacts, Text } from '../nouns.ts';

/** How an argument lies in its memory. 'reversed' (negative strides) exists in NumPy only. */
export type Layout = 'plain' | 'transposed' | 'stepped' | 'reversed';

/** One kind of argument; dtype, shape and values are drawn. */
export interface InputKind {
  readonly library: 'numpy' | 'torch';
  readonly dtypes: readonly string[];
  /** Of several arguments, the shapes at the same place go together. */
  readonly shapes: readonly (readonly number[])[];
  /** Smallest and largest value. Floats are drawn in quarters, so that every dtype holds them exactly. */
  readonly range: readonly [number, number];
  readonly requiresGrad?: boolean;
  readonly layout?: Layout;
}

interface HoldBase {
  readonly id: string;
  readonly points: number;
  readonly message: Text;
}

export type FactName = keyof ArrayFacts;

/** What must hold in every drawn call. The solution, called with the same arguments elsewhere, says what is right. */
export type Hold =
  /** The result is the solution's in these facts; where the solution raises, the same exception. */
  | (HoldBase & { readonly kind: 'result'; readonly facts: readonly FactName[] })
  /** Result and argument look at common memory, or do not. */
  | (HoldBase & { readonly kind: 'shares'; readonly argument: number; readonly expect: boolean })
  /** The call leaves the argument as it was. */
  | (HoldBase & { readonly kind: 'keeps'; readonly argument: number })
  /** A later write into the argument reaches the result ('through'), or does not ('apart'). */
  | (HoldBase & { readonly kind: 'write'; readonly argument: number; readonly expect: 'through' | 'apart' });

export interface Variants {
  /** The function that the learner writes. */
  readonly function: string;
  /** Calls that are drawn. The kinds of an argument take turns. */
  readonly count: number;
  /** Per argument: the kinds it may be of. */
  readonly arguments: readonly (readonly InputKind[])[];
  readonly holds: readonly Hold[];
}

export interface DrawnArgument {
  readonly name: string;
  /** Statements that make it. */
  readonly make: string;
  readonly facts: Required<ArrayFacts>;
  /** A value that no argument of the call holds (of a bool: that its element 0 does not); null where it is empty. */
  readonly other: number | null;
}

export interface Variant {
  readonly arguments: readonly DrawnArgument[];
  readonly call: string;
  /** The name that gets the result. */
  readonly out: string;
}
