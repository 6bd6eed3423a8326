/**
 * NumPy's promotion: which dtype two operands share, NEP 50's weak Python scalars, and what may be cast to what.
 * The rules are arithmetic on kind and size; the result equals `np.promote_types` for every pair of the table.
 * Reference: https://numpy.org/doc/2.4/reference/arrays.promotion.html
 */
import { DTYPES, DTYPE_LIST, type DType } from '../core/dtype.ts';
import { LibError } from '../core/errors.ts';
import type { PyScalar } from '../core/scalar.ts';

/** The kinds of Python scalars that adapt to the other operand. A Python bool is a plain np.bool. */
export type Weak = 'i' | 'f' | 'c';

const of = (kind: string, bytes: number): DType =>
  DTYPE_LIST.find((d) => d.kind === kind && d.bytes === bytes && d.name !== 'bfloat16')!;

const SIGNED_UP: Readonly<Record<number, DType>> = {
  1: DTYPES.int16,
  2: DTYPES.int32,
  4: DTYPES.int64,
  8: DTYPES.float64,
};

/** The smallest float that NumPy takes for the integers of a dtype. */
export function floatFor(d: DType): DType {
  if (d.kind === 'f') return d;
  if (d.kind === 'c') return d.bytes === 8 ? DTYPES.float32 : DTYPES.float64;
  return d.bytes === 1 ? DTYPES.float16 : d.bytes === 2 ? DTYPES.float32 : DTYPES.float64;
}

/** The complex dtype that holds a dtype. */
export function complexFor(d: DType): DType {
  return d.kind === 'c' ? d : floatFor(d).bytes <= 4 ? DTYPES.complex64 : DTYPES.complex128;
}

const larger = (a: DType, b: DType): DType => (a.bytes >= b.bytes ? a : b);

function promoteNew(a: DType, b: DType): DType {
  if (a === b) return a;
  if (a.kind === 'b') return b;
  if (b.kind === 'b') return a;
  if (a.kind === 'c' || b.kind === 'c') return larger(complexFor(a), complexFor(b));
  if (a.kind === 'f' || b.kind === 'f') return larger(floatFor(a), floatFor(b));
  if (a.kind === b.kind) return larger(a, b);
  const [u, i] = a.kind === 'u' ? [a, b] : [b, a];
  return i.bytes > u.bytes ? of('i', i.bytes) : SIGNED_UP[u.bytes]!;
}

const table = DTYPE_LIST.map((a) => DTYPE_LIST.map((b) => promoteNew(a, b)));

/** `np.promote_types`. */
export const promote = (a: DType, b: DType): DType => table[a.code]![b.code]!;

const WEAK_ORDER = { i: 1, f: 2, c: 3 } as const;
const KIND_ORDER: Readonly<Record<string, number>> = { b: 0, u: 1, i: 1, f: 2, c: 3 };
const WEAK_DEFAULT: Readonly<Record<Weak, DType>> = { i: DTYPES.int64, f: DTYPES.float64, c: DTYPES.complex128 };

/** What a strong dtype becomes beside a weak Python scalar. */
export function withWeak(d: DType, weak: Weak): DType {
  if (KIND_ORDER[d.kind]! >= WEAK_ORDER[weak]) return d;
  if (weak === 'c' && d.kind === 'f') return complexFor(d);
  return WEAK_DEFAULT[weak];
}

export interface Typed {
  readonly dtype: DType;
  readonly weak: Weak | null;
}

/** `np.result_type`: strong dtypes first, then the strongest weak kind. */
export function resultType(operands: readonly Typed[]): DType {
  let strong: DType | null = null;
  let weak: Weak | null = null;
  for (const { dtype, weak: w } of operands) {
    if (w === null) strong = strong === null ? dtype : promote(strong, dtype);
    else if (weak === null || WEAK_ORDER[w] > WEAK_ORDER[weak]) weak = w;
  }
  if (weak === null) return strong!;
  return strong === null ? WEAK_DEFAULT[weak] : withWeak(strong, weak);
}

export type Casting = 'no' | 'equiv' | 'safe' | 'same_kind' | 'unsafe' | 'same_value';

/** `np.can_cast` between dtypes. */
export function canCast(from: DType, to: DType, casting: Casting = 'safe'): boolean {
  if (casting === 'unsafe' || from === to) return true;
  if (casting === 'no' || casting === 'equiv') return false;
  if (promote(from, to) === to) return true;
  if (casting === 'safe') return false;
  const order = { b: 0, u: 1, i: 2, f: 3, c: 4 } as const;
  return order[from.kind] <= order[to.kind];
}

const limits = (d: DType): readonly [bigint, bigint] => {
  const bits = BigInt(d.bytes * 8);
  return d.kind === 'u' ? [0n, (1n << bits) - 1n] : [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n];
};

/** Lowest and highest value of an integer dtype. */
export const integerLimits = limits;

/** Refuses a Python integer that a dtype cannot hold, in NumPy's words. */
export function checkFits(s: PyScalar, d: DType): void {
  if (s.kind !== 'i' || (d.kind !== 'i' && d.kind !== 'u')) return;
  const [low, high] = limits(d);
  const value = BigInt(s.value);
  if (value < low || value > high) {
    throw new LibError('OverflowError', `Python integer ${value} out of bounds for ${d.name}`);
  }
}
