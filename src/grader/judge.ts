/**
 * The judge: (exercise, answers) → Verdict. A pure function of plain data, the same in the page and on the
 * command line; it runs in another realm than the submission, and reads facts of the core, never prints.
 * A check that could not be run is 'not-graded', never wrong.
 */
import type { CheckVerdict, Fact, Verdict } from '../protocol.ts';
import { compareArray, describe, type Finding } from './compare.ts';
import type { Check, CodeExercise, Exercise, Locale, Mistake } from './exercise.ts';
import { emulationGap, orderedChecks, stepsOf, type Answer } from './plan.ts';
import { judgeVariants, type Hidden } from './variants/judge.ts';
import { WORDS } from './words.ts';

/** What one check came to, before points and words. */
type Outcome = Finding & { readonly subject: string };

export interface JudgeOptions {
  readonly locale: Locale;
  readonly trust: Verdict['trust'];
  /** The calls with drawn arguments, on the teacher's side; absent: only the checks that everybody can see. */
  readonly hidden?: Hidden;
}

/**
 * Judges one submission.
 * @param answers one per step of `planOf(exercise, code, hidden?.drawn)`, in order; fewer when the session was lost
 */
export function judge(exercise: CodeExercise, answers: readonly Answer[], options: JudgeOptions): Verdict {
  const [submission, ...rest] = answers;
  const crashed = submission?.kind === 'run' ? submission.error : null;
  let at = 0;
  const byId = new Map<string, CheckVerdict>();
  for (const check of orderedChecks(exercise)) {
    const count = stepsOf(check).length;
    const mine = rest.slice(at, at + count);
    at += count;
    byId.set(check.id, verdictOf(check, submission, crashed, mine, exercise, options.locale));
  }
  const { variants } = exercise;
  const lost = answers.find((a) => a.kind === 'lost');
  const own = rest.length > at || !lost ? rest.slice(at) : [lost];
  const drawn = variants && options.hidden ? judgeVariants(variants, options.hidden, own, options.locale) : [];
  const lesson = exercise.lesson;
  return verdict(
    exercise,
    [...exercise.checks.map((c) => byId.get(c.id)!), ...drawn.map((c) => ({ ...c, lesson }))],
    options,
  );
}

/** The verdict over all checks: the sum, and the mistake that it looks like. */
export function verdict(exercise: Exercise, checks: readonly CheckVerdict[], options: JudgeOptions): Verdict {
  const byId = new Map(checks.map((c) => [c.id, c]));
  const mistake = exercise.mistakes.find((m) => matches(m, byId)) ?? null;
  return {
    version: 1,
    exercise: exercise.slug,
    trust: options.trust,
    checks,
    points: checks.reduce((sum, c) => sum + c.points, 0),
    max: checks.reduce((sum, c) => sum + c.max, 0),
    mistake: mistake && { id: mistake.id, message: mistake.message[options.locale] },
  };
}

/** The verdict on something that was not even run. */
export function unjudged(exercise: Exercise, reason: string, options: JudgeOptions): Verdict {
  if (exercise.kind !== 'predict-the-picture') return judge(exercise, [{ kind: 'lost', reason }], options);
  const { lesson } = exercise;
  const message = WORDS[options.locale].notGraded;
  const checks = exercise.checks.map((check): CheckVerdict => {
    const { id, points: max } = check;
    return {
      id,
      max,
      points: 0,
      status: 'not-graded',
      subject: subjectOf(check),
      expected: '',
      found: reason,
      message,
      lesson,
    };
  });
  return verdict(exercise, checks, options);
}

const matches = (mistake: Mistake, checks: ReadonlyMap<string, CheckVerdict>): boolean =>
  mistake.fails.length > 0 &&
  mistake.fails.every((id) => checks.get(id)?.status === 'fail') &&
  mistake.passes.every((id) => checks.get(id)?.status === 'pass');

