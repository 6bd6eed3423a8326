/**
 * English sentences on the site are spelled right: a dictionary plus tests/house/words.txt, the field's terms. Code,
 * addresses and Chinese are left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { courseStrings } from '../../src/site/i18n/course-table.ts';
import { embedStrings } from '../../src/site/i18n/embed-table.ts';
import { siteStrings } from '../../src/site/i18n/table.ts';
import { en } from '../../src/cell/strings-en.ts';

const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
for (const word of readFileSync('tests/house/words.txt', 'utf8').split('\n')) if (word) speller.add(word);

const CODE = [
  /^---$.*?^---$/gms, // front matter: read apart
  /^```(?!predict).*?^```$/gms,
  /^import .*$/gm,
  /\$?\{[^}]*\}/g,
  /`[^`]*`/g,
  /\]\([^)]*\)/g,
  /\[#[\w-]+\]/g,
  /<[^>]*>/g,
  /&\w+;/g,
  /https?:\S+/g,
  /[\w./-]+\.(?:mdx?|ts|json|yaml|csv|py|js)\b/g,
];

/** Words of sentences: no names with dots, underscores or digits, no upper-case shorthand. */
function unknown(text: string): readonly string[] {
  const prose = CODE.reduce((left, pattern) => left.replace(pattern, ' '), text).replaceAll('’', "'");
  const words = prose.match(/(?<![\w.@/])[A-Za-z][A-Za-z']*[A-Za-z](?![\w(]|[.:]\w)/g) ?? [];
  return [...new Set(words)].filter((word) => !/^[A-Z]+s?$/.test(word) && !speller.correct(word.replace(/'s$/, '')));
}

const front = (text: string): string =>
  [...(/^---$(.*?)^---$/ms.exec(text)?.[1] ?? '').matchAll(/^\s*(?:title|description|lede):\s*(.*)$/gm)]
    .map(([, value]) => value)
    .join('\n');

/** The choices of a question are code; what is said about them is not. */
const questions = (text: string): string => text.replace(/^\s*- text:.*$/gm, '').replace(/^\s*cell:.*$/gm, '');

const content = ['content/lessons', 'content/pages', 'content/errors', 'content/teacher']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => join(folder, name)),
  );
const prompts = readdirSync('exercises', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('exercises', entry.name, 'prompt.en.md')))
  .map(({ name }) => join('exercises', name, 'prompt.en.md'));

describe('spelling', () => {
  it.each(['README.md', ...content, ...prompts])('of %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(unknown(`${front(text)}\n${questions(text)}`)).toEqual([]);
  });

  it('of the words around the content', () => {
    const texts = (value: unknown): string =>
      typeof value === 'string'
        ? value
        : typeof value === 'function'
          ? String(value)
          : Object.values(value as object)
              .map(texts)
              .join('\n');
    const tables = [en, siteStrings('en'), courseStrings('en'), embedStrings('en')];
    const said = tables.map((table) => texts(table).replace(/=>|[{}()[\]?:;=!+]|\bconst\b/g, ' '));
    expect(said.flatMap(unknown)).toEqual([]);
  });

  it('knows a misspelt word', () => {
    expect(unknown('The tensr shares its memroy with `ndarrray`.')).toEqual(['tensr', 'memroy']);
  });
});
