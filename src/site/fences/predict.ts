/**
 * The question before a program runs, from a ```predict fence (YAML). Exactly one choice is `recorded: true`; its
 * text is the recording, so no right answer is ever typed by hand. Every choice says why one would choose it.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { escape, tag } from '../../cell/html.ts';
import { TAGS } from '../../cell/constants.ts';
import type { Strings } from '../../cell/strings.ts';
import { code } from '../../cell/text.ts';
import { ContentError } from './content-error.ts';
import { joinLines } from './join-lines.ts';
import type { PageFile } from './page-key.ts';

const Choice = z.union([
  z.strictObject({ text: z.string(), says: z.string() }),
  z.strictObject({ recorded: z.literal(true), says: z.string() }),
]);
const Question = z.strictObject({ cell: z.string(), choices: z.array(Choice).min(2) });

export type PredictQuestion = z.infer<typeof Question>;

/** Raises ContentError for a field that is missing or wrong, and unless one choice is the recording. */
export function parsePredict(page: PageFile, source: string): PredictQuestion {
  const parsed = Question.safeParse(parse(source));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ContentError(
      page.file,
      `predict fence, ${issue?.path.join('.') ?? ''}`,
      'cell, choices: [{text | recorded: true, says}]',
      issue?.message ?? '',
    );
  }
  const right = parsed.data.choices.filter((c) => 'recorded' in c).length;
  if (right !== 1)
    throw new ContentError(page.file, 'predict fence, choices', 'one choice with recorded: true', `${right}`);
  return parsed.data;
}

/** The question as a form of radio buttons. What each choice says stays in the page, hidden until it is checked. */
export function renderPredict(page: PageFile, question: PredictQuestion, recorded: string, strings: Strings): string {
  const name = `predict-${question.cell}`;
  const choices = question.choices.map((choice, i) => {
    const right = 'recorded' in choice;
    const text = right ? recorded.replace(/\n$/, '') : choice.text;
    const input = tag('input', { type: 'radio', name, value: i }).replace('</input>', '');
    const words = page.lang === 'zh-CN' ? joinLines(choice.says) : choice.says;
    const says = tag('p', { class: 'says', hidden: true }, code(words.trim()));
    return tag(
      'div',
      { class: 'choice', 'data-right': right },
      tag('label', {}, input + tag('span', { class: 'text' }, escape(text))) + says,
    );
  });
  const legend = tag('legend', {}, strings.predict.legend);
  const button = tag('button', { type: 'submit', class: 'btn primary' }, strings.predict.check);
  const form = tag(
    'form',
    {},
    tag('fieldset', {}, legend + choices.join('')) +
      tag('div', { class: 'bar js-only' }, button + tag('span', { class: 'verdict', role: 'status' })),
  );
  return tag(TAGS.predict, { class: 'card not-content', 'data-lesson': page.lesson, 'data-cell': question.cell }, form);
}
