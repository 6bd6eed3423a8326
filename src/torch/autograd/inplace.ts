/**
 * Writing in place: what is refused, and what becomes of versions and histories. The new value is computed as if
 * by the ordinary operation; then it is copied in, the version goes up, and the tensor takes over the node.
 * Reference: https://docs.pytorch.org/docs/2.13/notes/autograd.html#in-place-operations-with-autograd
 */
import { copyInto } from '../../core/cast.ts';
import { notEmulated, runtimeError } from '../../core/errors.ts';
import type { View } from '../../core/view.ts';
import { boundsOverlap } from '../../core/view.ts';
import { copyAs } from '../../core/cast.ts';
import { canCast } from '../dtypes.ts';
import { OpNode } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { modes } from './modes.ts';
import { metaOf, type Node } from './node.ts';
import { sizeText } from './texts.ts';
import { gradFnOf, rebaseHistory } from './views.ts';

const MULTI =
  'This view is the output of a function that returns multiple views. Such functions do not allow the output views to be modified inplace. You should replace the inplace operation by an out-of-place one.';
const NO_GRAD =
  "A view was created in no_grad mode and is being modified inplace with grad mode enabled. Given that this use case is ambiguous and error-prone, it is forbidden. You can clarify your code by moving both the view and the inplace either both inside the no_grad block (if you don't want the inplace to be tracked) or both outside (if you want the inplace to be tracked).";

/** Autograd's refusals, before anything is computed. */
export function checkInplace(t: Tensor, willRequire = t.requiresGrad): void {
  if (t.conjugated || t.negated) throw notEmulated('writing to a lazily conjugated tensor');
  if (t.inference && !modes.inference) {
    throw runtimeError(
      'Inplace update to inference tensor outside InferenceMode is not allowed.You can make a clone to get a normal tensor before doing inplace update.See https://github.com/pytorch/rfcs/pull/17 for more details.',
    );
  }
  if (!modes.grad || !(t.requiresGrad || willRequire)) return;
  if (t.base !== null && t.creation !== 'default') {
    const name = (gradFnOf(t)?.name ?? 'None').replace(/Backward\d+$/, '');
    if (t.creation === 'no-grad') throw runtimeError(NO_GRAD);
    throw runtimeError(`Output ${t.outputNr} of ${name} is a view and is being modified inplace. ${MULTI}`);
  }
  if (!t.requiresGrad) return;
  if (t.base !== null && t.base.isLeaf && t.base.requiresGrad) {
    throw runtimeError('a view of a leaf Variable that requires grad is being used in an in-place operation.');
  }
  if (t.isLeaf) throw runtimeError('a leaf Variable that requires grad is being used in an in-place operation.');
}

/** One element must not stand for several (expand). */
export function checkOwnOverlap(view: View): void {
  if (view.shape.some((n, d) => n > 1 && view.strides[d] === 0)) {
    throw runtimeError(
      'unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.',
    );
  }
}

/** Input and output partly on the same memory, as TensorIterator refuses it. */
export function checkPartialOverlap(out: View, input: View): void {
  if (out.storage !== input.storage || !boundsOverlap(out, input)) return;
  const same =
    out.offset === input.offset &&
    out.dtype === input.dtype &&
    out.shape.length === input.shape.length &&
    out.shape.every((n, d) => n === input.shape[d] && (n === 1 || out.strides[d] === input.strides[d]));
  if (same || out.size === 0 || input.size === 0) return;
  if (!dense(out) || !dense(input)) return;
  throw runtimeError(
    'unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.',
  );
}

/** Without gaps in some order: only then overlap of bounds is overlap for sure. */
function dense(view: View): boolean {
  const order = view.shape
    .map((_, d) => d)
    .filter((d) => view.shape[d]! > 1)
    .sort((a, b) => view.strides[a]! - view.strides[b]!);
  let step = 1;
  for (const d of order) {
    if (view.strides[d] !== step) return false;
    step *= view.shape[d]!;
  }
  return true;
}

/** Marks a host write: version up, devices told. */
export function bump(t: Tensor): void {
  if (!t.inference) t.version.value++;
  t.view.storage.wrote();
}

/** `t` as it was, for formulas that read the old value. */
function before(t: Tensor): Tensor {
  const copy = new Tensor(copyAs(t.view, t.view.dtype));
  copy.node = gradFnOf(t);
  copy.outputNr = t.outputNr;
  if (t.requiresGrad && !copy.node) copy.requiresGrad = true;
  copy.ids = t.ids;
  copy.inference = t.inference;
  return copy;
}

/**
 * Runs `compute` for an in-place operation on `t` and stores what it gives.
 * @param others further tensor inputs (for overlap, and to know whether the result will need a history)
 */
export function inplace(t: Tensor, others: readonly Tensor[], compute: (self: Tensor) => Tensor): Tensor {
  const track = modes.grad && (t.requiresGrad || others.some((o) => o.requiresGrad));
  checkInplace(t, track);
  checkOwnOverlap(t.view);
  for (const o of others) checkPartialOverlap(t.view, o.view);
  const self = track ? before(t) : plain(t);
  const result = compute(self);
  const { dtype } = result.view;
  if (!canCast(dtype, t.view.dtype)) {
    throw runtimeError(`result type ${dtype.aten} can't be cast to the desired output type ${t.view.dtype.aten}`);
  }
  if (result.view.shape.length !== t.view.shape.length || result.view.shape.some((n, d) => n !== t.view.shape[d])) {
    throw runtimeError(
      `output with shape ${sizeText(t.view.shape)} doesn't match the broadcast shape ${sizeText(result.view.shape)}`,
    );
  }
  copyInto(t.view, result.view);
  bump(t);
  adopt(t, result, self);
  return t;
}

function plain(t: Tensor): Tensor {
  const self = new Tensor(t.view);
  self.wrapped = t.wrapped;
  return self;
}

/** The history of `result` becomes that of `t`, whose memory now holds its values. */
export function adopt(t: Tensor, result: Tensor, self: Tensor): void {
  const { node } = result;
  if (!node) return;
  retarget(node, result, t, self);
  rebaseHistory(t, node, result.outputNr);
}

function retarget(node: Node, from: Tensor, to: Tensor, self: Tensor): void {
  node.metas[from.outputNr] = metaOf(to);
  if (!(node instanceof OpNode)) return;
  node.outputs = node.outputs.map((o) => (o === from ? to : o));
  void self;
  node.keep();
}
