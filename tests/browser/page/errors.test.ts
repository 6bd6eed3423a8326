/** /errors/ and the error pages: the field, the list without scripts, the link from a cell. */
import { AxeBuilder } from '@axe-core/playwright';
import { cell, expect, test } from '../watch.ts';

const FIELD = /Paste a message/;
const TRACEBACK = `Traceback (most recent call last):
  File "/home/me/train.py", line 42, in <module>
    out = layer(x)
          ^^^^^^^^
  File "/usr/lib/python3/site-packages/torch/nn/modules/linear.py", line 125, in forward
    return F.linear(input, self.weight, self.bias)
RuntimeError: mat1 and mat2 must have the same dtype, but got Long and Half`;

const PAGES = ['errors/', 'errors/view-size/', 'zh-cn/errors/', 'zh-cn/errors/not-writable/'];

for (const theme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on /${path} in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(', ')}`)).toEqual([]);
    });
  }
}

for (const path of PAGES) {
  test(`/${path} has no sideways scrolling on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test('a pasted traceback finds its page, with the keyboard alone', async ({ page }) => {
  await page.goto('errors/');
  await page.getByLabel(FIELD).focus();
  await page.keyboard.insertText(TRACEBACK);
  await expect(page.locator('.err-found a')).toHaveText(/mat1 and mat2 must have the same dtype/);
  await expect(page.locator('.err-find [role=status]')).toHaveText('This page explains it:');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page).toHaveURL(/\/x\/y\/errors\/dtype-mismatch\/$/);
  await expect(page.locator('.message')).toContainText('but got Double and Float');
});

test('nothing is sent and nothing is loaded for it', async ({ page }) => {
  await page.goto('errors/', { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel(FIELD).fill('TypeError: expected np.ndarray (got DataFrame)');
  await expect(page.locator('.err-found a')).toHaveText(/expected np\.ndarray/);
  expect(asked).toEqual([]);
});

test('an address carries a message; a damaged one carries nothing', async ({ page }) => {
  await page.goto(`zh-cn/errors/#q=${encodeURIComponent("Can't call numpy() on Tensor that requires grad.")}`);
  await expect(page.locator('.err-found a')).toHaveText(/numpy\(\)/);
  await page.locator('.err-found a').click();
  await expect(page).toHaveURL(/\/x\/y\/zh-cn\/errors\/numpy-requires-grad\/$/);
  await page.goto('errors/#q=%E0%A4%A');
  await expect(page.getByLabel(FIELD)).toHaveValue('');
});

test('hostile text is text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">"><script>document.title=2</script>';
  await page.goto(`errors/#q=${encodeURIComponent(hostile)}`);
  await expect(page.getByLabel(FIELD)).toHaveValue(hostile);
  await page.getByRole('button', { name: 'Search the whole site' }).click();
  await expect(page.locator('site-search [role=status]')).not.toBeEmpty();
  expect(await page.locator('img, main script[src="x"]').count()).toBe(0);
  await expect(page).toHaveTitle(/What the message means/);
});

test('a long paste answers', async ({ page }) => {
  await page.goto('errors/');
  const log = `${'INFO step 12 of 900\n'.repeat(40_000)}${TRACEBACK}\n${'INFO bye\n'.repeat(5000)}`;
  await page.getByLabel(FIELD).evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }, log);
  await expect(page.locator('.err-found a').first()).toHaveText(/mat1 and mat2/);
});

test('an unknown message is told so, and the search takes over', async ({ page }) => {
  await page.goto('errors/');
  await page.getByLabel(FIELD).fill('ValueError: nothing about tensors, only copying');
  await expect(page.locator('.err-find [role=status]')).toContainText('No page here explains');
  await page.getByRole('button', { name: 'Search the whole site' }).click();
  await expect(page.locator('site-search dialog input')).toHaveValue('nothing about tensors, only copying');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a list with anchors, and pages with the text in them', async ({ page }) => {
    await page.goto('errors/#ragged');
    await expect(page.getByLabel(FIELD)).toBeHidden();
    await expect(page.locator('#ragged')).toBeInViewport();
    await page.locator('#ragged a').click();
    await expect(page.locator('.message')).toHaveText(/ValueError: expected sequence of length 2 at dim 1 \(got 1\)/);
    await expect(page.locator('#cell-ragged-fix .stdout')).toContainText('[3, 0]');
  });
});

test('a cell that ends with a known error links its page; one with another error does not', async ({ page }) => {
  await page.goto('lessons/from-numpy-shares/');
  const shared = cell(page, 'shared');
  await shared.type('raise RuntimeError("mat1 and mat2 must have the same dtype, but got Int and Float")');
  await shared.run();
  await expect(shared.live.getByRole('link', { name: 'What this message means' })).toHaveAttribute(
    'href',
    '/x/y/errors/dtype-mismatch/',
  );
  await shared.type('raise KeyError("dtype")');
  await shared.run();
  await expect(shared.live).toContainText('KeyError');
  await page.waitForTimeout(300);
  await expect(shared.live.getByRole('link')).toHaveCount(0);
});
