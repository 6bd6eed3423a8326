/** What a tensor says about itself, and conversions between Python and torch: shape, item, tolist, to, views. */
import { present } from '../../core/accelerator.ts';
import { DTYPES, isComplex, isFloat, isFloating, type DType } from '../../core/dtype.ts';
import { elementAt, elementsOf } from '../../core/elements.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import {
  deviceOut,
  fn,
  ints,
  list,
  pyFloat,
  pyInt,
  size,
  torchDtype,
  type FunctionTable,
  type Out,
} from '../../core/function-table.ts';
import type { Foreign, IndexItem } from '../../core/python-data.ts';
import type { Element, PyScalar } from '../../core/scalar.ts';
import { gradFnOf } from '../autograd/views.ts';
import { bump, checkInplace } from '../autograd/inplace.ts';
import { getItem, setItem } from '../ops/index-ops.ts';
import { contiguous, copy_, detach, fill_, isChannelsLast, to, type MemoryFormat } from '../ops/structure.ts';
import { contentsText, tensorText } from '../print/tensor-text.ts';
import { checkCopyOut, checkItem } from '../meta.ts';
import { sizeText } from '../autograd/texts.ts';
import { Tensor } from '../tensor.ts';
import { resize } from './rows.ts';

export function scalarOut(x: Element, d: DType): PyScalar {
  if (typeof x === 'bigint') return pyInt(x);
  if (typeof x === 'boolean') return { kind: 'b', value: x };
  if (typeof x === 'object') return { kind: 'c', value: x };
  return isFloat(d) ? pyFloat(x) : pyInt(x);
}

function item(t: Tensor): Out {
  checkItem(t);
  if (t.view.size !== 1) throw runtimeError(`a Tensor with ${t.view.size} elements cannot be converted to Scalar`);
  return scalarOut(elementAt(t.view, t.view.offset), t.view.dtype);
}

/** `tolist()` as one text: Python's `eval` of numbers would be slow, so nested lists travel as JSON-like results. */
function tolist(t: Tensor): Out {
  checkCopyOut(t, 'cpu');
  const all = elementsOf(t.view).map((x) => scalarOut(x, t.view.dtype));
  const nest = (at: number, from: number): [Out, number] => {
    if (at === t.view.shape.length) return [all[from]!, from + 1];
    const items: Out[] = [];
    let next = from;
    for (let k = 0; k < t.view.shape[at]!; k++) {
      const [one, after] = nest(at + 1, next);
      items.push(one);
      next = after;
    }
    return [list(items), next];
  };
  return nest(0, 0)[0];
}

type One = { input: Tensor };
const get = (run: (t: Tensor) => Out): ReturnType<typeof fn<One>> => fn<One>(['input'], ({ input }) => run(input));

function requireGrad(t: Tensor, on: boolean): Tensor {
  if (on === false && !t.isLeaf) {
    throw runtimeError(
      "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().",
    );
  }
  if (on && !isFloating(t.view.dtype)) throw runtimeError('only Tensors of floating point dtype can require gradients');
  if (on && t.inference)
    throw runtimeError('Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.');
  if (t.isLeaf) t.requiresGrad = on;
  return t;
}

interface To {
  input: Tensor;
  device?: string | null;
  dtype?: DType | null;
  other?: Tensor;
  tensor?: Tensor;
  non_blocking?: boolean;
  copy?: boolean;
  memory_format?: MemoryFormat;
}

function convert({ input, device, dtype, other, tensor, copy, memory_format }: To): Tensor {
  const like = tensor ?? other;
  return to(
    input,
    like?.view.dtype ?? dtype ?? input.view.dtype,
    like?.view.device ?? device ?? input.view.device,
    copy ?? false,
    memory_format,
  );
}

const CASTS: Readonly<Record<string, DType>> = {
  float: DTYPES.float32,
  double: DTYPES.float64,
  half: DTYPES.float16,
  bfloat16: DTYPES.bfloat16,
  long: DTYPES.int64,
  int: DTYPES.int32,
  short: DTYPES.int16,
  char: DTYPES.int8,
  byte: DTYPES.uint8,
  bool: DTYPES.bool,
  cfloat: DTYPES.complex64,
  cdouble: DTYPES.complex128,
};

/** What may be assigned to `.grad`. */
function checkGrad(t: Tensor, grad: Tensor): void {
  if (grad.view.dtype !== t.view.dtype) {
    throw runtimeError(
      `attempting to assign a gradient with dtype '${grad.view.dtype.cpp}' to a tensor with grad_dtype '${t.view.dtype.aten}'. The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). You can set the tensor's grad_dtype attribute with a specific dtype, or None to allow any dtype. Set grad_dtype with caution. Diverging the dtypes of a tensor and its gradient may break downstream systems that assume they match.`,
    );
  }
  if (grad.view.shape.join() !== t.view.shape.join()) {
    throw runtimeError(
      `attempting to assign a gradient of size '${sizeText(grad.view.shape)}' to a tensor of size '${sizeText(t.view.shape)}'. Please ensure that the gradient and the tensor are the same size`,
    );
  }
}

