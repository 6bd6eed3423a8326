/**
 * Which error page a pasted text belongs to. Each known message is aligned with the text word by word (a local
 * alignment, Smith and Waterman's), rare words weigh more than common ones, and a page is offered when enough of its
 * message was found, or when nearly all of a short text lies in its message. Nothing of the text is ever a pattern.
 */
import { isPlaceholder, tokens } from './tokens.ts';

/** One page and the messages that it explains, as the build wrote them from the recordings. */
export interface KnownError {
  readonly id: string;
  readonly title: string;
  readonly messages: readonly string[];
}

export interface Match {
  readonly id: string;
  readonly title: string;
  /** 0 to 1: how much of the message was found, or how much of the text lies in it. */
  readonly score: number;
  /** The message was found, not only a piece that it may be about. */
  readonly sure: boolean;
  /** Where in the text it ends, in words; the last error of a traceback is the one that stopped the program. */
  readonly at: number;
}

interface Template {
  readonly id: string;
  readonly words: Int32Array;
  readonly total: number;
}

/** Characters that are looked at; of a longer text the lines that look like errors, and its end. */
const READ = 12_000;
const ERROR_LINE = /^.{0,200}?(?:Error|Warning|Exception)\b.*$/;
const LINES = 60;

const FOUND = 0.62;
const INSIDE = 0.72;
/** A fragment shorter than this says too little: about two rare words, one when nothing else stands beside it. */
const ENOUGH = 5;
const ENOUGH_ALONE = 2.9;
const GAP = 0.6;

export class ErrorMatcher {
  readonly #vocabulary = new Map<string, number>();
  readonly #weights: number[] = [0];
  readonly #titles: ReadonlyMap<string, string>;
  readonly #templates: readonly Template[];
  readonly #unknown: number;

  constructor(known: readonly KnownError[]) {
    const all = known.flatMap(({ id, messages }) =>
      messages.flatMap((message) => parts(message).map((part) => ({ id, words: tokens(part) }))),
    );
    this.#titles = new Map(known.map(({ id, title }) => [id, title]));
    const counts = new Map<string, Set<string>>();
    for (const { id, words } of all)
      for (const word of words) counts.set(word, (counts.get(word) ?? new Set()).add(id));
    this.#unknown = Math.log(1 + known.length);
    for (const [word, ids] of counts) {
      this.#vocabulary.set(word, this.#weights.length);
      this.#weights.push(isPlaceholder(word) ? 0.3 : Math.log(1 + known.length / ids.size));
    }
    this.#templates = all.map(({ id, words }) => {
      const numbers = Int32Array.from(words, (word) => this.#vocabulary.get(word) ?? 0);
      return { id, words: numbers, total: this.#sum(numbers) };
    });
  }

  /** Pages for a text, best first; none when nothing is near enough. */
  find(text: string): readonly Match[] {
    const words = Int32Array.from(tokens(readable(text)), (word) => this.#vocabulary.get(word) ?? 0);
    if (words.length === 0) return [];
    const total = this.#sum(words);
    const best = new Map<string, Match>();
    for (const { id, words: template, total: whole } of this.#templates) {
      const { score, at } = this.#align(template, words);
      const found = score / whole;
      const inside = score >= (score < total ? ENOUGH : ENOUGH_ALONE) ? score / total : 0;
      if (found < FOUND && inside < INSIDE) continue;
      const title = this.#titles.get(id) ?? id;
      const match = { id, title, score: Math.min(1, Math.max(found, inside)), sure: found >= FOUND, at };
      const other = best.get(id);
      if (!other || rank(match, other) < 0) best.set(id, match);
    }
    return [...best.values()].sort(rank);
  }

  #sum(words: Int32Array): number {
    return words.reduce((sum, word) => sum + (word === 0 ? this.#unknown : (this.#weights[word] ?? 0)), 0);
  }

  /** The best local alignment: matches add their weight, a word left out on either side costs a little. */
  #align(template: Int32Array, text: Int32Array): { score: number; at: number } {
    let above = new Float64Array(template.length + 1);
    let row = new Float64Array(template.length + 1);
    let [score, at] = [0, 0];
    for (const [i, word] of text.entries()) {
      for (const [j, wanted] of template.entries()) {
        const weight = this.#weights[wanted] ?? 0;
        const here = word === wanted ? (above[j] ?? 0) + weight : Math.max(0, (above[j] ?? 0) - GAP - weight / 4);
        const value = Math.max(here, (above[j + 1] ?? 0) - GAP, (row[j] ?? 0) - weight / 2);
        row[j + 1] = value;
        if (value >= score && value > 0) [score, at] = [value, i];
      }
      [above, row] = [row, above];
    }
    return { score, at };
  }
}

/** Better score first; among equals the one further down in the text. */
function rank(a: Match, b: Match): number {
  return Math.round(10 * b.score) - Math.round(10 * a.score) || b.at - a.at || b.score - a.score;
}

/** A message, and its first sentence alone: older and newer versions often differ in what follows. */
function parts(message: string): readonly string[] {
  const first = /^.{30,}?[.!](?=\s+[A-Z(])/s.exec(message)?.[0];
  return first ? [message, first] : [message];
}

function readable(text: string): string {
  if (text.length <= READ) return text;
  const lines = text.split('\n');
  const errors = lines.filter((line) => ERROR_LINE.test(line.slice(0, 400))).slice(-LINES);
  return `${errors.map((line) => line.slice(0, 600)).join('\n')}\n${text.slice(-READ / 2)}`;
}
