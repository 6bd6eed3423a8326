/** `pitfalls grade`: judges submissions again on the teacher's side, each in a process of its own, and writes the grades. */
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Locale } from '../grader/exercise.ts';
import { findSubmissions, type Found, type Wanted } from '../grader/submissions.ts';
import { readError, UsageError } from './errors.ts';
import { chosenExercises } from './grade-exercises.ts';
import { gradeRun, type Format } from './grade-run.ts';
import { DEFAULT_TIMEOUT, seconds } from './seconds.ts';
import { chooseSandbox, type SandboxChoice } from './sandbox.ts';

interface GradeFlags {
  readonly exercise?: readonly string[];
  readonly all?: boolean;
  readonly out: string;
  readonly format: Format;
  readonly lang: Locale;
  readonly checks?: string;
  readonly jobs?: number;
  readonly seed?: string;
  readonly timeout?: number;
  readonly exercises?: string;
  readonly sandbox: SandboxChoice;
  readonly again?: boolean;
}

const PROJECT_EXERCISES = join(import.meta.dirname, '../../exercises');
/** Processes at a time; each may hold 1.5 GB. */
const MOST_JOBS = 8;

/** Adds the command to a program. */
export function addGrade(program: Command): void {
  program
    .command('grade')
    .description('grade what a class handed in; each submission runs isolated from everything else')
    .argument('<submissions>', 'a folder with hand-in zips, STUDENT.py files or STUDENT folders; or one of these')
    .option('--exercise <slugs>', 'which exercises, joined by commas; each is expected of everybody', slugs)
    .option('--all', 'every exercise that an answer is there for')
    .requiredOption('--out <file>', 'the grades to write')
    .addOption(new Option('--format <format>', 'CSV or JSON').choices(['csv', 'json']).default('csv'))
    .option('--checks <folder>', 'your own hidden checks: SLUG.yaml files')
    .option('--seed <text>', 'what hidden variants are drawn from (default: drawn anew for each file of grades)')
    .option('--jobs <number>', 'submissions at a time (default: one a core)', jobs)
    .option('--timeout <seconds>', `how long one submission may take (${DEFAULT_TIMEOUT})`, seconds)
    .addOption(new Option('--lang <language>', 'language of the messages').choices(['en', 'zh-cn']).default('en'))
    .addOption(
      new Option('--sandbox <which>', 'auto: bubblewrap where it works; bwrap: only with it; none: without')
        .choices(['auto', 'bwrap', 'none'])
        .default('auto'),
    )
    .option('--again', 'grade everything anew, whatever was graded before')
    .option('--exercises <folder>', 'where the exercises lie (default: those of this project)')
    .action(async (path: string, flags: GradeFlags) => {
      if ((flags.exercise === undefined) === (flags.all !== true))
        throw new UsageError('say which exercises: --exercise SLUG[,SLUG…], or --all.');
      const exercises = chosenExercises(
        resolve(flags.exercises ?? PROJECT_EXERCISES),
        flags.exercise ?? null,
        flags.checks ?? null,
      );
      const found = await theSubmissions(path, { exercises, everyone: flags.all !== true });
      process.exitCode = await gradeRun(exercises, found, {
        out: flags.out,
        format: flags.format,
        locale: flags.lang,
        timeout: flags.timeout ?? DEFAULT_TIMEOUT,
        jobs: flags.jobs ?? Math.min(availableParallelism(), MOST_JOBS),
        seed: flags.seed ?? null,
        again: flags.again ?? false,
        bubblewrap: chooseSandbox(flags.sandbox),
      });
    });
}

function slugs(text: string): readonly string[] {
  const all = [...new Set(text.split(',').map((slug) => slug.trim()))].filter(Boolean);
  if (all.length === 0) throw new InvalidArgumentError('It must be one slug, or several joined by commas.');
  return all;
}

function jobs(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
  return number;
}

async function theSubmissions(path: string, wanted: Wanted): Promise<Found> {
  let found: Found;
  try {
    found = await findSubmissions(path, wanted);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(`cannot read ${path}: ${readError(error)}`);
  }
  if (found.submissions.length === 0)
    throw new UsageError(
      `there is nothing to grade in ${path}: expected hand-in zips, STUDENT folders${wanted.exercises.length === 1 ? ' or STUDENT.py files' : ''}.`,
    );
  return found;
}
