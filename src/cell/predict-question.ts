/**
 * <predict-question>: choose what a program prints before running it. The chosen answer is remembered; once checked,
 * every choice that was made explains itself, and the program's recorded output opens.
 */
import { progress } from './progress.ts';
import { stringsFor, type Strings } from './strings.ts';

export class PredictQuestionElement extends HTMLElement {
  #strings: Strings = stringsFor(document.documentElement.lang);

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    form.addEventListener('change', () => this.#clearVerdict());
    const kept = progress.choice(this.#id);
    const input = kept === null ? undefined : this.#inputs[kept];
    if (input) {
      input.checked = true;
      this.#show(input);
    }
  }

  get #id(): string {
    return `${this.dataset['lesson'] ?? ''}/${this.dataset['cell'] ?? ''}`;
  }

  get #inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  #check(): void {
    const chosen = this.#inputs.find((input) => input.checked);
    if (!chosen) {
      this.#say(this.#strings.predict.nothing);
      return;
    }
    progress.choose(this.#id, Number(chosen.value));
    progress.set(this.dataset['lesson'] ?? '', 'predicted');
    this.#show(chosen);
  }

  #show(chosen: HTMLInputElement): void {
    const choice = chosen.closest<HTMLElement>('.choice');
    const right = choice?.hasAttribute('data-right') ?? false;
    this.#clearVerdict();
    choice?.classList.add(right ? 'yes' : 'no');
    const says = choice?.querySelector<HTMLElement>('.says');
    if (says) says.hidden = false;
    this.#say(right ? this.#strings.predict.right : this.#strings.predict.wrong);
    this.toggleAttribute('data-right', right);
    const cell = document.getElementById(`cell-${this.dataset['cell'] ?? ''}`);
    const recorded = cell?.querySelector<HTMLDetailsElement>('details.recorded');
    if (recorded && !cell?.hasAttribute('data-ran')) recorded.open = true;
  }

  #clearVerdict(): void {
    this.#say('');
    this.querySelectorAll('.choice').forEach((choice) => choice.classList.remove('yes', 'no'));
    this.querySelectorAll<HTMLElement>('.says').forEach((says) => (says.hidden = true));
  }

  #say(text: string): void {
    const place = this.querySelector('.verdict');
    if (place) place.textContent = text;
  }
}
