/** Practice grading with the real engine: what a submission breaks or patches changes no verdict. */
import type { Locator, Page } from '@playwright/test';
import { expect, LESSON, test } from '../watch.ts';

test.setTimeout(90_000);

const STARTER = `import numpy as np
import torch
prices = np.array([10.0, 20.0, 30.0])
t = torch.from_numpy(prices)
t *= 2
`;

/** Replaces what the editor of the exercise holds, and presses Check. */
async function hand(page: Page, exercise: Locator, code: string): Promise<void> {
  await exercise.locator('.work .code').click();
  await exercise.getByRole('textbox', { name: /editable/ }).press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
  await exercise.getByRole('button', { name: 'Check' }).click();
}

test('patching the runner, json and the classes changes no verdict', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = page.locator('tensor-exercise[data-exercise="keep-the-original"]');
  const patches = `import _runner, json
right = np.array([10.0, 20.0, 30.0])
_runner.arrays = lambda *a: "[]"
np.ndarray.__getattribute__ = lambda self, name: object.__getattribute__(right, name)
json.loads = lambda *a: []
`;
  await hand(page, exercise, STARTER + patches);
  await expect(exercise.locator('.score')).toContainText('1 of 4 points', { timeout: 30_000 });
  await expect(exercise.locator('.verdict .trust')).toContainText('Practice');
});

test('an endless loop is not graded, and the next answer is', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = page.locator('tensor-exercise[data-exercise="keep-the-original"]');
  await hand(page, exercise, `${STARTER}while True: pass\n`);
  await expect(exercise.locator('li.not-graded').first()).toContainText('time limit', { timeout: 40_000 });
  await hand(page, exercise, STARTER.replace('from_numpy', 'tensor'));
  await expect(exercise.locator('.score')).toContainText('4 of 4 points · Solved', { timeout: 30_000 });
});
