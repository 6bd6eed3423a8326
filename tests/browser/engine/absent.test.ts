/** What is not emulated says so, and never answers wrongly. */
import { cell, expect, LESSON, test } from '../watch.ts';

test.setTimeout(60_000);

const PROGRAMS: Readonly<Record<string, readonly [code: string, shown: RegExp]>> = {
  'a function that is not emulated, called': [
    'import torch\ntorch.fft.fft(torch.ones(2))',
    /NotImplementedError.*not emulated/s,
  ],
  'hasattr of a name that the real library has not': ['import torch\nprint(hasattr(torch, "no_such_name"))', /False/],
  'getattr with a default of a name that the real library has not': [
    'import torch\nprint(getattr(torch, "no_such_name", None))',
    /None/,
  ],
  'hasattr of a name that is there but not emulated': ['import torch\nprint(hasattr(torch, "stft"))', /True/],
  'a name that the real library has not': ['import torch\ntorch.no_such_name', /AttributeError.*no_such_name/s],
  'a keyword that is not handled': [
    'import torch\ntorch.ones(2, layout=torch.sparse_coo)',
    /NotImplementedError|RuntimeError/,
  ],
};

for (const [what, [code, shown]] of Object.entries(PROGRAMS)) {
  test(`${what} gives a clear answer`, async ({ page }) => {
    await page.goto(LESSON);
    const shared = cell(page, 'shared');
    await shared.type(code);
    await shared.run();
    await expect(shared.live).toContainText(shown, { timeout: 30_000 });
  });
}

test('output is capped, and the page says so', async ({ page }) => {
  await page.goto(LESSON);
  const shared = cell(page, 'shared');
  await shared.type('for _ in range(300_000): print("x" * 50)\nprint("end")');
  await shared.run();
  await expect(shared.live).toContainText('longer than can be shown', { timeout: 50_000 });
  expect((await shared.live.innerText()).length).toBeLessThan(2_000_000);
  await shared.type('print("still here")');
  await shared.run();
  await expect(shared.live.locator('.stdout')).toHaveText('still here');
});
