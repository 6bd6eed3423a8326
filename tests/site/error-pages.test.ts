/** The error pages as content: whole, alike in both languages, their titles out of the recording. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/cell/errors/tokens.ts';
import { course } from '../../src/site/course.ts';
import { ROOT } from '../house/files.ts';
import { errorEntries, readErrorPages } from './error-entries.ts';

/** What every page has, in this order; `also` may be missing. */
const SECTIONS = ['means', 'program', 'fix', 'no-fix', 'also'];

const pages = readErrorPages();
const chinese = readErrorPages('zh-cn');

it('there are twenty and more', () => {
  expect(pages.length).toBeGreaterThanOrEqual(20);
});

describe.each(errorEntries('').map((entry, i) => ({ entry, page: pages[i]!, zh: chinese[i]! })))(
  '$page.id',
  ({ entry, page, zh }) => {
    const source = readFileSync(join(ROOT, entry.filePath!), 'utf8');
    const translated = readFileSync(join(ROOT, entry.filePath!.replace('errors/', 'errors/zh-cn/')), 'utf8');
    const fences = (text: string) => [...text.matchAll(/^```python ([^\n]*)\n(.*?)^```$/gms)].map((m) => m.slice(1));
    const ids = (text: string) => [...text.matchAll(/^## .*\[#([\w-]+)\]$/gm)].map(([, id]) => id);

    it('has its title from the recorded text', () => {
      const [title, message] = [page.title, page.message.text].map((text) => ` ${tokens(text).join(' ')} `);
      expect(message).toContain(title);
    });

    it('has its sections, and ids of programs that are its own', () => {
      expect(ids(source)).toEqual(SECTIONS.slice(0, ids(source).length));
      expect(ids(source).length).toBeGreaterThanOrEqual(4);
      for (const [meta] of fences(source)) expect(meta).toMatch(new RegExp(`id="${page.id}(-[a-z0-9-]+)?"`));
      expect(source).toContain(`cell id="${page.id}-fix"`);
    });

    it('names a lesson of the course', () => {
      expect(course.map(({ slug }) => slug)).toContain(page.lesson);
    });

    it('says the same in Chinese: programs, sections, message, lesson', () => {
      expect(zh.id).toBe(page.id);
      expect(fences(translated)).toEqual(fences(source));
      expect(ids(translated)).toEqual(ids(source));
      expect([zh.title, zh.lesson, zh.messages]).toEqual([page.title, page.lesson, page.messages]);
      expect(zh.description).toMatch(/\p{Script=Han}/u);
    });
  },
);
