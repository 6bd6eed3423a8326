/**
 * A teacher's own checks: DIR/SLUG.yaml with `version: 1` and `checks`, written as in exercise.yaml. They are judged after
 * the exercise's own, on the teacher's machine only. A message may be one text for all languages. Node only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { Check, Exercise } from './exercise.ts';
import { ExerciseError, faults } from './load.ts';
import { checkSchema } from './schema.ts';

const schema = z.strictObject({ version: z.literal(1), checks: z.array(checkSchema).min(1) });
const YAML = /\.ya?ml$/;

/**
 * The exercises with the checks of a folder added.
 * @throws ExerciseError with all faults, one a line; the system's error when the folder cannot be read
 */
export function withOwnChecks(exercises: readonly Exercise[], folder: string, known: readonly string[]): Exercise[] {
  const files = readdirSync(folder).filter((name) => YAML.test(name));
  if (files.length === 0)
    throw new ExerciseError(`${relative('.', folder) || '.'}: expected SLUG.yaml files; found none`);
  const strays = files.filter((name) => !known.includes(name.replace(YAML, '')));
  if (strays.length > 0)
    throw new ExerciseError(
      strays.map((name) => `${join(relative('.', folder), name)}: there is no such exercise`).join('\n'),
    );
  return exercises.map((exercise) => {
    const mine = files.filter((name) => name.replace(YAML, '') === exercise.slug);
    return mine.reduce((whole, name) => merged(whole, join(folder, name)), exercise);
  });
}

function merged(exercise: Exercise, path: string): Exercise {
  const file = relative('.', path);
  if (exercise.kind === 'predict-the-picture')
    throw new ExerciseError(
      `${file}: expected an exercise that is answered by a program; ${exercise.slug} is a prediction`,
    );
  const raw = inAllLanguages(read(path, file));
  const parsed = schema.safeParse(raw);
  if (!parsed.success)
    throw new ExerciseError(
      parsed.error.issues
        .flatMap((issue) => faults(issue, raw))
        .map((text) => `${file}: ${text}`)
        .join('\n'),
    );
  const drawn = exercise.variants?.holds ?? [];
  const taken = new Set([...exercise.checks, ...drawn].map((check) => check.id));
  const own = parsed.data.checks.map((check) => check.id);
  const twice = own.find((id, at) => taken.has(id) || own.indexOf(id) !== at);
  if (twice !== undefined)
    throw new ExerciseError(`${file}: checks: expected ids of their own; "${twice}" stands twice (or in the exercise)`);
  return { ...exercise, checks: [...exercise.checks, ...(parsed.data.checks as readonly Check[])] };
}

function read(path: string, file: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof YAMLParseError) throw new ExerciseError(`${file}: not YAML: ${error.message}`);
    throw error;
  }
}

/** `message: text` stands for the same text in every language. */
function inAllLanguages(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || !('checks' in raw) || !Array.isArray(raw.checks)) return raw;
  const checks = raw.checks.map((check: unknown) => {
    if (typeof check !== 'object' || check === null || !('message' in check)) return check;
    const { message } = check;
    return typeof message === 'string' ? { ...check, message: { en: message, 'zh-cn': message } } : check;
  });
  return { ...raw, checks };
}
