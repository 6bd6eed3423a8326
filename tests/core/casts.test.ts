import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copyAs } from '../../src/core/cast.ts';
import { DTYPES, type DType, type DTypeName } from '../../src/core/dtype.ts';
import { complex, type Element } from '../../src/core/scalar.ts';
import { make, values } from './reference.ts';

type Text = string | readonly [string, string];
interface Case {
  readonly from: DTypeName;
  readonly to: DTypeName;
  readonly input: readonly Text[];
  readonly output: readonly Text[];
}

const cases = JSON.parse(readFileSync(new URL('recorded/casts.json', import.meta.url), 'utf8')) as Case[];
const number = (s: string): number => (s === 'inf' ? Infinity : s === '-inf' ? -Infinity : Number(s));

function parse(x: Text, dtype: DType): Element {
  if (typeof x !== 'string') return complex(number(x[0]), number(x[1]));
  return dtype.kind === 'b' ? x === '1' : dtype.compute === 'g' ? BigInt(x) : number(x);
}

test.each(cases.map((c) => [c.from, c.to, c] as const))('%s converts to %s as recorded from NumPy', (from, to, c) => {
  const view = make(
    DTYPES[from],
    [c.input.length],
    c.input.map((x) => parse(x, DTYPES[from])),
  );
  const expected = c.output.map((x) => parse(x, DTYPES[to]));
  expect(values(copyAs(view, DTYPES[to]))).toEqual(expected);
  const backwards = view.with({ strides: [-1], offset: view.size - 1 });
  expect(values(copyAs(backwards, DTYPES[to]))).toEqual(expected.reverse());
});
