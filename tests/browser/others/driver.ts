/**
 * What the tests need of a browser that Playwright does not drive. Two ways lead to it: WebDriver BiDi (Firefox, by puppeteer-core,
 * see firefox.ts) and classic WebDriver (WebKitGTK, see webkit.ts).
 */

export interface OtherBrowser {
  goto(url: string): Promise<void>;
  /** Runs the body of a function in the page, as `new Function(...)` would. */
  js<T>(body: string, ...args: readonly (string | number)[]): Promise<T>;
  /** A real click on the one element that is meant. */
  click(selector: string): Promise<void>;
  /** Replaces what the focused editor holds, key by key. */
  type(text: string): Promise<void>;
  /** What went wrong since the last call: errors on the console, violations of the policy, requests to other origins. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Asks the page again and again until `body` returns something truthy, and returns that. */
export async function until<T>(browser: OtherBrowser, body: string, ms: number, ...args: string[]): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await browser.js<T>(body, ...args);
    if (found) return found;
    if (Date.now() > end) {
      const shown = await browser.js<string>('return document.querySelector("main").innerText.slice(0, 3000)');
      throw new Error(`not within ${ms} ms: ${body} ${args.join(' ')}\n${shown}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
