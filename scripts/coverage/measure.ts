/** Runs the probe in the built engine and judges its answers by the core's function tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionTable } from '../../src/core/function-table.ts';
import { interopTable } from '../../src/interop/index.ts';
import { numpyTables } from '../../src/numpy/index.ts';
import { Pool } from '../../src/runtime/node/pool.ts';
import type { Coverage } from '../../src/site/coverage.ts';
import { torchTable } from '../../src/torch/index.ts';
import { measureDigits } from './digits.ts';
import { Answers, judge } from './verdict.ts';

const root = join(import.meta.dirname, '../..');
export const ENGINE = join(root, 'build/engine');

/** Runs cells of one program in the engine; what each prints. */
export async function ask(...cells: string[]): Promise<string[]> {
  const pool = new Pool({ folder: ENGINE, size: 1, timeout: 60 });
  try {
    const results = await Promise.race([pool.run({ cells }), pool.failure]);
    const broken = results.find((r) => r.error !== null || r.truncated);
    if (broken) throw new Error(`asking the engine failed: ${broken.error?.traceback ?? 'too much output'}`);
    return results.map((r) => r.stdout);
  } finally {
    pool.close();
  }
}

/** The whole table. The engine must be built. */
export async function measure(): Promise<Coverage> {
  const probe = readFileSync(join(import.meta.dirname, 'probe.py'), 'utf8');
  const [, torch, numpy] = await ask(probe, 'report("torch")', 'report("numpy")');
  const answers = [torch, numpy].map((text) => Answers.parse(JSON.parse(text ?? '')));
  const rows: FunctionTable = Object.assign({}, ...numpyTables, torchTable, interopTable);
  return { modules: answers.flatMap((a) => judge(a, rows)), digits: measureDigits() };
}
