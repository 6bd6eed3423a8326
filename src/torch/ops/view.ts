/**
 * Operations whose result looks at the same memory: slices, transposes, reshapes. Shapes and strides only; each is
 * a differentiable view with its own node name. Reference: https://docs.pytorch.org/docs/2.13/tensor_view.html
 */
import { DTYPES, type DType } from '../../core/dtype.ts';
import { LibError, runtimeError, valueError } from '../../core/errors.ts';
import { sizeOf, viewStrides, type Shape } from '../../core/layout.ts';
import { copyInto } from '../../core/cast.ts';
import { allocate, View } from '../../core/view.ts';
import { sizeText } from '../autograd/texts.ts';
import { wrapDim, wrapDims } from '../operands.ts';
import { op, viewOp } from '../op.ts';
import { Tensor } from '../tensor.ts';

const walked = (t: Tensor, shape: Shape, strides: Shape, offset = t.view.offset): Tensor =>
  new Tensor(t.view.with({ shape, strides, offset }));

export const select = viewOp('select', (t: Tensor, dim: number, index: number): Tensor => {
  const { shape, strides, offset } = t.view;
  const n = shape[dim]!;
  const at = index < 0 ? index + n : index;
  return walked(t, shape.toSpliced(dim, 1), strides.toSpliced(dim, 1), offset + at * strides[dim]!);
});

/** Bounds are already inside 0 … size; step ≥ 1. */
export const slice = viewOp('slice', (t: Tensor, dim: number, start: number, stop: number, step: number): Tensor => {
  const { shape, strides, offset } = t.view;
  const n = Math.max(0, Math.ceil((stop - start) / step));
  return walked(t, shape.with(dim, n), strides.with(dim, strides[dim]! * step), offset + start * strides[dim]!);
});

export const unsqueeze = viewOp('unsqueeze', (t: Tensor, dim: number): Tensor => {
  const { shape, strides } = t.view;
  const stride = dim < shape.length ? shape[dim]! * strides[dim]! : 1;
  return walked(t, shape.toSpliced(dim, 0, 1), strides.toSpliced(dim, 0, stride));
});

export const alias = viewOp('alias', (t: Tensor): Tensor => new Tensor(t.view));

const drop = (t: Tensor, gone: (d: number) => boolean): Tensor => {
  const { shape, strides } = t.view;
  const keep = shape.map((_, d) => d).filter((d) => !(shape[d] === 1 && gone(d)));
  return walked(
    t,
    keep.map((d) => shape[d]!),
    keep.map((d) => strides[d]!),
  );
};
export const squeeze = viewOp('squeeze', (t: Tensor): Tensor => drop(t, () => true));
export const squeezeDims = viewOp('squeeze_dims', (t: Tensor, dims: readonly number[]): Tensor =>
  drop(t, (d) => dims.includes(d)),
);
export const squeezeDim = viewOp('squeeze_dim', (t: Tensor, dim: number): Tensor => drop(t, (d) => d === dim));

export const permute = viewOp('permute', (t: Tensor, dims: readonly number[]): Tensor => {
  const { shape, strides } = t.view;
  return walked(
    t,
    dims.map((d) => shape[d]!),
    dims.map((d) => strides[d]!),
  );
});

const swap = (t: Tensor, a: number, b: number): Tensor => {
  const dims = t.view.shape.map((_, d) => d);
  if (dims.length > 0) [dims[a], dims[b]] = [dims[b]!, dims[a]!];
  return walked(
    t,
    dims.map((d) => t.view.shape[d]!),
    dims.map((d) => t.view.strides[d]!),
  );
};
export const transpose = viewOp('transpose', swap);
export const t = viewOp('t', (x: Tensor): Tensor => (x.view.shape.length < 2 ? new Tensor(x.view) : swap(x, 0, 1)));

export const viewTo = viewOp('view', (x: Tensor, shape: readonly number[]): Tensor => {
  const strides = viewStrides(x.view.shape, x.view.strides, shape);
  if (!strides) {
    throw runtimeError(
      "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.",
    );
  }
  return walked(x, shape, strides);
});

