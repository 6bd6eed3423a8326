/**
 * A MemoryPicture sorted for drawing: one group per storage, the CPU's before those of other devices, NumPy's objects
 * before torch's, each with its names.
 * Also what changed since the picture before: the same storage, the same place, another value.
 */
import type { MemoryPicture, PictureObject, PictureStorage } from '../../protocol.ts';

export interface Row {
  readonly object: PictureObject;
  readonly names: readonly string[];
}

export interface Group {
  readonly storage: PictureStorage;
  readonly rows: readonly Row[];
  /** Cells whose value differs from the picture before. */
  readonly changed: ReadonlySet<number>;
}

export function groupByStorage(picture: MemoryPicture, before: MemoryPicture | null = null): readonly Group[] {
  const rank = { numpy: 0, torch: 1 } as const;
  return picture.storages
    .map((storage) => {
      const rows = picture.objects
        .filter((object) => object.storage === storage.id)
        .map((object) => ({ object, names: picture.names.filter((n) => n.object === object.id).map((n) => n.name) }))
        .sort((a, b) => rank[a.object.library] - rank[b.object.library]);
      return { storage, rows, changed: changedCells(storage, before) };
    })
    .filter((group) => group.rows.length > 0)
    .sort((a, b) => Number(a.storage.device !== 'cpu') - Number(b.storage.device !== 'cpu'));
}

/** A picture cut to what a program speaks of: storages that one of its names looks at. The other names are `rest`. */
export function relevant(
  picture: MemoryPicture,
  code: string,
): { readonly picture: MemoryPicture; readonly rest: readonly string[] } {
  const words = new Set(code.match(/[\p{L}_][\p{L}\p{N}_]*/gu));
  const storageOf = new Map(picture.objects.map((o) => [o.id, o.storage]));
  const spoken = new Set(picture.names.filter((n) => words.has(n.name)).map((n) => storageOf.get(n.object)));
  if (spoken.size === 0) return { picture, rest: [] };
  const objects = picture.objects.filter((o) => spoken.has(o.storage));
  const kept = new Set(objects.map((o) => o.id));
  return {
    picture: {
      names: picture.names.filter((n) => kept.has(n.object)),
      objects,
      storages: picture.storages.filter((s) => spoken.has(s.id)),
    },
    rest: picture.names.filter((n) => !kept.has(n.object)).map((n) => n.name),
  };
}

function changedCells(storage: PictureStorage, before: MemoryPicture | null): ReadonlySet<number> {
  const earlier = before?.storages.find(
    (s) => s.id === storage.id && s.dtype === storage.dtype && s.count === storage.count,
  );
  if (!earlier) return new Set();
  return new Set(storage.values.flatMap((value, i) => (earlier.values[i] === value ? [] : [i])));
}

/** Runs of neighbouring cells, as [first, last] pairs: [0,1,2,5] is [[0,2],[5,5]]. */
export function runs(cells: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const cell of [...cells].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && cell <= last[1] + 1) last[1] = cell;
    else found.push([cell, cell]);
  }
  return found;
}

const ITEM_BYTES = /(\d+)$/;

/** Bytes of one element, read off the dtype's name (`bool` and byte types have no number: 1). */
export function itemBytes(dtype: string): number {
  const bits = ITEM_BYTES.exec(dtype)?.[1];
  return bits ? Number(bits) / 8 : 1;
}

/** A tuple as Python prints it: (3,), (2, 3), (). */
export function tuple(values: readonly number[]): string {
  return values.length === 1 ? `(${values[0]},)` : `(${values.join(', ')})`;
}

/** Shape and strides in the words of the object's own library: bytes for NumPy, elements for torch. */
export function wording(object: PictureObject): {
  readonly head: string;
  readonly detail: string;
  readonly extra: string;
} {
  const numpy = object.library === 'numpy';
  const size = itemBytes(object.dtype);
  const shape = numpy ? tuple(object.shape) : `[${object.shape.join(', ')}]`;
  const strides = numpy ? `strides ${tuple(object.strides.map((s) => s * size))}` : `stride ${tuple(object.strides)}`;
  const extra = [
    object.offset === 0 ? '' : `offset ${object.offset}`,
    object.device === 'cpu' ? '' : object.device,
    object.gradFn ?? (object.requiresGrad ? 'requires_grad' : ''),
    object.writeable ? '' : 'read-only',
  ];
  return {
    head: `${object.type} ${shape}`,
    detail: `${object.dtype} · ${strides}`,
    extra: extra.filter(Boolean).join(' · '),
  };
}
