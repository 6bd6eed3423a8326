/** Function rows of numpy.random: a stream (null for the module's own), a size, parameters. */
import { copyAs } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { valueError } from '../../core/errors.ts';
import { fn, numpyScalar, pyFloat, type FunctionTable, type Out } from '../../core/function-table.ts';
import { take } from '../../core/indexing/along.ts';
import { broadcastShapes, sizeOf } from '../../core/layout.ts';
import { searchSorted } from '../../core/sorting.ts';
import { allocate, type View } from '../../core/view.ts';
import { viewOfLike } from '../compose.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';
import { integerLimits } from '../promotion.ts';
import { checkWriteable } from '../writeable.ts';
import { writeView } from '../indexing/access.ts';
import { globalStream, RandomStream } from './stream.ts';
import type { Width } from './bounded.ts';

interface Draw {
  readonly stream?: RandomStream | null;
  readonly size?: readonly number[] | null;
}

const of = (s: RandomStream | null | undefined): RandomStream => s ?? globalStream();

/** Numbers of a size; one Python float when there is none. */
function drawn(size: readonly number[] | null | undefined, dtype: DType, next: () => number): Out {
  if (size === null || size === undefined) return dtype === DTYPES.float64 ? pyFloat(next()) : numpyScalar(dtype, next());
  if (size.some((n) => n < 0)) throw valueError('negative dimensions are not allowed');
  const out = allocate(dtype, size);
  writeElements(out, Array.from({ length: sizeOf(size) }, next));
  return new NDArray(out);
}

interface Located extends Draw {
  readonly a?: ArrayLike;
  readonly b?: ArrayLike;
}

/** Draws with two parameters that broadcast (loc and scale, low and high). */
function located({ stream, size, a, b }: Located, first: number, second: number, draw: (s: RandomStream, p: number, q: number) => number): Out {
  const s = of(stream);
  const [x, y] = [a, b].map((p, k) => (p === undefined ? operand({ kind: 'f', value: k ? second : first }).view : viewOfLike(p))) as [View, View];
  if (x.shape.length === 0 && y.shape.length === 0) {
    const [p, q] = [toNumber(elementsOf(x)[0]!), toNumber(elementsOf(y)[0]!)];
    return drawn(size, DTYPES.float64, () => draw(s, p, q));
  }
  const shape = size ?? broadcastShapes(x.shape, y.shape);
  if (!shape) throw valueError('shape mismatch: objects cannot be broadcast to a single shape');
  const spread = (v: View): number[] => elementsOf(copyAs(v, DTYPES.float64, shape)).map(toNumber);
  const [ps, qs] = [spread(x), spread(y)];
  let k = 0;
  return drawn(shape, DTYPES.float64, () => draw(s, ps[k]!, qs[k++]!));
}

const positive = (scale: number): void => {
  if (scale < 0 || Object.is(scale, -0)) throw valueError('scale < 0');
};

interface Integers extends Draw {
  readonly low: number | bigint;
  readonly high: number | bigint | null;
  readonly dtype: string;
  readonly closed: boolean;
}

function integers({ stream, size, low, high, dtype, closed }: Integers): Out {
  const d = dtypeOf(dtype);
  const [from, to] = high === null ? [0n, BigInt(low)] : [BigInt(low), BigInt(high)];
  const last = closed ? to : to - 1n;
  const [least, most] = d.kind === 'b' ? [0n, 1n] : integerLimits(d);
  if (from < least) throw valueError(`low is out of bounds for ${d.name}`);
  if (last > most) throw valueError(`high is out of bounds for ${d.name}`);
  if (from > last) throw valueError(closed ? 'low > high' : high === null && to <= 0n ? 'high <= 0' : 'low >= high');
  const width = (d.kind === 'b' ? 1 : d.bytes * 8) as Width;
  const next = of(stream).integers(last - from, width);
  const one = (): number | bigint | boolean => {
    const x = next() + from;
    return d.kind === 'b' ? x === 1n : d.compute === 'g' ? x : Number(x);
  };
  if (size === null || size === undefined) return numpyScalar(d, one());
  const out = allocate(d, size);
  writeElements(out, Array.from({ length: sizeOf(size) }, one));
  return new NDArray(out);
}

function shuffled(stream: RandomStream, view: View, axis: number): View {
  const order = stream.shuffle(Array.from({ length: view.shape[axis]! }, (_, i) => i));
  return take(view, axis, order);
}

interface Choice extends Draw {
  readonly a: ArrayLike;
  readonly replace: boolean;
  readonly p?: ArrayLike | null;
  readonly axis: number;
  readonly shuffle: boolean;
}

function positionsOf(s: RandomStream, n: number, count: number, { replace, p, shuffle }: Choice): number[] {
  if (p !== null && p !== undefined) {
    const weights = elementsOf(viewOfLike(p)).map(toNumber);
    if (weights.length !== n) throw valueError("a and p must have same size".replace('a and p', "'a' and 'p'"));
    if (weights.some((w) => w < 0)) throw valueError(s.legacy ? 'probabilities are not non-negative' : 'Probabilities are not non-negative');
    const total = weights.reduce((x, y) => x + y, 0);
    if (!(Math.abs(total - 1) < 1.5e-8)) throw valueError(s.legacy ? 'probabilities do not sum to 1' : 'Probabilities do not sum to 1. See Notes section of docstring for more information.');
    if (replace) {
      const cdf = cumulative(weights);
      return Array.from({ length: count }, () => s.double()).map((u) => searchSorted(cdf, u, true));
    }
    return weighted(s, weights, count);
  }
  if (replace) {
    const next = s.integers(BigInt(n - 1), 64);
    return Array.from({ length: count }, () => Number(next()));
  }
  if (s.legacy) return s.shuffle(Array.from({ length: n }, (_, i) => i)).slice(0, count);
  return s.distinct(n, count, shuffle);
}

