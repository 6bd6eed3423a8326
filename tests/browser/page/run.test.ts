/** Running, stopping, editing and resetting a program, as a reader sees it. */
import type { Page } from '@playwright/test';
import { cell, expect, LESSON, test } from '../watch.ts';

test('Run shows the output and says that it is the same as PyTorch', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.run();
  await expect(shared.live.locator('.stdout')).toHaveText('tensor([99., 20., 30.], dtype=torch.float64)');
  await expect(shared.live).toContainText('Same as PyTorch 2.13');
});

test('a difference from the recording is shown line by line', async ({ page }) => {
  await page.goto(`${LESSON}?engine=differ`);
  const shared = cell(page, 'shared');
  await shared.run();
  await expect(shared.live).toContainText('Differs from PyTorch 2.13');
  await expect(shared.live.locator('ins')).toContainText('98.');
  await expect(shared.live.locator('del')).toContainText('99.');
  await expect(shared.recorded).toHaveAttribute('open');
});

test('a program further down runs those above it first', async ({ page }) => {
  await page.goto(LESSON);
  const rebind = cell(page, 'rebind');
  await rebind.run();
  await expect(rebind.live).toContainText('Same as PyTorch 2.13');
  await expect(cell(page, 'shared').live).toBeEmpty();
});

test('Ctrl+Enter runs the edited program, and Reset brings the original back', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type('print("hello")');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(shared.live.locator('.stdout')).toHaveText('hello');
  await expect(shared.live).toContainText('not compared');
  await shared.root.getByRole('button', { name: 'Reset' }).click();
  await expect(shared.root.getByRole('textbox')).toContainText('prices[0] = 99');
  await expect(shared.live).toBeEmpty();
});

test('Stop ends an endless loop, says what was lost, and the next run works', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type('while True: pass');
  await shared.run();
  await shared.root.getByRole('button', { name: 'Stop' }).click();
  await expect(shared.status).toContainText('Stopped');
  await shared.root.getByRole('button', { name: 'Reset' }).click();
  await shared.run();
  await expect(shared.live).toContainText('Same as PyTorch 2.13');
});

test('an error stands apart from the output, with its line and its traceback', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type('raise RuntimeError("a <b>bold</b> claim")');
  await shared.run();
  await expect(shared.live.locator('.error')).toContainText('RuntimeError: a <b>bold</b> claim');
  await expect(shared.live.locator('.error')).toContainText('line 1');
  await shared.live.getByText('Whole traceback').click();
  await expect(shared.live.locator('.traceback pre')).toContainText('Traceback (most recent call last)');
});

/** The engine starts with Run, not before: what the download says is seen however long the page took to load. */
const startsWithRun = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });

test('a download that breaks is named, and Retry goes on to the output', async ({ page }) => {
  await startsWithRun(page);
  await page.goto(`${LESSON}?engine=fail`);
  const shared = cell(page, 'shared');
  await shared.run();
  await expect(shared.status).toContainText('could not be downloaded');
  await expect(shared.status).toContainText('connection closed');
  await shared.root.getByRole('button', { name: 'Retry' }).click();
  await expect(shared.live).toContainText('Same as PyTorch 2.13');
});

test('the progress of the download is given in bytes', async ({ page }) => {
  await startsWithRun(page);
  await page.goto(LESSON);
  const seen = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const status = document.querySelector('#cell-shared .status');
        const look = () => /MB of/.test(status?.textContent ?? '') && resolve(status?.textContent ?? '');
        if (status) new MutationObserver(look).observe(status, { childList: true, subtree: true });
      }),
  );
  await cell(page, 'shared').run();
  expect(await seen).toMatch(/[\d.]+ (KB|MB|B) of 6\.4 MB/);
});

test('with data saving on, nothing is loaded before Run', async ({ page }) => {
  await startsWithRun(page);
  await page.goto(LESSON);
  await page.waitForTimeout(3500);
  const shared = cell(page, 'shared');
  await shared.run();
  await expect(shared.status).toContainText('Loading Python');
});

test('the picture follows a run', async ({ page }) => {
  await page.goto(LESSON);
  const picture = page.locator('memory-picture[data-for="copy"]');
  await cell(page, 'copy').run();
  await expect(cell(page, 'copy').live).toContainText('Same as');
  await expect(picture.locator('.caption')).toContainText('safe has its own memory');
  await picture.getByText('The same as text').click();
  await expect(picture.locator('li').first()).toContainText('24 bytes');
});
