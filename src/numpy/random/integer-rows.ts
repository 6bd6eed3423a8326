/** `randint` and `integers`: ranges of any shape in any integer dtype. Reference: Generator.integers, RandomState.randint. */
import type { DType } from '../../core/dtype.ts';
import { elementsOf, toBigInt } from '../../core/elements.ts';
import { typeError, valueError } from '../../core/errors.ts';
import { numpyScalar, type Out } from '../../core/function-table.ts';
import { sizeOf, type Shape } from '../../core/layout.ts';
import { allocateOrRefuse } from '../functions/create.ts';
import { isPyScalar } from '../../core/scalar.ts';
import { NDArray, operand, type ArrayLike } from '../operand.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { places, resultShape } from './draw.ts';
import { bounded32, bounded64, NarrowDraws } from './integers.ts';
import type { Source } from './source.ts';

export interface IntegerArgs {
  readonly source: Source;
  readonly low: ArrayLike;
  readonly high?: ArrayLike | null;
  readonly size?: readonly number[] | null;
  readonly dtype?: string;
  readonly endpoint?: boolean;
}

interface Whole {
  readonly shape: Shape;
  readonly data: readonly bigint[];
}

function wholes(x: ArrayLike): Whole {
  if (isPyScalar(x) && x.kind === 'i') return { shape: [], data: [BigInt(x.value)] };
  const { view } = operand(x);
  if (view.dtype.kind === 'c')
    throw typeError("int() argument must be a string, a bytes-like object or a real number, not 'complex'");
  return { shape: view.shape, data: elementsOf(view).map((e) => (typeof e === 'boolean' ? BigInt(e) : toBigInt(e))) };
}

const limits = (d: DType): [bigint, bigint] => {
  if (d.kind === 'b') return [0n, 1n];
  const n = BigInt(8 * d.bytes);
  return d.kind === 'u' ? [0n, (1n << n) - 1n] : [-(1n << (n - 1n)), (1n << (n - 1n)) - 1n];
};

function badRange(low: readonly bigint[], closed: boolean): Error {
  if (low.every((x) => x === 0n)) return valueError(`high ${closed ? '<' : '<='} 0`);
  return valueError(`low ${closed ? '>' : '>='} high`);
}

/** One after another, numbers of [0, range]. */
function drawer(source: Source, d: DType, useMask: boolean): (range: bigint) => bigint {
  const { bits } = source;
  if (d.bytes === 8) return (range) => bounded64(bits, range, useMask);
  if (d.bytes === 4) return (range) => BigInt(bounded32(bits, Number(range), useMask));
  const narrow = new NarrowDraws(bits, d.kind === 'b' ? 1 : d.bytes === 1 ? 8 : 16);
  return (range) => BigInt(narrow.bounded(Number(range), useMask));
}

/** @param name "randint" or "integers": in the error; RandomState masks */
export function integers(name: 'randint' | 'integers', args: IntegerArgs): Out {
  const d = dtypeOf(args.dtype ?? 'int64');
  if (d.kind === 'f' || d.kind === 'c') throw typeError(`Unsupported dtype dtype('${d.name}') for ${name}`);
  const size = args.size ?? null;
  if (size !== null && sizeOf(size) === 0) return new NDArray(allocateOrRefuse(d, size));
  const closed = args.endpoint ?? false;
  const one = args.high === undefined || args.high === null;
  const low = one ? { shape: [], data: [0n] } : wholes(args.low);
  const high = wholes(one ? args.low : args.high);
  const [least, most] = limits(d);
  const last = high.data.map((x) => (closed ? x : x - 1n));
  if (low.data.some((x) => x < least)) throw valueError(`low is out of bounds for ${d.name}`);
  if (last.some((x) => x > most)) throw valueError(`high is out of bounds for ${d.name}`);
  const scalar = low.shape.length === 0 && high.shape.length === 0;
  const shape = scalar ? (size ?? []) : resultShape([low.shape, high.shape], size, true);
  const [lowAt, highAt] = [low, high].map((v) => places({ shape: v.shape, data: [] }, shape)) as [
    number[] | null,
    number[] | null,
  ];
  const n = sizeOf(shape);
  const lowOf = (i: number): bigint => low.data[lowAt?.[i] ?? 0]!;
  const lastOf = (i: number): bigint => last[highAt?.[i] ?? 0]!;
  for (let i = 0; i < (scalar ? 1 : n); i++) if (lowOf(i) > lastOf(i)) throw badRange(low.data, closed);
  const next = drawer(args.source, d, name === 'randint');
  if (scalar && size === null) {
    const x = lowOf(0) + next(lastOf(0) - lowOf(0));
    return numpyScalar(d, d.kind === 'b' ? x === 1n : d.compute === 'g' ? x : Number(x));
  }
  const view = allocateOrRefuse(d, shape);
  if (d.compute === 'g') {
    const data = view.data as BigInt64Array;
    for (let i = 0; i < n; i++) data[i] = lowOf(i) + next(lastOf(i) - lowOf(i));
  } else {
    const data = view.data as Int32Array;
    for (let i = 0; i < n; i++) data[i] = Number(lowOf(i) + next(lastOf(i) - lowOf(i)));
  }
  return new NDArray(view);
}
