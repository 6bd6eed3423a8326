/** The engine is there: Run ten seconds after opening, running again, and Stop followed by another run. */
import type { Page } from '@playwright/test';
import { addClocks, inBrowser, median } from './lib/browser.ts';
import type { Bench } from './lib/report.ts';
import { LESSON, startSite } from './lib/site.ts';

async function onLesson<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const server = await startSite();
  try {
    return await inBrowser(async (context) => {
      const page = await context.newPage();
      await addClocks(page);
      await page.goto(server.origin + LESSON);
      return use(page);
    });
  } finally {
    await server.close();
  }
}

const press = (page: Page, cell: string): Promise<number> => page.evaluate((name) => window.bench.press(name), cell);

/** Opens the program's editor and puts `code` in place of what is there. */
async function type(page: Page, cell: string, code: string): Promise<void> {
  await page.locator(`#cell-${cell} .code pre`).first().click();
  await page.locator(`#cell-${cell} .cm-content`).press('ControlOrMeta+a');
  await page.keyboard.insertText(code);
}

export const ready: Bench = async () => {
  const values: number[] = [];
  for (let k = 0; k < 5; k++) {
    values.push(
      await onLesson(async (page) => {
        await page.waitForTimeout(10_000);
        return press(page, 'shared');
      }),
    );
  }
  return [
    { what: 'Run ten seconds after opening → output', value: median(values), unit: 'ms', budget: 150, detail: values },
  ];
};

export const again: Bench = () =>
  onLesson(async (page) => {
    await press(page, 'shared');
    const values: number[] = [];
    for (let k = 0; k < 33; k++) {
      await page.waitForTimeout(60 + 7 * (k % 5));
      values.push(await press(page, 'shared'));
    }
    const steady = values.slice(3);
    return [
      {
        what: 'run again → painted with picture, median of 30',
        value: median(steady),
        unit: 'ms',
        budget: 30,
        detail: steady,
      },
    ];
  });

export const stop: Bench = async () => {
  const values: number[] = [];
  await onLesson(async (page) => {
    await press(page, 'shared');
    await type(page, 'copy', 'while True: pass');
    for (let k = 0; k < 5; k++) {
      await page.locator('#cell-copy [data-action="run"]').click();
      await page.waitForTimeout(6000);
      const ms = await page.evaluate(async () => {
        const start = performance.now();
        document.querySelector<HTMLElement>('#cell-copy [data-action="stop"]')!.click();
        await window.bench.press('shared');
        return performance.now() - start;
      });
      values.push(ms);
    }
  });
  return [
    {
      what: '`while True: pass` stopped → next output',
      value: median(values),
      unit: 'ms',
      budget: 250,
      detail: values,
    },
  ];
};
