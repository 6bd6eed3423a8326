/**
 * How arguments and results look between Python and the core. One FFI argument per pattern tag, one value
 * back; no proxies either way. The table of tags here and `src/python/_core/wire.py` are the two ends of one wire.
 */
import { present } from '../core/accelerator.ts';
import { DTYPES, type DTypeName } from '../core/dtype.ts';
import type { Out, Tagged } from '../core/function-table.ts';
import { Managed } from '../core/managed.ts';
import type { Foreign } from '../core/python-data.ts';
import { access } from '../core/elements.ts';
import { complex, isPyScalar, type Element, type PyScalar } from '../core/scalar.ts';
import { allocate } from '../core/view.ts';
import { NumpyScalar } from '../numpy/ndarray.ts';
import { parseLiteral } from './literal.ts';
import { parseIndex } from './index-spec.ts';
import type { Handles } from './handles.ts';

export type Wire = number | bigint | string | boolean | null | undefined;
type Decode = (x: Wire, handles: Handles, memory: () => ArrayBufferLike) => unknown;

/** "2,3" → [2, 3]; "" → []. */
export const intList = (text: string): number[] => (text === '' ? [] : text.split(',').map(Number));

function complexOf(text: string): PyScalar {
  const [re = 'nan', im = 'nan'] = text.split(',');
  return { kind: 'c', value: complex(Number(re), Number(im)) };
}

const DECODE: Readonly<Record<string, Decode>> = {
  t: (x, handles) => handles.get(x as number),
  T: (x, handles) => intList(x as string).map((h) => handles.get(h)),
  i: (x) => x,
  f: (x) => x,
  b: (x) => x,
  s: (x) => x,
  n: () => null,
  I: (x) => intList(x as string),
  c: (x) => complexOf(x as string).value,
  Si: (x) => ({ kind: 'i', value: x }) as PyScalar,
  Sf: (x) => ({ kind: 'f', value: x }) as PyScalar,
  Sb: (x) => ({ kind: 'b', value: x }) as PyScalar,
  Sc: (x) => complexOf(x as string),
  d: (x) => DTYPES[x as DTypeName],
  D: (x) => x,
  // A tensor's device always has an index; `torch.device('cuda')` alone has none.
  v: (x) => present(x === 'cuda' ? 'cuda:0' : (x as string)),
  L: (x, handles, memory) => parseLiteral(x as string, handles, memory),
  x: (x, handles) => parseIndex(x as string, handles),
  o: (x): Foreign => ({ foreign: x as string }),
  N: (x) => scalarFromText(x as string),
  J: (x) => JSON.parse(x as string) as unknown,
};

export interface Pattern {
  readonly names: readonly string[];
  readonly decode: readonly Decode[];
}

const patterns = new Map<string, Pattern>();

/** "input:t,dim:I" → names and decoders; remembered, as a program uses few patterns. */
export function patternOf(text: string): Pattern {
  let pattern = patterns.get(text);
  if (!pattern) {
    const parts = text === '' ? [] : text.split(',').map((p) => p.split(':') as [string, string]);
    pattern = {
      names: parts.map(([name]) => name),
      decode: parts.map(([, tag]) => {
        const decode = DECODE[tag];
        if (!decode) throw new Error(`unknown wire tag ${tag}`);
        return decode;
      }),
    };
    patterns.set(text, pattern);
  }
  return pattern;
}

/** Python's `float()` reads this back exactly. */
export function floatText(x: number): string {
  if (x !== x) return 'nan';
  if (x === Infinity) return 'inf';
  if (x === -Infinity) return '-inf';
  return Object.is(x, -0) ? '-0.0' : String(x);
}

/** One element as text: "1", "1.5", "-0.0", "1.0,2.0" (complex), "True". */
function elementText(x: Element): string {
  if (typeof x === 'boolean') return x ? 'True' : 'False';
  if (typeof x === 'bigint') return String(x);
  return typeof x === 'number' ? floatText(x) : `${floatText(x.re)},${floatText(x.im)}`;
}

const numberOf = (text: string): number => (text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text));

/** "float32 1.5" → the NumPy scalar. */
function scalarFromText(text: string): NumpyScalar {
  const [name = '', value = ''] = text.split(' ');
  const dtype = DTYPES[name as DTypeName];
  const [re = '', im = ''] = value.split(',');
  const element: Element =
    dtype.kind === 'b'
      ? value === 'True'
      : dtype.compute === 'g'
        ? BigInt(value)
        : dtype.kind === 'c'
          ? complex(numberOf(re), numberOf(im))
          : numberOf(value);
  const view = allocate(dtype, []);
  access(dtype).set(view.data, 0, element);
  return new NumpyScalar(view);
}

function scalarText(s: PyScalar): Wire {
  if (s.kind === 'b') return s.value;
  if (s.kind === 'i') return `i${s.value}`;
  if (s.kind === 'f') return `f${floatText(s.value)}`;
  return `c${floatText(s.value.re)},${floatText(s.value.im)}`;
}

function tagged(out: Tagged, handles: Handles): string {
  switch (out.tag) {
    case 'size':
      return `z${out.ints.join(',')}`;
    case 'ints':
      return `t${out.ints.join(',')}`;
    case 'torch-dtype':
      return `d${out.dtype.name}`;
    case 'numpy-dtype':
      return `D${out.dtype.name}`;
    case 'device':
      return `v${out.device}`;
    case 'numpy-scalar':
      return `N${out.dtype.name} ${elementText(out.value)}`;
    default: {
      const v = out.items.map((item) => encode(item, handles));
      return `[${JSON.stringify({ k: out.tag, name: out.tag === 'named' ? out.name : undefined, v })}`;
    }
  }
}

/** A result as Python receives it. Handles leave as `handle * 4 + kind`. */
export function encode(out: Out, handles: Handles): Wire {
  if (out === null || out === undefined) return undefined; // JavaScript's null would be Python's jsnull
  if (typeof out === 'boolean') return out;
  if (typeof out === 'string') return `s${out}`;
  if (out instanceof Managed) return handles.of(out) * 4 + out.managed;
  if (isPyScalar(out)) return scalarText(out);
  return tagged(out, handles);
}
