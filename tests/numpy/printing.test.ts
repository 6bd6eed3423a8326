/** Texts that NumPy 2.4.6 prints for small arrays; taken from a real run. */
import { expect, test } from 'vitest';
import { DTYPES } from '../../src/core/dtype.ts';
import { writeElements } from '../../src/core/elements.ts';
import { allocate } from '../../src/core/view.ts';
import { arrayRepr } from '../../src/numpy/printing/array-text.ts';
import { scalarRepr } from '../../src/numpy/printing/scalar-text.ts';
import { promote, withWeak } from '../../src/numpy/promotion.ts';

const vector = (dtype: keyof typeof DTYPES, xs: number[]) => {
  const view = allocate(DTYPES[dtype], [xs.length]);
  writeElements(view, xs);
  return view;
};

test('float columns line up at the point', () => {
  expect(arrayRepr(vector('float64', [1, 2.5, -3]))).toBe('array([ 1. ,  2.5, -3. ])');
});

test('float32 shows its own shortest digits', () => {
  expect(arrayRepr(vector('float32', [0.1]))).toBe('array([0.1], dtype=float32)');
  expect(scalarRepr(Math.fround(0.1), DTYPES.float32)).toBe('np.float32(0.1)');
});

test('nan widens the column', () => {
  expect(arrayRepr(vector('float64', [NaN, 1]))).toBe('array([nan,  1.])');
});

test('a tie at the last shown digit goes to even', () => {
  expect(arrayRepr(vector('float64', [0.001953125, 1]))).toBe('array([0.00195312, 1.        ])');
});

test('promotion is the lattice of NumPy 2', () => {
  expect(promote(DTYPES.int32, DTYPES.float32).name).toBe('float64');
  expect(promote(DTYPES.uint64, DTYPES.int64).name).toBe('float64');
  expect(withWeak(DTYPES.float32, 'f').name).toBe('float32');
  expect(withWeak(DTYPES.int8, 'f').name).toBe('float64');
});
