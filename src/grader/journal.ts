/**
 * Results as they come, one line each, in a file beside the grades: what was graded before the command was killed is
 * not graded again. A line is written whole or, when the machine ends in the middle of it, dropped at the next opening.
 */
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { verdictSchema } from './grades.ts';
import type { Graded } from './report.ts';

const KIND = 'tensor-pitfalls-journal';
const header = z.object({ kind: z.literal(KIND), version: z.literal(1), seed: z.string() });
const line = z.object({ key: z.string(), seconds: z.number(), verdict: verdictSchema });

export type Stored = Pick<Graded, 'verdict' | 'seconds'>;

/** The file is there and is something else. */
export class NotAJournal extends Error {}

export class Journal {
  readonly #file: number;
  readonly #results: ReadonlyMap<string, Stored>;
  /** The seed that the stored results were judged with, or the one given for a new file. */
  readonly seed: string;

  /** @throws NotAJournal, or the system's error */
  constructor(path: string, seed: string) {
    this.#file = openSync(path, 'a+');
    const bytes = readFileSync(this.#file);
    const whole = bytes.subarray(0, bytes.lastIndexOf(10) + 1);
    const [first, ...rest] = whole.toString('utf8').split('\n');
    const found = whole.length === 0 ? null : header.safeParse(json(first ?? ''));
    if (found?.success === false) {
      closeSync(this.#file);
      throw new NotAJournal(path);
    }
    if (whole.length < bytes.length) ftruncateSync(this.#file, whole.length);
    this.seed = found?.data.seed ?? seed;
    if (!found) this.#write({ kind: KIND, version: 1, seed });
    this.#results = new Map(
      rest.flatMap((text) => {
        const parsed = line.safeParse(json(text));
        return parsed.success ? [[parsed.data.key, parsed.data as Stored] as const] : [];
      }),
    );
  }

  get(key: string): Stored | undefined {
    return this.#results.get(key);
  }

  add(key: string, { verdict, seconds }: Stored): void {
    this.#write({ key, seconds, verdict });
  }

  close(): void {
    closeSync(this.#file);
  }

  /** One call of the system, to the end of the file. */
  #write(data: object): void {
    const bytes = Buffer.from(`${JSON.stringify(data)}\n`);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
