/**
 * Comparing what a name should be with what the core says it is. In the order in which people debug: is it
 * there, which library, dtype, shape, device, gradient, values; the first difference is the finding.
 */
import type { Fact } from '../protocol.ts';
import type { ArrayFacts, Locale } from './nouns.ts';
import { WORDS } from './words.ts';

export interface Finding {
  readonly ok: boolean;
  readonly expected: string;
  readonly found: string;
}

type ArrayFact = Extract<Fact, { kind: 'array' }>;

const LIBRARY = { numpy: 'numpy.ndarray', torch: 'torch.Tensor' } as const;
const list = (values: readonly string[]): string => `[${values.join(', ')}]`;

interface Column {
  readonly wanted: (e: ArrayFacts, locale: Locale) => string | null;
  readonly seen: (f: ArrayFact, locale: Locale) => string;
}

/** One row per fact that can be asked for. */
const COLUMNS: readonly Column[] = [
  {
    wanted: (e) => (e.library ? LIBRARY[e.library] : null),
    seen: (f) => `${f.object.library}.${f.object.type}`,
  },
  { wanted: (e) => e.dtype ?? null, seen: (f) => f.object.dtype },
  {
    wanted: (e, locale) => (e.shape ? WORDS[locale].shape(e.shape) : null),
    seen: (f, locale) => WORDS[locale].shape(f.object.shape),
  },
  { wanted: (e) => e.device ?? null, seen: (f) => f.object.device },
  {
    wanted: (e) => (e.requiresGrad === undefined ? null : `requires_grad=${e.requiresGrad ? 'True' : 'False'}`),
    seen: (f) => `requires_grad=${f.object.requiresGrad ? 'True' : 'False'}`,
  },
  { wanted: (e) => (e.values ? list(e.values) : null), seen: (f) => list(f.values) },
];

const COLUMNS_SEEN = COLUMNS.map(
  ({ seen }) =>
    (fact: ArrayFact): string =>
      seen(fact, 'en'),
);

/** Everything that is asked for, in one line. */
export function describe(expect: ArrayFacts, locale: Locale): string {
  return COLUMNS.map((c) => c.wanted(expect, locale))
    .filter((x) => x !== null)
    .join(' · ');
}

/** One fact in one line, as a verdict shows it. */
export function shownFact(fact: Fact | undefined, locale: Locale): string {
  if (fact === undefined || fact.kind === 'missing') return WORDS[locale].missing;
  if (fact.kind === 'plain') return `${fact.type}: ${fact.repr}`;
  if (fact.kind !== 'array') return WORDS[locale].notArrays;
  const { library, type, dtype, shape } = fact.object;
  return `${library}.${type} · ${dtype} · ${WORDS[locale].shape(shape)} · ${list(fact.values)}`;
}

/** Do two looks at a name show the same? Where its memory lies does not count. */
export function sameFact(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a?.kind === 'plain' && b?.kind === 'plain') return a.type === b.type && a.repr === b.repr;
  if (a?.kind !== 'array' || b?.kind !== 'array') return false;
  return COLUMNS_SEEN.every((seen) => seen(a) === seen(b));
}

export function compareArray(expect: ArrayFacts, fact: Fact | undefined, locale: Locale): Finding {
  const expected = describe(expect, locale);
  if (fact === undefined || fact.kind === 'missing') return { ok: false, expected, found: WORDS[locale].missing };
  if (fact.kind === 'plain') return { ok: false, expected, found: `${fact.type}: ${fact.repr}` };
  if (fact.kind !== 'array') return { ok: false, expected, found: WORDS[locale].notArrays };
  for (const column of COLUMNS) {
    const wanted = column.wanted(expect, locale);
    const seen = column.seen(fact, locale);
    if (wanted !== null && wanted !== seen) return { ok: false, expected: wanted, found: seen };
  }
  return { ok: true, expected, found: expected };
}
