/** "Something wrong here?": a text with everything filled in, on the clipboard and nowhere else. */
import { cell, expect, LESSON, test } from '../watch.ts';

test('the foot of a lesson copies a report with its programs and the versions', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(LESSON);
  await cell(page, 'back').run();
  await expect(cell(page, 'back').root.locator('.badge')).toBeVisible();
  await page.getByRole('button', { name: 'Something wrong here?' }).click();
  await expect(page.locator('.report-status')).toContainText('nothing was sent');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('/x/y/lessons/from-numpy-shares/');
  expect(text).toContain('from-numpy-shares/back (as published, same)');
  expect(text).toContain('from-numpy-shares/rebind (as published, not run)');
  expect(text).toMatch(/Versions: site \d+\.\d+\.\d+, .*PyTorch 2\.13/);
});

test('a program that differs from its recording offers a report on itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`zh-cn/${LESSON}?engine=differ`);
  await page.locator('#cell-shared [data-action=run]').click();
  await page.locator('#cell-shared .badge').getByRole('button', { name: '这里有问题？' }).click();
  await expect(page.locator('#cell-shared .status')).toContainText('本页没有发送任何内容');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('from-numpy-shares/shared (as published, differs)');
  expect(text).not.toContain('/back');
});

test('where the site knows an issue form, it opens filled in', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = (url) => {
      document.documentElement.dataset['opened'] = String(url);
      return null;
    };
  });
  await page.goto(LESSON);
  await page.evaluate(() => {
    const meta = document.createElement('meta');
    meta.name = 'bugs';
    meta.content = 'https://example.org/issues';
    document.head.append(meta);
  });
  await page.getByRole('button', { name: 'Something wrong here?' }).click();
  const url = new URL((await page.locator('html').getAttribute('data-opened')) ?? '');
  expect(url.origin + url.pathname).toBe('https://example.org/issues/new');
  expect(url.searchParams.get('body')).toContain('from-numpy-shares/shared');
});
