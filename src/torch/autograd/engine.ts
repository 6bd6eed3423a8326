/**
 * Backward: nodes run latest first once all gradients that flow into them are there. A run is an object that is
 * stepped, not a function: when Python has to be asked (hooks, custom Functions) or a device has to be waited for,
 * `step` returns or throws with its state whole and is called again.
 */
import { elementsOf } from '../../core/elements.ts';
import { runtimeError } from '../../core/errors.ts';
import { keep, type Grads, type Tensor } from '../tensor.ts';
import { modes, withGrad } from './modes.ts';
import { AccumulateGrad, type Edge, type Meta, type Node } from './node.ts';
import { FREED, sizeText } from './texts.ts';
import { edgeOf } from './views.ts';

/** A question to Python; its answer goes into `answer`. */
export type Request =
  | { readonly kind: 'hook'; readonly id: number; readonly grads: Grads }
  | { readonly kind: 'post'; readonly id: number; readonly inputs: Grads; readonly grads: Grads }
  | { readonly kind: 'acc'; readonly id: number; readonly tensor: Tensor }
  | { readonly kind: 'function'; readonly id: number; readonly node: Node; readonly grads: Grads };

export interface EngineTools {
  readonly add: (a: Tensor, b: Tensor) => Tensor;
  readonly sumTo: (t: Tensor, shape: readonly number[]) => Tensor;
  readonly cast: (t: Tensor, meta: Meta) => Tensor;
  readonly detach: (t: Tensor) => Tensor;
  readonly accumulateInto: (grad: Tensor, more: Tensor) => void;
  readonly clone: (t: Tensor) => Tensor;
}

let tools: EngineTools | null = null;
export const provideEngineTools = (given: EngineTools): void => void (tools = given);

/** A node that Python runs: `apply` is answered by the shim. */
export interface Asked {
  readonly askId: number;
}
const isAsked = (node: Node): node is Node & Asked => 'askId' in node;

interface Options {
  readonly keepGraph: boolean;
  readonly createGraph: boolean;
  /** Gradients wanted of these; `.grad` stays as it is. null: accumulate into leaves. */
  readonly capture: readonly Edge[] | null;
  /** `backward(inputs=…)`: accumulate only there. */
  readonly only: readonly Node[] | null;
}

export class BackwardRun {
  readonly captured: (Tensor | null)[];
  readonly #options: Options;
  readonly #waiting = new Map<Node, number>();
  readonly #buffers = new Map<Node, (Tensor | null)[]>();
  readonly #ready: Node[] = [];
  readonly #needed: Set<Node> | null;
  /** What is under way for the node that is being run. */
  #stage: { node: Node; grads: (Tensor | null)[]; todo: Stage[]; result: Grads | null } | null = null;
  #answer: Grads | undefined;

