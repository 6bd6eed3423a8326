/**
 * Real programs of learners (SEEDS_DIR/cases.json, default beside the checkout) in the worker with `cuda` on WebGPU:
 * each must print, or raise, what real PyTorch did. Not part of the project's own files; skipped, loudly, without them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type {} from '../harness/main.ts';

interface Seed {
  readonly id: string;
  readonly cells: readonly string[];
  readonly probes: Readonly<Record<string, string>>;
  readonly at: number;
  readonly stdout: string;
  readonly error: readonly [type: string, message: string] | null;
  readonly mask?: string;
}
interface Shown {
  readonly stdout: string;
  readonly error: { readonly type: string; readonly message: string } | null;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const file = join(process.env['SEEDS_DIR'] ?? join(root, '../shared/seeds'), 'cases.json');

const trim = (text = ''): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
const masked = (text: string | undefined, mask?: string): string =>
  mask ? trim(text).replace(new RegExp(mask, 'g'), '?') : trim(text);
const firstLine = (text = ''): string => text.split('\n')[0]!.trim();

function wrong(seed: Seed, results: readonly Shown[]): string[] {
  const main = results[seed.at];
  if (!main || !('stdout' in main)) return [`no answer: ${JSON.stringify(main)}`];
  const faults: string[] = [];
  if (masked(main.stdout, seed.mask) !== masked(seed.stdout, seed.mask))
    faults.push(`stdout: expected ${JSON.stringify(seed.stdout)}, got ${JSON.stringify(main.stdout)}`);
  const [type, message] = seed.error ?? [null, ''];
  if ((main.error?.type ?? null) !== type || (type && firstLine(main.error?.message) !== firstLine(message)))
    faults.push(`error: expected ${JSON.stringify(seed.error)}, got ${main.error?.type}: ${main.error?.message}`);
  Object.entries(seed.probes).forEach(([probe, want], k) => {
    const got = results[seed.at + 1 + k];
    if (!seed.mask && trim(got?.stdout) !== trim(want))
      faults.push(`${probe}: expected ${want}, got ${got?.stdout} ${got?.error?.message ?? ''}`);
  });
  return faults;
}

async function open(page: Page): Promise<void> {
  await page.goto('harness/');
  await page.waitForFunction(() => 'harness' in window);
}

async function judge(page: Page, seed: Seed, cells: readonly string[]): Promise<string[]> {
  const results = await Promise.race([
    page.evaluate((list) => window.harness.run(list), cells),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), 20_000)),
  ]);
  return results === null ? ['it did not end'] : wrong(seed, results as readonly Shown[]);
}

test('every program of the seeds prints on the WebGPU device what real PyTorch printed', async ({ page }) => {
  if (!existsSync(file))
    console.warn(`\n!!! THE SEEDS ARE NOT AT ${file}: their programs were not run in the browser !!!\n`);
  test.skip(!existsSync(file), `no ${file}`);
  test.setTimeout(300_000);
  const seeds = JSON.parse(readFileSync(file, 'utf8')) as Seed[];
  await open(page);
  const faults: Record<string, string[]> = {};
  let backend = '';
  for (const seed of seeds) {
    const cells = [...seed.cells, ...Object.keys(seed.probes).map((probe) => `print(repr(${probe}))`)];
    let found = await judge(page, seed, cells);
    // The worker does not reset itself between programs: what one left behind must not count against another.
    if (found.length > 0) {
      await open(page);
      found = await judge(page, seed, cells);
    }
    backend = await page.evaluate(() => window.harness.cuda());
    if (found.length > 0) faults[seed.id] = found;
  }
  expect(faults).toEqual({});
  expect(backend).toBe('webgpu');
});
