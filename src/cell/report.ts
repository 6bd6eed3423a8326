/**
 * "Something wrong here?": a text with the page, the state of its programs and the versions filled in. It opens the
 * issue form when the site knows one (<meta name="bugs">), else it goes to the clipboard. Nothing is sent from here.
 */
import { TAGS } from './constants.ts';
import type { Strings } from './strings.ts';

const meta = (name: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** The text of a report on one program, or on the whole page. */
export function reportText(cell: HTMLElement | null, strings: Strings): string {
  const cells = cell ? [cell] : [...document.querySelectorAll<HTMLElement>(TAGS.cell)];
  return [
    `${strings.report.page} ${location.origin}${location.pathname}`,
    ...cells.map((one) => `${strings.report.program} ${one.dataset['session']}/${one.dataset['cell']} (${state(one)})`),
    `${strings.report.versions} ${meta('versions')}`,
    `${strings.report.browser} ${navigator.userAgent}`,
    '',
    strings.report.what,
    '',
  ].join('\n');
}

/** Words that stay the same in every language, for whoever reads the report. */
function state(cell: HTMLElement): string {
  return [cell.hasAttribute('data-edited') ? 'edited' : 'as published', cell.dataset['ran'] ?? 'not run'].join(', ');
}

/** The filled-in issue form; null where the site has none. */
export function reportForm(text: string, cell: HTMLElement | null): string | null {
  const bugs = meta('bugs');
  if (!bugs) return null;
  const where = cell ? `${cell.dataset['session']}/${cell.dataset['cell']}` : location.pathname;
  const url = new URL(`${bugs}/new`);
  url.searchParams.set('title', where);
  url.searchParams.set('body', text);
  return url.href;
}

/** Opens the form in a new tab; false where there is none. */
export function openForm(text: string, cell: HTMLElement | null): boolean {
  const form = reportForm(text, cell);
  if (form) window.open(form, '_blank', 'noopener');
  return form !== null;
}
