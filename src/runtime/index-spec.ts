/**
 * The index of `a[…]` as Python sends it: items separated by ';' (see src/python/_core/index.py).
 * `i3` integer · `s1,,2` slice · `e` ellipsis · `n` None · `bT` bool · `t7` array or tensor by handle ·
 * `L…` nested list literal (its own text is percent-encoded) · `oName` an object that indexes nothing.
 */
import type { Handles } from './handles.ts';
import type { IndexItem } from '../core/python-data.ts';
import { parseLiteral } from './literal.ts';

const slicePart = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

export function parseIndex(text: string, handles: Handles): IndexItem[] {
  if (text === '') return [];
  return text.split(';').map((item): IndexItem => {
    const rest = item.slice(1);
    switch (item[0]) {
      case 'i':
        return { kind: 'int', at: Number(rest) };
      case 's': {
        const [start, stop, step] = rest.split(',');
        return { kind: 'slice', start: slicePart(start), stop: slicePart(stop), step: slicePart(step) };
      }
      case 'e':
        return { kind: 'ellipsis' };
      case 'n':
        return { kind: 'none' };
      case 'b':
        return { kind: 'bool', value: rest === 'T' };
      case 't':
        return { kind: 'array', array: handles.get(Number(rest)) };
      case 'L':
        return { kind: 'list', literal: parseLiteral(decodeURIComponent(rest), handles, () => new ArrayBuffer(0)) };
      default:
        return { kind: 'foreign', type: rest };
    }
  });
}
