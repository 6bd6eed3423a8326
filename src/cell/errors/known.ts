/** The known messages, loaded from the site once they are needed. */
import { ErrorMatcher, type KnownError } from './match.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

let loading: Promise<ErrorMatcher> | null = null;

async function load(): Promise<ErrorMatcher> {
  const response = await fetch(`${base}errors/messages.json`);
  if (!response.ok) throw new Error(`errors/messages.json: ${response.status}`);
  return new ErrorMatcher((await response.json()) as readonly KnownError[]);
}

/** Null where they cannot be loaded; the next call tries again. */
export async function knownErrors(): Promise<ErrorMatcher | null> {
  loading ??= load();
  return loading.catch(() => (loading = null));
}

/** The address of an error page in the page's language. */
export function errorAddress(id: string): string {
  return `${base}${document.documentElement.lang === 'zh-CN' ? 'zh-cn/' : ''}errors/${id}/`;
}
