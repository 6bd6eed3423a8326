import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyInto } from '../../src/core/cast.ts';
import { DTYPES, type DType } from '../../src/core/dtype.ts';
import { broadcastShapes } from '../../src/core/layout.ts';
import * as arithmetic from '../../src/core/ops/arithmetic.ts';
import { less } from '../../src/core/ops/compare.ts';
import { binary, compare, unary } from '../../src/core/ops/elementwise.ts';
import type { BinaryRow } from '../../src/core/ops/row.ts';
import { where } from '../../src/core/ops/select.ts';
import type { Element } from '../../src/core/scalar.ts';
import type { View } from '../../src/core/view.ts';
import { anyView, at, indices, make, SAMPLES, values } from './reference.ts';

/** The broadcast element, by the definition of broadcasting. */
function pick(view: View, index: readonly number[]): Element {
  const own = index.slice(index.length - view.shape.length);
  return at(
    view,
    own.map((i, d) => (view.shape[d] === 1 ? 0 : i)),
  );
}

/** What the row's plain function says, rounded by storing into the dtype. */
function expected(row: BinaryRow, a: View, b: View, dtype: DType, shape: readonly number[]): Element[] {
  const fn = row[dtype.compute === 'g' ? 'g' : dtype.kind === 'f' ? 'f' : 'i'] as (x: Element, y: Element) => Element;
  const xs = indices(shape).map((i) => fn(pick(a, i), pick(b, i)));
  return values(
    make(
      dtype,
      shape,
      xs.map((x) => (typeof x === 'bigint' ? BigInt.asIntN(64, x) : x)),
    ),
  );
}

const ROWS = [
  arithmetic.add,
  arithmetic.subtract,
  arithmetic.multiply,
  arithmetic.floorDivide,
  arithmetic.remainder,
  arithmetic.fmod,
];

describe.each(SAMPLES.map(([dtype, element]) => [dtype.name, dtype, element] as const))('%s', (_, dtype, element) => {
  test.each(ROWS.map((row) => [row.name, row] as const))(
    '%s of any two views is the row applied to each pair',
    (__, row) => {
      fc.assert(
        fc.property(anyView(dtype, element), anyView(dtype, element), (a, b) => {
          const shape = broadcastShapes(a.shape, b.shape);
          fc.pre(shape !== null);
          if (row.f32 && dtype.name === 'float32') return;
          const out = binary(row, a, b, dtype, shape!);
          expect(out.shape).toEqual(shape);
          expect(values(out)).toEqual(expected(row, a, b, dtype, shape!));
        }),
        { numRuns: 60 },
      );
    },
  );

  test('a result written over its own input equals the fresh one', () => {
    fc.assert(
      fc.property(anyView(dtype, element), fc.boolean(), (a, reversed) => {
        const b = reversed
          ? a.with({
              strides: a.strides.map((s) => -s),
              offset: a.offset + a.shape.reduce((o, n, d) => o + Math.max(0, n - 1) * a.strides[d]!, 0),
            })
          : a;
        const fresh = values(binary(arithmetic.add, a, b, dtype, a.shape));
        binary(arithmetic.add, a, b, dtype, a.shape, a);
        expect(values(a)).toEqual(fresh);
      }),
      { numRuns: 60 },
    );
  });

  test('comparisons and choices follow each element', () => {
    fc.assert(
      fc.property(anyView(dtype, element), anyView(dtype, element), (a, b) => {
        const shape = broadcastShapes(a.shape, b.shape);
        fc.pre(shape !== null);
        const smaller = compare(less, a, b, dtype, shape!);
        expect(values(smaller)).toEqual(indices(shape!).map((i) => pick(a, i) < pick(b, i)));
        expect(values(where(smaller, a, b, dtype, shape!))).toEqual(
          indices(shape!).map((i) => (pick(a, i) < pick(b, i) ? pick(a, i) : pick(b, i))),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('bool stays bool: True + True is True', () => {
  const t = make(DTYPES.bool, [2], [true, false]);
  expect(values(binary(arithmetic.add, t, t, DTYPES.bool, [2]))).toEqual([true, false]);
});

test('16-bit floats are computed in float32 and rounded once more', () => {
  const a = make(DTYPES.bfloat16, [2], [1, 256]);
  const b = make(DTYPES.bfloat16, [2], [2 ** -9, 1]);
  expect(values(binary(arithmetic.add, a, b, DTYPES.bfloat16, [2]))).toEqual([1, 256]);
  const h = make(DTYPES.float16, [1], [65504]);
  expect(values(binary(arithmetic.add, h, h, DTYPES.float16, [1]))).toEqual([Infinity]);
});

test('results keep the memory order of transposed inputs', () => {
  const a = make(DTYPES.float64, [2, 3], [0, 1, 2, 3, 4, 5]);
  const t = a.with({ shape: [3, 2], strides: [1, 3] });
  const c = make(DTYPES.float64, [3, 2], [0, 1, 2, 3, 4, 5]);
  expect(unary(arithmetic.negative, t, DTYPES.float64).strides).toEqual([1, 3]);
  expect(binary(arithmetic.add, t, c, DTYPES.float64, [3, 2], null, 'numpy').strides).toEqual([2, 1]);
  expect(binary(arithmetic.add, t, c, DTYPES.float64, [3, 2], null, 'torch').strides).toEqual([1, 3]);
});

test('copying onto overlapping memory moves the old values', () => {
  const a = make(DTYPES.int32, [5], [0, 1, 2, 3, 4]);
  copyInto(a.with({ shape: [4], offset: 1 }), a.with({ shape: [4], offset: 0 }));
  expect(values(a)).toEqual([0, 0, 1, 2, 3]);
});
