/** "Mark as read" at the end of a lesson: a pressed button that survives a reload. */
import { progress } from '../cell/progress.ts';

const place = document.querySelector<HTMLElement>('[data-read]');
const button = place?.querySelector('button');
const lesson = place?.dataset['read'];

if (button && lesson) {
  const unread = button.textContent;
  const paint = () => {
    const read = progress.has(lesson, 'read');
    button.setAttribute('aria-pressed', String(read));
    button.textContent = read ? (button.dataset['readLabel'] ?? '') : unread;
  };
  button.addEventListener('click', () => {
    progress.set(lesson, 'read', !progress.has(lesson, 'read'));
    paint();
  });
  paint();
}
