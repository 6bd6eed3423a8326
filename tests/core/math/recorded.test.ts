// Every function equals what NumPy and PyTorch answered, bit for bit, but for the rows of known-differences.json, which say
// how many of the 200 recorded inputs differ. A row that gets better must be lowered there (recordings.ts writes it).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare, DTYPES, KNOWN, TABLES } from './recordings.ts';

const known = JSON.parse(readFileSync(KNOWN, 'utf8')) as Record<string, number>;
/** Recorded so that they can be added; an op that wants one must say that it is not emulated. */
const ABSENT = ['erfinv', 'lgamma', 'digamma'];

describe.each(Object.keys(TABLES))('%s', (lib) => {
  describe.each(DTYPES)('%s', (dtype) => {
    const rows = compare(lib, dtype);
    test.each(rows.filter(({ misses }) => misses))('$name', ({ name, inputs, misses }) => {
      expect(inputs).toBe(200);
      expect(misses?.length, misses?.slice(0, 5).join('\n')).toBe(known[`${lib} ${dtype} ${name}`] ?? 0);
    });
    test('only the listed functions are missing', () => {
      const missing = rows.filter(({ misses }) => !misses).map(({ name }) => name);
      expect(missing.filter((name) => !ABSENT.includes(name))).toEqual([]);
    });
  });
});
