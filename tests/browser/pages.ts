/** Every page of the site that a reader can come to, as the sources list them; addresses below the base path. */
import { readdirSync } from 'node:fs';

const FOLDERS: Readonly<Record<string, string>> = { pages: '', lessons: 'lessons/', errors: 'errors/' };

function names(folder: string): readonly string[] {
  try {
    return readdirSync(`content/${folder}`)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.replace(/\.mdx$/, ''));
  } catch {
    return [];
  }
}

const english = Object.entries(FOLDERS).flatMap(([folder, path]) =>
  names(folder).map((name) => (name === 'home' ? '' : name === '404' ? '404.html' : `${path}${name}/`)),
);

/** In both languages. The 404 page is one page for both. */
export const ALL_PAGES: readonly string[] = english.flatMap((path) =>
  path === '404.html' ? [path] : [path, `zh-cn/${path}`],
);
