/** The page of an assignment: a link is built, opened as a learner, and one file comes out; hostile links stay text. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../watch.ts';

const SLUG = 'keep-the-original';

test('a teacher ticks an exercise and gets the link that opens it', async ({ page }) => {
  await page.goto('assign/');
  await page.locator(`input[value="${SLUG}"]`).check();
  await expect(page.getByLabel('The link for your class')).toHaveValue(new RegExp(`/x/y/assign/#${SLUG}$`));
  await page.getByRole('link', { name: 'Open it as a learner' }).click();
  await expect(page.getByRole('heading', { name: 'Your assignment' })).toBeVisible();
});

test('a learner’s answers come out as one zip that names only what was typed', async ({ page }) => {
  await page.goto('assign/');
  const answer = 'prices = "价格"\n';
  await page.evaluate(([slug, text]) => localStorage.setItem(`tensor-pitfalls:answer:${slug}`, text!), [SLUG, answer]);
  await page.goto(`assign/?again#${SLUG}`);
  await expect(page.locator('.assigned')).toContainText('answer kept');
  await page.getByLabel('Your name').fill('李 Ann/../x');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('李 Ann .. x.zip');
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files).sort()).toEqual([`${SLUG}.py`, 'manifest.json']);
  expect(strFromU8(files[`${SLUG}.py`]!)).toBe(answer);
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as object;
  expect(Object.keys(manifest)).toEqual(['version', 'kind', 'name', 'versions', 'answers', 'unanswered']);
  await expect(page.getByText('Saved as')).toBeVisible();
});

for (const [what, fragment] of [
  ['markup', `#${SLUG},<img src=x onerror=alert(1)>`],
  ['escaped markup', '#%3Cscript%3Ealert(1)%3C/script%3E'],
  ['broken escapes', '#%E0%A4%A'],
  ['ten thousand slugs', `#${Array.from({ length: 10_000 }, (_, i) => `s${i}`).join(',')}`],
] as const)
  test(`a link with ${what} is text`, async ({ page }) => {
    await page.goto(`assign/${fragment}`);
    await expect(page.locator('.strange')).toBeVisible();
    await expect(page.locator('exercise-assignment img, exercise-assignment .strange script')).toHaveCount(0);
    expect(await page.locator('.strange li').count()).toBeLessThan(8);
  });
