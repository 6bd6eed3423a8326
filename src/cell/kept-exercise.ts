/** What the browser keeps of one exercise: the answer as it stands, and how often it was checked without full marks. */
import { readText, writeText, type Written } from './store.ts';

/** A solution can be opened after so many. */
export const TRIES_BEFORE_SOLUTION = 2;

const MOST = 999;

export class KeptExercise {
  readonly #slug: string;
  #tries: number;

  constructor(slug: string) {
    this.#slug = slug;
    const kept = Number(readText(this.#key('tries')) ?? 0);
    this.#tries = Number.isInteger(kept) && kept >= 0 && kept <= MOST ? kept : 0;
  }

  get answer(): string | null {
    return readText(this.#key('answer'));
  }

  keep(answer: string): Written {
    return writeText(this.#key('answer'), answer);
  }

  /** Checks that did not get full marks. */
  get tries(): number {
    return this.#tries;
  }

  /** Counts one more. Where it cannot be stored it still holds until the page is left. */
  tried(): Written {
    this.#tries = Math.min(this.#tries + 1, MOST);
    return writeText(this.#key('tries'), String(this.#tries));
  }

  #key(what: 'answer' | 'tries'): string {
    return `tensor-pitfalls:${what}:${this.#slug}`;
  }
}
