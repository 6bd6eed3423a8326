/**
 * One worker with one Python in it, as the page sees it: its messages sorted, its end certain. What a worker says
 * after `end()` reaches nobody, so a superseded run can never paint.
 */
import type { CellResult, CudaBackend, Fact, Probe, RunRequest, WorkerReply, WorkerRequest } from '../protocol.ts';
import type { EarlyWorker } from './early.ts';

export type BootState =
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready'; readonly cuda: CudaBackend }
  | { readonly kind: 'failed'; readonly stage: 'download' | 'boot'; readonly message: string };

export interface Listener {
  boot(state: BootState): void;
  output(id: number, stream: 'stdout' | 'stderr', text: string): void;
  done(id: number, result: CellResult): void;
}

/** The part of `Worker` that is used; tests hand in their own. */
export interface WorkerLike {
  postMessage(message: WorkerRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkerReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type MakeWorker = () => WorkerLike;

export class Interpreter {
  boot: BootState = { kind: 'loading', loaded: 0, total: 0 };
  readonly #worker: WorkerLike;
  readonly #facts = new Map<number, { resolve: (facts: readonly Fact[]) => void; reject: (error: Error) => void }>();
  #listener: Listener | null = null;
  #asked = 0;

  /** @param early a worker that boots already, with what it has said so far */
  constructor(make: MakeWorker, base: string, gpu: boolean, early: EarlyWorker | null = null) {
    this.#worker = early?.worker ?? make();
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) =>
      this.#booted({ kind: 'failed', stage: 'boot', message: event.message || 'the worker did not start' });
    if (early) early.heard.forEach((reply) => this.#hear(reply));
    else this.#worker.postMessage({ type: 'boot', base, gpu });
  }

  /** Who hears this interpreter from now on. A spare has nobody until it takes over. */
  listen(listener: Listener | null): void {
    this.#listener = listener;
  }

  run(id: number, request: RunRequest): void {
    this.#worker.postMessage({ type: 'run', id, request });
  }

  forget(session: string): void {
    this.#worker.postMessage({ type: 'forget', session });
  }

  facts(session: string, probes: readonly Probe[]): Promise<readonly Fact[]> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#facts.set(id, { resolve, reject });
      this.#worker.postMessage({ type: 'facts', id, session, probes });
    });
  }

  /** Ends the worker at once, whatever it does. */
  end(): void {
    this.#listener = null;
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    for (const { reject } of this.#facts.values()) reject(new Error('the engine was stopped'));
    this.#facts.clear();
  }

  #booted(state: BootState): void {
    this.boot = state;
    this.#listener?.boot(state);
  }

  #hear(reply: WorkerReply): void {
    switch (reply.type) {
      case 'progress':
        return this.#booted({ kind: 'loading', loaded: reply.loaded, total: reply.total });
      case 'ready':
        return this.#booted({ kind: 'ready', cuda: reply.cuda });
      case 'failed':
        return this.#booted({ kind: 'failed', stage: reply.stage, message: reply.message });
      case 'output':
        return this.#listener?.output(reply.id, reply.stream, reply.text);
      case 'done':
        return this.#listener?.done(reply.id, reply.result);
      case 'facts': {
        const waiting = this.#facts.get(reply.id);
        this.#facts.delete(reply.id);
        return waiting?.resolve(reply.facts);
      }
      default:
        return reply satisfies never;
    }
  }
}
