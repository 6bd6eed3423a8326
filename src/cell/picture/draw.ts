/**
 * The memory picture as SVG text: names → objects → storages. Two drawings of the same data, one for a wide column
 * and one for a phone; CSS shows one of them. A library is told by hue, by the line (NumPy's is whole, torch's is
 * dashed) and by the words in the box, so never by colour alone. Memories of two devices stand in two bands.
 */
import type { MemoryPicture, PictureObject } from '../../protocol.ts';
import { escape, tag } from '../html.ts';
import { type Group, groupByStorage, type Row, runs, wording } from './group.ts';
import { CELL_HEIGHT, drawStrip, edges, placeStrip, type Strip, stripWidth } from './strip.ts';

interface Form {
  readonly width: number;
  readonly name: readonly [x: number, width: number];
  readonly object: readonly [x: number, width: number];
  readonly strip: readonly [x: number, width: number];
}

const WIDE: Form = { width: 600, name: [6, 98], object: [130, 196], strip: [364, 230] };
const NARROW: Form = { width: 340, name: [4, 92], object: [116, 196], strip: [4, 304] };

const BOX = 52;
const GAP = 16;
const LANE = 11;
const HUE = { numpy: 'np', torch: 'pt' } as const;

/** The two drawings for `picture`; cells that differ from `before` are marked. */
export function drawPicture(picture: MemoryPicture, before: MemoryPicture | null, label: string): string {
  const groups = groupByStorage(picture, before);
  return (
    svg('wide', WIDE.width, label, stack(groups, WIDE, 24, wideGroup)) +
    svg('narrow', NARROW.width, label, stack(groups, NARROW, 2, narrowGroup))
  );
}

interface Drawing {
  readonly body: string;
  readonly height: number;
}

function svg(name: string, width: number, label: string, drawing: Drawing): string {
  return tag(
    'svg',
    { class: `picture ${name}`, viewBox: `0 0 ${width} ${drawing.height}`, role: 'img', 'aria-label': label },
    drawing.body,
  );
}

function stack(groups: readonly Group[], form: Form, top: number, draw: (group: Group, y: number) => Drawing): Drawing {
  const devices = new Set(groups.map((group) => group.storage.device));
  let y = top;
  let body = '';
  let device = '';
  for (const group of groups) {
    if (devices.size > 1 && group.storage.device !== device) {
      device = group.storage.device;
      const at = y === top ? 14 : y + 8;
      body += band(device, form.width, at);
      y = at + 24;
    }
    const drawing = draw(group, y);
    body += drawing.body;
    y += drawing.height + 22;
  }
  return { body, height: Math.max(40, y - 14) };
}

/** The head of a device's band: its name, and a line across the picture that no arrow crosses. */
function band(device: string, width: number, y: number): string {
  const end = 8 + device.length * 8.5;
  return (
    tag('text', { class: 'device', x: 4, y: y + 4, 'font-size': 13 }, escape(device)) +
    tag('path', { class: 'band', d: `M${end + 4} ${y}H${width - 4}` })
  );
}

function rowHeight(row: Row): number {
  return Math.max(wording(row.object).extra ? BOX + 17 : BOX, row.names.length * 36 - 6);
}

/** Brackets of NumPy's objects lie above the strip, those of torch's below it. */
function sides(group: Group): { readonly above: readonly Row[]; readonly below: readonly Row[] } {
  return {
    above: group.rows.filter((r) => r.object.library === 'numpy'),
    below: group.rows.filter((r) => r.object.library === 'torch'),
  };
}

function wideGroup(group: Group, top: number): Drawing {
  const { above, below } = sides(group);
  const rows = group.rows.reduce((sum, row) => sum + rowHeight(row) + GAP, -GAP);
  const block = 18 + above.length * LANE + CELL_HEIGHT + below.length * LANE;
  const height = Math.max(rows, block);
  const [x, width] = WIDE.strip;
  const strip = placeStrip(group, x, top + (height - block) / 2 + 18 + above.length * LANE, width);
  let y = top + (height - rows) / 2;
  let body = header(group, x, strip.y - above.length * LANE - 8) + drawStrip(group, strip);
  for (const row of group.rows) {
    const h = rowHeight(row);
    const at = laneY(strip, above, below, row);
    const [start] = bracketEnds(strip, row.object);
    const from = WIDE.object[0] + WIDE.object[1];
    const middle = y + h / 2;
    body += drawRow(WIDE, row, y, h) + bracket(strip, row.object, at);
    body += arrow(
      row.object,
      `M${from} ${middle}C${from + 24} ${middle} ${Math.max(from + 8, start - 34)} ${at} ${start - 8} ${at}`,
      start - 1,
      at,
      1,
    );
    y += h + GAP;
  }
  return { body, height };
}

