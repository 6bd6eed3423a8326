/**
 * Pure arithmetic on shapes and strides (in elements): contiguity, broadcasting, C order, and when a new shape
 * can be a view. Knows no dtype and no bytes.
 */

export type Shape = readonly number[];
export type Strides = readonly number[];

/** A way of walking a Storage: all in elements. */
export interface Layout {
  readonly shape: Shape;
  readonly strides: Strides;
  readonly offset: number;
}

export function sizeOf(shape: Shape): number {
  let n = 1;
  for (const d of shape) n *= d;
  return n;
}

/** Row-major strides. As torch, an empty dimension counts as 1, so `zeros(0, 3).stride()` is (3, 1). */
export function contiguousStrides(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= Math.max(shape[d]!, 1);
  }
  return strides;
}

/** Column-major strides. */
export function fortranStrides(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let d = 0; d < shape.length; d++) {
    strides[d] = step;
    step *= Math.max(shape[d]!, 1);
  }
  return strides;
}

/** Row-major without gaps; strides of dimensions of size 1 do not matter, and nothing matters when empty. */
export function isContiguous(shape: Shape, strides: Strides): boolean {
  let step = 1;
  for (const d of shape) if (d === 0) return true;
  for (let d = shape.length - 1; d >= 0; d--) {
    const n = shape[d]!;
    if (n === 1) continue;
    if (strides[d] !== step) return false;
    step *= n;
  }
  return true;
}

export function isFortran(shape: Shape, strides: Strides): boolean {
  return isContiguous([...shape].reverse(), [...strides].reverse());
}

/** The broadcast of several shapes, or null when they do not fit. */
export function broadcastShapes(...shapes: Shape[]): number[] | null {
  const rank = Math.max(0, ...shapes.map((s) => s.length));
  const out = new Array<number>(rank).fill(1);
  for (const shape of shapes) {
    const lead = rank - shape.length;
    for (let d = 0; d < shape.length; d++) {
      const n = shape[d]!;
      const at = lead + d;
      if (n === out[at] || n === 1) continue;
      if (out[at] !== 1) return null;
      out[at] = n;
    }
  }
  return out;
}

/** Strides that walk `shape` as `target`: 0 where a dimension is repeated. The shapes must be compatible. */
export function broadcastStrides(shape: Shape, strides: Strides, target: Shape): number[] {
  const lead = target.length - shape.length;
  return target.map((n, d) => (d < lead || (shape[d - lead] === 1 && n !== 1) ? 0 : strides[d - lead]!));
}

/**
 * Strides under which the same elements have another shape without a copy, or null.
 * Follows `computeStride` of ATen/TensorUtils.cpp, which is also NumPy's `_attempt_nocopy_reshape` in effect.
 */
export function viewStrides(shape: Shape, strides: Strides, target: Shape): number[] | null {
  if (shape.length === 0) return target.map(() => 1);
  const total = sizeOf(shape);
  if (total === 0) {
    return shape.length === target.length && shape.every((n, d) => n === target[d])
      ? [...strides]
      : contiguousStrides(target);
  }
  const out = new Array<number>(target.length);
  let at = target.length - 1;
  let base = strides[strides.length - 1]!;
  let chunk = 1;
  let filled = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    chunk *= shape[d]!;
    const last = d === 0 || (shape[d - 1] !== 1 && strides[d - 1] !== chunk * base);
    if (!last) continue;
    while (at >= 0 && (filled < chunk || target[at] === 1)) {
      out[at] = filled * base;
      filled *= target[at]!;
      at--;
    }
    if (filled !== chunk) return null;
    if (d > 0) {
      base = strides[d - 1]!;
      chunk = 1;
      filled = 1;
    }
  }
  return at === -1 ? out : null;
}

/** Lowest and highest element that a layout touches, relative to the storage; null when it touches none. */
export function extent(layout: Layout): readonly [low: number, high: number] | null {
  let low = layout.offset;
  let high = layout.offset;
  for (let d = 0; d < layout.shape.length; d++) {
    const n = layout.shape[d]!;
    if (n === 0) return null;
    const reach = (n - 1) * layout.strides[d]!;
    if (reach > 0) high += reach;
    else low += reach;
  }
  return [low, high];
}
