/** Saving, loading and clearing progress: nothing is lost unasked, and no file can do harm. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../watch.ts';

const MINE = { version: 1, marks: { 'from-numpy-shares': ['read'] }, choices: { 'from-numpy-shares/shared': 2 } };
const FILE = {
  kind: 'tensor-pitfalls-progress',
  version: 1,
  marks: { 'from-numpy-shares': ['predicted'], 'keep-the-original': ['solved'] },
  choices: { 'from-numpy-shares/shared': 0 },
  texts: { 'answer:keep-the-original': 'theirs' },
};

async function open(page: Page, mine = true): Promise<void> {
  await page.goto('lessons/');
  if (mine)
    await page.evaluate((record) => {
      localStorage.setItem('tensor-pitfalls:progress', record);
      localStorage.setItem('tensor-pitfalls:answer:keep-the-original', 'mine');
    }, JSON.stringify(MINE));
  await page.reload();
}

const load = (page: Page, text: string) =>
  page
    .locator('.my-progress input[type=file]')
    .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const stored = (page: Page) =>
  page.evaluate(() => ({
    progress: JSON.parse(localStorage.getItem('tensor-pitfalls:progress') ?? 'null') as unknown,
    answer: localStorage.getItem('tensor-pitfalls:answer:keep-the-original'),
  }));

test('what is saved in one browser is loaded in another', async ({ page, browser, baseURL }) => {
  await open(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await (await download).path();
  await expect(page.locator('.my-progress [role=status]')).toContainText(
    /Saved as tensor-pitfalls-\d{4}-\d\d-\d\d\.json/,
  );

  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await other.goto('lessons/');
  await load(other, readFileSync(file, 'utf8'));
  await expect(other.locator('.my-progress [role=status]')).toHaveText('Loaded.');
  await expect(other.locator('.marks').first()).toContainText('read');
  expect(await stored(other)).toEqual({ progress: MINE, answer: 'mine' });
  await other.close();
});

test('adding a file keeps what is here', async ({ page }) => {
  await open(page);
  await load(page, JSON.stringify(FILE));
  await expect(page.locator('.asks')).toContainText('1 lessons begun or read, 1 exercises solved, 1 answers');
  await page.getByRole('button', { name: 'Add the file to it' }).click();
  expect(await stored(page)).toEqual({
    progress: {
      version: 1,
      marks: { 'from-numpy-shares': ['read', 'predicted'], 'keep-the-original': ['solved'] },
      choices: { 'from-numpy-shares/shared': 2 },
    },
    answer: 'mine',
  });
});

test('replacing happens only when it is asked for', async ({ page }) => {
  await open(page);
  await load(page, JSON.stringify(FILE));
  await page.getByRole('button', { name: 'Leave it as it is' }).click();
  expect(await stored(page)).toEqual({ progress: MINE, answer: 'mine' });
  await load(page, JSON.stringify(FILE));
  await page.getByRole('button', { name: 'Replace it by the file' }).click();
  expect((await stored(page)).answer).toBe('theirs');
});

for (const [what, text, says] of [
  ['damaged', JSON.stringify(FILE).slice(0, -9), 'not a progress file'],
  ['hostile', JSON.stringify({ ...FILE, marks: { '<img src=x onerror=alert(1)>': ['read'] } }), 'not a progress file'],
  ['newer', JSON.stringify({ ...FILE, version: 7 }), 'newer version'],
  ['huge', ' '.repeat(2_000_001), 'too large'],
] as const) {
  test(`a ${what} file changes nothing and is named`, async ({ page }) => {
    await open(page);
    await load(page, text);
    await expect(page.locator('.my-progress [role=status]')).toContainText(says);
    expect(await stored(page)).toEqual({ progress: MINE, answer: 'mine' });
  });
}

test('a file that does not fit leaves everything as it was', async ({ page }) => {
  await open(page);
  await page.evaluate(() =>
    localStorage.setItem('filler', 'x'.repeat(5_200_000 - JSON.stringify(localStorage).length)),
  );
  await load(
    page,
    JSON.stringify({
      ...FILE,
      texts: { 'answer:keep-the-original': 'y'.repeat(99_000), 'answer:b': 'z'.repeat(99_000) },
    }),
  );
  await page.getByRole('button', { name: 'Replace it by the file' }).click();
  await expect(page.locator('.my-progress [role=status]')).toContainText('no room left');
  expect(await stored(page)).toEqual({ progress: MINE, answer: 'mine' });
});

test('clearing asks first, then leaves nothing', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  expect((await stored(page)).answer).toBe('mine');
  await page.getByRole('button', { name: 'Remove it all' }).click();
  await expect(page.locator('.marks').first()).toBeEmpty();
  expect(await stored(page)).toEqual({ progress: { version: 1, marks: {}, choices: {} }, answer: null });
});
