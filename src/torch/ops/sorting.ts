/** Sorting and what follows from it: topk, kthvalue, median, mode, unique. */
import { copyAs } from '../../core/cast.ts';
import { DTYPES, isComplex } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { indexError, runtimeError } from '../../core/errors.ts';
import { sortAlong, unique as uniqueOf, uniqueConsecutive } from '../../core/sorting.ts';
import type { Element } from '../../core/scalar.ts';
import { allocate, type View } from '../../core/view.ts';
import { registerDerivatives, op } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { indexSelectOp, scatterDim } from './gather.ts';
import { select, slice, unsqueeze } from './view.ts';

const atLeastOne = (view: View): View => (view.shape.length ? view : view.with({ shape: [1], strides: [1] }));
const like = (view: View, rank: number): View => (rank ? view : view.with({ shape: [], strides: [] }));

export const sortOp = op('sort', (t: Tensor, dim: number, descending: boolean): readonly Tensor[] => {
  if (isComplex(t.view.dtype)) throw runtimeError(' Sort does not support complex dtypes on CPU');
  const { values, indices } = sortAlong(atLeastOne(t.view), dim, descending);
  const rank = t.view.shape.length;
  return [new Tensor(like(values, rank)), new Tensor(like(indices, rank))];
});

export const topkOp = op('topk', (t: Tensor, k: number, dim: number, largest: boolean): readonly Tensor[] => {
  const view = atLeastOne(t.view);
  if (k < 0 || k > view.shape[dim]!) throw runtimeError('selected index k out of range');
  const { values, indices } = sortAlong(view, dim, largest);
  const cut = (x: View): Tensor => new Tensor(copyAs(slice(new Tensor(x), dim, 0, k, 1).view, x.dtype));
  const rank = t.view.shape.length;
  return [cut(values), cut(indices)].map((x) => new Tensor(like(x.view, rank)));
});

/** The k-th smallest (from 0) along a dimension, with its index. */
export const kthOp = op('kthvalue', (t: Tensor, k: number, dim: number, keep: boolean): readonly Tensor[] =>
  kth(t, k, dim, keep),
);
function kth(t: Tensor, k: number, dim: number, keep: boolean): readonly Tensor[] {
  const rank = t.view.shape.length;
  const { values, indices } = sortAlong(atLeastOne(t.view), dim, false);
  const pick = (x: View): Tensor => {
    const one = select(new Tensor(x), dim, k);
    return new Tensor(copyAs(keep && rank ? unsqueeze(one, dim).view : one.view, x.dtype));
  };
  return [pick(values), pick(indices)];
}

const middle = (t: Tensor, dim: number): number => Math.floor(((t.view.shape[dim] ?? 1) - 1) / 2);
/** torch's median is the lower of the two in the middle; nan wins. */
export const medianDimOp = op('median_dim', (t: Tensor, dim: number, keep: boolean): readonly Tensor[] => {
  const n = t.view.shape[dim] ?? 1;
  const plain = kth(t, middle(t, dim), dim, keep);
  const last = kth(t, n - 1, dim, keep);
  const firstNan = (k: number): boolean => Number.isNaN(toNumber(elementsOf(last[0]!.view)[k]!));
  const values = elementsOf(plain[0]!.view).map((x, k) => (firstNan(k) ? NaN : x));
  const indices = elementsOf(plain[1]!.view).map((x, k) => (firstNan(k) ? elementsOf(last[1]!.view)[k]! : x));
  writeElements(plain[0]!.view, values);
  writeElements(plain[1]!.view, indices);
  return plain;
});
export const medianOp = op('median', (t: Tensor): Tensor => {
  const flat = new Tensor(copyAs(t.view, t.view.dtype, t.view.shape).with({ shape: [t.view.size], strides: [1] }));
  if (t.view.size === 0) {
    const out = allocate(t.view.dtype, []);
    // NaN as the dtype holds it: the conversion of x86-64 for whole numbers.
    const { kind, bytes } = t.view.dtype;
    writeElements(out, [kind === 'f' ? NaN : bytes === 4 ? -2147483648 : bytes === 8 ? -9223372036854775808n : 0]);
    return new Tensor(out);
  }
  return medianDimOp(flat, 0, false)[0]!;
});

const someAlong = (name: string, t: Tensor, dim: number): void => {
  if (t.view.shape[dim] === 0) throw indexError(`${name}(): Expected reduction dim ${dim} to have non-zero size.`);
};

