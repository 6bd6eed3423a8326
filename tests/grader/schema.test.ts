/** A faulty exercise folder: file, key, what was expected, what was found. The texts are for authors, so they are kept. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ExerciseError, loadExercise } from '../../src/grader/load.ts';

const original = join(import.meta.dirname, '../../exercises/keep-the-original');
const root = mkdtempSync(join(tmpdir(), 'pitfalls-exercise-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

type Change = (folder: string) => void;
const edit =
  (from: string | RegExp, to: string): Change =>
  (folder) => {
    const file = join(folder, 'exercise.yaml');
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
  };
const remove =
  (file: string): Change =>
  (folder) =>
    rmSync(join(folder, file));

/** The message for a copy of the exercise with one fault; the folder's own place is left out. */
function fault(change: Change): string {
  const folder = join(root, String(++folders), 'keep-the-original');
  cpSync(original, folder, { recursive: true });
  change(folder);
  try {
    loadExercise(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(ExerciseError);
    return (error as Error).message.replaceAll(/\S*keep-the-original\//g, '');
  }
  throw new Error('no fault was found');
}

test('the exercise itself has no fault', () => {
  expect(loadExercise(original).slug).toBe('keep-the-original');
});

const faults: Readonly<Record<string, Change>> = {
  'a key that is missing': edit(/^lesson: .*\n/m, ''),
  'a key that is not known': edit('kind: fix-the-bug', 'kind: fix-the-bug\nlevel: 3'),
  'a wrong kind': edit('kind: fix-the-bug', 'kind: essay'),
  'another version': edit('version: 1', 'version: 2'),
  'a slug that is not the folder’s name': edit('slug: keep-the-original', 'slug: keep-it'),
  'a slug that is none': edit('slug: keep-the-original', 'slug: Keep it'),
  'a text in one language only': edit(/^ {2}zh-cn: 保住.*\n/m, ''),
  'points that are no number': edit('points: 1', 'points: many'),
  'points below zero': edit('points: 1', 'points: -1'),
  'values that are numbers': edit('values: ["10.0", "20.0", "30.0"]', 'values: [10.0, 20.0, 30.0]'),
  'a check that asks for nothing': edit(/expect: \{ library: numpy.*\}/, 'expect: {}'),
  'a check of an unknown kind': edit('kind: shares', 'kind: overlaps'),
  'an id that stands twice': edit('id: t-doubled', 'id: prices-kept'),
  'a mistake that names no check': edit('fails: [prices-kept, independent]', 'fails: [prices, independent]'),
  'a name that is none': edit('name: prices', 'name: prices[0]'),
  'YAML that is broken': edit('title:', 'title: ['),
  'YAML that is a list': (folder) => writeFileSync(join(folder, 'exercise.yaml'), '- 1\n'),
  'no exercise.yaml': remove('exercise.yaml'),
  'no prompt in Chinese': remove('prompt.zh-cn.md'),
  'no solution': remove('solution.py'),
  'a mistake without its program': remove('mistakes/lost-the-dtype.py'),
  'a program without its entry': (folder) => writeFileSync(join(folder, 'mistakes/another.py'), ''),
};

test.each(Object.entries(faults))('%s', (_name, change) => {
  expect(fault(change)).toMatchSnapshot();
});
