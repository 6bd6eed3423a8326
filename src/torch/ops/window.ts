/** Convolution, pooling, padding: windows as strided views, so that one formula serves forward and backward. */
import { copyInto } from '../../core/cast.ts';
import { fillElements } from '../../core/elements.ts';
import { runtimeError } from '../../core/errors.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { dense } from '../../core/cast.ts';
import { avgPool, maxPool } from '../../core/windows/pooling.ts';
import { addWindows, type Geometry } from '../../core/windows/windows.ts';
import { sizeText } from '../autograd/texts.ts';
import { composed } from '../composed.ts';
import { op, registerDerivatives } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { cat, scatterDim } from './gather.ts';
import { bmm } from './matmul.ts';
import * as p from './pointwise.ts';
import { amaxOp, meanOp } from './reduce.ts';
import { reshape } from './structure.ts';
import { asStridedOp, expand, permute, slice, viewTo } from './view.ts';

/** Constant padding from the last dimension backwards, as F.pad; negative amounts cut. */
export const padOp = op('constant_pad_nd', (t: Tensor, pad: readonly number[], value: PyScalar): Tensor => {
  const rank = t.view.shape.length;
  const amounts = t.view.shape.map((_, d) => {
    const k = 2 * (rank - 1 - d);
    return [pad[k] ?? 0, pad[k + 1] ?? 0] as const;
  });
  const shape = t.view.shape.map((n, d) => n + amounts[d]![0] + amounts[d]![1]);
  shape.forEach((n, d) => {
    if (n < 0)
      throw runtimeError(
        `The input size ${t.view.shape[d]}, plus negative padding ${amounts[d]![0]} and ${amounts[d]![1]}, resulted in a negative output size, which is invalid. Check dimension ${d} of your input.`,
      );
  });
  const out = allocate(t.view.dtype, shape, t.view.device);
  fillElements(out, value.value);
  let inner = new Tensor(out);
  let source = new Tensor(t.view);
  t.view.shape.forEach((n, d) => {
    const [a, b] = amounts[d]!;
    inner = slice(inner, d, Math.max(0, a), shape[d]! - Math.max(0, b), 1);
    source = slice(source, d, Math.max(0, -a), n - Math.max(0, -b), 1);
  });
  copyInto(inner.view, source.view);
  return new Tensor(out);
});
registerDerivatives({
  constant_pad_nd: {
    node: 'ConstantPadNdBackward0',
    saves: [],
    backward: ([g], { args: [, pad] }) => [
      padOp(
        g!,
        (pad as number[]).map((n) => -n),
        { kind: 'i', value: 0 },
      ),
    ],
  },
});

/** Windows over the last `k` dimensions: (…, out1 … outk, kernel1 … kernelk). */
function windows(x: Tensor, kernel: readonly number[], stride: readonly number[], dilation: readonly number[]): Tensor {
  const rank = x.view.shape.length;
  const k = kernel.length;
  const lead = rank - k;
  const out = kernel.map((n, d) => Math.floor((x.view.shape[lead + d]! - dilation[d]! * (n - 1) - 1) / stride[d]!) + 1);
  const strides = x.view.strides;
  return asStridedOp(
    x,
    [...x.view.shape.slice(0, lead), ...out, ...kernel],
    [
      ...strides.slice(0, lead),
      ...out.map((_, d) => strides[lead + d]! * stride[d]!),
      ...kernel.map((_, d) => strides[lead + d]! * dilation[d]!),
    ],
    x.view.offset,
  );
}

const product = (xs: readonly number[]): number => xs.reduce((a, b) => a * b, 1);

