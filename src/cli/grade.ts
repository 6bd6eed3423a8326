/** `pitfalls grade`: judges submissions again on the teacher's side, each in a process of its own, and writes a CSV. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { Exercise, Locale } from '../grader/exercise.ts';
import { gradeAll, prepareHidden } from '../grader/grade-files.ts';
import { ExerciseError, loadExercise } from '../grader/load.ts';
import { csvHead, csvRows, type Graded } from '../grader/report.ts';
import { findSubmissions, type Found } from '../grader/submissions.ts';
import { openSessions } from './engine-folder.ts';
import { readError, UsageError } from './errors.ts';
import { DEFAULT_TIMEOUT, seconds } from './seconds.ts';

interface GradeFlags {
  readonly exercise: string;
  readonly out: string;
  readonly lang: Locale;
  readonly timeout?: number;
  readonly seed?: string;
  readonly exercises?: string;
}

/** Processes that are booted ahead, and submissions that run at the same time. */
const WIDTH = 2;
const PROJECT_EXERCISES = join(import.meta.dirname, '../../exercises');
/** The command did its work, but not every submission could be graded. */
const SOME_NOT_GRADED = 1;

/** Adds the command to a program. */
export function addGrade(program: Command): void {
  program
    .command('grade')
    .description(
      'grade a submission, or a folder with STUDENT.py or STUDENT/….py; each runs isolated from everything else',
    )
    .argument('<file-or-folder>', 'what was handed in')
    .requiredOption('--exercise <slug>', 'which exercise')
    .requiredOption('--out <file>', 'the CSV to write')
    .addOption(new Option('--lang <language>', 'language of the messages').choices(['en', 'zh-cn']).default('en'))
    .option('--timeout <seconds>', `how long one submission may take (${DEFAULT_TIMEOUT})`, seconds)
    .option('--seed <text>', 'draws the hidden arguments of function exercises (default: a new one, printed)')
    .option('--exercises <folder>', 'where the exercises lie (default: those of this project)')
    .action(async (path: string, flags: GradeFlags) => {
      const exercise = theExercise(resolve(flags.exercises ?? PROJECT_EXERCISES), flags.exercise);
      process.exitCode = await grade(exercise, theSubmissions(path), flags);
    });
}

function theExercise(folder: string, slug: string): Exercise {
  let known: string[];
  try {
    known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'exercise.yaml')));
  } catch (error) {
    throw new UsageError(`cannot read the exercises in ${folder}: ${readError(error)}`);
  }
  if (known.length === 0)
    throw new UsageError(`there are no exercises in ${folder}: none of its folders has an exercise.yaml.`);
  if (!known.includes(slug)) throw new UsageError(`there is no exercise "${slug}". Known: ${known.sort().join(', ')}.`);
  try {
    return loadExercise(join(folder, slug));
  } catch (error) {
    if (error instanceof ExerciseError) throw new UsageError(`the exercise cannot be used:\n${error.message}`);
    throw error;
  }
}

function theSubmissions(path: string): Found {
  let found: Found;
  try {
    found = findSubmissions(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${readError(error)}`);
  }
  if (found.submissions.length === 0)
    throw new UsageError(`there is nothing to grade in ${path}: expected STUDENT.py files or STUDENT folders.`);
  return found;
}

/** Rows are written as they come, to FILE.part; FILE is replaced when all are there. Returns the exit code. */
async function grade(exercise: Exercise, { submissions, skipped }: Found, flags: GradeFlags): Promise<number> {
  const part = `${flags.out}.part`;
  const cannotWrite = (error: unknown): UsageError => new UsageError(`cannot write ${flags.out}: ${readError(error)}`);
  if (statSync(flags.out, { throwIfNoEntry: false })?.isDirectory()) throw cannotWrite({ code: 'EISDIR' });
  const file = await open(part, 'w').catch((error: unknown) => Promise.reject(cannotWrite(error)));
  for (const name of skipped) say(`skipped: ${name} (neither a .py file nor a folder of a student)`);
  const sessions = openSessions({ size: WIDTH, timeout: flags.timeout ?? DEFAULT_TIMEOUT });
  let notGraded = 0;
  const seed = flags.seed ?? randomBytes(4).toString('hex');
  try {
    const hidden = await prepareHidden(sessions, exercise, seed, flags.lang);
    if (hidden) say(`${hidden.drawn.length} hidden calls drawn with --seed ${seed}`);
    await file.write(csvHead());
    let number = 0;
    for await (const graded of gradeAll(sessions, exercise, submissions, {
      locale: flags.lang,
      trust: 'verified',
      width: WIDTH,
      ...(hidden && { hidden }),
    })) {
      await file.write(csvRows(graded));
      if (!isGraded(graded)) notGraded++;
      say(`[${++number}/${submissions.length}] ${line(graded)}`);
    }
  } finally {
    sessions.close();
    await file.close();
  }
  await rename(part, flags.out).catch((error: unknown) => Promise.reject(cannotWrite(error)));
  const total = submissions.length === 1 ? '1 submission' : `${submissions.length} submissions`;
  say(
    `${total} of ${exercise.slug} in ${flags.out} (verified: graded here, in isolated processes)${notGraded ? `; ${notGraded} not graded` : ''}`,
  );
  return notGraded ? SOME_NOT_GRADED : 0;
}

const isGraded = ({ verdict }: Graded): boolean => verdict.checks.every((check) => check.status !== 'not-graded');

function line(graded: Graded): string {
  const { student, verdict } = graded;
  const lost = verdict.checks.find((check) => check.status === 'not-graded');
  return `${student}: ${lost ? `not graded: ${lost.found}` : `${verdict.points} of ${verdict.max}`}`;
}

/** To stderr, without the control characters that a file's name may hold. */
function say(text: string): void {
  process.stderr.write(`${text.replace(/\p{Cc}/gu, '?')}\n`);
}
