/**
 * A page that is watched: a violation of its policy, an uncaught error, an error on the console or a request to another
 * origin fails the test that caused it.
 */
import { expect, test as base, type Page } from '@playwright/test';

export const LESSON = 'lessons/from-numpy-shares/';

export const test = base.extend<{ watched: void; faults: string[] }>({
  faults: async ({}, use) => use([]),
  watched: [
    async ({ page, faults }, use) => {
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        const expected = message.text().includes('status of 404');
        if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`request to ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
        });
      });
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The program with this id. */
export function cell(page: Page, id: string) {
  const root = page.locator(`#cell-${id}`);
  return {
    root,
    run: () => root.getByRole('button', { name: 'Run', exact: false }).click(),
    live: root.locator('.live'),
    status: root.locator('.status'),
    recorded: root.locator('details.recorded'),
    /** Opens the editor and types `code` in place of what is there. */
    type: async (code: string) => {
      await root.locator('.code').first().click();
      const editor = root.getByRole('textbox', { name: /editable/ });
      await editor.press('ControlOrMeta+a');
      await page.keyboard.insertText(code);
    },
  };
}
