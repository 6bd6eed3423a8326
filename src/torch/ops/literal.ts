/**
 * Tensors of Python data: nested lists of numbers, arrays and tensors. Inference as torch.tensor does it: complex
 * beats float beats int beats bool; floats are of the default dtype.
 */
import { copyInto } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { access, elementsOf } from '../../core/elements.ts';
import { LibError, runtimeError, typeError, valueError } from '../../core/errors.ts';
import { Managed } from '../../core/managed.ts';
import type { Leaf, Literal } from '../../core/python-data.ts';
import { isPyScalar, type Element, type PyScalar } from '../../core/scalar.ts';
import { allocate, type View } from '../../core/view.ts';
import { defaultComplex, defaults } from '../dtypes.ts';
import { Tensor } from '../tensor.ts';
import { checkedValue } from './structure.ts';
import { warned } from '../warned.ts';

const viewIn = (x: Leaf): View | null => {
  if (!(x instanceof Managed)) return null;
  const { view } = x as Managed & { view?: View };
  return view ?? null;
};

function inferred(literal: Literal & { ok: true }): DType {
  const { kinds } = literal;
  if (!('packed' in literal) && kinds.includes('t')) {
    let best: DType = DTYPES.bool;
    const rank = { b: 0, u: 1, i: 1, f: 2, c: 3 } as const;
    for (const leaf of literal.leaves) {
      const view = viewIn(leaf);
      const d = view ? view.dtype : scalarDtype(leaf as PyScalar);
      if (rank[d.kind] > rank[best.kind] || (rank[d.kind] === rank[best.kind] && d.bytes > best.bytes)) best = d;
    }
    return best;
  }
  if (kinds.includes('c')) return defaultComplex();
  if (kinds.includes('f')) return defaults.dtype;
  if (kinds.includes('i')) return DTYPES.int64;
  return kinds.includes('b') ? DTYPES.bool : defaults.dtype;
}

const scalarDtype = (s: PyScalar): DType =>
  ({ b: DTYPES.bool, i: DTYPES.int64, f: defaults.dtype, c: defaultComplex() })[s.kind];

interface Ragged {
  readonly leaf?: string;
  readonly ragged?: number;
  readonly expected?: number;
  readonly got?: number | null;
  readonly type?: string;
}

/** The errors of data that is no rectangle of numbers. */
export function refuse(why: Ragged, dtype: DType): Error {
  if (why.leaf === 'str') return why.ragged === undefined && dtype === dtype ? valueOrNew(why) : valueOrNew(why);
  if (why.leaf !== undefined) return runtimeError(`Could not infer dtype of ${why.leaf}`);
  if (why.got === null) return typeError(`expected sequence of length ${why.expected} at dim ${why.ragged}`);
  return valueError(`expected sequence of length ${why.expected} at dim ${why.ragged} (got ${why.got})`);
}
const valueOrNew = (why: Ragged): Error => new LibError('TypeError', `new(): invalid data type '${why.leaf}'`);

/** Overflow of a list's number in the chosen dtype. */
function fit(x: PyScalar, dtype: DType): Element {
  if (dtype.kind === 'i' || dtype.kind === 'u') {
    if (x.kind === 'c') throw typeError("can't convert complex to int");
    if (x.kind === 'f') {
      if (dtype.name === 'uint64') throw typeError('an integer is required');
      if (x.value !== x.value) throw valueError('cannot convert float NaN to integer');
      if (!Number.isFinite(x.value)) throw new LibError('OverflowError', 'cannot convert float infinity to integer');
      const whole = Math.trunc(x.value);
      return fit({ kind: 'i', value: Number.isSafeInteger(whole) ? whole : BigInt(whole) }, dtype);
    }
    const n = BigInt(x.kind === 'b' ? Number(x.value) : x.value);
    if (dtype.name === 'uint64' && n < 0n)
      throw new LibError('OverflowError', "can't convert negative int to unsigned");
    if (dtype.name === 'uint64' && n >= 2n ** 64n) throw new LibError('OverflowError', 'int too big to convert');
    if (n >= 2n ** 63n && dtype.name !== 'uint64') throw valueError('Overflow when unpacking long long');
    if (n < -(2n ** 63n)) throw valueError('Overflow when unpacking long long');
    if (dtype.bytes < 8) checkedValue({ kind: 'i', value: n }, dtype, dtype.name);
    return n;
  }
  if (x.kind === 'c' && dtype.kind === 'f') throw typeError("can't convert complex to float");
  return x.value;
}

