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

  constructor(view: View, base: Managed | null = null, writeable = true) {
    super();
    this.view = view;
    this.base = base;
    this.writeable = writeable;
  }

  /** A view of this array: shares the Storage, inherits writeability, points at the owner. */
  viewAs(view: View): NDArray {
    return new NDArray(view, this.base instanceof NDArray ? this.base : this, this.writeable);
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