export const tensorRows: FunctionTable = {
  'core.shape': get((t) => size(t.view.shape)),
  'core.dtype': get((t) => torchDtype(t.view.dtype)),
  'core.device': get((t) => deviceOut(t.view.device)),
  'core.requires_grad': get((t) => t.requiresGrad),
  'core.is_leaf': get((t) => (gradFnOf(t), !t.requiresGrad || gradFnOf(t) === null)),
  'core.grad': get((t) => t.grad),
  'core.grad_fn': get((t) => gradFnOf(t)),
  'core.version': get((t) => {
    if (t.inference) throw runtimeError('Inference tensors do not track version counter.');
    return pyInt(t.version.value);
  }),
  'core.base': get((t) => t.base),
  'core.output_nr': get((t) => pyInt(t.outputNr)),
  'core.retains_grad': get((t) => t.retainsGrad),
  'core.is_inference': get((t) => t.inference),
  'core.facts': get((t) => ints([t.view.shape.length, t.view.size, t.requiresGrad ? 1 : 0, t.view.dtype.code])),
  'core.repr': fn<One & { prefix?: string }>(['input', 'prefix'], ({ input, prefix }) => tensorText(input, prefix)),
  'core.contents': fn<One & { indent: number }>(['input', 'indent'], ({ input, indent }) =>
    contentsText(input.view, indent),
  ),
  'core.set_grad': fn<One & { grad: Tensor | null }>(['input', 'grad'], ({ input, grad }) => {
    if (grad) checkGrad(input, grad);
    input.grad = grad;
    return null;
  }),
  'core.set_data': fn<One & { data: Tensor }>(['input', 'data'], ({ input, data }) => {
    if (data.view.dtype !== input.view.dtype && input.requiresGrad && !isFloating(data.view.dtype)) {
      throw runtimeError('data set to a tensor that requires gradients must be floating point or complex dtype');
    }
    input.view = data.view;
  }),
  'core.data': get((t) => new Tensor(t.view)),
  'core.getitem': fn<One & { index: IndexItem[] }>(['input', 'index'], ({ input, index }) => getItem(input, index)),
  'core.setitem': fn<One & { index: IndexItem[]; value: Tensor | PyScalar | Foreign }>(
    ['input', 'index', 'value'],
    ({ input, index, value }) => {
      setItem(input, index, value);
      return null;
    },
  ),
  'core.storage': get((t) => ints([t.view.storage.id, t.view.storage.byteLength, t.view.storage.address])),
  'core.meta': get((t) => ints([t.view.storage.id, t.view.offset, t.view.size])),
  'core.format_value': get((t) => scalarOut(elementAt(t.view, t.view.offset), t.view.dtype)),
  'Tensor.item': get(item),
  'Tensor.tolist': get(tolist),
  'Tensor.dim': get((t) => pyInt(t.view.shape.length)),
  'Tensor.ndimension': get((t) => pyInt(t.view.shape.length)),
  'Tensor.numel': get((t) => pyInt(t.view.size)),
  'Tensor.nelement': get((t) => pyInt(t.view.size)),
  'Tensor.element_size': get((t) => pyInt(t.view.dtype.bytes)),
  'Tensor.storage_offset': get((t) => pyInt(t.view.offset)),
  'Tensor.data_ptr': get((t) =>
    pyInt(t.view.device === 'meta' || (t.view.size === 0 && t.view.storage.byteLength === 0) ? 0 : t.view.address),
  ),
  'Tensor.size': fn<One & { dim?: number | null }>(['input', 'dim'], ({ input, dim }) =>
    dim === undefined || dim === null ? size(input.view.shape) : pyInt(input.view.shape[at(dim, input)]!),
  ),
  'Tensor.stride': fn<One & { dim?: number | null }>(['input', 'dim'], ({ input, dim }) =>
    dim === undefined || dim === null ? ints(input.view.strides) : pyInt(input.view.strides[at(dim, input)]!),
  ),
  'Tensor.is_contiguous': fn<One & { memory_format?: string }>(
    ['input', 'memory_format'],
    ({ input, memory_format }) =>
      memory_format === 'channels_last' ? isChannelsLast(input.view) : input.view.contiguous,
  ),
  'Tensor.contiguous': fn<One & { memory_format?: MemoryFormat }>(
    ['input', 'memory_format'],
    ({ input, memory_format }) =>
      memory_format === 'channels_last'
        ? isChannelsLast(input.view)
          ? input
          : to(input, input.view.dtype, input.view.device, true, 'channels_last')
        : contiguous(input),
  ),
  'Tensor.is_set_to': fn<One & { tensor: Tensor }>(
    ['input', 'tensor'],
    ({ input: { view: a }, tensor: { view: b } }) =>
      a.storage === b.storage &&
      a.offset === b.offset &&
      a.shape.join() === b.shape.join() &&
      a.strides.join() === b.strides.join(),
  ),
  'Tensor.detach': get(detach),
  'Tensor.detach_': get((t) => {
    if (t.base)
      throw runtimeError(
        "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for training, and gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence detach_() cannot be called on these gradients. To fix this error, please refer to the Optimizer.zero_grad() function in torch/optim/optimizer.py as the solution.",
      );
    t.node = null;
    t.requiresGrad = false;
    return t;
  }),
  'Tensor.requires_grad_': fn<One & { requires_grad?: boolean }>(
    ['input', 'requires_grad'],
    ({ input, requires_grad = true }) => requireGrad(input, requires_grad),
  ),
  'core.set_requires_grad': fn<One & { on: boolean }>(['input', 'on'], ({ input, on }) => void requireGrad(input, on)),
  'Tensor.retain_grad': get((t) => {
    if (!t.requiresGrad) throw runtimeError("can't retain_grad on Tensor that has requires_grad=False");
    const node = gradFnOf(t);
    if (!node || t.retainsGrad) return null;
    t.retainsGrad = true;
    node.retained.push({ nr: t.outputNr, tensor: t });
    return null;
  }),
  'Tensor.to': fn<To>(
    ['input', 'device', 'dtype', 'other', 'tensor', 'non_blocking', 'copy', 'memory_format'],
    convert,
  ),
  'Tensor.type_as': fn<One & { other: Tensor }>(['input', 'other'], ({ input, other }) =>
    to(input, other.view.dtype, other.view.device),
  ),
  'Tensor.cpu': fn<One & { memory_format?: MemoryFormat }>(['input', 'memory_format'], ({ input, memory_format }) =>
    to(input, input.view.dtype, 'cpu', false, memory_format),
  ),
  'Tensor.cuda': fn<One & { device?: string | null; non_blocking?: boolean; memory_format?: MemoryFormat }>(
    ['input', 'device', 'non_blocking', 'memory_format'],
    ({ input, device, memory_format }) =>
      to(input, input.view.dtype, present(device ?? 'cuda:0'), false, memory_format),
  ),
  ...Object.fromEntries(
    Object.entries(CASTS).map(([name, dtype]) => [
      `Tensor.${name}`,
      fn<One & { memory_format?: MemoryFormat }>(['input', 'memory_format'], ({ input, memory_format }) =>
        to(input, dtype, input.view.device, false, memory_format),
      ),
    ]),
  ),
  'Tensor.copy_': fn<One & { src?: Tensor; other?: Tensor; non_blocking?: boolean }>(
    ['input', 'src', 'other', 'non_blocking'],
    ({ input, src, other }) => copy_(input, (src ?? other)!),
  ),
  'Tensor.fill_': fn<One & { value: Tensor | PyScalar }>(['input', 'value'], ({ input, value }) => fill_(input, value)),
  'Tensor.zero_': get((t) => fill_(t, { kind: 'i', value: 0 })),
  'Tensor.resize_': fn<One & { size: number[]; memory_format?: string }>(
    ['input', 'size', 'memory_format'],
    ({ input, size: wanted }) => {
      if (input.requiresGrad) throw runtimeError('cannot resize variables that require grad');
      resize(input, wanted);
      return input;
    },
  ),
  'Tensor.set_': fn<One & { source?: Tensor }>(['input', 'source'], ({ input, source }) => {
    checkInplace(input);
    if (source) input.view = source.view;
    bump(input);
    return input;
  }),
  'torch.is_floating_point': get((t) => isFloat(t.view.dtype)),
  'torch.is_complex': get((t) => isComplex(t.view.dtype)),
  'Tensor.is_signed': get((t) => t.view.dtype.kind !== 'u' && t.view.dtype.kind !== 'b'),
  'torch.is_nonzero': get((t) => {
    checkItem(t);
    if (t.view.size !== 1)
      throw runtimeError(
        t.view.size === 0
          ? 'Boolean value of Tensor with no values is ambiguous'
          : 'Boolean value of Tensor with more than one value is ambiguous',
      );
    const x = elementAt(t.view, t.view.offset);
    return typeof x === 'object' ? x.re !== 0 || x.im !== 0 : typeof x === 'number' ? x !== 0 : Boolean(x);
  }),
  'torch.is_same_size': fn<One & { other: Tensor }>(
    ['input', 'other'],
    ({ input, other }) => input.view.shape.join() === other.view.shape.join(),
  ),
};

function at(dim: number, t: Tensor): number {
  const rank = t.view.shape.length;
  if (rank === 0) throw new LibError('IndexError', 'Dimension specified as ' + dim + ' but tensor has no dimensions');
  if (dim < -rank || dim >= rank)
    throw new LibError(
      'IndexError',
      `Dimension out of range (expected to be in range of [${-rank}, ${rank - 1}], but got ${dim})`,
    );
  return dim < 0 ? dim + rank : dim;
}
