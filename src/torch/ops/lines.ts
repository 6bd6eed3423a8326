/** Functions of one whole line (softmax, log_softmax) in PyTorch's order of operations. */
import { access, toNumber } from '../../core/elements.ts';
import { asType } from '../../core/cast.ts';
import { DTYPES } from '../../core/dtype.ts';
import { offsetsOf } from '../../core/loops.ts';
import { torchLogSoftmax, torchSoftmax, type SoftmaxDType } from '../../core/math/softmax.ts';
import { allocate, type View } from '../../core/view.ts';

type Line = (x: readonly number[], dtype: SoftmaxDType) => number[];

/** 16-bit floats are computed as floats and rounded at the end. */
function wide(view: View): View {
  return view.dtype.bytes === 2 ? asType(view, DTYPES.float32) : view;
}

function eachLine(view: View, dim: number, run: (xs: number[], k: number, kind: SoftmaxDType) => void): void {
  const n = view.shape[dim] ?? 1;
  const step = view.strides[dim] ?? 1;
  const rest = view.shape.map((_, d) => d).filter((d) => d !== dim);
  const { get } = access(view.dtype);
  const { data } = view;
  offsetsOf(
    rest.map((d) => view.shape[d]!),
    rest.map((d) => view.strides[d]!),
    view.offset,
  ).forEach((start, k) => {
    const xs = Array.from({ length: n }, (_, j) => toNumber(get(data, start + j * step)));
    run(xs, k, view.dtype.name as SoftmaxDType);
  });
}

function mapLines(view: View, dim: number, line: Line): View {
  const source = wide(view);
  const out = allocate(source.dtype, source.shape, view.device);
  const to = out.data as Float64Array;
  const n = source.shape[dim] ?? 1;
  const step = out.strides[dim] ?? 1;
  const rest = out.shape.map((_, d) => d).filter((d) => d !== dim);
  const starts = offsetsOf(
    rest.map((d) => out.shape[d]!),
    rest.map((d) => out.strides[d]!),
    0,
  );
  eachLine(source, dim, (xs, k, kind) => {
    const ys = line(xs, kind);
    for (let j = 0; j < n; j++) to[starts[k]! + j * step] = ys[j]!;
  });
  return asType(out, view.dtype);
}

export const softmaxLines = (view: View, dim: number): View => mapLines(view, dim, torchSoftmax);
export const logSoftmaxLines = (view: View, dim: number): View => mapLines(view, dim, torchLogSoftmax);
