/** What a child process that runs programs and its parent say to each other. */
import type { RunResult } from '../engine.ts';

/** parent → child */
export interface ProgramRequest {
  readonly id: number;
  readonly cells: readonly string[];
  /** Given for a script: its name in tracebacks; output is handed over while it is printed. */
  readonly script?: string;
}

/** child → parent */
export type ChildReply =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly type: 'cell'; readonly id: number; readonly result: RunResult }
  /** `usable` is false when this process should not run another program. */
  | { readonly type: 'done'; readonly id: number; readonly usable: boolean };
