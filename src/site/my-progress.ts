/** The buttons under "Your progress". What is there is never lost unasked: loading and clearing ask first. */
import { escape, tag } from '../cell/html.ts';
import { counted, FILE_LIMIT, kept, type Kept, merged, readFile, take, writeFile } from '../cell/progress-file.ts';
import { paintMarks } from './lesson-marks.ts';
import type { CourseStrings } from './i18n/course-table.ts';

type Texts = CourseStrings['progress'];
type Words = Omit<Texts, 'saved' | 'found'> & { readonly saved: string; readonly found: string };

const EMPTY: Kept = { progress: { version: 1, marks: {}, choices: {} }, texts: {} };

class MyProgress {
  readonly #root: HTMLElement;
  readonly #words: Words;
  #answers: Readonly<Record<string, () => void>> = {};

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
    const input = this.#find<HTMLInputElement>('input');
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      input.value = '';
      if (file) void this.#load(file);
    });
    root.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'] ?? '';
      const actions: Readonly<Record<string, () => void>> = {
        save: () => this.#save(),
        load: () => input.click(),
        clear: () => this.#clear(),
        ...this.#answers,
      };
      actions[action]?.();
    });
  }

  #save(): void {
    if (!counted(kept()).any) return this.#end(this.#words.empty);
    const name = `tensor-pitfalls-${new Date().toISOString().slice(0, 10)}.json`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeFile(kept())], { type: 'application/json' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#end(this.#words.saved.replace('{name}', name));
  }

  async #load(file: File): Promise<void> {
    const read = file.size > FILE_LIMIT ? ({ kind: 'tooLong' } as const) : readFile(await file.text());
    if (read.kind !== 'ok') return this.#end(this.#words[read.kind]);
    const mine = kept();
    if (!counted(mine).any) return this.#take(read.kept);
    const counts: Readonly<Record<string, unknown>> = counted(read.kept);
    const found = this.#words.found.replace(/\{(\w+)\}/g, (_, name: string) => String(counts[name]));
    this.#ask([found, this.#words.ask, this.#words.mergeHint], {
      merge: () => this.#take(merged(mine, read.kept)),
      replace: () => this.#take(read.kept),
    });
  }

  #clear(): void {
    this.#ask([this.#words.clearAsk], { clearYes: () => this.#take(EMPTY, this.#words.cleared) });
  }

  #take(next: Kept, said = this.#words.loaded): void {
    const written = take(next);
    this.#end({ ok: said, full: this.#words.full, forbidden: this.#words.notStored }[written]);
    paintMarks();
  }

  #ask(texts: readonly string[], answers: Readonly<Partial<Record<keyof Words, () => void>>>): void {
    this.#answers = { ...answers, cancel: () => this.#end(this.#words.left) };
    const button = (name: string) =>
      tag(
        'button',
        {
          type: 'button',
          'data-action': name,
          class: `btn ${/replace|clearYes/.test(name) ? 'ghost danger' : 'ghost'}`,
        },
        escape(this.#words[name as keyof Words]),
      );
    this.#find('.says').textContent = '';
    const place = this.#find('.asks');
    place.innerHTML =
      texts.map((text) => tag('p', {}, escape(text))).join('') +
      tag('div', { class: 'row' }, Object.keys(this.#answers).map(button).join(''));
    place.querySelector('button')?.focus();
  }

  #end(said: string): void {
    this.#answers = {};
    this.#find('.asks').replaceChildren();
    this.#find('.says').textContent = said;
  }

  #find<E extends HTMLElement>(selector: string): E {
    const found = this.#root.querySelector<E>(selector);
    if (!found) throw new Error(`progress without ${selector}`);
    return found;
  }
}

for (const root of document.querySelectorAll<HTMLElement>('.my-progress')) new MyProgress(root);
