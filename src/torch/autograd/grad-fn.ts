/**
 * A node of the graph, apart from what a tensor is: Tensor holds its GradFn and a GradFn its tensors, so the noun that
 * both need stands below them with the tensor's type left open. node.ts closes it.
 */
import type { DType } from '../../core/dtype.ts';
import type { Shape } from '../../core/layout.ts';
import { Opaque } from '../../core/managed.ts';

export interface EdgeOf<T> {
  readonly node: GradFn<T>;
  readonly nr: number;
}

/** What an output looked like, so that a gradient can be fitted to it. */
export interface Meta {
  readonly shape: Shape;
  readonly dtype: DType;
  readonly device: string;
}

let sequence = 0;

export abstract class GradFn<T> extends Opaque {
  readonly name: string;
  /** Later nodes run first in backward. */
  readonly order: number;
  edges: readonly (EdgeOf<T> | null)[] = [];
  metas: Meta[] = [];
  /** Python hooks on the gradient of an output: `[output, hook id]`; and on the node as a whole. */
  readonly tensorHooks: { nr: number; id: number }[] = [];
  readonly preHooks: number[] = [];
  readonly postHooks: number[] = [];
  /** Tensors whose `.grad` is filled although they are no leaves. */
  readonly retained: { nr: number; tensor: T }[] = [];
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
  abstract apply(grads: readonly (T | null)[]): readonly (T | null)[];

  /** Frees what was saved (backward without retain_graph). */
  release(): void {
    this.released = true;
  }
}