export const expandTo = viewOp('expand', (x: Tensor, shape: readonly number[]): Tensor => {
  const lead = shape.length - x.view.shape.length;
  const strides = shape.map((n, d) =>
    d < lead || (x.view.shape[d - lead] === 1 && n !== 1) ? 0 : x.view.strides[d - lead]!,
  );
  return walked(x, shape, strides);
});

export const asStridedOp = viewOp(
  'as_strided',
  (x: Tensor, shape: readonly number[], strides: readonly number[], offset: number): Tensor =>
    walked(x, shape, strides, offset),
);

/** A fresh tensor with `x` on its diagonals: the last dimension becomes the two that are named. */
export const diagEmbed = op('diag_embed', (x: Tensor, offset: number, dim1: number, dim2: number): Tensor => {
  const n = x.view.shape[x.view.shape.length - 1]! + Math.abs(offset);
  const shape = x.view.shape.slice(0, -1);
  for (const d of [Math.min(dim1, dim2), Math.max(dim1, dim2)]) shape.splice(d, 0, n);
  const out = new Tensor(allocate(x.view.dtype, shape, x.view.device));
  copyInto(diagonal(out, offset, dim1, dim2).view, x.view);
  return out;
});

export const diagonal = viewOp('diagonal', (x: Tensor, offset: number, dim1: number, dim2: number): Tensor => {
  const { shape, strides } = x.view;
  const [a, b] = [shape[dim1]!, shape[dim2]!];
  const n = Math.max(0, offset >= 0 ? Math.min(a, b - offset) : Math.min(a + offset, b));
  const start = n === 0 ? 0 : offset >= 0 ? offset * strides[dim2]! : -offset * strides[dim1]!;
  const rest = shape.map((_, d) => d).filter((d) => d !== dim1 && d !== dim2);
  return walked(
    x,
    [...rest.map((d) => shape[d]!), n],
    [...rest.map((d) => strides[d]!), strides[dim1]! + strides[dim2]!],
    x.view.offset + start,
  );
});

export const unfold = viewOp('unfold', (x: Tensor, dim: number, size: number, step: number): Tensor => {
  const { shape, strides } = x.view;
  const n = shape.length === 0 ? 1 : shape[dim]!;
  if (size > n) throw runtimeError(`maximum size for tensor at dimension ${dim} is ${n} but size is ${size}`);
  if (step <= 0) throw runtimeError(`step is ${step} but must be > 0`);
  const windows = Math.floor((n - size) / step) + 1;
  const stride = shape.length === 0 ? 1 : strides[dim]!;
  return walked(
    x,
    shape.length === 0 ? [windows] : [...shape.with(dim, windows), size],
    shape.length === 0 ? [step * stride] : [...strides.with(dim, stride * step), stride],
  );
});

/** Several views at once: writing to one of them in place is refused by autograd. */
const parts = (x: Tensor, sizes: readonly number[], dim: number): readonly Tensor[] => {
  let at = 0;
  return sizes.map((n) => {
    const part = walked(x, x.view.shape.with(dim, n), x.view.strides, x.view.offset + at * x.view.strides[dim]!);
    at += n;
    return part;
  });
};
export const splitEvenly = viewOp('split', parts);
export const splitSizes = viewOp('split_with_sizes', parts);

export const unbind = viewOp('unbind', (x: Tensor, dim: number): readonly Tensor[] => {
  const { shape, strides, offset } = x.view;
  return Array.from({ length: shape[dim]! }, (_, k) =>
    walked(x, shape.toSpliced(dim, 1), strides.toSpliced(dim, 1), offset + k * strides[dim]!),
  );
});

const relabel = (x: Tensor, dtype: DType, shape: Shape, strides: Shape, offset: number): Tensor =>
  new Tensor(new View(x.view.storage, dtype, shape, strides, offset));

