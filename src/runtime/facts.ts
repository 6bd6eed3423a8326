/**
 * Answers to the judge's probes, read from the core's objects by handle. The core's class must be that of the Python
 * object that named the handle, and a handle that is none of the core's is no array.
 */
import { access, elementsOf } from '../core/elements.ts';
import type { Kind } from '../core/dtype.ts';
import { offsetsOf } from '../core/loops.ts';
import { floatRepr } from '../core/python-repr.ts';
import type { Element } from '../core/scalar.ts';
import type { Managed } from '../core/managed.ts';
import { boundsOverlap, type View } from '../core/view.ts';
import { NDArray } from '../numpy/ndarray.ts';
import type { Fact, Probe } from '../protocol.ts';
import type { Handles } from './handles.ts';
import { Tensor } from '../torch/tensor.ts';
import { describeObject, firstRows } from './picture.ts';

/** What the witness saw under a name: which handle it holds, or a plain value's repr. */
export type PlainFact =
  | { readonly kind: 'missing'; readonly name: string }
  | {
      readonly kind: 'array';
      readonly name: string;
      readonly handle: number;
      readonly type: string;
      readonly library: 'Tensor' | 'ndarray';
    }
  | { readonly kind: 'plain'; readonly name: string; readonly type: string; readonly repr: string };

const VALUES = 10_000;
const LISTED = 200_000;

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
    const object = objectOf(handles, fact.handle);
    return object instanceof CLASS[fact.library] ? { object, handle: fact.handle, type: fact.type } : null;
  };
  return probes.map((probe): Fact => {
    switch (probe.kind) {
      case 'shares': {
        const [a, b] = [drawn(probe.a), drawn(probe.b)];
        const shares = a && b ? overlap(a.object.view, b.object.view) : null;
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
  readonly object: Tensor | NDArray;
  readonly handle: number;
  readonly type: string;
}

function valueOf(name: string, found: Found | null, plain: PlainFact | undefined): Fact {
  if (!found) {
    if (plain?.kind === 'array') return { kind: 'plain', name, type: plain.type, repr: '…' };
    return plain ?? { kind: 'missing', name };
  }
  const { view } = found.object;
  const shown = view.size > VALUES ? view.with({ shape: firstRows(view.shape, VALUES) }) : view;
  const values = elementsOf(shown)
    .slice(0, VALUES)
    .map((x) => exactly(x, view.dtype.kind));
  return { kind: 'array', name, object: describeObject(found.object, found.handle, found.type), values };
}

const CLASS = { Tensor, ndarray: NDArray } as const;

/** The object of a handle that a program may have invented. */
function objectOf(handles: Handles, handle: number): Managed | null {
  try {
    return handles.get(handle);
  } catch {
    return null;
  }
}

/** Do they touch a common byte? As `np.shares_memory`; arrays too large to list are compared by their bounds. */
function overlap(a: View, b: View): boolean {
  if (!boundsOverlap(a, b)) return false;
  if (a.size + b.size > LISTED) return true;
  const bytes = ({ shape, strides, offset, dtype }: View): number[] =>
    offsetsOf(shape, strides, offset).flatMap((o) =>
      Array.from({ length: dtype.bytes }, (_, k) => o * dtype.bytes + k),
    );
  const seen = new Set(bytes(a));
  return bytes(b).some((byte) => seen.has(byte));
}

/** Writes into the `at`-th element (row-major); false when there is no such element. */
function writeAt(found: Found | null, at: number, value: number): boolean {
  const view = found?.object.view;
  if (!view || at >= view.size) return false;
  let [index, rest] = [view.offset, at];
  for (let d = view.shape.length - 1; d >= 0; d--) {
    index += (rest % view.shape[d]!) * view.strides[d]!;
    rest = Math.floor(rest / view.shape[d]!);
  }
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
