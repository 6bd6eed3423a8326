/** How far the learner is with an exercise, from what this browser keeps. */
import { progress } from '../progress.ts';
import { readText } from '../store.ts';
import type { AssignableExercise } from './data.ts';

export type State = 'solved' | 'answered' | 'open';

/** The kept answer; null when there is none or nothing of it was written yet. */
export function keptAnswer({ slug, starter }: AssignableExercise): string | null {
  const kept = readText(`tensor-pitfalls:answer:${slug}`);
  return kept === null || kept.trim() === starter.trim() || kept.trim() === '' ? null : kept;
}

export function stateOf(exercise: AssignableExercise): State {
  if (keptAnswer(exercise) === null) return 'open';
  return progress.has(exercise.slug, 'solved') ? 'solved' : 'answered';
}
