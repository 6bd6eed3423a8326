/**
 * Differential fuzzing: random programs run in real PyTorch and NumPy and in the emulation, compared cell by cell; failures are shrunk.
 * Needs the recording environment (its Python: --python, or PITFALLS_PYTHON, or .venv/bin/python).
 *
 *   node tests/fuzz/run.ts --programs 500 --seed 1 [--show N] [--keep]      --keep writes each shrunk failure to tests/oracle/cases/fuzz
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareCells, type Cell } from '../oracle/compare.ts';
import { JsonLines } from './lines.ts';
import { shrink } from './shrink.ts';

interface Answer {
  readonly id: string;
  readonly cells: readonly string[];
  readonly results: readonly Cell[] | null;
  readonly failure?: string;
}

const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
    keep: { type: 'boolean', default: false },
    python: { type: 'string', default: process.env['PITFALLS_PYTHON'] ?? '.venv/bin/python' },
  },
});
const here = new URL('./', import.meta.url);
const real = new URL('real.py', here).pathname;
const bin = new URL('../../bin/pitfalls.mjs', here).pathname;
const emulate = (): JsonLines<Answer> => new JsonLines<Answer>(process.execPath, [bin, 'run', '--jsonl']);

const truth = new JsonLines<Answer>(values.python, [real, '--generate', values.programs, '--seed', values.seed]);
const judge = new JsonLines<Answer>(values.python, [real]);
const emulation = emulate();

/** What differs between the two sides for these cells; empty when they agree or the real side could not run them. */
async function differences(id: string, cells: readonly string[], known?: readonly Cell[]): Promise<string[]> {
  const expected = known ?? (await judge.ask({ id, cells }))?.results;
  if (!expected) return [];
  const got = await emulation.ask({ id, cells });
  return compareCells(expected, got?.results ?? undefined);
}

/** The index of the first cell that differs: what comes after it is not needed to show the difference. */
const firstDifference = (found: readonly string[]): number =>
  Number(/^cell (\d+) /.exec(found[0] ?? '')?.[1] ?? Number.MAX_SAFE_INTEGER) - 1;

/** The shrunk program as a case: a cell border only after a cell that fails. */
async function keep(id: string, cells: readonly string[]): Promise<string> {
  const results = (await judge.ask({ id, cells }))?.results ?? [];
  const text = cells
    .map((code, index) => code + (results[index]?.error && index + 1 < cells.length ? '\n# %%' : ''))
    .join('\n');
  const folder = new URL('../oracle/cases/fuzz/', here);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${id}.py`, folder), `${text}\n`);
  return text;
}

let passed = 0;
let failed = 0;
let refused = 0;
for (let answer = await truth.next(); answer !== undefined; answer = await truth.next()) {
  const { id, cells, results } = answer;
  if (results === null) {
    refused++;
    console.log(`refused ${id}: ${answer.failure}`);
    continue;
  }
  const found = await differences(id, cells, results);
  if (found.length === 0) {
    passed++;
    continue;
  }
  failed++;
  if (failed > Number(values.show)) continue;
  const small = await shrink(
    cells.slice(0, firstDifference(found) + 1),
    async (candidate) => (await differences(id, candidate)).length > 0,
  );
  const why = await differences(id, small);
  console.log(`--- ${id}\n${small.join('\n')}\n${why.join('\n')}`);
  if (values.keep) await keep(id, small);
}
truth.end();
judge.end();
emulation.end();
console.log(`${passed} passed, ${failed} failed${refused ? `, ${refused} refused` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
