/**
 * Small operations, steady: what `a = a + 1` on three elements costs, and that temporaries leave nothing behind. The
 * programs time themselves with Python's clock, in Chromium's worker and in the command line's child process.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inBrowser, WEBGPU } from './lib/browser.ts';
import type { Bench, Figure } from './lib/report.ts';
import { LESSON, ROOT, startSite } from './lib/site.ts';

const STEADY = (make: string): string => `
import time
import numpy as np
${make.includes('torch') ? 'import torch' : ''}
a = ${make}
def block(n):
    global a
    start = time.perf_counter()
    for _ in range(n):
        a = a + 1
    return (time.perf_counter() - start) / n * 1e6
block(20000)
print(sorted(block(5000) for _ in range(9))[4])
`;

const TEMPORARIES = (count: number, make: string, counter: string): string => `
import gc
import numpy as np
${make.includes('torch') ? 'import torch' : ''}
from _core import wire
a = ${make}
def some(n):
    for _ in range(n):
        b = a + 1
some(10)
gc.collect()
before = wire.${counter}()
some(${count})
after = wire.${counter}()
print(after - before)
`;

const PROGRAMS: readonly { what: string; code: string; unit: string; budget: number; cuda?: boolean }[] = [
  { what: '`a = a + 1`, NumPy, 3 elements', code: STEADY('np.zeros(3)'), unit: 'µs', budget: 20 },
  { what: '`a = a + 1`, torch, 3 elements', code: STEADY('torch.zeros(3)'), unit: 'µs', budget: 20 },
  {
    what: 'handles left by 100,000 NumPy temporaries',
    code: TEMPORARIES(100_000, 'np.zeros(3)', 'live_handles'),
    unit: '',
    budget: 0,
  },
  {
    what: 'handles left by 100,000 torch temporaries',
    code: TEMPORARIES(100_000, 'torch.zeros(3)', 'live_handles'),
    unit: '',
    budget: 0,
  },
  {
    what: 'GPU tensors left by 2,000 temporaries on cuda',
    code: TEMPORARIES(2_000, 'torch.zeros(3, device="cuda")', 'device_tensors'),
    unit: '',
    budget: 0,
    cuda: true,
  },
];

const figure = (where: string, program: (typeof PROGRAMS)[number], text: string): Figure => {
  const value = Number(text.trim());
  if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`${program.what}: ${text.trim().slice(-300)}`);
  return { what: `${program.what}, ${where}`, value, unit: program.unit, budget: program.budget };
};

export const inChromium: Bench = async () => {
  const server = await startSite();
  try {
    return await inBrowser(async (context) => {
      const page = await context.newPage();
      const figures: Figure[] = [];
      for (const program of PROGRAMS) {
        await page.goto(server.origin + LESSON);
        await page.locator('#cell-shared .code pre').first().click();
        await page.locator('#cell-shared .cm-content').press('ControlOrMeta+a');
        await page.keyboard.insertText(program.code.trim());
        await page.locator('#cell-shared [data-action="run"]').click();
        const live = page.locator('#cell-shared .live');
        await live.locator('.stdout:not(.streaming), .error').first().waitFor({ timeout: 120_000 });
        const stdout = live.locator('.stdout');
        const text = (await stdout.count()) > 0 ? await stdout.first().innerText() : await live.innerText();
        figures.push(figure('Chromium', program, text));
      }
      return figures;
    }, WEBGPU);
  } finally {
    await server.close();
  }
};

export const inNode: Bench = () =>
  Promise.resolve(
    PROGRAMS.filter(({ cuda }) => !cuda).map((program) => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/engine/cli.mjs'), 'run', '-'], {
        input: program.code,
        encoding: 'utf8',
        timeout: 120_000,
      });
      return figure('Node', program, stdout || stderr);
    }),
  );
