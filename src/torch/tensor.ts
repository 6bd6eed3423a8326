/**
 * A Tensor: a View with torch's rules. Views made by torch share one VersionCounter; `.data` and NumPy do not
 * (that is why a write through them can make a gradient silently wrong).
 * Reference: https://docs.pytorch.org/docs/2.13/tensors.html
 */
import { Managed } from '../core/managed.ts';
import type { View } from '../core/view.ts';

/** Counts in-place writes that autograd knows of. */
export interface VersionCounter {
  value: number;
}

/** A node of the autograd graph. Defined here as far as a Tensor needs it; torch/autograd makes them. */
export interface GradNode {
  /** Python's name of the node's type: 'AddBackward0'. */
  readonly name: string;
}

export class Tensor extends Managed {
  readonly managed = 0;
  view: View;
  requiresGrad = false;
  grad: Tensor | null = null;
  gradFn: GradNode | null = null;
  /** Which output of `gradFn` this is. */
  outputNr = 0;
  retainsGrad = false;
  /** The tensor that this one is a differentiable view of (`_base`). */
  base: Tensor | null = null;
  version: VersionCounter = { value: 0 };
  /** Made under inference_mode. */
  inference = false;

  constructor(view: View) {
    super();
    this.view = view;
  }

  get isLeaf(): boolean {
    return this.gradFn === null;
  }
}
