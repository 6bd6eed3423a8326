/** Verified grading: processor seconds a submission, its children's included, and submissions a second on two cores. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './lib/report.ts';
import { ROOT } from './lib/site.ts';

const SUBMISSIONS = 100;
const SLUG = 'keep-the-original';

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
}

/** A shell that waits for the command knows what it and all it waited for have used. */
function timed(command: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1', 'bash', ...command]);
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const [user = NaN, system = NaN] = told.trim().split(' ').map(Number);
      if (code !== 0) reject(new Error(`grading ended with code ${code}`));
      else resolve({ seconds: (performance.now() - started) / 1000, cpu: user + system });
    });
  });
}

async function measure(sandbox: string): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), 'pitfalls-bench-'));
  const exercise = join(ROOT, 'exercises', SLUG);
  const mistakes = readdirSync(join(exercise, 'mistakes')).map((name) => join(exercise, 'mistakes', name));
  const answers = [join(exercise, 'solution.py'), join(exercise, 'starter.py'), ...mistakes];
  try {
    for (let k = 0; k < SUBMISSIONS; k++)
      writeFileSync(join(root, `student-${k}.py`), readFileSync(answers[k % answers.length]!));
    const cli = [process.execPath, join(ROOT, 'build/engine/cli.mjs'), 'grade', root];
    return await timed([...cli, '--exercise', SLUG, '--out', join(root, 'g.csv'), '--jobs', '2', '--sandbox', sandbox]);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * Inside bubblewrap the system does not tell the parent what its grandchildren used, so processor time is that of the
 * same work without it.
 */
export const grading: Bench = async () => {
  const inside = await measure('auto');
  const plain = await measure('none');
  const figure = (what: string, value: number, budget: number) => ({
    what: `verified grading, ${what}`,
    value: value / SUBMISSIONS,
    unit: 's',
    budget,
  });
  return [
    figure('processor time a submission', plain.cpu, 1),
    figure('time a submission on two cores', plain.seconds, 0.25),
    figure('the same inside bubblewrap where it works', inside.seconds, 0.25),
  ];
};
