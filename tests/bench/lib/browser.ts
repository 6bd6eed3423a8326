/**
 * A browser for benchmarks, and clocks that run inside the page: a time counts until the frame with the text has been
 * painted, and starts at the navigation or at the press of a button, both on the page's own clock.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
export const executablePath = process.env['CHROMIUM'] ?? SYSTEM.find((path) => existsSync(path));
export const WEBGPU = ['--enable-unsafe-webgpu', '--enable-features=Vulkan', '--use-webgpu-adapter=swiftshader'];

/** Runs `use` in a browser with a profile of its own. */
export async function inBrowser<T>(
  use: (context: BrowserContext) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const browser: Browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', ...args],
  });
  try {
    return await use(await browser.newContext());
  } finally {
    await browser.close();
  }
}

/** The clocks, put into every page before its own scripts. */
export async function addClocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const painted = () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        }),
      );
    const until = (ready: () => unknown) =>
      new Promise<void>((resolve) => {
        const look = () => void (ready() ? resolve() : setTimeout(look, 4));
        look();
      });
    const run = (cell: string) => document.querySelector<HTMLElement>(`#cell-${cell} [data-action="run"]`);
    /** Resolves when the cell's output has changed and been painted. */
    const output = (cell: string) =>
      new Promise<number>((resolve) => {
        const live = document.querySelector(`#cell-${cell} .live`)!;
        const observer = new MutationObserver(() => {
          if (live.querySelector('.streaming') || !live.textContent?.trim()) return;
          observer.disconnect();
          void painted().then(resolve);
        });
        observer.observe(live, { childList: true, subtree: true, characterData: true });
      });
    const press = async (cell: string) => {
      const done = output(cell);
      const start = performance.now();
      run(cell)!.click();
      return (await done) - start;
    };
    const first = async (cell: string) => {
      await until(() => run(cell) && customElements.get('tensor-cell'));
      const done = output(cell);
      run(cell)!.click();
      return done;
    };
    Object.assign(window, { bench: { painted, press, first, output } });
  });
}

export interface Clocks {
  painted(): Promise<number>;
  /** Presses Run; milliseconds until its output is painted. */
  press(cell: string): Promise<number>;
  /** Presses Run as soon as there is a working button; milliseconds from the navigation until the paint. */
  first(cell: string): Promise<number>;
  output(cell: string): Promise<number>;
}

declare global {
  interface Window {
    bench: Clocks;
  }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
