/**
 * The field of /errors/: what is pasted finds its page. `#q=…` in the address fills it in. What was pasted is only ever
 * shown as text, and it stays in the page.
 */
import type { SiteSearchElement } from './search/element.ts';
import { ErrorMatcher, type KnownError } from '../cell/errors/match.ts';

const SHOWN = 5;
/** Characters of a pasted text that the site's search gets. */
const QUERY = 120;

const form = document.querySelector<HTMLFormElement>('.err-find');
const field = form?.querySelector('textarea');
const status = form?.querySelector('[role=status]');
const list = form?.querySelector('ol');
const search = form?.querySelector('button');

if (form && field && status && list && search) {
  const says = JSON.parse(form.dataset['says'] ?? '{}') as Readonly<Record<'one' | 'many' | 'none', string>>;
  const known = JSON.parse(document.getElementById('err-data')?.textContent ?? '[]') as readonly KnownError[];
  const matcher = new ErrorMatcher(known);
  let timer = 0;

  const show = () => {
    const text = field.value.trim();
    const found = text ? matcher.find(text).slice(0, SHOWN) : [];
    status.textContent = text ? (found.length === 0 ? says.none : found.length === 1 ? says.one : says.many) : '';
    search.hidden = !text || found.length > 0;
    list.replaceChildren(...found.map(({ id }) => item(id)));
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, field.value.length > 5000 ? 250 : 60);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) list.querySelector('a')?.click();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  search.addEventListener('click', () =>
    document.querySelector<SiteSearchElement>('site-search')?.open(lastLine(field.value)),
  );

  const fromAddress = () => {
    const given = queryOf(location.hash);
    if (given === null) return;
    field.value = given;
    show();
    field.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();
}

/** The entry of the list below, once more. */
function item(id: string): Node {
  const made = document.createElement('li');
  made.append(...[...(document.getElementById(id)?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  return made;
}

/** The text behind `#q=`; null when there is none or it is damaged. */
function queryOf(hash: string): string | null {
  if (!hash.startsWith('#q=')) return null;
  try {
    return decodeURIComponent(hash.slice(3).replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  return line.replace(/^\w+(?:\.\w+)*(?:Error|Warning|Exception): /, '').slice(0, QUERY);
}
