/**
 * Which exercises a link to /assign/ chooses: `#slug,slug,…`. A fragment may hold anything; it only ever becomes known
 * slugs and a few short texts to show.
 */

export interface Chosen {
  /** Known ones, each once, in the order of the link. */
  readonly slugs: readonly string[];
  /** What is no exercise, cut to be shown as text. */
  readonly unknown: readonly string[];
  /** How many more there are that are not shown. */
  readonly more: number;
}

const MAX_CHARACTERS = 8000;
const MAX_CHOSEN = 100;
const SHOWN = 5;
const SHOWN_LENGTH = 40;

export function readFragment(fragment: string, known: ReadonlySet<string>): Chosen {
  const text = decoded(fragment.replace(/^#/, '').slice(0, MAX_CHARACTERS));
  const parts = [...new Set(text.split(',').map((part) => part.trim()))].filter(Boolean);
  const strange = parts.filter((part) => !known.has(part));
  const unknown = strange.slice(0, SHOWN).map(clipped);
  return {
    slugs: parts.filter((part) => known.has(part)).slice(0, MAX_CHOSEN),
    unknown,
    more: strange.length - unknown.length,
  };
}

const clipped = (text: string): string => (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const writeFragment = (slugs: readonly string[]): string => (slugs.length > 0 ? `#${slugs.join(',')}` : '');
