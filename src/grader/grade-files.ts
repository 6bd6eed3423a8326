/**
 * Grades submissions in isolated sessions, several at a time, each in a process of its own. The judge runs here, in the
 * parent process; a session only ever sees one probe at a time.
 */
import type { CheckVerdict, Verdict } from '../protocol.ts';
import type { IsolatedSession } from '../runtime/node/session-pool.ts';
import { carryOut, type JudgedSession } from './carry-out.ts';
import type { Exercise } from './exercise.ts';
import type { JudgeOptions } from './judge.ts';
import { PROBLEMS, type Problem } from './problems.ts';
import type { Source } from './source.ts';
import { WORDS } from './words.ts';

export interface Sessions {
  open(): Promise<IsolatedSession>;
}

export interface Result {
  readonly verdict: Verdict;
  readonly seconds: number;
}

/** Grades one answer in a fresh session. Rejects only when no session can be had. */
export async function gradeOne(
  sessions: Sessions,
  exercise: Exercise,
  source: Source,
  options: JudgeOptions,
): Promise<Result> {
  if ('problem' in source) return { verdict: notGraded(exercise, source.problem, options), seconds: 0 };
  const session = await sessions.open();
  const start = performance.now();
  try {
    const verdict = await carryOut(exercise, source.code, judged(session), options);
    return { verdict, seconds: (performance.now() - start) / 1000 };
  } finally {
    session.close();
  }
}

/** The verdict over what could not be run at all. */
export function notGraded(exercise: Exercise | null, problem: Problem, { locale, trust }: JudgeOptions): Verdict {
  const base = { status: 'not-graded', points: 0, subject: '', expected: '' } as const;
  const said = { found: PROBLEMS[locale][problem], message: WORDS[locale].notGraded };
  const checks = (exercise?.checks ?? []).map((check): CheckVerdict => ({
    ...{ id: check.id, max: check.points, ...base, ...said },
    lesson: exercise?.lesson ?? null,
  }));
  const none: CheckVerdict = { id: '', max: 0, ...base, ...said, lesson: null };
  return {
    ...{ version: 1, exercise: exercise?.slug ?? '', trust, points: 0, mistake: null },
    checks: checks.length > 0 ? checks : [none],
    max: checks.reduce((sum, check) => sum + check.max, 0),
  };
}

/** Runs `work` over all items, `width` at a time; whoever is done takes the next one. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T, at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      await work(items[at]!, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, one));
}

function judged(session: IsolatedSession): JudgedSession {
  return {
    run: async (code, by) => {
      const answer = await session.step({ kind: 'run', code, by });
      return answer.kind === 'run' ? answer : { lost: answer.kind === 'lost' ? answer.why : 'stopped' };
    },
    facts: async (probes) => {
      const answer = await session.step({ kind: 'ask', probes });
      return answer.kind === 'ask' ? answer : { lost: answer.kind === 'lost' ? answer.why : 'stopped' };
    },
  };
}
