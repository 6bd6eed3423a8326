import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DTYPES } from '../../src/core/dtype.ts';
import { convolve, convolveBack, weightGradient } from '../../src/core/windows/convolution.ts';
import { avgPool, maxPool } from '../../src/core/windows/pooling.ts';
import type { View } from '../../src/core/view.ts';
import { make, values } from './reference.ts';

interface Conv {
  readonly size: number[];
  readonly stride: number;
  readonly padding: number;
  readonly dilation: number;
  readonly groups: number;
  readonly shape: number[];
  readonly y: number[];
  readonly gx: number[];
  readonly gw: number[];
}
interface Pool {
  readonly stride: number;
  readonly padding: number;
  readonly ceil: boolean;
  readonly include: boolean;
  readonly shape: number[];
  readonly values: number[];
  readonly indices: number[];
  readonly means: number[];
}

const recorded = JSON.parse(readFileSync(new URL('recorded/windows.json', import.meta.url), 'utf8')) as {
  conv: Conv[];
  pool: Pool[];
};

function count(shape: readonly number[], f: (i: number) => number): View {
  const n = shape.reduce((p, s) => p * s, 1);
  return make(
    DTYPES.float64,
    shape,
    Array.from({ length: n }, (_, i) => f(i)),
  );
}
/** −0 and 0 are one here: a sum of products may end on either. */
const plain = (view: View): number[] => values(view).map((x) => (x as number) + 0);

describe('convolutions as recorded from torch', () => {
  test.each(
    recorded.conv.map(
      (c) =>
        [
          `${c.size.join('×')} stride ${c.stride} padding ${c.padding} dilation ${c.dilation} groups ${c.groups}`,
          c,
        ] as const,
    ),
  )('%s', (_, c) => {
    const all = (n: number): number[] => c.size.map(() => n);
    const geometry = {
      kernel: all(3),
      stride: all(c.stride),
      padding: all(c.padding),
      dilation: all(c.dilation),
      groups: c.groups,
    };
    const x = count([2, 4, ...c.size], (i) => (i % 7) - 3);
    const w = count([4, 4 / c.groups, ...all(3)], (i) => (i % 5) - 2);
    const y = convolve(x, w, geometry, DTYPES.float64);
    expect(y.shape).toEqual(c.shape);
    expect(plain(y)).toEqual(c.y.map((v) => v + 0));
    const g = count(c.shape, (i) => i % 4);
    expect(plain(convolveBack(g, w, c.size, geometry, DTYPES.float64))).toEqual(c.gx.map((v) => v + 0));
    expect(plain(weightGradient(x, g, geometry, DTYPES.float64))).toEqual(c.gw.map((v) => v + 0));
  });
});

describe('pooling as recorded from torch', () => {
  test.each(
    recorded.pool.map(
      (c) =>
        [`stride ${c.stride} padding ${c.padding} ceil ${String(c.ceil)} include ${String(c.include)}`, c] as const,
    ),
  )('%s', (_, c) => {
    const geometry = {
      kernel: [3, 3],
      stride: [c.stride, c.stride],
      padding: [c.padding, c.padding],
      dilation: [1, 1],
    };
    const x = count([2, 7, 6], (i) => (i * 5) % 17);
    const { values: v, indices } = maxPool(x, geometry, c.ceil);
    expect(v.shape).toEqual(c.shape);
    expect(values(v)).toEqual(c.values);
    expect(values(indices)).toEqual(c.indices.map(BigInt));
    expect(values(avgPool(x, geometry, c.ceil, c.include))).toEqual(c.means);
  });
});
