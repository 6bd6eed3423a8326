/**
 * Pooling over the last dimensions. Maxima come with their positions in the (unpadded) spatial plane, as torch gives
 * them; a nan wins. https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_pool2d.html
 */
import { DTYPES } from '../dtype.ts';
import { access } from '../elements.ts';
import { offsetsOf } from '../loops.ts';
import { beats } from '../ops/arg-reduce.ts';
import type { Element } from '../scalar.ts';
import { allocate, type View } from '../view.ts';
import { indicesOf } from './indices.ts';
import { windowCount, type Geometry } from './windows.ts';

export interface Pooled {
  readonly values: View;
  /** int64 positions in the flattened spatial dimensions. */
  readonly indices: View;
}

/** Visits each window of each plane: the elements in reach, with their spatial indices. */
function eachWindow(
  view: View,
  g: Geometry,
  counts: readonly number[],
  visit: (inside: readonly (readonly [Element, number])[], k: number, at: readonly number[]) => void,
): void {
  const lead = view.shape.length - g.kernel.length;
  const size = view.shape.slice(lead);
  const strides = view.strides.slice(lead);
  const { get } = access(view.dtype);
  const kernel = indicesOf(g.kernel);
  const windows = indicesOf(counts);
  let k = 0;
  for (const plane of offsetsOf(view.shape.slice(0, lead), view.strides.slice(0, lead), view.offset)) {
    for (const at of windows) {
      const inside: [Element, number][] = [];
      for (const offset of kernel) {
        const index = offset.map((o, d) => at[d]! * g.stride[d]! - g.padding[d]! + o * g.dilation[d]!);
        if (index.some((i, d) => i < 0 || i >= size[d]!)) continue;
        const storage = index.reduce((s, i, d) => s + i * strides[d]!, plane);
        inside.push([get(view.data, storage), index.reduce((s, i, d) => s * size[d]! + i, 0)]);
      }
      visit(inside, k++, at);
    }
  }
}

const countsOf = (view: View, g: Geometry, ceil: boolean): number[] =>
  view.shape.slice(-g.kernel.length).map((n, d) => windowCount(n, d, g, ceil));

/** The greatest of each window (the first of equals). */
export function maxPool(view: View, g: Geometry, ceil = false): Pooled {
  const counts = countsOf(view, g, ceil);
  const shape = [...view.shape.slice(0, -g.kernel.length), ...counts];
  const values = allocate(view.dtype, shape, view.device);
  const indices = allocate(DTYPES.int64, shape, view.device);
  const places = indices.data as BigInt64Array;
  const { set } = access(view.dtype);
  eachWindow(view, g, counts, (inside, k) => {
    let best = inside[0]!;
    for (const one of inside) if (beats(one[0], best[0], true)) best = one;
    set(values.data, k, best[0]);
    places[k] = BigInt(best[1]);
  });
  return { values, indices };
}

/** How many elements a window's sum is divided by: see avg_pool2d's count_include_pad and divisor_override. */
function divisor(
  at: readonly number[],
  size: readonly number[],
  g: Geometry,
  inside: number,
  includePad: boolean,
): number {
  if (!includePad) return inside;
  return at.reduce((product, i, d) => {
    const from = i * g.stride[d]! - g.padding[d]!;
    return product * (Math.min(from + g.kernel[d]!, size[d]! + g.padding[d]!) - from);
  }, 1);
}

/** The mean of each window. */
export function avgPool(
  view: View,
  g: Geometry,
  ceil = false,
  includePad = true,
  divisorOverride: number | null = null,
): View {
  const counts = countsOf(view, g, ceil);
  const size = view.shape.slice(-g.kernel.length);
  const out = allocate(view.dtype, [...view.shape.slice(0, -g.kernel.length), ...counts], view.device);
  const { set } = access(view.dtype);
  const round = view.dtype.name === 'float64' ? (x: number) => x : Math.fround;
  eachWindow(view, g, counts, (inside, k, at) => {
    const sum = inside.reduce((s, [x]) => round(s + Number(x)), 0);
    set(out.data, k, sum / (divisorOverride ?? divisor(at, size, g, inside.length, includePad)));
  });
  return out;
}

/** Where window i of `count` over n elements begins and ends, as adaptive pooling cuts. */
export const adaptiveRange = (i: number, count: number, n: number): readonly [number, number] => [
  Math.floor((i * n) / count),
  Math.ceil(((i + 1) * n) / count),
];
