/**
 * Nodes over tensors: what Python sees as `grad_fn`. They know where their gradients go (`edges`) and what their
 * outputs looked like (`metas`), so that the engine can fit a gradient before it hands it on.
 */
import type { Grads, Tensor } from '../tensor.ts';
import { GradFn, type EdgeOf, type Meta } from './grad-fn.ts';

export type { Meta } from './grad-fn.ts';
export type Edge = EdgeOf<Tensor>;

export abstract class Node extends GradFn<Tensor> {}

export const metaOf = (t: Tensor): Meta => ({ shape: t.view.shape, dtype: t.view.dtype, device: t.view.device });

/** The end of a path: adds to a leaf's `.grad`. The engine does the adding. */
export class AccumulateGrad extends Node {
  readonly variable: Tensor;

  constructor(variable: Tensor) {
    super('AccumulateGrad', Number.MAX_SAFE_INTEGER);
    this.variable = variable;
    this.metas = [metaOf(variable)];
  }

  apply(): Grads {
    return [];
  }
}
