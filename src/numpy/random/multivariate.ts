/** Distributions whose one draw is a row of numbers: multinomial, dirichlet, multivariate_hypergeometric. */
import { DTYPES } from '../../core/dtype.ts';
import { typeError, valueError } from '../../core/errors.ts';
import type { Out } from '../../core/function-table.ts';
import { sizeOf, type Shape } from '../../core/layout.ts';
import { allocateOrRefuse } from '../functions/create.ts';
import { NDArray, type ArrayLike } from '../operand.ts';
import { kahanSum } from './choice.ts';
import { check } from './constraints.ts';
import * as c from './continuous.ts';
import * as d from './discrete.ts';
import { places, resultShape, valuesOf } from './draw.ts';
import { hypergeometric } from './hypergeometric.ts';
import * as old from './legacy.ts';
import type { Source } from './source.ts';

type Generation = 'old' | 'new';

export interface MultinomialArgs {
  readonly source: Source;
  readonly n: ArrayLike;
  readonly pvals: ArrayLike;
  readonly size?: Shape | null;
}

/** Counts of n draws among the categories; `size` rows of them. */
export function multinomial(generation: Generation, { source, n, pvals, size = null }: MultinomialArgs): Out {
  const p = valuesOf(pvals);
  const rank = p.shape.length;
  const categories = p.shape[rank - 1] ?? 0;
  if (generation === 'old') {
    if (rank === 0) throw typeError('pvals must be a 1-d sequence');
    if (rank > 1) throw valueError('object too deep for desired array');
  } else if (categories === 0) {
    throw valueError('pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.');
  }
  check(p.data, 'pvals', '0..1', true);
  const row = (k: number): number[] => Array.from({ length: categories }, (_, j) => p.data[k * categories + j]!);
  const rows = categories === 0 ? 0 : sizeOf(p.shape) / categories;
  for (let k = 0; k < rows; k++) {
    if (kahanSum(row(k).slice(0, -1)) > 1 + 1e-12)
      throw valueError(`sum(pvals${rank === 1 ? '[:-1]' : '[...,:-1]'}) > 1.0`);
  }
  const count = valuesOf(n, true);
  const many = count.shape.length > 0 || rank > 1;
  check(count.data, 'n', 'non-negative', many);
  const lead = many ? broadcastWith([count.shape, p.shape.slice(0, -1)], size) : (size ?? []);
  const out = allocateOrRefuse(DTYPES.int64, [...lead, categories]);
  const data = out.data as BigInt64Array;
  const countAt = places(count, lead);
  const rowAt = many ? places({ shape: p.shape.slice(0, -1), data: [] }, lead) : null;
  const total = categories === 0 ? 0 : sizeOf(lead);
  for (let i = 0; i < total; i++) {
    const at = i * categories;
    d.multinomial(
      source.bits,
      count.data[countAt?.[i] ?? 0]!,
      row(rowAt?.[i] ?? 0),
      (j, k) => (data[at + j] = BigInt(k)),
    );
  }
  return new NDArray(out);
}

function broadcastWith(shapes: readonly Shape[], size: Shape | null): Shape {
  if (size === null) return resultShape(shapes, null);
  return resultShape(shapes, size, true);
}

/** Rows of positive numbers with sum 1. */
export function dirichlet(
  generation: Generation,
  { source, alpha, size = null }: { source: Source; alpha: ArrayLike; size?: Shape | null },
): Out {
  const a = valuesOf(alpha);
  if (a.shape.length === 0) throw typeError("object of type 'float' has no len()");
  if (a.shape.length > 1) throw valueError('object too deep for desired array');
  const weights = Array.from(a.data);
  if (generation === 'old' ? weights.some((x) => x <= 0) : weights.some((x) => x < 0)) {
    throw valueError(generation === 'old' ? 'alpha <= 0' : 'alpha < 0');
  }
  const k = weights.length;
  const shape = [...(size ?? []), k];
  const out = allocateOrRefuse(DTYPES.float64, shape);
  const data = out.data as Float64Array;
  const small = generation === 'new' && k > 0 && Math.max(...weights) < 0.1;
  const gamma = (x: number): number =>
    generation === 'new' ? c.standardGamma(source.bits, x) : old.standardGamma(source, x);
  for (let at = 0; at < out.size; at += k) {
    if (small) breakStick(source, weights, data, at);
    else {
      let sum = 0;
      weights.forEach((w, j) => (sum += data[at + j] = gamma(w)));
      const inverse = 1 / sum;
      for (let j = 0; j < k; j++) data[at + j]! *= inverse;
    }
  }
  return new NDArray(out);
}

/** For small weights, where a sum of gamma numbers could be 0. */
function breakStick(source: Source, weights: readonly number[], data: Float64Array, at: number): void {
  const k = weights.length;
  const sums = new Array<number>(k);
  let sum = 0;
  for (let j = k - 1; j >= 0; j--) sums[j] = sum += weights[j]!;
  if (!(sum > 0)) return;
  let rest = 1;
  for (let j = 0; j < k - 1; j++) {
    const v = c.beta(source.bits, weights[j]!, sums[j + 1]!);
    data[at + j] = rest * v;
    rest *= 1 - v;
    if (sums[j + 1] === 0) break;
  }
  data[at + k - 1] = rest;
}

export interface ColorsArgs {
  readonly source: Source;
  readonly colors: ArrayLike;
  readonly sample_size: number;
  readonly size?: Shape | null;
}

/** Multivariate hypergeometric counts by the method "marginals". */
export function colorCounts({ source, colors, sample_size: nsample, size = null }: ColorsArgs): Out {
  const counts = Array.from(valuesOf(colors).data);
  const total = counts.reduce((s, x) => s + x, 0);
  if (total >= 1e9) throw valueError('When method is "marginals", sum(colors) must be less than 1000000000.');
  if (nsample > total) throw valueError('nsample > sum(colors)');
  const k = counts.length;
  const out = allocateOrRefuse(DTYPES.int64, [...(size ?? []), k]);
  const data = out.data as BigInt64Array;
  if (total === 0 || nsample === 0) return new NDArray(out);
  const over = nsample > Math.floor(total / 2);
  for (let at = 0; at < out.size; at += k) {
    let left = over ? total - nsample : nsample;
    let remaining = total;
    for (let j = 0; left > 0 && j + 1 < k; j++) {
      remaining -= counts[j]!;
      const drawn = hypergeometric(source.bits, counts[j]!, remaining, left);
      data[at + j] = BigInt(drawn);
      left -= drawn;
    }
    if (left > 0) data[at + k - 1] = BigInt(left);
    if (over) for (let j = 0; j < k; j++) data[at + j] = BigInt(counts[j]!) - data[at + j]!;
  }
  return new NDArray(out);
}
