/** The home page's strip of lessons: what is done gets its mark, a name points at the lesson to go on with. */
import { isStarted, listedLessons } from './lesson-state.ts';

interface Words {
  readonly done: readonly string[];
  readonly allDone: string;
  readonly doneMark: string;
  readonly continueHere: string;
}

function paint(strip: HTMLElement): void {
  const words = JSON.parse(strip.dataset['words'] ?? '{}') as Words;
  const lessons = listedLessons(strip);
  for (const { element, done } of lessons) {
    element.toggleAttribute('data-done', done);
    const mark = element.querySelector('.mark');
    if (mark)
      mark.innerHTML = done ? `<span aria-hidden="true">✓</span><span class="sr-only">${words.doneMark}</span>` : '';
  }
  const next = lessons.find(({ done }) => !done);
  next?.element.toggleAttribute('data-next', true);
  if (!isStarted()) return;
  const count = lessons.filter(({ done }) => done).length;
  const says = strip.querySelector('[data-says]');
  if (says) says.textContent = next ? (words.done[count] ?? '') : words.allDone;
  const link = next?.element.querySelector<HTMLAnchorElement>('a');
  const onward = strip.querySelector<HTMLAnchorElement>('a[data-next]');
  if (!link || !onward) return;
  onward.href = link.href;
  onward.textContent = `${words.continueHere}: ${link.title}`;
  onward.hidden = false;
  continueFrom(link, Number(link.querySelector('b')?.textContent));
}

/** The first button of the page leads on, too. */
function continueFrom(link: HTMLAnchorElement, number: number): void {
  const button = document.querySelector<HTMLAnchorElement>('a[data-start]');
  if (!button) return;
  button.href = link.href;
  button.textContent = (button.dataset['goOn'] ?? '').replace('{n}', String(number));
}

for (const strip of document.querySelectorAll<HTMLElement>('.course-strip')) paint(strip);
