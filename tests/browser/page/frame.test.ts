/** The frame of the site: languages, themes, search, the 404 page, no scripts, narrow screens, the base path. */
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { ALL_PAGES as PAGES } from '../pages.ts';
import { expect, LESSON, test } from '../watch.ts';

/** Error pages are made by one layout: two of them stand for all where a whole page is looked through. */
const EACH_KIND = PAGES.filter((path) => !/errors\/./.test(path) || /errors\/(backward-twice|numpy-cuda)\//.test(path));

for (const path of EACH_KIND) {
  test(`axe finds nothing on /${path} in either theme, and a phone shows it without sideways scrolling`, async ({
    page,
  }) => {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      if (theme === 'light') await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      // Buttons and links fade into their new colours.
      await page.waitForFunction(() => document.getAnimations().length === 0);
      // A theme changes colours alone.
      const axe = new AxeBuilder({ page });
      const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test(`/${path} can be walked with the keyboard, and printed`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveClass(/skip/);
    await expect(skip).toBeInViewport();
    await skip.press('Enter');
    await expect(page.locator('#_top')).toBeInViewport();
    // Focus follows the order of the page: nothing jumps ahead of what stands before it.
    expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.top nav')).toBeHidden();
    await expect(page.locator('main h1')).toBeVisible();
    expect(await page.locator('main button:visible, main .bar:visible').count()).toBe(0);
  });
}

test('axe finds nothing after predicting, running, editing and checking', async ({ page }) => {
  await page.goto(LESSON);
  await page.locator('predict-question').getByRole('radio').first().check();
  await page.locator('predict-question').getByRole('button', { name: 'Check' }).click();
  await page.locator('#cell-shared .code pre').click();
  await page.locator('#cell-shared').getByRole('button', { name: 'Run' }).click();
  await expect(page.locator('#cell-shared .badge')).toBeVisible();
  await page
    .locator('tensor-exercise[data-exercise="keep-the-original"]')
    .getByRole('button', { name: 'Check' })
    .click();
  await expect(page.locator('.score')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(', ')}`)).toEqual([]);
});

test('the language switch leads to the same page in the other language and back', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('link', { name: /中文/ }).click();
  await expect(page).toHaveURL(/\/x\/y\/zh-cn\/lessons\/from-numpy-shares\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('张量');
  await page.getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL(/\/x\/y\/lessons\/from-numpy-shares\/$/);
});

test('the theme button changes the theme, and a reload keeps it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an address that points at nothing leads back to the lessons', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('points at nothing');
  await page.getByRole('main').getByRole('link', { name: 'All lessons' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lessons' })).toBeVisible();
});

test('no page scrolls sideways on a phone', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of PAGES.filter((p) => !EACH_KIND.includes(p))) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});

test('on a phone the picture is drawn for a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(LESSON);
  const picture = page.locator('memory-picture').first();
  await expect(picture.locator('svg.narrow')).toBeVisible();
  await expect(picture.locator('svg.wide')).toBeHidden();
});

test('every link and file stays under the base path', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')]
        .map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? '')
        .filter((url) => url.startsWith('/') && !url.startsWith('/x/y/')),
    );
    expect(outside).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is whole: program, recorded output, picture, the same as text', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.locator('#cell-shared .code')).toContainText('prices[0] = 99');
    const recorded = page.locator('#cell-shared details.recorded');
    await expect(recorded.locator('.stdout')).toBeHidden();
    await recorded.locator('summary').click();
    await expect(recorded.locator('.stdout')).toContainText('tensor([99., 20., 30.], dtype=torch.float64)');
    await expect(page.locator('memory-picture svg.wide').first()).toBeVisible();
    await page.locator('memory-picture summary').first().click();
    await expect(page.locator('memory-picture li').first()).toContainText('24 bytes');
    await expect(page.getByRole('button', { name: 'Run' })).toHaveCount(0);
  });
});

test('a lesson can be done with the keyboard alone', async ({ page }) => {
  await page.goto(LESSON);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveClass(/skip/);
  await page.locator('#cell-shared .code pre').focus();
  await page.keyboard.press('Enter');
  const editor = page.locator('#cell-shared').getByRole('textbox', { name: /editable/ });
  await expect(editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.locator('#cell-shared .badge')).toContainText('Same as');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  await expect(page.locator(':focus')).toHaveText('Run');
  await page.locator('predict-question').getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('predict-question .verdict')).toHaveText('Right');
});

test('a lesson loads at most 70 KB of JavaScript before the engine and the editor', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(5_000);
  expect(total).toBeLessThanOrEqual(70_000);
});
