/**
 * Programs as JSON lines: {"id", "cells": ["code", …], "gpu"?: false} in, {"id", "results": [{"stdout", "error", "warnings"}, …]} out,
 * one line each, in order, each written as soon as it and those before it are there.
 */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { RunResult } from '../runtime/engine.ts';
import { openPool } from './engine-folder.ts';
import { UsageError } from './errors.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  cells: z.array(z.string()),
  gpu: z.boolean().optional(),
});

/** Programs that wait for a child; reading stops while there are this many. */
const AHEAD = 64;

export interface JsonLinesOptions {
  /** Seconds per program. */
  readonly timeout: number;
  readonly fresh: boolean;
  /** Has the machine a GPU? A program may say otherwise for itself. */
  readonly gpu: boolean;
}

export async function runJsonLines(input: Readable, output: Writable, options: JsonLinesOptions): Promise<void> {
  const pool = openPool(options);
  const pending: Promise<void>[] = [];
  let written: Promise<void> = Promise.resolve();
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const { id, cells, gpu = options.gpu } = parse(line, number);
      const results = pool.run({ cells, gpu });
      written = Promise.all([results, written]).then(([got]) =>
        write(output, `${JSON.stringify({ id, results: got.map(answer) })}\n`),
      );
      written.catch(() => {});
      pending.push(written);
      if (pending.length >= AHEAD) await Promise.race([pending.shift(), pool.failure]);
    }
    await Promise.race([written, pool.failure]);
  } finally {
    pool.close();
  }
}

function parse(line: string, number: number): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map((i) => `${i.path.join('.') || 'the line'}: ${i.message}`).join('; ')
        : 'it is not JSON';
    throw new UsageError(`line ${number} of the input: ${why}. Expected {"id", "cells": ["code", …]}.`);
  }
}

function answer({ stdout, error, warnings }: RunResult): object {
  return {
    stdout,
    error: error && { type: error.type, message: error.message },
    warnings: warnings.map((w) => `${w.category}: ${w.message}`),
  };
}

function write(output: Writable, line: string): Promise<void> {
  return new Promise((resolve, reject) => output.write(line, (error) => (error ? reject(error) : resolve())));
}
