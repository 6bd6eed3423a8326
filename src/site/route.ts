/**
 * Every page has the whole width: no sidebar, no table of contents (a lesson is one short path). The head gets what
 * other sites show of a page; the 404 page has no address of its own, so nothing is said of one.
 */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

const ADDRESSES = /^(canonical|alternate)$/;

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  route.hasSidebar = false;
  route.toc = undefined;
  if (/(^|\/)404$/.test(route.entry.id)) {
    route.head = route.head.filter(
      ({ tag, attrs }) =>
        !(tag === 'link' && ADDRESSES.test(String(attrs?.['rel']))) && attrs?.['property'] !== 'og:url',
    );
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
    return;
  }
  const card = new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}card.png`, context.site).href;
  route.head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: card } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    { tag: 'meta', attrs: { property: 'og:image:alt', content: 'Two names point at one strip of memory cells.' } },
  );
});
