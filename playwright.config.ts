/** Browser tests. The browser: CHROMIUM, else a Chromium or Chrome of the system, else Playwright's own. */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const executablePath = process.env['CHROMIUM'] ?? SYSTEM.find((path) => existsSync(path));
const port = Number(process.env['PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 1,
  timeout: 30_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}/x/y/`,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] },
  },
  projects: [{ name: 'page', testMatch: /page\/.*\.test\.ts/ }],
  webServer: {
    command: `"${process.execPath}" tests/browser/serve.ts`,
    url: `http://localhost:${port}/x/y/`,
    timeout: 120_000,
    reuseExistingServer: false,
    env: { PORT: String(port) },
  },
});