export const viewAsReal = viewOp('view_as_real', (x: Tensor): Tensor => {
  const { shape, strides, offset, dtype } = x.view;
  const part = dtype.name === 'complex64' ? DTYPES.float32 : DTYPES.float64;
  return relabel(x, part, [...shape, 2], [...strides.map((s) => s * 2), 1], offset * 2);
});

export const viewAsComplex = viewOp('view_as_complex', (x: Tensor): Tensor => {
  const { shape, strides, offset, dtype } = x.view;
  if (shape[shape.length - 1] !== 2) throw runtimeError('Tensor must have a last dimension of size 2');
  if (strides[strides.length - 1] !== 1) throw runtimeError('Tensor must have a last dimension with stride 1');
  for (const s of strides.slice(0, -1)) {
    if (s % 2 !== 0) throw runtimeError('Tensor must have a stride divisible by 2 for all but last dimension');
  }
  const whole = dtype.name === 'float32' ? DTYPES.complex64 : DTYPES.complex128;
  return relabel(
    x,
    whole,
    shape.slice(0, -1),
    strides.slice(0, -1).map((s) => s / 2),
    offset / 2,
  );
});

/** `x.view(dtype)`: the same bytes read as another dtype. */
export const viewDtype = viewOp('view_dtype', (x: Tensor, dtype: DType): Tensor => {
  const { shape, strides, offset, dtype: from } = x.view;
  const [a, b] = [from.bytes, dtype.bytes];
  if (a === b) return relabel(x, dtype, shape, strides, offset);
  if (shape.length === 0) {
    throw runtimeError(`self.dim() cannot be 0 to view ${from.aten} as ${dtype.aten} (different element sizes)`);
  }
  const last = shape.length - 1;
  if (strides[last] !== 1) {
    throw runtimeError(
      `self.stride(-1) must be 1 to view ${from.aten} as ${dtype.aten} (different element sizes), but got ${strides[last]}`,
    );
  }
  if (a > b) {
    const k = a / b;
    return relabel(
      x,
      dtype,
      shape.with(last, shape[last]! * k),
      strides.map((s, d) => (d === last ? 1 : s * k)),
      offset * k,
    );
  }
  const k = b / a;
  if (shape[last]! % k !== 0) {
    throw runtimeError(
      `self.size(-1) must be divisible by ${k} to view ${from.aten} as ${dtype.aten} (different element sizes), but got ${shape[last]}`,
    );
  }
  if (offset % k !== 0) {
    throw runtimeError(
      `self.storage_offset() must be divisible by ${k} to view ${from.aten} as ${dtype.aten} (different element sizes), but got ${offset}`,
    );
  }
  strides.forEach((s, d) => {
    if (d !== last && s % k !== 0) {
      throw runtimeError(
        `self.stride(${d}) must be divisible by ${k} to view ${from.aten} as ${dtype.aten} (different element sizes), but got ${s}`,
      );
    }
  });
  return relabel(
    x,
    dtype,
    shape.with(last, shape[last]! / k),
    strides.map((s, d) => (d === last ? 1 : s / k)),
    offset / k,
  );
});

/** Fills in a -1 of a wanted shape. */
export function inferShape(wanted: readonly number[], size: number): number[] {
  const holes = wanted.filter((n) => n === -1).length;
  if (holes > 1) throw runtimeError('only one dimension can be inferred');
  for (const n of wanted)
    if (n < -1)
      throw runtimeError(`invalid shape dimension ${n} at index ${wanted.indexOf(n)} of shape ${sizeText(wanted)}`);
  const rest = wanted.reduce((p, n) => (n === -1 ? p : p * n), 1);
  if (holes === 0) {
    if (rest !== size) throw runtimeError(`shape '${sizeText(wanted)}' is invalid for input of size ${size}`);
    return [...wanted];
  }
  if (rest === 0) {
    if (size === 0) {
      throw runtimeError(
        `cannot reshape tensor of 0 elements into shape ${sizeText(wanted)} because the unspecified dimension size -1 can be any value and is ambiguous`,
      );
    }
    throw runtimeError(`shape '${sizeText(wanted)}' is invalid for input of size ${size}`);
  }
  if (size % rest !== 0) throw runtimeError(`shape '${sizeText(wanted)}' is invalid for input of size ${size}`);
  return wanted.map((n) => (n === -1 ? size / rest : n));
}

