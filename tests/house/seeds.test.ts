/**
 * No source file knows the tutorials that this project answers: neither an id of one of their programs nor its text.
 * They lie outside the checkout (SEEDS_DIR, default beside it); where they are not there, the test says so loudly.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, read, ROOT } from './files.ts';

const folder = resolve(ROOT, process.env['SEEDS_DIR'] ?? '../shared/seeds');
const cases = join(folder, 'cases.json');

interface Seed {
  readonly id: string;
  readonly cells: readonly string[];
}

/** Without comments, quotes' kind, spaces and the escapes of a text inside a text. */
const bare = (text: string): string =>
  text
    .replace(/\\n/g, '\n')
    .replace(/\\?["'`]/g, "'")
    .replace(/#.*$/gm, '')
    .replace(/\s+/g, '');

/** Shorter programs are what anyone writes: `import torch`, one call, one print. */
const SHORTEST = 60;

if (!existsSync(cases))
  console.warn(`\n!!! THE SEEDS ARE NOT THERE: no ${cases} (set SEEDS_DIR); nothing is compared with them !!!\n`);

it.skipIf(!existsSync(cases))('no source file names a seed or holds its program', () => {
  const seeds = JSON.parse(readFileSync(cases, 'utf8')) as Seed[];
  expect(seeds.length).toBeGreaterThan(100);
  const ids = new RegExp(`(?<![\\w.-])(${seeds.map(({ id }) => id).join('|')})(?![\\w.-])`);
  const programs = [...new Set(seeds.flatMap(({ cells }) => cells.map(bare)))].filter((p) => p.length >= SHORTEST);
  const found: string[] = [];
  for (const file of [...filesBelow('src', /\.(ts|py|astro|css|json)$/), ...filesBelow('tests', /\.(ts|py|json)$/)]) {
    const text = read(file);
    const id = ids.exec(text)?.[1];
    if (id) found.push(`${file} names ${id}`);
    const own = bare(text);
    const program = programs.find((p) => own.includes(p));
    if (program) found.push(`${file} holds ${program.slice(0, 60)}…`);
  }
  expect(found).toEqual([]);
});