/** Cross-correlation of (N, C, …) with (O, C / groups, …). */
export const convolutionOp = composed(
  'convolution',
  'ConvolutionBackward0',
  (
    x: Tensor,
    weight: Tensor,
    bias: Tensor | null,
    stride: readonly number[],
    padding: readonly number[],
    dilation: readonly number[],
    groups: number,
  ): Tensor => {
    const k = stride.length;
    const padded = padding.some((n) => n > 0)
      ? padOp(
          x,
          padding.toReversed().flatMap((n) => [n, n]),
          { kind: 'i', value: 0 },
        )
      : x;
    const cols = windows(padded, weight.view.shape.slice(2), stride, dilation);
    const [n, c] = cols.view.shape as [number, number];
    const spatial = cols.view.shape.slice(2, 2 + k);
    const [outChannels, perGroup] = weight.view.shape as [number, number];
    const flat = product(weight.view.shape.slice(2));
    // (N, C, out…, kernel…) → (N · groups, C/groups · kernel, out)
    const order = [0, 1, ...spatial.map((_, d) => 2 + k + d), ...spatial.map((_, d) => 2 + d)];
    const columns = reshape(permute(cols, order), [n * groups, (c / groups) * flat, product(spatial)]);
    const filters = reshape(
      expand(reshape(weight, [1, groups, outChannels / groups, perGroup * flat]), [
        n,
        groups,
        outChannels / groups,
        perGroup * flat,
      ]),
      [n * groups, outChannels / groups, perGroup * flat],
    );
    const out = reshape(bmm(filters, columns), [n, outChannels, ...spatial]);
    return bias ? p.addOp(out, viewTo(bias, [1, outChannels, ...spatial.map(() => 1)])) : out;
  },
);

/** The kinds of a pooling or convolution parameter: one number or one per dimension. */
export const spread = (x: readonly number[] | number | undefined, k: number, fallback: number): number[] => {
  const given = x === undefined ? [fallback] : typeof x === 'number' ? [x] : [...x];
  return given.length === k ? given : new Array<number>(k).fill(given[0] ?? fallback);
};

/** The greatest of each window, and where it stands in the (unpadded) plane. */
export const maxPoolOp = op(
  'max_pool',
  (
    x: Tensor,
    kernel: readonly number[],
    stride: readonly number[],
    padding: readonly number[],
    dilation: readonly number[],
    ceil?: boolean,
  ): readonly Tensor[] => {
    padding.forEach((n, d) => {
      if (n > kernel[d]! / 2)
        throw runtimeError(
          `pad should be at most half of effective kernel size, but got pad=${n}, kernel_size=${kernel[d]} and dilation=${dilation[d]}`,
        );
    });
    const { values, indices } = maxPool(x.view, { kernel, stride, padding, dilation }, ceil ?? false);
    return [new Tensor(values), new Tensor(indices)];
  },
);
registerDerivatives({
  max_pool: {
    node: ([, kernel]) =>
      (kernel as number[]).length === 1
        ? 'SqueezeBackward1'
        : (kernel as number[]).length === 2
          ? 'MaxPool2DWithIndicesBackward0'
          : 'MaxPool3DWithIndicesBackward0',
    saves: [],
    backward: ([g], { inputs: [x], outputs: [y, at], args: [, kernel] }) => {
      const k = (kernel as number[]).length;
      const lead = y!.view.shape.slice(0, -k);
      const flat = [...lead, product(y!.view.shape.slice(-k))];
      const plane = [...lead, product(x!.view.shape.slice(-k))];
      return [reshape(scatterDim(plane, lead.length, reshape(at!, flat), reshape(g!, flat)), x!.view.shape)];
    },
  },
});

/** The mean of each window; what is divided by follows count_include_pad and divisor_override. */
const avgPoolOf = (x: Tensor, g: Geometry, ceil: boolean, includePad: boolean, divisor: number | null): Tensor =>
  new Tensor(avgPool(x.view, g, ceil, includePad, divisor));