  constructor(roots: readonly Edge[], grads: readonly (Tensor | null)[], options: Options) {
    this.#options = options;
    this.captured = (options.capture ?? []).map(() => null);
    const targets = options.capture?.map((e) => e.node) ?? options.only;
    const reachable = this.#count(roots.map((e) => e.node));
    this.#needed = targets ? leadsTo(reachable, new Set(targets)) : null;
    roots.forEach((edge, k) => this.#give(edge, grads[k] ?? null));
    for (const root of new Set(roots.map((e) => e.node))) if ((this.#waiting.get(root) ?? 0) === 0) this.#push(root);
  }

  #count(roots: readonly Node[]): Set<Node> {
    const seen = new Set<Node>(roots);
    const stack = [...seen];
    for (let node = stack.pop(); node; node = stack.pop()) {
      for (const edge of node.edges) {
        if (!edge) continue;
        this.#waiting.set(edge.node, (this.#waiting.get(edge.node) ?? 0) + 1);
        if (!seen.has(edge.node)) {
          seen.add(edge.node);
          stack.push(edge.node);
        }
      }
    }
    return seen;
  }

  #push(node: Node): void {
    let k = this.#ready.length;
    this.#ready.push(node);
    while (k > 0 && this.#ready[k - 1]!.order > node.order) {
      this.#ready[k] = this.#ready[k - 1]!;
      k--;
    }
    this.#ready[k] = node;
  }

  #give(edge: Edge, grad: Tensor | null): void {
    const buffer = this.#buffers.get(edge.node) ?? edge.node.metas.map(() => null);
    this.#buffers.set(edge.node, buffer);
    if (!grad) return;
    keep(grad);
    const { add } = tools!;
    const before = buffer[edge.nr] ?? null;
    buffer[edge.nr] = before ? withGrad(this.#options.createGraph, () => add(before, grad)) : grad;
  }

  answer(grads: Grads): void {
    this.#answer = grads;
  }

  /** Runs on until Python is needed (a request) or the end (null). */
  step(): Request | null {
    for (;;) {
      if (!this.#stage) {
        const node = this.#ready[this.#ready.length - 1];
        if (!node) return null;
        const grads = [...(this.#buffers.get(node) ?? [])];
        this.#stage = { node, grads, todo: this.#plan(node), result: null };
      }
      const stage = this.#stage;
      while (stage.todo.length > 0) {
        const request = stage.todo[0]!(this.#answer);
        this.#answer = undefined;
        if (request) return request;
        stage.todo.shift();
      }
      this.#finish(stage.node, stage.result ?? []);
    }
  }

  #finish(node: Node, result: Grads): void {
    this.#ready.splice(this.#ready.indexOf(node), 1);
    this.#buffers.delete(node);
    this.#stage = null;
    node.edges.forEach((edge, k) => {
      if (!edge) return;
      const grad = result[k] ?? null;
      this.#give(edge, grad && this.#fit(grad, edge, node, k));
      const left = this.#waiting.get(edge.node)! - 1;
      this.#waiting.set(edge.node, left);
      if (left === 0) this.#push(edge.node);
    });
  }

  /** The steps for one node: hooks, capture, retain, apply, post hooks. */
  #plan(node: Node): Stage[] {
    const { createGraph, capture, keepGraph } = this.#options;
    const stages: Stage[] = [];
    const state = (): { grads: (Tensor | null)[]; result: Grads | null } => this.#stage!;
    const ask = (make: () => Request | null, take: (answer: Grads) => void): void => {
      let asked = false;
      stages.push((answer) => {
        if (asked) {
          take(answer ?? []);
          return null;
        }
        const request = make();
        asked = request !== null;
        return request;
      });
    };
    for (const { nr, id } of node.tensorHooks) {
      ask(
        () => (state().grads[nr] ? { kind: 'hook', id, grads: [state().grads[nr]!] } : null),
        ([changed]) => {
          if (changed) state().grads[nr] = changed;
        },
      );
    }
    for (const id of node.preHooks) {
      ask(
        () => ({ kind: 'hook', id, grads: state().grads }),
        (changed) => void (changed.length && (this.#stage!.grads = [...changed])),
      );
    }
    stages.push(() => {
      for (const { nr, tensor } of node.retained) {
        const grad = state().grads[nr];
        if (grad) tensor.grad = createGraph ? grad : tools!.detach(grad);
      }
      capture?.forEach((edge, k) => {
        if (edge.node === node) this.captured[k] = state().grads[edge.nr] ?? null;
      });
      return null;
    });
    if (this.#needed && !this.#needed.has(node)) return stages;
    if (node instanceof AccumulateGrad) {
      if (capture) return stages;
      stages.push(() => {
        const [grad] = state().grads;
        if (grad) accumulate(node.variable, grad, createGraph);
        return null;
      });
      for (const id of node.postHooks)
        ask(
          () => ({ kind: 'acc', id, tensor: node.variable }),
          () => undefined,
        );
      return stages;
    }
    const check = (): void => {
      if (node.released) throw runtimeError(FREED);
    };
    if (isAsked(node)) {
      ask(
        () => {
          check();
          return { kind: 'function', id: node.askId, node, grads: state().grads };
        },
        (grads) => {
          grads.forEach(keep);
          this.#stage!.result = grads;
        },
      );
    } else {
      stages.push(() => {
        check();
        const { grads } = state();
        this.#stage!.result = grads.some((g) => g !== null)
          ? withGrad(createGraph, () => node.apply(grads))
          : node.edges.map(() => null);
        if (modes.anomaly && modes.checkNan) checkNan(node, this.#stage!.result);
        this.#stage!.result.forEach(keep);
        return null;
      });
    }
    for (const id of node.postHooks) {
      ask(
        () => ({ kind: 'post', id, inputs: state().result ?? [], grads: state().grads }),
        (changed) => void (changed.length && (this.#stage!.result = changed)),
      );
    }
    stages.push(() => {
      if (!keepGraph) node.release();
      return null;
    });
    return stages;
  }

  /** As `validate_outputs`: a gradient must have the shape of what it is the gradient of, or reduce to it. */
  #fit(grad: Tensor, edge: Edge, from: Node, k: number): Tensor {
    const meta = edge.node.metas[edge.nr];
    if (!meta) return grad;
    const { sumTo, cast } = tools!;
    return withGrad(this.#options.createGraph, () => {
      let out = grad;
      if (out.view.shape.length !== meta.shape.length || out.view.shape.some((n, d) => n !== meta.shape[d])) {
        if (!expandable(meta.shape, out.view.shape)) {
          throw runtimeError(
            `Function ${from.name} returned an invalid gradient at index ${k} - got ${sizeText(out.view.shape)} but expected shape compatible with ${sizeText(meta.shape)}`,
          );
        }
        out = sumTo(out, meta.shape);
      }
      return out.view.dtype === meta.dtype && out.view.device === meta.device ? out : cast(out, meta);
    });
  }
}

type Stage = (answer: Grads | undefined) => Request | null;

/** Anomaly mode: a step that gives NaN is named. */
function checkNan(node: Node, grads: Grads): void {
  grads.forEach((grad, k) => {
    const bad = (x: unknown): boolean =>
      typeof x === 'object' && x !== null ? Object.values(x).some((y) => y !== y) : x !== x;
    if (grad && elementsOf(grad.view).some(bad))
      throw runtimeError(`Function '${node.name}' returned nan values in its ${k}th output.`);
  });
}

function expandable(shape: readonly number[], to: readonly number[]): boolean {
  if (shape.length > to.length) return false;
  return shape.every((n, d) => n === 1 || n === to[to.length - shape.length + d]);
}

/** Nodes from which a target can be reached (targets included). */
function leadsTo(reachable: ReadonlySet<Node>, targets: ReadonlySet<Node>): Set<Node> {
  const out = new Set<Node>();
  const sorted = [...reachable].sort((a, b) => a.order - b.order);
  for (const node of sorted) {
    if (node instanceof AccumulateGrad && targets.has(node)) out.add(node);
  }
  for (const node of sorted) {
    if (node.edges.some((e) => e && (out.has(e.node) || targets.has(e.node)))) out.add(node);
  }
  return out;
}

function accumulate(variable: Tensor, grad: Tensor, createGraph: boolean): void {
  const { add, detach, accumulateInto, clone } = tools!;
  if (!variable.grad) {
    variable.grad = createGraph
      ? withGrad(true, () => clone(grad))
      : grad.node || grad.view.storage === variable.view.storage
        ? clone(detach(grad))
        : clone(grad);
  } else if (createGraph) {
    variable.grad = withGrad(true, () => add(variable.grad!, grad));
  } else {
    accumulateInto(variable.grad, grad);
  }
}

export { edgeOf };
