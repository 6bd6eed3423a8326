/**
 * Grades submissions in isolated sessions, several at a time, each in a process of its own. The judge runs here, in the
 * parent process; a session only ever sees one probe at a time.
 */
import type { Verdict } from '../protocol.ts';
import type { IsolatedSession } from '../runtime/node/session-pool.ts';
import { answersTo, carryOut, type JudgedSession } from './carry-out.ts';
import type { Exercise } from './exercise.ts';
import { unjudged, type JudgeOptions } from './judge.ts';
import { planOf } from './plan.ts';
import { judgePrediction } from './prediction.ts';
import { PROBLEMS, type Problem } from './problems.ts';
import type { Source } from './source.ts';
import { drawVariants } from './variants/draw.ts';
import type { Hidden } from './variants/judge.ts';
import { WORDS } from './words.ts';

export interface Sessions {
  open(): Promise<IsolatedSession>;
}

export interface Result {
  readonly verdict: Verdict;
  readonly seconds: number;
}

/**
 * Draws the hidden calls of an exercise and asks its solution, in a session of its own, what is right.
 * Once per grading: every submission is judged by the same calls. undefined: the exercise has none.
 */
export async function prepareHidden(
  sessions: Sessions,
  exercise: Exercise,
  seed: string,
  locale: JudgeOptions['locale'],
): Promise<Hidden | undefined> {
  if (!hasHidden(exercise)) return undefined;
  const drawn = drawVariants(exercise.variants, `${seed}/${exercise.slug}`);
  const session = await sessions.open();
  try {
    const steps = planOf({ ...exercise, checks: [] }, exercise.solution, drawn);
    const [, ...reference] = await answersTo(steps, judged(session), locale);
    return { drawn, reference };
  } finally {
    session.close();
  }
}

type WithVariants = Exclude<Exercise, { kind: 'predict-the-picture' }> & { readonly variants: object };

/** Is a part of it drawn from the seed? */
export const hasHidden = (exercise: Exercise): exercise is WithVariants =>
  exercise.kind !== 'predict-the-picture' && exercise.variants !== undefined;

/** Grades one answer in a fresh session. Rejects only when no session can be had. */
export async function gradeOne(
  sessions: Sessions,
  exercise: Exercise,
  source: Source,
  options: JudgeOptions,
): Promise<Result> {
  if ('problem' in source) return { verdict: notGraded(exercise, source.problem, options), seconds: 0 };
  if (exercise.kind === 'predict-the-picture')
    return { verdict: judgePrediction(exercise, source.code, options), seconds: 0 };
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
export function notGraded(exercise: Exercise | null, problem: Problem, options: JudgeOptions): Verdict {
  const found = PROBLEMS[options.locale][problem];
  if (exercise) return unjudged(exercise, found, options);
  const message = WORDS[options.locale].notGraded;
  const base = { status: 'not-graded', points: 0, max: 0, subject: '', expected: '', lesson: null } as const;
  return {
    ...{ version: 1, exercise: '', trust: options.trust, points: 0, max: 0, mistake: null },
    checks: [{ id: '', ...base, found, message }],
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
