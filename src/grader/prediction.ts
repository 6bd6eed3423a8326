/**
 * Answers to predict-the-picture: for each pair of names, do they share memory? An answer is a small JSON text, judged
 * against what was recorded; nothing runs. Whatever the text is, it only ever becomes true, false or nothing per pair.
 */
import type { CheckVerdict, Verdict } from '../protocol.ts';
import type { PictureExercise, SharesCheck } from './exercise.ts';
import { unjudged, verdict, type JudgeOptions } from './judge.ts';
import { WORDS } from './words.ts';

/** As it is kept in the browser and handed in: `<slug>.json`. */
export interface Prediction {
  readonly version: 1;
  readonly exercise: string;
  /** Check id → do the two names share? A pair may be left out. */
  readonly shares: Readonly<Record<string, boolean>>;
}

export type PredictionProblem = 'json' | 'form' | 'version' | { readonly other: string };

export const predictionText = (exercise: string, shares: Readonly<Record<string, boolean>>): string =>
  `${JSON.stringify({ version: 1, exercise, shares } satisfies Prediction, null, 1)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The pairs that a text answers. Only own properties that are true or false count. */
export function readPrediction(
  exercise: PictureExercise,
  text: string,
): { readonly shares: ReadonlyMap<string, boolean> } | { readonly problem: PredictionProblem } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'json' };
  }
  if (!isRecord(data) || !isRecord(data['shares']) || typeof data['exercise'] !== 'string') return { problem: 'form' };
  if (data['version'] !== 1) return { problem: 'version' };
  if (data['exercise'] !== exercise.slug) return { problem: { other: data['exercise'].slice(0, 80) } };
  const given = new Map(Object.entries(data['shares']));
  const known = exercise.checks.map(({ id }) => [id, given.get(id)] as const);
  return { shares: new Map(known.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')) };
}

export function judgePrediction(exercise: PictureExercise, text: string, options: JudgeOptions): Verdict {
  const words = WORDS[options.locale];
  const read = readPrediction(exercise, text);
  if ('problem' in read) {
    const { problem } = read;
    const reason = typeof problem === 'string' ? words.prediction[problem] : words.otherExercise(problem.other);
    return unjudged(exercise, reason, options);
  }
  const judged = exercise.checks.map((check): CheckVerdict => {
    const base = { id: check.id, max: check.points, subject: `${check.a}, ${check.b}`, lesson: exercise.lesson };
    const said = read.shares.get(check.id);
    const ok = said === check.expect;
    const shown = (shares: boolean): string => (shares ? words.shared : words.apart);
    return {
      ...base,
      status: ok ? 'pass' : 'fail',
      points: ok ? check.points : 0,
      expected: shown(check.expect),
      found: said === undefined ? words.unanswered : shown(said),
      message: ok ? '' : check.message[options.locale],
    };
  });
  return verdict(exercise, judged, options);
}

/** The text of the right answer, and of one that is wrong in `wrong`. */
export function answerText(slug: string, checks: readonly SharesCheck[], wrong: readonly string[] = []): string {
  return predictionText(slug, Object.fromEntries(checks.map((c) => [c.id, c.expect !== wrong.includes(c.id)])));
}
