/**
 * How a torch operation is defined: `op(name, forward)` gives a TypeScript function that computes on Views and,
 * when a gradient is wanted, hangs a node with the formula registered under the same name (as PyTorch's
 * derivatives.yaml). No formula for a differentiable result: NotImplementedError, never a silent cut of the graph.
 * Formulas call other ops, so double backward needs nothing extra. In-place and view rules stand in autograd/.
 */
import { isFloating } from '../core/dtype.ts';
import { notEmulated } from '../core/errors.ts';
import { modes } from './autograd/modes.ts';
import { Tensor, type GradNode, type VersionCounter } from './tensor.ts';

export type OpArgs = readonly unknown[];

export interface Saved {
  readonly args: OpArgs;
  readonly outputs: readonly Tensor[];
}

/** One row of the derivative table. */
export interface Derivative {
  /** Python's name of the node: 'MulBackward0'. */
  readonly node: string;
  /**
   * Gradients for each Tensor argument in order (lists flattened), null where none. `needs[k]` says which are wanted.
   * Read saved tensors through `ctx.saved` so that the version check sees it.
   */
  readonly backward: (grads: readonly (Tensor | null)[], ctx: BackwardContext) => readonly (Tensor | null)[];
  /** Which tensors the formula reads: argument positions among the tensor inputs, or 'output'. Only these are version-checked. */
  readonly saves: readonly (number | 'output')[];
  /** The op has no gradient at all (comparison, argmax …): results never require grad. */
  readonly none?: true;
}

export interface BackwardContext {
  readonly args: OpArgs;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  readonly needs: readonly boolean[];
}

/** A node of the graph, with edges to the inputs' nodes (or to leaves). */
export class OpNode implements GradNode {
  readonly name: string;
  readonly derivative: Derivative;
  readonly args: OpArgs;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  /** Versions of the saved tensors at forward time. */
  readonly versions: readonly { readonly tensor: Tensor; readonly counter: VersionCounter; readonly at: number }[];
  released = false;

  constructor(derivative: Derivative, args: OpArgs, inputs: readonly Tensor[], outputs: readonly Tensor[]) {
    this.name = derivative.node;
    this.derivative = derivative;
    this.args = args;
    this.inputs = inputs;
    this.outputs = outputs;
    this.versions = derivative.saves.map((s) => {
      const tensor = s === 'output' ? outputs[0]! : inputs[s]!;
      return { tensor, counter: tensor.version, at: tensor.version.value };
    });
  }
}

const derivatives = new Map<string, Derivative>();

/** Adds rows of the derivative table: op name → formula. */
export function registerDerivatives(table: Readonly<Record<string, Derivative>>): void {
  for (const [name, row] of Object.entries(table)) derivatives.set(name, row);
}

function tensorsIn(args: OpArgs): Tensor[] {
  return args.flatMap((a) => (a instanceof Tensor ? [a] : Array.isArray(a) ? a.filter((x) => x instanceof Tensor) : []));
}

/** Defines an operation by its forward computation. */
export function op<A extends unknown[], R extends Tensor | readonly Tensor[]>(
  name: string,
  forward: (...args: A) => R,
): (...args: A) => R {
  return (...args: A): R => {
    const result = forward(...args);
    if (modes.grad) track(name, args, result instanceof Tensor ? [result] : result);
    return result;
  };
}

function track(name: string, args: OpArgs, outputs: readonly Tensor[]): void {
  const inputs = tensorsIn(args);
  if (!inputs.some((t) => t.requiresGrad)) return;
  const differentiable = outputs.filter((t) => isFloating(t.view.dtype));
  if (differentiable.length === 0) return;
  const derivative = derivatives.get(name);
  if (derivative?.none) return;
  if (!derivative) throw notEmulated(`the gradient of torch.${name}`);
  const node = new OpNode(derivative, args, inputs, outputs);
  outputs.forEach((t, k) => {
    if (!isFloating(t.view.dtype)) return;
    t.requiresGrad = true;
    t.gradFn = node;
    t.outputNr = k;
  });
}
