/**
 * One element at a time: read and write by storage index, whatever the dtype. For printing, `.item()`, fills
 * and tests; loops over many elements use typed arrays directly.
 */
import { fromBfloat16, isFloat8, toBfloat16, type DType, type TypedArray } from './dtype.ts';
import { FLOAT8 } from './float8.ts';
import { walk } from './loops.ts';
import { sizeOf } from './layout.ts';
import { complex, type Complex, type Element } from './scalar.ts';
import type { View } from './view.ts';

type Get = (data: TypedArray, i: number) => Element;
type Set = (data: TypedArray, i: number, x: Element) => void;

interface Access {
  readonly get: Get;
  readonly set: Set;
}

const numbers: Access = {
  get: (data, i) => data[i] as number,
  set: (data, i, x) => ((data as Float64Array)[i] = toNumber(x)),
};
const bigints: Access = {
  get: (data, i) => data[i] as bigint,
  set: (data, i, x) => ((data as BigInt64Array)[i] = toBigInt(x)),
};
const unsigned: Access = {
  get: bigints.get,
  set: (data, i, x) => ((data as BigUint64Array)[i] = toUnsignedBigInt(x)),
};
const bools: Access = {
  get: (data, i) => data[i] !== 0,
  set: (data, i, x) => ((data as Uint8Array)[i] = truthy(x) ? 1 : 0),
};
const bfloats: Access = {
  get: (data, i) => fromBfloat16(data[i] as number),
  set: (data, i, x) => ((data as Uint16Array)[i] = toBfloat16(toNumber(x))),
};
const complexes: Access = {
  get: (data, i) => complex(data[2 * i] as number, data[2 * i + 1] as number),
  set: (data, i, x) => {
    const z = toComplex(x);
    (data as Float64Array)[2 * i] = z.re;
    (data as Float64Array)[2 * i + 1] = z.im;
  },
};

const float8s: Readonly<Record<string, Access>> = Object.fromEntries(
  Object.entries(FLOAT8).map(([name, format]): [string, Access] => [
    name,
    {
      get: (data, i) => format.decode(data[i] as number),
      set: (data, i, x) => ((data as Uint8Array)[i] = format.encode(toNumber(x))),
    },
  ]),
);

export function access(dtype: DType): Access {
  if (dtype.name === 'bool') return bools;
  if (dtype.name === 'bfloat16') return bfloats;
  if (dtype.name === 'uint64') return unsigned;
  if (isFloat8(dtype)) return float8s[dtype.name]!;
  return dtype.compute === 'n' ? numbers : dtype.compute === 'g' ? bigints : complexes;
}

export const isComplexElement = (x: Element): x is Complex => typeof x === 'object';
export const truthy = (x: Element): boolean => (isComplexElement(x) ? x.re !== 0 || x.im !== 0 : Boolean(x) || x !== x);
export const toNumber = (x: Element): number => (isComplexElement(x) ? x.re : Number(x));
export const toComplex = (x: Element): Complex => (isComplexElement(x) ? x : complex(Number(x), 0));

/** C's conversion of a float to int64 on x86-64: out of range and nan give the lowest value. BigInts pass. */
export function toBigInt(x: Element): bigint {
  if (typeof x === 'bigint') return x;
  const n = Math.trunc(toNumber(x));
  return n >= -(2 ** 63) && n < 2 ** 63 ? BigInt(n) : -(2n ** 63n);
}

/** C's conversion of a float to uint64 on x86-64: negative ones wrap, from 2⁶⁴ on it is 0. BigInts pass. */
export function toUnsignedBigInt(x: Element): bigint {
  if (typeof x === 'bigint') return x;
  const n = Math.trunc(toNumber(x));
  return n < 2 ** 63 || n !== n ? toBigInt(n) : n < 2 ** 64 ? BigInt(n) : 0n;
}

/** The element at an index of the view's storage. */
export function elementAt(view: View, storageIndex: number): Element {
  return access(view.dtype).get(view.data, storageIndex);
}

/** All elements in row-major order. */
export function elementsOf(view: View): Element[] {
  const { get } = access(view.dtype);
  const data = view.data;
  const out: Element[] = [];
  walk(view.shape, [view.strides], [view.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n; i++, o += step[0]!) out.push(get(data, o));
  });
  return out;
}

/** Writes one value everywhere. The caller bumps the version (`view.storage.wrote()`). */
export function fillElements(view: View, x: Element): void {
  const { set } = access(view.dtype);
  const data = view.data;
  walk(view.shape, [view.strides], [view.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n; i++, o += step[0]!) set(data, o, x);
  });
}

/** Writes elements in row-major order. */
export function writeElements(view: View, xs: readonly Element[]): void {
  if (xs.length !== sizeOf(view.shape)) throw new Error('element count differs from the view');
  const { set } = access(view.dtype);
  const data = view.data;
  let k = 0;
  walk(view.shape, [view.strides], [view.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!; i < n; i++, o += step[0]!) set(data, o, xs[k++]!);
  });
}
