/** Browser tests. The browser: PITFALLS_CHROMIUM, else a Chromium or Chrome of the system, else Playwright's own. */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const executablePath = process.env['PITFALLS_CHROMIUM'] ?? SYSTEM.find((path) => existsSync(path));
const first = Number(process.env['PORT'] ?? 4398);

/** `page` tests the pages with an engine that plays recordings back; `engine` tests them with the real one. */
const SITES = { page: { port: first, ENGINE: 'fake' }, engine: { port: first + 1, ENGINE: 'real' } } as const;
const base = (port: number) => `http://localhost:${port}/x/y/`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    actionTimeout: 10_000,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] },
  },
  projects: Object.entries(SITES).map(([name, { port }]) => ({
    name,
    testMatch: `${name}/*.test.ts`,
    use: { baseURL: base(port) },
  })),
  webServer: Object.values(SITES).map(({ port, ENGINE }) => ({
    command: `"${process.execPath}" tests/browser/serve.ts`,
    url: base(port),
    timeout: 120_000,
    reuseExistingServer: false,
    env: { PORT: String(port), ENGINE },
  })),
});
