/** The parts of the assignment page as markup. Texts of links and names go through `escape`. */
import { escape, tag } from '../html.ts';
import { code } from '../text.ts';
import type { AssignableExercise } from './data.ts';
import type { Chosen } from './fragment.ts';
import { type State, stateOf } from './state.ts';
import type { AssignStrings } from './strings.ts';

const MARKS: Readonly<Record<State, string>> = { solved: '✓', answered: '●', open: '○' };

/** The learner's side: what was chosen, how far they are, and the form that makes the file. */
export function renderAssignment(
  chosen: readonly AssignableExercise[],
  strings: AssignStrings,
  nameLength: number,
): string {
  const states = chosen.map(stateOf);
  const solved = states.filter((state) => state === 'solved').length;
  const rows = chosen.map((exercise, i) => {
    const state = states[i] ?? 'open';
    const mark = tag('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[state]);
    return tag(
      'li',
      { class: `card ${state}` },
      tag('a', { href: exercise.href }, tag('strong', {}, code(exercise.title))) +
        tag('small', {}, `${code(strings.from(exercise.lesson))} · ${escape(strings.points(exercise.points))}`) +
        tag('span', { class: 'state' }, `${mark} ${escape(strings.states[state])}`),
    );
  });
  const form = tag(
    'form',
    { class: 'card hand-in' },
    tag('h2', {}, escape(strings.handIn)) +
      tag('p', {}, escape(strings.explain)) +
      tag('label', { for: 'hand-in-name' }, escape(strings.name)) +
      tag('input', {
        ...{ id: 'hand-in-name', name: 'name', type: 'text', maxlength: nameLength },
        ...{ autocomplete: 'name', required: true, spellcheck: 'false' },
      }) +
      tag('button', { type: 'submit', class: 'btn primary' }, escape(strings.make)) +
      tag('p', { class: 'said', role: 'status' }) +
      tag('p', { class: 'soft' }, escape(strings.practice)),
  );
  return (
    tag('h2', {}, escape(strings.yours)) +
    tag('p', { class: 'done' }, escape(strings.done(solved, chosen.length))) +
    tag('ul', { class: 'assigned' }, rows.join('')) +
    form
  );
}

/** What the link named that is not here, as text. */
export function renderUnknown({ slugs, unknown, more }: Chosen, strings: AssignStrings): string {
  if (unknown.length === 0) return '';
  const shown = unknown.map((text) => tag('li', {}, tag('code', {}, escape(text)))).join('');
  const rest = more > 0 ? tag('li', {}, escape(strings.more(more))) : '';
  return tag(
    'div',
    { class: 'note strange', role: 'status' },
    (slugs.length === 0 ? tag('p', {}, escape(strings.noneKnown)) : '') +
      tag('p', {}, escape(strings.unknown(unknown.length + more))) +
      tag('ul', {}, shown + rest),
  );
}

/** The teacher's side: what can be chosen, and the link. */
export function renderBuilder(
  all: readonly AssignableExercise[],
  chosen: ReadonlySet<string>,
  strings: AssignStrings,
): string {
  const rows = all.map((exercise) =>
    tag(
      'li',
      {},
      tag(
        'label',
        {},
        tag('input', { type: 'checkbox', name: 'slug', value: exercise.slug, checked: chosen.has(exercise.slug) }) +
          tag(
            'span',
            {},
            tag('strong', {}, code(exercise.title)) +
              tag('small', {}, `${code(exercise.lesson)} · ${escape(strings.points(exercise.points))}`),
          ),
      ),
    ),
  );
  const link = tag(
    'div',
    { class: 'card link', hidden: chosen.size === 0 },
    tag('p', { class: 'count', role: 'status' }, escape(strings.chosen(chosen.size))) +
      tag('label', { for: 'assign-link' }, escape(strings.link)) +
      tag('input', { id: 'assign-link', type: 'text', readonly: true, spellcheck: 'false' }) +
      tag('button', { type: 'button', class: 'btn primary', 'data-action': 'copy' }, escape(strings.copy)) +
      tag('a', { class: 'btn ghost', href: '#', 'data-action': 'open' }, escape(strings.open)) +
      tag('p', { class: 'said', role: 'status' }),
  );
  return (
    tag('h2', {}, escape(strings.choose)) +
    tag('p', {}, escape(strings.chooseLead)) +
    tag('ul', { class: 'choices' }, rows.join('')) +
    link
  );
}
