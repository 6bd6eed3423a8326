/** The search in both languages: words, two characters inside a sentence, pasted messages, the keyboard. */
import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../watch.ts';

const dialog = (page: Page) => page.locator('site-search dialog');
const titles = (page: Page) => dialog(page).locator('ol > li > a');

async function search(page: Page, path: string, query: string): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('ControlOrMeta+k');
  await dialog(page).getByRole('searchbox').fill(query);
}

for (const [path, query, found] of [
  ['', 'from_numpy', /You changed the array/],
  ['', 'negative', /At least one stride/],
  [
    '',
    'The size of tensor a (64) must match the size of tensor b (32) at non-singleton dimension 3',
    /The size of tensor a/,
  ],
  ['', 'RuntimeError: expected m1 and m2 to have the same dtype, but got: long int != c10::Half', /mat1 and mat2/],
  ['', 'in-place operation', /leaf Variable/],
  ['zh-cn/', '内存', /张量也变了/],
  ['zh-cn/', '手滑', /张量也变了/],
  ['zh-cn/', '倒着', /At least one stride/],
  ['zh-cn/', '叶子张量', /leaf Variable/],
  ['zh-cn/', "can't convert np.ndarray of type numpy.str_", /numpy\.object_/],
] as const) {
  test(`/${path} finds ${query}`, async ({ page }) => {
    await search(page, path, query);
    await expect(titles(page).filter({ hasText: found }).first()).toBeVisible();
    const href = await titles(page).first().getAttribute('href');
    expect(href).toMatch(path ? /^\/x\/y\/zh-cn\// : /^\/x\/y\/(?!zh-cn)/);
  });
}

/** Han runs of the error pages' own prose: whole sentences without spaces, as a reader meets them. */
function sentences(): readonly { readonly page: string; readonly text: string }[] {
  const folder = 'content/errors/zh-cn';
  return readdirSync(folder).flatMap((name) => {
    const prose = readFileSync(`${folder}/${name}`, 'utf8').replace(/^---.*?^---|^```.*?^```/gms, '');
    const page = `/zh-cn/errors/${name.replace('.mdx', '')}/`;
    return [...prose.matchAll(/\p{Script=Han}{6,}/gu)].map(([text]) => ({ page, text }));
  });
}

test('every two-character Chinese word inside a sentence is found', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('zh-cn/');
  const missed = await page.evaluate(async (all) => {
    const index = '/x/y/pagefind/pagefind.js';
    const pagefind = (await import(index)) as {
      search(query: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
    };
    const words = new Intl.Segmenter('zh', { granularity: 'word' });
    const wanted = new Map<string, Set<string>>();
    for (const { page: at, text } of all)
      for (const { segment } of words.segment(text))
        if (segment.length === 2) wanted.set(segment, (wanted.get(segment) ?? new Set()).add(at));
    const urls = new Map<string, string>();
    const lost: string[] = [wanted.size < 200 ? `only ${wanted.size} words` : ''].filter(Boolean);
    for (const [word, pages] of wanted) {
      const { results } = await pagefind.search(word);
      for (const result of results) if (!urls.has(result.id)) urls.set(result.id, (await result.data()).url);
      const found = results.map(({ id }) => urls.get(id) ?? '');
      for (const at of pages) if (!found.some((url) => url.endsWith(at))) lost.push(`${word} of ${at}`);
    }
    return lost;
  }, sentences());
  expect(missed).toEqual([]);
});

test('the slash opens it, arrows choose, Enter opens, Escape closes', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const field = dialog(page).getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('not writable');
  await expect(titles(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(titles(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('site-search .open')).not.toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/errors\/not-writable\/$/);
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('errors/');
  await page.getByLabel(/Paste a message/).focus();
  await page.keyboard.press('/');
  await expect(page.getByLabel(/Paste a message/)).toHaveValue('/');
  await expect(dialog(page)).toBeHidden();
});

test('hostile text is text, and nothing found is said', async ({ page }) => {
  await search(page, 'zh-cn/', '<img src=x onerror=alert(1)> zzqq');
  await expect(dialog(page).getByRole('status')).toContainText('没有找到');
  expect(await dialog(page).locator('img').count()).toBe(0);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|messages\.json/.test(url))).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open search, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await search(page, 'zh-cn/', '内存');
    await expect(titles(page).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(', ')}`)).toEqual([]);
  });
}

test('on a phone the results stay within the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await search(page, '', 'view size');
  await expect(titles(page).first()).toBeVisible();
  expect(await dialog(page).evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
});
