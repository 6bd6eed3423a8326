/** `choice`, shuffles and permutations. Reference: Generator.choice, RandomState.choice. */
import { asType, copyInto, denseData } from '../../core/cast.ts';
import { DTYPES } from '../../core/dtype.ts';
import { notEmulated, valueError } from '../../core/errors.ts';
import { pyInt, type Out } from '../../core/function-table.ts';
import { sizeOf, type Shape } from '../../core/layout.ts';
import { allocate, type View } from '../../core/view.ts';
import { NDArray, operand, type ArrayLike } from '../operand.ts';
import { bounded64, interval, lemire32 } from './integers.ts';
import type { Source } from './source.ts';

export interface ChoiceArgs {
  readonly source: Source;
  readonly population: number;
  readonly size?: readonly number[] | null;
  readonly replace?: boolean;
  readonly p?: ArrayLike | null;
  readonly shuffle?: boolean;
}

/** The generations differ in words and in how they draw without replacement. */
interface Words {
  readonly nan: string;
  readonly negative: string;
  readonly sum: string;
  readonly dimension: string;
  readonly sizes: string;
  readonly larger: string;
}

const NEW: Words = {
  nan: 'Probabilities contain NaN',
  negative: 'Probabilities are not non-negative',
  sum: 'Probabilities do not sum to 1. See Notes section of docstring for more information.',
  dimension: 'p must be 1-dimensional',
  sizes: 'a and p must have same size',
  larger: 'Cannot take a larger sample than population when replace is False',
};
const OLD: Words = {
  nan: 'probabilities contain NaN',
  negative: 'probabilities are not non-negative',
  sum: 'probabilities do not sum to 1',
  dimension: "'p' must be 1-dimensional",
  sizes: "'a' and 'p' must have same size",
  larger: "Cannot take a larger sample than population when 'replace=False'",
};

/** Kahan's compensated sum. */
export function kahanSum(xs: ArrayLike_): number {
  let sum = xs[0] ?? 0;
  let lost = 0;
  for (let i = 1; i < xs.length; i++) {
    const y = xs[i]! - lost;
    const t = sum + y;
    lost = t - sum - y;
    sum = t;
  }
  return sum;
}
type ArrayLike_ = globalThis.ArrayLike<number>;

const EPSILON: Readonly<Record<string, number>> = { float16: 0.000977, float32: 1.1920928955078125e-7 };

function probabilities(p: ArrayLike, population: number, words: Words): Float64Array {
  const { view } = operand(p);
  if (view.shape.length !== 1) throw valueError(words.dimension);
  if (view.size !== population) throw valueError(words.sizes);
  const data = Float64Array.from(denseData(asType(view, DTYPES.float64)) as Float64Array);
  const sum = kahanSum(data);
  if (sum !== sum) throw valueError(words.nan);
  if (data.some((x) => x < 0)) throw valueError(words.negative);
  const tolerance = Math.sqrt((p instanceof NDArray && EPSILON[view.dtype.name]) || 2 ** -52);
  if (Math.abs(sum - 1) > tolerance) throw valueError(words.sum);
  return data;
}

/** The cumulative sums, the last of which is made 1. */
function cumulative(p: Float64Array): Float64Array {
  let sum = 0;
  const out = p.map((x) => (sum += x));
  const last = out[out.length - 1]!;
  return out.map((x) => x / last);
}

