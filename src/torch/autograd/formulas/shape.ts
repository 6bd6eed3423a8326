/** Derivatives of views, copies, indexing and joining. */
import { copyInto } from '../../../core/cast.ts';
import { offsetsOf } from '../../../core/loops.ts';
import { allocate } from '../../../core/view.ts';
import { DTYPES, isComplex } from '../../../core/dtype.ts';
import { op, type Derivative } from '../../op.ts';
import { indexOp, indexPutOp, type Indices } from '../../ops/index-ops.ts';
import * as g from '../../ops/gather.ts';
import * as v from '../../ops/view.ts';
import { reshape, toCopy } from '../../ops/structure.ts';
import { sumOp, sumTo } from '../../ops/reduce.ts';
import { mul } from '../../ops/pointwise.ts';
import { realPart } from '../../ops/parts.ts';
import { Tensor } from '../../tensor.ts';

/** Zeros of a shape with `part` written where `place` looks: the derivative of every plain view. */
const placed = op('placed', (part: Tensor, shape: readonly number[], place: (whole: Tensor) => Tensor): Tensor => {
  const whole = new Tensor(allocate(part.view.dtype, shape, part.view.device));
  copyInto(place(whole).view, part.view);
  return whole;
});
type View = (whole: Tensor, ...args: never[]) => Tensor;
/** The gradient lies where the view looked. */
const viewRow = (node: string, view: View): Derivative => ({
  node,
  saves: [],
  backward: ([grad], { inputs: [x], args }) => [
    placed(grad!, x!.view.shape, (whole) => view(whole, ...(args.slice(1) as never[]))),
  ],
});
/** The gradient is reshaped back. */
const reshaped = (node: string): Derivative => ({
  node,
  saves: [],
  backward: ([grad], { inputs: [x] }) => [reshape(grad!, x!.view.shape)],
});
const inverse = (dims: readonly number[]): number[] => dims.map((_, d) => dims.indexOf(d));
const many = (node: string, join: (grads: readonly Tensor[], dim: number) => Tensor): Derivative => ({
  node,
  saves: [],
  backward: (grads, { args, outputs }) => {
    const dim = args[args.length - 1] as number;
    return [
      join(
        grads.map(
          (x, k) => x ?? new Tensor(allocate(outputs[k]!.view.dtype, outputs[k]!.view.shape, outputs[k]!.view.device)),
        ),
        dim,
      ),
    ];
  },
});

/** Adds up gradients by storage position of the input. */
const asStridedBackward = op(
  'as_strided_backward',
  (grad: Tensor, x: Tensor, shape: readonly number[], strides: readonly number[], offset: number): Tensor => {
    const from = offsetsOf(shape, strides, offset);
    const flat = new Map<number, number>();
    offsetsOf(x.view.shape, x.view.strides, x.view.offset).forEach((at, k) => flat.set(at, k));
    const kept = from.map((at) => flat.get(at) ?? -1);
    const out = allocate(grad.view.dtype, x.view.shape, grad.view.device);
    const source = allocate(grad.view.dtype, grad.view.shape, grad.view.device);
    copyInto(source, grad.view);
    const { lanes } = out.dtype;
    const [to, values] = [out.data as Float64Array, source.data as Float64Array];
    kept.forEach((at, k) => {
      if (at >= 0) for (let l = 0; l < lanes; l++) to[at * lanes + l]! += values[k * lanes + l]!;
    });
    return new Tensor(out);
  },
);

