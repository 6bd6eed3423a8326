/**
 * <site-search>: opened by its button, `/` or Ctrl+K. What is typed is looked for among the known messages, by shape,
 * and in the index of all pages, by words; arrows walk the results. A newer query supersedes an older one.
 */
import { errorAddress, knownErrors } from '../../cell/errors/known.ts';
import type { SearchStrings } from '../i18n/search-table.ts';
import { type Found, searchPages } from './pagefind.ts';
import { errorItem, pageItem } from './results.ts';

const ERRORS = 3;
const WAIT = 120;
/** Where a typed `/` is a slash. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

export class SiteSearchElement extends HTMLElement {
  readonly #says = JSON.parse(this.dataset['says'] ?? '{}') as SearchStrings;
  readonly #dialog = this.querySelector('dialog')!;
  readonly #input = this.querySelector('input')!;
  readonly #status = this.querySelector('[role=status]')!;
  readonly #list = this.querySelector('ol')!;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    this.querySelector('.open')?.addEventListener('click', () => this.open());
    this.querySelector('[data-close]')?.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      const outside = event.target === this.#dialog;
      const link = event.target instanceof Element && event.target.closest('a');
      if (outside || link) this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#walk(event));
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), WAIT);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#list.querySelector('a')?.click();
    });
    document.addEventListener('keydown', (event) => this.#shortcut(event));
  }

  /** Shows the dialog, with a query in it when there is one. */
  open(query?: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (query !== undefined) {
      this.#input.value = query;
      void this.#search();
    }
    this.#input.focus();
    this.#input.select();
    void knownErrors();
  }

  #shortcut(event: KeyboardEvent): void {
    const typing = event.target instanceof Element && event.target.closest(TYPING);
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (event.defaultPrevented || (!slash && !k)) return;
    event.preventDefault();
    if (k && this.#dialog.open) this.#dialog.close();
    else this.open();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    if (!query) return this.#show('', []);
    const [errors, found] = await Promise.all([
      knownErrors().then((known) => known?.find(query).slice(0, ERRORS) ?? []),
      searchPages(query).catch(() => null),
    ]);
    if (turn !== this.#turn) return;
    const addresses = new Set(errors.map(({ id }) => errorAddress(id)));
    const others = found?.pages.filter(({ url }) => !addresses.has(url)) ?? [];
    const items = [
      ...errors.map(({ id, title }) => errorItem(errorAddress(id), title, this.#says.error)),
      ...others.map(pageItem),
    ];
    this.#show(this.#count(query, found, items.length), items);
  }

  #count(query: string, found: Found | null, shown: number): string {
    if (!found && shown === 0) return this.#says.failed;
    const total = Math.max(found?.total ?? 0, shown);
    if (total === 0) return this.#says.none.replace('{q}', () => query.slice(0, 80));
    const [one = '', many = '', first = ''] = this.#says.found.split('|');
    const text = total === 1 ? one : shown < total ? first : many;
    return text.replace('{n}', String(total)).replace('{shown}', String(shown));
  }

  #show(status: string, items: readonly Node[]): void {
    this.#status.textContent = status;
    this.#list.replaceChildren(...items);
  }

  /** Arrow keys go from the field through the links and back. Escape closes, where a search field would only be emptied. */
  #walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('site-search', SiteSearchElement);
