/**
 * Sliding windows over the last dimensions, as views: what convolution, pooling, unfold and fold have in common.
 * Spatial settings are arrays with one entry per spatial dimension.
 */
import { copyInto } from '../cast.ts';
import { fill } from '../fill.ts';
import { add } from '../ops/arithmetic.ts';
import { binary } from '../ops/elementwise.ts';
import type { Element } from '../scalar.ts';
import { indicesOf } from './indices.ts';
import { sliceView } from '../shaping.ts';
import { allocate, type View } from '../view.ts';

export interface Geometry {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
}

/** How many windows fit along a dimension of size n. */
export function windowCount(n: number, d: number, g: Geometry, ceil = false): number {
  const span = g.dilation[d]! * (g.kernel[d]! - 1) + 1;
  const room = n + 2 * g.padding[d]! - span;
  const count = (ceil ? Math.ceil(room / g.stride[d]!) : Math.floor(room / g.stride[d]!)) + 1;
  // The last window must start inside the input or its left padding.
  return ceil && (count - 1) * g.stride[d]! >= n + g.padding[d]! ? count - 1 : count;
}

/** A copy with `before[d]` and `after[d]` more elements of one value at the ends; negative ones cut off. */
export function pad(view: View, before: readonly number[], after: readonly number[], value: Element): View {
  const out = allocate(
    view.dtype,
    view.shape.map((n, d) => n + before[d]! + after[d]!),
    view.device,
  );
  fill(out, value);
  let [to, from] = [out, view];
  view.shape.forEach((n, d) => {
    const [b, a] = [before[d]!, after[d]!];
    const count = Math.max(0, n + Math.min(b, 0) + Math.min(a, 0));
    from = sliceView(from, d, Math.max(0, -b), count);
    to = sliceView(to, d, Math.max(0, b), count);
  });
  if (to.size > 0) copyInto(to, from);
  return out;
}

/** (…, *S) → (…, *counts, *kernel): a view of an already padded input. */
export function windowView(padded: View, counts: readonly number[], g: Geometry): View {
  const lead = padded.shape.length - g.kernel.length;
  const s = padded.strides.slice(lead);
  return padded.with({
    shape: [...padded.shape.slice(0, lead), ...counts, ...g.kernel],
    strides: [
      ...padded.strides.slice(0, lead),
      ...s.map((x, d) => x * g.stride[d]!),
      ...s.map((x, d) => x * g.dilation[d]!),
    ],
  });
}

/** The input padded with `value` on both sides of its spatial dimensions; the view itself when nothing is to be added. */
export function padSpatial(
  view: View,
  g: Geometry,
  value: Element,
  extra: readonly number[] = g.kernel.map(() => 0),
): View {
  const lead = new Array<number>(view.shape.length - g.kernel.length).fill(0);
  if (g.padding.every((p) => p === 0) && extra.every((p) => p === 0)) return view;
  return pad(view, [...lead, ...g.padding], [...lead, ...g.padding.map((p, d) => p + extra[d]!)], value);
}

/** Adds windows (…, *counts, *kernel) back where they were taken from: (…, *S). Overlaps add up (fold, gradients). */
export function addWindows(windows: View, size: readonly number[], g: Geometry): View {
  const rank = g.kernel.length;
  const lead = windows.shape.slice(0, windows.shape.length - 2 * rank);
  const counts = windows.shape.slice(lead.length, lead.length + rank);
  const padded = allocate(windows.dtype, [...lead, ...size.map((n, d) => n + 2 * g.padding[d]!)], windows.device);
  for (const at of indicesOf(g.kernel)) {
    let [target, part] = [padded, windows];
    at.forEach((k, d) => {
      target = sliceView(target, lead.length + d, k * g.dilation[d]!, counts[d]!, g.stride[d]!);
      part = sliceView(part, lead.length + rank + d, k, 1);
    });
    const source = part.with({
      shape: part.shape.slice(0, lead.length + rank),
      strides: part.strides.slice(0, lead.length + rank),
    });
    binary(add, target, source, windows.dtype, target.shape, target);
  }
  return g.padding.reduce((v, p, d) => sliceView(v, lead.length + d, p, size[d]!), padded);
}
