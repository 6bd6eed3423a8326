/**
 * Einstein sums of any operands. Labels may repeat within an operand (diagonal) and `...` must be written out by the
 * caller as labels that no one else uses. Two operands at a time become one batched matrix product.
 */
import { reduce } from '../ops/reduce.ts';
import { add } from '../ops/arithmetic.ts';
import { asType, dense } from '../cast.ts';
import type { DType } from '../dtype.ts';
import type { View } from '../view.ts';
import { sizeOf } from '../layout.ts';
import { matmul, type Library } from './matmul.ts';

export interface Labelled {
  readonly view: View;
  /** One label per dimension. */
  readonly labels: readonly string[];
}

/** Repeated labels within one operand become its diagonal: strides add up. */
function diagonal({ view, labels }: Labelled): Labelled {
  const unique = [...new Set(labels)];
  const strides = unique.map((l) => labels.reduce((s, m, d) => (m === l ? s + view.strides[d]! : s), 0));
  const shape = unique.map((l) => Math.max(...labels.flatMap((m, d) => (m === l ? [view.shape[d]!] : []))));
  return { view: view.with({ shape, strides }), labels: unique };
}

function sumOut({ view, labels }: Labelled, keep: ReadonlySet<string>, dtype: DType): Labelled {
  const axes = labels.flatMap((l, d) => (keep.has(l) ? [] : [d]));
  if (axes.length === 0) return { view, labels };
  return { view: reduce(add, view, axes, false, dtype, { initial: 0 }), labels: labels.filter((l) => keep.has(l)) };
}

/** Dimensions in the order of `labels`; a label that is absent gets size 1. */
export function arrange({ view, labels }: Labelled, order: readonly string[]): View {
  const at = order.map((l) => labels.indexOf(l));
  return view.with({
    shape: at.map((d) => (d < 0 ? 1 : view.shape[d]!)),
    strides: at.map((d) => (d < 0 ? 0 : view.strides[d]!)),
  });
}

function pair(a: Labelled, b: Labelled, keep: ReadonlySet<string>, dtype: DType, library: Library): Labelled {
  const [x, y] = [sumOut(a, new Set([...keep, ...b.labels]), dtype), sumOut(b, new Set([...keep, ...a.labels]), dtype)];
  const sizes = new Map<string, number>();
  for (const o of [x, y]) o.labels.forEach((l, d) => sizes.set(l, Math.max(sizes.get(l) ?? 1, o.view.shape[d]!)));
  const size = (labels: readonly string[]): number[] => labels.map((l) => sizes.get(l)!);
  const shared = x.labels.filter((l) => y.labels.includes(l));
  const batch = shared.filter((l) => keep.has(l));
  const inner = shared.filter((l) => !keep.has(l));
  const rows = x.labels.filter((l) => !shared.includes(l));
  const columns = y.labels.filter((l) => !shared.includes(l));
  const block = (o: Labelled, parts: readonly (readonly string[])[]): View => {
    const order = parts.flat();
    const wide = arrange(o, order);
    const full = dense(
      wide.with({ shape: size(order), strides: wide.strides.map((s, d) => (wide.shape[d] === 1 ? 0 : s)) }),
    );
    const shape = parts.map((p) => sizeOf(size(p)));
    return full.with({ shape, strides: [shape[1]! * shape[2]!, shape[2]!, 1] });
  };
  const out = matmul(block(x, [batch, rows, inner]), block(y, [batch, inner, columns]), dtype, library);
  const labels = [...batch, ...rows, ...columns];
  const shape = size(labels);
  const strides = shape.map((_, d) => sizeOf(shape.slice(d + 1)));
  return { view: out.with({ shape, strides }), labels };
}

/** The sum over every label that `output` has not; operands are taken from left to right. */
export function einsum(
  operands: readonly Labelled[],
  output: readonly string[],
  dtype: DType,
  library: Library = 'numpy',
): View {
  let left = diagonal({ ...operands[0]!, view: asType(operands[0]!.view, dtype) });
  operands.slice(1).forEach((o, k) => {
    const rest = operands.slice(k + 2).flatMap((r) => r.labels);
    left = pair(left, diagonal({ ...o, view: asType(o.view, dtype) }), new Set([...output, ...rest]), dtype, library);
  });
  return arrange(sumOut(left, new Set(output), dtype), output);
}
