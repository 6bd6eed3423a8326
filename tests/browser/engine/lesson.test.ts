/** The lesson with the real engine: what it prints, and which names it shows at the same memory. */
import { cell, expect, LESSON, test } from '../watch.ts';

test.setTimeout(90_000);

for (const path of [LESSON, `zh-cn/${LESSON}`]) {
  test(`every program of /${path} prints what PyTorch prints, and draws the picture of the page`, async ({ page }) => {
    await page.goto(path);
    for (const root of await page.locator('tensor-cell').all()) {
      const id = (await root.getAttribute('data-cell')) ?? '';
      const picture = page.locator(`memory-picture[data-for="${id}"]`);
      const drawn = (await picture.count()) > 0 ? await picture.locator('.caption').textContent() : null;
      await root.locator('[data-action=run]').click();
      await expect(root).toHaveAttribute('data-ran', 'same', { timeout: 30_000 });
      if (drawn !== null) expect(await picture.locator('.caption').textContent()).toBe(drawn);
    }
  });
}

test('the home page shows the idea live: one write, both names change', async ({ page }) => {
  await page.goto('');
  const hero = cell(page, 'hero');
  await hero.run();
  await expect(hero.live).toContainText('[0. 7. 0. 0.]', { timeout: 30_000 });
  await expect(hero.root).toHaveAttribute('data-ran', 'same');
});

test('the exercise is failed, then solved', async ({ page }) => {
  await page.goto(LESSON);
  const exercise = page.locator('tensor-exercise[data-exercise="keep-the-original"]');
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.locator('.mistake')).toContainText('second name on the same memory', { timeout: 30_000 });
  await exercise.locator('.code pre').click();
  await exercise.getByRole('textbox', { name: /editable/ }).press('ControlOrMeta+a');
  const solution = [
    'import numpy as np',
    'import torch',
    'prices = np.array([10.0, 20.0, 30.0])',
    't = torch.tensor(prices)',
    't *= 2',
  ];
  await page.keyboard.insertText(solution.join('\n'));
  await exercise.getByRole('button', { name: 'Check' }).click();
  await expect(exercise.locator('.score')).toContainText('4 of 4 points · Solved');
});
