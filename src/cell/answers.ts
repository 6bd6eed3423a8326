/**
 * How an exercise is answered: by a program in an editor, or by choosing for pairs of names. Both hand over a text, which
 * is what the judge reads, the browser keeps and a learner hands in.
 */
import { predictionText, readPrediction } from '../grader/prediction.ts';
import type { Exercise, PictureExercise } from '../grader/exercise.ts';
import { Editable } from './editable.ts';
import type { Strings } from './strings.ts';

export interface AnswerEvents {
  readonly change: () => void;
  readonly run: () => void;
  readonly trouble: (text: string) => void;
}

export interface Answer {
  /** As it would be handed in. */
  readonly text: string;
  /** What is still to be done before it can be checked; empty when nothing is. */
  readonly missing: string;
  /** Puts a kept answer in place. */
  restore(text: string): void;
  reset(): Promise<void>;
}

class ProgramAnswer implements Answer {
  readonly #editable: Editable;
  readonly missing = '';

  constructor(place: HTMLElement, strings: Strings, on: AnswerEvents) {
    this.#editable = new Editable(place, strings, on);
  }

  get text(): string {
    return this.#editable.code;
  }

  restore(text: string): void {
    if (text !== this.#editable.code) void this.#editable.set(text);
  }

  async reset(): Promise<void> {
    if (this.#editable.edited) await this.#editable.set(this.#editable.original);
  }
}

class PairAnswer implements Answer {
  readonly #form: HTMLFormElement;
  readonly #exercise: PictureExercise;
  readonly #strings: Strings;

  constructor(form: HTMLFormElement, exercise: PictureExercise, strings: Strings, on: AnswerEvents) {
    this.#form = form;
    this.#exercise = exercise;
    this.#strings = strings;
    form.addEventListener('change', on.change);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      on.run();
    });
  }

  get text(): string {
    const chosen = this.#exercise.checks.map(({ id }) => [
      id,
      this.#form.querySelector<HTMLInputElement>(chosenIn(id)),
    ]);
    const given = (chosen as [string, HTMLInputElement | null][]).filter(([, input]) => input);
    return predictionText(
      this.#exercise.slug,
      Object.fromEntries(given.map(([id, input]) => [id, input?.value === 'shared'])),
    );
  }

  get missing(): string {
    const open = this.#exercise.checks.filter(({ id }) => !this.#form.querySelector(chosenIn(id))).length;
    return open === 0 ? '' : this.#strings.exercise.unanswered(open);
  }

  restore(text: string): void {
    const read = readPrediction(this.#exercise, text);
    if (!('shares' in read)) return;
    for (const [id, shares] of read.shares) {
      const value = shares ? 'shared' : 'apart';
      const input = this.#form.querySelector<HTMLInputElement>(`[data-pair="${id}"] input[value="${value}"]`);
      if (input) input.checked = true;
    }
  }

  reset(): Promise<void> {
    this.#form.reset();
    return Promise.resolve();
  }
}

/** Ids are slugs (the schema holds that), so they need no escaping in a selector. */
const chosenIn = (id: string): string => `[data-pair="${id}"] input:checked`;

/** The answer part of an exercise element; null when its markup is not there. */
export function answerOf(root: HTMLElement, exercise: Exercise, strings: Strings, on: AnswerEvents): Answer | null {
  if (exercise.kind === 'predict-the-picture') {
    const form = root.querySelector<HTMLFormElement>('form.pairs');
    return form && new PairAnswer(form, exercise, strings, on);
  }
  const place = root.querySelector<HTMLElement>('.work .code');
  return place && new ProgramAnswer(place, strings, on);
}
