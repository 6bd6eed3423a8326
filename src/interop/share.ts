/**
 * Where both libraries meet. `from_numpy(a)` and `a` hold the same Storage object; `torch.tensor(a)` never does;
 * `as_tensor(a)` does when dtype and device already fit. What torch cannot take is refused in its words.
 */
import { DTYPES, isFloating, type DType } from '../core/dtype.ts';
import { LibError, notEmulated, runtimeError, typeError, valueError } from '../core/errors.ts';
import { fn, ints, pyInt, type FunctionTable } from '../core/function-table.ts';
import type { Literal } from '../core/python-data.ts';
import { View } from '../core/view.ts';
import { NDArray } from '../numpy/ndarray.ts';
import { modes } from '../torch/autograd/modes.ts';
import { literalTensor } from '../torch/ops/literal.ts';
import { deviceOf, finish } from '../torch/functions/creation.ts';
import { clone, detach, to, toCopy } from '../torch/ops/structure.ts';
import { Tensor } from '../torch/tensor.ts';
import { warned } from '../torch/warned.ts';

const SWAPPED =
  'given numpy array has byte order different from the native byte order. Conversion between byte orders is currently not supported.';

/** The scalar type of arrays whose elements live in Python, by how their dtype's name begins. */
const SCALAR_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^object/, 'object_'],
  [/^[<>|=]?U/, 'str_'],
  [/^[<>|=]?S/, 'bytes_'],
  [/^(float128|longdouble)/, 'longdouble'],
  [/^(complex256|clongdouble)/, 'clongdouble'],
  [/^[<>|=]?(datetime64|M8)/, 'datetime64'],
  [/^[<>|=]?(timedelta64|m8)/, 'timedelta64'],
];

/** What torch says to an array of a dtype that it does not have. */
function refusal(dtype: string): LibError {
  if (dtype.startsWith('>')) return valueError(SWAPPED);
  const scalar = SCALAR_TYPES.find(([head]) => head.test(dtype))?.[1] ?? 'void';
  return typeError(
    `can't convert np.ndarray of type numpy.${scalar}. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.`,
  );
}

/** Arrays among the leaves of a nested list are converted one by one, and refused as they would be alone. */
function checkLeaves(literal: Literal): void {
  if (!literal.ok || !('leaves' in literal)) return;
  for (const leaf of literal.leaves)
    if (leaf instanceof NDArray && leaf.elsewhere !== null) throw refusal(leaf.elsewhere);
}

/** A tensor over the array's memory. https://docs.pytorch.org/docs/2.13/generated/torch.from_numpy.html */
export function shareArray(array: NDArray, warnNotWritable = true): Tensor {
  const { view } = array;
  if (!array.writeable && warnNotWritable) warned('array-not-writable');
  if (view.strides.some((s) => s < 0)) {
    throw valueError(
      'At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().) ',
    );
  }
  if (array.elsewhere !== null) throw refusal(array.elsewhere);
  view.storage.resizable = false;
  return new Tensor(view);
}

/** NumPy knows no lazily conjugated or negated memory. */
function checkPlain(t: Tensor): void {
  for (const [bit, what, cure] of [
    [t.conjugated, 'conjugate', 'conj'],
    [t.negated, 'negative', 'neg'],
  ] as const) {
    if (bit)
      throw runtimeError(
        `Can't call numpy() on Tensor that has ${what} bit set. Use tensor.resolve_${cure}().numpy() instead.`,
      );
  }
}

/** An ndarray over the tensor's memory. https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.numpy.html */
export function shareTensor(t: Tensor, force: boolean): NDArray {
  const { device, dtype } = t.view;
  if (force) {
    const plain = to(detach(t), dtype, 'cpu');
    return shareTensor(plain.conjugated || plain.negated ? clone(plain) : plain, false);
  }
  if (device !== 'cpu') {
    throw typeError(
      `can't convert ${device} device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.`,
    );
  }
  if (t.requiresGrad && modes.grad)
    throw runtimeError("Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.");
  if (dtype.char === null) throw typeError(`Got unsupported ScalarType ${dtype.aten}`);
  checkPlain(t);
  t.view.storage.resizable = false;
  return new NDArray(t.view, t);
}

/** Bytes as hexadecimal text. */
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, k) => parseInt(hex.slice(2 * k, 2 * k + 2), 16));

interface Data {
  data: NDArray | Tensor | Literal;
  dtype?: DType;
  device?: string;
  requires_grad?: boolean;
}
const NAMES = ['data', 'dtype', 'device', 'requires_grad'] as const;

