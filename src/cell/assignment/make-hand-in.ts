/**
 * Makes the one file that is handed in: a zip with each answer as it is kept and a manifest with hashes and versions.
 * The same answers and name give the same bytes; of the person it holds only the name typed in.
 */
import { strToU8, zipSync } from 'fflate';
import { HAND_IN_KIND, MANIFEST, type HandInManifest } from '../../grader/hand-in.ts';
import type { AssignableExercise, AssignData } from './data.ts';
import { keptAnswer, stateOf } from './state.ts';

export interface HandInFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly answers: number;
  readonly unanswered: number;
}

export const MAX_NAME = 80;
/** No date: the earliest that a zip can carry. */
const NO_DATE = new Date(1980, 0, 1);

/** Rejects where the browser has no Web Crypto (a page that was not loaded over https). */
export async function makeHandIn(
  typed: string,
  exercises: readonly AssignableExercise[],
  versions: AssignData['versions'],
): Promise<HandInFile> {
  const name = typed.trim().slice(0, MAX_NAME);
  const answered = exercises.flatMap((exercise) => {
    const text = keptAnswer(exercise);
    return text === null ? [] : [{ exercise, bytes: strToU8(text) }];
  });
  const answers = await Promise.all(
    answered.map(async ({ exercise, bytes }) => ({
      slug: exercise.slug,
      file: exercise.file,
      sha256: await sha256(bytes),
      exercise: exercise.sha256,
      practice: stateOf(exercise) === 'solved' ? ('solved' as const) : ('not-solved' as const),
    })),
  );
  const unanswered = exercises.filter((e) => !answered.some((a) => a.exercise === e)).map((e) => e.slug);
  const manifest: HandInManifest = { version: 1, kind: HAND_IN_KIND, name, versions, answers, unanswered };
  const files = Object.fromEntries(answered.map(({ exercise, bytes }) => [exercise.file, bytes]));
  const bytes = zipSync(
    { [MANIFEST]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...files },
    { mtime: NO_DATE, level: 9 },
  );
  return { name: `${fileName(name)}.zip`, bytes, answers: answers.length, unanswered: unanswered.length };
}

/** A name that every file system takes: letters and digits of any language, spaces, dots, dashes. */
export function fileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .-]+|[ .-]+$/g, '');
  return safe.slice(0, 60).trim() || 'hand-in';
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
