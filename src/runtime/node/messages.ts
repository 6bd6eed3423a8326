/** What a child process that runs programs and its parent say to each other. */
import type { Fact, Probe } from '../../protocol.ts';
import type { RunResult } from '../engine.ts';

/** parent → child */
export interface ProgramRequest {
  readonly id: number;
  readonly cells: readonly string[];
  /** Given for a script: its name in tracebacks; output is handed over while it is printed. */
  readonly script?: string;
  /** false: this machine has no GPU. */
  readonly gpu?: boolean;
}

/** parent → child: one step of a session that is judged; the judge itself stays with the parent. */
export interface StepRequest {
  readonly step:
    | { readonly kind: 'run'; readonly code: string; readonly by: 'submission' | 'judge' }
    | { readonly kind: 'ask'; readonly probes: readonly Probe[] };
}

/** Why a session has no answers any more. */
export type Lost = 'time' | 'memory' | 'stopped';

export type StepAnswer =
  | { readonly kind: 'run'; readonly error: { readonly type: string; readonly message: string } | null }
  | { readonly kind: 'ask'; readonly facts: readonly Fact[] }
  | { readonly kind: 'lost'; readonly why: Lost };

/** child → parent */
export type ChildReply =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly type: 'answer'; readonly answer: StepAnswer }
  | { readonly type: 'cell'; readonly id: number; readonly result: RunResult }
  /** `usable` is false when this process should not run another program. */
  | { readonly type: 'done'; readonly id: number; readonly usable: boolean };
