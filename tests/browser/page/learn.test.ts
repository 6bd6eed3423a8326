/** Predicting, solving, coming back: what a learner does, and what the browser remembers. */
import type { Locator } from '@playwright/test';
import { cell, expect, LESSON, test } from '../watch.ts';
import { answerPairs, RIGHT } from './pairs.ts';

test('a wrong prediction explains itself, a right one too, and it is remembered', async ({ page }) => {
  await page.goto(LESSON);
  const question = page.locator('predict-question');
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toContainText('Choose an answer first');
  await question.getByRole('radio').nth(2).check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toContainText('Not this time');
  await expect(question).toContainText('The dtype is missing');
  await question.getByRole('radio').nth(1).check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('.verdict')).toHaveText('Right');
  await expect(cell(page, 'shared').recorded).toHaveAttribute('open');

  await page.reload();
  await expect(question.getByRole('radio').nth(1)).toBeChecked();
  await expect(question.locator('.verdict')).toHaveText('Right');
});

test('before the prediction, the recorded output is folded away', async ({ page }) => {
  await page.goto(LESSON);
  await expect(cell(page, 'shared').recorded.locator('.stdout')).toBeHidden();
  await expect(cell(page, 'back').recorded.locator('.stdout')).toBeVisible();
});

test('the exercise says what is wrong, then that it is solved, and a reload keeps the answer', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = page.locator('tensor-exercise[data-exercise="keep-the-original"]');
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.locator('.score')).toContainText('2 of 4 points');
  await expect(exercise.locator('.mistake')).toContainText('second name on the same memory');
  await expect(exercise.locator('li.fail').first()).toContainText('[10.0, 20.0, 30.0]');

  await exercise.locator('.work .code pre').click();
  await exercise.getByRole('textbox', { name: /editable/ }).press('ControlOrMeta+a');
  await page.keyboard.insertText(
    'import numpy as np\nimport torch\nprices = np.array([10.0, 20.0, 30.0])\nt = torch.tensor(prices)\nt *= 2',
  );
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.locator('.score')).toContainText('4 of 4 points · Solved');

  await page.reload();
  await expect(exercise.getByRole('textbox')).toContainText('torch.tensor(prices)');
  await expect(exercise).toHaveAttribute('data-solved', '');
});

test('a lesson is solved when all its exercises are', async ({ page }) => {
  await page.goto(LESSON);
  const [program, picture] = ['keep-the-original', 'which-names-share'].map((slug) =>
    page.locator(`tensor-exercise[data-exercise="${slug}"]`),
  ) as [Locator, Locator];
  await answerPairs(picture, RIGHT);
  await picture.getByRole('button', { name: 'Check' }).click();
  await expect(picture.locator('.score')).toContainText('Solved');
  await page.goto('lessons/');
  await expect(page.locator('.marks').first()).not.toContainText('solved');
  await page.goto(LESSON);
  await program.locator('.work .code pre').click();
  await program.getByRole('textbox', { name: /editable/ }).press('ControlOrMeta+a');
  await page.keyboard.insertText('t = torch.tensor(prices)');
  await program.getByRole('button', { name: 'Check' }).click();
  await expect(program.locator('.score')).toContainText('Solved');
  await page.goto('lessons/');
  await expect(page.locator('.marks').first()).toContainText('solved');
});

test('"Mark as read" survives a reload and shows in the list of lessons', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: /Read$/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('lessons/');
  await expect(page.locator('.marks').first()).toContainText('read');
});

test('where the browser forbids storage, everything works for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(LESSON);
  const question = page.locator('predict-question');
  await question.getByRole('radio').nth(1).check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('.verdict')).toHaveText('Right');
  await cell(page, 'shared').run();
  await expect(cell(page, 'shared').live).toContainText('Same as');
});

test('where the storage is full, the page says what was not saved', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(LESSON);
  const question = page.locator('predict-question');
  await question.getByRole('radio').nth(1).check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toContainText('storage is full');
  await expect(question.locator('.verdict')).toHaveText('Right');
});
