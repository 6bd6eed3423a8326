import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DTYPES, type DTypeName } from '../../src/core/dtype.ts';
import * as arithmetic from '../../src/core/ops/arithmetic.ts';
import { maximum, minimum } from '../../src/core/ops/extremes.ts';
import { FAST2 } from '../../src/core/ops/fast/arithmetic.ts';
import { FOLDS } from '../../src/core/ops/fast/folds.ts';
import type { BinaryRow } from '../../src/core/ops/row.ts';
import { RUNS2 } from '../../src/core/ops/runs.ts';
import { make, SAMPLES } from './reference.ts';

const ROWS: Readonly<Record<string, BinaryRow>> = Object.fromEntries(
  [arithmetic.add, arithmetic.subtract, arithmetic.multiply, arithmetic.divide, maximum, minimum].map((row) => [
    row.name,
    row,
  ]),
);
const KIND = { float64: 'f64', float32: 'f32', int32: 'int', int64: 'big' } as const;
type Name = keyof typeof KIND;

function plain(row: BinaryRow, name: Name): readonly [never, (typeof RUNS2)['f64']] {
  const fn = row[name === 'int64' ? 'g' : name === 'int32' ? 'i' : 'f'];
  return [fn as never, RUNS2[KIND[name]]];
}

const sampleOf = (name: DTypeName) => SAMPLES.find(([d]) => d.name === name)![1];
const pairs = (table: object): [string, Name][] =>
  Object.entries(table).flatMap(([row, loops]) =>
    Object.keys(loops as object).map((d): [string, Name] => [row, d as Name]),
  );

test.each(pairs(FAST2))('the fast loop of %s for %s has the bits of the plain one', (rowName, name) => {
  const [fn, run] = plain(ROWS[rowName]!, name);
  const quick = FAST2[rowName]![name]!;
  fc.assert(
    fc.property(
      fc.array(sampleOf(name), { minLength: 12, maxLength: 24 }),
      fc.constantFrom(0, 1, 2, -1),
      fc.constantFrom(0, 1, 2),
      (xs, da, db) => {
        const x = make(DTYPES[name], [xs.length], xs).data;
        const [p, q] = [
          make(DTYPES[name], [8], new Array(8).fill(xs[0])).data,
          make(DTYPES[name], [8], new Array(8).fill(xs[0])).data,
        ];
        run(fn, p, 0, 1, x, 4, da, x, 0, db, 4);
        quick(fn, q, 0, 1, x, 4, da, x, 0, db, 4);
        expect(new Uint8Array(q.buffer as ArrayBuffer)).toEqual(new Uint8Array(p.buffer as ArrayBuffer));
      },
    ),
  );
});

test.each(pairs(FOLDS))('the fast fold of %s for %s has the bits of the plain one', (rowName, name) => {
  const [fn, run] = plain(ROWS[rowName]!, name);
  const quick = FOLDS[rowName]![name]!;
  fc.assert(
    fc.property(fc.array(sampleOf(name), { minLength: 1, maxLength: 24 }), (xs) => {
      const x = make(DTYPES[name], [xs.length], xs).data;
      const [p, q] = [make(DTYPES[name], [1], [xs[0]!]).data, make(DTYPES[name], [1], [xs[0]!]).data];
      run(fn, p, 0, 0, p, 0, 0, x, 0, 1, xs.length);
      quick(q, 0, x, 0, 1, xs.length);
      expect(q).toEqual(p);
    }),
  );
});
