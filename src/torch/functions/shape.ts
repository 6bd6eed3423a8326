/** View functions and joining by public name. */
import { fn, type FunctionTable } from '../../core/function-table.ts';
import type { DType } from '../../core/dtype.ts';
import { isComplex, isFloat } from '../../core/dtype.ts';
import { runtimeError, LibError } from '../../core/errors.ts';
import { sizeOf } from '../../core/layout.ts';
import { sizeText } from '../autograd/texts.ts';
import { wrapDim, wrapDims } from '../operands.ts';
import { conj } from '../ops/unary.ts';
import { reshape, contiguous } from '../ops/structure.ts';
import * as v from '../ops/view.ts';
import type { Tensor } from '../tensor.ts';
import { warned } from '../warned.ts';

type One = { input: Tensor };
const rank = (t: Tensor): number => t.view.shape.length;

function flatten(t: Tensor, start: number, end: number): Tensor {
  const [a, b] = [wrapDim(start, rank(t)), wrapDim(end, rank(t))];
  if (a > b) throw runtimeError('flatten() has invalid args: start_dim cannot come after end_dim');
  if (rank(t) === 0) return reshape(t, [1]);
  if (a === b) return t;
  const { shape } = t.view;
  return reshape(t, [...shape.slice(0, a), sizeOf(shape.slice(a, b + 1)), ...shape.slice(b + 1)]);
}

function movedim(t: Tensor, source: readonly number[], target: readonly number[]): Tensor {
  if (source.length !== target.length) {
    throw runtimeError(
      `movedim: Invalid source or destination dims: source (${sizeText(source)} dims) should contain the same number of dims as destination (${sizeText(target)} dims)`,
    );
  }
  const [from, to] = [wrapDims(source, rank(t)), wrapDims(target, rank(t))];
  const rest = t.view.shape.map((_, d) => d).filter((d) => !from.includes(d));
  const order = t.view.shape.map((_, d) => (to.includes(d) ? from[to.indexOf(d)]! : -1));
  return v.permute(
    t,
    order.map((d) => (d === -1 ? rest.shift()! : d)),
  );
}

function transposed(t: Tensor, a: number, b: number): Tensor {
  return v.transpose(t, wrapDim(a, rank(t)), wrapDim(b, rank(t)));
}

/** `.T`, `.mT`, `.H`. */
function shorthand(name: string, t: Tensor): Tensor {
  if (rank(t) === 0) {
    if (name === 'T' || name === 'H' || name === 'mT' || name === 'mH') warned(`${name}-of-0-d`);
    return t;
  }
  if (name === 'T' && rank(t) !== 2) warned('T-of-other-rank');
  if (name === 'T')
    return v.permute(
      t,
      t.view.shape.map((_, d) => rank(t) - 1 - d),
    );
  if (name === 'mT') {
    if (rank(t) < 2)
      throw runtimeError(`tensor.mT is only supported on matrices or batches of matrices. Got ${rank(t)}-D tensor.`);
    return v.transpose(t, rank(t) - 2, rank(t) - 1);
  }
  if (rank(t) !== 2) {
    const batches = rank(t) > 2 ? ' For batches of matrices, consider using tensor.mH' : '';
    throw runtimeError(`tensor.H is only supported on matrices (2-D tensors). Got ${rank(t)}-D tensor.${batches}`);
  }
  return v.transpose(t, 0, 1);
}

export function splitBy(t: Tensor, given: number | readonly number[], dim: number): readonly Tensor[] {
  if (rank(t) === 0) throw runtimeError('split expects at least a 1-dimensional tensor');
  const d = wrapDim(dim, rank(t));
  const n = t.view.shape[d]!;
  if (typeof given === 'number') {
    if (given < 0) throw runtimeError(`split expects split_size be non-negative, but got split_size=${given}`);
    if (given === 0 && n !== 0)
      throw runtimeError(`split_size can only be 0 if dimension size is 0, but got dimension size of ${n}`);
    const count = Math.max(1, Math.ceil(n / Math.max(1, given)));
    return v.splitEvenly(
      t,
      Array.from({ length: count }, (_, k) => Math.min(given, n - k * given)),
      d,
    );
  }
  const total = given.reduce((p, k) => p + k, 0);
  if (total !== n)
    throw runtimeError(
      `split_with_sizes expects split_sizes to sum exactly to ${n} (input tensor's size at dimension ${d}), but got split_sizes=${sizeText(given)}`,
    );
  return v.splitSizes(t, given, d);
}

