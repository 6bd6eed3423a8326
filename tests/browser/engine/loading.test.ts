/** How the engine arrives: with whose leave, in which pieces, and what is said when it does not. */
import { join } from 'node:path';
import { pageScripts } from '../../bench/lib/page-scripts.ts';
import { cell, expect, LESSON, test } from '../watch.ts';

test.setTimeout(60_000);

for (const [what, connection] of [
  ['data saving on', { saveData: true, effectiveType: '4g' }],
  ['a 3g line', { saveData: false, effectiveType: '3g' }],
] as const) {
  test(`with ${what}, the engine waits for Run, whose button says the size`, async ({ page }) => {
    await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
    const engine: string[] = [];
    page.on('request', (request) => request.url().includes('/engine/') && engine.push(request.url()));
    await page.goto(LESSON);
    await page.waitForTimeout(4000);
    expect(engine).toEqual([]);
    const button = cell(page, 'shared').root.locator('[data-action=run]');
    await expect(button).toHaveText(/Run · loads \d\.\d MB/);
    await button.click();
    await expect(cell(page, 'shared').root).toHaveAttribute('data-ran', 'same', { timeout: 30_000 });
  });
}

test('elsewhere the engine starts by itself, and Run is answered at once', async ({ page }) => {
  const image = page.waitForResponse(/\/engine\/image\./);
  await page.goto(LESSON);
  await (await image).finished();
});

test('a download that is cut short is named, and Retry goes on to the output', async ({ page }) => {
  let broken = true;
  await page.route('**/engine/image.*', async (route) => {
    if (!broken) return route.continue();
    const response = await route.fetch();
    const whole = await response.body();
    return route.fulfill({
      response,
      body: whole.subarray(0, 100_000),
      headers: { 'content-type': 'application/octet-stream' },
    });
  });
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.run();
  await expect(shared.status).toContainText('could not be downloaded', { timeout: 30_000 });
  await expect(shared.status).toContainText(/image\..*(broke off|network)/);
  broken = false;
  await shared.root.getByRole('button', { name: 'Retry' }).click();
  await expect(shared.root).toHaveAttribute('data-ran', 'same', { timeout: 30_000 });
});

test('an image that does not fit the interpreter costs time, not the output', async ({ page }) => {
  await page.route('**/engine/image.*', (route) => route.fulfill({ body: Buffer.alloc(64) }));
  await page.goto(LESSON);
  await cell(page, 'shared').run();
  await expect(cell(page, 'shared').status).toContainText('could not be downloaded', { timeout: 30_000 });
});

test('a module that is not in the image comes with the standard library', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type('import statistics, bz2\nprint(statistics.mean([1, 2, 6]), len(bz2.compress(b"")))');
  await shared.run();
  await expect(shared.live.locator('.stdout')).toHaveText('3 14', { timeout: 30_000 });
});

test('the JavaScript of a page before engine and editor is at most 70 KB gzip', () => {
  for (const page of ['', `${LESSON}`, `zh-cn/${LESSON}`]) {
    const { total, files } = pageScripts(join('.cache/site-real'), `/${page}`, '/x/y/');
    expect(total, JSON.stringify(files)).toBeLessThanOrEqual(70_000);
    expect(total).toBeGreaterThan(1000);
  }
});