function narrowGroup(group: Group, top: number): Drawing {
  const { above, below } = sides(group);
  const [x, width] = NARROW.strip;
  const edge = NARROW.object[0] + NARROW.object[1];
  let y = top;
  let body = '';
  const joins: { row: Row; middle: number }[] = [];
  const place = (row: Row) => {
    const h = rowHeight(row);
    body += drawRow(NARROW, row, y, h);
    joins.push({ row, middle: y + h / 2 });
    y += h + 10;
  };
  above.forEach(place);
  y += 14;
  body += header(group, x, y);
  y += 8 + above.length * LANE;
  const strip = placeStrip(group, x, y, width);
  body += drawStrip(group, strip);
  y += CELL_HEIGHT + below.length * LANE + 12;
  below.forEach(place);
  joins.forEach(({ row, middle }) => {
    const list = row.object.library === 'numpy' ? above : [...below].reverse();
    const lane = edge + 6 + (list.length - 1 - list.indexOf(row)) * 5;
    const at =
      row.object.library === 'numpy'
        ? strip.y - 6 - list.indexOf(row) * LANE
        : strip.y + CELL_HEIGHT + 6 + list.indexOf(row) * LANE;
    const [, end] = bracketEnds(strip, row.object);
    body +=
      bracket(strip, row.object, at) +
      arrow(row.object, `M${edge} ${middle}H${lane}V${at}H${end + 8}`, end + 1, at, -1);
  });
  return { body, height: y - top - 10 };
}

function header(group: Group, x: number, y: number): string {
  const { device, bytes, dtype } = group.storage;
  return tag('text', { class: 'soft', x, y, 'font-size': 12 }, escape(`${device} · ${bytes} B · ${dtype}`));
}

function laneY(strip: Strip, above: readonly Row[], below: readonly Row[], row: Row): number {
  if (row.object.library === 'numpy') return strip.y - 6 - (above.length - 1 - above.indexOf(row)) * LANE;
  return strip.y + CELL_HEIGHT + 6 + below.indexOf(row) * LANE;
}

function bracketEnds(strip: Strip, object: PictureObject): readonly [number, number] {
  if (object.cells.length === 0) return [strip.x, strip.x + Math.max(12, stripWidth(strip) === 0 ? 12 : 0)];
  return edges(strip, Math.min(...object.cells), Math.max(...object.cells));
}

/** A bar over every run of cells that the object sees, joined by a thin line. */
function bracket(strip: Strip, object: PictureObject, y: number): string {
  const [start, end] = bracketEnds(strip, object);
  const bars = runs(object.cells).map(([first, last]) => {
    const [a, b] = edges(strip, first, last);
    return `M${a + 1} ${y}H${b - 1}`;
  });
  const hue = HUE[object.library];
  return (
    tag('path', { class: `thin ${hue}`, d: `M${start} ${y}H${end}` }) +
    tag('path', { class: `bar ${hue}`, d: bars.join('') })
  );
}

function arrow(object: PictureObject, d: string, x: number, y: number, way: 1 | -1): string {
  const hue = HUE[object.library];
  return (
    tag('path', { class: `link ${hue}`, d }) + tag('path', { class: `tip ${hue}`, d: `M${x} ${y}l${-9 * way} -5v10z` })
  );
}

function drawRow(form: Form, row: Row, y: number, height: number): string {
  const hue = HUE[row.object.library];
  const { head, detail, extra } = wording(row.object);
  const [x, width] = form.object;
  const boxHeight = extra ? BOX + 17 : BOX;
  const top = y + (height - boxHeight) / 2;
  const fit = (text: string, size: number) => Math.min(size, (width - 22) / (0.605 * text.length)).toFixed(1);
  let body = tag('rect', { class: `box ${hue}`, x, y: top, width, height: boxHeight, rx: 8 });
  body += tag('text', { class: 'strong', x: x + 11, y: top + 21, 'font-size': fit(head, 13.5) }, escape(head));
  body += tag('text', { class: 'soft', x: x + 11, y: top + 40, 'font-size': fit(detail, 12.5) }, escape(detail));
  if (extra)
    body += tag('text', { class: 'soft', x: x + 11, y: top + 57, 'font-size': fit(extra, 12.5) }, escape(extra));
  row.names.forEach((name, i) => {
    const middle = y + height / 2 + (i - (row.names.length - 1) / 2) * 36;
    const [nx, nw] = form.name;
    const text = name.length > 14 ? `${name.slice(0, 13)}…` : name;
    const size = Math.min(14.5, (nw - 14) / (0.605 * text.length)).toFixed(1);
    body += tag('rect', { class: `pill ${hue}`, x: nx, y: middle - 15, width: nw, height: 30, rx: 15 });
    body += tag(
      'text',
      { class: `name ${hue}`, x: nx + nw / 2, y: middle + 5, 'font-size': size, 'text-anchor': 'middle' },
      escape(text),
    );
    body += arrow(
      row.object,
      `M${nx + nw} ${middle}L${x - 9} ${middle === y + height / 2 ? middle : y + height / 2 + (i - (row.names.length - 1) / 2) * 8}`,
      x - 1,
      y + height / 2 + (i - (row.names.length - 1) / 2) * 8,
      1,
    );
  });
  return body;
}
