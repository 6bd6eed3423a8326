/** Whatever a submission patches, prints, raises or breaks: no verdict changes in its favour, and the next is judged as ever. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/protocol.ts';
import { ATTEMPTS, NOT_GRADED, SURVIVED } from './forging-attempts.ts';
import { exercise, RIGHT, WRONG } from './forging-exercise.ts';
import { sessions, statuses, verdictsOf } from './sessions.ts';

const honest = { kept: 'fail', doubled: 'pass', apart: 'fail', survives: 'fail', halved: 'fail', refuses: 'fail' };
const pool = sessions();

test('the wrong answer passes one check, the right one all', async () => {
  const [wrong, right] = await verdictsOf(pool, exercise, [WRONG, RIGHT]);
  expect(statuses(wrong!)).toEqual(honest);
  expect(right).toMatchObject({ points: 6, max: 6 });
});

describe.each([
  ['attempts', ATTEMPTS],
  ['attempts that Python stops', SURVIVED],
])('%s', (_title, attempts) => {
  const names = Object.keys(attempts);
  let verdicts: Verdict[] = [];
  // Each attempt is followed by an honest answer.
  beforeAll(async () => {
    verdicts = await verdictsOf(
      pool,
      exercise,
      names.flatMap((name) => [`${WRONG}${attempts[name]}\n`, RIGHT]),
    );
  }, 600_000);

  test.each(names.map((name, i) => [name, i] as const))('%s', (_name, i) => {
    const got = statuses(verdicts[2 * i]!);
    for (const [id, status] of Object.entries(honest))
      if (status !== 'pass') expect([id, got[id]]).not.toEqual([id, 'pass']);
    expect(verdicts[2 * i + 1]).toMatchObject({ points: 6, max: 6 });
  });
});

describe('attempts that end the session', () => {
  const quick = sessions(3);
  const names = Object.keys(NOT_GRADED);
  let verdicts: Verdict[] = [];
  beforeAll(async () => {
    verdicts = await verdictsOf(
      quick,
      exercise,
      names.flatMap((name) => [`${WRONG}${NOT_GRADED[name]}\n`, RIGHT]),
    );
  }, 120_000);

  test.each(names.map((name, i) => [name, i] as const))('%s', (_name, i) => {
    expect(verdicts[2 * i]).toMatchObject({ points: 0 });
    expect(new Set(verdicts[2 * i]!.checks.map((c) => c.status))).toEqual(new Set(['not-graded']));
    expect(verdicts[2 * i]!.checks[0]!.found).toMatch(/time limit|more memory|ended the Python process/);
    expect(verdicts[2 * i + 1]).toMatchObject({ points: 6, max: 6 });
  });
});
