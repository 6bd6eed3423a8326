/**
 * Runs every oracle case through `pitfalls run --jsonl` and compares with the recording: stdout, error type and message, warnings.
 * Nothing is rounded or trimmed. What is known to differ is a row of known.json with its reason, counted as skipped and printed.
 *
 *   node tests/oracle/run.ts [--area AREA] [--only PART] [--show N] [--shuffle SEED] [--fresh N]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { compareCells, type Cell } from './compare.ts';
import { loadCases, loadKnown, shuffled, type OracleCase } from './load.ts';

const bin = new URL('../../bin/pitfalls.mjs', import.meta.url).pathname;

interface Answer {
  readonly id: string;
  readonly results: readonly Cell[];
}

/** One `run --jsonl` process over all these cases; ids map to the cells it answered. */
async function answers(cases: readonly OracleCase[]): Promise<Map<string, readonly Cell[]>> {
  const child = spawn(process.execPath, [bin, 'run', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const found = new Map<string, readonly Cell[]>();
  child.stdin.on('error', () => undefined);
  child.stdin.end(cases.map((one) => `${JSON.stringify({ id: one.id, cells: one.cells, gpu: one.gpu })}\n`).join(''));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    const answer = JSON.parse(line) as Answer;
    found.set(answer.id, answer.results);
  }
  if (child.exitCode === null) await once(child, 'exit');
  if (child.exitCode !== 0) console.log(`pitfalls run ended with ${child.exitCode}`);
  return found;
}

/** Every case in an interpreter of its own: slow, and the definition of isolation. */
async function freshAnswers(cases: readonly OracleCase[]): Promise<Map<string, readonly Cell[]>> {
  const found = new Map<string, readonly Cell[]>();
  for (const one of cases) for (const [id, cells] of await answers([one])) found.set(id, cells);
  return found;
}

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

function report(cases: readonly OracleCase[], found: ReadonlyMap<string, readonly Cell[]>, show: number): number {
  const known = loadKnown();
  const areas = new Map<string, Tally>();
  let shown = 0;
  for (const one of cases) {
    const tally = areas.get(one.area) ?? { passed: 0, failed: 0, skipped: 0 };
    areas.set(one.area, tally);
    const differences = compareCells(one.expected, found.get(one.id), one.mask);
    const reason = known[one.id];
    if (reason !== undefined) {
      tally.skipped++;
      console.log(`skipped ${one.id}: ${reason}${differences.length === 0 ? ' (it agrees now: remove the row)' : ''}`);
    } else if (differences.length === 0) tally.passed++;
    else {
      tally.failed++;
      if (shown++ < show) console.log(`--- ${one.id}\n${one.code.trimEnd()}\n${differences.join('\n')}`);
    }
  }
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [area, tally] of areas) {
    console.log(`${area.padEnd(14)} ${String(tally.passed).padStart(5)} of ${tally.passed + tally.failed}`);
    for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += tally[key];
  }
  for (const id of Object.keys(known))
    if (!cases.some((one) => one.id === id)) console.log(`known.json names ${id}, which did not run`);
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
  return sum.failed;
}

const { values } = parseArgs({
  options: {
    area: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'string', default: '10' },
    shuffle: { type: 'string' },
    fresh: { type: 'string' },
  },
});
let cases = loadCases({ area: values.area, only: values.only });
if (values.shuffle !== undefined) cases = shuffled(cases, Number(values.shuffle));
if (values.fresh !== undefined) cases = shuffled(cases, Number(values.shuffle ?? 1)).slice(0, Number(values.fresh));
const found = values.fresh === undefined ? await answers(cases) : await freshAnswers(cases);
process.exitCode = report(cases, found, Number(values.show)) === 0 ? 0 : 1;
