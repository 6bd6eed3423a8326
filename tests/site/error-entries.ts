/** The error pages of content/errors as the build sees them, without Astro. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ErrorEntry, type ErrorPage, errorPage } from '../../src/site/error-page.ts';
import { ROOT } from '../house/files.ts';

/** The pages of one language's folder: '' or 'zh-cn'. */
export function errorEntries(language: '' | 'zh-cn'): readonly ErrorEntry[] {
  const folder = join('content/errors', language);
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const filePath = join(folder, name);
      const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(join(ROOT, filePath), 'utf8')) ?? [];
      const id = join(language, 'errors', name.replace(/\.mdx$/, ''));
      return { id, filePath, data: parse(front) as ErrorEntry['data'] };
    });
}

export function readErrorPages(language: '' | 'zh-cn' = ''): readonly ErrorPage[] {
  return errorEntries(language).map(errorPage);
}
