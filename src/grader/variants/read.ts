/** The answers to one drawn call, sorted: what was made, what came back, who shares, what a write changed. */
import type { Fact } from '../../protocol.ts';
import type { Answer } from '../steps.ts';
import type { Variant } from './data.ts';
import { STEPS_PER_VARIANT } from './plan.ts';

export interface Raised {
  readonly type: string;
  readonly message: string;
}

/** What a call did, as far as the session told. */
export type Seen =
  | { readonly kind: 'lost'; readonly reason: string | null }
  /** The arguments could not be made. */
  | { readonly kind: 'no-arguments'; readonly error: Raised }
  | {
      readonly kind: 'raised';
      readonly error: Raised;
      readonly before: readonly Fact[];
      readonly after: readonly Fact[];
    }
  | {
      readonly kind: 'returned';
      readonly before: readonly Fact[];
      readonly after: readonly Fact[];
      readonly out: Fact;
      /** Per argument: does the result share with it? null when one of them is no array. */
      readonly shares: readonly (boolean | null)[];
      /** Per argument: the result before and after a write into it; null where nothing can be written. */
      readonly writes: readonly ({ readonly before: Fact; readonly after: Fact } | null)[];
    };

/** @param answers to `variantSteps` of all drawn calls, in order; fewer when the session was lost */
export function seenOf(variant: Variant, at: number, answers: readonly Answer[]): Seen {
  const mine = answers.slice(at * STEPS_PER_VARIANT, (at + 1) * STEPS_PER_VARIANT);
  const lost = answers.find((a) => a.kind === 'lost');
  const [made, first, called, second] = mine;
  if (made?.kind !== 'run' || first?.kind !== 'ask' || called?.kind !== 'run' || second?.kind !== 'ask')
    return { kind: 'lost', reason: lost?.kind === 'lost' ? lost.reason : null };
  if (made.error) return { kind: 'no-arguments', error: made.error };
  const n = variant.arguments.length;
  const before = first.facts;
  const [out, ...rest] = second.facts;
  const after = rest.slice(0, n);
  if (called.error) return { kind: 'raised', error: called.error, before, after };
  if (out === undefined) return { kind: 'lost', reason: null };
  const shares = rest.slice(n, 2 * n).map((fact) => (fact.kind === 'shares' ? fact.shares : null));
  return { kind: 'returned', before, after, out, shares, writes: writesOf(variant, out, rest.slice(2 * n)) };
}

function writesOf(variant: Variant, out: Fact, facts: readonly Fact[]): Extract<Seen, { kind: 'returned' }>['writes'] {
  let [before, at] = [out, 0];
  return variant.arguments.map(({ other }) => {
    if (other === null) return null;
    const [written, after] = facts.slice(at, (at += 2));
    if (written?.kind !== 'written' || !written.ok || after === undefined) return null;
    const pair = { before, after };
    before = after;
    return pair;
  });
}
