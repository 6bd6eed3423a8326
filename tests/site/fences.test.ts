/** A mistake in content/ fails the build with file, place, expected and found. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/cell/strings-en.ts';
import { FENCES, type PageState } from '../../src/site/fences/fence-table.ts';
import { type PageFile, pageFile } from '../../src/site/fences/page-key.ts';
import { localHref } from '../../src/site/fences/page-plugin.ts';
import { parsePredict } from '../../src/site/fences/predict.ts';
import { recordedCell } from '../../src/site/fences/recorded.ts';

const page: PageFile = { key: 'x', lesson: 'x', lang: 'en', file: 'content/lessons/x.mdx' };
const state = (): PageState => ({ base: '/', page, strings: en, cells: new Map(), questions: new Set() });

function recording(cells: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  writeFileSync(join(folder, 'x.json'), JSON.stringify({ torch: '', numpy: '', python: '', source: '', cells }));
  return folder;
}

const entry = { stdout: '1\n', error: null, warnings: [] };
const SHA_OF_1 = '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b';

describe('recordings', () => {
  it('are found by the page and the cell', () => {
    const folder = recording({ a: { ...entry, sha256: SHA_OF_1 } });
    expect(recordedCell(page, 'a', '1', folder).stdout).toBe('1\n');
  });
  it('fail the build when the file is missing', () => {
    expect(() => recordedCell(page, 'a', '1', mkdtempSync(join(tmpdir(), 'empty-')))).toThrow(
      'content/lessons/x.mdx: cell "a" has no recording\n  expected  content/recorded/x.json (run `npm run record`)\n  found     no such file',
    );
  });
  it('fail the build when the cell is missing', () => {
    const folder = recording({ b: { ...entry, sha256: SHA_OF_1 } });
    expect(() => recordedCell(page, 'a', '1', folder)).toThrow(/cell "a" has no recording[\s\S]*found {5}b/);
  });
  it('fail the build when the code changed after them', () => {
    const folder = recording({ a: { ...entry, sha256: SHA_OF_1 } });
    expect(() => recordedCell(page, 'a', '2', folder)).toThrow(
      /changed after its recording[\s\S]*6b86b273ff34[\s\S]*d4735e3a265e/,
    );
  });
  it('fail the build when they are malformed', () => {
    const folder = recording({ a: { sha256: SHA_OF_1 } });
    expect(() => recordedCell(page, 'a', '1', folder)).toThrow('content/recorded/x.json: cells.a.stdout');
  });
});

describe('fences', () => {
  it('without an id fail the build', () => {
    expect(() => FENCES['python']?.(state(), 'print(1)', 'cell')).toThrow(/expected {2}id="…"[\s\S]*found {5}no id/);
  });
  it('that name a cell which is not above fail the build', () => {
    const text = 'cell: nowhere\nchoices:\n  - {text: a, says: b}\n  - {recorded: true, says: c}\n';
    expect(() => FENCES['predict']?.(state(), text, '')).toThrow(/the id of a cell above[\s\S]*nowhere/);
    expect(() => FENCES['picture']?.(state(), 'cell: nowhere', '')).toThrow(/found {5}nowhere/);
    expect(() => FENCES['exercise']?.(state(), 'slug: nowhere', '')).toThrow(/exercises\/nowhere[\s\S]*no such folder/);
  });
  it('of a question need exactly one recorded choice', () => {
    const both = 'cell: a\nchoices:\n  - {recorded: true, says: b}\n  - {recorded: true, says: c}\n';
    expect(() => parsePredict(page, both)).toThrow(/one choice with recorded: true[\s\S]*found {5}2/);
    expect(() => parsePredict(page, 'cell: a\nchoices:\n  - {text: a, say: b}\n')).toThrow('predict fence, choices');
  });
});

describe('addresses', () => {
  it('of content files tell the lesson and the language', () => {
    expect(pageFile(join(process.cwd(), 'content/lessons/zh-cn/x.mdx'))).toEqual({
      key: 'zh-cn/x',
      lesson: 'x',
      lang: 'zh-CN',
      file: 'content/lessons/zh-cn/x.mdx',
    });
    expect(pageFile(join(process.cwd(), 'README.md'))).toBeNull();
  });
  it('inside a page get the base path and the language', () => {
    expect(localHref('/x/y/', { lang: 'en' }, '/lessons/')).toBe('/x/y/lessons/');
    expect(localHref('/x/y/', { lang: 'zh-CN' }, '/lessons/')).toBe('/x/y/zh-cn/lessons/');
  });
});
