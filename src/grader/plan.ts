/**
 * What has to be run and asked so that an exercise can be judged: a list of steps as plain data. Whoever has a
 * session (the page's worker, a child process) carries them out in order and gives the answers to `judge`.
 */
import type { Probe } from '../protocol.ts';
import type { Check, CodeExercise } from './exercise.ts';
import type { Step } from './steps.ts';
import type { Variant } from './variants/data.ts';
import { variantSteps } from './variants/plan.ts';

export type { Answer, Step } from './steps.ts';

const value = (name: string): Probe => ({ kind: 'value', name });

function after(run: string | undefined, probes: readonly Probe[]): Step[] {
  const ask: Step = { kind: 'ask', probes };
  return run === undefined ? [ask] : [{ kind: 'run', code: run }, ask];
}

/** The steps of one check, after the submission itself ran. */
export function stepsOf(check: Check): Step[] {
  switch (check.kind) {
    case 'array':
      return [{ kind: 'ask', probes: [value(check.name)] }];
    case 'shares':
      return after(check.run, [value(check.a), value(check.b), { kind: 'shares', a: check.a, b: check.b }]);
    case 'write':
      return after(check.run, [
        { kind: 'write', name: check.write, at: check.at, value: check.value },
        value(check.name),
      ]);
    case 'raises':
      return [{ kind: 'run', code: check.run }];
    case 'call':
      return after(check.run, [value(check.name)]);
  }
}

/**
 * The whole plan. Checks that write or call come last in the order of the list, so that plain looks see the
 * submission's own state; a write is undone by asking in a fresh order, never relied on later.
 * @param drawn calls with hidden arguments; they come after everything that a learner can see
 */
export function planOf(exercise: CodeExercise, code: string, drawn: readonly Variant[] = []): Step[] {
  return [{ kind: 'run', code }, ...orderedChecks(exercise).flatMap(stepsOf), ...drawn.flatMap(variantSteps)];
}

/** What stopped a run that uses something of NumPy or torch that is not emulated: our fault, not the submission's. */
export const emulationGap = (error: { readonly type: string; readonly message: string }): string | null =>
  error.type === 'NotImplementedError' && error.message.includes('is not emulated here') ? error.message : null;

const DISTURBS: Readonly<Record<Check['kind'], number>> = { array: 0, shares: 0, raises: 1, call: 1, write: 2 };

const disturbs = (check: Check): number => DISTURBS[check.kind] || ('run' in check && check.run !== undefined ? 1 : 0);

/** Checks in the order in which they are asked: those that change nothing first. */
export function orderedChecks(exercise: CodeExercise): Check[] {
  return [...exercise.checks].sort((a, b) => disturbs(a) - disturbs(b));
}