export const view = (x: Tensor, shape: readonly number[]): Tensor => viewTo(x, inferShape(shape, x.view.size));

const misfit = (n: number, have: number, d: number, sizes: readonly number[], shape: readonly number[]): Error =>
  runtimeError(
    `The expanded size of the tensor (${n}) must match the existing size (${have}) at non-singleton dimension ${d}.  Target sizes: ${sizeText(sizes)}.  Tensor sizes: ${sizeText(shape)}`,
  );

/** As `expand`: -1 keeps a size. */
export function expand(x: Tensor, sizes: readonly number[]): Tensor {
  const { shape } = x.view;
  const lead = sizes.length - shape.length;
  if (lead < 0) {
    throw runtimeError(
      `expand(torch.${x.view.dtype.aten}Tensor{${sizeText(shape)}}, size=${sizeText(sizes)}): the number of sizes provided (${sizes.length}) must be greater or equal to the number of dimensions in the tensor (${shape.length})`,
    );
  }
  // The last dimension that does not fit is the one that is named.
  for (let d = sizes.length - 1; d >= lead; d--) {
    const [n, have] = [sizes[d]!, shape[d - lead]!];
    if (n !== -1 && have !== n && have !== 1) throw misfit(n, have, d, sizes, shape);
  }
  const out = sizes.map((n, d) => {
    const have = d < lead ? 1 : shape[d - lead]!;
    if (n === -1) {
      if (d < lead) {
        throw runtimeError(
          `The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension ${d}`,
        );
      }
      return have;
    }
    return n;
  });
  return expandTo(x, out);
}

export function narrow(x: Tensor, dim: number, start: number, length: number): Tensor {
  const rank = x.view.shape.length;
  if (rank === 0) throw runtimeError('narrow() cannot be applied to a 0-dim tensor.');
  if (length < 0) throw runtimeError('narrow(): length must be non-negative.');
  const d = wrapDim(dim, rank);
  const n = x.view.shape[d]!;
  if (start < -n || start > n)
    throw new LibError('IndexError', `start out of range (expected to be in range of [${-n}, ${n}], but got ${start})`);
  const from = start < 0 ? start + n : start;
  if (from + length > n) throw runtimeError(`start (${from}) + length (${length}) exceeds dimension size (${n}).`);
  return slice(x, d, from, from + length, 1);
}

/** Python's slice bounds, clamped. */
export function sliceDim(
  x: Tensor,
  dim: number,
  start: number | null,
  stop: number | null,
  step: number | null,
): Tensor {
  const n = x.view.shape[dim]!;
  const by = step ?? 1;
  if (by === 0) throw valueError('slice step cannot be zero');
  if (by < 0) throw valueError('step must be greater than zero');
  const inside = (at: number): number => Math.min(n, Math.max(0, at < 0 ? at + n : at));
  const from = inside(start ?? 0);
  return slice(x, dim, from, Math.max(from, inside(stop ?? n)), by);
}

export function permuteDims(x: Tensor, dims: readonly number[]): Tensor {
  const rank = x.view.shape.length;
  if (dims.length !== rank) {
    throw runtimeError(
      `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${rank} is not equal to len(dims) = ${dims.length}`,
    );
  }
  const seen = new Set<number>();
  const order = dims.map((d) => {
    const at = wrapDim(d, rank);
    if (seen.has(at)) throw runtimeError('permute(): duplicate dims are not allowed.');
    seen.add(at);
    return at;
  });
  return permute(x, order);
}

export { wrapDims, sizeOf };
