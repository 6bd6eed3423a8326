/**
 * A Tensor: a View with torch's rules. Views made by torch share one VersionCounter; `.data` and NumPy do not
 * (that is why a write through them can make a gradient silently wrong).
 * Reference: https://docs.pytorch.org/docs/2.13/tensors.html
 */
import { Managed } from '../core/managed.ts';
import type { PyScalar } from '../core/scalar.ts';
import type { Storage } from '../core/storage.ts';
import type { View } from '../core/view.ts';
import type { GradFn } from './autograd/grad-fn.ts';

/** Counts in-place writes that autograd knows of. */
export interface VersionCounter {
  value: number;
}

/** How a view came about, as far as writing to it is concerned. */
export type CreationMeta = 'default' | 'no-grad' | 'multi-output' | 'inference' | 'custom';

export class Tensor extends Managed {
  readonly managed = 0;
  #view: View;
  #grad: Tensor | null = null;
  /** The node as it was set last; `gradFnOf` in autograd/views.ts renews it when the base was written to. */
  node: GradFn<Tensor> | null = null;
  /** Which output of `node` this is. */
  outputNr = 0;
  retainsGrad = false;
  /** The tensor that this one is a differentiable view of (`_base`). */
  base: Tensor | null = null;
  creation: CreationMeta = 'default';
  version: VersionCounter = { value: 0 };
  /** For a view: the version at which `node` was true. */
  nodeVersion = 0;
  /** Made under inference_mode. */
  inference = false;
  /** Stands for a Python number: takes part in promotion as a number does. */
  wrapped: PyScalar | null = null;
  /**
   * torch's conjugate and negative bits: here marks only, as the values are computed at once. Views carry them on; writing
   * to such a tensor is refused, because it would have to reach the memory that it came from.
   */
  conjugated = false;
  negated = false;
  ids: { accumulate: GradFn<Tensor> | null } = { accumulate: null };
  #requires = false;

  constructor(view: View) {
    super();
    this.#view = view;
  }

  get view(): View {
    return this.#view;
  }

  /** `x.data = y`, resizing: the same object looks at other memory. */
  set view(view: View) {
    const before = this.#view.storage;
    this.#view = view;
    if (this.handle === 0 || view.storage === before) return;
    view.storage.hold();
    before.letGo();
  }

  override get holds(): Storage {
    return this.#view.storage;
  }

  get grad(): Tensor | null {
    return this.#grad;
  }

  set grad(grad: Tensor | null) {
    keep(grad);
    this.#grad = grad;
  }

  get requiresGrad(): boolean {
    return this.#requires || this.node !== null || (this.base !== null && this.base.requiresGrad);
  }

  /** For leaves. */
  set requiresGrad(on: boolean) {
    this.#requires = on;
  }

  get isLeaf(): boolean {
    return this.node === null && !(this.base !== null && this.base.requiresGrad && this.base.node !== null);
  }
}

/** The graph, or a `.grad`, holds this tensor: Python's letting go of it is not the end. */
export function keep(tensor: Tensor | null): void {
  if (tensor) tensor.view.storage.kept = true;
}

export type Grads = readonly (Tensor | null)[];
