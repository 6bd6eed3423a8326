/** Firefox as Debian builds it, by WebDriver BiDi: Playwright drives only a Firefox of its own, patched, which is a download. */
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { OtherBrowser } from './driver.ts';

const PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
export const firefoxPath = process.env['PITFALLS_FIREFOX'] ?? PATHS.find((path) => existsSync(path));

/** @param jspi false: without JavaScript Promise Integration, as older releases are */
export async function startFirefox(jspi: boolean): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath!,
    headless: true,
    extraPrefsFirefox: jspi ? {} : { 'javascript.options.wasm_js_promise_integration': false },
  });
  const page = await browser.newPage();
  let faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`request to ${request.url()}`);
  });
  return {
    async goto(url) {
      await page.goto(url);
    },
    js: <T>(body: string, ...args: readonly (string | number)[]) =>
      page.evaluate(`(function () { ${body} }).apply(null, ${JSON.stringify(args)})`) as Promise<T>,
    // Waits until the place is still: a picture that grows would push the button from under the pointer.
    click: (selector) => page.locator(selector).click(),
    async type(text) {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    faults: async () => {
      const seen = faults;
      faults = [];
      return Promise.resolve(seen);
    },
    close: () => browser.close(),
  };
}
