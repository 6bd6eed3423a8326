import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DTYPES } from '../../src/core/dtype.ts';
import { einsum } from '../../src/core/linalg/einsum.ts';
import { cholesky, determinant, inverseOf, luFactor, luSolve, qr } from '../../src/core/linalg/factor.ts';
import { identity, product, transpose, type Matrix } from '../../src/core/linalg/matrix.ts';
import { matmul, matmulAny } from '../../src/core/linalg/matmul.ts';
import { svd } from '../../src/core/linalg/singular.ts';
import { eigh } from '../../src/core/linalg/symmetric.ts';
import { anyView, at, indices, make, values } from './reference.ts';

const small = fc.bigInt({ min: -9n, max: 9n });
const square = (n: number): fc.Arbitrary<Matrix> =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n });
const anySquare = fc.integer({ min: 1, max: 5 }).chain(square);

function close(a: Matrix, b: Matrix, scale = 1): void {
  a.forEach((row, i) => row.forEach((x, j) => expect(Math.abs(x - b[i]![j]!)).toBeLessThan(1e-8 * scale)));
}

test('a matrix product is the sum over the shared dimension, for any strides and batches', () => {
  fc.assert(
    fc.property(anyView(DTYPES.int64, small), anyView(DTYPES.int64, small), (a, b) => {
      fc.pre(a.shape.length >= 2 && b.shape.length === 2);
      const [m, k] = a.shape.slice(-2) as [number, number];
      fc.pre(b.shape[0] === k);
      const out = matmul(a, b, DTYPES.int64);
      const expected = indices([...a.shape.slice(0, -2), m, b.shape[1]!]).map((index) => {
        const [i, j] = index.slice(-2) as [number, number];
        const head = index.slice(0, -2);
        return Array.from(
          { length: k },
          (_, p) => (at(a, [...head, i, p]) as bigint) * (at(b, [p, j]) as bigint),
        ).reduce((s, x) => s + x, 0n);
      });
      expect(values(out)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('tiles of large products agree with exact sums of whole numbers', () => {
  const [m, k, n] = [67, 71, 69];
  const a = make(
    DTYPES.float32,
    [m, k],
    Array.from({ length: m * k }, (_, i) => (i * 7) % 11),
  );
  const b = make(
    DTYPES.float32,
    [k, n],
    Array.from({ length: k * n }, (_, i) => (i * 5) % 13),
  );
  const wide = (v: typeof a) =>
    make(
      DTYPES.int64,
      v.shape,
      values(v).map((x) => BigInt(x as number)),
    );
  expect(values(matmul(a, b, DTYPES.float32)).map((x) => BigInt(x as number))).toEqual(
    values(matmul(wide(a), wide(b), DTYPES.int64)),
  );
});

test('a dot product of vectors has no dimensions', () => {
  const v = make(DTYPES.float64, [3], [1, 2, 3]);
  const out = matmulAny(v, v, DTYPES.float64);
  expect(out.shape).toEqual([]);
  expect(values(out)).toEqual([14]);
});

describe('factors multiply back', () => {
  test('LU solves and inverts, and its determinant is multiplicative', () => {
    fc.assert(
      fc.property(anySquare, (a) => {
        const lu = luFactor(a);
        fc.pre(lu.singular === 0 && Math.abs(determinant(lu)) > 0.5);
        close(product(a, inverseOf(lu)), identity(a.length), 1e3);
        close(product(a, luSolve(lu, transpose([a[0]!]))), transpose([a[0]!]), 1e3);
        expect(Math.abs(determinant(luFactor(product(a, a))) / determinant(lu) ** 2 - 1)).toBeLessThan(1e-6);
      }),
    );
  });
  test('QR', () => {
    fc.assert(
      fc.property(anySquare, (a) => {
        const { q, r } = qr(a, 'reduced');
        close(product(q, r), a, 100);
        close(product(transpose(q), q), identity(a.length));
      }),
    );
  });
  test('Cholesky, eigenvalues and singular values of A·Aᵀ + 1', () => {
    fc.assert(
      fc.property(anySquare, (a) => {
        const s = product(a, transpose(a)).map((row, i) => row.map((x, j) => x + (i === j ? 1 : 0)));
        const l = cholesky(s);
        if (typeof l === 'number') throw new Error('not positive-definite');
        close(product(l, transpose(l)), s, 1e3);
        const { values: w, vectors: v } = eigh(s);
        close(
          product(s, v),
          v.map((row) => row.map((x, j) => x * w[j]!)),
          1e4,
        );
        const { u, s: sigma, vT } = svd(a);
        close(
          product(
            u.map((row) => row.map((x, j) => x * sigma[j]!)),
            vT,
          ),
          a,
          1e3,
        );
        expect(sigma).toEqual([...sigma].sort((x, y) => y - x));
      }),
    );
  });
  test('a matrix that is not positive-definite names its minor', () => {
    expect(
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toBe(2);
  });
});

test('einsum over labels is the sum of products over the missing ones', () => {
  const a = make(DTYPES.float64, [2, 3], [1, 2, 3, 4, 5, 6]);
  const b = make(DTYPES.float64, [3, 2], [1, 0, 2, 1, 0, 3]);
  const two = [
    { view: a, labels: ['i', 'j'] },
    { view: b, labels: ['j', 'k'] },
  ];
  expect(values(einsum(two, ['i', 'k'], DTYPES.float64))).toEqual([5, 11, 14, 23]);
  expect(values(einsum(two, ['k', 'i'], DTYPES.float64))).toEqual([5, 14, 11, 23]);
  expect(values(einsum(two, [], DTYPES.float64))).toEqual([53]);
  const s = make(DTYPES.float64, [2, 2], [1, 2, 3, 4]);
  expect(values(einsum([{ view: s, labels: ['i', 'i'] }], [], DTYPES.float64))).toEqual([5]);
  expect(values(einsum([{ view: s, labels: ['i', 'i'] }], ['i'], DTYPES.float64))).toEqual([1, 4]);
  expect(
    values(
      einsum(
        [
          { view: a, labels: ['i', 'j'] },
          { view: a, labels: ['i', 'j'] },
        ],
        ['i'],
        DTYPES.float64,
      ),
    ),
  ).toEqual([14, 77]);
});
