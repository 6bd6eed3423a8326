/**
 * A node of the graph: what Python sees as `grad_fn`. Nodes know where their gradients go (`edges`) and what
 * their outputs looked like (`outputs`), so that the engine can fit a gradient before it hands it on.
 */
import type { DType } from '../../core/dtype.ts';
import type { Shape } from '../../core/layout.ts';
import { Opaque } from '../../core/managed.ts';
import type { Grads, Tensor } from '../tensor.ts';

export interface Edge {
  readonly node: Node;
  readonly nr: number;
}

export interface Meta {
  readonly shape: Shape;
  readonly dtype: DType;
  readonly device: string;
}

let sequence = 0;

export abstract class Node extends Opaque {
  readonly name: string;
  /** Later nodes run first in backward. */
  readonly order: number;
  edges: readonly (Edge | null)[] = [];
  metas: Meta[] = [];
  /** Python hooks on the gradient of an output: `[output, hook id]`; and on the node as a whole. */
  readonly tensorHooks: { nr: number; id: number }[] = [];
  readonly preHooks: number[] = [];
  readonly postHooks: number[] = [];
  /** Tensors whose `.grad` is filled although they are no leaves. */
  readonly retained: { nr: number; tensor: Tensor }[] = [];
  released = false;

  constructor(name: string, order = ++sequence) {
    super();
    this.name = name;
    this.order = order;
  }

  get pyClass(): string {
    return this.name;
  }

  /** Gradients of the outputs in, gradients of the inputs (one per edge) out. */
  abstract apply(grads: Grads): Grads;

  /** Frees what was saved (backward without retain_graph). */
  release(): void {
    this.released = true;
  }
}

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
