/**
 * Practice grading in the page: the submission runs in the worker, the core answers the judge's questions, and the
 * judge runs here, on plain data, out of reach of what was submitted.
 */
import type { Exercise, Locale } from '../grader/exercise.ts';
import { judge } from '../grader/judge.ts';
import { planOf, type Answer, type Step } from '../grader/plan.ts';
import type { Verdict } from '../protocol.ts';
import type { Engine } from '../worker/client.ts';

/** After so long a submission is stopped and what is left counts as not graded. */
const LIMIT_MS = 10_000;

/** Why there is no verdict: the engine could not be had. */
export interface NotGraded {
  readonly stage: 'download' | 'boot';
  readonly message: string;
}

export async function grade(
  engine: Engine,
  exercise: Exercise,
  code: string,
  locale: Locale,
): Promise<Verdict | NotGraded> {
  const session = `exercise:${exercise.slug}`;
  const ready = await engine.run({ session, cell: 'start', code: '' }, () => undefined);
  if (ready.kind === 'failed') return ready;
  engine.forget(session);
  const answers: Answer[] = [];
  const limit = setTimeout(() => engine.stop(), LIMIT_MS);
  for (const step of planOf(exercise, code)) {
    const answer = await carryOut(engine, session, step);
    answers.push(answer);
    if (answer.kind === 'lost') break;
  }
  clearTimeout(limit);
  return judge(exercise, answers, { locale, trust: 'practice' });
}

async function carryOut(engine: Engine, session: string, step: Step): Promise<Answer> {
  if (step.kind === 'ask') {
    try {
      return { kind: 'ask', facts: await engine.facts(session, step.probes) };
    } catch (error) {
      return { kind: 'lost', reason: String(error) };
    }
  }
  const outcome = await engine.run({ session, cell: 'answer', code: step.code }, () => undefined);
  if (outcome.kind === 'done') {
    const error = outcome.result.error;
    return { kind: 'run', error: error && { type: error.type, message: error.message } };
  }
  return { kind: 'lost', reason: outcome.kind === 'stopped' ? 'TimeoutError' : outcome.message };
}
