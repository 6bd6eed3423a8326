/** Links that carry edited code, good ones and bad ones. */
import { cell, expect, LESSON, test } from '../watch.ts';

test('a copied link opens with the edited code and does not run it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type('print("from a link: 张量")');
  await shared.root.getByRole('button', { name: 'Copy link' }).click();
  await expect(shared.status).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#code=shared.');

  const other = await context.newPage();
  await other.goto(link);
  const opened = cell(other, 'shared');
  await expect(opened.root.getByRole('textbox')).toContainText('from a link: 张量');
  await expect(opened.status).toContainText('Nothing runs until you press Run');
  await expect(opened.live).toBeEmpty();
});

test('code that is too long for a link is kept, and the page says so', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type(`print("${'long '.repeat(1000)}")`);
  await shared.root.getByRole('button', { name: 'Copy link' }).click();
  await expect(shared.status).toContainText('too long for a link');
  await expect(shared.root.getByRole('textbox')).toContainText('long long');
});

const BAD: Readonly<Record<string, string>> = {
  'cut short': '#code=shared.q1YqKMrMK1GyUlJIy8wpSS1S',
  'not base64': '#code=shared.%%%%',
  markup: '#code=<img src=x onerror=alert(1)>.AAAA',
  'an endless fragment': `#code=shared.${'A'.repeat(20_000)}`,
  'a bomb':
    '#code=shared.7cGBAAAAAICg_akXqQIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
};

for (const [what, fragment] of Object.entries(BAD)) {
  test(`a bad link (${what}) leaves the original program and says why`, async ({ page }) => {
    await page.goto(LESSON + fragment);
    const shared = cell(page, 'shared');
    await expect(shared.status).toContainText('cannot be read');
    await expect(shared.root.locator('.code')).toContainText('prices[0] = 99');
  });
}

test('a link to a program that is not here says so', async ({ page }) => {
  await page.goto(`${LESSON}#code=elsewhere.S0ktKMrMKwEA`);
  await expect(cell(page, 'shared').status).toContainText(/not on this page|cannot be read/);
});
