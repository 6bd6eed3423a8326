/** `pitfalls grade` as a teacher types it: a folder with good and bad submissions, exit codes, what is said. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pitfalls, type Ended } from '../runtime/helpers.ts';
import { exercises } from './sessions.ts';

const exercise = exercises.find((e) => e.slug === 'keep-the-original')!;
const root = mkdtempSync(join(tmpdir(), 'pitfalls-grade-'));
afterAll(() => rmSync(root, { recursive: true }));
const grade = (path: string, out: string, ...more: string[]): Promise<Ended> =>
  pitfalls(['grade', path, '--exercise', exercise.slug, '--out', out, ...more]);

interface Row {
  readonly student: string;
  readonly check: string;
  readonly points: string;
  readonly status: string;
  readonly message: string;
}

/** A CSV as Python's own reader sees it. */
function read(file: string): Row[] {
  const python = `import csv, json, sys\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))))`;
  return JSON.parse(execFileSync('python3', ['-c', python, file], { encoding: 'utf8' })) as Row[];
}

describe('a folder with good and bad', () => {
  const folder = join(root, 'handed-in');
  const out = join(root, 'grades.csv');
  let ended: Ended;
  let rows: Row[];
  const of = (student: string): Row[] => rows.filter((row) => row.student === student);

  beforeAll(async () => {
    mkdirSync(join(folder, 'bob/week 3'), { recursive: true });
    for (const name of ['empty-folder', 'two-files', '.git', '__pycache__']) mkdirSync(join(folder, name));
    writeFileSync(join(root, 'outside.py'), exercise.solution);
    writeFileSync(join(folder, 'ann.py'), exercise.solution);
    writeFileSync(join(folder, 'bob/week 3/answer.py'), exercise.starter);
    writeFileSync(join(folder, 'two-files/a.py'), exercise.solution);
    writeFileSync(join(folder, 'two-files/b.py'), exercise.solution);
    writeFileSync(join(folder, 'binary.py'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
    writeFileSync(join(folder, 'latin1.py'), Buffer.from('# caf\xe9\n', 'latin1'));
    writeFileSync(join(folder, 'huge.py'), `#${'x'.repeat(300_000)}\n`);
    writeFileSync(join(folder, 'nothing.py'), '');
    writeFileSync(join(folder, 'syntax.py'), 'prices = [1,\n');
    writeFileSync(join(folder, 'bom.py'), `\ufeff${exercise.solution}`);
    writeFileSync(join(folder, 'loop.py'), 'while True:\n    pass\n');
    writeFileSync(join(folder, '=1+1.py'), exercise.starter);
    writeFileSync(join(folder, 'notes.txt'), 'late again');
    symlinkSync(join(root, 'outside.py'), join(folder, 'link.py'));
    symlinkSync(join(root, 'gone.py'), join(folder, 'broken-link.py'));
    symlinkSync('/etc', join(folder, 'linked-folder'));
    symlinkSync(join(folder, 'ann.py'), join(folder, 'zoe.py'));
    execFileSync('mkfifo', [join(folder, 'pipe.py')]);
    ended = await grade(folder, out, '--timeout', '3');
    rows = read(out);
  }, 120_000);

  test('every submission has its rows, in the order of the folder', () => {
    const students = [...new Set(rows.map((row) => row.student))];
    expect(students).toEqual([
      "'=1+1",
      'ann',
      'binary',
      'bob',
      'bom',
      'broken-link',
      'empty-folder',
      'huge',
      'latin1',
      'link',
      'linked-folder',
      'loop',
      'nothing',
      'pipe',
      'syntax',
      'two-files',
      'zoe',
    ]);
    for (const student of students)
      expect(of(student).map((row) => row.check)).toEqual(exercise.checks.map((c) => c.id));
  });

  test.each(['ann', 'bom', 'zoe'])('%s has full marks', (student) => {
    expect(of(student).map((row) => row.status)).toEqual(exercise.checks.map(() => 'pass'));
  });

  test('a program in a sub-folder is found and earns its message', () => {
    expect(of('bob').map((row) => row.status)).toEqual(['fail', 'pass', 'fail', 'fail']);
    expect(of('bob')[0]!.message).toContain('put a second name on the same memory');
  });

  test.each([
    ['binary', 'binary data'],
    ['latin1', 'not UTF-8'],
    ['huge', 'larger than 256 KB'],
    ['link', 'a link to something outside'],
    ['linked-folder', 'a link to something outside'],
    ['broken-link', 'cannot be read'],
    ['empty-folder', 'no .py file'],
    ['two-files', 'several files for this exercise'],
    ['pipe', 'not an ordinary file'],
    ['loop', 'time limit'],
  ])('%s is not graded, and it says why', (student, why) => {
    expect(of(student).map((row) => row.status)).toEqual(exercise.checks.map(() => 'not-graded'));
    expect(of(student)[0]!.message).toContain(why);
  });

  test.each([
    ['nothing', 'no such name'],
    ['syntax', 'SyntaxError'],
  ])('%s is graded and fails', (student, why) => {
    expect(of(student).map((row) => row.status)).toEqual(exercise.checks.map(() => 'fail'));
    expect(of(student)[0]!.message).toContain(why);
  });

  test('progress, what was skipped, and the trust level are said', () => {
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain('skipped: notes.txt');
    expect(ended.stderr).toMatch(/\[\d+\/17\] ann · keep-the-original: 4 of 4/);
    expect(ended.stderr).toContain('17 submissions');
    expect(ended.stderr).toContain('verified');
    expect(ended.stderr).toContain('10 not graded');
  });

  test('the exit code says that some were not graded, and no half-written file stays', () => {
    expect(ended.code).toBe(1);
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test('a single file, in Chinese', async () => {
  const file = join(root, 'li.py');
  writeFileSync(file, exercise.starter);
  const out = join(root, 'li.csv');
  expect((await grade(file, out, '--lang', 'zh-cn')).code).toBe(0);
  expect(read(out)[0]).toMatchObject({ student: 'li', status: 'fail' });
  expect(readFileSync(out, 'utf8')).toContain('已经不是一开始的价格了');
});

describe('what cannot be carried out', () => {
  const file = join(root, 'outside.py');
  test.each([
    [
      'an unknown exercise',
      ['grade', file, '--exercise', 'no-such', '--out', '/tmp/x.csv'],
      /no exercise "no-such". Known: .*keep-the-original/,
    ],
    [
      'a slug that is a path',
      ['grade', file, '--exercise', '../exercises/keep-the-original', '--out', '/tmp/x.csv'],
      /no exercise/,
    ],
    [
      'a path that is not there',
      ['grade', '/no/such', '--exercise', exercise.slug, '--out', '/tmp/x.csv'],
      /cannot read \/no\/such: there is no such file/,
    ],
    [
      'an out that cannot be written',
      ['grade', file, '--exercise', exercise.slug, '--out', '/no/such/x.csv'],
      /cannot write \/no\/such\/x.csv/,
    ],
    ['an out that is a folder', ['grade', file, '--exercise', exercise.slug, '--out', root], /cannot write/],
    [
      'no exercises',
      ['grade', file, '--exercise', exercise.slug, '--out', '/tmp/x.csv', '--exercises', '/etc'],
      /there are no exercises in \/etc/,
    ],
    [
      'no such language',
      ['grade', file, '--exercise', exercise.slug, '--out', '/tmp/x.csv', '--lang', 'fr'],
      /Allowed choices are en, zh-cn/,
    ],
    ['no time', ['grade', file, '--exercise', exercise.slug, '--out', '/tmp/x.csv', '--timeout', '0'], /above 0/],
    ['no --out', ['grade', file, '--exercise', exercise.slug], /--out/],
  ])('%s: exit code 2 and one message', async (_name, args, message) => {
    const { code, stderr, stdout } = await pitfalls(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(stdout).toBe('');
  });

  test('an empty folder', async () => {
    const folder = join(root, 'empty');
    mkdirSync(folder);
    const { code, stderr } = await grade(folder, join(root, 'none.csv'));
    expect(code).toBe(2);
    expect(stderr).toContain('nothing to grade');
  });

  test('a faulty exercise of the teacher’s own', async () => {
    const own = join(root, 'own');
    mkdirSync(join(own, 'mine'), { recursive: true });
    writeFileSync(join(own, 'mine/exercise.yaml'), 'version: 1\nkind: fix-the-bug\n');
    const { code, stderr } = await pitfalls([
      'grade',
      join(root, 'li.py'),
      '--exercise',
      'mine',
      '--out',
      join(root, 'x.csv'),
      '--exercises',
      own,
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/mine\/exercise.yaml: slug: expected string; found nothing/);
  });
});
