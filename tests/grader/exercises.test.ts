/** Every exercise with all its answers, judged in the emulation: as real PyTorch and NumPy judged them (recorded.json). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CodeExercise } from '../../src/grader/exercise.ts';
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

const programs = exercises.filter((e) => e.kind !== 'predict-the-picture');
const pictures = exercises.filter((e) => e.kind === 'predict-the-picture');

test('there are exercises of every kind, and each is recorded', () => {
  expect(new Set(exercises.map((e) => e.kind)).size).toBe(3);
  expect(programs.map((e) => e.slug).filter((slug) => !(slug in recorded))).toEqual([]);
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
    const { points, max, mistake, checks } = verdicts.get('solution')!;
    expect({ points, mistake }).toEqual({ points: max, mistake: null });
    const hidden = 'variants' in exercise ? (exercise.variants?.holds ?? []) : [];
    expect(checks.map((c) => c.id)).toEqual([...exercise.checks, ...hidden].map((c) => c.id));
  });

  test('the starter has not', () => {
    const starter = verdicts.get('starter')!;
    expect(starter.points).toBeLessThan(starter.max);
  });

  test.each(exercise.mistakes)('the mistake $id earns its own message', ({ id, message }) => {
    expect(verdicts.get(`mistakes/${id}`)!.mistake).toEqual({ id, message: message.en });
  });

  test('there are three known mistakes or more', () => {
    expect(exercise.mistakes.length).toBeGreaterThanOrEqual(3);
  });

  test.runIf(exercise.kind !== 'predict-the-picture').each([...answers.keys()])(
    '%s is judged as the real libraries judge it',
    (name) => {
      const verdict = verdicts.get(name)!;
      const { passed, mistake } = recorded[exercise.slug]![name]!;
      expect(statuses(verdict)).toEqual(
        Object.fromEntries(Object.entries(passed).map(([id, ok]) => [id, ok ? 'pass' : 'fail'])),
      );
      expect(verdict.mistake?.id ?? null).toBe(mistake);
    },
  );

  test('all of them are worth judging: both languages speak, and the trust level is said', () => {
    for (const verdict of verdicts.values())
      expect(verdict).toMatchObject({ version: 1, trust: 'verified', exercise: exercise.slug });
  });
});

describe.each(pictures)('$slug', (exercise) => {
  test('the emulation shares what the real libraries share', async () => {
    const program: CodeExercise = { ...exercise, kind: 'fix-the-bug', mistakes: [] };
    const [verdict] = await verdictsOf(pool, program, [exercise.program]);
    expect(statuses(verdict!)).toEqual(Object.fromEntries(exercise.checks.map((c) => [c.id, 'pass'])));
  });

  test('some pairs share, some do not, and every name is drawn', () => {
    expect(new Set(exercise.checks.map((c) => c.expect))).toEqual(new Set([true, false]));
    const drawn = exercise.picture.names.map((n) => n.name);
    expect(exercise.checks.flatMap((c) => [c.a, c.b]).filter((name) => !drawn.includes(name))).toEqual([]);
  });
});

describe('hidden variants', () => {
  const hiding = programs.filter((e) => 'variants' in e && e.variants);

  test.each(hiding)('$slug: the solution holds for other seeds too', async (exercise) => {
    for (const seed of ['a', 'b', 'c']) {
      const [verdict] = await verdictsOf(pool, exercise, [exercise.solution], seed);
      expect(verdict!.checks.filter((c) => c.status !== 'pass')).toEqual([]);
    }
  });
});
