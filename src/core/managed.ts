/**
 * Objects that Python holds by an integer handle. An object has at most one live handle, so that
 * `x.grad is x.grad` is true in Python when it is true here.
 */
import type { Storage } from './storage.ts';

/** 0 Tensor · 1 ndarray · 2 NumPy scalar · 3 anything else (Generator, grad_fn, UntypedStorage …): Python asks for its class. */
export type ManagedKind = 0 | 1 | 2 | 3;

export abstract class Managed {
  /** The live handle; 0 when Python holds none. Set by the handle table only. */
  handle = 0;
  abstract readonly managed: ManagedKind;

  /** The storage that may have to be freed when Python lets go of its last object; null where nothing has to. */
  get holds(): Storage | null {
    return null;
  }
}

/** What Python should call an object of kind 3: the dotted name of its class in the shims. */
export abstract class Opaque extends Managed {
  readonly managed = 3;
  abstract readonly pyClass: string;
}
