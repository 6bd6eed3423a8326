/**
 * Below an error in a cell's output: a link to the page that explains it, when there is one. Loaded with the first
 * error only; where the messages cannot be loaded the output stays as it is.
 */
import { tag } from '../html.ts';
import type { Strings } from '../strings.ts';
import { ErrorMatcher, type KnownError } from './match.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let matcher: Promise<ErrorMatcher> | null = null;

async function load(): Promise<ErrorMatcher> {
  const response = await fetch(`${base}errors/messages.json`);
  if (!response.ok) throw new Error(`errors/messages.json: ${response.status}`);
  return new ErrorMatcher((await response.json()) as readonly KnownError[]);
}

/** The markup of the link; empty when no page explains the message, or when this is that page. */
export async function explanation(message: string, strings: Strings): Promise<string> {
  matcher ??= load();
  const known = await matcher.catch(() => (matcher = null));
  const [best] = known?.find(message) ?? [];
  if (!best?.sure) return '';
  const language = document.documentElement.lang === 'zh-CN' ? 'zh-cn/' : '';
  const href = `${base}${language}errors/${best.id}/`;
  return location.pathname === href ? '' : tag('p', { class: 'means' }, tag('a', { href }, strings.means));
}
