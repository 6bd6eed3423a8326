/**
 * Backward from Python: a run is started, stepped until it is done, and answered when it asks (hooks, custom
 * Functions). Grad modes, hooks and nodes of custom Functions stand here too.
 */
import { fn, list, ints, pyInt, type FunctionTable, type Out, tuple } from '../../core/function-table.ts';
import { isComplex, isFloating } from '../../core/dtype.ts';
import { notEmulated, runtimeError } from '../../core/errors.ts';
import { fillElements } from '../../core/elements.ts';
import { allocate } from '../../core/view.ts';
import { BackwardRun, type Request } from '../autograd/engine.ts';
import { modes } from '../autograd/modes.ts';
import { AccumulateGrad, metaOf, Node, type Edge } from '../autograd/node.ts';
import { sizeText } from '../autograd/texts.ts';
import { accumulatorOf, edgeOf, gradFnOf, rebaseHistory } from '../autograd/views.ts';
import { bump, checkInplace } from '../autograd/inplace.ts';
import { adoptView } from '../op.ts';
import { detach } from '../ops/structure.ts';
import { Tensor, type Grads } from '../tensor.ts';
import { warned, type WarnedKey } from '../warned.ts';

let runs = new Map<number, BackwardRun>();
let lastRun = 0;
export function resetRuns(): void {
  runs = new Map();
  lastRun = 0;
}

interface Start {
  tensors: Tensor[];
  grads: Tensor[];
  /** One letter a root: '1' its gradient is given, '0' not. */
  given: string;
  keep: boolean;
  create: boolean;
  inputs?: Tensor[];
  capture: boolean;
  is_grad: boolean;
}

function rootGrad(t: Tensor, given: Tensor | null): Tensor {
  if (given) {
    if (given.view.shape.join() !== t.view.shape.join()) {
      throw runtimeError(
        `Mismatch in shape: grad_output[0] has a shape of ${sizeTuple(given.view.shape)} and output[0] has a shape of ${sizeTuple(t.view.shape)}.`,
      );
    }
    if (isComplex(given.view.dtype) !== isComplex(t.view.dtype)) {
      throw runtimeError(
        `For complex Tensors, both grad_output and output are required to have the same dtype. Mismatch in dtype: grad_output[0] has a dtype of torch.${given.view.dtype.name} and output[0] has a dtype of torch.${t.view.dtype.name}.`,
      );
    }
    return given;
  }
  if (t.view.size !== 1) throw runtimeError('grad can be implicitly created only for scalar outputs');
  if (t.view.dtype.kind !== 'f')
    throw runtimeError(
      `grad can be implicitly created only for real scalar outputs but got torch.${t.view.dtype.name}`,
    );
  const view = allocate(t.view.dtype, t.view.shape, t.view.device);
  fillElements(view, 1);
  return new Tensor(view);
}
const sizeTuple = (shape: readonly number[]): string => `torch.Size(${sizeText(shape)})`;

function start({ tensors, grads, given, keep, create, inputs, capture, is_grad }: Start): Out {
  let next = 0;
  const roots: Edge[] = [];
  const seeds = tensors.map((t, k) => rootGradOrNull(t, given[k] === '1' ? grads[next++]! : null));
  tensors.forEach((t, k) => {
    const edge = edgeOf(t);
    if (!edge) throw runtimeError(`element ${k} of tensors does not require grad and does not have a grad_fn`);
    roots.push(edge);
  });
  const wanted = inputs?.map((t): Edge => {
    if (!t.requiresGrad)
      throw runtimeError(
        is_grad
          ? 'One of the differentiated Tensors does not require grad'
          : "One of the differentiated Tensors given as 'inputs' to backward does not require grad",
      );
    return edgeOf(t)!;
  });
  const run = new BackwardRun(roots, seeds, {
    keepGraph: keep,
    createGraph: create,
    capture: capture ? (wanted ?? []) : null,
    only: !capture && wanted ? wanted.map((e) => e.node) : null,
  });
  runs.set(++lastRun, run);
  return pyInt(lastRun);
}
const rootGradOrNull = (t: Tensor, given: Tensor | null): Tensor | null =>
  given || t.requiresGrad ? rootGrad(t, given) : null;

const asked = (request: Request): Out => {
  switch (request.kind) {
    case 'hook':
      return tuple('hook', pyInt(request.id), list(request.grads));
    case 'post':
      return tuple('post', pyInt(request.id), list(request.inputs), list(request.grads));
    case 'acc':
      return tuple('acc', pyInt(request.id), request.tensor);
    case 'function':
      return tuple(
        'function',
        pyInt(request.id),
        request.node,
        list(request.grads),
        tuple(...request.node.metas.map((m) => ints(m.shape))),
      );
  }
};

/** Steps a run: a question for Python, or true when it is done. */
function step(run: BackwardRun): Out {
  const request = run.step();
  return request ? asked(request) : true;
}

/** A node whose backward is a Python function. */
class PythonNode extends Node {
  readonly askId: number;

  constructor(name: string, id: number, inputs: readonly Tensor[]) {
    super(name);
    this.askId = id;
    this.edges = inputs.map((t) => edgeOf(t));
  }

  apply(): Grads {
    throw new Error('Python runs this node');
  }

  override release(): void {
    this.released = true;
  }
}

