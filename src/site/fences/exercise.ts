/**
 * The shell of an exercise: its prompt in the page's language, the starter as an editable program, and a Check button.
 * Loads exercises/<slug>/; what is checked, and how, belongs to the judge.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TAGS } from '../../cell/constants.ts';
import { tag } from '../../cell/html.ts';
import type { Strings } from '../../cell/strings.ts';
import { code } from '../../cell/text.ts';
import { loadExercise } from '../../grader/load.ts';
import { pageExercise } from '../../grader/page-exercise.ts';
import { ContentError } from './content-error.ts';
import { type PageFile, ROOT } from './page-key.ts';
import { renderCode } from './render-cell.ts';

/** Raises ContentError when there is no such folder, and the loader's error for a missing or wrong field. */
export function renderExercise(page: PageFile, slug: string, strings: Strings): string {
  const folder = join(ROOT, 'exercises', slug);
  if (!existsSync(folder))
    throw new ContentError(page.file, `exercise "${slug}"`, `a folder exercises/${slug}`, 'no such folder');
  const exercise = loadExercise(folder);
  const locale = page.lang === 'zh-CN' ? 'zh-cn' : 'en';
  const space = locale === 'zh-cn' ? '' : ' ';
  const prompt = exercise.prompt[locale]
    .trim()
    .split(/\n\s*\n/)
    .map((text) => tag('p', {}, code(text.replace(/\s*\n\s*/g, space))));
  const button = (action: string, label: string, kind: string) =>
    tag('button', { type: 'button', class: `btn ${kind}`, 'data-action': action }, label);
  const bar = tag(
    'div',
    { class: 'bar js-only' },
    button('check', strings.exercise.check, 'primary') +
      button('reset', strings.reset, 'ghost') +
      tag('span', { class: 'trust' }, strings.exercise.practice),
  );
  const work = tag(
    'div',
    { class: 'card' },
    renderCode(exercise.starter.trimEnd(), new Map(), strings) +
      bar +
      tag('div', { class: 'status', role: 'status' }) +
      tag('div', { class: 'verdict', 'aria-live': 'polite' }),
  );
  const hints = exercise.hints.map((hint, i) =>
    tag(
      'details',
      { class: 'hint' },
      tag('summary', {}, strings.exercise.hint(i + 1)) + tag('p', {}, code(hint[locale])),
    ),
  );
  const side = tag(
    'div',
    { class: 'prompt' },
    tag('h3', {}, code(exercise.title[locale])) + prompt.join('') + hints.join(''),
  );
  const json = tag(
    'script',
    { type: 'application/json' },
    JSON.stringify(pageExercise(exercise)).replaceAll('<', '\\u003c'),
  );
  return tag(
    TAGS.exercise,
    { class: 'pair not-content', 'data-exercise': slug, 'data-lesson': page.lesson },
    side + work + json,
  );
}
