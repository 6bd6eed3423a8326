/**
 * Browsers with other engines, the real site, the real engine: a lesson is read and run, an endless loop is stopped, an
 * exercise is failed and solved, and cuda cells run on the fallback device where WebGPU is missing. A browser that is
 * not installed is skipped, loudly; `.ci/run` installs them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { until, type OtherBrowser } from './driver.ts';
import { firefoxPath, startFirefox } from './firefox.ts';
import { startWebkit, webkitPath } from './webkit.ts';

interface Row {
  readonly name: string;
  readonly path: string | undefined;
  readonly start: () => Promise<OtherBrowser>;
  /** The first run: download, compilation, boot. */
  readonly bootMs: number;
  readonly jspi: boolean | null;
  readonly install: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'Firefox',
    path: firefoxPath,
    start: () => startFirefox(true),
    bootMs: 60_000,
    jspi: null,
    install: 'apt-get install firefox-esr',
  },
  {
    name: 'Firefox without JSPI',
    path: firefoxPath,
    start: () => startFirefox(false),
    bootMs: 60_000,
    jspi: false,
    install: 'apt-get install firefox-esr',
  },
  {
    name: 'WebKitGTK',
    path: webkitPath,
    start: startWebkit,
    bootMs: 120_000,
    jspi: null,
    install: 'apt-get install webkit2gtk-driver xvfb',
  },
];

const RAN = 'return document.querySelector(`#cell-${arguments[0]}`).dataset.ran';
const TEXT = 'return document.querySelector(arguments[0])?.innerText.includes(arguments[1])';
const EXERCISE = 'tensor-exercise[data-exercise="keep-the-original"]';
const LESSON = 'lessons/from-numpy-shares/';
const QUICK = 20_000;

for (const { name, path, start, bootMs, jspi, install } of ROWS) {
  test.describe(name, () => {
    test.describe.configure({ timeout: 2 * bootMs + 60_000 });
    // Once, not again in every worker process.
    if (!path && process.env['TEST_WORKER_INDEX'] === undefined)
      console.warn(`!!! ${name.toUpperCase()} NOT TESTED: it is not installed (${install}) !!!`);
    test.skip(!path, `${name} is not installed: ${install}`);

    let browser: OtherBrowser;
    test.beforeAll(async () => {
      browser = await start();
    });
    test.afterAll(() => browser?.close());
    test.afterEach(async () => expect(await browser.faults()).toEqual([]));

    const cells = (of: string) =>
      browser.js<string[]>('return [...document.querySelectorAll(arguments[0])].map((e) => e.dataset.cell)', of);

    const edit = async (root: string, text: string) => {
      await browser.click(`${root} .code`);
      // The editor's text stands in a shadow root.
      await until(browser, 'return document.activeElement.matches(arguments[0])', QUICK, `${root} .editor`);
      await browser.type(text);
    };

    const runAll = async () => {
      const ids = await cells('tensor-cell');
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids) {
        await browser.click(`#cell-${id} [data-action=run]`);
        expect(await until(browser, RAN, bootMs, id), id).toBe('same');
      }
      return ids;
    };

    test('a lesson is read, run and solved, and an endless loop in it is stopped', async ({ baseURL }) => {
      await browser.goto(`${baseURL}${LESSON}`);
      if (jspi !== null) expect(await browser.js('return "Suspending" in WebAssembly')).toBe(jspi);
      await until(browser, 'return !!customElements.get("predict-question")', QUICK);

      await test.step('a wrong guess has its answer, and the picture is drawn', async () => {
        await browser.click('predict-question label:has(input)');
        await browser.click('predict-question button');
        await until(browser, TEXT, QUICK, 'predict-question .verdict', 'Not this time');
        // One of its two forms, the wide or the narrow.
        const widths =
          'return [...document.querySelector("memory-picture").querySelectorAll("svg")].map((e) => e.getBoundingClientRect().width)';
        expect((await browser.js<number[]>(widths)).map((width) => width > 100).sort()).toEqual([false, true]);
      });

      await test.step('every program prints what PyTorch prints', runAll);

      await test.step('the exercise is failed, then solved', async () => {
        const check = `${EXERCISE} [data-action=check]`;
        await browser.click(check);
        await until(browser, TEXT, bootMs, `${EXERCISE} .mistake`, 'second name on the same memory');
        await edit(`${EXERCISE} .work`, readFileSync('exercises/keep-the-original/solution.py', 'utf8'));
        await browser.click(check);
        await until(browser, TEXT, bootMs, `${EXERCISE} .score`, 'Solved');
      });

      await test.step('an endless loop is stopped, and the next run works', async () => {
        expect(await browser.faults()).toEqual([]);
        await edit('#cell-shared', 'while True: pass');
        await browser.click('#cell-shared [data-action=run]');
        await until(browser, TEXT, bootMs, '#cell-shared .status', 'Running');
        await browser.click('#cell-shared [data-action=stop]');
        await until(browser, TEXT, QUICK, '#cell-shared .status', 'Stopped');
        await edit('#cell-shared', 'print("still here")');
        await browser.click('#cell-shared [data-action=run]');
        await until(browser, TEXT, bootMs, '#cell-shared .live .stdout', 'still here');
        // Firefox reports the end of a worker whose Python was inside a JSPI call as an exception without a value.
        expect((await browser.faults()).filter((fault) => !fault.endsWith('uncaught exception: undefined'))).toEqual(
          [],
        );
      });
    });

    test('the lesson on devices runs, and the page says what stands behind cuda', async ({ baseURL }) => {
      await browser.goto(`${baseURL}lessons/cuda-and-cpu/`);
      await until(browser, 'return !!customElements.get("tensor-cell")', QUICK);
      const [first] = await runAll();
      if (!(await browser.js<boolean>('return "gpu" in navigator')))
        await until(browser, TEXT, QUICK, `#cell-${first} .status`, 'cuda:0 runs on');
    });
  });
}
