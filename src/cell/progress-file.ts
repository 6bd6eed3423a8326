/**
 * Progress as a file: what it holds, and reading one that comes from anywhere. A file that is damaged, hostile or not
 * ours gives a reason and nothing else; what the browser holds is changed by `take` alone, and put back if that fails.
 */
import { type Mark, progress, type ProgressRecord } from './progress.ts';
import { keysWith, readText, removeText, writeText, type Written } from './store.ts';

export const FILE_LIMIT = 2_000_000;
const ENTRIES = 2_000;
const TEXT_LIMIT = 100_000;
const PREFIX = 'tensor-pitfalls:';
const KIND = 'tensor-pitfalls-progress';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** A slug, or page/cell, or errors/page/cell. Leaves no room for `__proto__`. */
const ID = new RegExp(`^${SLUG}(?:/${SLUG}){0,2}$`);
/** What is kept beside the record, such as `answer:keep-the-original`. */
const TEXT_ID = new RegExp(`^${SLUG}:${SLUG}(?:/${SLUG}){0,2}$`);
const MARKS: ReadonlySet<unknown> = new Set<Mark>(['read', 'predicted', 'solved']);

export interface Kept {
  readonly progress: ProgressRecord;
  /** `answer:<exercise>` → what was written there; the same for whatever else is kept per exercise. */
  readonly texts: Readonly<Record<string, string>>;
}

export type ReadFile =
  { readonly kind: 'ok'; readonly kept: Kept } | { readonly kind: 'tooLong' | 'notOurs' | 'newer' };

/** Everything of this learner that the browser holds. */
export function kept(): Kept {
  const names = keysWith(PREFIX).map((key) => key.slice(PREFIX.length));
  const texts = names
    .filter((name) => TEXT_ID.test(name))
    .map((name) => [name, readText(PREFIX + name) ?? ''] as const);
  return { progress: progress.export(), texts: Object.fromEntries(texts) };
}

/** What a file or the browser holds, counted for the reader. */
export function counted({ progress: { marks, choices }, texts }: Kept) {
  const solved = Object.values(marks).filter((list) => list.includes('solved')).length;
  const begun = Object.values(marks).filter((list) => list.some((mark) => mark !== 'solved')).length;
  const answers = Object.keys(texts).filter((name) => name.startsWith('answer:')).length;
  return { begun, solved, answers, any: begun + solved + answers + Object.keys(choices).length > 0 };
}

export function writeFile({ progress: { version, marks, choices }, texts }: Kept): string {
  return JSON.stringify({ kind: KIND, version, marks, choices, texts }, null, 1);
}

export function readFile(text: string): ReadFile {
  if (text.length > FILE_LIMIT) return { kind: 'tooLong' };
  const data = parse(text);
  if (!isObject(data) || data['kind'] !== KIND) return { kind: 'notOurs' };
  if (typeof data['version'] === 'number' && data['version'] > 1) return { kind: 'newer' };
  const marks = table(data['marks'], ID, isMarks);
  const choices = table(data['choices'], ID, isChoice);
  const texts = table(data['texts'], TEXT_ID, isText);
  if (data['version'] !== 1 || !marks || !choices || !texts) return { kind: 'notOurs' };
  return { kind: 'ok', kept: { progress: { version: 1, marks, choices }, texts } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMarks = (value: unknown): value is readonly Mark[] =>
  Array.isArray(value) && value.length <= MARKS.size && value.every((mark) => MARKS.has(mark));
const isChoice = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT_LIMIT;

/** Null when one key or value is not what it should be: half a file is not taken. */
function table<T>(value: unknown, key: RegExp, is: (one: unknown) => one is T): Readonly<Record<string, T>> | null {
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  if (entries.length > ENTRIES) return null;
  const good = entries.filter((entry): entry is [string, T] => key.test(entry[0]) && is(entry[1]));
  return good.length === entries.length ? Object.fromEntries(good) : null;
}

/** Both together; where both have a choice or a text, `mine` stays. */
export function merged(mine: Kept, other: Kept): Kept {
  const [a, b] = [mine.progress, other.progress];
  const marks = Object.fromEntries(
    [...new Set([...Object.keys(a.marks), ...Object.keys(b.marks)])].map((id) => [
      id,
      [...new Set([...(a.marks[id] ?? []), ...(b.marks[id] ?? [])])],
    ]),
  );
  return {
    progress: { version: 1, marks, choices: { ...b.choices, ...a.choices } },
    texts: { ...other.texts, ...mine.texts },
  };
}

/** Makes `next` what the browser holds. When it does not fit, everything is as before. */
export function take(next: Kept): Written {
  const before = kept();
  const written = put(next);
  if (written === 'full') put(before);
  return written;
}

function put(next: Kept): Written {
  for (const name of Object.keys(kept().texts)) if (!Object.hasOwn(next.texts, name)) removeText(PREFIX + name);
  let worst: Written = progress.replace(next.progress);
  for (const [name, text] of Object.entries(next.texts)) {
    const written = writeText(PREFIX + name, text);
    if (written !== 'ok') worst = written;
  }
  return worst;
}
