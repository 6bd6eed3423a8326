/**
 * How a torch operation is defined: `op(name, forward)` gives a TypeScript function that computes on Views and,
 * when a gradient is wanted, hangs a node with the formula registered under the same name (as PyTorch's
 * derivatives.yaml). No formula for a differentiable result: NotImplementedError, never a silent cut of the graph.
 * Formulas call other ops, so double backward needs nothing extra. In-place and view rules stand in autograd/.
 */
import { isComplex, isFloat8, isFloating } from '../core/dtype.ts';
import { LibError, notEmulated, runtimeError } from '../core/errors.ts';
import { modes } from './autograd/modes.ts';
import { metaOf, Node, type Edge } from './autograd/node.ts';
import { edgeOf, gradFnOf } from './autograd/views.ts';
import { versionError } from './autograd/texts.ts';
import { keep, Tensor, type CreationMeta, type Grads, type VersionCounter } from './tensor.ts';

export type OpArgs = readonly unknown[];

/** One row of the derivative table. */
export interface Derivative {
  /** Python's name of the node: 'MulBackward0'; a function when overloads of one name differ. */
  readonly node: string | ((args: OpArgs) => string);
  /**
   * Gradients for each Tensor argument in order (lists flattened), null where none. `needs[k]` says which are wanted.
   */
  readonly backward: (grads: Grads, ctx: BackwardContext) => Grads;
  /** Which tensors the formula reads: positions among the tensor inputs, or 'output'. Only these are version-checked. */
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

interface Kept {
  readonly tensor: Tensor;
  readonly counter: VersionCounter;
  readonly at: number;
  readonly output: boolean;
}

/** A node of the graph that a row of the derivative table drives. */
export class OpNode extends Node {
  readonly derivative: Derivative;
  args: OpArgs;
  inputs: readonly Tensor[];
  outputs: readonly Tensor[];
  #kept: readonly Kept[] = [];
  #needs: readonly boolean[];

  constructor(derivative: Derivative, args: OpArgs, inputs: readonly Tensor[], outputs: readonly Tensor[]) {
    super(typeof derivative.node === 'string' ? derivative.node : derivative.node(args));
    this.derivative = derivative;
    this.args = args;
    this.inputs = inputs;
    this.outputs = outputs;
    this.#needs = inputs.map((t) => t.requiresGrad);
    for (const t of [...inputs, ...outputs]) keep(t);
    this.edges = inputs.map((t): Edge | null => edgeOf(t));
    this.metas = outputs.map(metaOf);
    this.keep();
  }

  /** Remembers the versions of what the formula reads. */
  keep(): void {
    const wanted = this.#needs;
    this.#kept = this.derivative.saves
      .filter((s) => s === 'output' || this.inputs[s] !== undefined)
      .filter((s) => s === 'output' || this.inputs.length !== 2 || this.derivative.saves.length !== 2 || wanted[1 - s])
      .map((s) => {
        const tensor = s === 'output' ? this.outputs[0]! : this.inputs[s]!;
        return { tensor, counter: tensor.version, at: tensor.version.value, output: s === 'output' };
      });
  }

  apply(grads: Grads): Grads {
    for (const kept of this.#kept) {
      if (kept.counter.value !== kept.at)
        throw runtimeError(
          versionError(kept.tensor, kept.output ? this : gradFnOf(kept.tensor), kept.counter.value, kept.at),
        );
    }
    return this.derivative.backward(grads, {
      args: this.args,
      inputs: this.inputs,
      outputs: this.outputs,
      needs: this.#needs,
    });
  }

  get savesAnything(): boolean {
    return this.derivative.saves.length > 0;
  }

  override release(): void {
    if (!this.savesAnything) return;
    this.released = true;
    this.inputs = [];
    this.outputs = [];
    this.args = [];
    this.#kept = [];
  }
}

const derivatives = new Map<string, Derivative>();

/** Adds rows of the derivative table: op name → formula. */
export function registerDerivatives(table: Readonly<Record<string, Derivative>>): void {
  for (const [name, row] of Object.entries(table)) derivatives.set(name, row);
}

export const hasDerivative = (name: string): boolean => derivatives.has(name);

function tensorsIn(args: OpArgs): Tensor[] {
  const out: Tensor[] = [];
  for (const a of args) {
    if (a instanceof Tensor) out.push(a);
    else if (Array.isArray(a)) for (const x of a) if (x instanceof Tensor) out.push(x);
  }
  return out;
}

/** What takes every dtype, 8-bit floats among them, because it only moves elements. */
const COPIES = new Set(
  'clone _to_copy view_dtype copy fill fill_scalar view _unsafe_view select slice permute transpose expand squeeze unsqueeze as_strided alias'.split(
    ' ',
  ),
);

function notImplementedFor(name: string, { view }: Tensor): LibError {
  return new LibError('NotImplementedError', `"${name}_stub" not implemented for '${view.dtype.aten}'`);
}

/** Defines an operation by its forward computation. Inside `forward` nothing is recorded. */
export function op<A extends unknown[], R extends Tensor | readonly Tensor[]>(
  name: string,
  forward: (...args: A) => R,
): (...args: A) => R {
  return (...args: A): R => {
    if (!COPIES.has(name))
      for (const a of args) if (a instanceof Tensor && isFloat8(a.view.dtype)) throw notImplementedFor(name, a);
    const recording = modes.grad;
    let result: R;
    modes.grad = false;
    try {
      result = forward(...args);
    } finally {
      modes.grad = recording;
    }
    const outputs = result instanceof Tensor ? [result] : (result as readonly Tensor[]);
    if (modes.inference) for (const t of outputs) t.inference = true;
    if (recording) track(name, args, outputs);
    return result;
  };
}

function track(name: string, args: OpArgs, outputs: readonly Tensor[]): void {
  const inputs = tensorsIn(args);
  let wanted = false;
  for (const t of inputs) if (t.requiresGrad) wanted = true;
  if (!wanted || !outputs.some((t) => isFloating(t.view.dtype))) return;
  const derivative = derivatives.get(name);
  if (derivative?.none) return;
  if (!derivative) throw notEmulated(`the gradient of torch.${name}`);
  if (derivative.saves.some((s) => s !== 'output' && inputs[s]?.inference)) {
    throw runtimeError(
      'Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.',
    );
  }
  const node = new OpNode(derivative, args, inputs, outputs);
  outputs.forEach((t, k) => {
    if (!isFloating(t.view.dtype)) return;
    t.node = node;
    t.outputNr = k;
  });
}

/**
 * Defines an operation whose results look at the input's memory: they share its version counter and remember the
 * tensor they are views of.
 */
export function viewOp<A extends [Tensor, ...unknown[]], R extends Tensor | readonly Tensor[]>(
  name: string,
  forward: (...args: A) => R,
): (...args: A) => R {
  const run = op(name, forward);
  return (...args: A): R => {
    const result = run(...args);
    const [input] = args;
    if (result instanceof Tensor) adoptView(input, result, modes.grad ? 'default' : 'no-grad');
    else for (const t of result as readonly Tensor[]) adoptView(input, t, modes.grad ? 'multi-output' : 'no-grad');
    return result;
  };
}

/** Makes `result` a view of `input` in autograd's eyes. */
export function adoptView(input: Tensor, result: Tensor, creation: CreationMeta): void {
  result.conjugated = input.conjugated && isComplex(result.view.dtype);
  result.negated = input.negated;
  result.base = input.base ?? input;
  result.version = input.version;
  result.nodeVersion = input.version.value;
  result.inference = input.inference;
  result.creation = input.creation !== 'default' && input.base ? input.creation : creation;
}
