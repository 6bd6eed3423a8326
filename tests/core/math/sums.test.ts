// Sums equal NumPy's and PyTorch's, bit for bit: along a line, with a stride, along each axis of a block.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  numpySum,
  numpySumOuter,
  roundTo,
  torchSumInner,
  torchSumOuter,
  torchSumStrided,
  TORCH_SUM_LANES,
} from '../../../src/core/math/sums.ts';

type DType = 'float64' | 'float32';
type Row = [
  dtype: DType,
  kind: 'line' | 'strided' | 'outer' | 'inner',
  n: number,
  width: number,
  numpy: number[],
  torch: number[],
];
const rows = JSON.parse(readFileSync(new URL('recorded/sums.json', import.meta.url), 'utf8')) as Row[];

const numbers: number[] = [];
for (let x = 1n, i = 0; i < 70_000; i++) {
  x = (1103515245n * x + 12345n) % 2n ** 31n;
  numbers.push((Number(x) - 2 ** 30) / 1000);
}
const DATA = { float64: new Float64Array(numbers), float32: new Float32Array(numbers) };
const each = (width: number, sum: (j: number) => number): number[] => Array.from({ length: width }, (_, j) => sum(j));

describe.each(['float64', 'float32'] as const)('%s', (dtype) => {
  const [data, round, lanes] = [DATA[dtype], roundTo[dtype], TORCH_SUM_LANES[dtype]];
  const mine = rows.filter(([d]) => d === dtype);

  test.each(mine)('%s numpy %s %d × %d', (_, kind, n, width, wanted) => {
    const got = {
      line: () => [numpySum(data, 0, n, 1, round)],
      strided: () => [numpySum(data, 0, n, 2, round)],
      inner: () => each(width, (j) => numpySum(data, j * n, n, 1, round)),
      outer: () => each(width, (j) => numpySumOuter(data, j, n, width, round)),
    }[kind]();
    expect(got).toEqual(wanted);
  });

  test.each(mine)('%s torch %s %d × %d', (_, kind, n, width, _numpy, wanted) => {
    const got = {
      line: () => [torchSumInner(data, 0, n, lanes, round)],
      strided: () => [torchSumStrided(data, 0, n, 2, round)],
      inner: () => each(width, (j) => torchSumInner(data, j * n, n, lanes, round)),
      outer: () => torchSumOuter(data, 0, n, width, width, lanes, round),
    }[kind]();
    expect(got).toEqual(wanted);
  });
});
