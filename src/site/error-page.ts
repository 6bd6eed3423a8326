/**
 * The error pages as data: for each page its id, title and every recorded message that it explains (its own cell's, and
 * those of its `also` fences). What the field on /errors/ and the cells match a text against; no message is typed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownError } from '../cell/errors/match.ts';
import { pageFile, ROOT } from './fences/page-key.ts';
import { type RecordedCell, recordedCell } from './fences/recorded.ts';

const FENCE = /^```python[ \t]+(cell|also)\b[^\n]*\bid="([^"]+)"[^\n]*\n(.*?)\n```[ \t]*$/gms;

export interface Message {
  /** RuntimeError, UserWarning … */
  readonly type: string;
  readonly text: string;
  /** Derived by a listed rule, where no run was possible (a GPU). */
  readonly derived: boolean;
}

/** An entry of the content collection, as far as it matters here. */
export interface ErrorEntry {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly data: {
    readonly title: string;
    readonly description?: string | undefined;
    readonly error?: { readonly cell: string; readonly lesson: string } | undefined;
  };
}

export interface ErrorPage extends KnownError {
  readonly description: string;
  readonly lesson: string;
  readonly message: Message;
}

/** What a recorded cell ended with: its error, else its first warning. */
export function messageOf(recorded: RecordedCell): Message | null {
  const [warning] = recorded.warnings;
  const derived = recorded.derived === true;
  if (recorded.error) return { type: recorded.error.type, text: recorded.error.message, derived };
  return warning ? { type: warning.category, text: warning.message, derived } : null;
}

/** One page from its file. Raises when the cell that the page names has no recorded error or warning. */
export function errorPage(entry: ErrorEntry): ErrorPage {
  const { title, description = '', error } = entry.data;
  const path = join(ROOT, entry.filePath ?? '');
  const page = pageFile(path);
  if (!error || !page) throw new Error(`${entry.id}: an error page needs \`error:\` in its frontmatter`);
  const found = new Map<string, Message>();
  for (const [, kind, id, code] of readFileSync(path, 'utf8').matchAll(FENCE)) {
    if (!id || (kind === 'cell' && id !== error.cell)) continue;
    const message = messageOf(recordedCell(page, id, code ?? ''));
    if (!message) throw new Error(`${page.file}: the program "${id}" was recorded without an error or a warning`);
    found.set(id, message);
  }
  const message = found.get(error.cell);
  if (!message) throw new Error(`${page.file}: error.cell names "${error.cell}", and there is no such cell`);
  const messages = [...new Set([...found.values()].map(({ text }) => text))];
  return { id: entry.id.split('/').at(-1) ?? '', title, description, lesson: error.lesson, message, messages };
}

/** What the browser needs to match a text. */
export function matchData(pages: readonly ErrorPage[]): readonly KnownError[] {
  return pages.map(({ id, title, messages }) => ({ id, title, messages }));
}
