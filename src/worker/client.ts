/**
 * The page's engine: a queue of runs in front of one interpreter, and a booted spare that takes over when a run is
 * stopped. Stopping always works, because it ends the worker; what is lost are the names, and `generation` says so.
 */
import type { CellResult, Fact, Probe, RunRequest } from '../protocol.ts';
import type { Engine, EngineOptions, EngineState, RunOutcome } from './engine.ts';
import { takeEarly, type EarlyWorker } from './early.ts';
import { Interpreter, type BootState, type MakeWorker } from './interpreter.ts';

export type { Engine, EngineOptions, EngineState, RunOutcome } from './engine.ts';

type Output = (stream: 'stdout' | 'stderr', text: string) => void;

interface Job {
  readonly id: number;
  readonly request: RunRequest;
  readonly output: Output;
  readonly resolve: (outcome: RunOutcome) => void;
}

const startWorker: MakeWorker = () =>
  new Worker(new URL('./entry.ts', import.meta.url), { type: 'module', name: 'tensor-pitfalls' });

/** The spare boots a moment after the first run began, so that it does not compete for the first output. */
const SPARE_AFTER_MS = 300;

/** The engine of this page. */
export function createEngine(options: EngineOptions, make: MakeWorker = startWorker): Engine {
  return new WorkerEngine(options, make);
}

class WorkerEngine implements Engine {
  state: EngineState = { kind: 'off' };
  generation = 0;
  readonly #options: EngineOptions;
  readonly #make: MakeWorker;
  readonly #listeners = new Set<(state: EngineState) => void>();
  #active: Interpreter | null = null;
  #spare: Interpreter | null = null;
  #queue: Job[] = [];
  #running: Job | null = null;
  #ids = 0;

  constructor(options: EngineOptions, make: MakeWorker) {
    this.#options = options;
    this.#make = make;
  }

  subscribe(listener: (state: EngineState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#active && this.state.kind !== 'failed') return;
    this.#active?.end();
    this.#enter({ kind: 'loading', loaded: 0, total: 0 });
    // The head's worker was started for a machine with a GPU.
    this.#adopt(this.#boot(this.#options.gpu ? takeEarly() : null));
  }

  run(request: RunRequest, output: Output): Promise<RunOutcome> {
    return new Promise((resolve) => {
      this.#queue.push({ id: ++this.#ids, request, output, resolve });
      this.start();
      this.#pump();
    });
  }

  stop(): void {
    if (!this.#running && this.#queue.length === 0) return;
    const stopped = this.#running ? [this.#running, ...this.#queue] : this.#queue;
    this.#running = null;
    this.#queue = [];
    this.#active?.end();
    this.generation++;
    const next = this.#spare ?? this.#boot();
    this.#spare = null;
    if (next.boot.kind !== 'ready') this.#enter({ kind: 'restarting' });
    this.#adopt(next);
    for (const job of stopped) job.resolve({ kind: 'stopped' });
  }

  forget(session: string): void {
    if (this.state.kind === 'ready') this.#active?.forget(session);
  }

  facts(session: string, probes: readonly Probe[]): Promise<readonly Fact[]> {
    if (!this.#active || this.state.kind !== 'ready') return Promise.reject(new Error('the engine is not ready'));
    return this.#active.facts(session, probes);
  }

  #boot(early: EarlyWorker | null = null): Interpreter {
    return new Interpreter(this.#make, this.#options.base, this.#options.gpu, early);
  }

  /** Makes an interpreter the one that runs cells. */
  #adopt(interpreter: Interpreter): void {
    this.#active = interpreter;
    interpreter.listen({
      boot: (state) => this.#booted(state),
      output: (id, stream, text) => {
        if (this.#running?.id === id) this.#running.output(stream, text);
      },
      done: (id, result) => this.#done(id, result),
    });
    if (interpreter.boot.kind !== 'loading') this.#booted(interpreter.boot);
  }

  #booted(state: BootState): void {
    // A restart keeps its own name until it is over: "loading" would look like a new download.
    if (state.kind === 'loading' && this.state.kind === 'restarting') return;
    this.#enter(state);
    if (state.kind === 'ready') this.#pump();
    if (state.kind === 'failed') {
      const jobs = this.#running ? [this.#running, ...this.#queue] : this.#queue;
      this.#running = null;
      this.#queue = [];
      this.generation++;
      for (const job of jobs) job.resolve(state);
    }
  }

  #pump(): void {
    if (this.#running || this.state.kind !== 'ready' || !this.#active) return;
    const job = this.#queue.shift();
    if (!job) return;
    this.#running = job;
    this.#active.run(job.id, job.request);
    if (this.#options.spare) setTimeout(() => (this.#spare ??= this.#boot()), SPARE_AFTER_MS);
  }

  #done(id: number, result: CellResult): void {
    const job = this.#running;
    if (job?.id !== id) return;
    this.#running = null;
    job.resolve({ kind: 'done', result });
    this.#pump();
  }

  #enter(state: EngineState): void {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
