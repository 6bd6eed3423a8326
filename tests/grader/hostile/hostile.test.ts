/** A class of hostile submissions, graded in one run: no escape, no false pass, each with its verdict in time. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grades } from '../../../src/grader/grades.ts';
import { pitfalls, type Ended } from '../../runtime/helpers.ts';
import { exercises } from '../sessions.ts';
import { hostileFiles } from './files.ts';
import { PROGRAMS } from './programs.ts';

const exercise = exercises.find((e) => e.slug === 'keep-the-original')!;
const FILES = hostileFiles(exercise.solution);
const HONEST = ['aa-honest', 'mm-honest', 'zz-honest'];
/** The starter passes this one; every attempt starts from it. */
const PASSED = 't-doubled';
/** Seconds for one submission. */
const LIMIT = 3;
/** The same, with the time that a busy machine lets a process wait, which does not count. */
const LONGEST = 12 * LIMIT;
const SECRET = 'the-secret-of-the-host';
const OWN = `version: 1
checks:
  - id: only-the-teacher-knows
    points: 2
    kind: array
    name: prices
    expect: { library: numpy, shape: [3] }
    message: Keep it an array of three.
`;

const root = mkdtempSync(join(tmpdir(), 'pitfalls-hostile-'));
const at = { folder: join(root, 'class'), scratch: join(root, 'scratch'), checks: join(root, 'checks') };
const secretFile = join(root, 'secret.txt');
const out = join(root, 'grades.json');
let server: Server;
let asked = 0;
let ended: Ended;
let grades: Grades;
const of = (student: string): Grades['results'][number] => {
  const found = grades.results.filter((result) => result.student === student);
  expect(found).toHaveLength(1);
  return found[0]!;
};

beforeAll(async () => {
  for (const folder of Object.values(at)) mkdirSync(folder);
  writeFileSync(secretFile, SECRET);
  writeFileSync(join(at.checks, 'keep-the-original.yaml'), OWN);
  server = createServer((_, response) => (asked++, response.end(SECRET)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const surroundings = { secretFile, scratch: at.scratch, port: (server.address() as AddressInfo).port };
  for (const { name, code } of PROGRAMS)
    writeFileSync(join(at.folder, `${name}.py`), `${exercise.starter}\n${code(surroundings)}\n`);
  for (const { name, make } of FILES) make(join(at.folder, name), secretFile);
  for (const name of HONEST) writeFileSync(join(at.folder, `${name}.py`), exercise.solution);
  const flags = [
    '--exercise',
    exercise.slug,
    '--checks',
    at.checks,
    '--format',
    'json',
    '--timeout',
    String(LIMIT),
    '--jobs',
    '2',
  ];
  ended = await pitfalls(['grade', at.folder, '--out', out, ...flags]);
  grades = JSON.parse(readFileSync(out, 'utf8')) as Grades;
}, 500_000);

afterAll(() => {
  server.close();
  execFileSync('rm', ['-rf', root]);
  rmSync(root, { recursive: true, force: true });
});

test('there are at least forty, and each has one verdict', () => {
  expect(PROGRAMS.length + FILES.length).toBeGreaterThanOrEqual(40);
  expect(grades.results).toHaveLength(PROGRAMS.length + FILES.length + HONEST.length);
  expect(ended.code).toBe(1);
});

describe.each(PROGRAMS.map(({ name, ends }) => [name, ends] as const))('%s', (name, ends) => {
  test('no check passes that the wrong answer does not pass', () => {
    const { checks } = of(name).verdict;
    const passed = checks.filter((check) => check.status === 'pass').map((check) => check.id);
    // What is no array any more may have three elements by other ways; it may never look kept or apart.
    expect(passed.filter((id) => id !== PASSED && id !== 'only-the-teacher-knows')).toEqual([]);
  });

  test('it has its verdict, in time', () => {
    const { verdict, seconds } = of(name);
    const lost = verdict.checks.every((check) => check.status === 'not-graded');
    if (ends === 'lost') expect(lost).toBe(true);
    if (ends === 'graded') expect(lost).toBe(false);
    expect(seconds).toBeLessThan(LONGEST);
  });
});

test.each(FILES.map(({ name, student, said }) => [name, student, said] as const))(
  '%s is not graded, and it says why',
  (_name, student, said) => {
    const { verdict } = of(student);
    expect(new Set(verdict.checks.map((check) => check.status))).toEqual(new Set(['not-graded']));
    expect(verdict.checks[0]!.found).toMatch(said);
  },
);

test.each(HONEST)('%s has full marks all the same', (name) => {
  const { verdict } = of(name);
  expect(verdict.points).toBe(verdict.max);
});

test('nothing got out, and nothing got in', () => {
  expect(asked).toBe(0);
  expect(readdirSync(at.scratch)).toEqual([]);
  expect(readFileSync(out, 'utf8')).not.toContain(SECRET);
  expect(readdirSync('/tmp').filter((name) => name === 'keep-the-original.py')).toEqual([]);
});

test('what they wrote stays short in the grades and harmless on the terminal', () => {
  for (const { verdict } of grades.results)
    for (const { found } of verdict.checks) expect(found.length).toBeLessThan(200_000);
  expect(ended.stderr).not.toMatch(/(?!\n)\p{Cc}/u);
});
