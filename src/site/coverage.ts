/**
 * What the coverage page shows: `build/coverage.json`, which scripts/coverage.ts measures on the built engine. Data only;
 * every recorded public name is in it once, so that an error text can point to it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type State = 'yes' | 'partly' | 'no';

/** The names of one module or class of the real library. */
export interface CoveredModule {
  readonly path: string;
  readonly yes: readonly string[];
  /** With the arguments that are not handled. */
  readonly partly: readonly (readonly [name: string, missing: readonly string[]])[];
  readonly no: readonly string[];
  /** What the real module merely imported (`os`, `Any`): not counted. */
  readonly imported: readonly string[];
}

/** A function whose last digits are not always the real library's. */
export interface Digits {
  readonly library: 'numpy' | 'torch';
  readonly name: string;
  readonly dtype: string;
  /** Of how many recorded inputs how many differ, and by how many units in the last place at most; null: one overflows or is nan. */
  readonly inputs: number;
  readonly differ: number;
  readonly ulp: number | null;
}

export interface Coverage {
  readonly modules: readonly CoveredModule[];
  readonly digits: readonly Digits[];
}

export type Counts = Readonly<Record<State, number>>;

/** How many names are yes, partly and no. */
export function count(modules: readonly CoveredModule[]): Counts {
  const sum = (state: State): number => modules.reduce((n, m) => n + m[state].length, 0);
  return { yes: sum('yes'), partly: sum('partly'), no: sum('no') };
}

/** Every fragment that the page has: `torch.abs`, `torch.Tensor`. A name that is a module or class too is that section. */
export function anchors(modules: readonly CoveredModule[]): ReadonlySet<string> {
  const names = modules.flatMap(({ path, yes, partly, no, imported }) =>
    [...yes, ...partly.map(([name]) => name), ...no, ...imported].map((name) => `${path}.${name}`),
  );
  return new Set([...modules.map(({ path }) => path), ...names]);
}

/** @throws when the engine was not built in this checkout */
export function readCoverage(): Coverage {
  const file = resolve('build/coverage.json');
  if (!existsSync(file)) throw new Error('build/coverage.json is not there: run `npm run engine`, which measures it.');
  return JSON.parse(readFileSync(file, 'utf8')) as Coverage;
}
