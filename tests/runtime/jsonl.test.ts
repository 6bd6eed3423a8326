/** `pitfalls run --jsonl`: the answers' form, their order, timeouts and bad input. */
import { expect, test } from 'vitest';
import { pitfalls, runProgram, runPrograms } from './helpers.ts';

test('cells share names, an error does not stop the next, warnings are told apart', async () => {
  const results = await runProgram(
    'x = 1\nprint(x)',
    'print(x + 1)\n1 / 0',
    'import warnings\nwarnings.warn("w")\nprint(x)',
  );
  expect(results).toEqual([
    { stdout: '1\n', error: null, warnings: [] },
    { stdout: '2\n', error: { type: 'ZeroDivisionError', message: 'division by zero' }, warnings: [] },
    { stdout: '1\n', error: null, warnings: ['UserWarning: w'] },
  ]);
});

test('answers come in the order of the programs, with their ids', async () => {
  const programs = Array.from({ length: 40 }, (_, i) => [
    i % 7 === 0 ? 'import time; time.sleep(0.05)' : '',
    `print(${i})`,
  ]);
  const answers = await runPrograms(programs);
  expect(answers.map((a) => a.id)).toEqual(programs.map((_, i) => i));
  expect(answers.map((a) => a.results[1]!.stdout)).toEqual(programs.map((_, i) => `${i}\n`));
});

test('a program over its time answers TimeoutError for the cell and the rest, and others go on', async () => {
  const answers = await runPrograms([['print(1)', 'while True: pass', 'print(3)'], ['print(4)']], ['--timeout', '1']);
  expect(answers[0]!.results.map((r) => r.error?.type ?? r.stdout)).toEqual(['1\n', 'TimeoutError', 'TimeoutError']);
  expect(answers[1]!.results[0]!.stdout).toBe('4\n');
});

test('no program can end the command: exits, aborts, floods, huge and deep things', async () => {
  const answers = await runPrograms(
    [
      ['raise SystemExit(3)', 'print("next")'],
      ['import os\nos._exit(3)'],
      ['import os\nos.abort()'],
      ['x = [0] * 10**9'],
      ['def f(n): return f(n + 1)\nf(0)'],
      ['while True: print("x" * 10000)'],
      ['raise KeyboardInterrupt'],
      ['input()'],
      ['import ctypes\nctypes.string_at(0xFFFFFF00, 100)'],
      ['print("still here")'],
    ],
    ['--timeout', '3'],
  );
  const types = answers.map((a) => a.results[0]!.error?.type ?? null);
  expect(types[0]).toBe('SystemExit');
  expect(answers[0]!.results[1]!.stdout).toBe('next\n');
  expect(types.slice(1, 3)).toEqual(['SystemError', 'SystemError']);
  expect(types.slice(3, 8)).toEqual(['MemoryError', 'RecursionError', 'TimeoutError', 'KeyboardInterrupt', 'EOFError']);
  expect(answers[9]!.results[0]!.stdout).toBe('still here\n');
});

test('arrays past the memory of a program end it with MemoryError', async () => {
  const answers = await runPrograms(
    [['import numpy as np\nxs = [np.ones(10**7) for _ in range(1000)]', 'print(len(xs))'], ['print(2)']],
    ['--timeout', '30'],
  );
  expect(answers[0]!.results.map((r) => r.error?.type)).toEqual(['MemoryError', 'MemoryError']);
  expect(answers[1]!.results[0]!.stdout).toBe('2\n');
});

test('a line that is no program ends the command with exit code 2 and says which', async () => {
  const bad = await pitfalls(['run', '--jsonl'], '{"id": 1, "cells": ["print(1)"]}\n{"id": 2}\n');
  expect(bad.code).toBe(2);
  expect(bad.stderr).toMatch(/line 2 of the input: cells: /);
  const json = await pitfalls(['run', '--jsonl'], 'print(1)\n');
  expect(json.stderr).toMatch(/line 1 of the input: it is not JSON/);
});

test('500 small programs take less than 60 s', async () => {
  const start = performance.now();
  const answers = await runPrograms(Array.from({ length: 500 }, (_, i) => [`xs = [${i}] * 3\nprint(sum(xs))`]));
  expect(answers.map((a) => a.results[0]!.stdout)).toEqual(Array.from({ length: 500 }, (_, i) => `${3 * i}\n`));
  expect(performance.now() - start).toBeLessThan(60_000);
});
