// softmax and log_softmax equal PyTorch's bit for bit; logsumexp too, but where its exp differs (see known-differences.json).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { torchLogSoftmax, torchLogSumExp, torchSoftmax } from '../../../src/core/math/softmax.ts';

type Row = ['float64' | 'float32', x: number[], softmax: number[], logSoftmax: number[], logSumExp: number];
const rows = JSON.parse(readFileSync(new URL('recorded/softmax.json', import.meta.url), 'utf8')) as Row[];
const titled = rows.map((row) => [`${row[0]} of ${row[1].length}`, ...row] as const);

test.each(titled)('softmax, %s', (_, dtype, x, softmax) => {
  expect(torchSoftmax(x, dtype)).toEqual(softmax);
});

test.each(titled)('log_softmax, %s', (_, dtype, x, _softmax, logSoftmax) => {
  expect(torchLogSoftmax(x, dtype)).toEqual(logSoftmax);
});

test('logsumexp, all but a few rows', () => {
  const equal = rows.filter(([dtype, x, , , wanted]) => torchLogSumExp(x, dtype) === wanted);
  expect(equal.length).toBeGreaterThanOrEqual(rows.length - 3);
});
