/**
 * Grades submissions one by one in isolated sessions, several at a time, and hands verdicts over in the order of the
 * submissions. The judge runs here, in the parent process; a session only ever sees one probe at a time.
 */
import type { IsolatedSession } from '../runtime/node/session-pool.ts';
import { answersTo, carryOut, type JudgedSession } from './carry-out.ts';
import type { Exercise } from './exercise.ts';
import { unjudged, type JudgeOptions } from './judge.ts';
import { planOf } from './plan.ts';
import { judgePrediction } from './prediction.ts';
import type { Graded } from './report.ts';
import type { Submission } from './submissions.ts';
import { drawVariants } from './variants/draw.ts';
import type { Hidden } from './variants/judge.ts';
import { WORDS } from './words.ts';

export interface Sessions {
  open(): Promise<IsolatedSession>;
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
  if (exercise.kind === 'predict-the-picture' || !exercise.variants) return undefined;
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

/** Grades one submission in a fresh session. */
export async function gradeOne(
  sessions: Sessions,
  exercise: Exercise,
  submission: Submission,
  options: JudgeOptions,
): Promise<Graded> {
  const source = submission.read();
  const { student } = submission;
  if ('problem' in source) {
    const reason = WORDS[options.locale].unreadable[source.problem];
    return { student, verdict: unjudged(exercise, reason, options), seconds: 0 };
  }
  if (exercise.kind === 'predict-the-picture')
    return { student, verdict: judgePrediction(exercise, source.code, options), seconds: 0 };
  const session = await sessions.open();
  const start = performance.now();
  try {
    const verdict = await carryOut(exercise, source.code, judged(session), options);
    return { student, verdict, seconds: (performance.now() - start) / 1000 };
  } finally {
    session.close();
  }
}

/** Grades all; `width` at a time. Yields in the order of the submissions. */
export async function* gradeAll(
  sessions: Sessions,
  exercise: Exercise,
  submissions: readonly Submission[],
  options: JudgeOptions & { readonly width: number },
): AsyncGenerator<Graded> {
  const ahead: Promise<Graded>[] = [];
  let next = 0;
  while (ahead.length > 0 || next < submissions.length) {
    while (ahead.length < options.width && next < submissions.length) {
      const running = gradeOne(sessions, exercise, submissions[next++]!, options);
      running.catch(() => {});
      ahead.push(running);
    }
    yield await ahead.shift()!;
  }
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
