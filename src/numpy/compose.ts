/** Calling ufuncs from TypeScript, and handing results into `out=`. What composed functions are made of. */
import { asType, copyInto } from '../core/cast.ts';
import { LibError, typeError, valueError } from '../core/errors.ts';
import type { Out } from '../core/function-table.ts';
import type { DType } from '../core/dtype.ts';
import { sameShape, type View } from '../core/view.ts';
import { dtypeRepr } from './dtype-spec.ts';
import { normalAxes, normalAxis } from './functions/views.ts';
import type { NDArray } from './ndarray.ts';
import { operand, pyTuple, type ArrayLike, type Operand } from './operand.ts';
import { canCast } from './promotion.ts';
import { arrayOrScalar } from './result.ts';
import { checkWriteable } from './writeable.ts';
import { callUfunc, type UfuncOptions } from './ufunc/call.ts';
import { ufuncOf } from './ufunc/table.ts';

/** An axis argument as it arrives. */
export type Axis = number | readonly number[] | null | undefined;

/** A view as an operand (no weak scalar). */
export const strong = (view: View): Operand => ({ view, dtype: view.dtype, weak: null, python: null });

/** A Python float beside arrays: weak in promotion. */
export const weakFloat = (value: number): Operand => operand({ kind: 'f', value });
export const weakInt = (value: number): Operand => operand({ kind: 'i', value });

/** `np.<name>(…)` on views. `label` replaces the name in warnings. */
export function apply(
  name: string,
  inputs: readonly (View | Operand)[],
  options: UfuncOptions = {},
  label?: string,
): View {
  return callUfunc(
    ufuncOf(name)!,
    inputs.map((x) => ('view' in x ? x : strong(x))),
    options,
    label,
  );
}

/** The axes of a reduction; all when none is given. */
export function axesOf(axis: Axis, rank: number): number[] {
  if (axis === null || axis === undefined) return Array.from({ length: rank }, (_, d) => d);
  return typeof axis === 'number' ? [normalAxis(axis, rank)] : normalAxes(axis, rank);
}

export const viewOfLike = (a: ArrayLike): View => operand(a).view;

/** Hands a result out, or writes it into `out` as a reduction does. */
export function deliver(result: View, out?: NDArray | null, what = 'reduction'): Out {
  if (!out) return arrayOrScalar(result);
  checkWriteable(out, 'output array is read-only');
  const target = out.view;
  if (!sameShape(target.shape, result.shape)) {
    if (target.shape.length !== result.shape.length) {
      throw valueError(
        `output parameter for reduction operation ${what} has the wrong number of dimensions: Found ${target.shape.length} but expected ${result.shape.length}`,
      );
    }
    throw valueError(
      `output array does not match result of ${what}: ${pyTuple(target.shape)} vs ${pyTuple(result.shape)}`,
    );
  }
  if (!canCast(result.dtype, target.dtype, 'same_kind')) {
    throw new LibError(
      'numpy._core._exceptions._UFuncOutputCastingError',
      `Cannot cast ufunc '${what}' output from ${dtypeRepr(result.dtype)} to ${dtypeRepr(target.dtype)} with casting rule 'same_kind'`,
    );
  }
  copyInto(target, result);
  target.storage.wrote();
  return out;
}

/** A view in another dtype; refuses what 'same_kind' refuses. */
export function castSafely(view: View, dtype: DType): View {
  if (!canCast(view.dtype, dtype, 'same_kind')) {
    throw typeError(
      `Cannot cast array data from ${dtypeRepr(view.dtype)} to ${dtypeRepr(dtype)} according to the rule 'same_kind'`,
    );
  }
  return asType(view, dtype);
}
