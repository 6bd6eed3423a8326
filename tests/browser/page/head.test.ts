/** What search engines and other sites read of every page: its address, its languages, its description, its card. */
import { expect, test } from '../watch.ts';
import { ALL_PAGES } from '../pages.ts';

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]?.replace(/&#?\w+;/g, '.');
const links = (html: string, rel: string) =>
  [...html.matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]*)"/g)].filter((m) => m[1] === rel);

for (const path of ALL_PAGES.filter((p) => p !== '404.html')) {
  test(`the head of /${path} tells its address, its languages and what it is about`, async ({ request, baseURL }) => {
    const html = await (await request.get(path)).text();
    const english = path.replace('zh-cn/', '');
    const here = new URL(path, baseURL).href;
    expect(links(html, 'canonical').map((m) => m[3])).toEqual([here]);
    expect(Object.fromEntries(links(html, 'alternate').map((m) => [m[2], m[3]]))).toMatchObject({
      en: new URL(english, baseURL).href,
      'zh-CN': new URL(`zh-cn/${english}`, baseURL).href,
    });
    const description = meta(html, 'description') ?? '';
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(/\p{Script=Han}/u.test(description)).toBe(path.startsWith('zh-cn/'));
    expect((await request.get(meta(html, 'og:image') ?? 'none')).headers()['content-type']).toMatch(/image|octet/);
  });
}

test('no two pages of a language share a title or a description', async ({ request }) => {
  const seen = new Map<string, string>();
  for (const path of ALL_PAGES) {
    const html = await (await request.get(path)).text();
    for (const text of [meta(html, 'description'), /<title>([^<]*)<\/title>/.exec(html)?.[1]]) {
      const key = `${path.startsWith('zh-cn/')} ${text}`;
      expect(seen.get(key), `/${path}: ${text}`).toBeUndefined();
      seen.set(key, path);
    }
  }
});

test('the sitemap has every page and no embed, and robots.txt leads to it', async ({ request, baseURL }) => {
  const robots = await (await request.get('robots.txt')).text();
  const index = /Sitemap: (\S+)/.exec(robots)?.[1] ?? '';
  expect(index).toBe(new URL('sitemap-index.xml', baseURL).href);
  const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1] ?? '');
  const maps = locs(await (await request.get(index)).text());
  const urls = (await Promise.all(maps.map(async (map) => locs(await (await request.get(map)).text())))).flat();
  const expected = ALL_PAGES.filter((p) => p !== '404.html').map((p) => new URL(p, baseURL).href);
  expect(urls.sort()).toEqual(expected.sort());
});

test('a page that is not there has no address to share', async ({ request }) => {
  const html = await (await request.get('404.html')).text();
  expect(links(html, 'canonical')).toEqual([]);
  expect(links(html, 'alternate')).toEqual([]);
  expect(meta(html, 'robots')).toBe('noindex');
});
