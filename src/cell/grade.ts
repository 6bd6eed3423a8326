/**
 * Practice grading in the page: the submission runs in the worker, the core answers the judge's questions, and the
 * judge runs here, on plain data, out of reach of what was submitted.
 */
import { carryOut, type JudgedSession } from '../grader/carry-out.ts';
import type { Exercise, Locale } from '../grader/exercise.ts';
import type { Verdict } from '../protocol.ts';
import type { Engine } from '../worker/client.ts';

/** After so long a submission is stopped and what is left counts as not graded. */
const LIMIT_MS = 10_000;

/** Why there is no verdict: the engine could not be had. */
export interface NotGraded {
  readonly stage: 'download' | 'boot';
  readonly message: string;
}

let submissions = 0;

/** Grades one submission in a session of its own, which is forgotten afterwards. */
export async function grade(
  engine: Engine,
  exercise: Exercise,
  code: string,
  locale: Locale,
): Promise<Verdict | NotGraded> {
  const session = `exercise:${exercise.slug}:${++submissions}`;
  const ready = await engine.run({ session, cell: 'start', code: '' }, () => undefined);
  if (ready.kind === 'failed') return ready;
  const limit = setTimeout(() => engine.stop(), LIMIT_MS);
  try {
    return await carryOut(exercise, code, sessionOf(engine, session), { locale, trust: 'practice' });
  } finally {
    clearTimeout(limit);
    engine.forget(session);
  }
}

function sessionOf(engine: Engine, session: string): JudgedSession {
  return {
    run: async (code) => {
      const outcome = await engine.run({ session, cell: 'answer', code }, () => undefined);
      if (outcome.kind === 'done') return { error: outcome.result.error };
      return { lost: outcome.kind === 'stopped' ? 'time' : 'stopped' };
    },
    facts: (probes) =>
      engine.facts(session, probes).then(
        (facts) => ({ facts }),
        () => ({ lost: 'stopped' as const }),
      ),
  };
}
