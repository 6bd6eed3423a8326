/** A cell in somebody else's page: the examples of the page for documentation writers, in a plain HTML file. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { cell, expect, test } from '../watch.ts';

const EMBED = 'embed/from-numpy-shares/rebind/';

/** The page of somebody else, on another origin. */
let elsewhere: Server;
let body = '';
const address = () => `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;

test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Notes</title><link rel="icon" href="data:,"><p>As said:</p>${body}`);
  });
  await new Promise<void>((done) => elsewhere.listen(0, 'localhost', done));
});
test.afterAll(() => elsewhere.close());

async function examples(page: Page, language = ''): Promise<Readonly<Record<string, string>>> {
  await page.goto(`${language}docs-writers/`);
  const found = await page
    .locator('[data-example]')
    .evaluateAll((all) =>
      all.map((e) => [(e as HTMLElement).dataset['example'] ?? '', e.querySelector('code')?.textContent ?? '']),
    );
  return Object.fromEntries(found) as Record<string, string>;
}

for (const language of ['', 'zh-cn/']) {
  test(`the embed tag of /${language}docs-writers/ runs in a plain HTML file, and takes its height`, async ({
    page,
  }) => {
    const { embed = '', height = '' } = await examples(page, language);
    body = embed + height;
    await page.goto(address());
    const frame = page.frameLocator('iframe');
    const one = frame.locator('#cell-rebind');
    await one.locator('[data-action=run]').click();
    await expect(one.locator('.badge.same')).toBeVisible();
    const before = await page.locator('iframe').evaluate((e) => (e as HTMLElement).offsetHeight);
    expect(await frame.locator('body').evaluate((e) => Math.ceil(e.getBoundingClientRect().height))).toBe(before);
    await frame.locator('details.above > summary').click();
    await expect
      .poll(() => page.locator('iframe').evaluate((e) => (e as HTMLElement).offsetHeight))
      .toBeGreaterThan(before + 200);
  });
}

test('the link examples lead where they say', async ({ page }) => {
  const { lesson = '', section = '', cell: program = '', error = '' } = await examples(page);
  body = `${lesson} ${section} ${program} ${error}`;
  for (const [name, target] of [
    [/shares memory/, 'h1'],
    [/get a copy/, '#fix'],
    [/try it/, '#cell-back'],
    [/requires grad/, '.error-head h1'],
  ] as const) {
    await page.goto(address());
    await page.getByRole('link', { name }).click();
    await expect(page.locator(target)).toBeInViewport();
  }
});

test('the theme is the one that the address asks for, else the system’s', async ({ page }) => {
  const { theme = '' } = await examples(page);
  body = theme;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address());
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const [query, seen] of [
    ['?theme=light', 'light'],
    ['?theme=auto', 'dark'],
    ['', 'dark'],
    ['?theme=%22%3E', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(EMBED + query);
    await expect(page.locator('html')).toHaveAttribute('data-theme', seen);
  }
});

test('a page that uses /embed.js believes only its own iframes', async ({ page }) => {
  const { embed = '', height = '' } = await examples(page);
  body = `${embed}${height}<iframe id="other" src="about:blank" style="height:50px"></iframe>`;
  await page.goto(address());
  await page.evaluate(() => postMessage({ type: 'tensor-pitfalls:height', embed: 'x', height: 9000 }, '*'));
  await page.evaluate(() => postMessage({ type: 'tensor-pitfalls:height', height: 'calc(9000px)' }, '*'));
  await page.frameLocator('iframe').first().locator('#cell-rebind').waitFor();
  expect(await page.locator('#other').evaluate((e) => (e as HTMLElement).offsetHeight)).toBeLessThan(60);
});

test('the programs above run first, and the embed says so', async ({ page }) => {
  await page.goto(EMBED);
  await expect(page.locator('details.above > summary')).toHaveText('2 programs run first');
  await expect(page.locator('details.above tensor-cell').first()).toBeHidden();
  await cell(page, 'rebind').run();
  await expect(cell(page, 'rebind').root.locator('.badge')).toContainText('Same as');
});

test('a question stays open: neither output nor picture until it ran', async ({ page }) => {
  await page.goto('embed/from-numpy-shares/shared/');
  await expect(page.locator('#cell-shared .stdout')).toBeHidden();
  await expect(page.locator('memory-picture')).toBeHidden();
  await cell(page, 'shared').run();
  await expect(page.locator('memory-picture')).toBeVisible();
});

test('the link and the source of an embed lead to the lesson', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`zh-cn/${EMBED}`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/x\/y\/zh-cn\/lessons\/from-numpy-shares\/$/,
  );
  await expect(page.locator('a.source')).toHaveAttribute('href', '/x/y/zh-cn/lessons/from-numpy-shares/#cell-rebind');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('#cell-rebind .status')).toContainText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/x\/y\/zh-cn\/lessons\/from-numpy-shares\/#cell-rebind$/,
  );
});

test('"Embed" in a lesson copies a tag that works elsewhere, edits included', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('lessons/from-numpy-shares/');
  const back = cell(page, 'back');
  await back.type('print("edited for my page")');
  await back.root.getByRole('button', { name: 'Embed' }).click();
  await expect(back.status).toContainText('Embed tag copied');
  body = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(address());
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('textbox')).toContainText('edited for my page');
  await expect(page.locator('iframe')).toHaveAttribute('title', /./);
});

test('where copying is forbidden, the text is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('lessons/from-numpy-shares/');
  await cell(page, 'back').root.getByRole('button', { name: 'Embed' }).click();
  await expect(page.locator('#cell-back .by-hand')).toHaveValue(
    /^<iframe src="http.*\/embed\/from-numpy-shares\/back\/"/,
  );
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an embed in the ${theme} theme`, async ({ page }) => {
    await page.goto(`${EMBED}?theme=${theme}`);
    await page.locator('details.above > summary').click();
    await cell(page, 'rebind').run();
    await expect(cell(page, 'rebind').root.locator('.badge')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(', ')}`)).toEqual([]);
  });
}

test('an embed is narrow without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(EMBED);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an embed is the program, its recorded output, the picture and a link', async ({ page }) => {
    await page.goto(EMBED);
    await expect(page.locator('#cell-rebind .code')).toContainText('u += 1');
    await expect(page.locator('#cell-rebind .stdout')).toContainText('tensor([101.,');
    await expect(page.locator('.alone memory-picture svg').first()).toBeVisible();
    await expect(page.locator('a.source')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('an embed is at most 30 KB before the engine and the editor', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.ok() && !response.url().startsWith('data:'))
      sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto(EMBED, { waitUntil: 'networkidle' });
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(8_000);
  expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(30_000);
});
