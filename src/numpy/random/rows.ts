/** The rows of numpy.random: bit generators by handle, and every distribution of both generations. */
import { DTYPES } from '../../core/dtype.ts';
import { notEmulated, typeError, valueError } from '../../core/errors.ts';
import { fn, ints, type FunctionRow, type FunctionTable, type Out } from '../../core/function-table.ts';
import { broadcastShapes, isContiguous, isFortran, type Shape } from '../../core/layout.ts';
import { copyInto } from '../../core/cast.ts';
import { offsetsOf } from '../../core/loops.ts';
import { allocate } from '../../core/view.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { allocateOrRefuse } from '../functions/create.ts';
import { NDArray, pyTuple, type ArrayLike } from '../operand.ts';
import type { BitsState } from './bits.ts';
import { choice, shuffleArray, type ChoiceArgs } from './choice.ts';
import { standardGammaF } from './continuous.ts';
import { log1p, log1pf } from './clib.ts';
import { check } from './constraints.ts';
import { Philox, Sfc64 } from './counter-bits.ts';
import { checkOutput, draw, fill, resultShape, places, valuesOf, type Distribution, type DrawArgs } from './draw.ts';
import { integers, type IntegerArgs } from './integer-rows.ts';
import { interval } from './integers.ts';
import { Mt19937 } from './mt19937.ts';
import { colorCounts, dirichlet, multinomial, type ColorsArgs, type MultinomialArgs } from './multivariate.ts';
import { Pcg64, Pcg64Dxsm } from './pcg64.ts';
import { entropyPool, stateWords, stateWords64 } from './seed-sequence.ts';
import { Source } from './source.ts';
import { GENERATOR, RANDOM_STATE } from './tables.ts';
import { standardExponential, standardExponentialF, standardNormal, standardNormalF } from './ziggurat.ts';

interface HasSource {
  readonly source: Source;
}

function seeded({
  name,
  pool,
  words = [],
}: {
  name: string;
  pool?: readonly number[];
  words?: readonly string[];
}): Source {
  const source = new Source(name);
  const { bits } = source;
  if (bits instanceof Mt19937) bits.seedWords(stateWords(pool!, 624), 623);
  else if (bits instanceof Sfc64) bits.seedWords(stateWords64(pool!, 3));
  else if (bits instanceof Philox) bits.seedWords([...(pool ? stateWords64(pool, 2) : []), ...words.map(BigInt)]);
  else (bits as Pcg64 | Pcg64Dxsm).seedWords(stateWords64(pool!, 4));
  return source;
}

/** `np.random.seed(…)` of a number or numbers that Python has checked. */
function seedLegacy({ source, seed }: HasSource & { seed: number | readonly number[] }): null {
  const { bits } = source;
  if (!(bits instanceof Mt19937)) throw typeError('can only re-seed a MT19937 BitGenerator');
  if (typeof seed === 'number') bits.seed(seed);
  else bits.seedByArray(seed);
  source.gauss = null;
  return null;
}

function words({ pool, n, wide }: { pool: readonly number[]; n: number; wide: boolean }): NDArray {
  const view = allocate(wide ? DTYPES.uint64 : DTYPES.uint32, [n]);
  if (wide) (view.data as BigUint64Array).set(stateWords64(pool, n));
  else (view.data as Uint32Array).set(stateWords(pool, n));
  return new NDArray(view);
}

function raw({ source, size = null }: HasSource & { size?: Shape | null }): Out {
  if (size === null) return { kind: 'i', value: source.bits.raw() };
  const view = allocateOrRefuse(DTYPES.uint64, size);
  const data = view.data as BigUint64Array;
  for (let i = 0; i < view.size; i++) data[i] = source.bits.raw();
  return new NDArray(view);
}

interface FillArgs extends HasSource {
  readonly size?: Shape | null;
  readonly dtype?: string;
  readonly out?: NDArray | null;
  readonly method?: string;
}

type Fill = (source: Source, method: string) => () => number;

/** `random` and the standard distributions, which exist in double and float32. */
const filler = (name: string, double: Fill, single: Fill): FunctionRow =>
  fn<FillArgs>(
    ['source', 'size', 'dtype', 'out', 'method'],
    ({ source, size = null, dtype, out = null, method = 'zig' }) => {
      const d = dtypeOf(dtype ?? 'float64');
      if (d !== DTYPES.float64 && d !== DTYPES.float32)
        throw typeError(`Unsupported dtype dtype('${d.name}') for ${name}`);
      return fill((d === DTYPES.float64 ? double : single)(source, method), d, size, out);
    },
  );

