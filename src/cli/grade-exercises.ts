/** Which exercises `pitfalls grade` judges by, with the teacher's own checks merged in. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../grader/exercise.ts';
import { ExerciseError, loadExercise } from '../grader/load.ts';
import { withOwnChecks } from '../grader/own-checks.ts';
import { readError, UsageError } from './errors.ts';

/** @param slugs null: all */
export function chosenExercises(
  folder: string,
  slugs: readonly string[] | null,
  checks: string | null,
): readonly Exercise[] {
  const known = knownIn(folder);
  const unknown = slugs?.find((slug) => !known.includes(slug));
  if (unknown !== undefined) throw new UsageError(`there is no exercise "${unknown}". Known: ${known.join(', ')}.`);
  try {
    const loaded = (slugs ?? known).map((slug) => loadExercise(join(folder, slug)));
    return checks === null ? loaded : withOwnChecks(loaded, checks, known);
  } catch (error) {
    if (error instanceof ExerciseError) throw new UsageError(`the exercise cannot be used:\n${error.message}`);
    if ((error as NodeJS.ErrnoException).code !== undefined && checks !== null)
      throw new UsageError(`cannot read the checks in ${checks}: ${readError(error)}`);
    throw error;
  }
}

function knownIn(folder: string): string[] {
  let known: string[];
  try {
    known = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'exercise.yaml')));
  } catch (error) {
    throw new UsageError(`cannot read the exercises in ${folder}: ${readError(error)}`);
  }
  if (known.length === 0)
    throw new UsageError(`there are no exercises in ${folder}: none of its folders has an exercise.yaml.`);
  return known.sort();
}
