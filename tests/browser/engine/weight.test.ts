/** What a page loads before its engine, with the real client. The budgets are those of the course. */
import { gzipSync } from 'node:zlib';
import { expect, LESSON, test } from '../watch.ts';

/** Worker, interpreter, devices: all of that is the engine. */
const ENGINE = /\/engine\/|\/_astro\/(entry|answer|part-worker|dist|tfjs|TopK|Unique)/;

for (const path of [LESSON, `zh-cn/${LESSON}`]) {
  test(`/${path} transfers at most 150 KB before the engine`, async ({ page }) => {
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      const url = response.url();
      if (response.ok() && url.startsWith('http') && !ENGINE.test(url))
        sizes.set(url, gzipSync(await response.body(), { level: 9 }).length);
    });
    await page.goto(path);
    await page.waitForTimeout(1500);
    const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeGreaterThan(20_000);
    expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(150_000);
  });
}

test('an embed leaves the engine alone until the reader comes near, then runs', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (ENGINE.test(request.url())) engine.push(request.url());
  });
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (response.ok() && response.url().startsWith('http') && !ENGINE.test(response.url()))
      sizes.push(gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto('embed/from-numpy-shares/back/');
  await page.waitForTimeout(4000);
  expect(engine).toEqual([]);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(30_000);
  await page.locator('#cell-back .code pre').hover();
  await expect.poll(() => engine.length).toBeGreaterThan(0);
  await page.locator('#cell-back').getByRole('button', { name: 'Run' }).click();
  await expect(page.locator('#cell-back .badge')).toContainText('Same as', { timeout: 25_000 });
});
