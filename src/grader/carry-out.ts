/**
 * Carries out the plan of an exercise in a session that somebody else holds (the page's worker, a child process) and
 * judges the answers. Knows a session only as two functions, so one judge serves the page and the command line.
 */
import type { Fact, Probe, Verdict } from '../protocol.ts';
import type { Exercise, Locale } from './exercise.ts';
import { judge, type JudgeOptions } from './judge.ts';
import { planOf, type Answer, type Step } from './plan.ts';
import { judgePrediction } from './prediction.ts';
import { WORDS } from './words.ts';

/** Why a session gives no answers any more. */
export type Loss = 'time' | 'memory' | 'stopped';
export type Raised = { readonly type: string; readonly message: string };

export interface JudgedSession {
  /** Runs statements. `judge`: a probe of the judge's, after the submission. Resolves with what they raised. */
  readonly run: (
    code: string,
    by: 'submission' | 'judge',
  ) => Promise<{ readonly error: Raised | null } | { readonly lost: Loss }>;
  readonly facts: (probes: readonly Probe[]) => Promise<{ readonly facts: readonly Fact[] } | { readonly lost: Loss }>;
}

/** Characters of an exception's text that a verdict carries. */
const TEXT_CAP = 500;

/**
 * Judges one submission, after running it where it is a program. Rejects only when the session's functions do.
 * @param answer what was handed in: a program, or the JSON text of a prediction
 */
export async function carryOut(
  exercise: Exercise,
  answer: string,
  session: JudgedSession,
  options: JudgeOptions,
): Promise<Verdict> {
  if (exercise.kind === 'predict-the-picture') return judgePrediction(exercise, answer, options);
  const steps = planOf(exercise, answer, options.hidden?.drawn);
  return judge(exercise, await answersTo(steps, session, options.locale), options);
}

/** Carries out steps, the first of which is the submission. Ends early when the session is lost. */
export async function answersTo(steps: readonly Step[], session: JudgedSession, locale: Locale): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [i, step] of steps.entries()) {
    const answer = await answerTo(step, i === 0 ? 'submission' : 'judge', session, locale);
    answers.push(answer);
    if (answer.kind === 'lost') break;
  }
  return answers;
}

async function answerTo(
  step: Step,
  by: 'submission' | 'judge',
  session: JudgedSession,
  locale: Locale,
): Promise<Answer> {
  const got = step.kind === 'run' ? await session.run(step.code, by) : await session.facts(step.probes);
  if ('lost' in got) return { kind: 'lost', reason: WORDS[locale].lost[got.lost] };
  if ('facts' in got) return { kind: 'ask', facts: got.facts };
  return { kind: 'run', error: got.error && plain(got.error) };
}

/** The texts come from the learner's interpreter: whatever they are, they are texts, and short. */
const plain = ({ type, message }: Raised): Raised => ({ type: clipped(type), message: clipped(message) });

function clipped(text: unknown): string {
  const whole = typeof text === 'string' ? text : '';
  return whole.length > TEXT_CAP ? `${whole.slice(0, TEXT_CAP - 1)}…` : whole;
}