/** A fresh tensor of the data; `dtype` null infers. */
export function literalTensor(literal: Literal, dtype: DType | null, device = 'cpu'): Tensor {
  if (!literal.ok) throw refuse(literal.why as Ragged, dtype ?? defaults.dtype);
  const chosen = dtype ?? inferred(literal);
  const { set } = access(chosen);
  if ('packed' in literal) {
    const out = allocate(chosen, literal.shape, device);
    const { data } = out;
    literal.packed.forEach((x: number | bigint, k: number) =>
      set(data, k, fit({ kind: literal.kinds as 'f' | 'i', value: x as number }, chosen)),
    );
    return new Tensor(out);
  }
  const inner = literal.leaves.map(viewIn).find((v) => v !== null && v.shape.length > 0);
  const tensors = literal.leaves.every((x) => x instanceof Tensor);
  if (inner && literal.leaves.some((x) => isPyScalar(x) || x instanceof Tensor) && inner.size !== 1)
    throw notOne(chosen);
  if (inner && !(tensors && literal.leaves.every((x) => viewIn(x)!.size === 1)))
    return nestedArrays(literal, chosen, device);
  if (tensors && literal.leaves.some((x) => x instanceof Tensor && x.requiresGrad)) {
    warned('scalar-of-grad');
  }
  const out = allocate(chosen, literal.shape, device);
  const { data } = out;
  literal.leaves.forEach((leaf, k) => {
    const view = viewIn(leaf);
    if (view) {
      const one = allocate(chosen, []);
      copyInto(one, view.with({ shape: [], strides: [] }));
      set(data, k, elementsOf(one)[0]!);
    } else set(data, k, fit(leaf as PyScalar, chosen));
  });
  return new Tensor(out);
}

/** A tensor of several elements where a number is wanted: Python's conversion for that kind refuses it. */
const notOne = (dtype: DType): Error =>
  dtype.kind === 'i' || dtype.kind === 'u' || dtype.kind === 'b'
    ? typeError('only integer tensors of a single element can be converted to an index')
    : valueError('only one element tensors can be converted to Python scalars');

/** A list of arrays (or of tensors with one element). */
function nestedArrays(literal: Literal & { ok: true; leaves: readonly Leaf[] }, dtype: DType, device: string): Tensor {
  const first = viewIn(literal.leaves[0]!)!;
  const isTensor = literal.leaves[0] instanceof Tensor;
  if (isTensor && first.size !== 1) throw notOne(dtype);
  const out = allocate(dtype, [...literal.shape, ...first.shape], device);
  literal.leaves.forEach((leaf, k) => {
    const view = viewIn(leaf);
    if (!view || isPyScalar(leaf)) throw typeError('expected a sequence of arrays');
    if (view.shape.length !== first.shape.length || view.shape.some((n, d) => n !== first.shape[d])) {
      const d = view.shape.findIndex((n, j) => n !== first.shape[j]);
      throw valueError(
        `expected sequence of length ${first.shape[Math.max(0, d)] ?? 0} at dim ${literal.shape.length + Math.max(0, d)} (got ${view.shape[Math.max(0, d)] ?? 0})`,
      );
    }
    copyInto(
      out.with({ shape: first.shape, strides: out.strides.slice(literal.shape.length), offset: k * first.size }),
      view,
    );
  });
  return new Tensor(out);
}
