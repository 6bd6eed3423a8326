/** Every link and anchor of every page leads somewhere. The browser parses the pages; nothing leaves this machine. */
import { expect, test } from '../watch.ts';
import { ALL_PAGES } from '../pages.ts';

/** Sites that a page may name; that their pages exist is not checked here. */
const OUTSIDE = /^https:\/\/(docs\.pytorch\.org|pytorch\.org|numpy\.org|docs\.python\.org|github\.com)\//;

test('every link and anchor leads somewhere', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('');
  const { broken, outside, seen } = await page.evaluate(
    async ({ start, origin }) => {
      const pages = new Map<string, Set<string> | null>();
      const links: { readonly from: string; readonly to: string }[] = [];
      const outside = new Set<string>();
      const queue = start.map((path) => new URL(path, origin).href);
      for (let at = 0; at < queue.length; at++) {
        const url = queue[at] ?? '';
        if (pages.has(url)) continue;
        const response = await fetch(url);
        const found404 = url.endsWith('404.html') || response.ok;
        const html = response.headers.get('content-type')?.startsWith('text/html');
        pages.set(url, found404 ? new Set() : null);
        if (!found404 || !html) continue;
        const text = new DOMParser().parseFromString(await response.text(), 'text/html');
        pages.set(url, new Set([...text.querySelectorAll('[id]')].map((e) => e.id)));
        for (const e of text.querySelectorAll('[href], [src]')) {
          const to = new URL(e.getAttribute('href') ?? e.getAttribute('src') ?? '', url);
          if (!to.protocol.startsWith('http')) continue;
          if (to.origin !== location.origin) {
            outside.add(to.href);
            continue;
          }
          links.push({ from: url, to: to.href });
          to.hash = '';
          to.search = '';
          queue.push(to.href);
        }
      }
      const broken = links.filter(({ to }) => {
        const [url = '', hash = ''] = to.split('#');
        const ids = pages.get(url.replace(/\?.*$/, ''));
        return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash)));
      });
      return {
        broken: broken.map(({ from, to }) => `${from} → ${to}`),
        outside: [...outside],
        seen: [...pages.keys()],
      };
    },
    { start: [...ALL_PAGES], origin: page.url() },
  );
  expect([...new Set(broken)]).toEqual([]);
  expect(outside.filter((url) => !OUTSIDE.test(url))).toEqual([]);
  expect(seen.filter((url) => url.endsWith('/')).length).toBeGreaterThanOrEqual(ALL_PAGES.length - 1);
});