export const modeOp = op('mode', (t: Tensor, dim: number, keep: boolean): readonly Tensor[] => {
  someAlong('mode', t, dim);
  const rank = t.view.shape.length;
  const { values, indices } = sortAlong(atLeastOne(t.view), dim, false);
  const n = values.shape[dim]!;
  const shape = atLeastOne(t.view).shape.with(dim, 1);
  const out = [allocate(t.view.dtype, shape), allocate(DTYPES.int64, shape)] as const;
  const at = (v: View, k: number): Element[] => elementsOf(select(new Tensor(v), dim, k).view);
  const columns = Array.from({ length: n }, (_, k) => [at(values, k), at(indices, k)] as const);
  const best = columns[0]![0].map((_, line) => {
    let [value, index, most] = [columns[0]![0][line]!, columns[0]![1][line]!, 0];
    let run = 0;
    columns.forEach(([xs, is], k) => {
      run = k > 0 && xs[line] === columns[k - 1]![0][line] ? run + 1 : 1;
      if (run > most) [value, index, most] = [xs[line]!, is[line]!, run];
    });
    // The index is that of the last of the equal values.
    columns.forEach(([xs, is]) => {
      if (xs[line] === value) index = is[line]!;
    });
    return [value, index] as const;
  });
  writeElements(
    out[0],
    best.map(([x]) => x),
  );
  writeElements(
    out[1],
    best.map(([, x]) => x),
  );
  return out.map((v) => (keep ? new Tensor(like(v, rank)) : select(new Tensor(v), dim, 0)));
});

const dimGradient = (node: string, dimAt: number, keepAt: number | null): void =>
  registerDerivatives({
    [node[0]!.toLowerCase() + node.slice(1).replace('Backward0', '')]: {
      node,
      saves: [],
      backward: ([g], { inputs: [x], outputs: [, at], args }) => {
        const dim = args[dimAt] as number;
        if (x!.view.shape.length === 0) return [g!];
        const keep = keepAt === null || (args[keepAt] as boolean);
        return [scatterDim(x!.view.shape, dim, keep ? at! : unsqueeze(at!, dim), keep ? g! : unsqueeze(g!, dim))];
      },
    },
  });
dimGradient('SortBackward0', 1, null);
dimGradient('TopkBackward0', 2, null);
dimGradient('KthvalueBackward0', 2, 3);
dimGradient('ModeBackward0', 1, 2);
registerDerivatives({
  median_dim: {
    node: 'MedianBackward1',
    saves: [],
    backward: ([g], { inputs: [x], outputs: [, at], args: [, dim, keep] }) => [
      scatterDim(
        x!.view.shape,
        dim as number,
        keep ? at! : unsqueeze(at!, dim as number),
        keep ? g! : unsqueeze(g!, dim as number),
      ),
    ],
  },
});

export interface UniqueParts {
  readonly values: Tensor;
  readonly inverse: Tensor;
  readonly counts: Tensor;
}
const longs = (xs: readonly number[], shape: readonly number[]): Tensor => {
  const out = allocate(DTYPES.int64, shape);
  writeElements(out, xs.map(BigInt));
  return new Tensor(out);
};

/** unique and unique_consecutive over all elements. */
export function uniqueParts(t: Tensor, consecutive: boolean): UniqueParts {
  const found = consecutive ? uniqueConsecutive(elementsOf(t.view)) : uniqueOf(elementsOf(t.view), false);
  const values = allocate(t.view.dtype, [found.values.length], t.view.device);
  writeElements(values, found.values);
  return {
    values: new Tensor(values),
    inverse: longs(found.inverse, t.view.shape),
    counts: longs(found.counts, [found.counts.length]),
  };
}

/** unique along a dimension: whole slices are compared, element by element. */
export function uniqueSlices(t: Tensor, dim: number, consecutive: boolean): UniqueParts {
  const n = t.view.shape[dim]!;
  const slices = Array.from({ length: n }, (_, k) => elementsOf(select(t, dim, k).view));
  const order = slices.map((_, k) => k);
  const compare = (a: number, b: number): number => {
    const at = slices[a]!.findIndex((x, j) => x !== slices[b]![j]);
    return at < 0 ? 0 : slices[a]![at]! < slices[b]![at]! ? -1 : 1;
  };
  if (!consecutive) order.sort((a, b) => compare(a, b) || a - b);
  const [first, counts]: [number[], number[]] = [[], []];
  const inverse = new Array<number>(n).fill(0);
  order.forEach((k, j) => {
    if (j === 0 || compare(order[j - 1]!, k) !== 0) {
      first.push(k);
      counts.push(0);
    }
    counts[counts.length - 1]!++;
    inverse[k] = first.length - 1;
  });
  const values = indexSelectOp(t, dim, longs(first, [first.length]));
  return { values, inverse: longs(inverse, [n]), counts: longs(counts, [counts.length]) };
}
