/** Exercises in the page: hints in steps, tries that are remembered, a solution after two of them, predicting a picture. */
import type { Locator, Page } from '@playwright/test';
import { expect, LESSON, test } from '../watch.ts';
import { answerPairs, RIGHT } from './pairs.ts';

const program = (page: Page): Locator => page.locator('tensor-exercise[data-exercise="keep-the-original"]');
const picture = (page: Page): Locator => page.locator('tensor-exercise[data-exercise="which-names-share"]');
const check = (exercise: Locator): Promise<void> => exercise.getByRole('button', { name: 'Check' }).click();

test('the second hint shows when the first was opened', async ({ page }) => {
  await page.goto(LESSON);
  const hints = program(page).locator('details.hint');
  await expect(hints.nth(0)).toBeVisible();
  await expect(hints.nth(1)).toBeHidden();
  await hints.nth(0).locator('summary').press('Enter');
  await expect(hints.nth(1)).toBeVisible();
  await expect(hints.nth(2)).toBeHidden();
  await hints.nth(0).locator('summary').press('Enter');
  await expect(hints.nth(1)).toBeVisible();
  await expect(picture(page).locator('details.hint').nth(1)).toBeHidden();
});

test('a solution can be opened after two tries, and a reload remembers them', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = program(page);
  const solution = exercise.locator('details.solution');
  await expect(exercise.locator('.later')).toContainText('after 2 tries');
  await check(exercise);
  await expect(exercise.locator('.tries')).toHaveText('1 try');
  await expect(solution).toBeHidden();
  await page.reload();
  await expect(exercise.locator('.tries')).toHaveText('1 try');
  await expect(exercise.locator('.later')).toContainText('after one more try');
  await check(exercise);
  await expect(solution).toBeVisible();
  await expect(solution).not.toHaveAttribute('open');
  await solution.locator('summary').click();
  await expect(solution).toContainText('torch.tensor(prices)');
});

test('a verdict says what was expected and found, who graded, and links the lesson', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = program(page);
  await check(exercise);
  const verdict = exercise.locator('.verdict');
  await expect(verdict.locator('.score')).toContainText('2 of 4 points');
  await expect(verdict.locator('.trust')).toHaveText('Practice: graded in this browser');
  await expect(verdict.locator('li.fail').first()).toContainText('prices');
  await expect(verdict.locator('li.fail dd').first()).toHaveText('[10.0, 20.0, 30.0]');
  await expect(verdict.getByRole('link', { name: 'Read about it' })).toHaveAttribute('href', '#why');
});

test('a picture is predicted pair by pair, and shown with the answer', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = picture(page);
  await expect(exercise.locator('details.answer')).toBeHidden();
  await check(exercise);
  await expect(exercise.locator('.status')).toHaveText('7 pairs have no answer yet.');
  await answerPairs(exercise, { ...RIGHT, picked: 'shared' });
  await check(exercise);
  await expect(exercise.locator('.score')).toContainText('6 of 7 points');
  await expect(exercise.locator('.mistake')).toContainText('differ by one pair of brackets');
  await expect(exercise.locator('li.fail')).toHaveCount(1);
  await expect(exercise.locator('li.fail dl')).toContainText('separate memory');
  await expect(exercise.locator('details.answer svg.picture:visible')).toHaveCount(1);
  await expect(exercise.locator('.trust:visible')).toHaveText('Practice: graded in this browser');
  await expect(program(page).locator('.verdict')).toBeEmpty();

  await page.reload();
  await expect(exercise.locator('[data-pair="picked"] input[value="shared"]')).toBeChecked();
  await answerPairs(exercise, { picked: 'apart' });
  await check(exercise);
  await expect(exercise.locator('.score')).toContainText('7 of 7 points · Solved');
});

test('a picture is predicted with the keyboard alone', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = picture(page);
  await exercise.locator('[data-pair="row"] input').first().focus();
  for (const value of Object.values(RIGHT)) {
    await page.keyboard.press(value === 'shared' ? 'Space' : 'ArrowRight');
    await page.keyboard.press('Tab');
  }
  await expect(exercise.getByRole('button', { name: 'Check' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(exercise.locator('.score')).toContainText('7 of 7 points');
});

test('the same in Chinese', async ({ page }) => {
  await page.goto(`zh-cn/${LESSON}`);
  const exercise = picture(page);
  await answerPairs(exercise, { ...RIGHT, same: 'shared' });
  await exercise.getByRole('button', { name: '检查' }).click();
  await expect(exercise.locator('.score')).toContainText('7 分中得 6 分');
  await expect(exercise.locator('.mistake')).toContainText('astype');
  await expect(exercise.locator('.verdict .trust')).toContainText('练习');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('hints, solution and picture stand there folded', async ({ page }) => {
    await page.goto(LESSON);
    await expect(program(page).locator('details.hint')).toHaveCount(3);
    await expect(program(page).locator('details.hint').nth(2)).toBeVisible();
    await program(page).locator('details.solution summary').click();
    await expect(program(page).locator('details.solution code')).toContainText('torch.tensor');
    await expect(picture(page).locator('input').first()).toBeHidden();
    await expect(picture(page).locator('legend').first()).toBeVisible();
    await picture(page).locator('details.answer > summary').click();
    await expect(picture(page).locator('details.answer .caption')).toBeVisible();
  });
});

test('nothing of the hidden variants is in the page', async ({ page }) => {
  await page.goto(LESSON);
  const texts = await page.locator('tensor-exercise script').allTextContents();
  expect(texts.length).toBe(2);
  for (const text of texts) expect(text).not.toMatch(/variants|drawn-/);
});
