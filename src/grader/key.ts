/**
 * What a result depends on, as one hash: what was handed in, what it is judged by, the engine that ran it, and how it
 * was asked. A stored result is used again only where all of it is the same.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise, Locale } from './exercise.ts';
import type { Source } from './source.ts';

export interface Conditions {
  readonly engine: string;
  readonly locale: Locale;
  /** Seconds for one submission. */
  readonly timeout: number;
  readonly seed: string;
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** A hash of the text of an answer, or of why there is none. */
export const hashOfSource = (source: Source): string =>
  sha256('code' in source ? `code\0${source.code}` : `problem\0${source.problem}`);

/** Everything of an exercise that a verdict can depend on, the hidden checks included. */
export const hashOfExercise = (exercise: Exercise): string => sha256(JSON.stringify(exercise));

const ENGINE_FILE = /\.(mjs|cjs|js|json|wasm|bin|zip)$/;
const NAMED_BY_CONTENT = /\.[0-9a-f]{12,}\./;

/** A hash of the built engine; a file whose name carries the hash of its content is not read. */
export function hashOfEngine(folder: string): string {
  const files = readdirSync(folder).filter((name) => ENGINE_FILE.test(name));
  return sha256(
    files
      .sort()
      .map((name) => `${name} ${NAMED_BY_CONTENT.test(name) ? '' : sha256(readFileSync(join(folder, name)))}`)
      .join('\n'),
  );
}

/** @param exercise its hash; null: nothing of a known exercise was handed in */
export function keyOf(student: string, source: string, exercise: string | null, conditions: Conditions): string {
  const { engine, locale, timeout, seed } = conditions;
  return sha256(JSON.stringify([student, source, exercise, engine, locale, timeout, seed]));
}
