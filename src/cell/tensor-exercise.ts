/**
 * <tensor-exercise>: an editor with the starter, a Check button, and the verdict. What was written is kept in the
 * browser until it is reset, so that a reload loses nothing.
 */
import type { Exercise } from '../grader/exercise.ts';
import { Editable } from './editable.ts';
import { engine } from './engine.ts';
import { grade } from './grade.ts';
import { escape } from './html.ts';
import { progress } from './progress.ts';
import { failure, waitingFor } from './status.ts';
import { readText, writeText } from './store.ts';
import { stringsFor } from './strings.ts';
import { isSolved, renderVerdict } from './verdict.ts';

export class TensorExerciseElement extends HTMLElement {
  readonly #strings = stringsFor(document.documentElement.lang);
  #editable: Editable | null = null;
  #exercise: Exercise | null = null;
  #turn = 0;

  connectedCallback(): void {
    const place = this.querySelector<HTMLElement>('.code');
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!place || !data || this.#editable) return;
    this.#exercise = JSON.parse(data) as Exercise;
    this.#editable = new Editable(place, this.#strings, {
      change: () => this.#keep(),
      run: () => void this.check(),
      trouble: (text) => this.#say(escape(text)),
    });
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      if (action === 'check' || action === 'retry') void this.check();
      if (action === 'reset') void this.reset();
    });
    const kept = readText(this.#key);
    if (kept !== null && kept !== this.#editable.code) void this.#editable.set(kept);
    if (progress.has(this.#exercise.slug, 'solved')) this.setAttribute('data-solved', '');
  }

  get #key(): string {
    return `tensor-pitfalls:answer:${this.#exercise?.slug ?? ''}`;
  }

  /** Grades what the editor holds. Pressed again, the newer check wins. */
  async check(): Promise<void> {
    const [exercise, editable] = [this.#exercise, this.#editable];
    if (!exercise || !editable) return;
    const turn = ++this.#turn;
    const mine = engine();
    if (mine.state.kind === 'failed') mine.start();
    const button = this.querySelector<HTMLButtonElement>('[data-action="check"]');
    if (button) button.disabled = true;
    const showState = () =>
      turn === this.#turn &&
      this.#say(waitingFor(mine.state, this.#strings) || escape(this.#strings.exercise.checking));
    const unsubscribe = mine.subscribe(showState);
    showState();
    const verdict = await grade(
      mine,
      exercise,
      editable.code,
      document.documentElement.lang === 'zh-CN' ? 'zh-cn' : 'en',
    );
    unsubscribe();
    if (button) button.disabled = false;
    if (turn !== this.#turn) return;
    const place = this.querySelector('.verdict');
    if (!('checks' in verdict)) {
      this.#say(failure(verdict, this.#strings));
      return;
    }
    this.#say('');
    if (place) place.innerHTML = renderVerdict(verdict, this.#strings);
    if (isSolved(verdict)) {
      progress.set(exercise.slug, 'solved');
      this.setAttribute('data-solved', '');
    }
  }

  async reset(): Promise<void> {
    this.#turn++;
    if (this.#editable?.edited) await this.#editable.set(this.#editable.original);
    this.#keep();
    this.querySelector('.verdict')?.replaceChildren();
    this.#say('');
  }

  #keep(): void {
    const written = writeText(this.#key, this.#editable?.code ?? '');
    if (written !== 'ok') this.#say(escape(written === 'full' ? this.#strings.storageFull : this.#strings.storage));
  }

  #say(html: string): void {
    const status = this.querySelector('.status');
    if (status && status.innerHTML !== html) status.innerHTML = html;
  }
}
