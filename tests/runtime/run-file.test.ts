/** `pitfalls run FILE`: stdout, stderr and exit code as Python's. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pitfalls } from './helpers.ts';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'pitfalls-')), 'program.py');
  writeFileSync(path, text);
  return path;
}

test('prints what the program prints and exits with 0', async () => {
  const path = file(
    'import sys\nprint("é", 1 / 3)\nprint("err", file=sys.stderr)\nprint(__name__, __file__ == sys.argv[0])\n',
  );
  expect(await pitfalls(['run', path])).toEqual({
    code: 0,
    stdout: 'é 0.3333333333333333\n__main__ True\n',
    stderr: 'err\n',
  });
});

test('an error gives the traceback with the lines of the file, and exit code 1', async () => {
  const path = file('def f(x):\n    return x / 0\n\nprint("before")\nf(3)\n');
  const { code, stdout, stderr } = await pitfalls(['run', path]);
  expect(code).toBe(1);
  expect(stdout).toBe('before\n');
  expect(stderr).toBe(
    `Traceback (most recent call last):\n  File "${path}", line 5, in <module>\n    f(3)\n    ~^^^\n` +
      `  File "${path}", line 2, in f\n    return x / 0\n           ~~^~~\nZeroDivisionError: division by zero\n`,
  );
});

test('a syntax error is shown as Python shows it', async () => {
  const { code, stderr } = await pitfalls(['run', '-'], 'x = (1,\n');
  expect(code).toBe(1);
  expect(stderr).toBe('  File "<stdin>", line 1\n    x = (1,\n        ^\nSyntaxError: \'(\' was never closed\n');
});

test('sys.exit sets the exit code, exit handlers run, warnings go to stderr', async () => {
  const path = file(
    'import atexit, sys, warnings\natexit.register(print, "bye")\nwarnings.warn("careful")\nsys.exit(7)\n',
  );
  const { code, stdout, stderr } = await pitfalls(['run', path]);
  expect(code).toBe(7);
  expect(stdout).toBe('bye\n');
  expect(stderr).toBe(`${path}:3: UserWarning: careful\n  warnings.warn("careful")\n`);
});

test('input() finds no input', async () => {
  const { code, stderr } = await pitfalls(['run', '-'], 'input("name? ")\n');
  expect(code).toBe(1);
  expect(stderr).toContain('EOFError: EOF when reading a line');
});

test('a missing file, a folder and a missing argument are named, with exit code 2', async () => {
  const missing = await pitfalls(['run', 'no-such-file.py']);
  expect(missing).toEqual({
    code: 2,
    stdout: '',
    stderr: 'pitfalls: cannot read no-such-file.py: there is no such file.\n',
  });
  const folder = await pitfalls(['run', 'src']);
  expect(folder.stderr).toBe('pitfalls: cannot read src: it is a folder.\n');
  const nothing = await pitfalls(['run']);
  expect(nothing.code).toBe(2);
  expect(nothing.stderr).toMatch(/which file/);
});

test('endless printing is cut, and stopped by the timeout', async () => {
  const { code, stdout, stderr } = await pitfalls(['run', '--timeout', '2', '-'], 'while True: print("x" * 1000)\n');
  expect(code).toBe(1);
  expect(stderr).toMatch(/TimeoutError/);
  expect(stdout.length).toBeLessThanOrEqual(1_000_000);
});
