// `npm test`: installs what is needed (a browser too) and runs everything that needs no real PyTorch.
// The last line counts tests: "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { exec, main, ROOT, step, StepError, toolEnv } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const results = join(ROOT, 'test-results');
const total = { passed: 0, failed: 0 };

/** Runs a suite to its end even when tests fail; counts them. */
async function suite(what, command, args, count, env = {}) {
  const started = Date.now();
  console.log(`→ ${what}`);
  const { code, output } = await exec(command, args, { env: { ...toolEnv, ...env }, quiet: count === closingLine });
  if (count === closingLine) process.stdout.write(output);
  const { passed, failed } = count(output);
  total.passed += passed;
  total.failed += failed || (code === 0 ? 0 : 1);
  console.log(`  ${what}: ${passed} passed, ${failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const json = (file) => JSON.parse(readFileSync(join(results, file), 'utf8'));
const vitestCount = () => {
  const r = json('vitest.json');
  return { passed: r.numPassedTests, failed: r.numFailedTests };
};
const playwrightCount = () => {
  const { stats } = json('playwright.json');
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
};
const closingLine = (output) => {
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed/.exec(output.split('\n').reverse().join('\n')) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
};

await main(async () => {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await setup();
  const browser = await ensureBrowser();
  await step('Checking types, lint and format', 'npm', ['run', '--silent', 'check']);
  await suite(
    'Unit and property tests',
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, 'vitest.json')}`],
    vitestCount,
  );
  await suite('Oracle: recorded programs in the emulation', 'node', ['tests/oracle/run.ts'], closingLine);
  await step('Building the site', 'npm', ['run', '--silent', 'build:site']);
  await suite('Browser tests', 'npx', ['playwright', 'test'], playwrightCount, {
    PITFALLS_CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'playwright.json'),
  });
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) throw new StepError('Some tests failed: see above.');
});
