/** Answers to the judge's probes, read from the core's objects by handle. */
import { access, elementsOf } from '../core/elements.ts';
import type { Kind } from '../core/dtype.ts';
import { offsetsOf } from '../core/loops.ts';
import { floatRepr } from '../core/python-repr.ts';
import type { Element } from '../core/scalar.ts';
import { boundsOverlap } from '../core/view.ts';
import type { Fact, Probe } from '../protocol.ts';
import type { Handles } from './handles.ts';
import { describeObject, isDrawn, type Drawn } from './picture.ts';

/** What Python says about a name: which handle it holds, or a plain value's repr. */
export type PlainFact =
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'array'; readonly name: string; readonly handle: number; readonly type: string }
  | { readonly kind: 'plain'; readonly name: string; readonly type: string; readonly repr: string };

const VALUES = 10_000;

/** The names that have to be looked up for some probes. */
export function namesOf(probes: readonly Probe[]): string[] {
  return [...new Set(probes.flatMap((p) => (p.kind === 'shares' ? [p.a, p.b] : [p.name])))];
}

/** Answers in the order of the probes; a write takes effect before the probes after it. */
export function factsOf(handles: Handles, probes: readonly Probe[], plain: readonly PlainFact[]): Fact[] {
  const byName = new Map(plain.map((fact) => [fact.name, fact]));
  const drawn = (name: string): Found | null => {
    const fact = byName.get(name);
    if (fact?.kind !== 'array') return null;
    const object = handles.get(fact.handle);
    return isDrawn(object) ? { object, handle: fact.handle, type: fact.type } : null;
  };
  return probes.map((probe): Fact => {
    switch (probe.kind) {
      case 'shares': {
        const [a, b] = [drawn(probe.a), drawn(probe.b)];
        const shares = a && b ? boundsOverlap(a.object.view, b.object.view) : null;
        return { kind: 'shares', a: probe.a, b: probe.b, shares };
      }
      case 'write':
        return { kind: 'written', name: probe.name, ok: writeAt(drawn(probe.name), probe.at, probe.value) };
      case 'value':
        return valueOf(probe.name, drawn(probe.name), byName.get(probe.name));
      default:
        return probe satisfies never;
    }
  });
}

interface Found {
  readonly object: Drawn;
  readonly handle: number;
  readonly type: string;
}

function valueOf(name: string, found: Found | null, plain: PlainFact | undefined): Fact {
  if (!found) return plain?.kind === 'plain' ? plain : { kind: 'missing', name };
  const values = elementsOf(found.object.view)
    .slice(0, VALUES)
    .map((x) => exactly(x, found.object.view.dtype.kind));
  return { kind: 'array', name, object: describeObject(found.object, found.handle, found.type), values };
}

/** Writes into the `at`-th element (row-major); false when there is no such element. */
function writeAt(found: Found | null, at: number, value: number): boolean {
  const view = found?.object.view;
  const index = view && offsetsOf(view.shape, view.strides, view.offset)[at];
  if (!view || index === undefined) return false;
  access(view.dtype).set(view.data, index, value);
  view.storage.wrote();
  return true;
}

/** An element as `str(x)` of Python's own number says it, every digit. */
function exactly(x: Element, kind: Kind): string {
  if (typeof x === 'boolean') return x ? 'True' : 'False';
  if (typeof x === 'bigint') return String(x);
  if (typeof x === 'object') return `(${floatRepr(x.re)}${x.im < 0 ? '' : '+'}${floatRepr(x.im)}j)`;
  return kind === 'f' ? floatRepr(x) : String(x);
}
