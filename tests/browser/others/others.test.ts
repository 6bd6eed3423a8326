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
    test.describe.configure({ timeout: bootMs + 60_000, mode: 'default' });
    if (!path) console.warn(`!!! ${name.toUpperCase()} NOT TESTED: it is not installed (${install}) !!!`);
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

    test('a lesson is read: a wrong guess has its answer, the picture is there, every program prints what PyTorch prints', async ({
      baseURL,
    }) => {
      await browser.goto(`${baseURL}${LESSON}`);
      if (jspi !== null) expect(await browser.js('return "Suspending" in WebAssembly')).toBe(jspi);
      await until(browser, 'return !!customElements.get("predict-question")', QUICK);
      await browser.click('predict-question label:has(input)');
      await browser.click('predict-question button');
      await until(browser, TEXT, QUICK, 'predict-question .verdict', 'Not this time');
      expect(await browser.js('return document.querySelector("memory-picture svg").clientWidth')).toBeGreaterThan(100);
      for (const id of await cells('tensor-cell')) {
        await browser.click(`#cell-${id} [data-action=run]`);
        expect(await until(browser, RAN, bootMs, id), id).toBe('same');
      }
    });

    test('the lesson on devices runs, and the page says what stands behind cuda', async ({ baseURL }) => {
      await browser.goto(`${baseURL}lessons/cuda-and-cpu/`);
      const webgpu = await browser.js<boolean>('return "gpu" in navigator');
      const ids = await cells('tensor-cell');
      for (const id of ids) {
        await browser.click(`#cell-${id} [data-action=run]`);
        expect(await until(browser, RAN, bootMs, id), id).toBe('same');
      }
      if (!webgpu) await until(browser, TEXT, QUICK, `#cell-${ids[0]} .status`, 'cuda:0 runs on');
    });

    test('an endless loop is stopped, and the next run works', async ({ baseURL }) => {
      await browser.goto(`${baseURL}${LESSON}`);
      await until(browser, 'return !!customElements.get("tensor-cell")', QUICK);
      await edit('#cell-shared', 'while True: pass');
      await browser.click('#cell-shared [data-action=run]');
      await until(browser, TEXT, bootMs, '#cell-shared .status', 'Running');
      await browser.click('#cell-shared [data-action=stop]');
      await until(browser, TEXT, QUICK, '#cell-shared .status', 'Stopped');
      await edit('#cell-shared', 'print("still here")');
      await browser.click('#cell-shared [data-action=run]');
      await until(browser, TEXT, bootMs, '#cell-shared .live .stdout', 'still here');
    });

    test('an exercise is failed, then solved', async ({ baseURL }) => {
      await browser.goto(`${baseURL}${LESSON}`);
      await until(browser, 'return !!customElements.get("tensor-exercise")', QUICK);
      const check = `${EXERCISE} [data-action=check]`;
      await browser.click(check);
      await until(browser, TEXT, bootMs, `${EXERCISE} .mistake`, 'second name on the same memory');
      await edit(`${EXERCISE} .work`, readFileSync('exercises/keep-the-original/solution.py', 'utf8'));
      await browser.click(check);
      await until(browser, TEXT, bootMs, `${EXERCISE} .score`, 'Solved');
    });
  });
}
