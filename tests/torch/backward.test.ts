/** The engine and the derivative rows: gradients against finite differences, for float64 inputs away from kinks. */
import { describe, expect, it } from 'vitest';
import { DTYPES } from '../../src/core/dtype.ts';
import { elementsOf, writeElements } from '../../src/core/elements.ts';
import { allocate } from '../../src/core/view.ts';
import { BackwardRun } from '../../src/torch/autograd/engine.ts';
import { edgeOf } from '../../src/torch/autograd/views.ts';
import '../../src/torch/index.ts';
import * as m from '../../src/torch/ops/matmul.ts';
import * as p from '../../src/torch/ops/pointwise.ts';
import { meanOp, sum, varOp } from '../../src/torch/ops/reduce.ts';
import { softmaxOp, gelu } from '../../src/torch/ops/activation.ts';
import * as u from '../../src/torch/ops/unary.ts';
import { slice, transpose } from '../../src/torch/ops/view.ts';
import { Tensor } from '../../src/torch/tensor.ts';

const VALUES = [0.3, -1.2, 2.1, 0.7, -0.4, 1.6];

function tensor(values: readonly number[]): Tensor {
  const view = allocate(DTYPES.float64, [2, 3]);
  writeElements(view, values);
  return new Tensor(view);
}
const total = (t: Tensor): number => elementsOf(sum(t).view)[0] as number;

function gradient(f: (x: Tensor) => Tensor): number[] {
  const x = tensor(VALUES);
  x.requiresGrad = true;
  const out = sum(p.mul(f(x), { kind: 'f', value: 1 }));
  const run = new BackwardRun([edgeOf(out)!], [new Tensor(oneOf())], {
    keepGraph: false,
    createGraph: false,
    capture: [edgeOf(x)!],
    only: null,
  });
  expect(run.step()).toBeNull();
  return elementsOf(run.captured[0]!.view) as number[];
}
function oneOf(): Tensor['view'] {
  const view = allocate(DTYPES.float64, []);
  writeElements(view, [1]);
  return view;
}
function numeric(f: (x: Tensor) => Tensor): number[] {
  const h = 1e-6;
  return VALUES.map((_, k) => {
    const at = (d: number): number => total(f(tensor(VALUES.map((v, j) => (j === k ? v + d : v)))));
    return (at(h) - at(-h)) / (2 * h);
  });
}

const FUNCTIONS: Readonly<Record<string, (x: Tensor) => Tensor>> = {
  'a product with itself': (x) => p.mulOp(x, x),
  'a quotient': (x) => p.div({ kind: 'f', value: 2 }, p.add(p.mulOp(x, x), { kind: 'i', value: 1 })),
  'a power': (x) => p.pow(p.add(u.abs(x), { kind: 'i', value: 1 }), { kind: 'f', value: 2.5 }),
  'exp of sin': (x) => u.exp(u.sin(x)),
  'tanh times sigmoid': (x) => p.mulOp(u.tanh(x), u.sigmoid(x)),
  'a matrix product with its transpose': (x) => m.mm(x, transpose(x, 0, 1)),
  'a mean over rows, squared': (x) => p.pow(meanOp(x, [1], false, DTYPES.float64), { kind: 'i', value: 2 }),
  'a variance': (x) => varOp(x, [1], 1, false),
  'softmax times itself': (x) => p.mulOp(softmaxOp(x, 1), x),
  'gelu, a composed operation': (x) => gelu(x, false),
  'a strided slice': (x) => p.mulOp(slice(x, 1, 0, 3, 2), slice(x, 1, 1, 3, 1)),
};

describe('gradients agree with finite differences', () => {
  it.each(Object.keys(FUNCTIONS))('%s', (name) => {
    const f = FUNCTIONS[name]!;
    const expected = numeric(f);
    gradient(f).forEach((g, k) => expect(g).toBeCloseTo(expected[k]!, 5));
  });
});
