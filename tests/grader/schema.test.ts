/** A faulty exercise folder: file, key, what was expected, what was found. The texts are for authors, so they are kept. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ExerciseError, loadExercise } from '../../src/grader/load.ts';

const folderOf = (slug: string): string => join(import.meta.dirname, '../../exercises', slug);
const original = folderOf('keep-the-original');
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
function fault(change: Change, slug = 'keep-the-original'): string {
  const folder = join(root, String(++folders), slug);
  cpSync(folderOf(slug), folder, { recursive: true });
  change(folder);
  try {
    loadExercise(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(ExerciseError);
    return (error as Error).message.replaceAll(new RegExp(`\\S*${slug}/`, 'g'), '');
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

const ofPictures: Readonly<Record<string, Change>> = {
  'a pair that says what is right': edit('    b: row\n', '    b: row\n    expect: true\n'),
  'checks where pairs belong': edit('pairs:', 'checks:'),
  'no recording': remove('picture.json'),
  'a program changed after the recording': (folder) => writeFileSync(join(folder, 'program.py'), 'import torch\n'),
  'a pair changed after the recording': edit('    b: picked\n', '    b: columns\n'),
  'no program': remove('program.py'),
};

test.each(Object.entries(ofPictures))('predict the picture: %s', (_name, change) => {
  expect(fault(change, 'which-names-share')).toMatchSnapshot();
});

const ofVariants: Readonly<Record<string, Change>> = {
  'too few calls': edit('count: 8', 'count: 2'),
  'a dtype that is none': edit('[bool, uint8]', '[bool, float24]'),
  'numbers in the wrong order': edit('range: [0, 9]', 'range: [9, 0]'),
  'uint8 below zero': edit('range: [0, 9]', 'range: [-1, 9]'),
  'a gradient of an array': edit('layout: stepped', 'requiresGrad: true'),
  'an argument that is not there': edit(/argument: 0\n(\s+)expect: through/, 'argument: 1\n$1expect: through'),
  'an id that a check has': edit('id: drawn-values', 'id: numbers'),
  'something that cannot hold': edit('kind: keeps', 'kind: pleases'),
  'variants of a program to be fixed': edit('kind: write-a-function', 'kind: fix-the-bug'),
};

test.each(Object.entries(ofVariants))('hidden variants: %s', (_name, change) => {
  expect(fault(change, 'first-column')).toMatchSnapshot();
});
