/**
 * Sessions for judging: each in a child process of its own that is used once and killed. A few are booted ahead.
 * Time is counted for the session as a whole, memory for the whole process; past a limit the process is killed and
 * every further step is answered with the reason.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forkChild, type Limits } from './fork.ts';
import { watchMemory, watchTime } from './process-watch.ts';
import type { ChildReply, Lost, StepAnswer, StepRequest } from './messages.ts';
import { MissingEngine } from './pool.ts';

export interface SessionPoolOptions {
  /** `build/engine` */
  readonly folder: string;
  /** Processes that are booted ahead. */
  readonly size: number;
  /** Seconds for all steps of a session together. */
  readonly timeout: number;
  /** How many sessions will be opened at most; no more processes than that are booted. */
  readonly sessions?: number;
  readonly bubblewrap?: boolean;
}

/** Bytes that a process may hold. Python's memory, arrays and JavaScript's heap together. */
const MAX_RESIDENT = 1.5 * 2 ** 30;
/** Processor seconds on top of the time limit, for booting and for what V8 does beside the program. */
const SPARE_CPU = 20;
/** Children that cannot boot this often in a row will never boot. */
const MAX_BOOT_FAILURES = 3;
/** Seconds that a child may take to boot, the time without a processor not counted. */
const BOOT_SECONDS = 30;

export class SessionPool {
  readonly #options: SessionPoolOptions;
  readonly #ready: ChildProcess[] = [];
  readonly #waiting: ((child: ChildProcess) => void)[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #limits: Limits;
  /** Sessions that may still be opened, and processes on their way to one. */
  #wanted: number;
  #booting = 0;
  #bootFailures = 0;
  #closed = false;
  #fail: (error: Error) => void = () => {};
  readonly #failure: Promise<never>;

  /** @throws MissingEngine */
  constructor(options: SessionPoolOptions) {
    if (!existsSync(join(options.folder, 'manifest.json'))) throw new MissingEngine(options.folder);
    this.#options = options;
    this.#wanted = options.sessions ?? Infinity;
    this.#limits = { cpuSeconds: 2 * options.timeout + SPARE_CPU, bubblewrap: options.bubblewrap ?? false };
    this.#failure = new Promise((_, reject) => (this.#fail = reject));
    this.#failure.catch(() => {});
    for (let i = 0; i < options.size; i++) this.#boot();
  }

  /** A fresh session. Rejects when children do not boot at all. */
  async open(): Promise<IsolatedSession> {
    this.#wanted--;
    const ready =
      this.#ready.shift() ??
      (await Promise.race([this.#failure, new Promise<ChildProcess>((give) => this.#waiting.push(give))]));
    return new IsolatedSession(ready, this.#options.timeout);
  }

  /** Ends every process. Nothing waits for one that does not go. */
  close(): void {
    this.#closed = true;
    for (const child of this.#children) {
      child.kill('SIGKILL');
      child.stderr?.destroy();
      if (child.connected) child.disconnect();
      child.unref();
    }
  }

  /** Boots one more process, unless there are enough for every session still to come. */
  #boot(): void {
    if (this.#booting + this.#ready.length >= this.#wanted + this.#waiting.length) return;
    const child = forkChild(this.#options.folder, this.#limits);
    this.#booting++;
    let booted = false;
    let trouble = '';
    this.#children.add(child);
    const unwatch = watchTime(child.pid, BOOT_SECONDS, () => {
      trouble = `it was not ready within ${BOOT_SECONDS} s`;
      child.kill('SIGKILL');
    });
    child.stderr!.on('data', (text: Buffer) => (trouble = (trouble + text.toString()).slice(-2000)));
    child.on('message', (reply: ChildReply) => {
      if (reply.type === 'failed') trouble = reply.message;
      if (reply.type !== 'ready' || booted) return;
      booted = true;
      unwatch();
      this.#booting--;
      this.#bootFailures = 0;
      const take = this.#waiting.shift();
      if (take) take(child);
      else this.#ready.push(child);
    });
    // A command that cannot be started at all; its exit is not told.
    child.on('error', (error) => {
      trouble = error.message;
      if (child.pid === undefined) child.emit('exit', 1, null);
    });
    child.on('exit', () => {
      unwatch();
      this.#children.delete(child);
      if (!booted) this.#booting--;
      const at = this.#ready.indexOf(child);
      if (at >= 0) this.#ready.splice(at, 1);
      if (this.#closed) return;
      if (!booted && ++this.#bootFailures >= MAX_BOOT_FAILURES)
        this.#fail(new Error(`the engine does not start: ${trouble.trim() || 'no message'}`));
      else this.#boot();
    });
  }
}

/** One process, one session. */
export class IsolatedSession {
  readonly #child: ChildProcess;
  readonly #unwatch: () => void;
  #lost: Lost | null = null;
  #settle: ((answer: StepAnswer) => void) | null = null;

  constructor(child: ChildProcess, timeout: number) {
    this.#child = child;
    const ends = [
      watchTime(child.pid, timeout, () => this.#end('time')),
      watchMemory(child.pid, MAX_RESIDENT, () => this.#end('memory')),
    ];
    this.#unwatch = () => ends.forEach((end) => end());
    let trouble = '';
    child.stderr!.on('data', (text: Buffer) => (trouble = (trouble + text.toString()).slice(-2000)));
    child.on('message', (reply: ChildReply) => {
      if (reply.type === 'answer') this.#answer(reply.answer);
    });
    child.on('exit', () => this.#end(/heap out of memory/i.test(trouble) ? 'memory' : 'stopped'));
  }

  /** One step at a time. Always resolves. */
  step(step: StepRequest['step']): Promise<StepAnswer> {
    if (this.#lost) return Promise.resolve({ kind: 'lost', why: this.#lost });
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#child.send({ step } satisfies StepRequest, (error) => error && this.#end('stopped'));
    });
  }

  close(): void {
    this.#end('stopped');
  }

  #end(why: Lost): void {
    this.#lost ??= why;
    this.#unwatch();
    this.#child.kill('SIGKILL');
    this.#answer({ kind: 'lost', why: this.#lost });
  }

  #answer(answer: StepAnswer): void {
    const settle = this.#settle;
    this.#settle = null;
    settle?.(answer);
  }
}
