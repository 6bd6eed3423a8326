/** When a lesson counts as done: marked as read, or every exercise of it solved. */
import { progress } from '../cell/progress.ts';

export interface ListedLesson {
  readonly element: HTMLElement;
  readonly slug: string;
  readonly exercises: readonly string[];
  readonly done: boolean;
}

/** The lessons of a list in the page, marked up with data-lesson and data-exercises. */
export function listedLessons(list: ParentNode): readonly ListedLesson[] {
  return [...list.querySelectorAll<HTMLElement>('[data-lesson]')].map((element) => {
    const slug = element.dataset['lesson'] ?? '';
    const exercises = (element.dataset['exercises'] ?? '').split(' ').filter(Boolean);
    return { element, slug, exercises, done: isDone(slug, exercises) };
  });
}

export function isDone(slug: string, exercises: readonly string[]): boolean {
  const solved = exercises.length > 0 && exercises.every((exercise) => progress.has(exercise, 'solved'));
  return solved || progress.has(slug, 'read');
}

/** Anything at all that was done. */
export function isStarted(): boolean {
  const { marks, choices } = progress.export();
  return Object.values(marks).some((list) => list.length > 0) || Object.keys(choices).length > 0;
}
