/**
 * The cells of a content page, read from its fences without rendering it: for the pages that show one cell alone, and
 * for the list of published addresses. content/cells.py reads the same fences to record them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseMeta } from './fences/meta.ts';
import { CONTENT, type PageFile, pageFile } from './fences/page-key.ts';

export interface PageCell {
  readonly id: string;
  readonly code: string;
  /** The cell opens with a question about its output. */
  readonly predict: boolean;
}

const FENCE = /^```([a-z]+)[ \t]*([^\n]*)\n(.*?)^```[ \t]*$/gms;

interface Fence {
  readonly kind: string;
  readonly meta: string;
  readonly text: string;
}

function fences(source: string): readonly Fence[] {
  return [...source.matchAll(FENCE)].map(([, kind = '', meta = '', text = '']) => ({
    kind,
    meta,
    text: text.replace(/\n$/, ''),
  }));
}

/** The live cells of a page's source, in order. */
export function cellsIn(source: string): readonly PageCell[] {
  return fences(source)
    .filter(({ kind }) => kind === 'python')
    .map(({ meta, text }) => ({ ...parseMeta(meta), text }))
    .filter(({ flags }) => flags.has('cell'))
    .map(({ flags, values, text }) => ({ id: values.get('id') ?? '', code: text, predict: flags.has('predict') }));
}

/** The exercises that a page's source holds, in order. */
export function exercisesIn(source: string): readonly string[] {
  return fences(source)
    .filter(({ kind }) => kind === 'exercise')
    .map(({ text }) => ((parse(text) ?? {}) as { slug?: string }).slug ?? '');
}

/** A page of content/, with its source; null where there is none in that language. */
export function contentPage(
  folder: 'lessons' | 'pages' | 'errors',
  name: string,
  language: 'en' | 'zh-cn',
): { readonly page: PageFile; readonly source: string } | null {
  const path = join(CONTENT, folder, language === 'en' ? '' : language, `${name}.mdx`);
  const page = existsSync(path) ? pageFile(path) : null;
  return page && { page, source: readFileSync(path, 'utf8') };
}
