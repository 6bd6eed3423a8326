/**
 * Everything the custom elements say, one table per language. Backticks mark code; `code` in text.ts turns them into
 * elements.
 */
import { en, type Strings } from './strings-en.ts';
import { zh } from './strings-zh-cn.ts';

export type { Strings } from './strings-en.ts';

const TABLES: Readonly<Record<string, Strings>> = { en, 'zh-CN': zh };

/** The table for a page's `lang`; English when there is none. */
export function stringsFor(lang: string): Strings {
  return TABLES[lang] ?? en;
}
