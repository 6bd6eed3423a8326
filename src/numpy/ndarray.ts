/**
 * An ndarray: a View with NumPy's rules. `base` is the object whose memory it looks at (NumPy collapses chains
 * to the owner); a NumPy scalar is a 0-d value of its own type that cannot be written.
 * Reference: https://numpy.org/doc/2.4/reference/arrays.ndarray.html
 */
import { Managed } from '../core/managed.ts';
import type { View } from '../core/view.ts';

export class NDArray extends Managed {
  readonly managed = 1;
  view: View;
  /** Who owns the memory; null when this array does. May be a Tensor (`t.numpy().base`). */
  readonly base: Managed | null;
  writeable: boolean;
  /**
   * The dtype's name when the elements live in Python (object, text, dates …): the view then holds their places in
   * Python's list, and every function that would read numbers refuses the array.
   */
  elsewhere: string | null = null;
  /** Looks at memory that may never be written, such as a bytes object. */
  sealed = false;

  constructor(view: View, base: Managed | null = null, writeable = true) {
    super();
    this.view = view;
    this.base = base;
    this.writeable = writeable;
  }

  /** A view of this array: shares the Storage, inherits writeability, points at the owner. */
  viewAs(view: View): NDArray {
    const out = new NDArray(view, this.base instanceof NDArray ? this.base : this, this.writeable);
    out.elsewhere = this.elsewhere;
    return out;
  }
}

/** `np.float64(1.5)` and what indexing to a single element gives. */
export class NumpyScalar extends Managed {
  readonly managed = 2;
  readonly view: View;

  constructor(view: View) {
    super();
    this.view = view;
  }
}
