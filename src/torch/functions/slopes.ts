/** Finite differences and areas under samples: gradient, cumulative_trapezoid. Each is a composition, so gradients follow. */
import { elementsOf, toNumber } from '../../core/elements.ts';
import { runtimeError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable } from '../../core/function-table.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { isPyScalar } from '../../core/scalar.ts';
import { wrapDim } from '../operands.ts';
import { cat } from '../ops/gather.ts';
import * as p from '../ops/pointwise.ts';
import { cumsumOp } from '../ops/reduce.ts';
import { reshape } from '../ops/structure.ts';
import { narrow } from '../ops/view.ts';
import { Tensor } from '../tensor.ts';

type Spacing = PyScalar | number | Tensor | readonly (PyScalar | number | Tensor)[];
interface Gradient {
  input: Tensor;
  spacing?: Spacing | null;
  dim?: number | number[] | null;
  edge_order?: number;
}
const number = (value: number): PyScalar => ({ kind: 'f', value });
const part = (t: Tensor, d: number, from: number, to: number): Tensor => narrow(t, d, from, to - from);

/** Weighted neighbours: at::gradient_helper_float of PyTorch. */
function evenly(x: Tensor, d: number, step: PyScalar, order: number): Tensor {
  const n = x.view.shape[d]!;
  const at = (k: number): Tensor => part(x, d, (k + n) % n, ((k + n) % n) + 1);
  const mix = (a: number, b: number, c: number, [i, j, k]: readonly [number, number, number]): Tensor =>
    p.add(p.add(p.mul(at(i), number(a)), p.mul(at(j), number(b))), p.mul(at(k), number(c)));
  const first = order === 1 ? p.sub(at(1), at(0)) : mix(-1.5, 2, -0.5, [0, 1, 2]);
  const last = order === 1 ? p.sub(at(-1), at(-2)) : mix(0.5, -2, 1.5, [-3, -2, -1]);
  const center = p.div(p.sub(part(x, d, 2, n), part(x, d, 0, n - 2)), step);
  return cat([p.div(first, step), p.div(center, number(2)), p.div(last, step)], d);
}

/** The same over uneven coordinates. */
function unevenly(x: Tensor, d: number, places: Tensor): Tensor {
  const n = x.view.shape[d]!;
  const shape = x.view.shape.map((_, k) => (k === d ? -1 : 1));
  const gaps = p.sub(part(places, 0, 1, n), part(places, 0, 0, n - 1));
  const [one, two] = [part(gaps, 0, 0, n - 2), part(gaps, 0, 1, n - 1)];
  const both = p.add(one, two);
  const weight = (t: Tensor): Tensor => reshape(t, shape);
  const a = weight(p.div(p.mul(two, number(-1)), p.mul(one, both)));
  const b = weight(p.div(p.sub(two, one), p.mul(one, two)));
  const c = weight(p.div(one, p.mul(two, both)));
  const center = p.add(
    p.add(p.mul(a, part(x, d, 0, n - 2)), p.mul(b, part(x, d, 1, n - 1))),
    p.mul(c, part(x, d, 2, n)),
  );
  const edge = (from: number, gap: number): Tensor =>
    p.div(p.sub(part(x, d, from + 1, from + 2), part(x, d, from, from + 1)), reshape(part(gaps, 0, gap, gap + 1), []));
  return cat([edge(0, 0), center, edge(n - 2, n - 2)], d);
}

function gradient({ input, spacing, dim, edge_order = 1 }: Gradient): ReturnType<typeof tuple> {
  const rank = input.view.shape.length;
  const dims = (dim === null || dim === undefined ? input.view.shape.map((_, k) => k) : [dim].flat()).map((d) =>
    wrapDim(d, rank),
  );
  const given = spacing === null || spacing === undefined ? [number(1)] : [spacing].flat();
  if (given.length > 1 && given.length !== dims.length)
    throw runtimeError(
      `torch.gradient expected spacing to be unspecified, a scalar or a list of length equal to 'self.dim() = ${rank}', since dim argument was not given, but got a list of length ${given.length}`,
    );
  if (edge_order !== 1 && edge_order !== 2)
    throw runtimeError('torch.gradient only supports edge_order=1 and edge_order=2.');
  for (const d of dims)
    if (input.view.shape[d]! < edge_order + 1)
      throw runtimeError('torch.gradient expected each dimension size to be at least edge_order+1');
  return tuple(
    ...dims.map((d, k) => {
      const by = given[given.length === 1 ? 0 : k]!;
      if (by instanceof Tensor && by.view.shape.length === 1) return unevenly(input, d, by);
      const step = by instanceof Tensor ? number(toNumber(elementsOf(by.view)[0]!)) : by;
      return evenly(input, d, isPyScalar(step) ? step : number(step), edge_order);
    }),
  );
}

export const slopes: FunctionTable = {
  'torch.gradient': fn<Gradient>(['input', 'spacing', 'dim', 'edge_order'], gradient),
  'torch.cumulative_trapezoid': fn<{ y: Tensor; x?: Tensor; dx?: PyScalar; dim?: number }>(
    ['y', 'x', 'dx', 'dim'],
    ({ y, x, dx, dim = -1 }) => {
      const d = wrapDim(dim, y.view.shape.length);
      const n = y.view.shape[d]!;
      const pairs = p.add(part(y, d, 1, n), part(y, d, 0, n - 1));
      const widths = x ? p.sub(part(x, x.view.shape.length - 1, 1, n), part(x, x.view.shape.length - 1, 0, n - 1)) : dx;
      const areas = widths ? p.mul(pairs, widths) : pairs;
      const halves = p.div(areas, number(2));
      return cumsumOp(halves, d, halves.view.dtype);
    },
  ),
};