export function chunk(t: Tensor, chunks: number, dim: number): readonly Tensor[] {
  if (rank(t) === 0) throw runtimeError('chunk expects at least a 1-dimensional tensor');
  if (chunks <= 0) throw runtimeError(`chunk expects \`chunks\` to be greater than 0, got: ${chunks}`);
  const n = t.view.shape[wrapDim(dim, rank(t))]!;
  return splitBy(t, Math.max(1, Math.ceil(n / chunks)), dim);
}

function asStrided({
  input,
  size,
  stride,
  storage_offset,
}: One & { size: number[]; stride: number[]; storage_offset?: number | null }): Tensor {
  if (size.length !== stride.length) throw runtimeError('mismatch in length of strides and shape');
  for (const s of stride)
    if (s < 0)
      throw runtimeError(
        `as_strided: Negative strides are not supported at the moment, got strides: ${sizeText(stride)}`,
      );
  const offset = storage_offset ?? input.view.offset;
  const high = size.includes(0) ? 0 : offset + 1 + size.reduce((p, n, d) => p + (n - 1) * stride[d]!, 0);
  const { bytes } = input.view.dtype;
  if (high * bytes > input.view.storage.byteLength) {
    throw runtimeError(
      `setStorage: sizes ${sizeText(size)}, strides ${sizeText(stride)}, storage offset ${offset}, and itemsize ${bytes} requiring a storage size of ${high * bytes} are out of bounds for storage of size ${input.view.storage.byteLength}`,
    );
  }
  return v.asStridedOp(input, size, stride, offset);
}

function tensorSplit(t: Tensor, given: number | readonly number[], dim: number): Tensor[] {
  const d = wrapDim(dim, rank(t));
  const n = t.view.shape[d]!;
  const cuts =
    typeof given === 'number'
      ? Array.from({ length: given - 1 }, (_, k) => Math.floor(n / given) * (k + 1) + Math.min(k + 1, n % given))
      : given;
  const at = [0, ...cuts, n];
  return at.slice(1).map((stop, k) => v.sliceDim(t, d, at[k]!, stop, null));
}

interface Split {
  input: Tensor;
  split_size?: number;
  split_sizes?: number[];
  split_size_or_sections?: number | number[];
  dim?: number;
}

