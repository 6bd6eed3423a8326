/** `pitfalls run`: one program like `python FILE` would, or many programs as JSON lines. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { InvalidArgumentError, type Command } from 'commander';
import { openPool } from './engine-folder.ts';
import { UsageError } from './errors.ts';
import { runJsonLines } from './jsonl.ts';

interface RunFlags {
  readonly jsonl?: boolean;
  readonly timeout?: number;
  readonly fresh?: boolean;
}

const DEFAULT_TIMEOUT = 10;
/** A single program has as long as setTimeout can count. */
const FOREVER = 2 ** 31 / 1000 - 1;

/** Adds the command to a program. */
export function addRun(program: Command): void {
  program
    .command('run')
    .description('run a Python program, or with --jsonl one program a line: {"id", "cells": ["code", …]}')
    .argument('[file]', 'a Python file, or - for standard input')
    .option('--jsonl', 'read programs from standard input as JSON lines, answer one line each, in order')
    .option('--timeout <seconds>', 'how long one program may take (with --jsonl: 10)', seconds)
    .option('--fresh', 'a new process for each program')
    .action(async (file: string | undefined, flags: RunFlags) => {
      if (flags.jsonl) {
        if (file !== undefined && file !== '-')
          throw new UsageError('--jsonl reads standard input; leave the file out.');
        await runJsonLines(process.stdin, process.stdout, {
          timeout: flags.timeout ?? DEFAULT_TIMEOUT,
          fresh: flags.fresh ?? false,
        });
      } else if (file === undefined)
        throw new UsageError('which file? `pitfalls run FILE.py`, or `-` for standard input.');
      else process.exitCode = await runFile(file, flags.timeout ?? FOREVER);
    });
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= FOREVER)) throw new InvalidArgumentError('It must be a number of seconds above 0.');
  return number;
}

/** Runs one file; its output goes through as it is printed. Returns the exit code. */
async function runFile(file: string, timeout: number): Promise<number> {
  const code = file === '-' ? await text(process.stdin) : await source(file);
  const pool = openPool({ size: 1, timeout, onOutput: (stream, chunk) => void process[stream].write(chunk) });
  try {
    const [result] = await Promise.race([
      pool.run({ cells: [code], script: file === '-' ? '<stdin>' : file }),
      pool.failure,
    ]);
    if (!result) throw new Error('no result');
    if (result.exit !== null) return result.exit;
    if (result.error === null) return 0;
    if (result.cell === '1' && result.ms === 0) process.stderr.write(result.error.traceback);
    return 1;
  } finally {
    pool.close();
  }
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder.',
  EACCES: 'it may not be read.',
};

async function source(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UsageError(`cannot read ${file}: ${READ_ERRORS[code] ?? code}`);
  }
}
