/** `pitfalls run`: one program like `python FILE` would, or many programs as JSON lines. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { openPool } from './engine-folder.ts';
import { readError, UsageError } from './errors.ts';
import { runJsonLines } from './jsonl.ts';
import { DEFAULT_TIMEOUT, FOREVER, seconds } from './seconds.ts';

interface RunFlags {
  readonly jsonl?: boolean;
  readonly timeout?: number;
  readonly fresh?: boolean;
  readonly gpu: boolean;
}

/** Adds the command to a program. */
export function addRun(program: Command): void {
  program
    .command('run')
    .description('run a Python program, or with --jsonl one program a line: {"id", "cells": ["code", …]}')
    .argument('[file]', 'a Python file, or - for standard input')
    .option('--jsonl', 'read programs from standard input as JSON lines, answer one line each, in order')
    .option('--timeout <seconds>', 'how long one program may take (with --jsonl: 10)', seconds)
    .option('--fresh', 'a new process for each program')
    .option('--no-gpu', 'a machine without a GPU: torch is its CPU build')
    .action(async (file: string | undefined, flags: RunFlags) => {
      if (flags.jsonl) {
        if (file !== undefined && file !== '-')
          throw new UsageError('--jsonl reads standard input; leave the file out.');
        await runJsonLines(process.stdin, process.stdout, {
          timeout: flags.timeout ?? DEFAULT_TIMEOUT,
          fresh: flags.fresh ?? false,
          gpu: flags.gpu,
        });
      } else if (file === undefined)
        throw new UsageError('which file? `pitfalls run FILE.py`, or `-` for standard input.');
      else process.exitCode = await runFile(file, flags.timeout ?? FOREVER, flags.gpu);
    });
}

/** Runs one file; its output goes through as it is printed. Returns the exit code. */
async function runFile(file: string, timeout: number, gpu: boolean): Promise<number> {
  const code = file === '-' ? await text(process.stdin) : await source(file);
  const pool = openPool({ size: 1, timeout, onOutput: (stream, chunk) => void process[stream].write(chunk) });
  try {
    const [result] = await Promise.race([
      pool.run({ cells: [code], gpu, script: file === '-' ? '<stdin>' : file }),
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

async function source(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${readError(error)}`);
  }
}
