/** Generators and random tensors by public name. https://docs.pytorch.org/docs/2.13/random.html */
import { DTYPES, isFloat, isFloating, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { fn, pyInt, type FunctionTable } from '../../core/function-table.ts';
import { asNumber, isPyScalar, type PyScalar } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { bump, checkInplace } from '../autograd/inplace.ts';
import { sizeText } from '../autograd/texts.ts';
import { defaults } from '../dtypes.ts';
import { mul } from '../ops/pointwise.ts';
import {
  bernoulli1,
  DISTRIBUTIONS,
  bernoulliOf,
  double01,
  each,
  fillIntegers,
  fillNormal,
  fillUniform,
  permutation,
} from '../random/draw.ts';
import { defaultGenerator, Generator } from '../random/generator.ts';
import { Tensor } from '../tensor.ts';
import { inplace } from '../autograd/inplace.ts';
import { deviceOf, finish, OPTION_NAMES, type Options } from './creation.ts';

interface Random extends Options {
  generator?: Generator | null;
}
const NAMES = ['generator', ...OPTION_NAMES] as const;
const stream = (g: Generator | null | undefined): Generator => g ?? defaultGenerator();

function fresh(size: readonly number[], dtype: DType, options: Random): Tensor {
  for (const n of size)
    if (n < 0) throw runtimeError(`Trying to create tensor with negative dimension ${n}: ${sizeText(size)}`);
  return new Tensor(allocate(dtype, size, deviceOf(options.device)));
}

function floats(
  kernel: string,
  size: readonly number[],
  dtype: DType,
  options: Random,
  fill: (t: Tensor, g: Generator) => void,
): Tensor {
  if (!isFloating(dtype)) throw new LibError('NotImplementedError', `"${kernel}" not implemented for '${dtype.aten}'`);
  const t = fresh(size, dtype, options);
  fill(t, stream(options.generator));
  return finish(t, options);
}
const uniform = (t: Tensor, g: Generator): void => fillUniform(t.view, g, 0, 1);
const normal = (t: Tensor, g: Generator): void => fillNormal(t.view, g, 0, 1);
const dtypeOf = (o: Random): DType => o.dtype ?? defaults.dtype;

interface Integers extends Random {
  low?: number | bigint;
  high: number | bigint;
  size: number[];
}
function integers(low: bigint, high: bigint, size: readonly number[], dtype: DType, options: Random): Tensor {
  if (high <= low) throw runtimeError(`random_ expects 'from' to be less than 'to', but got from=${low} >= to=${high}`);
  const t = fresh(size, dtype, options);
  fillIntegers(t.view, stream(options.generator), low, high);
  return finish(t, options);
}

/** Fills in place what a random method fills. */
function filled(t: Tensor, fill: () => void): Tensor {
  checkInplace(t);
  fill();
  bump(t);
  return t;
}
type In = { input: Tensor; generator?: Generator | null };

function random_({ input, from, to, generator }: In & { from?: number; to?: number | null }): Tensor {
  const { dtype } = input.view;
  const g = stream(generator);
  return filled(input, () => {
    if (to !== undefined && to !== null) fillIntegers(input.view, g, BigInt(from ?? 0), BigInt(to));
    else if (from !== undefined) fillIntegers(input.view, g, 0n, BigInt(from));
    else if (dtype.name === 'int64') each(input.view, () => g.random64() & ((1n << 63n) - 1n));
    else if (dtype.name === 'float64') each(input.view, () => Number(g.random64() % (2n ** 53n + 1n)));
    else if (dtype.name === 'float32') each(input.view, () => g.random32() % (2 ** 24 + 1));
    else if (dtype.name === 'bool') each(input.view, () => g.random32() & 1);
    else each(input.view, () => g.random32() % 2 ** (dtype.bytes * 8 - (dtype.kind === 'i' ? 1 : 0)));
  });
}

function bernoulli({ input, generator }: In): Tensor {
  const g = stream(generator);
  const out = allocate(input.view.dtype, input.view.shape, input.view.device);
  const ps = elementsOf(input.view).map(toNumber);
  for (const p of ps)
    if (!(p >= 0 && p <= 1))
      throw runtimeError(
        `Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)`,
      );
  let k = 0;
  each(out, () => bernoulli1(g, ps[k++]!, input.view.dtype));
  return new Tensor(out);
}

function multinomial({
  input,
  num_samples,
  replacement = false,
  generator,
}: In & { num_samples: number; replacement?: boolean }): Tensor {
  const { shape, dtype } = input.view;
  if (!isFloat(dtype))
    throw runtimeError(`multinomial only supports floating-point dtypes for input, got: ${dtype.aten}`);
  if (num_samples <= 0) throw runtimeError('cannot sample n_sample <= 0 samples');
  const n = shape[shape.length - 1]!;
  if (!replacement && num_samples > n)
    throw runtimeError('cannot sample n_sample > prob_dist.size(-1) samples without replacement');
  const g = stream(generator);
  const weights = elementsOf(input.view).map(toNumber);
  if (weights.some((x) => x < 0 || !Number.isFinite(x)))
    throw runtimeError('probability tensor contains either `inf`, `nan` or element < 0');
  const rows = shape.length === 1 ? 1 : shape[0]!;
  for (let r = 0; r < rows; r++)
    if (weights.slice(r * n, (r + 1) * n).every((x) => x === 0))
      throw runtimeError('invalid multinomial distribution (sum of probabilities <= 0)');
  const out = allocate(DTYPES.int64, shape.length === 1 ? [num_samples] : [rows, num_samples]);
  const picked: bigint[] = [];
  if (!replacement) {
    const q = weights.map((w) => w / -Math.log(1 - double01(g)));
    for (let r = 0; r < rows; r++) {
      const order = Array.from({ length: n }, (_, k) => k).sort((a, b) => q[r * n + b]! - q[r * n + a]!);
      picked.push(...order.slice(0, num_samples).map(BigInt));
    }
  } else {
    for (let r = 0; r < rows; r++) {
      const row = weights.slice(r * n, (r + 1) * n);
      const total = row.reduce((a, b) => a + b, 0);
      if (total <= 0) throw runtimeError('invalid multinomial distribution (sum of probabilities <= 0)');
      let sum = 0;
      const cumulative = row.map((x) => (sum += x) / total);
      for (let s = 0; s < num_samples; s++) {
        const u = double01(g);
        const at = cumulative.findIndex((c) => c >= u);
        picked.push(BigInt(at < 0 ? n - 1 : at));
      }
    }
  }
  writeElements(out, picked);
  return new Tensor(out);
}

interface Normal extends Random {
  mean?: Tensor | number | PyScalar;
  std?: Tensor | number | PyScalar;
  size?: number[];
}
const numberOf = (x: number | PyScalar): number => (isPyScalar(x) ? asNumber(x) : x);
function normals({ mean = 0, std = 1, size, ...options }: Normal): Tensor {
  const like = mean instanceof Tensor ? mean : std instanceof Tensor ? std : null;
  const t = fresh(size ?? like!.view.shape, like?.view.dtype ?? dtypeOf(options), options);
  if (!(std instanceof Tensor) && numberOf(std) < 0)
    throw runtimeError(`normal expects std >= 0.0, but found std ${numberOf(std)}`);
  if (std instanceof Tensor && elementsOf(std.view).some((x) => toNumber(x) < 0))
    throw runtimeError('normal expects all elements of std >= 0.0');
  if (!(mean instanceof Tensor) && !(std instanceof Tensor))
    fillNormal(t.view, stream(options.generator), numberOf(mean), numberOf(std));
  else {
    fillNormal(t.view, stream(options.generator), 0, 1);
    const [m, s] = [mean, std].map((x) => (x instanceof Tensor ? elementsOf(x.view).map(toNumber) : [numberOf(x)]));
    writeElements(
      t.view,
      elementsOf(t.view).map((x, k) => toNumber(x) * s![s!.length === 1 ? 0 : k]! + m![m!.length === 1 ? 0 : k]!),
    );
  }
  return finish(t, options);
}

export function dropout(t: Tensor, p: number, train: boolean): Tensor {
  if (!train || p === 0) return t;
  if (p === 1) return mul(t, { kind: 'i', value: 0 });
  const noise = allocate(t.view.dtype, t.view.shape, t.view.device);
  writeElements(
    noise,
    bernoulliOf(noise.size, 1 - p, defaultGenerator()).map((x) => x / (1 - p)),
  );
  return mul(t, new Tensor(noise));
}
/** Ones where an element (or, with `channels`, a channel) stays, zeros where it is dropped. */
export function dropNoise(t: Tensor, probability: number, channels: boolean): Tensor {
  const shape = channels ? t.view.shape.map((n, d) => (d < 2 ? n : 1)) : t.view.shape;
  const noise = allocate(t.view.dtype, shape, t.view.device);
  writeElements(noise, bernoulliOf(noise.size, 1 - probability, defaultGenerator()));
  return new Tensor(noise);
}

/** Dropout of whole channels: one draw for each of (N, C). */
function featureDropout(t: Tensor, p: number, train: boolean): Tensor {
  if (!train || p === 0) return t;
  if (t.view.shape.length < 2) throw runtimeError('Feature dropout requires at least 2 dimensions in the input');
  if (p === 1) return mul(t, { kind: 'i', value: 0 });
  const noise = allocate(
    t.view.dtype,
    t.view.shape.map((n, d) => (d < 2 ? n : 1)),
    t.view.device,
  );
  writeElements(
    noise,
    bernoulliOf(noise.size, 1 - p, defaultGenerator()).map((x) => x / (1 - p)),
  );
  return mul(t, new Tensor(noise));
}

const DISTRIBUTED: Readonly<Record<string, readonly [string, number, string, number]>> = {
  exponential: ['lambd', 1, '', 0],
  geometric: ['p', NaN, '', 0],
  log_normal: ['mean', 1, 'std', 2],
  cauchy: ['median', 0, 'sigma', 1],
};
/** `Tensor.exponential_` and its like. */
const distributed: FunctionTable = Object.fromEntries(
  Object.entries(DISTRIBUTED).map(([name, [first, a, second, b]]) => [
    `Tensor.${name}_`,
    fn<In>(['input', 'generator', ...([first, second].filter(Boolean) as 'input'[])], (given) => {
      const { input, generator } = given;
      const args = given as unknown as Record<string, number | undefined>;
      if (!isFloat(input.view.dtype) && name !== 'geometric')
        throw runtimeError(`"${name}_cpu" not implemented for '${input.view.dtype.aten}'`);
      const [x, y] = [args[first] ?? a, args[second] ?? b];
      if (name === 'exponential' && !(x > 0))
        throw runtimeError(`exponential_ expects lambda > 0.0, but found lambda=${x}`);
      if (name === 'geometric' && !(x > 0 && x < 1))
        throw runtimeError(`geometric_ expects p to be in (0, 1), but got p=${x}`);
      const g = stream(generator);
      return filled(input, () => each(input.view, () => DISTRIBUTIONS[name]!(g, x, y)));
    }),
  ]),
);

export const randoms: FunctionTable = {
  ...distributed,
  'random.generator': fn<object>([], () => new Generator()),
  'random.default': fn<object>([], () => defaultGenerator()),
  'random.seed': fn<{ generator: Generator; seed: string }>(['generator', 'seed'], ({ generator, seed }) => {
    generator.seed(BigInt(seed));
    return null;
  }),
  'random.reseed': fn<{ generator: Generator }>(['generator'], ({ generator }) => {
    const seed = BigInt(Math.floor(Math.random() * 2 ** 52));
    generator.seed(seed);
    return pyInt(seed);
  }),
  'random.initial': fn<{ generator: Generator }>(['generator'], ({ generator }) => pyInt(generator.initial)),
  'random.state': fn<{ generator: Generator }>(['generator'], ({ generator }) => {
    const { words, next, initial, normal: kept } = generator.state;
    const view = allocate(DTYPES.uint8, [5056]);
    const raw = new DataView(view.storage.host());
    words.forEach((word, k) => raw.setUint32(24 + 8 * k, word, true));
    raw.setUint32(0, Number(initial & 0xffffffffn), true);
    raw.setUint32(8, next, true);
    raw.setFloat64(5040, kept ?? 0, true);
    raw.setUint8(5048, kept === null ? 0 : 1);
    return new Tensor(view);
  }),
  'random.set_state': fn<{ generator: Generator; state: Tensor }>(['generator', 'state'], ({ generator, state }) => {
    const raw = new DataView(state.view.storage.host());
    const words = Array.from({ length: 624 }, (_, k) => raw.getUint32(24 + 8 * k, true));
    generator.state = {
      words,
      next: raw.getUint32(8, true),
      initial: BigInt(raw.getUint32(0, true)),
      normal: raw.getUint8(5048) ? raw.getFloat64(5040, true) : null,
    };
    return null;
  }),
  'torch.rand': fn<Random & { size: number[] }>(['size', ...NAMES], ({ size, ...o }) =>
    floats('check_uniform_bounds', size, dtypeOf(o), o, uniform),
  ),
  'torch.randn': fn<Random & { size: number[] }>(['size', ...NAMES], ({ size, ...o }) =>
    floats('normal_kernel_cpu', size, dtypeOf(o), o, normal),
  ),
  'torch.rand_like': fn<Random & { input: Tensor }>(['input', ...NAMES], ({ input, ...o }) =>
    floats('check_uniform_bounds', input.view.shape, o.dtype ?? input.view.dtype, o, uniform),
  ),
  'torch.randn_like': fn<Random & { input: Tensor }>(['input', ...NAMES], ({ input, ...o }) =>
    floats('normal_kernel_cpu', input.view.shape, o.dtype ?? input.view.dtype, o, normal),
  ),
  'torch.randint': fn<Integers>(['low', 'high', 'size', ...NAMES], ({ low = 0, high, size, ...o }) =>
    integers(BigInt(low), BigInt(high), size, o.dtype ?? DTYPES.int64, o),
  ),
  'torch.randint_like': fn<Integers & { input: Tensor }>(
    ['input', 'low', 'high', ...NAMES],
    ({ input, low = 0, high, ...o }) =>
      integers(BigInt(low), BigInt(high), input.view.shape, o.dtype ?? input.view.dtype, o),
  ),
  'torch.randperm': fn<Random & { n: number }>(['n', ...NAMES], ({ n, ...o }) => {
    if (n < 0) throw runtimeError(`Trying to create tensor with negative dimension ${n}: [${n}]`);
    const t = fresh([n], o.dtype ?? DTYPES.int64, o);
    writeElements(t.view, permutation(n, stream(o.generator)));
    return finish(t, o);
  }),
  'torch.normal': fn<Normal>(['mean', 'std', 'size', ...NAMES], normals),
  'torch.bernoulli': fn<In & { p?: number }>(['input', 'p', 'generator'], ({ input, p, generator }) => {
    if (p === undefined) return bernoulli({ input, generator });
    const out = allocate(input.view.dtype, input.view.shape);
    writeElements(out, bernoulliOf(out.size, p, stream(generator)));
    return new Tensor(out);
  }),
  'torch.multinomial': fn<In & { num_samples: number; replacement?: boolean }>(
    ['input', 'num_samples', 'replacement', 'generator'],
    multinomial,
  ),
  'Tensor.uniform_': fn<In & { from?: number; to?: number }>(
    ['input', 'from', 'to', 'generator'],
    ({ input, from = 0, to = 1, generator }) =>
      filled(input, () => fillUniform(input.view, stream(generator), from, to)),
  ),
  'Tensor.normal_': fn<In & { mean?: number; std?: number }>(
    ['input', 'mean', 'std', 'generator'],
    ({ input, mean = 0, std = 1, generator }) =>
      filled(input, () => fillNormal(input.view, stream(generator), mean, std)),
  ),
  'Tensor.random_': fn<In & { from?: number; to?: number | null }>(['input', 'from', 'to', 'generator'], random_),
  'Tensor.bernoulli_': fn<In & { p?: number | Tensor }>(['input', 'p', 'generator'], ({ input, p = 0.5, generator }) =>
    filled(input, () => {
      const g = stream(generator);
      if (p instanceof Tensor) {
        const ps = elementsOf(p.view).map(toNumber);
        let k = 0;
        each(input.view, () => bernoulli1(g, ps[k++]!, p.view.dtype));
      } else writeElements(input.view, bernoulliOf(input.view.size, p, g));
    }),
  ),
  'torch.dropout': fn<{ input: Tensor; p: number; train: boolean }>(['input', 'p', 'train'], ({ input, p, train }) =>
    dropout(input, p, train),
  ),
  'torch.feature_dropout': fn<{ input: Tensor; p: number; train: boolean }>(
    ['input', 'p', 'train'],
    ({ input, p, train }) => featureDropout(input, p, train),
  ),
  'core.dropout': fn<{ input: Tensor; p: number; training: boolean; inplace: boolean }>(
    ['input', 'p', 'training', 'inplace'],
    ({ input, p, training, inplace: inside }) =>
      inside
        ? training
          ? inplace(input, [], (self) => dropout(self, p, training))
          : input
        : dropout(input, p, training),
  ),
};
