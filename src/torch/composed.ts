/**
 * Operations that are compositions of others but have one node of their own (`GeluBackward0`). The forward runs
 * unrecorded; backward records the composition anew and lets the engine differentiate it, so that no second formula
 * has to agree with the first.
 */
import { BackwardRun } from './autograd/engine.ts';
import { modes, withGrad } from './autograd/modes.ts';
import { edgeOf } from './autograd/views.ts';
import { op, registerDerivatives } from './op.ts';
import { alias } from './ops/view.ts';
import { Tensor, type Grads } from './tensor.ts';
import { isFloating } from '../core/dtype.ts';

/** Gradients of `run(inputs)` for a gradient of its first result. */
function differentiate(
  args: readonly unknown[],
  run: (...args: never[]) => Tensor | readonly Tensor[],
  grads: Grads,
  needs: readonly boolean[],
): Grads {
  const create = modes.grad;
  const wanted: (Tensor | null)[] = [];
  let at = 0;
  const stand = (t: Tensor): Tensor => {
    const need = needs[at++]! && isFloating(t.view.dtype);
    if (!need) {
      wanted.push(null);
      return t;
    }
    const copy = create ? alias(t) : new Tensor(t.view);
    if (!copy.requiresGrad) copy.requiresGrad = true;
    wanted.push(copy);
    return copy;
  };
  return withGrad(true, () => {
    const inputs = args.map((a) =>
      a instanceof Tensor
        ? stand(a)
        : Array.isArray(a)
          ? a.map((x: unknown) => (x instanceof Tensor ? stand(x) : x))
          : a,
    );
    const result = run(...(inputs as never[]));
    const outputs = result instanceof Tensor ? [result] : [...result];
    const roots = outputs
      .map((t, k) => ({ t, g: grads[k] ?? null }))
      .filter(({ t, g }) => g !== null && t.requiresGrad);
    const targets = wanted.filter((t): t is Tensor => t !== null);
    const engine = new BackwardRun(
      roots.map(({ t }) => edgeOf(t)!),
      roots.map(({ g }) => g),
      {
        keepGraph: create,
        createGraph: create,
        capture: targets.map((t) => edgeOf(t)!),
        only: null,
      },
    );
    engine.step();
    let next = 0;
    return wanted.map((t) => (t === null ? null : (engine.captured[next++] ?? null)));
  });
}

/**
 * Defines such an operation. `name` is unique; `node` is what Python sees. `forward` gives the value where a kernel of
 * its own rounds otherwise than the composition (null: the composition decides).
 */
export function composed<A extends unknown[], R extends Tensor | readonly Tensor[]>(
  name: string,
  node: string,
  run: (...args: A) => R,
  forward?: (...args: A) => R | null,
): (...args: A) => R {
  registerDerivatives({
    [name]: {
      node,
      saves: [0, 1],
      backward: (grads, { args, needs }) =>
        differentiate(args, run as unknown as (...args: never[]) => R, grads, needs),
    },
  });
  return op(name, forward ? (...args: A): R => forward(...args) ?? run(...args) : run);
}
