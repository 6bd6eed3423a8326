/**
 * The same facts as the drawing, as sentences: which names look at which memory, and what each object is.
 * The first sentence of a picture is also its caption and the label of the drawing.
 */
import type { MemoryPicture } from '../../protocol.ts';
import type { Strings } from '../strings.ts';
import { type Group, groupByStorage, tuple, wording } from './group.ts';

export interface Facts {
  readonly caption: string;
  readonly lines: readonly string[];
}

export function factsOf(picture: MemoryPicture, strings: Strings, before: MemoryPicture | null = null): Facts {
  const groups = groupByStorage(picture, before);
  if (groups.length === 0) return { caption: strings.picture.empty, lines: [] };
  return {
    caption: groups.map((g) => sentence(g, strings)).join(strings.picture.between),
    lines: groups.flatMap((g) => describe(g, strings)),
  };
}

function namesOf(group: Group): readonly string[] {
  return group.rows.flatMap((row) => row.names);
}

function sentence(group: Group, strings: Strings): string {
  const names = namesOf(group);
  const seen = new Set(group.rows.flatMap((row) => row.object.cells)).size;
  if (names.length < 2) return strings.picture.alone(names[0] ?? '', group.storage.device);
  const first = group.rows[0]?.object.cells ?? [];
  const same = group.rows.every((row) => row.object.cells.join() === first.join());
  return same ? strings.picture.shared(names, seen) : strings.picture.overlap(names, group.storage.count);
}

function describe(group: Group, strings: Strings): readonly string[] {
  const { storage } = group;
  const objects = group.rows.map(({ object, names }) => {
    const { head, detail, extra } = wording(object);
    return strings.picture.object(
      names.join(', '),
      [head, detail, extra].filter(Boolean).join(' · '),
      tuple(object.shape),
    );
  });
  const rest = storage.count > storage.values.length ? ' …' : '';
  const values = storage.values.join(' ') + rest;
  const changed = [...group.changed].map(String);
  return [
    strings.picture.storage(storage.device, storage.bytes, values),
    ...(changed.length ? [strings.picture.changed(changed)] : []),
    ...objects,
  ];
}
