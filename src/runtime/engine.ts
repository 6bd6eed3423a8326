/**
 * A booted Python with the core behind it: sessions of cells that share their names. Every answer of Python is JSON
 * text, so JavaScript never holds an object of the learner's.
 */
import { NeedsHost } from '../core/storage.ts';
import type { CellResult, CellWarning, CellError, Fact, Probe, RunRequest } from '../protocol.ts';
import type { Core } from './bridge.ts';
import { CApi } from './c-api.ts';
import { factsOf, namesOf } from './facts.ts';
import { pictureOf, type NamedHandle } from './picture.ts';
import type { Interpreter, PyModule } from './pyodide.ts';
import { Witness, type Raised } from './witness.ts';

export interface EngineOptions {
  /** Builds the core; `memory` is Python's memory, read anew at each call. */
  readonly createCore: (memory: () => ArrayBufferLike) => Core;
  /** Output while a cell runs, for runs that ask for it. */
  readonly onOutput?: (stream: 'stdout' | 'stderr', text: string) => void;
  /** The whole standard library, fetched at the first import that needs it. */
  readonly stdlib: () => Promise<Uint8Array>;
}

export interface RunOptions {
  /** Shown in tracebacks; `<cell>` names by default. */
  readonly filename?: string;
  /** Hand output over while it is printed. */
  readonly live?: boolean;
  /** A program of its own: `__file__`, `sys.argv`, exit handlers, the traceback on stderr. */
  readonly script?: boolean;
}

/** A CellResult, and the code that `sys.exit` asked for. */
export type RunResult = CellResult & { readonly exit: number | null };

interface Raw {
  readonly stdout: string;
  readonly stderr: string;
  readonly error: CellError | null;
  readonly warnings: readonly CellWarning[];
  readonly truncated: boolean;
  readonly exit: number | null;
  readonly ms: number;
}

export class Engine {
  readonly interpreter: Interpreter;
  readonly core: Core;
  readonly #python: PyModule;
  readonly #witness: Witness;

  constructor(interpreter: Interpreter, options: EngineOptions) {
    this.interpreter = interpreter;
    this.core = options.createCore(() => interpreter._module.HEAPU8.buffer);
    freeze(this.core.module);
    interpreter.registerJsModule('_tensor_core', this.core.module);
    const host = freeze({
      core: this.core.module,
      emit: (stream: 'stdout' | 'stderr', text: string) => options.onOutput?.(stream, text),
      stdlib: () => ({ done: options.stdlib().then((zip) => this.#installStdlib(zip)) }),
    });
    this.#python = interpreter.pyimport('_runner');
    this.#python['setup']!(host);
    this.#witness = new Witness(interpreter);
  }

  /** Runs a cell and waits for devices where it must (needs JSPI; without it the same as `runNow`). */
  async run(request: RunRequest, options: RunOptions = {}): Promise<RunResult> {
    this.#witness.open(request.session);
    if (!('Suspending' in WebAssembly)) return this.runNow(request, options);
    return this.#finish(request, await this.#python['run']!.callPromising(...argumentsOf(request, options)));
  }

  /** Runs a cell without ever giving control back; device reads must be synchronous. */
  runNow(request: RunRequest, options: RunOptions = {}): RunResult {
    this.#witness.open(request.session);
    return this.#finish(request, this.#python['run']!(...argumentsOf(request, options)));
  }

  /** Drops the names of a session. */
  forget(session: string): void {
    this.#witness.forget(session);
    this.#python['forget']!(session);
  }

  /** Leaves Python no way to JavaScript but the core's functions; for processes that run strangers' programs. */
  closeDoors(): void {
    this.#witness.noteExceptions();
    // It reads and writes any memory of the interpreter, and calls any function in it.
    new CApi(this.interpreter).hideBuiltin('_ctypes');
    this.#python['close_doors']!();
  }

  /** For an interpreter whose memory was put back: no session is left, and Python's `random` is new. */
  reseed(): void {
    this.#witness.forgetAll();
    this.#python['reseed']!();
  }

  /**
   * What the judge asks about a session. Answered from the core's own objects, never by the learner's code; waits for
   * bytes that only a device has.
   */
  async facts(session: string, probes: readonly Probe[]): Promise<readonly Fact[]> {
    for (;;) {
      try {
        return factsOf(this.core.handles, probes, this.#witness.look(session, namesOf(probes)));
      } catch (error) {
        if (!(error instanceof NeedsHost)) throw error;
        await error.storage.pull();
      }
    }
  }

  /** Runs a probe's statements in a session, past the runner; what they raise cannot be worded by the learner's code. */
  attempt(session: string, code: string): Raised | null {
    return this.#witness.attempt(session, code);
  }

  #finish(request: RunRequest, answer: unknown): RunResult {
    const raw = JSON.parse(String(answer)) as Raw;
    const picture = request.picture ? pictureOf(this.core.handles, this.#arrays(request.session)) : null;
    return { cell: request.cell, ...raw, picture };
  }

  #arrays(session: string): NamedHandle[] {
    return JSON.parse(String(this.#python['arrays']!(session))) as NamedHandle[];
  }

  #installStdlib(zip: Uint8Array): void {
    const [major, minor] = this.interpreter._api.pyVersionTuple;
    this.interpreter.FS.writeFile(`/lib/python${major}${minor}.zip`, zip);
  }
}

/** Freezes an object and its functions: both are within Python's reach. */
function freeze<T extends object>(object: T): T {
  for (const part of Object.values(object)) Object.freeze(part);
  return Object.freeze(object);
}

function argumentsOf(request: RunRequest, options: RunOptions): unknown[] {
  const filename = options.filename ?? `<${request.cell}>`;
  return [request.session, filename, request.code, options.live ?? false, options.script ?? false];
}
