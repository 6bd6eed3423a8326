/** A verdict as markup: the score, the mistake that was recognised, and every check with expected and found. */
import type { CheckVerdict, Verdict } from '../protocol.ts';
import { tag } from './html.ts';
import type { Strings } from './strings.ts';
import { code } from './text.ts';

export function isSolved(verdict: Verdict): boolean {
  return verdict.points === verdict.max && verdict.checks.every((check) => check.status === 'pass');
}

export function renderVerdict(verdict: Verdict, strings: Strings): string {
  const words = strings.exercise;
  const solved = isSolved(verdict);
  const score = words.score(verdict.points, verdict.max) + (solved ? ` · ${words.solved}` : '');
  const mistake = verdict.mistake ? tag('p', { class: 'mistake' }, code(verdict.mistake.message)) : '';
  return (
    tag('p', { class: solved ? 'score full' : 'score' }, score) +
    mistake +
    tag('ul', {}, verdict.checks.map((check) => row(check, strings)).join(''))
  );
}

function row(check: CheckVerdict, strings: Strings): string {
  const words = strings.exercise;
  const status = { pass: words.pass, fail: words.fail, 'not-graded': words.notGraded }[check.status];
  const facts =
    check.status === 'fail'
      ? tag(
          'dl',
          {},
          tag('dt', {}, words.expected) +
            tag('dd', {}, code(check.expected)) +
            tag('dt', {}, words.found) +
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
