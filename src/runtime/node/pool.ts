/**
 * Runs programs in child processes that see nothing of the host: a few children, each with one program at a time.
 * A child that runs out of time, dies or grew too big is replaced; the program it had is answered all the same.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../engine.ts';
import { forkChild } from './fork.ts';
import { watchMemory, watchTime } from './process-watch.ts';
import type { ChildReply, ProgramRequest } from './messages.ts';

export interface PoolOptions {
  /** `build/engine` */
  readonly folder: string;
  readonly size: number;
  /** Seconds that one program may take. */
  readonly timeout: number;
  /** A new process for each program. */
  readonly fresh?: boolean;
  readonly onOutput?: (stream: 'stdout' | 'stderr', text: string) => void;
}

export interface Program {
  readonly cells: readonly string[];
  readonly script?: string;
  /** false: this machine has no GPU, and torch is its CPU build. */
  readonly gpu?: boolean;
}

interface Job {
  readonly request: ProgramRequest;
  readonly results: RunResult[];
  readonly resolve: (results: RunResult[]) => void;
  /** Ends the watch over its time and memory. */
  unwatch?: () => void;
}

/** The engine's files are not there. */
export class MissingEngine extends Error {}

/** Bytes that a child may hold, arrays included. */
const MAX_RESIDENT = 2.5 * 2 ** 30;
const TOO_MUCH_MEMORY = { type: 'MemoryError', message: 'the program used more memory than a program may' };
/** A child that cannot boot this often in a row will never boot. */
const MAX_BOOT_FAILURES = 3;

export class Pool {
  readonly #options: PoolOptions;
  readonly #waiting: Job[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #idle: ChildProcess[] = [];
  #nextId = 1;
  #bootFailures = 0;
  #closed = false;
  #failed: ((error: Error) => void) | null = null;
  /** Rejects when children cannot boot at all. */
  readonly failure: Promise<never>;

  constructor(options: PoolOptions) {
    if (!existsSync(join(options.folder, 'manifest.json'))) throw new MissingEngine(options.folder);
    this.#options = options;
    this.failure = new Promise((_, reject) => (this.#failed = reject));
    this.failure.catch(() => {});
    for (let i = 0; i < options.size; i++) this.#spawn();
  }

  /** Runs a program; resolves with one result per cell, whatever happens in it. */
  run(program: Program): Promise<RunResult[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ request: { id: this.#nextId++, ...program }, results: [], resolve });
      this.#next();
    });
  }

  close(): void {
    this.#closed = true;
    for (const child of this.#children) child.kill('SIGKILL');
  }

  #spawn(): void {
    if (this.#closed) return;
    const { folder } = this.#options;
    const child = forkChild(folder);
    this.#children.add(child);
    let job: Job | null = null;
    let stderr = '';
    let booted = false;
    child.stderr!.on('data', (text: Buffer) => (stderr = (stderr + text.toString()).slice(-2000)));
    const answers: { [T in ChildReply['type']]: (reply: Extract<ChildReply, { type: T }>) => void } = {
      ready: () => {
        booted = true;
        this.#bootFailures = 0;
        this.#idle.push(child);
        this.#next();
      },
      failed: ({ message }) => (stderr = message),
      answer: () => {},
      output: ({ stream, text }) => this.#options.onOutput?.(stream, text),
      cell: ({ result }) => job?.results.push(result),
      done: ({ usable }) => {
        const ended = job;
        job = null;
        ended?.unwatch?.();
        ended?.resolve(ended.results);
        if (usable && !this.#options.fresh) {
          this.#idle.push(child);
          this.#next();
        } else child.kill('SIGKILL');
      },
    };
    child.on('message', (reply: ChildReply) => (answers[reply.type] as (r: ChildReply) => void)(reply));
    this.#assign.set(child, (given) => {
      job = given;
      const cut = (error: { type: string; message: string }): void => {
        const ended = job;
        job = null;
        ended?.unwatch?.();
        child.kill('SIGKILL');
        ended?.resolve(filled(ended, error));
      };
      const { timeout } = this.#options;
      const untime = watchTime(child.pid, timeout, () =>
        cut({ type: 'TimeoutError', message: `the program did not end within ${timeout} s` }),
      );
      const unwatch = watchMemory(child.pid, MAX_RESIDENT, () => cut(TOO_MUCH_MEMORY));
      job.unwatch = () => {
        untime();
        unwatch();
      };
      child.send(given.request);
    });
    // A message to a child that has just died; its exit is answered below.
    child.on('error', () => {});
    child.on('exit', () => {
      this.#children.delete(child);
      this.#assign.delete(child);
      const at = this.#idle.indexOf(child);
      if (at >= 0) this.#idle.splice(at, 1);
      if (job) {
        job.unwatch?.();
        const why = /heap out of memory/i.test(stderr)
          ? TOO_MUCH_MEMORY
          : { type: 'SystemError', message: 'the interpreter stopped' };
        job.resolve(filled(job, why));
        job = null;
      }
      if (!booted && !this.#closed && ++this.#bootFailures >= MAX_BOOT_FAILURES) {
        this.#failed?.(new Error(`the engine does not start: ${stderr.trim() || 'no message'}`));
        return;
      }
      this.#spawn();
    });
  }

  readonly #assign = new Map<ChildProcess, (job: Job) => void>();

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0)
      this.#assign.get(this.#idle.shift()!)!(this.#waiting.shift()!);
  }
}

/** Answers for the cells that have none. */
function filled(job: Job, error: { type: string; message: string }): RunResult[] {
  const { request, results } = job;
  const rest = request.cells.slice(results.length).map((_, i): RunResult => ({
    cell: String(results.length + i + 1),
    stdout: '',
    stderr: '',
    error: { ...error, line: null, traceback: `${error.type}: ${error.message}\n` },
    warnings: [],
    picture: null,
    truncated: false,
    ms: 0,
    exit: null,
  }));
  return [...results, ...rest];
}
