/** What of an exercise goes into a page: the checks and the messages, neither the solution nor the wrong answers' code. */
import type { Exercise } from './exercise.ts';

/** The exercise as the page's judge needs it; plain JSON. */
export function pageExercise(exercise: Exercise): Exercise {
  return { ...exercise, solution: '', mistakes: exercise.mistakes.map((mistake) => ({ ...mistake, code: '' })) };
}
