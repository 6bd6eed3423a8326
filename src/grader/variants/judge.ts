/**
 * Judges the drawn calls of a submission against those of the solution, which ran in a session of its own: a pure
 * function of plain data. One verdict per thing that must hold; the first call in which it does not is the finding.
 */
import type { CheckVerdict, Fact } from '../../protocol.ts';
import { compareArray, sameFact, shownFact, type Finding } from '../compare.ts';
import type { ArrayFacts, Locale } from '../nouns.ts';
import { emulationGap } from '../plan.ts';
import type { Answer } from '../steps.ts';
import { WORDS } from '../words.ts';
import type { Hold, Variant, Variants } from './data.ts';
import { seenOf, type Raised, type Seen } from './read.ts';

/** The calls of one grading and what the solution's session answered to them. */
export interface Hidden {
  readonly drawn: readonly Variant[];
  readonly reference: readonly Answer[];
}

type Returned = Extract<Seen, { kind: 'returned' }>;
/** null: nothing to see in this call. */
type Outcome = Finding | null;

/** @param answers to the steps of all drawn calls, in order */
export function judgeVariants(
  variants: Variants,
  { drawn, reference }: Hidden,
  answers: readonly Answer[],
  locale: Locale,
): CheckVerdict[] {
  const calls = drawn.map((variant, k) => ({
    variant,
    right: seenOf(variant, k, reference),
    mine: seenOf(variant, k, answers),
  }));
  return variants.holds.map((hold) => {
    const base = { id: hold.id, max: hold.points, lesson: null };
    for (const { variant, right, mine } of calls) {
      const subject = WORDS[locale].called(
        variants.function,
        variant.arguments.map((x) => shownArgument(x.facts, locale)),
      );
      const missing = notGradable(right, variant, locale) ?? lostOrGap(mine, locale);
      if (missing !== null) {
        const message = WORDS[locale].notGraded;
        return { ...base, status: 'not-graded', points: 0, subject, expected: '', found: missing, message };
      }
      const outcome = findingOf(hold, variant, right, mine, locale);
      if (outcome === null || outcome.ok) continue;
      const { expected, found } = outcome;
      return { ...base, status: 'fail', points: 0, subject, expected, found, message: hold.message[locale] };
    }
    const subject = WORDS[locale].calls(variants.function, calls.length);
    return { ...base, status: 'pass', points: hold.points, subject, expected: '', found: '', message: '' };
  });
}

/** Why the solution's own call says nothing: then nobody is judged by it. */
function notGradable(right: Seen, variant: Variant, locale: Locale): string | null {
  const made =
    right.kind === 'lost' || right.kind === 'no-arguments' ? false : asDrawn(variant, right.before, locale).ok;
  const gap = right.kind === 'raised' ? emulationGap(right.error) : null;
  return gap ?? (made ? null : WORDS[locale].noReference);
}

function lostOrGap(mine: Seen, locale: Locale): string | null {
  if (mine.kind === 'lost') return mine.reason ?? WORDS[locale].noAnswer;
  return 'error' in mine ? emulationGap(mine.error) : null;
}

/** Are the arguments, as the core sees them, those that were drawn? A program that patched the libraries may say no. */
function asDrawn(variant: Variant, before: readonly Fact[], locale: Locale): Finding {
  for (const [i, { facts }] of variant.arguments.entries()) {
    const finding = compareArray(facts, before[i], locale);
    if (!finding.ok) return { ...finding, found: `${WORDS[locale].changedArgument} ${finding.found}` };
  }
  return { ok: true, expected: '', found: '' };
}

/** Which object a name held. A call can put another one there, with the values that are wanted. */
const objectIn = (fact: Fact | undefined): number | null => (fact?.kind === 'array' ? fact.object.id : null);

const otherObject = (fact: Fact | undefined, locale: Locale): string =>
  `${WORDS[locale].changedArgument} ${shownFact(fact, locale)}`;