function cumulative(weights: readonly number[]): number[] {
  let sum = 0;
  const running = weights.map((w) => (sum += w));
  return running.map((x) => x / sum);
}

/** Without replacement and with weights: draw all that are missing, keep the new ones, again. */
function weighted(s: RandomStream, given: readonly number[], count: number): number[] {
  if (given.filter((w) => w > 0).length < count) throw valueError(s.legacy ? 'Fewer non-zero entries in p than size' : 'Fewer non-zero entries in p than size');
  const weights = [...given];
  const found: number[] = [];
  while (found.length < count) {
    const draws = Array.from({ length: count - found.length }, () => s.double());
    for (const k of found) weights[k] = 0;
    const cdf = cumulative(weights);
    for (const k of new Set(draws.map((u) => searchSorted(cdf, u, true)))) found.push(k);
  }
  return found;
}

function choice(args: Choice): Out {
  const s = of(args.stream);
  const source = viewOfLike(args.a);
  const whole = source.shape.length === 0;
  const n = whole ? toNumber(elementsOf(source)[0]!) : source.shape[args.axis]!;
  const single = args.size === null || args.size === undefined;
  const count = single ? 1 : sizeOf(args.size!);
  if (whole && (n <= 0 || source.dtype.kind === 'f') && count > 0) throw valueError(source.dtype.kind === 'f' ? "a must be 1-dimensional or an integer" : s.legacy ? 'a must be greater than 0 unless no samples are taken' : 'a must be a positive integer unless no samples are taken');
  if (!whole && s.legacy && source.shape.length !== 1) throw valueError('a must be 1-dimensional');
  if (n === 0 && count > 0) throw valueError(s.legacy ? "'a' cannot be empty unless no samples are taken" : 'a cannot be empty unless no samples are taken');
  if (!args.replace && count > n) throw valueError(s.legacy ? "Cannot take a larger sample than population when 'replace=False'" : 'Cannot take a larger sample than population when replace is False');
  const positions = positionsOf(s, n, count, args);
  if (whole) {
    if (single) return s.legacy ? { kind: 'i', value: positions[0]! } : numpyScalar(DTYPES.int64, BigInt(positions[0]!));
    const out = allocate(DTYPES.int64, args.size!);
    writeElements(out, positions.map(BigInt));
    return new NDArray(out);
  }
  const picked = take(source, args.axis, positions, single ? [] : args.size!);
  return picked.shape.length === 0 ? numpyScalar(picked.dtype, elementsOf(picked)[0]!) : new NDArray(picked);
}

const seedOf = (seed: bigint | number | readonly number[] | null | undefined): bigint | readonly number[] | null =>
  seed === null || seed === undefined ? null : typeof seed === 'object' ? seed : BigInt(seed);

export const randomRows: FunctionTable = {
  'random.stream': fn<{ legacy: boolean; seed?: number | bigint | null; words?: readonly number[] }>(['legacy', 'seed', 'words'], ({ legacy, seed, words }) =>
    new RandomStream(legacy, words ?? seedOf(seed)),
  ),
  'random.seed': fn<{ stream?: RandomStream | null; seed?: number | bigint | null; words?: readonly number[] }>(['stream', 'seed', 'words'], ({ stream, seed, words }) => {
    of(stream).reseed(words ?? seedOf(seed));
    return null;
  }),
  'random.double': fn<Draw & { dtype?: string }>(['stream', 'size', 'dtype'], ({ stream, size, dtype }) => {
    const s = of(stream);
    return dtype === 'float32' ? drawn(size, DTYPES.float32, () => s.float()) : drawn(size, DTYPES.float64, () => s.double());
  }),
  'random.standard_normal': fn<Draw>(['stream', 'size'], ({ stream, size }) => drawn(size, DTYPES.float64, () => of(stream).normal())),
  'random.normal': fn<Located>(['stream', 'size', 'a', 'b'], (args) =>
    located(args, 0, 1, (s, loc, scale) => {
      positive(scale);
      return loc + scale * s.normal();
    }),
  ),
  'random.lognormal': fn<Located>(['stream', 'size', 'a', 'b'], (args) => located(args, 0, 1, (s, loc, scale) => Math.exp(loc + scale * s.normal()))),
  'random.uniform': fn<Located>(['stream', 'size', 'a', 'b'], (args) => located(args, 0, 1, (s, low, high) => low + (high - low) * s.double())),
  'random.exponential': fn<Located>(['stream', 'size', 'a'], (args) =>
    located(args, 1, 0, (s, scale) => {
      positive(scale);
      return scale * s.exponential();
    }),
  ),
  'random.integers': fn<Integers>(['stream', 'size', 'low', 'high', 'dtype', 'closed'], integers),
  'random.choice': fn<Choice>(['stream', 'size', 'a', 'replace', 'p', 'axis', 'shuffle'], choice),
  'random.permutation': fn<{ stream?: RandomStream | null; a: ArrayLike; axis: number }>(['stream', 'a', 'axis'], ({ stream, a, axis }) =>
    new NDArray(shuffled(of(stream), viewOfLike(a), axis)),
  ),
  'random.shuffle': fn<{ stream?: RandomStream | null; a: NDArray; axis: number }>(['stream', 'a', 'axis'], ({ stream, a, axis }) => {
    checkWriteable(a, 'array is read-only');
    writeView(a.view, shuffled(of(stream), a.view, axis));
    return null;
  }),
  'random.order': fn<{ stream?: RandomStream | null; n: number }>(['stream', 'n'], ({ stream, n }) => ({
    tag: 'ints',
    ints: of(stream).shuffle(Array.from({ length: n }, (_, i) => i)),
  })),
};

