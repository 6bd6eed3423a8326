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

/** Sites under test: one with an engine that plays recordings back, one with the real engine. */
const SITES = { fake: { port: first, ENGINE: 'fake' }, real: { port: first + 1, ENGINE: 'real' } } as const;
const base = (port: number) => `http://localhost:${port}/x/y/`;

const GPU = ['--enable-unsafe-webgpu', '--enable-features=Vulkan', '--use-webgpu-adapter=swiftshader'];
/** No WebGPU, as in browsers that lack it; the tests take JSPI away as well. */
const NO_GPU = ['--disable-features=WebGPU'];

const PROJECTS = [
  { name: 'page', site: SITES.fake, args: [] },
  { name: 'engine', site: SITES.real, args: GPU },
  { name: 'fallback', site: SITES.real, args: NO_GPU },
  // Starts browsers of its own.
  { name: 'others', site: SITES.real, args: [] },
];

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
  },
  projects: PROJECTS.map(({ name, site, args }) => ({
    name,
    testMatch: `${name}/*.test.ts`,
    use: {
      baseURL: base(site.port),
      launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', ...args] },
    },
  })),
  webServer: Object.values(SITES).map(({ port, ENGINE }) => ({
    command: `"${process.execPath}" tests/browser/serve.ts`,
    url: base(port),
    timeout: 120_000,
    reuseExistingServer: false,
    env: { PORT: String(port), ENGINE },
  })),
});
