/**
 * Which page a content file is. The key is its path under content/lessons or content/pages without the ending
 * (`from-numpy-shares`, `zh-cn/from-numpy-shares`); recordings and pictures lie under the same key.
 */
import { relative, resolve } from 'node:path';

export const ROOT = process.cwd();
export const CONTENT = resolve(ROOT, 'content');

export interface PageFile {
  readonly key: string;
  /** The key without the language folder: the session of its cells and the id of the lesson. */
  readonly lesson: string;
  readonly lang: string;
  /** Path from the root of the repository, for messages. */
  readonly file: string;
}

const FOLDER = /^(lessons|pages)\/(.+)\.mdx$/;

/** The page of a content file; null for files that are neither a lesson nor a page. */
export function pageFile(path: string): PageFile | null {
  const key = FOLDER.exec(relative(CONTENT, path))?.[2];
  if (!key) return null;
  const chinese = key.startsWith('zh-cn/');
  return { key, lesson: chinese ? key.slice(6) : key, lang: chinese ? 'zh-CN' : 'en', file: relative(ROOT, path) };
}
