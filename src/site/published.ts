/**
 * Every address that others may have linked: lessons, errors, cells (`<page>/<cell>`), exercises. content/published.json keeps
 * the list; what stands there once stays. `npm run publish:ids` adds what is new, and a test fails for what is gone.
 */
import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { cellsIn, contentPage } from './cells.ts';
import { course } from './course.ts';

export const Published = z.strictObject({
  lessons: z.array(z.string()),
  errors: z.array(z.string()),
  cells: z.array(z.string()),
  exercises: z.array(z.string()),
});
export type Published = z.infer<typeof Published>;

type Language = 'en' | 'zh-cn';

/** How each kind is found in the sources of one language. */
const KINDS: Readonly<Record<keyof Published, (language: Language) => readonly string[]>> = {
  lessons: (language) => course.map(({ slug }) => slug).filter((slug) => contentPage('lessons', slug, language)),
  errors: (language) => errorPages().filter((name) => contentPage('errors', name, language)),
  cells: (language) =>
    pagesWithCells(language).flatMap(({ page, source }) => cellsIn(source).map(({ id }) => `${page.lesson}/${id}`)),
  exercises: () =>
    readdirSync('exercises', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
};

/** Pages with cells, besides the lessons. */
const PAGES = ['home'];

function errorPages(): readonly string[] {
  const names = existsSync('content/errors') ? readdirSync('content/errors') : [];
  return names.filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -'.mdx'.length));
}

/** The pages of one language whose cells have an address of their own. */
export function pagesWithCells(language: Language) {
  return [
    ...course.map(({ slug }) => contentPage('lessons', slug, language)),
    ...errorPages().map((name) => contentPage('errors', name, language)),
    ...PAGES.map((name) => contentPage('pages', name, language)),
  ].filter((found) => found !== null);
}

/** What the sources of this checkout hold, in both languages alike; each list in alphabetical order. */
export function present(): Published {
  const kinds = Object.entries(KINDS).map(([kind, find]) => {
    const chinese = new Set(find('zh-cn'));
    return [kind, [...new Set(find('en'))].filter((id) => chinese.has(id)).sort()] as const;
  });
  return Published.parse(Object.fromEntries(kinds));
}

/** What stands in `was` and not in `now`, as `kind id`. */
export function gone(was: Published, now: Published): readonly string[] {
  return (Object.keys(KINDS) as (keyof Published)[]).flatMap((kind) =>
    was[kind].filter((id) => !now[kind].includes(id)).map((id) => `${kind} ${id}`),
  );
}