export const shapes: FunctionTable = {
  'Tensor.view': fn<One & { size?: number[]; dtype?: DType }>(['input', 'size', 'dtype'], ({ input, size, dtype }) =>
    dtype ? v.viewDtype(input, dtype) : v.view(input, size!),
  ),
  'Tensor.view_as': fn<One & { other: Tensor }>(['input', 'other'], ({ input, other }) =>
    v.view(input, other.view.shape),
  ),
  'torch.reshape': fn<One & { shape: number[] }>(['input', 'shape'], ({ input, shape }) => reshape(input, shape)),
  'Tensor.reshape_as': fn<One & { other: Tensor }>(['input', 'other'], ({ input, other }) =>
    reshape(input, other.view.shape),
  ),
  'torch.ravel': fn<One>(['input'], ({ input }) => v.view(contiguous(input), [-1])),
  'torch.flatten': fn<One & { start_dim?: number; end_dim?: number }>(
    ['input', 'start_dim', 'end_dim'],
    ({ input, start_dim = 0, end_dim = -1 }) => flatten(input, start_dim, end_dim),
  ),
  'torch.unflatten': fn<One & { dim: number; sizes: number[] }>(['input', 'dim', 'sizes'], ({ input, dim, sizes }) => {
    const d = wrapDim(dim, rank(input));
    const n = input.view.shape[d]!;
    const known = sizes.filter((s) => s !== -1).reduce((p, s) => p * s, 1);
    if (sizes.includes(-1) ? n % known !== 0 : known !== n)
      throw runtimeError(
        `unflatten: Provided sizes ${sizeText(sizes)} don't multiply up to the size of dim ${d} (${n}) in the input tensor`,
      );
    const filled = sizes.map((s) => (s === -1 ? n / known : s));
    return v.view(input, [...input.view.shape.slice(0, d), ...filled, ...input.view.shape.slice(d + 1)]);
  }),
  'torch.transpose': fn<One & { dim0: number; dim1: number }>(['input', 'dim0', 'dim1'], ({ input, dim0, dim1 }) =>
    transposed(input, dim0, dim1),
  ),
  'torch.swapaxes': fn<One & { axis0: number; axis1: number }>(['input', 'axis0', 'axis1'], ({ input, axis0, axis1 }) =>
    transposed(input, axis0, axis1),
  ),
  'torch.swapdims': fn<One & { dim0: number; dim1: number }>(['input', 'dim0', 'dim1'], ({ input, dim0, dim1 }) =>
    transposed(input, dim0, dim1),
  ),
  'torch.t': fn<One>(['input'], ({ input }) => {
    if (rank(input) > 2) throw runtimeError(`t() expects a tensor with <= 2 dimensions, but self is ${rank(input)}D`);
    return v.t(input);
  }),
  'core.shorthand': fn<One & { name: string }>(['input', 'name'], ({ input, name }) => shorthand(name, input)),
  'torch.permute': fn<One & { dims: number[] }>(['input', 'dims'], ({ input, dims }) => v.permuteDims(input, dims)),
  'torch.movedim': fn<One & { source: number[] | number; destination: number[] | number }>(
    ['input', 'source', 'destination'],
    ({ input, source, destination }) => movedim(input, [source].flat(), [destination].flat()),
  ),
  'torch.moveaxis': fn<One & { source: number[] | number; destination: number[] | number }>(
    ['input', 'source', 'destination'],
    ({ input, source, destination }) => movedim(input, [source].flat(), [destination].flat()),
  ),
  'Tensor.expand': fn<One & { size: number[]; implicit?: boolean }>(['input', 'size', 'implicit'], ({ input, size }) =>
    v.expand(input, size),
  ),
  'torch.broadcast_to': fn<One & { size: number[] }>(['input', 'size'], ({ input, size }) => v.expand(input, size)),
  'Tensor.expand_as': fn<One & { other: Tensor }>(['input', 'other'], ({ input, other }) =>
    v.expand(input, other.view.shape),
  ),
  'torch.narrow': fn<One & { dim: number; start: number | Tensor; length: number }>(
    ['input', 'dim', 'start', 'length'],
    ({ input, dim, start, length }) => v.narrow(input, dim, Number(start), length),
  ),
  'torch.select': fn<One & { dim: number; index: number }>(['input', 'dim', 'index'], ({ input, dim, index }) => {
    if (rank(input) === 0) throw new LibError('IndexError', 'select() cannot be applied to a 0-dim tensor.');
    const d = wrapDim(dim, rank(input));
    const n = input.view.shape[d]!;
    if (index >= n || index < -n)
      throw new LibError(
        'IndexError',
        `select(): index ${index} out of range for tensor of size ${sizeText(input.view.shape)} at dimension ${d}`,
      );
    return v.select(input, d, index);
  }),
  'torch.squeeze': fn<One & { dim?: number | number[] }>(['input', 'dim'], ({ input, dim }) => {
    if (dim === undefined) return v.squeeze(input);
    if (typeof dim === 'number') return v.squeezeDim(input, wrapDim(dim, rank(input)));
    return dim.length === 1
      ? v.squeezeDims(input, wrapDims(dim, rank(input)))
      : v.squeezeDims(input, wrapDims(dim, rank(input)));
  }),
  'torch.unsqueeze': fn<One & { dim: number }>(['input', 'dim'], ({ input, dim }) =>
    v.unsqueeze(input, wrapDim(dim, rank(input) + 1)),
  ),
  'torch.diag_embed': fn<One & { offset?: number; dim1?: number; dim2?: number }>(
    ['input', 'offset', 'dim1', 'dim2'],
    ({ input, offset = 0, dim1 = -2, dim2 = -1 }) => {
      const [a, b] = [wrapDim(dim1, rank(input) + 1), wrapDim(dim2, rank(input) + 1)];
      if (a === b) throw runtimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
      return v.diagEmbed(input, offset, a, b);
    },
  ),
  'torch.adjoint': fn<One>(['input'], ({ input }) => {
    if (rank(input) === 0) warned('adjoint-of-0-d');
    const turned = rank(input) === 0 ? input : shorthand('mT', input);
    return isComplex(turned.view.dtype) ? conj(turned) : turned;
  }),
  'torch.diagonal': fn<One & { offset?: number; dim1?: number; dim2?: number }>(
    ['input', 'offset', 'dim1', 'dim2'],
    ({ input, offset = 0, dim1 = 0, dim2 = 1 }) => {
      const [a, b] = [wrapDim(dim1, rank(input)), wrapDim(dim2, rank(input))];
      if (a === b) throw runtimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
      return v.diagonal(input, offset, a, b);
    },
  ),
  'Tensor.unfold': fn<One & { dimension: number; size: number; step: number }>(
    ['input', 'dimension', 'size', 'step'],
    ({ input, dimension, size, step }) => v.unfold(input, wrapDim(dimension, rank(input)), size, step),
  ),
  'torch.as_strided': fn(['input', 'size', 'stride', 'storage_offset'], asStrided),
  'torch.split': fn<Split>(
    ['input', 'split_size', 'split_sizes', 'split_size_or_sections', 'dim'],
    ({ input, split_size, split_sizes, split_size_or_sections, dim = 0 }) =>
      Object.assign({
        tag: 'tuple' as const,
        items: splitBy(input, split_size_or_sections ?? split_sizes ?? split_size!, dim),
      }),
  ),
  'torch.split_with_sizes': fn<Split>(['input', 'split_sizes', 'dim'], ({ input, split_sizes, dim = 0 }) => ({
    tag: 'tuple',
    items: splitBy(input, split_sizes!, dim),
  })),
  'torch.chunk': fn<One & { chunks: number; dim?: number }>(
    ['input', 'chunks', 'dim'],
    ({ input, chunks, dim = 0 }) => ({ tag: 'tuple', items: chunk(input, chunks, dim) }),
  ),
  'torch.tensor_split': fn<One & { sections?: number; indices?: number[]; dim?: number }>(
    ['input', 'sections', 'indices', 'dim'],
    ({ input, sections, indices, dim = 0 }) => ({ tag: 'tuple', items: tensorSplit(input, sections ?? indices!, dim) }),
  ),
  'torch.unbind': fn<One & { dim?: number }>(['input', 'dim'], ({ input, dim = 0 }) => {
    if (rank(input) === 0) throw runtimeError('unbind expects at least a 1-dimensional tensor');
    return { tag: 'tuple', items: v.unbind(input, wrapDim(dim, rank(input))) };
  }),
  'torch.view_as_real': fn<One>(['input'], ({ input }) => {
    if (!isComplex(input.view.dtype)) throw runtimeError('view_as_real is only supported for complex tensors');
    return v.viewAsReal(input);
  }),
  'torch.view_as_complex': fn<One>(['input'], ({ input }) => {
    if (!isFloat(input.view.dtype))
      throw runtimeError(
        `view_as_complex is only supported for floating point tensors, but got a tensor of scalar type: ${input.view.dtype.aten}`,
      );
    return v.viewAsComplex(input);
  }),
  'torch.real': fn<One>(['input'], ({ input }) =>
    isComplex(input.view.dtype) ? v.select(v.viewAsReal(input), rank(input), 0) : input,
  ),
  'torch.imag': fn<One>(['input'], ({ input }) => {
    if (!isComplex(input.view.dtype))
      throw runtimeError('imag is not implemented for tensors with non-complex dtypes.');
    const out = v.select(v.viewAsReal(input), rank(input), 1);
    out.negated = input.conjugated;
    return out;
  }),
  'Tensor.alias': fn<One>(['input'], ({ input }) => v.alias(input)),
};
