// Inner products and 8 × n × 8 matrix products equal NumPy's and PyTorch's, bit for bit.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { numpyChain, numpyDot, torchChain, torchDot } from '../../../src/core/math/dots.ts';

type Row = [
  kind: 'dot' | 'matmul',
  dtype: 'float64' | 'float32',
  n: number,
  a: number[],
  b: number[],
  numpy: number[],
  torch: number[],
];
const rows = JSON.parse(readFileSync(new URL('recorded/dots.json', import.meta.url), 'utf8')) as Row[];
const dots = rows.filter(([kind]) => kind === 'dot');
const products = rows.filter(([kind]) => kind === 'matmul');

test.each(dots)('%s, %s, %d', (_, dtype, n, a, b, numpy, torch) => {
  expect([numpyDot(a, b, n, dtype)]).toEqual(numpy);
  expect([torchDot(a, b, n, dtype)]).toEqual(torch);
});

test.each(products)('%s, %s, %d', (_, dtype, n, a, b, numpy, torch) => {
  const all = (chain: typeof numpyChain): number[] =>
    Array.from({ length: 64 }, (_, i) => chain(a, b, n, dtype, Math.floor(i / 8) * n, 1, i % 8, 8));
  expect(all(numpyChain)).toEqual(numpy);
  expect(all(torchChain)).toEqual(torch);
});
