/**
 * The signature as the head of a lesson: the names of one picture and the cells that they look at, without the values
 * (those are still to be predicted). Decoration: the facts stand below in the picture proper.
 */
import { escape, tag } from '../cell/html.ts';
import { type Group, groupByStorage } from '../cell/picture/group.ts';
import type { MemoryPicture } from '../protocol.ts';

const CELL = 56;
/** Of a strip with names on both sides, of one with a single name, and the space between two strips. */
const BOTH = 160;
const ABOVE = 104;
const GAP = 28;
const HUE = { numpy: 'np', torch: 'pt' } as const;

export function headPicture(picture: MemoryPicture): string {
  const groups = groupByStorage(picture);
  const width = Math.max(...groups.map((g) => Math.min(g.storage.count, 6) * CELL), 200) + 8;
  let height = 0;
  const body = groups.map((group, i) => {
    const top = height + (i > 0 ? GAP : 0);
    height = top + (group.rows.length > 1 ? BOTH : ABOVE);
    return strip(group, width, top);
  });
  return tag('svg', { class: 'signature', viewBox: `0 0 ${width} ${height}`, focusable: 'false' }, body.join(''));
}

function strip(group: Group, width: number, top: number): string {
  const count = Math.max(1, Math.min(group.storage.count, 6));
  const left = (width - count * CELL) / 2;
  const y = top + 58;
  let body = '';
  for (let i = 0; i < count; i++) {
    body += tag('rect', { class: 'mem', x: left + i * CELL, y, width: CELL, height: 44 });
    body += tag('text', { class: 'soft', x: left + i * CELL + 6, y: y + 14, 'font-size': 11 }, String(i));
  }
  const shown = group.rows.slice(0, 2);
  shown.forEach(({ object, names }, i) => {
    const hue = HUE[object.library];
    const above = i === 0;
    const x = width / 2;
    const name = names[0] ?? '';
    const pill = Math.max(54, name.length * 10 + 26);
    const at = above ? top + 2 : y + 44 + 26;
    const bar = above ? y - 6 : y + 50;
    body += tag('path', { class: `bar ${hue}`, d: `M${left + 1} ${bar}h${count * CELL - 2}` });
    body += tag('path', { class: `link ${hue}`, d: above ? `M${x} ${at + 28}V${bar}` : `M${x} ${at}V${bar}` });
    body += tag('rect', { class: `pill ${hue}`, x: x - pill / 2, y: at, width: pill, height: 28, rx: 14 });
    body += tag(
      'text',
      { class: `name ${hue}`, x, y: at + 19, 'font-size': 15, 'text-anchor': 'middle' },
      escape(name),
    );
  });
  return body;
}