/** `standard_gamma` in float32; the double one is a row of the table. */
function gammaSingle({
  source,
  shape,
  size = null,
  out = null,
}: HasSource & { shape: ArrayLike; size?: Shape | null; out?: NDArray | null }): Out {
  const values = valuesOf(shape);
  const many = values.shape.length > 0;
  if (out) checkOutput(out, DTYPES.float32, size, true);
  check(values.data, 'shape', 'non-negative', many);
  if (!many) return fill(() => standardGammaF(source.bits, values.data[0]!), DTYPES.float32, size, out);
  const target = out?.view.shape ?? resultShape([values.shape], size);
  const at = places(values, target);
  let i = 0;
  return fill(() => standardGammaF(source.bits, values.data[at![i++]!]!), DTYPES.float32, target, out);
}

/** Shuffles all elements, or each line along an axis by itself. */
function permuted({ source, x, axis = null }: HasSource & { x: NDArray; axis?: number | null }): null {
  const { view } = x;
  if (axis === null) {
    const dense = isContiguous(view.shape, view.strides) || isFortran(view.shape, view.strides);
    const flat = dense ? view : allocate(view.dtype, view.shape);
    if (!dense) copyInto(flat, view);
    const line = view.shape.length === 1 ? view : flat.with({ shape: [flat.size], strides: [1] });
    shuffleArray(source, new NDArray(line), 0, 0);
    if (!dense && view.shape.length !== 1) copyInto(view, flat);
    view.storage.wrote();
    return null;
  }
  const others = view.shape.map((_, d) => d).filter((d) => d !== axis);
  const starts = offsetsOf(
    others.map((d) => view.shape[d]!),
    others.map((d) => view.strides[d]!),
    view.offset,
  );
  for (const offset of starts) {
    const line = view.with({ shape: [view.shape[axis]!], strides: [view.strides[axis]!], offset });
    shuffleArray(source, new NDArray(line), 0, 0);
  }
  return null;
}

const distributions = (prefix: string, table: Readonly<Record<string, Distribution>>): FunctionTable =>
  Object.fromEntries(
    Object.entries(table).map(([name, d]) => [
      `${prefix}.${name}`,
      fn<DrawArgs>(['source', ...d.params.map((p) => p.name), 'size', 'out'], (args) => draw(d, args)),
    ]),
  );

const CHOICE = ['source', 'population', 'size', 'replace', 'p'] as const;
const INTEGERS = ['source', 'low', 'high', 'size', 'dtype'] as const;

