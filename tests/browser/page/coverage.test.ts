/** The coverage page: an address from an error text, the box, the page without scripts. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '../watch.ts';

test('an address from an error text shows the name, unfolded', async ({ page }) => {
  await page.goto('coverage/#torch.jit.script');
  const name = page.locator('[id="torch.jit.script"]');
  await expect(name).toBeInViewport();
  await expect(page.locator('details').filter({ has: name })).toHaveAttribute('open', '');
});

test('the box finds a name and leads to it', async ({ page }) => {
  await page.goto('coverage/');
  await page.getByLabel('Find a name').fill('np.add');
  const first = page.locator('.cov-find li').first();
  await expect(first).toContainText('numpy.add');
  await first.getByRole('link').click();
  await expect(page.locator('[id="numpy.add"]')).toBeInViewport();
  await page.getByLabel('Find a name').fill('no_such_name');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing recorded' })).toBeVisible();
});

test('the footer leads to the page in both languages', async ({ page }) => {
  await page.goto('zh-cn/');
  await page.getByRole('contentinfo').or(page.locator('footer')).getByRole('link', { name: '模拟了什么' }).click();
  await expect(page).toHaveURL(/\/x\/y\/zh-cn\/coverage\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every name is in the page, and the page is small', async ({ page }) => {
    const response = await page.goto('coverage/');
    expect(gzipSync((await response?.body()) ?? '').length).toBeLessThan(70_000);
    await expect(page.getByLabel('Find a name')).toBeHidden();
    await page.getByText('torch.linalg', { exact: true }).first().click();
    await expect(page.locator('[id="torch.linalg.det"]')).toBeVisible();
  });
});
