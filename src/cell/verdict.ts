/**
 * A verdict as markup: the score and who graded, the mistake that was recognised, and every check with what was
 * expected and found. A check that failed links the lesson.
 */
import type { Exercise } from '../grader/exercise.ts';
import type { CheckVerdict, Verdict } from '../protocol.ts';
import { escape, tag } from './html.ts';
import type { Strings } from './strings.ts';
import { code } from './text.ts';

export function isSolved(verdict: Verdict): boolean {
  return verdict.points === verdict.max && verdict.checks.every((check) => check.status === 'pass');
}

/** @param lesson the address of the page that explains it; empty: no link */
export function renderVerdict(verdict: Verdict, strings: Strings, lesson: string, kind: Exercise['kind']): string {
  const words = strings.exercise;
  const solved = isSolved(verdict);
  const score = words.score(verdict.points, verdict.max) + (solved ? ` · ${words.solved}` : '');
  const trust = tag('small', { class: 'trust' }, escape(words[verdict.trust]));
  const mistake = verdict.mistake ? tag('p', { class: 'mistake' }, code(verdict.mistake.message)) : '';
  const missed = verdict.checks.some((check) => check.status === 'fail');
  const link = missed && lesson ? tag('p', { class: 'more' }, tag('a', { href: lesson }, escape(words.read))) : '';
  const found = kind === 'predict-the-picture' ? words.answered : words.found;
  return (
    tag('p', { class: solved ? 'score full' : 'score' }, `${escape(score)} ${trust}`) +
    mistake +
    tag('ul', {}, verdict.checks.map((check) => row(check, strings, found)).join('')) +
    link
  );
}

function row(check: CheckVerdict, strings: Strings, foundWord: string): string {
  const words = strings.exercise;
  const status = { pass: words.pass, fail: words.fail, 'not-graded': words.notGraded }[check.status];
  const facts =
    check.status === 'fail'
      ? tag(
          'dl',
          {},
          tag('dt', {}, words.expected) +
            tag('dd', {}, code(check.expected)) +
            tag('dt', {}, foundWord) +
            tag('dd', {}, code(check.found)),
        )
      : '';
  const said = check.status === 'not-graded' ? [check.message, check.found] : [check.message];
  const lines = said.filter(Boolean).map((text) => `<br>${code(text)}`);
  return tag(
    'li',
    { class: check.status },
    `${tag('b', {}, code(check.subject))} · ${status}${lines.join('')}${facts}`,
  );
}
