/** Answers to predict-the-picture: right, wrong, incomplete, damaged and forged. Nothing in a text can earn a point but true and false. */
import { describe, expect, test } from 'vitest';
import type { PictureExercise } from '../../src/grader/exercise.ts';
import { pageExercise } from '../../src/grader/page-exercise.ts';
import { judgePrediction, predictionText } from '../../src/grader/prediction.ts';
import { exercises } from './sessions.ts';

const exercise = exercises.find((e): e is PictureExercise => e.slug === 'which-names-share')!;
const options = { locale: 'en', trust: 'verified' } as const;
const judged = (text: string) => judgePrediction(exercise, text, options);
const truth = Object.fromEntries(exercise.checks.map((c) => [c.id, c.expect]));

test('the recorded answer has full marks, in the page as well', () => {
  const text = predictionText(exercise.slug, truth);
  expect(judged(text)).toMatchObject({ points: 7, max: 7, trust: 'verified', mistake: null });
  const inPage = pageExercise(exercise) as PictureExercise;
  expect(judgePrediction(inPage, text, { ...options, trust: 'practice' })).toMatchObject({
    points: 7,
    trust: 'practice',
  });
  expect(inPage).toMatchObject({ solution: '', mistakes: exercise.mistakes.map(() => ({ code: '' })) });
});

test('each pair counts for itself, and one without an answer is said to be so', () => {
  const { row, ...rest } = truth;
  const verdict = judged(predictionText(exercise.slug, { ...rest, safe: !truth['safe'] }));
  expect(row).toBe(true);
  expect(verdict.points).toBe(5);
  expect(verdict.checks.find((c) => c.id === 'row')).toMatchObject({
    status: 'fail',
    subject: 'prices, row',
    expected: 'one memory',
    found: 'no answer',
    lesson: 'from-numpy-shares',
  });
  expect(verdict.checks.find((c) => c.id === 'safe')).toMatchObject({
    expected: 'separate memory',
    found: 'one memory',
  });
});

describe('what is no answer is not graded, never wrong', () => {
  test.each([
    ['nothing', '', /not JSON/],
    ['a program', 'import torch\nprint(1)\n', /not JSON/],
    ['null', 'null', /not an answer/],
    ['a list', '[true, true]', /not an answer/],
    ['no pairs', JSON.stringify({ version: 1, exercise: exercise.slug }), /not an answer/],
    ['pairs in a list', JSON.stringify({ version: 1, exercise: exercise.slug, shares: [true] }), /not an answer/],
    ['a later version', JSON.stringify({ version: 2, exercise: exercise.slug, shares: truth }), /another version/],
    ['another exercise', predictionText('keep-the-original', truth), /another exercise: keep-the-original/],
  ])('%s', (_name, text, found) => {
    const verdict = judged(text);
    expect(new Set(verdict.checks.map((c) => c.status))).toEqual(new Set(['not-graded']));
    expect(verdict.points).toBe(0);
    expect(verdict.checks[0]!.found).toMatch(found);
  });
});

describe('forged answers earn nothing', () => {
  const shell = (shares: string): string => `{"version":1,"exercise":"${exercise.slug}","shares":${shares}}`;
  test.each([
    ['points of its own', `{"version":1,"exercise":"${exercise.slug}","shares":{},"points":7,"checks":[]}`],
    ['truth by prototype', shell(`{"__proto__":${JSON.stringify(truth)}}`)],
    ['truth by constructor', shell(`{"constructor":{"prototype":${JSON.stringify(truth)}}}`)],
    ['both at once', shell(JSON.stringify(Object.fromEntries(exercise.checks.map((c) => [c.id, [true, false]]))))],
    ['texts', shell(JSON.stringify(Object.fromEntries(exercise.checks.map((c) => [c.id, String(c.expect)]))))],
    ['numbers', shell(JSON.stringify(Object.fromEntries(exercise.checks.map((c) => [c.id, Number(c.expect)]))))],
    ['the exercise’s own words', shell('{"expect":true,"row":{"expect":true}}')],
  ])('%s', (_name, text) => {
    expect(judged(text).points).toBe(0);
    expect(judged(predictionText(exercise.slug, truth)).points).toBe(7);
  });

  test('a key that stands twice counts once, as it stands last', () => {
    const twice = shell(`{"row":true,"row":false}`);
    expect(judged(twice).checks.find((c) => c.id === 'row')!.status).toBe('fail');
  });
});
