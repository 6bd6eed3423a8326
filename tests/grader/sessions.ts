/** Isolated sessions over the built engine (`npm run engine`), as the command line opens them. */
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Exercise } from '../../src/grader/exercise.ts';
import { gradeOne, inParallel, prepareHidden } from '../../src/grader/grade-files.ts';
import { loadExercises } from '../../src/grader/load.ts';
import { RECORDED_SEED } from '../../src/grader/variants/draw.ts';
import type { Verdict } from '../../src/protocol.ts';
import { SessionPool } from '../../src/runtime/node/session-pool.ts';

const root = join(import.meta.dirname, '../..');

export const exercises = loadExercises(join(root, 'exercises'));

/** A pool that is closed when the file's tests have ended. */
export function sessions(timeout = 10): SessionPool {
  const pool = new SessionPool({ folder: join(root, 'build/engine'), size: 2, timeout });
  afterAll(() => pool.close());
  return pool;
}

/** The verdicts of some answers, each in a session of its own, in order; hidden variants as they were recorded. */
export async function verdictsOf(
  pool: SessionPool,
  exercise: Exercise,
  answers: readonly string[],
  seed = RECORDED_SEED,
): Promise<Verdict[]> {
  const hidden = await prepareHidden(pool, exercise, seed, 'en');
  const options = { locale: 'en', trust: 'verified', ...(hidden && { hidden }) } as const;
  const verdicts: Verdict[] = [];
  await inParallel(answers, 2, async (code, at) => {
    verdicts[at] = (await gradeOne(pool, exercise, { code }, options)).verdict;
  });
  return verdicts;
}

/** {check id: status} */
export const statuses = (verdict: Verdict): Record<string, string> =>
  Object.fromEntries(verdict.checks.map((check) => [check.id, check.status]));
