/**
 * Copies and layout: clone, contiguous, reshape, conversion of dtype and device, copy_, fill_. Which of these
 * return the very same tensor is the point of half the course.
 */
import { copyAs, copyInto } from '../../core/cast.ts';
import { isComplex, type DType } from '../../core/dtype.ts';
import { fillElements } from '../../core/elements.ts';
import { runtimeError } from '../../core/errors.ts';
import { broadcastShapes, contiguousStrides, extent, sizeOf, viewStrides } from '../../core/layout.ts';
import { isPyScalar, type PyScalar } from '../../core/scalar.ts';
import { Storage } from '../../core/storage.ts';
import { allocate, View } from '../../core/view.ts';
import { bump, checkInplace, checkOwnOverlap, inplace } from '../autograd/inplace.ts';
import { sizeText } from '../autograd/texts.ts';
import { checkCopyOut } from '../meta.ts';
import { op } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { asStridedOp, inferShape, viewTo } from './view.ts';
import { warned } from '../warned.ts';

/** Strides that keep the order of dimensions of a dense tensor (memory_format=torch.preserve_format). */
export function preservedStrides(view: View): number[] {
  const order = view.shape.map((_, d) => d).sort((a, b) => view.strides[b]! - view.strides[a]! || a - b);
  const strides = new Array<number>(view.shape.length);
  let step = 1;
  for (const d of order.toReversed()) {
    if (view.shape[d]! > 1 && view.strides[d] !== step) return contiguousStrides(view.shape);
    strides[d] = view.shape[d] === 1 ? view.strides[d]! : step;
    step *= Math.max(1, view.shape[d]!);
  }
  return strides;
}

export type MemoryFormat = 'contiguous_format' | 'preserve_format' | 'channels_last';

function formatStrides(view: View, format: MemoryFormat): number[] {
  if (format === 'preserve_format') return preservedStrides(view);
  if (format === 'channels_last') {
    const [n = 0, c = 0, h = 0, w = 0] = view.shape;
    void n;
    return [h * w * c, 1, w * c, c];
  }
  return contiguousStrides(view.shape);
}

/** Fresh memory of given strides (dense). */
export function allocateStrided(
  dtype: DType,
  shape: readonly number[],
  strides: readonly number[],
  device: string,
): View {
  const high = extent({ shape, strides, offset: 0 });
  return new View(new Storage((high ? high[1] + 1 : 0) * dtype.bytes, device), dtype, shape, strides);
}

function copyWith(view: View, dtype: DType, device: string, format: MemoryFormat): View {
  const out = allocateStrided(dtype, view.shape, formatStrides(view, format), device);
  copyInto(out, view);
  return out;
}

export const clone = op(
  'clone',
  (t: Tensor, format: MemoryFormat = 'preserve_format'): Tensor =>
    new Tensor(copyWith(t.view, t.view.dtype, t.view.device, format)),
);

/** A copy in another dtype or on another device. */
export const toCopy = op(
  '_to_copy',
  (t: Tensor, dtype: DType, device: string, format: MemoryFormat = 'preserve_format'): Tensor => {
    checkCopyOut(t, device);
    if (isComplex(t.view.dtype) && !isComplex(dtype) && dtype.kind !== 'b' && t.view.size > 0) {
      warned('complex-to-real');
    }
    return new Tensor(copyWith(t.view, dtype, device, format));
  },
);

export function to(
  t: Tensor,
  dtype: DType,
  device: string,
  copy = false,
  format: MemoryFormat = 'preserve_format',
): Tensor {
  const moved = format === 'channels_last' && !isChannelsLast(t.view);
  if (moved && t.view.shape.length !== 4) throw runtimeError('required rank 4 tensor to use channels_last format');
  if (!copy && !moved && t.view.dtype === dtype && t.view.device === device) return t;
  if (moved) return toCopy(t, dtype, device, format);
  return t.view.dtype === dtype && t.view.device === device ? clone(t, format) : toCopy(t, dtype, device, format);
}

export const contiguous = (t: Tensor): Tensor => (t.view.contiguous ? t : clone(t, 'contiguous_format'));

const unsafeView = op(
  '_unsafe_view',
  (t: Tensor, shape: readonly number[]): Tensor =>
    new Tensor(t.view.with({ shape, strides: contiguousStrides(shape) })),
);

/** A view where possible, else a copy; https://docs.pytorch.org/docs/2.13/generated/torch.reshape.html */
export function reshape(t: Tensor, wanted: readonly number[]): Tensor {
  const shape = inferShape(wanted, t.view.size);
  if (viewStrides(t.view.shape, t.view.strides, shape)) return viewTo(t, shape);
  return unsafeView(clone(t, 'contiguous_format'), shape);
}

export { unsafeView };

export const copied = op(
  'copy',
  (t: Tensor, from: Tensor): Tensor => new Tensor(copyAs(from.view, t.view.dtype, t.view.shape)),
);