function findingOf(hold: Hold, variant: Variant, right: Seen, mine: Seen, locale: Locale): Outcome {
  if (mine.kind === 'no-arguments')
    return { ok: false, expected: '', found: `${WORDS[locale].changedArgument} ${shownError(mine.error)}` };
  if (mine.kind === 'lost' || right.kind === 'lost' || right.kind === 'no-arguments') return null;
  const drawn = asDrawn(variant, mine.before, locale);
  if (!drawn.ok) return drawn;
  const other = variant.arguments.findIndex((_, i) => objectIn(mine.before[i]) !== objectIn(mine.after[i]));
  if (other >= 0) return { ok: false, expected: '', found: otherObject(mine.after[other], locale) };
  if (hold.kind === 'keeps') return keptFinding(mine.before[hold.argument], mine.after[hold.argument], locale);
  if (mine.kind === 'raised' || right.kind === 'raised') return raisedFinding(hold, right, mine, locale);
  return HOLDS[hold.kind](hold as never, right, mine, locale);
}

/** A call that ends in an exception is right where the solution's ends in the same one, and then has no result. */
function raisedFinding(hold: Hold, right: Seen, mine: Seen, locale: Locale): Outcome {
  const wanted = right.kind === 'raised' ? right.error : null;
  const got = mine.kind === 'raised' ? mine.error : null;
  const expected = wanted ? WORDS[locale].raises(wanted.type) : WORDS[locale].returns;
  const found = got ? shownError(got) : WORDS[locale].returns;
  if (wanted?.type === got?.type) return hold.kind === 'result' ? { ok: true, expected, found } : null;
  return { ok: false, expected, found };
}

/** An argument that was changed stays changed, also by a call that raised. */
function keptFinding(before: Fact | undefined, after: Fact | undefined, locale: Locale): Finding {
  return { ok: sameFact(before, after), expected: shownFact(before, locale), found: shownFact(after, locale) };
}

type HoldOf<K extends Hold['kind']> = (
  hold: Extract<Hold, { kind: K }>,
  right: Returned,
  mine: Returned,
  locale: Locale,
) => Outcome;

const HOLDS: { readonly [K in Exclude<Hold['kind'], 'keeps'>]: HoldOf<K> } = {
  result: (hold, right, mine, locale) => {
    if (right.out.kind === 'array') return compareArray(factsNamed(hold.facts, right.out), mine.out, locale);
    const [expected, found] = [shownFact(right.out, locale), shownFact(mine.out, locale)];
    return { ok: sameFact(right.out, mine.out), expected, found };
  },
  shares: (hold, _right, mine, locale) => {
    const words = WORDS[locale];
    const fact = mine.shares[hold.argument] ?? null;
    const found = fact === null ? words.notArrays : fact ? words.shared : words.apart;
    // Arrays without elements share with nobody.
    if (hold.expect && isEmpty(mine.before[hold.argument])) return null;
    return { ok: fact === hold.expect, expected: hold.expect ? words.shared : words.apart, found };
  },
  write: (hold, _right, mine, locale) => {
    const pair = mine.writes[hold.argument];
    if (!pair) return null;
    const changed = !sameFact(pair.before, pair.after);
    const words = WORDS[locale].write;
    const said = (through: boolean): string => (through ? words.through : words.apart);
    return {
      ok: changed === (hold.expect === 'through'),
      expected: said(hold.expect === 'through'),
      found: said(changed),
    };
  },
};

const isEmpty = (fact: Fact | undefined): boolean => fact?.kind === 'array' && fact.values.length === 0;

function factsNamed(names: readonly (keyof ArrayFacts)[], fact: Extract<Fact, { kind: 'array' }>): ArrayFacts {
  const { library, dtype, shape, device, requiresGrad } = fact.object;
  const all: Required<ArrayFacts> = { library, dtype, shape, device, requiresGrad, values: fact.values };
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

const shownError = ({ type, message }: Raised): string => `${type}: ${message}`;

/** Short: which library, dtype and shape; the values only where they are few. */
function shownArgument({ library, dtype, shape, requiresGrad, values }: Required<ArrayFacts>, locale: Locale): string {
  const grad = requiresGrad ? ', requires_grad=True' : '';
  const few = values.length <= 4 ? ` [${values.join(', ')}]` : '';
  return `${library === 'numpy' ? 'ndarray' : 'Tensor'} ${dtype}, ${WORDS[locale].shape(shape)}${grad}${few}`;
}
