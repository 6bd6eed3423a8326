/** Answers to the judge's probes, read from the core's objects by handle. */
import { elementsOf } from '../core/elements.ts';
import type { Fact, Probe } from '../protocol.ts';
import type { Handles } from './handles.ts';
import { describeObject, isDrawn, printed, type Drawn } from './picture.ts';

/** What Python says about a name: which handle it holds, or a plain value's repr. */
export type PlainFact =
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'array'; readonly name: string; readonly handle: number; readonly type: string }
  | { readonly kind: 'plain'; readonly name: string; readonly type: string; readonly repr: string };

const VALUES = 10_000;

export function factsOf(handles: Handles, probes: readonly Probe[], plain: readonly PlainFact[]): Fact[] {
  const byName = new Map(plain.map((fact) => [fact.name, fact]));
  const drawn = (name: string): { object: Drawn; handle: number; type: string } | null => {
    const fact = byName.get(name);
    if (fact?.kind !== 'array') return null;
    const object = handles.get(fact.handle);
    return isDrawn(object) ? { object, handle: fact.handle, type: fact.type } : null;
  };
  return probes.map((probe): Fact => {
    if (probe.kind === 'shares') {
      const [a, b] = [drawn(probe.a), drawn(probe.b)];
      const shares = a && b ? a.object.view.storage === b.object.view.storage : null;
      return { kind: 'shares', a: probe.a, b: probe.b, shares };
    }
    const { name } = probe;
    const found = drawn(name);
    if (found) {
      const values = elementsOf(found.object.view).slice(0, VALUES).map(printed);
      return { kind: 'array', name, object: describeObject(found.object, found.handle, found.type), values };
    }
    const fact = byName.get(name);
    return fact?.kind === 'plain' ? fact : { kind: 'missing', name };
  });
}
