/** All error pages of the site's content collection. */
import { getCollection } from 'astro:content';
import { type ErrorPage, errorPage } from './error-page.ts';

/** All error pages of a language, by title. */
export async function errorPages(locale: string | undefined): Promise<readonly ErrorPage[]> {
  const entries = await getCollection(
    'docs',
    ({ id, data }) => data.error !== undefined && id.startsWith('zh-cn/') === Boolean(locale),
  );
  return entries.map(errorPage).sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
}
