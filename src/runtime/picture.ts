/**
 * The memory picture: names → arrays and tensors → storages, as plain data. Facts come from the core's objects
 * (two names share memory when their views hold the same Storage object), never from Python.
 */
import { elementAt } from '../core/elements.ts';
import { walk } from '../core/loops.ts';
import { NeedsHost, type Storage } from '../core/storage.ts';
import type { DType } from '../core/dtype.ts';
import type { Element } from '../core/scalar.ts';
import { View } from '../core/view.ts';
import { NDArray, NumpyScalar } from '../numpy/ndarray.ts';
import type { MemoryPicture, PictureObject, PictureStorage } from '../protocol.ts';
import { Tensor } from '../torch/tensor.ts';
import type { Handles } from './handles.ts';

/** [name, handle, Python's name of its type] */
export type NamedHandle = readonly [string, number, string];
export type Drawn = Tensor | NDArray | NumpyScalar;

export const PICTURE_CELLS = 64;
export const PICTURE_OBJECTS = 40;

export function isDrawn(object: unknown): object is Drawn {
  return object instanceof Tensor || object instanceof NDArray || object instanceof NumpyScalar;
}

/** The picture of the arrays that these names hold; objects past the cap are left out with their names. */
export function pictureOf(handles: Handles, named: readonly NamedHandle[]): MemoryPicture {
  const objects = new Map<number, PictureObject>();
  const storages = new Map<Storage, DType>();
  const names = [];
  for (const [name, handle, type] of named) {
    const object = handles.get(handle);
    if (!isDrawn(object)) continue;
    if (!objects.has(handle)) {
      if (objects.size >= PICTURE_OBJECTS) continue;
      objects.set(handle, describeObject(object, handle, type));
      if (!storages.has(object.view.storage)) storages.set(object.view.storage, object.view.dtype);
    }
    names.push({ name, object: handle });
  }
  return {
    names,
    objects: [...objects.values()],
    storages: [...storages].map(([storage, dtype]) => describeStorage(storage, dtype)),
  };
}

/** One object's row of the picture. */
export function describeObject(object: Drawn, id: number, type: string): PictureObject {
  const { view } = object;
  const tensor = object instanceof Tensor ? object : null;
  return {
    id,
    library: tensor ? 'torch' : 'numpy',
    type,
    dtype: view.dtype.name,
    shape: view.shape,
    strides: view.strides,
    offset: view.offset,
    device: view.device,
    storage: view.storage.id,
    requiresGrad: tensor?.requiresGrad ?? false,
    isLeaf: tensor?.isLeaf ?? true,
    gradFn: tensor?.node?.name ?? null,
    writeable: object instanceof NDArray ? object.writeable : tensor !== null,
    cells: cellsOf(view, PICTURE_CELLS),
  };
}

/** Storage indices of the first `cap` elements, in row-major order. */
function cellsOf(view: View, cap: number): number[] {
  const cells: number[] = [];
  if (view.size === 0) return cells;
  let shape = view.shape;
  if (view.size > cap) shape = firstRows(view.shape, cap);
  walk(shape, [view.strides], [view.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n && cells.length < cap; i++, o += step[0]!) cells.push(o);
  });
  return cells;
}

/** A shape with at least `cap` elements that starts like `shape`, so that a huge view is not walked whole. */
export function firstRows(shape: readonly number[], cap: number): number[] {
  const out = shape.map(() => 1);
  let count = 1;
  for (let d = shape.length - 1; d >= 0 && count < cap; d--) {
    out[d] = Math.min(shape[d]!, Math.ceil(cap / count));
    count *= out[d]!;
  }
  return out;
}

function describeStorage(storage: Storage, dtype: DType): PictureStorage {
  const count = Math.floor(storage.byteLength / dtype.bytes);
  return {
    id: storage.id,
    device: storage.device,
    bytes: storage.byteLength,
    version: storage.version,
    dtype: dtype.name,
    values: valuesOf(storage, dtype, Math.min(count, PICTURE_CELLS)),
    count,
  };
}

/** Printed cells; a storage whose bytes are only on a device shows question marks. */
function valuesOf(storage: Storage, dtype: DType, count: number): string[] {
  try {
    const view = new View(storage, dtype, [count], [1]);
    return Array.from({ length: count }, (_, i) => printed(elementAt(view, i)));
  } catch (error) {
    if (error instanceof NeedsHost) return new Array<string>(count).fill('?');
    throw error;
  }
}

/** Short text of one element, at most six significant digits. */
function printed(x: Element): string {
  if (typeof x === 'boolean') return x ? 'True' : 'False';
  if (typeof x === 'bigint') return String(x);
  if (typeof x === 'object') return `${short(x.re)}${x.im < 0 || Object.is(x.im, -0) ? '' : '+'}${short(x.im)}j`;
  return short(x);
}

function short(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  if (Object.is(x, -0)) return '-0';
  return String(Number(x.toPrecision(6)));
}
