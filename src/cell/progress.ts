/**
 * What a learner has done, kept in the browser: lesson or exercise → marks, and the choice made for each question.
 * One versioned record, so that it can be exported or cleared as a whole. Unreadable data is left alone and ignored.
 */
import { readText, writeText, type Written } from './store.ts';

const KEY = 'tensor-pitfalls:progress';

export type Mark = 'read' | 'predicted' | 'solved';

export interface ProgressRecord {
  readonly version: 1;
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
  /** `lesson/cell` → the choice as it stands in the lesson, counted from 0. */
  readonly choices: Readonly<Record<string, number>>;
}

const EMPTY: ProgressRecord = { version: 1, marks: {}, choices: {} };

let memory: ProgressRecord | null = null;
const listeners = new Set<(written: Exclude<Written, 'ok'>) => void>();

function read(): ProgressRecord {
  if (memory) return memory;
  try {
    const found = JSON.parse(readText(KEY) ?? 'null') as Partial<ProgressRecord> | null;
    memory = found?.version === 1 ? { version: 1, marks: record(found.marks), choices: record(found.choices) } : EMPTY;
  } catch {
    memory = EMPTY;
  }
  return memory;
}

function record<T>(value: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> {
  return value && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

function write(next: ProgressRecord): Written {
  memory = next;
  return writeText(KEY, JSON.stringify(next));
}

function writeOrTell(next: ProgressRecord): void {
  const written = write(next);
  if (written !== 'ok') listeners.forEach((tell) => tell(written));
}

export const progress = {
  has: (id: string, mark: Mark): boolean => (read().marks[id] ?? []).includes(mark),
  set(id: string, mark: Mark, on = true): void {
    const now = read();
    const others = (now.marks[id] ?? []).filter((m) => m !== mark);
    writeOrTell({ ...now, marks: { ...now.marks, [id]: on ? [...others, mark] : others } });
  },
  choice: (id: string): number | null => read().choices[id] ?? null,
  choose(id: string, choice: number | null): void {
    const now = read();
    const choices = Object.fromEntries(
      Object.entries({ ...now.choices, [id]: choice }).filter(([, c]) => c !== null),
    ) as Record<string, number>;
    writeOrTell({ ...now, choices });
  },
  /** Everything, as it is stored. */
  export: (): ProgressRecord => read(),
  /** Another record in place of this one. */
  replace: (next: ProgressRecord): Written => write(next),
  /** Told when something could not be stored (it still holds until the page is left). */
  onTrouble: (tell: (written: Exclude<Written, 'ok'>) => void): void => void listeners.add(tell),
};