function verdictOf(
  check: Check,
  submission: Answer | undefined,
  crashed: { readonly type: string; readonly message: string } | null,
  answers: readonly Answer[],
  exercise: Exercise,
  locale: Locale,
): CheckVerdict {
  const words = WORDS[locale];
  const base = { id: check.id, max: check.points, lesson: exercise.lesson };
  const lost = [submission, ...answers].find((a) => a?.kind === 'lost');
  if (submission === undefined || lost?.kind === 'lost' || answers.length < stepsOf(check).length) {
    const found = lost?.kind === 'lost' ? lost.reason : words.noAnswer;
    return {
      ...base,
      status: 'not-graded',
      points: 0,
      subject: subjectOf(check),
      expected: '',
      found,
      message: words.notGraded,
    };
  }
  const outcome = OUTCOMES[check.kind](check as never, answers, locale);
  const gap = outcome.ok ? null : gapIn([submission, ...answers]);
  if (gap !== null)
    return {
      ...base,
      status: 'not-graded',
      points: 0,
      subject: outcome.subject,
      expected: '',
      found: gap,
      message: words.notGraded,
    };
  // A submission that stopped half-way is told so where the missing name would puzzle.
  const stopped =
    crashed && !outcome.ok && outcome.found === words.missing ? ` ${words.stopped(crashed.type, crashed.message)}` : '';
  return {
    ...base,
    status: outcome.ok ? 'pass' : 'fail',
    points: outcome.ok ? check.points : 0,
    subject: outcome.subject,
    expected: outcome.expected,
    found: outcome.found + stopped,
    message: outcome.ok ? '' : check.message[locale],
  };
}

function gapIn(answers: readonly Answer[]): string | null {
  for (const answer of answers) {
    const gap = answer.kind === 'run' && answer.error ? emulationGap(answer.error) : null;
    if (gap !== null) return gap;
  }
  return null;
}

const subjectOf = (check: Check): string =>
  check.kind === 'shares' ? `${check.a}, ${check.b}` : check.kind === 'raises' ? check.run : check.name;

type OutcomeOf<K extends Check['kind']> = (
  check: Extract<Check, { kind: K }>,
  answers: readonly Answer[],
  locale: Locale,
) => Outcome;

const OUTCOMES: { readonly [K in Check['kind']]: OutcomeOf<K> } = {
  array: (check, answers, locale) => ({
    subject: check.name,
    ...compareArray(check.expect, lastFacts(answers)[0], locale),
  }),
  call: (check, answers, locale) => ({
    subject: check.name,
    ...(raisedBefore(answers, describe(check.expect, locale)) ??
      compareArray(check.expect, lastFacts(answers)[0], locale)),
  }),
  raises: (check, answers) => {
    const error = answers[0]?.kind === 'run' ? answers[0].error : null;
    const ok = error !== null && error.type === check.type && error.message.includes(check.text ?? '');
    return {
      subject: check.run,
      ok,
      expected: check.text ? `${check.type}: ${check.text}` : check.type,
      found: error ? `${error.type}: ${error.message}` : '—',
    };
  },
  shares: (check, answers, locale) => {
    const words = WORDS[locale];
    const [a, b, shared] = lastFacts(answers);
    const subject = `${check.a}, ${check.b}`;
    const expected = check.expect ? words.shared : words.apart;
    const raised = raisedBefore(answers, expected);
    if (raised) return { subject, ...raised };
    if (a?.kind === 'missing' || b?.kind === 'missing') return { subject, ok: false, expected, found: words.missing };
    const fact = shared?.kind === 'shares' ? shared.shares : null;
    const found = fact === null ? words.notArrays : fact ? words.shared : words.apart;
    return { subject, ok: fact === check.expect, expected, found };
  },
  write: (check, answers, locale) => {
    const [written, after] = lastFacts(answers);
    const finding = compareArray({ values: check.values }, after, locale);
    const raised = raisedBefore(answers, finding.expected);
    const subject = WORDS[locale].afterWrite(check.name, `${check.write}[${check.at}] = ${check.value}`);
    if (raised) return { subject, ...raised };
    const wrote = written?.kind === 'written' && written.ok;
    return wrote ? { subject, ...finding } : { subject, ...finding, ok: false, found: WORDS[locale].missing };
  },
};

/** The code that a check runs before its question raised: that is the finding. */
function raisedBefore(answers: readonly Answer[], expected: string): Finding | null {
  const error = answers[0]?.kind === 'run' ? answers[0].error : null;
  return error && { ok: false, expected, found: `${error.type}: ${error.message}` };
}

/** The facts of a check's question; it comes last. */
function lastFacts(answers: readonly Answer[]): readonly Fact[] {
  const last = answers.at(-1);
  return last?.kind === 'ask' ? last.facts : [];
}
