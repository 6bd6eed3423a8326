/** Answers to the judge's probes, read from the core's objects by handle, in the order of the questions. */
import { elementsOf, fillElements } from '../core/elements.ts';
import type { Element } from '../core/scalar.ts';
import type { View } from '../core/view.ts';
import type { Fact, Probe } from '../protocol.ts';
import type { Handles } from './handles.ts';
import { describeObject, isDrawn, type Drawn } from './picture.ts';

/** What Python says about a name: which handle it holds, or a plain value's repr. */
export type PlainFact =
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'array'; readonly name: string; readonly handle: number; readonly type: string }
  | { readonly kind: 'plain'; readonly name: string; readonly type: string; readonly repr: string };

const VALUES = 10_000;

interface Found {
  readonly object: Drawn;
  readonly handle: number;
  readonly type: string;
}

/** The names that probes ask about. */
export function namesIn(probes: readonly Probe[]): string[] {
  return [...new Set(probes.flatMap((p) => (p.kind === 'shares' ? [p.a, p.b] : [p.name])))];
}

export function factsOf(handles: Handles, probes: readonly Probe[], plain: readonly PlainFact[]): Fact[] {
  const byName = new Map(plain.map((fact) => [fact.name, fact]));
  const find = (name: string): Found | null => {
    const fact = byName.get(name);
    if (fact?.kind !== 'array') return null;
    const object = handles.get(fact.handle);
    return isDrawn(object) ? { object, handle: fact.handle, type: fact.type } : null;
  };
  const valueOf = (name: string): Fact => {
    const found = find(name);
    if (!found) {
      const fact = byName.get(name);
      return fact?.kind === 'plain' ? fact : { kind: 'missing', name };
    }
    const values = elementsOf(found.object.view).slice(0, VALUES).map(exact);
    return { kind: 'array', name, object: describeObject(found.object, found.handle, found.type), values };
  };
  return probes.map((probe): Fact => {
    if (probe.kind === 'value') return valueOf(probe.name);
    if (probe.kind === 'write')
      return { kind: 'written', name: probe.name, ok: write(find(probe.name)?.object.view, probe.at, probe.value) };
    const [a, b] = [find(probe.a), find(probe.b)];
    return {
      kind: 'shares',
      a: probe.a,
      b: probe.b,
      shares: a && b ? a.object.view.storage === b.object.view.storage : null,
    };
  });
}

/** Writes into one element, by its row-major position. */
function write(view: View | undefined, at: number, value: number): boolean {
  if (!view || at < 0 || at >= view.size) return false;
  let rest = at;
  let offset = view.offset;
  for (let d = view.shape.length - 1; d >= 0; d--) {
    const n = view.shape[d]!;
    offset += (rest % n) * view.strides[d]!;
    rest = Math.floor(rest / n);
  }
  fillElements(view.with({ shape: [], strides: [], offset }), value);
  view.storage.wrote();
  return true;
}

/** The text of an element with all of its digits. */
function exact(x: Element): string {
  if (typeof x === 'boolean') return x ? 'True' : 'False';
  if (typeof x === 'object') return `${exact(x.re)}${x.im < 0 || Object.is(x.im, -0) ? '' : '+'}${exact(x.im)}j`;
  if (typeof x === 'bigint') return String(x);
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  return Object.is(x, -0) ? '-0' : String(x);
}
