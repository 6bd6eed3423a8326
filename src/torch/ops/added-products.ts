/** beta · input + alpha · (a product): addmv, addr, baddbmm, addbmm. https://docs.pytorch.org/docs/2.13/generated/torch.baddbmm.html */
import { runtimeError } from '../../core/errors.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { composed } from '../composed.ts';
import type { Tensor } from '../tensor.ts';
import * as m from './matmul.ts';
import * as p from './pointwise.ts';
import { sum } from './reduce.ts';
import { reshape } from './structure.ts';
import { expand } from './view.ts';

export interface Scales {
  readonly beta?: PyScalar | number;
  readonly alpha?: PyScalar | number;
}
const asScalar = (x: PyScalar | number): PyScalar =>
  typeof x === 'number' ? { kind: Number.isInteger(x) ? 'i' : 'f', value: x } : x;
const times = (t: Tensor, k: PyScalar | number | undefined): Tensor => {
  const by = asScalar(k ?? 1);
  return Number(by.value) === 1 ? t : p.mul(t, by);
};
const rank = (t: Tensor): number => t.view.shape.length;

/** The input is spread over the product's shape first, so that its size decides nothing. */
function added(input: Tensor, product: Tensor, { beta, alpha }: Scales): Tensor {
  const scaled = times(product, alpha);
  if (beta !== undefined && Number(asScalar(beta).value) === 0) return scaled;
  return p.add(times(expand(input, product.view.shape), beta), scaled);
}

function addmvOf(input: Tensor, mat: Tensor, vec: Tensor, scales: Scales): Tensor {
  if (rank(mat) !== 2 || rank(vec) !== 1 || rank(input) > 1)
    throw runtimeError(`vector + matrix @ vector expected, got ${rank(input)}, ${rank(mat)}, ${rank(vec)}`);
  const [rows, columns] = mat.view.shape as [number, number];
  const given = input.view.size;
  if (columns !== vec.view.size || (given !== rows && given !== 1))
    throw runtimeError(`size mismatch, got input (${given}), mat (${rows}x${columns}), vec (${vec.view.size})`);
  const dtypes = [input, mat, vec].map((t) => t.view.dtype.aten);
  if (new Set(dtypes).size > 1)
    throw runtimeError(
      `addmv input tensors must have the same dtype, but got ${dtypes[0]}, ${dtypes[1]}, and ${dtypes[2]}`,
    );
  return added(input, m.mv(mat, vec), scales);
}

function addrOf(input: Tensor, vec1: Tensor, vec2: Tensor, scales: Scales): Tensor {
  for (const [k, v] of [vec1, vec2].entries())
    if (rank(v) !== 1) throw runtimeError(`addr: Expected 1-D argument vec${k + 1}, but got ${rank(v)}-D`);
  return added(input, p.mulOp(reshape(vec1, [vec1.view.size, 1]), vec2), scales);
}

function checkBatches(input: Tensor, batches: readonly Tensor[]): void {
  for (const [k, t] of batches.entries()) if (rank(t) !== 3) throw runtimeError(`batch${k + 1} must be a 3D tensor`);
  const [one, two] = batches as [Tensor, Tensor];
  if (input.view.dtype !== one.view.dtype)
    throw runtimeError(
      `Input dtypes must be the same, got: input ${input.view.dtype.cpp}, batch1: ${one.view.dtype.cpp}, batch2: ${two.view.dtype.cpp}`,
    );
}

function baddbmmOf(input: Tensor, batch1: Tensor, batch2: Tensor, scales: Scales): Tensor {
  checkBatches(input, [batch1, batch2]);
  const shape = [batch1.view.shape[0]!, batch1.view.shape[1]!, batch2.view.shape[2]!];
  expand(input, shape);
  return added(input, m.bmm(batch1, batch2), scales);
}

function addbmmOf(input: Tensor, batch1: Tensor, batch2: Tensor, scales: Scales): Tensor {
  checkBatches(input, [batch1, batch2]);
  return added(input, sum(m.bmm(batch1, batch2), [0]), scales);
}

export const addmv = composed('addmv', 'AddmvBackward0', addmvOf);
export const addr = composed('addr', 'AddrBackward0', addrOf);
export const baddbmm = composed('baddbmm', 'BaddbmmBackward0', baddbmmOf);
export const addbmm = composed('addbmm', 'AddbmmBackward0', addbmmOf);
