/** A progress file from anywhere: good ones come in, all others give a reason and change nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_LIMIT, type Kept, merged, readFile, writeFile } from '../../src/cell/progress-file.ts';

const kept: Kept = {
  progress: {
    version: 1,
    marks: { 'from-numpy-shares': ['read', 'predicted'], 'keep-the-original': ['solved'] },
    choices: { 'from-numpy-shares/shared': 2 },
  },
  texts: { 'answer:keep-the-original': 'import torch\n# 张量' },
};

const file = (change: object) => JSON.stringify({ ...(JSON.parse(writeFile(kept)) as object), ...change });

describe('a progress file', () => {
  it('comes back as it was', () => {
    expect(readFile(writeFile(kept))).toEqual({ kind: 'ok', kept });
  });

  it.each([
    ['is empty', ''],
    ['is cut short', writeFile(kept).slice(0, -20)],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['is of something else', '{"kind":"bookmarks","version":1}'],
    ['has no version', file({ version: undefined })],
    ['has an old version', file({ version: 0 })],
    ['has unknown marks', file({ marks: { a: ['cheated'] } })],
    ['has marks that are no list', file({ marks: { a: 'read' } })],
    ['has a choice that is no number', file({ choices: { 'a/b': '2' } })],
    ['has a choice out of range', file({ choices: { 'a/b': -1 } })],
    ['has an answer that is no text', file({ texts: { 'answer:a': { toString: 1 } } })],
    ['has an answer without end', file({ texts: { 'answer:a': 'x'.repeat(100_001) } })],
    ['writes other keys', file({ texts: { 'starlight-theme': 'dark' } })],
    ['writes the record itself', file({ texts: { progress: '{}' } })],
    ['has markup for an id', file({ marks: { '<img src=x onerror=alert(1)>': ['read'] } })],
    [
      'reaches for the prototype',
      '{"kind":"tensor-pitfalls-progress","version":1,"marks":{"__proto__":["read"]},"choices":{},"texts":{}}',
    ],
    [
      'has too many entries',
      file({ choices: Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`a/c${i}`, 0])) }),
    ],
  ])('that %s is not ours', (_, text) => {
    expect(readFile(text)).toEqual({ kind: 'notOurs' });
  });

  it('of a newer site is told apart', () => {
    expect(readFile(file({ version: 2 }))).toEqual({ kind: 'newer' });
  });

  it('that is too long is not even parsed', () => {
    expect(readFile(' '.repeat(FILE_LIMIT + 1))).toEqual({ kind: 'tooLong' });
  });

  it('never raises', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readFile(text).kind).toBe('notOurs');
      }),
    );
  });
});

describe('merging', () => {
  const other: Kept = {
    progress: {
      version: 1,
      marks: { 'from-numpy-shares': ['solved'], scalars: ['read'] },
      choices: { 'from-numpy-shares/shared': 0, 'a/b': 1 },
    },
    texts: { 'answer:keep-the-original': 'theirs', 'answer:other': 'x' },
  };

  it('keeps every mark of both, and mine where both have an answer', () => {
    expect(merged(kept, other)).toEqual({
      progress: {
        version: 1,
        marks: {
          'from-numpy-shares': ['read', 'predicted', 'solved'],
          'keep-the-original': ['solved'],
          scalars: ['read'],
        },
        choices: { 'from-numpy-shares/shared': 2, 'a/b': 1 },
      },
      texts: { 'answer:keep-the-original': 'import torch\n# 张量', 'answer:other': 'x' },
    });
  });
});
