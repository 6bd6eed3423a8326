/**
 * An exercise folder → `Exercise`. Node only. Every fault names the file, the key, what was expected and what
 * was found.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { core } from 'zod';
import { ExerciseError } from './exercise-error.ts';
import type { CodeExercise, Exercise, PictureExercise, SharesCheck, Text } from './exercise.ts';
import { answerText, predictionText } from './prediction.ts';
import { recordedPicture, type FindPicture } from './recorded-picture.ts';
import { exerciseSchema, type ExerciseFile } from './schema.ts';

export { ExerciseError } from './exercise-error.ts';

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const lookUp = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    root,
  );

/** `key: expected …; found …`, for each fault of an issue. */
export function faults(issue: core.$ZodIssue, raw: unknown): string[] {
  const line = (path: readonly PropertyKey[], expected: string): string =>
    `${path.join('.') || '(top level)'}: ${expected}; found ${shown(lookUp(raw, path))}`;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => line([...issue.path, key], 'expected no such key (is it spelled right?)'));
  const expected = issue.message.replace(/^.*?\b(?=expected)/i, '').replace(/, received .*$/, '');
  return [line(issue.path, expected.replace(/^Expected/, 'expected'))];
}

function readText(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new ExerciseError(`${relative('.', path)}: expected this file, found nothing. Add it, even if short.`);
  return readFileSync(path, 'utf8');
}

const yamlOf = (folder: string): string => relative('.', join(folder, 'exercise.yaml'));

function readYaml(folder: string): unknown {
  try {
    return parse(readText(folder, 'exercise.yaml')) as unknown;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ExerciseError(`${yamlOf(folder)}: not YAML: ${error.message}`);
  }
}

/**
 * Reads and checks one folder.
 * @param findPicture where a predict-the-picture exercise has its recording
 * @throws ExerciseError with all faults, one a line
 */
export function loadExercise(folder: string, findPicture: FindPicture = recordedPicture): Exercise {
  const file = yamlOf(folder);
  const raw = readYaml(folder);
  const parsed = exerciseSchema.safeParse(raw);
  if (!parsed.success) {
    const lines = parsed.error.issues.flatMap((issue) => faults(issue, raw)).map((text) => `${file}: ${text}`);
    throw new ExerciseError(lines.join('\n'));
  }
  const data = parsed.data;
  if (data.slug !== basename(folder)) {
    throw new ExerciseError(
      `${file}: slug: expected "${basename(folder)}" (the folder's name); found ${shown(data.slug)}`,
    );
  }
  const prompt: Text = { en: readText(folder, 'prompt.en.md'), 'zh-cn': readText(folder, 'prompt.zh-cn.md') };
  return data.kind === 'predict-the-picture'
    ? pictureExercise(folder, data, prompt, findPicture)
    : codeExercise(folder, data, prompt);
}

type FileOf<K extends Exercise['kind']> = Extract<ExerciseFile, { kind: K }>;

function codeExercise(folder: string, data: FileOf<'fix-the-bug' | 'write-a-function'>, prompt: Text): CodeExercise {
  const mistakes = data.mistakes.map((m) => ({ ...m, code: readText(folder, join('mistakes', `${m.id}.py`)) }));
  const described = new Set(data.mistakes.map((m) => `${m.id}.py`));
  const stray = listPython(join(folder, 'mistakes')).filter((f) => !described.has(f));
  if (stray.length)
    throw new ExerciseError(
      `${yamlOf(folder)}: mistakes: ${stray.join(', ')} has no entry; add one with the message it must earn`,
    );
  const [starter, solution] = [readText(folder, 'starter.py'), readText(folder, 'solution.py')];
  return { ...data, prompt, starter, solution, mistakes };
}

function pictureExercise(
  folder: string,
  { pairs, ...data }: FileOf<'predict-the-picture'>,
  prompt: Text,
  findPicture: FindPicture,
): PictureExercise {
  const program = readText(folder, 'program.py');
  const { picture, shares } = findPicture(folder, program, pairs);
  const checks = pairs.map((pair): SharesCheck => ({ ...pair, kind: 'shares', expect: shares[pair.id] ?? false }));
  const mistakes = data.mistakes.map((m) => ({ ...m, code: answerText(data.slug, checks, m.fails) }));
  const [starter, solution] = [predictionText(data.slug, {}), answerText(data.slug, checks)];
  return { ...data, prompt, program, checks, picture, starter, solution, mistakes };
}

const listPython = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.py')) : [];

/** All exercises of the project, by slug. */
export function loadExercises(root: string, findPicture?: FindPicture): Exercise[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => loadExercise(join(root, entry.name), findPicture));
}
