/**
 * What a predict-the-picture program really leaves in memory: exercises/<slug>/picture.json, written by
 * exercises/record.py in real PyTorch and NumPy. A program that was changed after the recording is refused.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MemoryPicture } from '../protocol.ts';
import { ExerciseError } from './exercise-error.ts';

export interface RecordedPicture {
  readonly picture: MemoryPicture;
  /** Pair id → do the two names share? */
  readonly shares: Readonly<Record<string, boolean>>;
}

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

interface Recording {
  readonly program: string;
  readonly pairs: Readonly<Record<string, { readonly a: string; readonly b: string; readonly shares: boolean }>>;
  readonly picture: MemoryPicture;
}

/** Where the loader finds a recording. */
export type FindPicture = (folder: string, program: string, pairs: readonly Pair[]) => RecordedPicture;

/** For the recorder, which has to read an exercise before there is a recording. */
export const unrecorded: FindPicture = () => ({ picture: { names: [], objects: [], storages: [] }, shares: {} });

const again = 'run npm run record';

/** @throws ExerciseError when there is no recording, or it is of another program or of other pairs */
export const recordedPicture: FindPicture = (folder, program, pairs) => {
  const path = join(folder, 'picture.json');
  const file = relative('.', path);
  if (!existsSync(path))
    throw new ExerciseError(`${file}: expected the recording of program.py, found nothing: ${again}`);
  const recording = JSON.parse(readFileSync(path, 'utf8')) as Recording;
  if (recording.program !== createHash('sha256').update(program).digest('hex'))
    throw new ExerciseError(`${file}: expected the recording of program.py, found that of another program: ${again}`);
  const shares = pairs.map(({ id, a, b }) => {
    const row = recording.pairs[id];
    if (row?.a === a && row.b === b) return [id, row.shares] as const;
    const found = row ? `${row.a} and ${row.b}` : 'nothing';
    throw new ExerciseError(`${file}: pairs.${id}: expected ${a} and ${b}; found ${found}: ${again}`);
  });
  return { picture: recording.picture, shares: Object.fromEntries(shares) };
};
