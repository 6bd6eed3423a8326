/** Addresses that others may have linked never disappear. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gone, present, Published } from '../../src/site/published.ts';

const published = Published.parse(JSON.parse(readFileSync('content/published.json', 'utf8')));

describe('published addresses', () => {
  it('are all still there, in both languages', () => {
    expect(gone(published, present())).toEqual([]);
  });
  it('are listed, each of them (npm run publish:ids)', () => {
    expect(gone(present(), published)).toEqual([]);
  });
  it('that disappear are named', () => {
    const [first = ''] = published.cells;
    expect(gone(published, { ...published, cells: published.cells.slice(1) })).toEqual([`cells ${first}`]);
  });
});
