/** What the reader has done of each lesson, in the list of lessons. */
import { progress, type Mark } from '../cell/progress.ts';

const ORDER: readonly Mark[] = ['predicted', 'solved', 'read'];

for (const place of document.querySelectorAll<HTMLElement>('.marks[data-lesson]')) {
  const { lesson = '', exercises = '', labels = '{}' } = place.dataset;
  const words = JSON.parse(labels) as Readonly<Record<Mark, string>>;
  const solved = exercises.split(' ').every((slug) => progress.has(slug, 'solved'));
  const done = ORDER.filter((mark) => (mark === 'solved' ? solved : progress.has(lesson, mark)));
  place.textContent = done.map((mark) => `✓ ${words[mark]}`).join('  ');
}