/** `t.copy_(from)`: broadcasts and converts whatever comes. */
export function copy_(t: Tensor, from: Tensor): Tensor {
  const shape = broadcastShapes(from.view.shape, t.view.shape);
  if (!shape || sizeOf(shape) !== t.view.size || shape.length !== t.view.shape.length) {
    const lead = t.view.shape.length - from.view.shape.length;
    const d = t.view.shape.findIndex(
      (n, k) => k >= lead && from.view.shape[k - lead] !== n && from.view.shape[k - lead] !== 1,
    );
    if (lead < 0) {
      throw runtimeError(
        `expand(torch.${from.view.dtype.aten}Tensor{${sizeText(from.view.shape)}}, size=${sizeText(t.view.shape)}): the number of sizes provided (${t.view.shape.length}) must be greater or equal to the number of dimensions in the tensor (${from.view.shape.length})`,
      );
    }
    throw runtimeError(
      `The size of tensor a (${t.view.shape[d]}) must match the size of tensor b (${from.view.shape[d - lead]}) at non-singleton dimension ${d}`,
    );
  }
  checkCopyOut(from, t.view.device);
  if (isComplex(from.view.dtype) && !isComplex(t.view.dtype) && t.view.dtype.kind !== 'b') {
    warned('complex-to-real');
  }
  return inplace(t, [from], (self) => copied(self, from));
}

/** Can a Python number be stored in a dtype? c10's checked conversion, with its message. */
export function checkedValue(x: PyScalar, dtype: DType, type = CPP[dtype.name] ?? dtype.cpp): PyScalar {
  const bad = (): Error => runtimeError(`value cannot be converted to type ${type} without overflow`);
  if (x.kind === 'c' && !isComplex(dtype)) {
    if (dtype.kind === 'b') return { kind: 'b', value: x.value.re !== 0 || x.value.im !== 0 };
    if (x.value.im !== 0)
      throw dtype.kind === 'f' && dtype.bytes === 2
        ? runtimeError('value cannot be converted to type double without overflow')
        : bad();
    return checkedValue({ kind: 'f', value: x.value.re }, dtype, type);
  }
  if (dtype.kind === 'i' || dtype.kind === 'u') {
    const n = x.kind === 'c' ? x.value.re : Number(x.value);
    const bits = BigInt(dtype.bytes * 8);
    const high = dtype.kind === 'u' ? 2n ** bits : 2n ** (bits - 1n);
    // Negative values wrap into unsigned types as long as their size fits.
    const low = dtype.kind === 'u' ? 1n - high : -high;
    if (!Number.isFinite(n)) throw bad();
    // A float is held against the limits as it is; only an int may wrap into an unsigned type.
    if (x.kind === 'f' && (n < (dtype.kind === 'u' ? 0 : Number(low)) || n > Number(high - 1n))) throw bad();
    const whole = typeof x.value === 'bigint' ? x.value : BigInt(Math.trunc(n));
    if (whole >= high || whole < low) throw bad();
  }
  if (dtype.name === 'float32') {
    const n = x.kind === 'c' ? x.value.re : Number(x.value);
    if (Number.isFinite(n) && Math.abs(n) > 3.4028234663852886e38) throw bad();
  }
  return x;
}
const MOST: Readonly<Record<string, readonly [number, string]>> = {
  float16: [65504, 'c10::Half'],
  bfloat16: [3.3895313892515355e38, 'c10::BFloat16'],
  float32: [3.4028234663852886e38, 'float'],
};

/** A finite number that a float dtype cannot hold, where the kernel converts it (masked_fill, clamp; a fill of halves does not). */
export function checkedFloat(x: unknown, dtype: DType, halves = true): void {
  const most = MOST[dtype.name];
  if (!most || !isPyScalar(x) || x.kind === 'c' || (dtype.bytes === 2 && !halves)) return;
  if (Number.isFinite(Number(x.value)) && Math.abs(Number(x.value)) > most[0])
    throw runtimeError(`value cannot be converted to type ${most[1]} without overflow`);
}
const CPP: Readonly<Record<string, string>> = {
  uint8: 'uint8_t',
  int8: 'int8_t',
  int16: 'int16_t',
  int32: 'int',
  int64: 'int64_t',
  uint16: 'uint16_t',
  uint32: 'uint32_t',
  uint64: 'uint64_t',
};

const filled = op('fill', (t: Tensor, value: Tensor): Tensor => {
  const out = allocate(t.view.dtype, t.view.shape, t.view.device);
  copyInto(out, value.view);
  return new Tensor(out);
});
const filledScalar = op('fill_scalar', (t: Tensor, value: PyScalar): Tensor => {
  const out = allocate(t.view.dtype, t.view.shape, t.view.device);
  fillElements(out, value.value);
  return new Tensor(out);
});

export function fill_(t: Tensor, value: Tensor | PyScalar): Tensor {
  if (!isPyScalar(value)) {
    if (value.view.shape.length > 0) {
      throw runtimeError(
        `fill_ only supports 0-dimension value tensor but got tensor with ${value.view.shape.length} dimensions.`,
      );
    }
    return inplace(t, [value], (self) => filled(self, value));
  }
  const checked = checkedValue(value, t.view.dtype);
  if (t.requiresGrad) return inplace(t, [], (self) => filledScalar(self, checked));
  checkInplace(t);
  checkOwnOverlap(t.view);
  fillElements(t.view, checked.value);
  bump(t);
  return t;
}

/** detach: same memory, same version counter, no history. */
export function detach(t: Tensor): Tensor {
  const out = new Tensor(t.view);
  out.version = t.version;
  out.inference = t.inference;
  out.conjugated = t.conjugated;
  out.negated = t.negated;
  return out;
}

/** Is this the layout of an (N, C, H, W) tensor with channels innermost? */
export function isChannelsLast(view: View): boolean {
  if (view.shape.length !== 4) return false;
  const wanted = formatStrides(view, 'channels_last');
  return view.shape.every((n, d) => n === 1 || view.strides[d] === wanted[d]);
}

export const asStrided = asStridedOp;
