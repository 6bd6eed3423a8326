/**
 * What of an exercise goes into a page: the checks and the messages, neither the solution nor the wrong answers' code,
 * and nothing of the hidden variants.
 */
import type { Exercise, Mistake } from './exercise.ts';

/** The page has it as a drawing. */
const NO_PICTURE = { names: [], objects: [], storages: [] };

/** The exercise as the page's judge needs it; plain JSON. */
export function pageExercise(exercise: Exercise): Exercise {
  if (exercise.kind === 'predict-the-picture')
    return {
      ...exercise,
      program: '',
      solution: '',
      mistakes: exercise.mistakes.map(withoutCode),
      picture: NO_PICTURE,
    };
  const { variants, ...seen } = exercise;
  const hidden = new Set(variants?.holds.map((hold) => hold.id));
  const told = exercise.mistakes.filter(
    (mistake) => ![...mistake.fails, ...mistake.passes].some((id) => hidden.has(id)),
  );
  return { ...seen, solution: '', mistakes: told.map(withoutCode) };
}

const withoutCode = (mistake: Mistake): Mistake => ({ ...mistake, code: '' });
