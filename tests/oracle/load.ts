/** Reads cases and recordings, and refuses a case without a recording or whose code changed after it was recorded. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Cell } from './compare.ts';

export interface OracleCase {
  readonly id: string;
  readonly area: string;
  readonly code: string;
  readonly cells: readonly string[];
  readonly expected: readonly Cell[];
  readonly mask?: string;
  /** false: recorded on a machine without a GPU, to be run as on one. */
  readonly gpu?: false;
}

interface Entry {
  readonly sha256: string;
  readonly cells: readonly Cell[];
  readonly mask?: string;
  readonly gpu?: string;
}

const here = new URL('./', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, here), 'utf8'));

function recordings(area: string): Readonly<Record<string, Entry>> {
  const name = `recorded/${area}.json`;
  return existsSync(new URL(name, here)) ? (readJson(name) as { cases: Record<string, Entry> }).cases : {};
}

/** All cases in order of area and fact; `area` and `only` (a part of the name) narrow them. */
export function loadCases(filter: { area?: string; only?: string } = {}): OracleCase[] {
  const cases: OracleCase[] = [];
  const folder = new URL('cases/', here);
  for (const area of readdirSync(folder).sort()) {
    if (filter.area !== undefined && filter.area !== area) continue;
    const entries = recordings(area);
    for (const file of readdirSync(new URL(`${area}/`, folder)).sort()) {
      const fact = file.replace(/\.py$/, '');
      if (!file.endsWith('.py') || (filter.only !== undefined && !fact.includes(filter.only))) continue;
      const code = readFileSync(new URL(`${area}/${file}`, folder), 'utf8');
      const entry = entries[fact];
      if (entry === undefined) throw new Error(`${area}/${fact} has no recording: npm run record`);
      const sha256 = createHash('sha256').update(code).digest('hex');
      if (entry.sha256 !== sha256) throw new Error(`${area}/${fact} changed after it was recorded: npm run record`);
      const mask = entry.mask === undefined ? {} : { mask: entry.mask };
      cases.push({
        id: `${area}/${fact}`,
        area,
        code,
        cells: code.split(/^# %%.*\n/m),
        expected: entry.cells,
        ...mask,
        ...(entry.gpu === 'none' ? { gpu: false } : {}),
      });
    }
  }
  return cases;
}

/** Differences that are known and why: {"area/fact": "reason"}. */
export function loadKnown(): Readonly<Record<string, string>> {
  return readJson('known.json') as Record<string, string>;
}

/** The same list in an order that depends on the seed alone (Fisher-Yates over a 32-bit LCG). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed >>> 0;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const swap = list[i] as T;
    list[i] = list[j] as T;
    list[j] = swap;
  }
  return list;
}