interface Attach {
  name: string;
  id: number;
  inputs: Tensor[];
  outputs: Tensor[];
  dirty: number[];
  nondiff: number[];
}

/** After a custom Function's forward: hangs its node on the outputs. */
function attach({ name, id, inputs, outputs, dirty, nondiff }: Attach): Out {
  const wanted = modes.grad && inputs.some((t) => t.requiresGrad);
  const results = outputs.map((t, k) => (inputs.includes(t) && !dirty.includes(k) ? viewOfInput(t) : t));
  if (wanted) {
    const node = new PythonNode(name, id, inputs);
    node.metas = results.map(metaOf);
    results.forEach((t, k) => {
      if (nondiff.includes(k) || !isFloating(t.view.dtype)) return;
      if (dirty.includes(k)) {
        checkInplace(t);
        rebaseHistory(t, node, k);
      } else {
        t.node = node;
        t.outputNr = k;
      }
    });
  }
  for (const k of dirty) bump(results[k]!);
  return list(results);
}
function viewOfInput(t: Tensor): Tensor {
  const out = new Tensor(t.view);
  adoptView(t, out, 'custom');
  out.base = null;
  return out;
}

const nodeOf = (node: Node): Node => node;

interface Hook {
  input: Tensor;
  id: number;
}

export const autograd: FunctionTable = {
  'engine.start': fn<Start>(['tensors', 'grads', 'given', 'keep', 'create', 'inputs', 'capture', 'is_grad'], start),
  'engine.step': fn<{ run: number }>(['run'], ({ run }) => step(runs.get(run)!)),
  'engine.answer': fn<{ run: number; grads: Tensor[]; given: string }>(
    ['run', 'grads', 'given'],
    ({ run, grads, given }) => {
      let next = 0;
      runs.get(run)!.answer([...given].map((c) => (c === '1' ? grads[next++]! : null)));
      return null;
    },
  ),
  'engine.end': fn<{ run: number }>(['run'], ({ run }) => {
    const done = runs.get(run);
    runs.delete(run);
    return list(done?.captured ?? []);
  }),
  'grad.mode': fn<{ on?: boolean }>(['on'], ({ on }) => {
    const before = modes.grad;
    if (on !== undefined) modes.grad = on;
    return before;
  }),
  'grad.inference': fn<{ on?: boolean }>(['on'], ({ on }) => {
    const before = modes.inference;
    if (on !== undefined) modes.inference = on;
    return before;
  }),
  'grad.anomaly': fn<{ mode?: boolean; check_nan?: boolean }>(['mode', 'check_nan'], ({ mode, check_nan }) => {
    const before = [modes.anomaly, modes.checkNan] as const;
    if (mode !== undefined) modes.anomaly = mode;
    if (check_nan !== undefined) modes.checkNan = check_nan;
    return tuple(...before);
  }),
  'grad.attach': fn<Attach>(['name', 'id', 'inputs', 'outputs', 'dirty', 'nondiff'], attach),
  'grad.hook': fn<Hook>(['input', 'id'], ({ input, id }) => {
    if (!input.requiresGrad) throw runtimeError("cannot register a hook on a tensor that doesn't require gradient");
    const edge = edgeOf(input)!;
    edge.node.tensorHooks.push({ nr: edge.nr, id });
    return null;
  }),
  'grad.acc_hook': fn<Hook>(['input', 'id'], ({ input, id }) => {
    if (!input.requiresGrad) throw runtimeError("cannot register a hook on a tensor that doesn't require gradient");
    if (gradFnOf(input)) throw runtimeError('post accumulate grad hooks cannot be registered on non-leaf tensors');
    accumulatorOf(input).postHooks.push(id);
    return null;
  }),
  'grad.unhook': fn<{ input: Tensor; id: number }>(['input', 'id'], ({ input, id }) => {
    const edge = edgeOf(input);
    if (edge) remove(edge.node, id);
    return null;
  }),
  'node.unhook': fn<{ node: Node; id: number }>(['node', 'id'], ({ node, id }) => void remove(node, id)),
  'node.hook': fn<{ node: Node; id: number; pre: boolean }>(['node', 'id', 'pre'], ({ node, id, pre }) => {
    (pre ? node.preHooks : node.postHooks).push(id);
    return null;
  }),
  'node.next': fn<{ node: Node }>(['node'], ({ node }) =>
    tuple(...node.edges.map((e) => (e ? tuple(nodeOf(e.node), pyInt(e.nr)) : tuple(null, pyInt(0))))),
  ),
  'node.variable': fn<{ node: Node }>(['node'], ({ node }) => {
    if (node instanceof AccumulateGrad) return node.variable;
    throw notEmulated(`${node.name}.variable`);
  }),
  'torch._warned': fn<{ key: WarnedKey }>(['key'], ({ key }) => void warned(key)),
  'grad.saved': fn<{ input: Tensor }>(['input'], ({ input }) => detach(input)),
  'grad.check_version': fn<{ input: Tensor }>(['input'], ({ input }) => pyInt(input.version.value)),
};

function remove(node: Node, id: number): void {
  const at = node.tensorHooks.findIndex((h) => h.id === id);
  if (at >= 0) node.tensorHooks.splice(at, 1);
  for (const hooks of [node.preHooks, node.postHooks]) {
    const k = hooks.indexOf(id);
    if (k >= 0) hooks.splice(k, 1);
  }
}
