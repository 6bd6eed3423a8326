/** What the reader has done of each lesson, in the list of lessons, and where to go on. */
import { progress, type Mark } from '../cell/progress.ts';
import { isStarted, listedLessons } from './lesson-state.ts';

const ORDER: readonly Mark[] = ['predicted', 'solved', 'read'];

/** Paints the marks of every list; again after progress was loaded or cleared. */
export function paintMarks(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.lesson-parts')) {
    const labels = JSON.parse(list.dataset['labels'] ?? '{}') as Readonly<Record<Mark, string>>;
    const here = JSON.parse(list.dataset['here'] ?? '{}') as { readonly first?: string; readonly later?: string };
    const lessons = listedLessons(list);
    const next = lessons.find(({ done }) => !done);
    for (const { element, slug, exercises, done } of lessons) {
      const solved = exercises.length > 0 && exercises.every((exercise) => progress.has(exercise, 'solved'));
      const marks = ORDER.filter((mark) => (mark === 'solved' ? solved : progress.has(slug, mark)));
      const place = element.querySelector('.marks');
      element.toggleAttribute('data-done', done);
      element.toggleAttribute('data-next', element === next?.element);
      const words = element === next?.element ? (isStarted() ? here.later : here.first) : undefined;
      element.querySelector('small')?.setAttribute('data-here', words ?? '');
      if (place) place.textContent = marks.map((mark) => `✓ ${labels[mark]}`).join('  ');
    }
  }
}

paintMarks();
