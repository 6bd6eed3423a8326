/** What is asked of a session, and what it answers: plain data between the judge and whoever holds the session. */
import type { Fact, Probe } from '../protocol.ts';

export type Step =
  { readonly kind: 'run'; readonly code: string } | { readonly kind: 'ask'; readonly probes: readonly Probe[] };

/** An answer to the step at the same place. `error` null: the code ran to its end. */
export type Answer =
  | { readonly kind: 'run'; readonly error: { readonly type: string; readonly message: string } | null }
  | { readonly kind: 'ask'; readonly facts: readonly Fact[] }
  /** The session ended (time, memory) before or during this step. */
  | { readonly kind: 'lost'; readonly reason: string };
