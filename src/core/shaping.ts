/**
 * Rearranging: what gives a view says so; the rest are dense copies in the first input's dtype (the library converts
 * before). Shapes and axes are already checked.
 */
import { axisLast } from './axes.ts';
import { copyAs, copyInto } from './cast.ts';
import type { DType } from './dtype.ts';
import { scalarView } from './fill.ts';
import { sizeOf, viewStrides, type Shape } from './layout.ts';
import { walk } from './loops.ts';
import { allocate, type View } from './view.ts';

/** A view with the axes walked backwards (np.flip). torch.flip copies it. */
export function flipView(view: View, axes: readonly number[]): View {
  if (view.shape.length === 0) return view;
  const empty = view.size === 0;
  const offset = view.offset + (empty ? 0 : axes.reduce((o, d) => o + (view.shape[d]! - 1) * view.strides[d]!, 0));
  return view.with({ strides: view.strides.map((s, d) => (axes.includes(d) ? -s : s)), offset });
}

/** A view of `count` elements of an axis from `start` on, every `step`-th. */
export function sliceView(view: View, axis: number, start: number, count: number, step = 1): View {
  const shape = view.shape.map((n, d) => (d === axis ? count : n));
  const strides = view.strides.map((s, d) => (d === axis ? s * step : s));
  return view.with({ shape, strides, offset: view.offset + (count === 0 ? 0 : start * view.strides[axis]!) });
}

/** A view at one position of an axis, which goes. */
export function selectView(view: View, axis: number, at: number): View {
  const without = (xs: readonly number[]): number[] => xs.filter((_, d) => d !== axis);
  return view.with({
    shape: without(view.shape),
    strides: without(view.strides),
    offset: view.offset + at * view.strides[axis]!,
  });
}

/** A view with a dimension of size 1 at `axis`. `stride` as the library wants to show it. */
export function unsqueezeView(view: View, axis: number, stride = 0): View {
  const put = (xs: readonly number[], x: number): number[] => [...xs.slice(0, axis), x, ...xs.slice(axis)];
  return view.with({ shape: put(view.shape, 1), strides: put(view.strides, stride) });
}

/** The same elements in another shape: a view if strides allow, else null. */
export function reshapeView(view: View, shape: Shape): View | null {
  const strides = viewStrides(view.shape, view.strides, shape);
  return strides && view.with({ shape, strides });
}

/** The diagonal of two axes as a view: it comes last (np.diagonal, torch.diagonal). */
export function diagonalView(view: View, offset: number, p: number, q: number): View {
  const [rows, columns] = [view.shape[p]!, view.shape[q]!];
  const count = Math.max(0, offset >= 0 ? Math.min(rows, columns - offset) : Math.min(rows + offset, columns));
  const start = count === 0 ? 0 : offset >= 0 ? offset * view.strides[q]! : -offset * view.strides[p]!;
  const keep = (xs: readonly number[], x: number): number[] => [...xs.filter((_, d) => d !== p && d !== q), x];
  return view.with({
    shape: keep(view.shape, count),
    strides: keep(view.strides, view.strides[p]! + view.strides[q]!),
    offset: view.offset + start,
  });
}

/** Elements moved around along axes, coming in again at the other end. */
export function roll(view: View, shifts: readonly number[], axes: readonly number[]): View {
  let from = view;
  axes.forEach((axis, k) => {
    const n = view.shape[axis]!;
    const out = allocate(view.dtype, view.shape, view.device);
    const shift = n === 0 ? 0 : ((shifts[k]! % n) + n) % n;
    copyInto(sliceView(out, axis, shift, n - shift), sliceView(from, axis, 0, n - shift));
    copyInto(sliceView(out, axis, 0, shift), sliceView(from, axis, n - shift, shift));
    from = out;
  });
  return from === view ? copyAs(view, view.dtype) : from;
}

/** Joined along an axis that exists; all of one rank. */
export function concatenate(views: readonly View[], axis: number, dtype: DType): View {
  const total = views.reduce((n, v) => n + v.shape[axis]!, 0);
  const out = allocate(
    dtype,
    views[0]!.shape.map((n, d) => (d === axis ? total : n)),
    views[0]!.device,
  );
  let at = 0;
  for (const v of views) {
    const n = v.shape[axis]!;
    if (v.size > 0) copyInto(sliceView(out, axis, at, n), v);
    at += n;
  }
  return out;
}

