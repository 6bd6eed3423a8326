/**
 * One run of `pitfalls grade`: finds out what is graded already, grades the rest, and writes the grades whole. Every result
 * goes into a journal beside them at once, so a run that was killed goes on where it was.
 */
import { randomBytes } from 'node:crypto';
import { renameSync, statSync, writeFileSync } from 'node:fs';
import type { Exercise, Locale } from '../grader/exercise.ts';
import { gradeOne, hasHidden, inParallel, notGraded, prepareHidden, type Sessions } from '../grader/grade-files.ts';
import { gradesSchema, type Grades } from '../grader/grades.ts';
import { Journal, NotAJournal } from '../grader/journal.ts';
import { hashOfEngine, hashOfExercise, hashOfSource, keyOf, type Conditions } from '../grader/key.ts';
import { csvHead, csvRows, type Graded } from '../grader/report.ts';
import type { Found, Submission } from '../grader/submissions.ts';
import { isGraded, summaryOf } from '../grader/summary.ts';
import type { Hidden } from '../grader/variants/judge.ts';
import { openSessions } from './engine-folder.ts';
import { readError, UsageError } from './errors.ts';
import { lockFor } from './lock.ts';
import { progressOf } from './progress.ts';
import { say } from './say.ts';
import { saySummary } from './grade-summary.ts';

export type Format = 'csv' | 'json';

export interface RunOptions {
  readonly out: string;
  readonly format: Format;
  readonly locale: Locale;
  readonly timeout: number;
  readonly jobs: number;
  /** null: that of the journal, else a new one. */
  readonly seed: string | null;
  readonly again: boolean;
  readonly bubblewrap: boolean;
}

/** The command did its work, but not every submission could be graded. */
const SOME_NOT_GRADED = 1;
const VERSIONS = { torch: '2.13.0', numpy: '2.4.6' } as const;

/** Returns the exit code. */
export async function gradeRun(exercises: readonly Exercise[], found: Found, options: RunOptions): Promise<number> {
  const { out } = options;
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) throw cannotWrite(out, { code: 'EISDIR' });
  const unlock = lockFor(`${out}.lock`, (error) => cannotWrite(out, error));
  try {
    return await withJournal(exercises, found, options);
  } finally {
    unlock();
  }
}

const cannotWrite = (out: string, error: unknown): UsageError =>
  new UsageError(`cannot write ${out}: ${readError(error)}`);

async function withJournal(exercises: readonly Exercise[], found: Found, options: RunOptions): Promise<number> {
  const { out, again, locale, timeout } = options;
  const journal = openJournal(out, options.seed ?? randomBytes(8).toString('hex'));
  try {
    const conditions = {
      engine: hashOfEngine(import.meta.dirname),
      locale,
      timeout,
      seed: options.seed ?? journal.seed,
    };
    for (const name of found.skipped) say(`skipped: ${name} (no hand-in of a student)`);
    const results = await gradeMissing(found.submissions, journal, conditions, { ...options, again });
    const text = options.format === 'csv' ? csvOf(results) : jsonOf(results, exercises, conditions, options);
    try {
      writeFileSync(`${out}.part`, text);
      renameSync(`${out}.part`, out);
    } catch (error) {
      throw cannotWrite(out, error);
    }
    saySummary(results, options, conditions.seed);
    return results.every(({ verdict }) => isGraded(verdict)) ? 0 : SOME_NOT_GRADED;
  } finally {
    journal.close();
  }
}

function openJournal(out: string, seed: string): Journal {
  try {
    return new Journal(`${out}.journal`, seed);
  } catch (error) {
    if (error instanceof NotAJournal)
      throw new UsageError(`${out}.journal is no journal of this command; move it away first.`);
    throw cannotWrite(out, error);
  }
}

