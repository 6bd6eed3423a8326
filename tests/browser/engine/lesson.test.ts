/**
 * Every lesson of content/course.yaml with the real engine, as a reader finds it: what each program prints, which names it
 * shows at the same memory, and that the solution of each exercise earns full marks in the page.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { course } from '../../../src/site/course.ts';
import { answerPairs } from '../page/pairs.ts';
import { cell, expect, test } from '../watch.ts';

test.setTimeout(90_000);

const inChinese = new Set(['from-numpy-shares', 'cuda-and-cpu']);
const lessons = course.flatMap(({ slug, exercises }) => [
  { path: `lessons/${slug}/`, exercises },
  ...(inChinese.has(slug) ? [{ path: `zh-cn/lessons/${slug}/`, exercises }] : []),
]);

for (const { path, exercises } of lessons) {
  test(`every program of /${path} prints what PyTorch prints and draws the picture of the page; its exercises are solved`, async ({
    page,
  }) => {
    await page.goto(path);
    const cells = await page.locator('tensor-cell').all();
    expect(cells.length).toBeGreaterThan(1);
    for (const root of cells) {
      const id = (await root.getAttribute('data-cell')) ?? '';
      const picture = page.locator(`memory-picture[data-for="${id}"]`);
      const drawn = (await picture.count()) > 0 ? await picture.locator('.caption').textContent() : null;
      await root.locator('[data-action=run]').click();
      await expect(root, id).toHaveAttribute('data-ran', 'same', { timeout: 30_000 });
      if (drawn !== null) expect(await picture.locator('.caption').textContent(), id).toBe(drawn);
    }
    expect(exercises.length).toBeGreaterThan(0);
    for (const slug of exercises) {
      const exercise = page.locator(`tensor-exercise[data-exercise="${slug}"]`);
      await solve(page, exercise, slug);
      await exercise.locator('[data-action=check]').click();
      await expect(exercise, slug).toHaveAttribute('data-solved', '', { timeout: 30_000 });
      await expect(exercise.locator('.verdict li.fail, .verdict li.not-graded'), slug).toHaveCount(0);
    }
  });
}

/** Hands in the right answer: the solution of the exercise, or what its recorded picture says of each pair. */
async function solve(page: Page, exercise: Locator, slug: string): Promise<void> {
  const picture = `exercises/${slug}/picture.json`;
  if (existsSync(picture)) {
    const { pairs } = JSON.parse(readFileSync(picture, 'utf8')) as { pairs: Record<string, { shares: boolean }> };
    const answers = Object.entries(pairs).map(([id, { shares }]) => [id, shares ? 'shared' : 'apart'] as const);
    return answerPairs(exercise, Object.fromEntries(answers));
  }
  await exercise.locator('.work .code').click();
  await exercise.locator('.work .cm-content').press('ControlOrMeta+a');
  await page.keyboard.insertText(readFileSync(`exercises/${slug}/solution.py`, 'utf8'));
}

test('the home page shows the idea live: one write, both names change', async ({ page }) => {
  await page.goto('');
  const hero = cell(page, 'hero');
  await hero.run();
  await expect(hero.live).toContainText('[0. 7. 0. 0.]', { timeout: 30_000 });
  await expect(hero.root).toHaveAttribute('data-ran', 'same');
});

test('the exercise is failed before it is solved', async ({ page }) => {
  await page.goto('lessons/from-numpy-shares/');
  const exercise = page.locator('tensor-exercise[data-exercise="keep-the-original"]');
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.locator('.mistake')).toContainText('second name on the same memory', { timeout: 30_000 });
  await solve(page, exercise, 'keep-the-original');
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.locator('.score')).toContainText('4 of 4 points · Solved');
});
