/**
 * The shell of an exercise: its prompt in the page's language, what is answered, a Check button, hints, and a solution.
 * Loads exercises/<slug>/; what is checked, and how, belongs to the judge. The page is whole without scripts: hints and
 * the solution stand there folded, because nothing can be checked then.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TAGS } from '../../cell/constants.ts';
import { tag } from '../../cell/html.ts';
import type { Strings } from '../../cell/strings.ts';
import { code } from '../../cell/text.ts';
import type { Exercise, Locale } from '../../grader/exercise.ts';
import { loadExercise } from '../../grader/load.ts';
import { pageExercise } from '../../grader/page-exercise.ts';
import { ContentError } from './content-error.ts';
import { renderPairs, renderPictureAnswer } from './exercise-pairs.ts';
import { type PageFile, ROOT } from './page-key.ts';
import { renderCode } from './render-cell.ts';

/** Raises ContentError when there is no such folder, and the loader's error for a missing or wrong field. */
export function renderExercise(page: PageFile, slug: string, strings: Strings, base: string): string {
  const folder = join(ROOT, 'exercises', slug);
  if (!existsSync(folder))
    throw new ContentError(page.file, `exercise "${slug}"`, `a folder exercises/${slug}`, 'no such folder');
  const exercise = loadExercise(folder);
  const locale = page.lang === 'zh-CN' ? 'zh-cn' : 'en';
  const json = JSON.stringify(pageExercise(exercise)).replaceAll('<', '\\u003c');
  return tag(
    TAGS.exercise,
    {
      class: 'pair not-content',
      'data-exercise': slug,
      'data-kind': exercise.kind,
      'data-lesson': page.lesson,
      'data-lesson-href': lessonHref(base, page, exercise.lesson),
    },
    side(exercise, locale, strings) +
      work(exercise, strings) +
      tag('div', { class: 'after' }, answer(exercise, strings)) +
      tag('script', { type: 'application/json' }, json),
  );
}

/** On the lesson's own page: its reasons. Elsewhere: the lesson. */
function lessonHref(base: string, page: PageFile, lesson: string): string {
  if (page.lesson === lesson) return '#why';
  return `${base}${page.lang === 'zh-CN' ? 'zh-cn/' : ''}lessons/${lesson}/`;
}

/** What is to be done, and what helps: hints in steps. */
function side(exercise: Exercise, locale: Locale, strings: Strings): string {
  const space = locale === 'zh-cn' ? '' : ' ';
  const prompt = exercise.prompt[locale]
    .trim()
    .split(/\n\s*\n/)
    .map((text) => tag('p', {}, code(text.replace(/\s*\n\s*/g, space))));
  const words = strings.exercise;
  const holds = exercise.kind === 'predict-the-picture' ? 0 : (exercise.variants?.holds.length ?? 0);
  const hidden = holds > 0 ? tag('p', { class: 'quiet' }, words.hidden(holds)) : '';
  const hints = exercise.hints.map((hint, i) =>
    folded('hint', words.hint(i + 1, exercise.hints.length), tag('p', {}, code(hint[locale]))),
  );
  return tag(
    'div',
    { class: 'prompt' },
    tag('h3', {}, code(exercise.title[locale])) + prompt.join('') + hidden + hints.join(''),
  );
}

/** A solution, or the recorded picture: after the work on a narrow screen, beside it on a wide one. */
function answer(exercise: Exercise, strings: Strings): string {
  const words = strings.exercise;
  if (exercise.kind === 'predict-the-picture')
    return (
      tag('p', { class: 'later js-only' }, words.pictureLater) +
      folded('answer', words.picture, renderPictureAnswer(exercise, strings))
    );
  const code = tag('div', { class: 'card still' }, renderCode(exercise.solution.trimEnd(), new Map(), strings));
  return tag('p', { class: 'later js-only', 'data-for': 'solution' }) + folded('solution', words.solution, code);
}

const folded = (kind: string, summary: string, body: string): string =>
  tag('details', { class: kind }, tag('summary', {}, summary) + body);

function work(exercise: Exercise, strings: Strings): string {
  const button = (action: string, label: string, kind: string) =>
    tag('button', { type: 'button', class: `btn ${kind}`, 'data-action': action }, label);
  const words = strings.exercise;
  const bar = tag(
    'div',
    { class: 'bar js-only' },
    button('check', words.check, 'primary') +
      button('reset', strings.reset, 'ghost') +
      tag('span', { class: 'tries' }) +
      tag('span', { class: 'trust' }, words.practice),
  );
  const given =
    exercise.kind === 'predict-the-picture'
      ? renderPairs(exercise, strings)
      : renderCode(exercise.starter.trimEnd(), new Map(), strings);
  return tag(
    'div',
    { class: 'card work' },
    given +
      bar +
      tag('div', { class: 'status', role: 'status' }) +
      tag('div', { class: 'verdict', 'aria-live': 'polite' }),
  );
}