/** How many of the sorted values are not above x. */
function searchRight(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x < sorted[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function distinct(source: Source, weights: Float64Array, n: number): number[] {
  if (weights.filter((x) => x > 0).length < n) throw valueError('Fewer non-zero entries in p than size');
  const p = Float64Array.from(weights);
  const found: number[] = [];
  while (found.length < n) {
    const uniforms = Array.from({ length: n - found.length }, () => source.bits.double());
    for (const k of found) p[k] = 0;
    const sums = cumulative(p);
    found.push(...new Set(uniforms.map((u) => searchRight(sums, u))));
  }
  return found;
}

const below = (source: Source, i: number): number =>
  i < 2 ** 32 - 1 ? (i === 0 ? 0 : lemire32(source.bits, i)) : Number(bounded64(source.bits, BigInt(i), false));

/** Fisher-Yates from the end down to `first`, with the newer draws. */
function shuffleLemire(source: Source, xs: number[], first: number): void {
  for (let i = xs.length - 1; i >= first; i--) {
    const j = below(source, i);
    [xs[i], xs[j]] = [xs[j]!, xs[i]!];
  }
}

/** Floyd's algorithm, or the tail of a shuffle for a large share of a large population. */
function withoutReplacement(source: Source, population: number, n: number, shuffle: boolean): number[] {
  if (population > 10000 && n > Math.floor(population / (shuffle ? 50 : 20))) {
    const all = Array.from({ length: population }, (_, i) => i);
    shuffleLemire(source, all, Math.max(population - n, 1));
    return all.slice(population - n);
  }
  const seen = new Set<number>();
  const out: number[] = [];
  for (let j = population - n; j < population; j++) {
    const drawn = below(source, j);
    const value = seen.has(drawn) ? j : drawn;
    seen.add(value);
    out.push(value);
  }
  if (shuffle) shuffleLemire(source, out, 1);
  return out;
}

function permutationOf(source: Source, n: number): number[] {
  const out = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = interval(source.bits, i);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** Indices of the chosen, or one int when no size is given. */
export function choice(generation: 'old' | 'new', args: ChoiceArgs): Out {
  const { source, population, replace = true, shuffle = true } = args;
  const size: Shape | null = args.size ?? null;
  const words = generation === 'new' ? NEW : OLD;
  const p = args.p === undefined || args.p === null ? null : probabilities(args.p, population, words);
  const n = size === null ? 1 : sizeOf(size);
  if (!replace && n > population) throw valueError(words.larger);
  if (size?.some((k) => k < 0)) throw valueError('negative dimensions are not allowed');
  const picked = !replace
    ? p
      ? distinct(source, p, n)
      : generation === 'new'
        ? withoutReplacement(source, population, n, shuffle)
        : permutationOf(source, population).slice(0, n)
    : p
      ? byWeight(source, p, n)
      : Array.from({ length: n }, () =>
          generation === 'new' ? below(source, population - 1) : interval(source.bits, population - 1),
        );
  if (size === null) return pyInt(picked[0]!);
  const view = allocate(DTYPES.int64, size);
  const data = view.data as BigInt64Array;
  picked.forEach((k, i) => (data[i] = BigInt(k)));
  return new NDArray(view);
}

function byWeight(source: Source, p: Float64Array, n: number): number[] {
  const sums = cumulative(p);
  return Array.from({ length: n }, () => searchRight(sums, source.bits.double()));
}

const part = (view: View, axis: number, at: number): View =>
  view.with({
    shape: view.shape.filter((_, d) => d !== axis),
    strides: view.strides.filter((_, d) => d !== axis),
    offset: view.offset + at * view.strides[axis]!,
  });

/** Shuffles whole slices along an axis in place. @param axis already normalised */
export function shuffleArray(source: Source, array: NDArray, axis: number, first: 0 | 1 = 1): void {
  const { view } = array;
  if (!array.writeable) throw valueError('array is read-only');
  if (view.size === 0) return;
  const n = view.shape[axis];
  if (n === undefined) throw notEmulated('shuffling along that axis');
  const kept = allocate(view.dtype, part(view, axis, 0).shape);
  for (let i = n - 1; i >= first; i--) {
    const j = interval(source.bits, i);
    if (i === j) continue;
    copyInto(kept, part(view, axis, j));
    copyInto(part(view, axis, j), part(view, axis, i));
    copyInto(part(view, axis, i), kept);
  }
  view.storage.wrote();
}
