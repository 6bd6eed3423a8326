/**
 * What the cells may ask of the engine. One engine per page; behind it a worker, and on machines with room a spare
 * one, booted, that takes over when a run is stopped.
 */
import type { CellResult, CudaBackend, Fact, Probe, RunRequest } from '../protocol.ts';

export interface EngineOptions {
  /** The site's base path, with a slash at both ends; the engine's files lie under it. */
  readonly base: string;
  /** May a second interpreter wait in memory? Not on phones, nor where deviceMemory is 4 or less. */
  readonly spare: boolean;
  /** False: this machine has no GPU (torch.cuda.is_available() is False). */
  readonly gpu: boolean;
}

/** What the engine is doing, as the page shows it. */
export type EngineState =
  | { readonly kind: 'off' }
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'ready'; readonly cuda: CudaBackend }
  /** After stop() with no spare at hand: the next run waits for it. */
  | { readonly kind: 'restarting' }
  | { readonly kind: 'failed'; readonly stage: 'download' | 'boot'; readonly message: string };

export type RunOutcome =
  | { readonly kind: 'done'; readonly result: CellResult }
  /** stop() was called while it ran or waited. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly stage: 'download' | 'boot'; readonly message: string };

export interface Engine {
  readonly state: EngineState;
  /** Counts interpreters: another number than before means that every name of every session is gone. */
  readonly generation: number;
  /** Calls `listener` on every change of `state`; returns the function that ends that. */
  subscribe(listener: (state: EngineState) => void): () => void;
  /** Starts the download and boot; after a failure, tries again; otherwise does nothing. */
  start(): void;
  /** Runs are taken in order, one at a time. Starts the engine when it is off. Never rejects. */
  run(request: RunRequest, output: (stream: 'stdout' | 'stderr', text: string) => void): Promise<RunOutcome>;
  /** Ends the interpreter. What runs or waits resolves as stopped. */
  stop(): void;
  /** Drops the names of a session. */
  forget(session: string): void;
  /** Answers of the core about a finished session, for the judge. Rejects when the engine is not ready. */
  facts(session: string, probes: readonly Probe[]): Promise<readonly Fact[]>;
}