export const randomRows: FunctionTable = {
  ...distributions('numpy.random.Generator', GENERATOR),
  ...distributions('numpy.random.RandomState', RANDOM_STATE),
  'numpy.random.new_source': fn(['name', 'pool', 'words'], seeded),
  'numpy.random.seed_legacy': fn(['source', 'seed'], seedLegacy),
  'numpy.random.seed_pool': fn<HasSource & { pool: readonly number[] }>(['source', 'pool'], ({ source, pool }) => {
    (source.bits as Mt19937).seedWords(stateWords(pool, 624), 624);
    source.gauss = null;
    return null;
  }),
  'numpy.random.entropy_pool': fn<{ entropy: readonly number[]; size: number }>(['entropy', 'size'], (a) =>
    ints(entropyPool(a.entropy, a.size)),
  ),
  'numpy.random.state_words': fn(['pool', 'n', 'wide'], words),
  'numpy.random.source_state': fn<HasSource>(['source'], ({ source }) => JSON.stringify({ ...source.bits.state })),
  'numpy.random.set_source_state': fn<HasSource & { state: BitsState }>(['source', 'state'], ({ source, state }) => {
    source.bits.state = state;
    return null;
  }),
  'numpy.random.gauss': fn<HasSource>(['source'], ({ source }) =>
    source.gauss === null ? null : { kind: 'f', value: source.gauss },
  ),
  'numpy.random.set_gauss': fn<HasSource & { value: number | null }>(['source', 'value'], ({ source, value }) => {
    source.gauss = value;
    return null;
  }),
  'numpy.random.raw': fn(['source', 'size'], raw),
  'numpy.random.advance': fn<HasSource & { delta: string }>(['source', 'delta'], ({ source, delta }) => {
    const { bits } = source;
    if (!(bits instanceof Pcg64 || bits instanceof Pcg64Dxsm || bits instanceof Philox))
      throw notEmulated('advance of that bit generator');
    bits.advance(BigInt(delta));
    return null;
  }),
  /** Where each of the elements n − 1 … 1 is swapped to. */
  'numpy.random.swaps': fn<HasSource & { n: number }>(['source', 'n'], ({ source, n }) =>
    ints(Array.from({ length: Math.max(0, n - 1) }, (_, k) => interval(source.bits, n - 1 - k))),
  ),
  'numpy.random.shuffle': fn<HasSource & { x: NDArray; axis: number }>(
    ['source', 'x', 'axis'],
    ({ source, x, axis }) => {
      if (axis >= x.view.shape.length) throw valueError('axis is out of bounds');
      shuffleArray(source, x, axis);
      return null;
    },
  ),
  'numpy.random.permuted': fn(['source', 'x', 'axis'], permuted),
  'numpy.random.Generator.choice': fn<ChoiceArgs>([...CHOICE, 'shuffle'], (a) => choice('new', a)),
  'numpy.random.RandomState.choice': fn<ChoiceArgs>(CHOICE, (a) => choice('old', a)),
  'numpy.random.Generator.integers': fn<IntegerArgs>([...INTEGERS, 'endpoint'], (a) => integers('integers', a)),
  'numpy.random.RandomState.randint': fn<IntegerArgs>(INTEGERS, (a) => integers('randint', a)),
  'numpy.random.RandomState.tomaxint': fn<IntegerArgs>(['source', 'size'], ({ source, size = null }) =>
    tomaxint(source, size),
  ),
  'numpy.random.Generator.multinomial': fn<MultinomialArgs>(['source', 'n', 'pvals', 'size'], (a) =>
    multinomial('new', a),
  ),
  'numpy.random.RandomState.multinomial': fn<MultinomialArgs>(['source', 'n', 'pvals', 'size'], (a) =>
    multinomial('old', a),
  ),
  'numpy.random.Generator.dirichlet': fn<HasSource & { alpha: ArrayLike; size?: Shape | null }>(
    ['source', 'alpha', 'size'],
    (a) => dirichlet('new', a),
  ),
  'numpy.random.RandomState.dirichlet': fn<HasSource & { alpha: ArrayLike; size?: Shape | null }>(
    ['source', 'alpha', 'size'],
    (a) => dirichlet('old', a),
  ),
  'numpy.random.Generator.multivariate_hypergeometric': fn<ColorsArgs>(
    ['source', 'colors', 'sample_size', 'size'],
    colorCounts,
  ),
  'numpy.random.Generator.random': filler(
    'random',
    (s) => () => s.bits.double(),
    (s) => () => s.bits.float(),
  ),
  'numpy.random.Generator.standard_normal': filler(
    'standard_normal',
    (s) => () => standardNormal(s.bits),
    (s) => () => standardNormalF(s.bits),
  ),
  'numpy.random.Generator.standard_exponential': filler(
    'standard_exponential',
    (s, method) => (method === 'zig' ? () => standardExponential(s.bits) : () => -log1p(-s.bits.double())),
    (s, method) => (method === 'zig' ? () => standardExponentialF(s.bits) : () => -log1pf(-s.bits.float())),
  ),
  'numpy.random.Generator.standard_gamma_single': fn(['source', 'shape', 'size', 'out'], gammaSingle),
  'numpy.random.Generator.uniform': uniform('Generator'),
  'numpy.random.RandomState.uniform': uniform('RandomState'),
};

function tomaxint(source: Source, size: Shape | null): Out {
  const one = (): bigint => source.bits.next64Big() >> 1n;
  if (size === null) return { kind: 'i', value: one() };
  const view = allocateOrRefuse(DTYPES.int64, size);
  const data = view.data as BigInt64Array;
  for (let i = 0; i < view.size; i++) data[i] = one();
  return new NDArray(view);
}

/** `uniform` draws from low and high − low; the difference is what is checked. */
function uniform(generation: 'Generator' | 'RandomState'): FunctionRow {
  const over = (many: boolean): Error => {
    const text =
      generation === 'Generator' && !many ? 'high - low range exceeds valid bounds' : 'Range exceeds valid bounds';
    return Object.assign(valueError(text), { pyType: 'OverflowError' });
  };
  const d: Distribution = {
    params: [
      { name: 'low', constraint: 'none', otherwise: 0 },
      { name: 'high', constraint: 'none', otherwise: 1 },
    ],
    draw: (s, low, high) => low + (high - low) * s.bits.double(),
    together: (values) => {
      const [low, high] = values as [(typeof values)[0], (typeof values)[0]];
      const many = low.shape.length > 0 || high.shape.length > 0;
      const shape = broadcastShapes(low.shape, high.shape);
      if (!shape)
        throw valueError(
          `operands could not be broadcast together with shapes ${pyTuple(high.shape)} ${pyTuple(low.shape)} `,
        );
      const [i, j] = [places(low, shape), places(high, shape)];
      const n = shape.reduce((x, y) => x * y, 1);
      const ranges = Array.from({ length: n }, (_, k) => high.data[j?.[k] ?? 0]! - low.data[i?.[k] ?? 0]!);
      if (ranges.some((x) => !Number.isFinite(x))) throw over(many);
      if (generation === 'Generator') check(ranges, 'high - low', 'non-negative', many);
    },
  };
  return fn<DrawArgs>(['source', 'low', 'high', 'size'], (args) => draw(d, args));
}
