/** Both languages hold the same: programs, questions, exercises, sections, pictures, links. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cellsIn } from '../../src/site/cells.ts';

const FOLDERS = ['lessons', 'pages', 'errors']
  .map((name) => join('content', name))
  .filter((folder) => existsSync(folder));

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx') && name !== '404.mdx')
    .map((name) => ({ name: `${folder}/${name}`, en: join(folder, name), zh: join(folder, 'zh-cn', name) })),
);

const FENCE = /^```([a-z]+)([^\n]*)\n(.*?)^```[ \t]*$/gms;
const withoutFences = (text: string) => text.replace(FENCE, '');

/** Python without what is written for people: comments and the words inside strings. */
function bare(code: string): string {
  return code
    .replace(/(["'])(?:\\.|(?!\1).)*\1/g, '""')
    .replace(/[ \t]*#[^\n]*/g, '')
    .trim();
}

interface Shape {
  readonly [what: string]: readonly unknown[];
}

/** What a page holds besides its sentences. */
function shapeOf(text: string): Shape {
  const prose = withoutFences(text);
  const fences = [...text.matchAll(FENCE)].map(([, kind = '', meta = '', body = '']) => ({
    kind,
    meta: meta.trim(),
    body,
  }));
  return {
    cells: cellsIn(text).map(({ id, code, predict }) => [id, predict, bare(code)]),
    fences: fences.map(({ kind, meta }) => [kind, meta]),
    pictures: fences
      .filter(({ kind }) => kind === 'picture' || kind === 'exercise')
      .map(({ body }) => parse(body) as unknown),
    choices: fences
      .filter(({ kind }) => kind === 'predict')
      .map(({ body }) => (parse(body) as { choices: readonly object[] }).choices.map((choice) => 'recorded' in choice)),
    sections: [...prose.matchAll(/^##[^\n]*?(\[#[\w-]+\])?[ \t]*$/gm)].map(([, id]) => id ?? 'no id'),
    links: [...prose.matchAll(/\]\(([^)\s]+)\)|href="([^"]+)"/g)].map(([, md, html]) => md ?? html).sort(),
    keys: Object.keys((parse(/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') as object | null) ?? {}).sort(),
  };
}

describe.each(files)('$name', ({ en, zh }) => {
  it('is there in Chinese', () => {
    expect(existsSync(zh)).toBe(true);
  });
  it.runIf(existsSync(zh))('holds the same in both languages', () => {
    expect(shapeOf(readFileSync(zh, 'utf8'))).toEqual(shapeOf(readFileSync(en, 'utf8')));
  });
  it.runIf(existsSync(zh))('is written in its language', () => {
    const text = (file: string) => withoutFences(readFileSync(file, 'utf8')).replace(/<[^>]*>|`[^`]*`/g, '');
    const han = (file: string) => (text(file).match(/\p{Script=Han}/gu) ?? []).length;
    expect(han(en)).toBe(0);
    expect(han(zh)).toBeGreaterThan(10);
  });
});

describe('the sections of every lesson', () => {
  const lessons = files.filter(({ en }) => en.startsWith('content/lessons'));
  it.each(lessons)('of $name have the ids that others link', ({ en }) => {
    const ids = shapeOf(readFileSync(en, 'utf8'))['sections'];
    for (const id of ['predict', 'run', 'see', 'why', 'fix', 'exercise', 'in-the-wild'])
      expect(ids).toContain(`[#${id}]`);
  });
});