const avgPoolBack = (
  grad: Tensor,
  x: Tensor,
  g: Geometry,
  ceil: boolean,
  includePad: boolean,
  divisor: number | null,
): Tensor => {
  const k = g.kernel.length;
  const { shape } = x.view;
  const ones = allocate(x.view.dtype, shape.slice(-k));
  fillElements(ones, 1);
  // A window of ones has mean (elements inside) / divisor, so the divisor of each window is read off.
  const counts = avgPool(ones, g, ceil, includePad, 1);
  const means = avgPool(ones, g, ceil, includePad, divisor);
  const share = p.mul(grad, p.div(new Tensor(means), new Tensor(counts)));
  const spatial = share.view.shape.slice(-k);
  const lead = shape.slice(0, -k);
  const extra = spatial.map((n, d) =>
    Math.max(0, (n - 1) * g.stride[d]! + g.kernel[d]! - shape[lead.length + d]! - 2 * g.padding[d]!),
  );
  const size = shape.slice(-k).map((n, d) => n + extra[d]!);
  const cells = dense(share.view);
  const wide = cells.with({
    shape: [...lead, ...spatial, ...g.kernel],
    strides: [...cells.strides, ...g.kernel.map(() => 0)],
  });
  const added = addWindows(wide, size, g);
  return new Tensor(dense(added.with({ shape, strides: added.strides })));
};
const avgNodes = new Map<number, typeof avgPoolOf>();
export function avgPoolOp(x: Tensor, g: Geometry, ceil: boolean, includePad: boolean, divisor: number | null): Tensor {
  const k = g.kernel.length;
  if (!avgNodes.has(k)) {
    registerDerivatives({
      [`avg_pool${k}d`]: {
        node: k === 1 ? 'SqueezeBackward1' : `AvgPool${k}DBackward0`,
        saves: [],
        backward: ([grad], { inputs: [input], args: [, ...rest] }) => [
          avgPoolBack(grad!, input!, ...(rest as [Geometry, boolean, boolean, number | null])),
        ],
      },
    });
    avgNodes.set(k, op(`avg_pool${k}d`, avgPoolOf));
  }
  return avgNodes.get(k)!(x, g, ceil, includePad, divisor);
}

/** Each output cell averages (or takes the greatest of) its share of the input. */
export const adaptiveAvgOp = composed(
  'adaptive_avg_pool',
  'AdaptiveAvgPool2DBackward0',
  (x: Tensor, out: readonly number[]): Tensor =>
    adaptive(x, out, (part, dims) => meanOp(part, dims, true, x.view.dtype)),
);
export const adaptiveMaxOp = composed(
  'adaptive_max_pool',
  'AdaptiveMaxPool2DBackward0',
  (x: Tensor, out: readonly number[]): Tensor => adaptive(x, out, (part, dims) => amaxOp(part, dims, true)),
);
function adaptive(x: Tensor, out: readonly number[], fold: (part: Tensor, dims: number[]) => Tensor): Tensor {
  const lead = x.view.shape.length - out.length;
  const cut = (t: Tensor, d: number): Tensor => {
    if (d === out.length)
      return fold(
        t,
        out.map((_, k) => lead + k),
      );
    const n = x.view.shape[lead + d]!;
    const parts = Array.from({ length: out[d]! }, (_, k) =>
      cut(slice(t, lead + d, Math.floor((k * n) / out[d]!), Math.ceil(((k + 1) * n) / out[d]!), 1), d + 1),
    );
    return cat(parts, lead + d);
  };
  return cut(x, 0);
}

export function checkChannels(name: string, x: Tensor, weight: Tensor, groups: number, k: number): void {
  const rank = x.view.shape.length;
  if (rank !== k + 2)
    throw runtimeError(
      `Expected ${k + 1}D (unbatched) or ${k + 2}D (batched) input to ${name}, but got input of size: ${sizeText(x.view.shape)}`,
    );
  if (x.view.shape[1] !== weight.view.shape[1]! * groups) {
    throw runtimeError(
      `Given groups=${groups}, weight of size ${sizeText(weight.view.shape)}, expected input${sizeText(x.view.shape)} to have ${weight.view.shape[1]! * groups} channels, but got ${x.view.shape[1]} channels instead`,
    );
  }
}
