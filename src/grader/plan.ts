/**
 * What has to be run and asked so that an exercise can be judged: a list of steps as plain data. Whoever has a
 * session (the page's worker, a child process) carries them out in order and gives the answers to `judge`.
 */
import type { Fact, Probe } from '../protocol.ts';
import type { Check, Exercise } from './exercise.ts';

export type Step =
  { readonly kind: 'run'; readonly code: string } | { readonly kind: 'ask'; readonly probes: readonly Probe[] };

/** An answer to the step at the same place. `error` null: the code ran to its end. */
export type Answer =
  | { readonly kind: 'run'; readonly error: { readonly type: string; readonly message: string } | null }
  | { readonly kind: 'ask'; readonly facts: readonly Fact[] }
  /** The session ended (time, memory) before or during this step. */
  | { readonly kind: 'lost'; readonly reason: string };

const value = (name: string): Probe => ({ kind: 'value', name });

/** The steps of one check, after the submission itself ran. */
export function stepsOf(check: Check): Step[] {
  switch (check.kind) {
    case 'array':
      return [{ kind: 'ask', probes: [value(check.name)] }];
    case 'shares':
      return [{ kind: 'ask', probes: [value(check.a), value(check.b), { kind: 'shares', a: check.a, b: check.b }] }];
    case 'write':
      return [
        {
          kind: 'ask',
          probes: [{ kind: 'write', name: check.write, at: check.at, value: check.value }, value(check.name)],
        },
      ];
    case 'raises':
      return [{ kind: 'run', code: check.run }];
    case 'call':
      return [
        { kind: 'run', code: check.run },
        { kind: 'ask', probes: [value(check.name)] },
      ];
  }
}

/**
 * The whole plan. Checks that write or call come last in the order of the list, so that plain looks see the
 * submission's own state; a write is undone by asking in a fresh order, never relied on later.
 */
export function planOf(exercise: Exercise, code: string): Step[] {
  return [{ kind: 'run', code }, ...orderedChecks(exercise).flatMap(stepsOf)];
}

const DISTURBS: Readonly<Record<Check['kind'], number>> = { array: 0, shares: 0, raises: 1, call: 1, write: 2 };

/** Checks in the order in which they are asked: those that change nothing first. */
export function orderedChecks(exercise: Exercise): Check[] {
  return [...exercise.checks].sort((a, b) => DISTURBS[a.kind] - DISTURBS[b.kind]);
}
