/**
 * Function rows: what Python can call, by public name. A row names the arguments it handles; the bridge
 * refuses any other that is given, so that a keyword is never ignored. Results are plain data or objects that
 * Python holds by handle; what a bare JavaScript value cannot say (an int or a float? a tuple or a Size?) is tagged.
 */
import type { DType } from './dtype.ts';
import type { Managed } from './managed.ts';
import type { Element, PyScalar } from './scalar.ts';

export type Out = null | undefined | boolean | string | PyScalar | Managed | Tagged;

export type Tagged =
  | { readonly tag: 'size' | 'ints'; readonly ints: readonly number[] }
  | { readonly tag: 'torch-dtype' | 'numpy-dtype'; readonly dtype: DType }
  | { readonly tag: 'device'; readonly device: string }
  | { readonly tag: 'numpy-scalar'; readonly dtype: DType; readonly value: Element }
  | { readonly tag: 'tuple' | 'list'; readonly items: readonly Out[] }
  | { readonly tag: 'named'; readonly name: string; readonly items: readonly Out[] };

export const size = (ints: readonly number[]): Tagged => ({ tag: 'size', ints });
export const ints = (values: readonly number[]): Tagged => ({ tag: 'ints', ints: values });
export const torchDtype = (dtype: DType): Tagged => ({ tag: 'torch-dtype', dtype });
export const numpyDtype = (dtype: DType): Tagged => ({ tag: 'numpy-dtype', dtype });
export const deviceOut = (device: string): Tagged => ({ tag: 'device', device });
export const tuple = (...items: Out[]): Tagged => ({ tag: 'tuple', items });
export const list = (items: readonly Out[]): Tagged => ({ tag: 'list', items });
/** `np.float64(1.5)`: leaves as text, so that Python needs no handle for it. */
export const numpyScalar = (dtype: DType, value: Element): Tagged => ({ tag: 'numpy-scalar', dtype, value });
/** A named tuple such as `torch.return_types.max`. */
export const named = (name: string, ...items: Out[]): Tagged => ({ tag: 'named', name, items });
export const pyInt = (value: number | bigint): PyScalar => ({ kind: 'i', value });
export const pyFloat = (value: number): PyScalar => ({ kind: 'f', value });

/** What a call from Python hands over, by argument name. The arg parser in Python has checked the types. */
export type Args = Readonly<Record<string, unknown>>;

export interface FunctionRow {
  /** The handled arguments. A given one that is not listed raises NotImplementedError. */
  readonly args: readonly string[];
  readonly run: (args: Args) => Out;
}

export type FunctionTable = Readonly<Record<string, FunctionRow>>;

/**
 * A row with typed arguments. `A` states what the parser guarantees; optional properties are absent when not given.
 */
export function fn<A extends object>(args: readonly (keyof A & string)[], run: (args: A) => Out): FunctionRow {
  return { args, run: run as (args: Args) => Out };
}
