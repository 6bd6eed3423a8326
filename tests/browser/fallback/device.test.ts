/** A browser without WebGPU and without JSPI: cuda cells run on another backend of TensorFlow.js, and the page says so. */
import { cell, expect, LESSON, test } from '../watch.ts';
import type {} from '../harness/main.ts';

test.setTimeout(60_000);

// The page's scripts and the worker's: without the API before anything looks for it.
test.beforeEach(async ({ page }) => {
  const without = 'delete WebAssembly.Suspending; delete WebAssembly.promising;\n';
  await page.addInitScript(without);
  await page.route(/\/(_astro|assets)\/entry-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: without + (await response.text()) });
  });
});

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('this browser has neither WebGPU nor JSPI', async ({ page }) => {
  await page.goto(LESSON);
  expect(
    await page.evaluate(async () => 'Suspending' in WebAssembly || Boolean(await navigator.gpu?.requestAdapter())),
  ).toBe(false);
});

test('the lesson prints what PyTorch prints', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.run();
  await expect(shared.root).toHaveAttribute('data-ran', 'same', { timeout: 30_000 });
});

test('a cell on cuda computes, moves and reads', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type(
    'import torch\na = torch.ones(2, 2, device="cuda") * 3\nprint((a * a).cpu())\nprint((a * a).sum())',
  );
  await shared.run();
  await expect(shared.live.locator('.stdout')).toContainText("tensor(36., device='cuda:0')", { timeout: 30_000 });
  await expect(shared.root.locator('.status')).toContainText('cuda:0 runs on');
  await expect(shared.live.locator('.stdout')).toContainText('[9., 9.]');
});

test('the worker says which backend stands behind cuda', async ({ page }) => {
  await page.goto('harness/');
  await page.waitForFunction(() => 'harness' in window);
  const [result] = await page.evaluate(() => window.harness.run(['import torch\nprint(torch.ones(2, device="cuda"))']));
  expect(result).toMatchObject({ stdout: "tensor([1., 1.], device='cuda:0')\n" });
  expect(['wasm', 'cpu']).toContain(await page.evaluate(() => window.harness.cuda()));
});

test('an endless loop is stopped, and the next run works', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type('while True: pass');
  await shared.run();
  await expect(shared.status).toContainText('Running', { timeout: 30_000 });
  await shared.root.getByRole('button', { name: 'Stop' }).click();
  await expect(shared.status).toContainText('Stopped');
  await shared.type('print("still here")');
  await shared.run();
  await expect(shared.live.locator('.stdout')).toHaveText('still here', { timeout: 30_000 });
});
