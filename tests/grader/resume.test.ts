/** `pitfalls grade` killed twenty times: the run after the last is complete, no row is lost, none is there twice. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pitfalls } from '../runtime/helpers.ts';
import { exercises } from './sessions.ts';

const PROJECT = join(import.meta.dirname, '../..');
const KILLS = 20;
const STUDENTS = 24;
const exercise = exercises.find((e) => e.slug === 'keep-the-original')!;
const root = mkdtempSync(join(tmpdir(), 'pitfalls-resume-'));
afterAll(() => rmSync(root, { recursive: true }));
const folder = join(root, 'class');
const out = join(root, 'grades.csv');
const journal = `${out}.journal`;
const args = ['grade', folder, '--exercise', exercise.slug, '--out', out, '--jobs', '2'];

const keys = (): string[] =>
  existsSync(journal)
    ? readFileSync(journal, 'utf8')
        .split('\n')
        .flatMap((line) => /^\{"key":"([0-9a-f]{64})".*\}$/.exec(line)?.[1] ?? [])
    : [];
const rows = (): string[] => readFileSync(out, 'utf8').trim().split('\n').slice(1);
const places = (): string[] => rows().map((row) => row.split(',', 3).join());

/** Starts a run and kills it when it has added a result, or somewhere else in its life. */
function killed(turn: number): Promise<number> {
  const before = keys().length;
  const child = spawn(process.execPath, [join(PROJECT, 'bin/pitfalls.mjs'), ...args], { stdio: 'ignore' });
  const started = performance.now();
  return new Promise((resolve) => {
    const look = setInterval(
      () => {
        const at = performance.now() - started;
        if (turn % 3 === 0 ? keys().length > before : at > 60 * turn) child.kill('SIGKILL');
      },
      turn % 2 === 0 ? 1 : 7,
    );
    child.on('exit', () => {
      clearInterval(look);
      resolve(child.pid!);
    });
  });
}

/** Waits until the run behind a killed one has seen that it is alone. */
async function alone(): Promise<void> {
  for (let k = 0; k < 400 && existsSync(`${out}.lock`) && running(); k++) await new Promise((go) => setTimeout(go, 10));
}

function running(): boolean {
  try {
    return process.kill(Number(readFileSync(`${out}.lock`, 'utf8')), 0);
  } catch {
    return false;
  }
}

describe(`killed ${KILLS} times`, () => {
  const students = Array.from({ length: STUDENTS }, (_, k) => `student-${String(k).padStart(2, '0')}`);
  let first: string;
  beforeAll(async () => {
    mkdirSync(folder);
    for (const [k, name] of students.entries())
      writeFileSync(join(folder, `${name}.py`), k % 3 === 0 ? exercise.solution : exercise.starter);
    for (let turn = 1; turn <= KILLS; turn++) {
      await killed(turn);
      await alone();
    }
    expect((await pitfalls(args)).code).toBe(0);
    first = readFileSync(out, 'utf8');
  }, 240_000);

  test('every student has every row once, in order', () => {
    expect(places()).toEqual(
      students.flatMap((s) => exercise.checks.map((check) => `${s},${exercise.slug},${check.id}`)),
    );
  });

  test('no result was written twice', () => {
    expect(keys()).toHaveLength(STUDENTS);
    expect(new Set(keys()).size).toBe(STUDENTS);
  });

  test('graded again, nothing runs and nothing changes', async () => {
    const { stderr } = await pitfalls(args);
    expect(stderr).toContain(`${STUDENTS} of ${STUDENTS} were graded before`);
    expect(readFileSync(out, 'utf8')).toBe(first);
  });

  test('half a line at the end of the journal is dropped', async () => {
    const whole = readFileSync(journal, 'utf8');
    writeFileSync(journal, whole.slice(0, -40));
    const { stderr } = await pitfalls(args);
    expect(stderr).toContain(`${STUDENTS - 1} of ${STUDENTS} were graded before`);
    expect(keys()).toHaveLength(STUDENTS);
    expect(places()).toHaveLength(STUDENTS * exercise.checks.length);
  });

  test('only what changed is graded again: an answer, the checks', async () => {
    writeFileSync(join(folder, 'student-05.py'), exercise.solution);
    expect((await pitfalls(args)).stderr).toContain(`${STUDENTS - 1} of ${STUDENTS} were graded before`);
    expect(rows().filter((row) => row.startsWith('student-05') && row.includes(',pass,'))).toHaveLength(4);
    const own = join(root, 'own');
    mkdirSync(own);
    const check =
      'id: more\n    points: 1\n    kind: array\n    name: t\n    expect: { library: torch }\n    message: A tensor.';
    writeFileSync(join(own, `${exercise.slug}.yaml`), `version: 1\nchecks:\n  - ${check}\n`);
    const { stderr } = await pitfalls([...args, '--checks', own]);
    expect(stderr).not.toContain('were graded before');
    expect(places()).toHaveLength(STUDENTS * (exercise.checks.length + 1));
  }, 60_000);

  test('a file that is no journal is left alone', async () => {
    const other = join(root, 'other.csv');
    appendFileSync(`${other}.journal`, 'my notes\n');
    const { code, stderr } = await pitfalls(['grade', folder, '--exercise', exercise.slug, '--out', other]);
    expect(code).toBe(2);
    expect(stderr).toContain('no journal of this command');
    expect(readFileSync(`${other}.journal`, 'utf8')).toBe('my notes\n');
  });
});
