/**
 * <exercise-assignment>: without a fragment a list to choose from and the link it makes; with one the chosen exercises,
 * the learner's own state, and the one file to hand in. The build wrote the plain list that it replaces.
 */
import { plain } from '../text.ts';
import type { AssignableExercise, AssignData } from './data.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { makeHandIn, MAX_NAME } from './make-hand-in.ts';
import { renderAssignment, renderBuilder, renderUnknown } from './render.ts';
import { assignStrings } from './strings.ts';

/** The browser has read the file by then. */
const REVOKE_MS = 60_000;

export class ExerciseAssignmentElement extends HTMLElement {
  readonly #strings = assignStrings(document.documentElement.lang);
  #data: AssignData | null = null;
  #chosen: readonly AssignableExercise[] = [];

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!json || this.#data) return;
    this.#data = JSON.parse(json) as AssignData;
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#handIn(event.target as HTMLFormElement);
    });
    this.addEventListener('change', () => this.#paintLink());
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      if (action === 'copy') void this.#copy();
    });
    window.addEventListener('hashchange', () => this.#paint());
    // What was written in an exercise meanwhile: the list is read again when the reader comes back to it.
    window.addEventListener('pageshow', (event) => event.persisted && this.#paint());
    window.addEventListener('storage', () => this.#repaintStates());
    this.#paint();
  }

  get #all(): readonly AssignableExercise[] {
    return this.#data?.exercises ?? [];
  }

  #paint(): void {
    const anchor = location.hash.slice(1);
    // The way to a place on this page, not an assignment.
    if (anchor !== '' && document.getElementById(anchor) && this.querySelector('.assign-app')) return;
    const chosen = readFragment(location.hash, new Set(this.#all.map((e) => e.slug)));
    this.#chosen = chosen.slugs.flatMap((slug) => this.#all.filter((e) => e.slug === slug));
    const learner = this.#chosen.length > 0;
    const app = this.querySelector('.assign-app') ?? document.createElement('div');
    app.className = 'assign-app';
    app.innerHTML =
      renderUnknown(chosen, this.#strings) +
      (learner
        ? renderAssignment(this.#chosen, this.#strings, MAX_NAME)
        : renderBuilder(this.#all, new Set(), this.#strings));
    this.querySelector('.assign-plain')?.remove();
    this.append(app);
    const other = document.querySelector<HTMLAnchorElement>('a.language');
    if (other) other.hash = writeFragment(chosen.slugs);
  }

  #repaintStates(): void {
    const typed = this.querySelector<HTMLInputElement>('#hand-in-name')?.value;
    if (this.#chosen.length === 0) return;
    this.#paint();
    const field = this.querySelector<HTMLInputElement>('#hand-in-name');
    if (field && typed) field.value = typed;
  }

  #paintLink(): void {
    const ticked = [...this.querySelectorAll<HTMLInputElement>('input[name="slug"]:checked')].map((box) => box.value);
    const box = this.querySelector<HTMLElement>('.link');
    const field = this.querySelector<HTMLInputElement>('#assign-link');
    const open = this.querySelector<HTMLAnchorElement>('[data-action="open"]');
    const count = this.querySelector('.count');
    if (!box || !field || !open || !count) return;
    box.hidden = ticked.length === 0;
    const link = new URL(location.pathname + writeFragment(ticked), location.origin).href;
    field.value = link;
    open.href = link;
    count.textContent = this.#strings.chosen(ticked.length);
    this.#say('');
  }

  async #copy(): Promise<void> {
    const field = this.querySelector<HTMLInputElement>('#assign-link');
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.#say(this.#strings.copied);
    } catch {
      field?.select();
      this.#say(this.#strings.byHand);
    }
  }

  async #handIn(form: HTMLFormElement): Promise<void> {
    const typed = form.querySelector<HTMLInputElement>('input[name="name"]')?.value ?? '';
    if (typed.trim() === '') return this.#say(this.#strings.needName);
    try {
      const file = await makeHandIn(typed, this.#chosen, this.#data!.versions);
      if (file.answers === 0) return this.#say(this.#strings.nothing);
      const url = URL.createObjectURL(new Blob([file.bytes], { type: 'application/zip' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
      this.#say(this.#strings.made(file.name, file.answers, file.unanswered));
    } catch {
      this.#say(this.#strings.failed);
    }
  }

  #say(text: string): void {
    const place = this.querySelector('.said');
    if (place) place.textContent = plain(text);
  }
}

customElements.define('exercise-assignment', ExerciseAssignmentElement);
