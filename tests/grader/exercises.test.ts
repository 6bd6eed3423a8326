/** Every exercise with all its answers, judged in the emulation: as real PyTorch and NumPy judged them (recorded.json). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/protocol.ts';
import { exercises, sessions, statuses, verdictsOf } from './sessions.ts';

interface Recorded {
  readonly passed: Readonly<Record<string, boolean>>;
  readonly mistake: string | null;
}

const recorded = JSON.parse(readFileSync(join(import.meta.dirname, '../../exercises/recorded.json'), 'utf8')) as Record<
  string,
  Record<string, Recorded>
>;
const pool = sessions();

test('there are exercises, and each is recorded', () => {
  expect(exercises.length).toBeGreaterThan(0);
  expect(exercises.map((e) => e.slug).filter((slug) => !(slug in recorded))).toEqual([]);
});

describe.each(exercises)('$slug', (exercise) => {
  const answers = new Map([
    ['solution', exercise.solution],
    ['starter', exercise.starter],
    ...exercise.mistakes.map((m) => [`mistakes/${m.id}`, m.code] as const),
  ]);
  const verdicts = new Map<string, Verdict>();

  beforeAll(async () => {
    const got = await verdictsOf(pool, exercise, [...answers.values()]);
    [...answers.keys()].forEach((name, i) => verdicts.set(name, got[i]!));
  }, 120_000);

  test('the solution has full marks', () => {
    expect(verdicts.get('solution')).toMatchObject({
      points: exercise.checks.reduce((sum, c) => sum + c.points, 0),
      mistake: null,
    });
  });

  test('the starter has not', () => {
    const starter = verdicts.get('starter')!;
    expect(starter.points).toBeLessThan(starter.max);
  });

  test.each(exercise.mistakes)('the mistake $id earns its own message', ({ id, message }) => {
    expect(verdicts.get(`mistakes/${id}`)!.mistake).toEqual({ id, message: message.en });
  });

  test.each([...answers.keys()])('%s is judged as the real libraries judge it', (name) => {
    const verdict = verdicts.get(name)!;
    const { passed, mistake } = recorded[exercise.slug]![name]!;
    expect(statuses(verdict)).toEqual(
      Object.fromEntries(Object.entries(passed).map(([id, ok]) => [id, ok ? 'pass' : 'fail'])),
    );
    expect(verdict.mistake?.id ?? null).toBe(mistake);
  });

  test('all of them are worth judging: both languages speak, and the trust level is said', () => {
    for (const verdict of verdicts.values())
      expect(verdict).toMatchObject({ version: 1, trust: 'verified', exercise: exercise.slug });
  });
});
