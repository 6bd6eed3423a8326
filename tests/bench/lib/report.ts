/** One measured figure and its budget; the table and the JSON file that a run of the benchmarks leaves. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** At most this; null: only told. */
  readonly budget: number | null;
  /** The single measurements, or what else explains the value. */
  readonly detail?: unknown;
}

export type Bench = () => Promise<readonly Figure[]>;

const number = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);

export const verdict = ({ value, budget }: Figure): string => (budget === null ? '' : value <= budget ? 'ok' : 'OVER');

export function print(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((f) => f.what.length));
  for (const f of figures) {
    const budget = f.budget === null ? '' : `≤ ${number(f.budget)}`;
    console.log(
      `${f.what.padEnd(width)}  ${number(f.value).padStart(11)} ${f.unit.padEnd(6)} ${budget.padStart(11)}  ${verdict(f)}`,
    );
  }
}

export function write(root: string, figures: readonly Figure[]): string {
  const file = join(root, 'test-results', 'bench.json');
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
  return file;
}