/** One result per submission, in their order. */
async function gradeMissing(
  submissions: readonly Submission[],
  journal: Journal,
  conditions: Conditions,
  options: RunOptions,
): Promise<Graded[]> {
  const hashes = new Map<Exercise, string>();
  const hashOf = (exercise: Exercise): string => {
    const hash = hashes.get(exercise) ?? hashOfExercise(exercise);
    hashes.set(exercise, hash);
    return hash;
  };
  const keyed = async (submission: Submission) => {
    const source = await submission.read();
    const hash = hashOfSource(source);
    const { student, exercise } = submission;
    return { source, hash, key: keyOf(student, hash, exercise && hashOf(exercise), conditions) };
  };
  const results: (Graded | undefined)[] = [];
  const missing: { readonly submission: Submission; readonly at: number }[] = [];
  const graded = (
    submission: Submission,
    hash: string | null,
    result: Pick<Graded, 'verdict' | 'seconds'>,
  ): Graded => ({
    student: submission.student,
    ...(submission.typedName === undefined ? {} : { typedName: submission.typedName }),
    sha256: hash,
    ...result,
  });
  for (const [at, submission] of submissions.entries()) {
    const { source, hash, key } = await keyed(submission);
    const stored = options.again ? undefined : journal.get(key);
    if (stored) results[at] = graded(submission, 'code' in source ? hash : null, stored);
    else missing.push({ submission, at });
  }
  if (missing.length < submissions.length)
    say(`${submissions.length - missing.length} of ${submissions.length} were graded before and have not changed.`);

  const drawing = [...new Set(missing.flatMap(({ submission }) => submission.exercise ?? []))].filter(hasHidden);
  const sessions = lazySessions(missing.length + drawing.length, options);
  const progress = progressOf(missing.length);
  try {
    const hidden = new Map<Exercise, Hidden | undefined>();
    for (const exercise of drawing)
      hidden.set(exercise, await prepareHidden(sessions, exercise, conditions.seed, options.locale));
    await inParallel(missing, options.jobs, async ({ submission, at }) => {
      const { source, hash, key } = await keyed(submission);
      const { exercise } = submission;
      const drawn = exercise && hidden.get(exercise);
      const judged = { locale: options.locale, trust: 'verified', ...(drawn && { hidden: drawn }) } as const;
      const problem = 'problem' in source ? source.problem : 'nothing-known';
      const result = exercise
        ? await gradeOne(sessions, exercise, source, judged)
        : { verdict: notGraded(null, problem, judged), seconds: 0 };
      journal.add(key, result);
      results[at] = graded(submission, 'code' in source ? hash : null, result);
      progress.step(lineOf(results[at], submission), !isGraded(result.verdict));
    });
  } finally {
    progress.end();
    sessions.close();
  }
  return results.filter((result) => result !== undefined);
}

/** No process is started before a program is to be run. */
function lazySessions(sessions: number, { jobs, timeout, bubblewrap }: RunOptions): Sessions & { close(): void } {
  let pool: ReturnType<typeof openSessions> | null = null;
  return {
    open: () => (pool ??= openSessions({ size: jobs, timeout, sessions, bubblewrap })).open(),
    close: () => pool?.close(),
  };
}

function lineOf({ student, verdict }: Graded, { exercise }: Submission): string {
  const lost = verdict.checks.find((check) => check.status === 'not-graded');
  const what = exercise ? `${student} · ${exercise.slug}` : student;
  return `${what}: ${lost ? `not graded: ${lost.found}` : `${verdict.points} of ${verdict.max}`}`;
}

const csvOf = (results: readonly Graded[]): string => csvHead() + results.map(csvRows).join('');

function jsonOf(
  results: readonly Graded[],
  exercises: readonly Exercise[],
  { engine, locale, timeout, seed }: Conditions,
  { bubblewrap }: RunOptions,
): string {
  const grades: Grades = {
    version: 1,
    kind: 'tensor-pitfalls-grades',
    conditions: {
      ...{ engine, ...VERSIONS, locale, timeout, seed, sandbox: bubblewrap ? 'bubblewrap' : 'process' },
      exercises: Object.fromEntries(exercises.map((exercise) => [exercise.slug, hashOfExercise(exercise)])),
    },
    results: results.map((result) => ({ ...result, sha256: result.sha256 ?? null }) as Grades['results'][number]),
    summary: summaryOf(results),
  };
  return `${JSON.stringify(gradesSchema.parse(grades), null, 2)}\n`;
}
