/**
 * Nested Python lists as they reach the core (written by src/python/_core/literal.py): one text
 * `kinds|shape|payload`. `kinds` are the scalar kinds that occur ("b", "i", "f", "c" in any mix); the payload is
 * one item a leaf, comma-separated, each with its kind letter unless only one kind occurs; `@pointer,count`
 * instead means doubles (kind f) or int64 (kind i) in Python's memory. A leaf `t7` is an array, tensor or NumPy
 * scalar by handle. Trees that are not rectangular arrive as `!…`, JSON of what Python saw.
 */
import type { Handles } from './handles.ts';
import type { Leaf, Literal } from '../core/python-data.ts';
import { complex } from '../core/scalar.ts';

function leaf(kind: string, text: string, handles: Handles): Leaf {
  switch (kind) {
    case 'b':
      return { kind: 'b', value: text === '1' };
    case 'i': {
      const n = Number(text);
      return { kind: 'i', value: Number.isSafeInteger(n) ? n : BigInt(text) };
    }
    case 'f':
      return { kind: 'f', value: text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text) };
    case 'c': {
      const [re = '', im = ''] = text.split('&');
      return { kind: 'c', value: complex(floatOf(re), floatOf(im)) };
    }
    default:
      return handles.get(Number(text));
  }
}

const floatOf = (text: string): number => (text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text));

export function parseLiteral(text: string, handles: Handles, memory: () => ArrayBufferLike): Literal {
  if (text.startsWith('!')) return { ok: false, why: JSON.parse(text.slice(1)) as unknown };
  const [kinds = '', shapeText = '', payload = ''] = text.split('|');
  const shape = shapeText === '' ? [] : shapeText.split(',').map(Number);
  if (payload.startsWith('@')) {
    const [pointer = 0, count = 0] = payload.slice(1).split(',').map(Number);
    const packed =
      kinds === 'f'
        ? new Float64Array(memory(), pointer, count).slice()
        : new BigInt64Array(memory(), pointer, count).slice();
    return { ok: true, kinds: kinds as 'f' | 'i', shape, packed };
  }
  const items = payload === '' ? [] : payload.split(',');
  const leaves =
    kinds.length === 1 && kinds !== 't'
      ? items.map((item) => leaf(kinds, item, handles))
      : items.map((item) => leaf(item[0]!, item.slice(1), handles));
  return { ok: true, kinds, shape, leaves };
}
