/**
 * Warnings that PyTorch's C++ gives, as torch 2.13.0 words them: the text, where its source says it was triggered
 * (the tail that Python users see), and whether a process gives it once. One row a place, so that a text is found here alone.
 */
import { warn, warnOnce } from '../core/warnings.ts';

interface WarnedRow {
  /** `{}` stands for a value of the call. */
  readonly text: string;
  readonly at: string;
  readonly once: boolean;
}

const row = (at: string, once: boolean, text: string): WarnedRow => ({ at, once, text });

const zeroDim = (name: string, instead: string): string => `${name} is deprecated on 0-D tensors. ${instead}`;
const IDENTITY = 'This function is the identity in these cases.';
const CONJ = 'Consider using x.conj().';
const NON_TUPLE =
  'Using a non-tuple sequence for multidimensional indexing is deprecated and will be changed in pytorch 2.9; use x[tuple(seq)] instead of x[seq]. In pytorch 2.9 this will be interpreted as tensor index, x[torch.tensor(seq)], which will result either in an error or a different result';

const WARNED = {
  'scalar-of-grad': row(
    'torch/csrc/autograd/generated/python_variable_methods.cpp:822',
    true,
    'Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.\nConsider using tensor.detach() first.',
  ),
  'grad-of-non-leaf': row(
    'build/aten/src/ATen/core/TensorBody.h:493',
    false,
    "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information.",
  ),
  'create-graph': row(
    'torch/csrc/autograd/engine.cpp:1307',
    true,
    'Using backward() with create_graph=True will create a reference cycle between the parameter and its gradient which can cause a memory leak. We recommend using autograd.grad when creating the graph to avoid this. If you have to use this function, make sure to reset the .grad fields of your parameters to None after use to break the cycle and avoid the leak.',
  ),
  'T-of-other-rank': row(
    'aten/src/ATen/native/TensorShape.cpp:4314',
    true,
    'The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. Consider `x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor.',
  ),
  'T-of-0-d': row('aten/src/ATen/native/TensorShape.cpp:4321', true, zeroDim('Tensor.T', IDENTITY)),
  'H-of-0-d': row('aten/src/ATen/native/TensorShape.cpp:4335', true, zeroDim('Tensor.H', CONJ)),
  'mT-of-0-d': row('aten/src/ATen/native/TensorShape.cpp:4373', true, zeroDim('Tensor.mT', IDENTITY)),
  'mH-of-0-d': row('aten/src/ATen/native/TensorShape.cpp:4382', true, zeroDim('Tensor.mH', CONJ)),
  'adjoint-of-0-d': row('aten/src/ATen/native/TensorShape.cpp:4390', true, zeroDim('adjoint()', CONJ)),
  meshgrid: row(
    'aten/src/ATen/native/TensorShape.cpp:4215',
    true,
    'torch.meshgrid: in an upcoming release, it will be required to pass the indexing argument.',
  ),
  'out-resized': row(
    'aten/src/ATen/native/Resize.cpp:30',
    false,
    'An output with one or more elements was resized since it had shape {}, which does not match the required output shape {}. This behavior is deprecated, and in a future PyTorch release outputs will not be resized unless they have zero elements. You can explicitly reuse an out tensor t by resizing it, inplace, to zero elements with t.resize_(0).',
  ),
  'complex-to-real': row(
    'aten/src/ATen/native/Copy.cpp:307',
    true,
    'Casting complex values to real discards the imaginary part',
  ),
  'complex-half': row(
    'aten/src/ATen/EmptyTensor.cpp:54',
    true,
    "ComplexHalf support is experimental and many operators don't support it yet.",
  ),
  'uint8-index': row(
    'aten/src/ATen/native/IndexingUtils.h:37',
    false,
    'indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead.',
  ),
  'sequence-as-tuple': row('torch/csrc/autograd/python_variable_indexing.cpp:349', false, NON_TUPLE),
  'sequence-with-none': row('torch/csrc/autograd/python_variable_indexing.cpp:359', false, NON_TUPLE),
  'array-not-writable': row(
    'torch/csrc/utils/tensor_numpy.cpp:213',
    true,
    'The given NumPy array is not writable, and PyTorch does not support non-writable tensors. This means writing to this tensor will result in undefined behavior. You may want to copy the array to protect its data or make it writable before converting it to a tensor. This type of warning will be suppressed for the rest of this program.',
  ),
} as const satisfies Record<string, WarnedRow>;

export type WarnedKey = keyof typeof WARNED;

/** Queues a UserWarning of the table; `values` fill its holes. */
export function warned(key: WarnedKey, ...values: readonly string[]): void {
  const { text, at, once } = WARNED[key];
  let next = 0;
  const filled = text.replaceAll('{}', () => values[next++] ?? '');
  (once ? warnOnce : warn)('UserWarning', `${filled} (Triggered internally at /__w/pytorch/pytorch/${at}.)`);
}
