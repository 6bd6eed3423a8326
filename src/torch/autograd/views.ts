/**
 * Views and the graph: where a tensor's gradient flows, and what happens to the histories of a base and its
 * views when one of them is written to. As PyTorch, a view's node is made anew (AsStridedBackward0) on the first
 * look after its base changed; the base's node becomes CopySlices when the write went through a view.
 */
import { allocate } from '../../core/view.ts';
import { keep, Tensor, type Grads } from '../tensor.ts';
import { AccumulateGrad, metaOf, Node, type Edge } from './node.ts';

/** What views.ts needs from the op table, given to it at start (ops import this file). */
export interface ViewTools {
  /** `base` walked with a view's shape, strides and offset, recorded. */
  readonly asStrided: (base: Tensor, like: Tensor) => Tensor;
  /** A fresh copy of `t` laid out exactly as `like` is in its storage. */
  readonly cloneAs: (t: Tensor, like: Tensor) => Tensor;
  readonly copyInto: (to: Tensor, from: Tensor | null) => void;
}

let tools: ViewTools | null = null;
export const provideViewTools = (given: ViewTools): void => void (tools = given);

/** The tensor's node, renewed when its base has been written to since. */
export function gradFnOf(t: Tensor): Node | null {
  const { base } = t;
  if (base === null || t.nodeVersion === t.version.value || !base.requiresGrad) return t.node;
  const fresh = tools!.asStrided(base, t);
  t.node = fresh.node;
  t.outputNr = 0;
  t.nodeVersion = t.version.value;
  return t.node;
}

/** Where the gradient of a tensor goes; null when it needs none. */
export function edgeOf(t: Tensor): Edge | null {
  if (!t.requiresGrad) return null;
  const node = gradFnOf(t);
  if (node) return { node, nr: t.outputNr };
  return { node: accumulatorOf(t), nr: 0 };
}

export function accumulatorOf(t: Tensor): Node {
  if (t.ids.accumulate === null) {
    keep(t);
    t.ids.accumulate = new AccumulateGrad(t);
  }
  return t.ids.accumulate;
}

/** The base's node after a write through one of its views. */
class CopySlices extends Node {
  readonly view: Tensor;
  readonly base: Tensor;
  readonly inner: Node;

  constructor(base: Tensor, view: Tensor, inner: Node) {
    super('CopySlices');
    this.view = view;
    this.base = new Tensor(base.view);
    keep(this.base);
    this.inner = inner;
    this.metas = [metaOf(base)];
    this.edges = [edgeOf(base), ...inner.edges.slice(1)];
  }

  apply(grads: Grads): Grads {
    const [grad] = grads;
    if (!grad) return this.edges.map(() => null);
    const { asStrided, cloneAs, copyInto } = tools!;
    const whole = cloneAs(grad, this.base);
    const part = asStrided(whole, this.view);
    const inner = this.inner.apply([
      cloneAs(part, new Tensor(allocate(part.view.dtype, part.view.shape, part.view.device))),
    ]);
    copyInto(part, inner[0] ?? null);
    return [whole, ...inner.slice(1)];
  }

  override release(): void {
    this.inner.release();
    this.released = this.inner.released;
  }
}

/** Gives a tensor that was written in place the history of that write. `node`'s first input is the tensor itself. */
export function rebaseHistory(t: Tensor, node: Node, nr: number): void {
  const { base } = t;
  if (base === null) {
    t.node = node;
    t.outputNr = nr;
    return;
  }
  const geometry = new Tensor(t.view);
  base.node = new CopySlices(base, geometry, node);
  base.outputNr = 0;
  t.nodeVersion = -1;
  gradFnOf(t);
}
