/**
 * Which page a content file is. The key is its path under content/lessons or content/pages without the ending
 * (`from-numpy-shares`, `zh-cn/from-numpy-shares`), for an error page with `errors/` before the name; recordings and pictures lie under the same key.
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

const PATH = /^(lessons|pages|errors)\/(zh-cn\/)?(.+)\.mdx$/;

/** The page of a content file; null for files that are no page. */
export function pageFile(path: string): PageFile | null {
  const [, folder, chinese = '', name] = PATH.exec(relative(CONTENT, path)) ?? [];
  if (!folder || !name) return null;
  const lesson = folder === 'errors' ? `errors/${name}` : name;
  return { key: chinese + lesson, lesson, lang: chinese ? 'zh-CN' : 'en', file: relative(ROOT, path) };
}