/** Joined along a new axis; all of one shape. */
export function stack(views: readonly View[], axis: number, dtype: DType): View {
  return concatenate(
    views.map((v) => unsqueezeView(v, axis)),
    axis,
    dtype,
  );
}

/** The whole repeated `reps` times per dimension (np.tile, torch.tile and repeat); missing dimensions are added in front. */
export function tile(view: View, reps: readonly number[]): View {
  const rank = Math.max(reps.length, view.shape.length);
  const pad = (xs: readonly number[], x: number): number[] => [...new Array<number>(rank - xs.length).fill(x), ...xs];
  const [times, shape, strides] = [pad(reps, 1), pad(view.shape, 1), pad(view.strides, 0)];
  const out = allocate(
    view.dtype,
    shape.map((n, d) => n * times[d]!),
    view.device,
  );
  const pairs = out.with({
    shape: shape.flatMap((n, d) => [times[d]!, n]),
    strides: shape.flatMap((n, d) => [n * out.strides[d]!, out.strides[d]!]),
  });
  copyInto(pairs, view.with({ shape: shape.flatMap((n) => [1, n]), strides: strides.flatMap((s) => [0, s]) }));
  return out;
}

/** Each element of an axis repeated: `counts[i]` times the i-th (np.repeat, repeat_interleave). */
export function repeatAlong(view: View, axis: number, counts: readonly number[]): View {
  const total = counts.reduce((n, c) => n + c, 0);
  const out = allocate(
    view.dtype,
    view.shape.map((n, d) => (d === axis ? total : n)),
    view.device,
  );
  let at = 0;
  counts.forEach((c, i) => {
    copyInto(sliceView(out, axis, at, c), sliceView(view, axis, i, 1));
    at += c;
  });
  return out;
}

/** The lower (upper) triangle of the last two dimensions up to (from) diagonal k; zero elsewhere. */
export function triangle(view: View, k: number, lower: boolean): View {
  const out = allocate(view.dtype, view.shape, view.device);
  const rank = view.shape.length;
  const [rows, columns] = [view.shape[rank - 2]!, view.shape[rank - 1]!];
  for (let i = 0; i < rows; i++) {
    const [from, to] = lower ? [0, Math.min(columns, i + k + 1)] : [Math.max(0, i + k), columns];
    if (to <= from) continue;
    const row = (v: View): View => sliceView(sliceView(v, rank - 2, i, 1), rank - 1, from, to - from);
    copyInto(row(out), row(view));
  }
  return out;
}

/** Ones on diagonal k, zeros elsewhere. */
export function eye(rows: number, columns: number, k: number, dtype: DType, device = 'cpu'): View {
  const out = allocate(dtype, [rows, columns], device);
  const diagonal = diagonalView(out, k, 0, 1);
  if (diagonal.size > 0) copyInto(diagonal, scalarView(1, dtype));
  return out;
}

/** Broadcast views of 1-d inputs. 'ij': input k varies along dimension k; 'xy': the first two dimensions change places. */
export function meshgridViews(views: readonly View[], indexing: 'ij' | 'xy'): View[] {
  const swap = indexing === 'xy' && views.length > 1;
  const place = (k: number): number => (swap && k < 2 ? 1 - k : k);
  const shape = new Array<number>(views.length);
  views.forEach((v, k) => (shape[place(k)] = v.size));
  return views.map((v, k) =>
    v.with({ shape, strides: shape.map((_, d) => (d === place(k) ? (v.strides[0] ?? 0) : 0)) }),
  );
}

/** Overlapping windows along an axis as a view, the window last (Tensor.unfold, sliding_window_view). */
export function windowsView(view: View, axis: number, size: number, step: number): View {
  const count = Math.floor((view.shape[axis]! - size) / step) + 1;
  const s = view.strides[axis]!;
  return view.with({
    shape: [...view.shape.map((n, d) => (d === axis ? count : n)), size],
    strides: [...view.strides.map((x, d) => (d === axis ? x * step : x)), s],
  });
}

/** Visits each line along an axis as its own 1-d view. */
export function lines(view: View, axis: number): View[] {
  const last = axisLast(view, axis);
  const out: View[] = [];
  const rank = last.shape.length - 1;
  const shape = last.shape.slice(rank);
  const strides = last.strides.slice(rank);
  if (sizeOf(last.shape.slice(0, rank)) === 0) return out;
  walk(last.shape.slice(0, rank), [last.strides.slice(0, rank)], [last.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n; i++, o += step[0]!) out.push(view.with({ shape, strides, offset: o }));
  });
  return out;
}
