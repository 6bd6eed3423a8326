/** Every kind of page without JavaScript, and embeds, which are no pages of their own: axe, narrow screens, the keyboard. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../watch.ts';

/** What a reader without scripts must find on each kind of page, in English; the Chinese page has the same element. */
const WHOLE: Readonly<Record<string, string>> = {
  '': 'main .course-strip, main h1',
  'lessons/': 'main a[href*="/lessons/"]',
  'lessons/cuda-and-cpu/': 'main details.recorded',
  'errors/': 'main a[href*="/errors/"]',
  'errors/backward-twice/': 'main details.recorded, main .error',
  'coverage/': 'main details summary',
  'assign/': 'main h1',
  'teachers/': 'main h2',
  'docs-writers/': 'main h2',
  'embed/from-numpy-shares/shared/': '.code pre',
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, whole] of Object.entries(WHOLE))
    for (const prefix of ['', 'zh-cn/'])
      test(`/${prefix}${path} is there, without buttons that do nothing`, async ({ page }) => {
        await page.goto(`${prefix}${path}`);
        await expect(page.locator(whole).first()).toBeVisible();
        expect(await page.locator('main button:visible').allTextContents()).toEqual([]);
        expect((await page.locator('body').innerText()).length).toBeGreaterThan(100);
      });
});

for (const path of ['embed/from-numpy-shares/shared/', 'zh-cn/embed/cuda-and-cpu/refused/'])
  for (const theme of ['light', 'dark'])
    test(`/${path} in the ${theme} theme: axe finds nothing, a phone shows all, Tab reaches Run`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${path}?theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const run = page.locator('[data-action=run]');
      for (let presses = 0; presses < 6; presses++) {
        await page.keyboard.press('Tab');
        if (await run.evaluate((button) => button === document.activeElement)) break;
      }
      await expect(run).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('.badge')).toBeVisible();
    });
