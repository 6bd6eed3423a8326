import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAxes, reducedShape } from '../../src/core/axes.ts';
import { DTYPES } from '../../src/core/dtype.ts';
import { argExtreme, countNonzero } from '../../src/core/ops/arg-reduce.ts';
import { add } from '../../src/core/ops/arithmetic.ts';
import { accumulate } from '../../src/core/ops/cumulative.ts';
import { maximum } from '../../src/core/ops/extremes.ts';
import { reduce } from '../../src/core/ops/reduce.ts';
import type { Element } from '../../src/core/scalar.ts';
import { sortAlong, unique } from '../../src/core/sorting.ts';
import type { View } from '../../src/core/view.ts';
import { anyView, at, indices, make, values } from './reference.ts';

const small = fc.bigInt({ min: -50n, max: 50n });

/** The elements that fall on one kept index. */
function groups(view: View, axes: readonly number[]): Element[][] {
  const kept = reducedShape(view.shape, axes, true);
  return indices(kept).map((k) =>
    indices(view.shape.map((n, d) => (axes.includes(d) ? n : 1))).map((r) =>
      at(
        view,
        k.map((i, d) => i + r[d]!),
      ),
    ),
  );
}

const someAxes = (view: View): fc.Arbitrary<number[]> => fc.subarray(allAxes(view));
const viewAndAxes = anyView(DTYPES.int64, small).chain((view) =>
  fc.tuple(fc.constant(view), someAxes(view), fc.boolean()),
);

describe('reductions of any view over any axes', () => {
  test('sum', () => {
    fc.assert(
      fc.property(viewAndAxes, ([view, axes, keepdims]) => {
        const out = reduce(add, view, axes, keepdims, DTYPES.int64, { initial: 0n });
        expect(out.shape).toEqual(reducedShape(view.shape, axes, keepdims));
        expect(values(out)).toEqual(groups(view, axes).map((xs) => xs.reduce((s: bigint, x) => s + (x as bigint), 0n)));
      }),
    );
  });

  test('max', () => {
    fc.assert(
      fc.property(viewAndAxes, ([view, axes]) => {
        fc.pre(view.size > 0);
        const out = reduce(maximum, view, axes, false, DTYPES.int64);
        expect(values(out)).toEqual(groups(view, axes).map((xs) => xs.reduce((s, x) => (x > s ? x : s))));
      }),
    );
  });

  test('count of nonzero', () => {
    fc.assert(
      fc.property(viewAndAxes, ([view, axes]) => {
        expect(values(countNonzero(view, axes, false))).toEqual(
          groups(view, axes).map((xs) => BigInt(xs.filter((x) => x !== 0n).length)),
        );
      }),
    );
  });
});

const line = fc.array(fc.oneof(fc.double(), fc.constantFrom(NaN, 0, -0, 1)), { minLength: 1, maxLength: 8 });

test('argmax is the first nan, else the first greatest', () => {
  fc.assert(
    fc.property(line, (xs) => {
      const nan = xs.findIndex((x) => x !== x);
      const first = nan >= 0 ? nan : xs.findIndex((x) => x === Math.max(...xs) || xs.every((y) => y <= x));
      expect(values(argExtreme(make(DTYPES.float64, [xs.length], xs), 0, false, true))).toEqual([BigInt(first)]);
    }),
  );
});

test('sorting is ordered, stable, and puts nan last', () => {
  fc.assert(
    fc.property(line, (xs) => {
      const { values: sorted, indices: order } = sortAlong(make(DTYPES.float64, [xs.length], xs), 0);
      const out = values(sorted) as number[];
      const from = (values(order) as bigint[]).map(Number);
      expect(from.map((i) => xs[i])).toEqual(out);
      out.slice(1).forEach((x, i) => {
        const y = out[i]!;
        expect(x !== x || y <= x).toBe(true);
        if (x === y || (x !== x && y !== y)) expect(from[i]! < from[i + 1]!).toBe(true);
      });
    }),
  );
});

test('unique values, counts and inverse rebuild the input', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (xs) => {
      const u = unique(xs, true);
      expect(u.inverse.map((k) => u.values[k])).toEqual(xs);
      expect(u.values).toEqual([...new Set(xs)].sort((x, y) => x - y));
      expect(u.counts).toEqual(u.values.map((v) => xs.filter((x) => x === v).length));
    }),
  );
});

test('running sums along any axis', () => {
  fc.assert(
    fc.property(anyView(DTYPES.int64, small), fc.nat(2), (view, k) => {
      fc.pre(view.shape.length > 0);
      const axis = k % view.shape.length;
      const out = accumulate(add, view, axis, DTYPES.int64);
      const expected = indices(view.shape).map((i) =>
        Array.from({ length: i[axis]! + 1 }, (_, p) => at(view, i.with(axis, p)) as bigint).reduce((s, x) => s + x, 0n),
      );
      expect(values(out)).toEqual(expected);
    }),
  );
});
