/**
 * Predict the picture: the program to be read, one question for each pair of names, and the recorded memory picture,
 * which stays folded until the questions are answered.
 */
import { TAGS } from '../../cell/constants.ts';
import { tag } from '../../cell/html.ts';
import { renderPicture } from '../../cell/picture/render.ts';
import type { Strings } from '../../cell/strings.ts';
import { code } from '../../cell/text.ts';
import type { PictureExercise, SharesCheck } from '../../grader/exercise.ts';
import { libraries, renderCode } from './render-cell.ts';

/** The program, then a form: a fieldset with two radio buttons for each pair. */
export function renderPairs(exercise: PictureExercise, strings: Strings): string {
  const words = strings.exercise;
  const program = renderCode(exercise.program.trimEnd(), libraries(exercise.picture), strings);
  const questions = exercise.checks.map((check) => question(exercise.slug, check, strings));
  return (
    tag('p', { class: 'quiet reading' }, words.program) +
    program +
    tag('form', { class: 'pairs', 'aria-label': words.pairs }, questions.join(''))
  );
}

function question(slug: string, { id, a, b }: SharesCheck, strings: Strings): string {
  const words = strings.exercise;
  const choice = (value: 'shared' | 'apart', label: string): string => {
    const input = tag('input', { type: 'radio', name: `${slug}-${id}`, value }).replace('</input>', '');
    return tag('label', {}, input + tag('span', {}, label));
  };
  return tag(
    'fieldset',
    { 'data-pair': id },
    tag('legend', {}, code(words.pair(a, b))) +
      tag('div', { class: 'two js-only' }, choice('shared', words.shared) + choice('apart', words.apart)),
  );
}

/** As real NumPy and PyTorch left the memory. */
export function renderPictureAnswer(exercise: PictureExercise, strings: Strings): string {
  return tag(
    TAGS.picture,
    { class: 'card' },
    renderPicture(exercise.picture, strings, { before: null, code: exercise.program }),
  );
}
