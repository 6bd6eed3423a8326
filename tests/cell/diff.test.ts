import { describe, expect, it } from 'vitest';
import { diffLines } from '../../src/cell/diff.ts';

const shown = (here: string, recorded: string) =>
  diffLines(here, recorded).map(({ kind, text }) => `${{ both: ' ', here: '+', recorded: '-' }[kind]}${text}`);

describe('diffLines', () => {
  it('marks the line that only one side has', () => {
    expect(shown('a\nb\nc', 'a\nc')).toEqual([' a', '+b', ' c']);
    expect(shown('a\nc', 'a\nb\nc')).toEqual([' a', '-b', ' c']);
  });
  it('shows a changed line as both of its forms, the live one first', () => {
    expect(shown('a\nx', 'a\ny')).toEqual([' a', '+x', '-y']);
  });
  it('gives an empty text no line of its own', () => {
    expect(shown('', 'a')).toEqual(['-a']);
    expect(shown('', '')).toEqual([]);
  });
  it('compares long texts by position instead of growing without bound', () => {
    const long = Array.from({ length: 1000 }, (_, i) => String(i)).join('\n');
    expect(diffLines(long, long).every((line) => line.kind === 'both')).toBe(true);
    expect(diffLines(`${long}\nmore`, long).filter((line) => line.kind === 'here')).toEqual([
      { kind: 'here', text: 'more' },
    ]);
  });
});