export const shapeFormulas: Readonly<Record<string, Derivative>> = {
  select: viewRow('SelectBackward0', v.select as View),
  slice: viewRow('SliceBackward0', v.slice as View),
  diag_embed: {
    node: 'DiagEmbedBackward0',
    saves: [],
    backward: ([g], { args: [, offset, a, b] }) => [v.diagonal(g!, offset as number, a as number, b as number)],
  },
  diagonal: viewRow('DiagonalBackward0', v.diagonal as View),
  unsqueeze: {
    node: 'UnsqueezeBackward0',
    saves: [],
    backward: ([grad], { args: [, d] }) => [v.squeezeDim(grad!, d as number)],
  },
  squeeze: reshaped('SqueezeBackward0'),
  squeeze_dim: reshaped('SqueezeBackward1'),
  squeeze_dims: reshaped('SqueezeBackward2'),
  view: reshaped('ViewBackward0'),
  _unsafe_view: reshaped('UnsafeViewBackward0'),
  alias: { node: 'AliasBackward0', saves: [], backward: ([grad]) => [grad!] },
  permute: {
    node: 'PermuteBackward0',
    saves: [],
    backward: ([grad], { args: [, dims] }) => [v.permute(grad!, inverse(dims as number[]))],
  },
  transpose: {
    node: 'TransposeBackward0',
    saves: [],
    backward: ([grad], { args: [, a, b] }) => [v.transpose(grad!, a as number, b as number)],
  },
  t: { node: 'TBackward0', saves: [], backward: ([grad]) => [v.t(grad!)] },
  expand: { node: 'ExpandBackward0', saves: [], backward: ([grad], { inputs: [x] }) => [sumTo(grad!, x!.view.shape)] },
  as_strided: {
    node: 'AsStridedBackward0',
    saves: [],
    backward: ([grad], { inputs: [x], args: [, shape, strides, offset] }) => [
      asStridedBackward(grad!, x!, shape as number[], strides as number[], offset as number),
    ],
  },
  unfold: {
    node: 'UnfoldBackward0',
    saves: [],
    backward: ([grad], { inputs: [x], args: [, dim, size, step] }) => {
      const dense = new Tensor(allocate(x!.view.dtype, x!.view.shape));
      const { shape, strides, offset } = v.unfold(dense, dim as number, size as number, step as number).view;
      return [asStridedBackward(grad!, dense, shape, strides, offset)];
    },
  },
  split: many('SplitBackward0', g.cat),
  split_with_sizes: many('SplitWithSizesBackward0', g.cat),
  unbind: many('UnbindBackward0', g.stack),
  view_as_real: {
    node: 'ViewAsRealBackward0',
    saves: [],
    backward: ([grad]) => [v.viewAsComplex(grad!.view.contiguous ? grad! : reshape(grad!, grad!.view.shape))],
  },
  view_as_complex: { node: 'ViewAsComplexBackward0', saves: [], backward: ([grad]) => [v.viewAsReal(grad!)] },
  clone: { node: 'CloneBackward0', saves: [], backward: ([grad]) => [grad!] },
  copy: {
    node: 'CopyBackwards',
    saves: [],
    backward: ([grad], { inputs: [x, from] }) => [
      mul(grad!, { kind: 'i', value: 0 }),
      x ? fit(sumTo(grad!, from!.view.shape), from!) : null,
    ],
  },
  fill_scalar: { node: 'FillBackward0', saves: [], backward: ([grad]) => [mul(grad!, { kind: 'i', value: 0 })] },
  fill: {
    node: 'FillBackward1',
    saves: [],
    backward: ([grad]) => [mul(grad!, { kind: 'i', value: 0 }), sumTo(grad!, [])],
  },
  _to_copy: { node: 'ToCopyBackward0', saves: [], backward: ([grad], { inputs: [x] }) => [fit(grad!, x!)] },
  index: {
    node: 'IndexBackward0',
    saves: [],
    backward: ([grad], { inputs: [x], args: [, indices] }) => [
      indexPutOp(
        new Tensor(allocate(grad!.view.dtype, x!.view.shape, grad!.view.device)),
        indices as Indices,
        grad!,
        true,
      ),
    ],
  },
  index_put: {
    node: 'IndexPutBackward0',
    saves: [],
    backward: ([grad], { inputs, args: [, indices, values, accumulate] }) => {
      const at = indices as Indices;
      const zero = new Tensor(allocate(grad!.view.dtype, []));
      const self = accumulate ? grad! : indexPutOp(grad!, at, zero, false);
      const part = sumTo(indexOp(grad!, at), (values as Tensor).view.shape);
      return inputs.map((x, k) => (k === 0 ? self : x === values ? part : null));
    },
  },
  gather: {
    node: 'GatherBackward0',
    saves: [],
    backward: ([grad], { inputs: [x, at], args: [, dim] }) => [
      g.scatterDim(x!.view.shape, dim as number, at!, grad!),
      null,
    ],
  },
  scatter_add: {
    node: 'ScatterAddBackward0',
    saves: [],
    backward: ([grad], { inputs: [, at], args: [, dim] }) => [grad!, null, g.gatherDim(grad!, dim as number, at!)],
  },
  scatter: {
    node: 'ScatterBackward0',
    saves: [],
    backward: ([grad], { inputs: [, at], args: [, dim] }) => [
      g.scatterValueOp(grad!, dim as number, at!, new Tensor(allocate(grad!.view.dtype, []))),
      null,
      g.gatherDim(grad!, dim as number, at!),
    ],
  },
  scatter_value: {
    node: 'ScatterBackward1',
    saves: [],
    backward: ([grad], { inputs: [, at], args: [, dim] }) => [
      g.scatterValueOp(grad!, dim as number, at!, new Tensor(allocate(grad!.view.dtype, []))),
      null,
      null,
    ],
  },
  index_select: {
    node: 'IndexSelectBackward0',
    saves: [],
    backward: ([grad], { inputs: [x, at], args: [, dim] }) => [
      g.indexAddOp(new Tensor(allocate(grad!.view.dtype, x!.view.shape, grad!.view.device)), dim as number, at!, grad!),
      null,
    ],
  },
  index_add: {
    node: 'IndexAddBackward0',
    saves: [],
    backward: ([grad], { inputs: [, at], args: [, dim] }) => [grad!, null, g.indexSelectOp(grad!, dim as number, at!)],
  },
  flip: {
    node: 'FlipBackward0',
    saves: [],
    backward: ([grad], { args: [, dims] }) => [g.flip(grad!, dims as number[])],
  },
  roll: {
    node: 'RollBackward0',
    saves: [],
    backward: ([grad], { args: [, shifts, dims] }) => [
      g.roll(
        grad!,
        (shifts as number[]).map((s) => -s),
        dims as number[],
      ),
    ],
  },
  repeat: {
    node: 'RepeatBackward0',
    saves: [],
    backward: ([grad], { inputs: [x], args: [, counts] }) => [repeatBackward(grad!, x!.view.shape, counts as number[])],
  },
  repeat_interleave: {
    node: 'RepeatInterleaveBackward0',
    saves: [],
    backward: ([grad], { inputs: [x], args: [, counts, dim] }) => {
      const n = x!.view.shape[dim as number]!;
      const each = counts as number[];
      const list = Array.from({ length: n }, (_, k) =>
        new Array<bigint>(each.length === 1 ? each[0]! : each[k]!).fill(BigInt(k)),
      ).flat();
      const at = allocate(DTYPES.int64, [list.length]);
      (at.data as BigInt64Array).set(list);
      return [
        g.indexAddOp(new Tensor(allocate(grad!.view.dtype, x!.view.shape)), dim as number, new Tensor(at), grad!),
      ];
    },
  },
  tril: { node: 'TrilBackward0', saves: [], backward: ([grad], { args: [, k] }) => [g.trilOp(grad!, k as number)] },
  triu: { node: 'TriuBackward0', saves: [], backward: ([grad], { args: [, k] }) => [g.triuOp(grad!, k as number)] },
  cat: {
    node: 'CatBackward0',
    saves: [],
    backward: ([grad], { inputs, args }) => {
      const dim = args[1] as number;
      let at = 0;
      return inputs.map((x) => {
        if (x.view.shape.length === 1 && x.view.size === 0) return new Tensor(allocate(x.view.dtype, [0]));
        const part = v.slice(grad!, dim, at, at + x.view.shape[dim]!, 1);
        at += x.view.shape[dim]!;
        return fit(part, x);
      });
    },
  },
  stack: {
    node: 'StackBackward0',
    saves: [],
    backward: ([grad], { inputs, args }) => inputs.map((x, k) => fit(v.select(grad!, args[1] as number, k), x)),
  },
  placed: {
    node: 'SliceBackward0',
    saves: [],
    backward: ([grad], { args: [, , place] }) => [(place as (t: Tensor) => Tensor)(grad!)],
  },
  as_strided_backward: {
    node: 'AsStridedBackward0',
    saves: [],
    backward: ([grad], { args: [, , shape, strides, offset] }) => [
      v.asStridedOp(grad!, shape as number[], strides as number[], offset as number),
      null,
    ],
  },
};

/** A gradient in its input's dtype; the imaginary part of a real input's gradient does not count. */
function fit(grad: Tensor, x: Tensor): Tensor {
  const { dtype, device } = x.view;
  if (grad.view.dtype === dtype && grad.view.device === device) return grad;
  return toCopy(isComplex(grad.view.dtype) && !isComplex(dtype) ? realPart(grad) : grad, dtype, device);
}

function repeatBackward(grad: Tensor, shape: readonly number[], counts: readonly number[]): Tensor {
  const lead = counts.length - shape.length;
  const split: number[] = [];
  const sums: number[] = [];
  counts.forEach((n, d) => {
    sums.push(split.length);
    split.push(n, d < lead ? 1 : shape[d - lead]!);
  });
  return reshape(sumOp(reshape(grad, split), sums, false, grad.view.dtype), shape);
}
