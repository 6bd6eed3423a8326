/** Loss functions by public name; what they refuse is worded here, what they compute stands in ops/losses.ts. */
import { elementsOf } from '../../core/elements.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import * as l from '../ops/losses.ts';
import type { Tensor } from '../tensor.ts';

/** Devices must agree before a kernel with named arguments runs. */
function commonArgs(
  argument: string,
  _api: string,
  method: string,
  given: readonly (readonly [string, Tensor])[],
): void {
  const [first] = given;
  for (const [, t] of given) {
    if (t.view.device !== first![1].view.device) {
      throw runtimeError(
        `Expected all tensors to be on the same device, but got ${argument} is on ${t.view.device}, different from other tensors on ${first![1].view.device} (when checking argument in method wrapper_CUDA_${method})`,
      );
    }
  }
}

interface Pair {
  input: Tensor;
  target: Tensor;
  reduction?: number;
  weight?: Tensor;
  pos_weight?: Tensor;
  delta?: number;
  beta?: number;
  ignore_index?: number;
  label_smoothing?: number;
}

const outsideUnit = (t: Tensor): boolean => elementsOf(t.view).some((x) => Number(x) < 0 || Number(x) > 1);

function checkWeights(input: Tensor, target: Tensor): void {
  if (input.view.shape.join() !== target.view.shape.join()) {
    throw new LibError(
      'ValueError',
      `Using a target size (torch.Size([${target.view.shape.join(', ')}])) that is different to the input size (torch.Size([${input.view.shape.join(', ')}])) is deprecated. Please ensure they have the same size.`,
    );
  }
}

export const losses: FunctionTable = {
  'torch._C._nn.mse_loss': fn<Pair>(['input', 'target', 'reduction'], ({ input, target, reduction = 1 }) =>
    l.mseOp(input, target, reduction),
  ),
  'torch._C._nn.l1_loss': fn<Pair>(['input', 'target', 'reduction'], ({ input, target, reduction = 1 }) =>
    l.l1(input, target, reduction),
  ),
  'torch._C._nn.smooth_l1_loss': fn<Pair>(
    ['input', 'target', 'reduction', 'beta'],
    ({ input, target, reduction = 1, beta = 1 }) =>
      beta === 0 ? l.l1(input, target, reduction) : l.smoothL1(input, target, reduction, beta),
  ),
  'torch._C._nn.huber_loss': fn<Pair>(
    ['input', 'target', 'reduction', 'delta'],
    ({ input, target, reduction = 1, delta = 1 }) => l.huber(input, target, reduction, delta),
  ),
  'torch._C._nn.binary_cross_entropy': fn<Pair>(
    ['input', 'target', 'weight', 'reduction'],
    ({ input, target, weight, reduction = 1 }) => {
      checkWeights(input, target);
      if (outsideUnit(input)) throw runtimeError('all elements of input should be between 0 and 1');
      if (outsideUnit(target)) throw runtimeError('all elements of target should be between 0 and 1');
      if (input.view.dtype !== target.view.dtype)
        throw runtimeError(`Found dtype ${target.view.dtype.aten} but expected ${input.view.dtype.aten}`);
      return l.bce(input, target, weight ?? null, reduction);
    },
  ),
  'torch.binary_cross_entropy_with_logits': fn<Pair>(
    ['input', 'target', 'weight', 'pos_weight', 'reduction'],
    ({ input, target, weight, pos_weight, reduction = 1 }) => {
      if (input.view.shape.join() !== target.view.shape.join()) {
        throw new LibError(
          'ValueError',
          `Target size (torch.Size([${target.view.shape.join(', ')}])) must be the same as input size (torch.Size([${input.view.shape.join(', ')}]))`,
        );
      }
      return l.bceLogits(input, target, weight ?? null, pos_weight ?? null, reduction);
    },
  ),
  'torch._C._nn.nll_loss_nd': fn<Pair>(
    ['input', 'target', 'weight', 'reduction', 'ignore_index'],
    ({ input, target, weight, reduction = 1, ignore_index = -100 }) =>
      l.nll(input, target, weight ?? null, reduction, ignore_index),
  ),
  'torch._C._nn.cross_entropy_loss': fn<Pair>(
    ['input', 'target', 'weight', 'reduction', 'ignore_index', 'label_smoothing'],
    ({ input, target, weight, reduction = 1, ignore_index = -100, label_smoothing = 0 }) => {
      commonArgs('target', '_nll_loss', 'nll_loss_forward', [
        ['input', input],
        ['target', target],
      ]);
      return l.crossEntropy(input, target, weight ?? null, reduction, ignore_index, label_smoothing);
    },
  ),
};
