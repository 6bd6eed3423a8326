/**
 * The strip: one storage as a row of numbered cells. Cells keep a readable width; what does not fit is one last
 * cell with the number of those left out. Shared by the wide and the narrow drawing.
 */
import { escape, tag } from '../html.ts';
import type { Group } from './group.ts';

export interface Strip {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly shown: number;
  /** 1 when a last cell stands for the rest. */
  readonly tail: 0 | 1;
}

export const CELL_HEIGHT = 42;
const CHAR = 8.6;

export function placeStrip(group: Group, x: number, y: number, width: number): Strip {
  const longest = Math.max(1, ...group.storage.values.slice(0, 16).map((v) => v.length));
  const needed = Math.max(34, Math.min(longest, 9) * CHAR + 12);
  const room = Math.max(2, Math.floor(width / needed));
  const all = group.storage.count <= room && group.storage.values.length === group.storage.count;
  const shown = all ? group.storage.count : Math.min(room - 1, group.storage.values.length);
  const slots = all ? shown : shown + 1;
  return { x, y, cell: Math.min(64, width / Math.max(1, slots)), shown, tail: all ? 0 : 1 };
}

/** Left and right edge of cells first..last; cells past the end of the strip fall on its last slot. */
export function edges(strip: Strip, first: number, last: number): readonly [number, number] {
  const end = strip.shown + strip.tail - 1;
  return [strip.x + Math.min(first, end) * strip.cell, strip.x + (Math.min(last, end) + 1) * strip.cell];
}

export function stripWidth(strip: Strip): number {
  return (strip.shown + strip.tail) * strip.cell;
}

export function drawStrip(group: Group, strip: Strip): string {
  const { storage, changed } = group;
  const cells = storage.values.slice(0, strip.shown).map((value, i) => {
    const x = strip.x + i * strip.cell;
    const size = Math.min(15, (strip.cell - 8) / (0.61 * Math.max(1, value.length)));
    return (
      tag('rect', {
        class: changed.has(i) ? 'mem hit' : 'mem',
        x,
        y: strip.y,
        width: strip.cell,
        height: CELL_HEIGHT,
      }) +
      tag('text', { class: 'soft', x: x + 4, y: strip.y + 10, 'font-size': 9 }, String(i)) +
      tag(
        'text',
        {
          x: x + strip.cell / 2,
          y: strip.y + 28,
          'font-size': size.toFixed(1),
          'text-anchor': 'middle',
          class: changed.has(i) ? 'strong' : null,
        },
        escape(value),
      )
    );
  });
  if (strip.tail) {
    const x = strip.x + strip.shown * strip.cell;
    cells.push(
      tag('rect', { class: 'mem rest', x, y: strip.y, width: strip.cell, height: CELL_HEIGHT }) +
        tag(
          'text',
          { class: 'soft', x: x + strip.cell / 2, y: strip.y + 26, 'font-size': 11, 'text-anchor': 'middle' },
          `+${storage.count - strip.shown}`,
        ),
    );
  }
  if (storage.count === 0)
    cells.push(tag('rect', { class: 'mem rest', x: strip.x, y: strip.y, width: 12, height: CELL_HEIGHT }));
  return cells.join('');
}