const fromArray = (array: NDArray, { dtype, device, requires_grad }: Data, copy: boolean): Tensor => {
  const shared = shareArray(array, !copy);
  const out = copy
    ? toCopy(shared, dtype ?? shared.view.dtype, deviceOf(device), 'contiguous_format')
    : to(shared, dtype ?? shared.view.dtype, deviceOf(device));
  return finish(out, { requires_grad });
};

export const share: FunctionTable = {
  'torch.from_numpy': fn<{ ndarray: NDArray }>(['ndarray'], ({ ndarray }) => shareArray(ndarray)),
  'Tensor.numpy': fn<{ input: Tensor; force?: boolean }>(['input', 'force'], ({ input, force = false }) =>
    shareTensor(input, force),
  ),
  'core.tensor': fn<Data>(NAMES, ({ data, dtype, device, requires_grad }) => {
    checkLeaves(data as Literal);
    return finish(literalTensor(data as Literal, dtype ?? null, deviceOf(device)), { requires_grad });
  }),
  'core.tensor_array': fn<Data>(NAMES, (args) => fromArray(args.data as NDArray, args, true)),
  'core.as_array': fn<Data>(NAMES, (args) => fromArray(args.data as NDArray, args, false)),
  'core.tensor_copy': fn<Data>(NAMES, ({ data, dtype, device, requires_grad }) => {
    const t = detach(data as Tensor);
    const copied =
      dtype && dtype !== t.view.dtype
        ? toCopy(t, dtype, device ?? t.view.device)
        : to(clone(t), t.view.dtype, device ?? t.view.device);
    return finish(copied, { requires_grad });
  }),
  'core.as_tensor': fn<Data>(NAMES, ({ data, dtype, device, requires_grad }) => {
    const t = data as Tensor;
    const out = to(t, dtype ?? t.view.dtype, device ?? t.view.device);
    if (requires_grad && isFloating(out.view.dtype)) out.requiresGrad = true;
    return out;
  }),
  'core.frombuffer': fn<{ data: NDArray; dtype: DType; count: number; offset: number }>(
    ['data', 'dtype', 'count', 'offset'],
    ({ data, dtype, count, offset }) => {
      if (data.elsewhere !== null) throw notEmulated(`a buffer of an array of dtype ${data.elsewhere}`);
      const bytes = data.view.size * data.view.dtype.bytes;
      const start = data.view.offset * data.view.dtype.bytes + offset;
      if (start % dtype.bytes !== 0) throw runtimeError('frombuffer with an unaligned offset is not emulated');
      const n = count < 0 ? Math.floor((bytes - offset) / dtype.bytes) : count;
      data.view.storage.resizable = false;
      return new Tensor(new View(data.view.storage, dtype, [n], [1], start / dtype.bytes));
    },
  ),
  'core.from_dlpack': fn<{ data: NDArray | Tensor }>(['data'], ({ data }) => {
    if (data instanceof Tensor) {
      if (data.requiresGrad)
        throw new LibError('BufferError', "Can't export tensors that require gradient, use tensor.detach()");
      return new Tensor(data.view);
    }
    return shareArray(data, false);
  }),
  'core.to_numpy_dlpack': fn<{ data: Tensor }>(['data'], ({ data }) => {
    if (data.requiresGrad)
      throw new LibError('BufferError', "Can't export tensors that require gradient, use tensor.detach()");
    return shareTensor(data, false);
  }),
  /** A buffer of Python's and an array over a copy of it: see _core/wire.py. */
  'core.mirror_version': fn<{ data: NDArray }>(['data'], ({ data }) => pyInt(data.view.storage.version)),
  'core.mirror_get': fn<{ data: NDArray }>(['data'], ({ data: { view } }) =>
    toHex(new Uint8Array(view.storage.host(), 0, view.size * view.dtype.bytes)),
  ),
  'core.mirror_put': fn<{ data: NDArray; hex: string }>(['data', 'hex'], ({ data: { view }, hex }) => {
    const bytes = fromHex(hex);
    if (bytes.length !== view.size * view.dtype.bytes) throw valueError('the buffer changed its size');
    new Uint8Array(view.storage.host()).set(bytes);
    view.storage.wrote();
    return pyInt(view.storage.version);
  }),
  'core.storage_bytes': fn<{ input: Tensor }>(['input'], ({ input: { view } }) => {
    const { storage } = view;
    return new Tensor(new View(storage, DTYPES.uint8, [storage.byteLength], [1], 0));
  }),
  'core.storage_resizable': fn<{ input: Tensor }>(['input'], ({ input }) => input.view.storage.resizable),
  'core.address': fn<{ input: Tensor }>(['input'], ({ input }) => ints([input.view.address])),
};
