/** lerp, addcmul, addcdiv, atan2 …, complex parts, and small compositions by public name. */
import { composed } from '../composed.ts';
import { complexOf, defaultComplex } from '../dtypes.ts';
import { isComplex } from '../../core/dtype.ts';
import { runtimeError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { lift, wrapDim, type Operand } from '../operands.ts';
import * as ap from '../ops/added-products.ts';
import * as b from '../ops/blend.ts';
import * as g from '../ops/gather.ts';
import * as m from '../ops/matmul.ts';
import * as p from '../ops/pointwise.ts';
import { sum, sumOp } from '../ops/reduce.ts';
import { clone, reshape, toCopy } from '../ops/structure.ts';
import * as u from '../ops/unary.ts';
import * as v from '../ops/view.ts';
import type { Tensor } from '../tensor.ts';
import { aliases, merge, operation, withOut } from './rows.ts';

type One = { input: Tensor };
interface Three extends One {
  tensor1: Tensor;
  tensor2: Tensor;
  value?: PyScalar;
}
const two = (name: string, run: (a: Tensor, b: Tensor) => Tensor): FunctionTable =>
  operation<One & { other: Operand }>(name, ['input', 'other'], ({ input, other }) => run(lift(input), lift(other)));

const rank = (t: Tensor): number => t.view.shape.length;

function outer(a: Tensor, c: Tensor): Tensor {
  if (rank(a) !== 1) throw runtimeError(`outer: Expected 1-D argument self, but got ${rank(a)}-D`);
  if (rank(c) !== 1) throw runtimeError(`outer: Expected 1-D argument vec2, but got ${rank(c)}-D`);
  return p.mulOp(reshape(a, [a.view.size, 1]), c);
}

const trace = composed('trace', 'TraceBackward0', (t: Tensor): Tensor => sum(v.diagonal(t, 0, 0, 1)));

function diag(t: Tensor, k: number): Tensor {
  if (rank(t) === 2) return v.diagonal(t, k, 0, 1);
  if (rank(t) !== 1) throw runtimeError(`diag(): Supports 1D or 2D tensors. Got ${rank(t)}D`);
  return v.diagEmbed(t, k, 0, 1);
}

interface Added extends One {
  mat: Tensor;
  vec: Tensor;
  vec1: Tensor;
  vec2: Tensor;
  batch1: Tensor;
  batch2: Tensor;
  beta?: PyScalar;
  alpha?: PyScalar;
}
type Product = (input: Tensor, first: Tensor, second: Tensor, scales: ap.Scales) => Tensor;
const plusProduct = (name: string, a: keyof Added, b: keyof Added, run: Product): FunctionTable =>
  operation<Added>(name, ['input', a, b, 'beta', 'alpha'], (given) =>
    run(given.input, given[a] as Tensor, given[b] as Tensor, given),
  );

const rows: FunctionTable = merge(
  plusProduct('addmv', 'mat', 'vec', ap.addmv),
  plusProduct('addr', 'vec1', 'vec2', ap.addr),
  plusProduct('baddbmm', 'batch1', 'batch2', ap.baddbmm),
  plusProduct('addbmm', 'batch1', 'batch2', ap.addbmm),
  operation<One & { end: Tensor; weight: Operand }>('lerp', ['input', 'end', 'weight'], ({ input, end, weight }) =>
    b.lerp(input, end, weight),
  ),
  operation<Three>('addcmul', ['input', 'tensor1', 'tensor2', 'value'], ({ input, tensor1, tensor2, value }) =>
    b.addcmul(input, tensor1, tensor2, value),
  ),
  operation<Three>('addcdiv', ['input', 'tensor1', 'tensor2', 'value'], ({ input, tensor1, tensor2, value }) =>
    b.addcdiv(input, tensor1, tensor2, value),
  ),
  two('atan2', b.atan2),
  two('hypot', b.hypot),
  two('logaddexp', b.logaddexp),
  two('xlogy', b.xlogy),
  two('copysign', b.copysign),
  operation<One & { values: Tensor }>('heaviside', ['input', 'values'], ({ input, values }) =>
    b.heaviside(input, values),
  ),
  two('nextafter', b.nextafter),
  {
    'torch.outer': withOut<One & { vec2: Tensor }>('outer', ['input', 'vec2'], ({ input, vec2 }) => outer(input, vec2)),
    'torch.inner': withOut<One & { other: Tensor }>('inner', ['input', 'other'], ({ input, other }) =>
      rank(input) && rank(other)
        ? rank(other) === 1
          ? m.matmul(input, other)
          : m.matmul(input, v.transpose(other, rank(other) - 1, rank(other) - 2))
        : p.mulOp(input, other),
    ),
    'torch.diag': withOut<One & { diagonal?: number }>('diag', ['input', 'diagonal'], ({ input, diagonal = 0 }) =>
      diag(input, diagonal),
    ),
    'torch.trace': fn<One>(['input'], ({ input }) => {
      if (rank(input) !== 2) throw runtimeError(`trace: expected a matrix, but got tensor with dim ${rank(input)}`);
      return trace(input);
    }),
    'torch.diff': fn<One & { n?: number; dim?: number }>(['input', 'n', 'dim'], ({ input, n = 1, dim = -1 }) => {
      if (rank(input) === 0) throw runtimeError('diff expects input to be at least one-dimensional');
      const d = wrapDim(dim, rank(input));
      let out = input;
      for (let k = 0; k < n; k++) {
        const size = out.view.shape[d]!;
        const [high, low] = [v.slice(out, d, 1, size, 1), v.slice(out, d, 0, size - 1, 1)];
        out = out.view.dtype.kind === 'b' ? p.logicalXorOp(high, low) : p.sub(high, low);
      }
      return out;
    }),
    'torch.complex': withOut<{ real: Tensor; imag: Tensor }>('complex', ['real', 'imag'], ({ real, imag }) => {
      if (real.view.dtype !== imag.view.dtype)
        throw runtimeError(
          `Expected object of scalar type ${real.view.dtype.aten} but got scalar type ${imag.view.dtype.aten} for second argument`,
        );
      if (real.view.dtype.kind !== 'f')
        throw runtimeError(
          `Expected both inputs to be Half, Float or Double tensors but got ${real.view.dtype.aten} and ${imag.view.dtype.aten}`,
        );
      return v.viewAsComplex(g.stack([real, imag], rank(real)));
    }),
    'torch.conj': fn<One>(['input'], ({ input }) => (isComplex(input.view.dtype) ? flipped(input) : input)),
    'torch.resolve_conj': fn<One>(['input'], ({ input }) => (input.conjugated ? clone(input) : input)),
    'torch.resolve_neg': fn<One>(['input'], ({ input }) => (input.negated ? clone(input) : input)),
    'torch.is_conj': fn<One>(['input'], ({ input }) => input.conjugated),
    'torch.is_neg': fn<One>(['input'], ({ input }) => input.negated),
    'core.is_conj': fn<One>(['input'], ({ input }) => input.conjugated),
    'core.is_neg': fn<One>(['input'], ({ input }) => input.negated),
    'torch.sgn': fn<One>(['input'], ({ input }) => u.sgn(input)),
    'torch.ger': fn<One & { vec2: Tensor }>(['input', 'vec2'], ({ input, vec2 }) => outer(input, vec2)),
    'torch.vdot': fn<One & { other: Tensor }>(['input', 'other'], ({ input, other }) =>
      m.dot(isComplex(input.view.dtype) ? u.conj(input) : input, other),
    ),
    'torch.cosine_similarity': fn<{ x1: Tensor; x2: Tensor; dim?: number; eps?: number }>(
      ['x1', 'x2', 'dim', 'eps'],
      ({ x1, x2, dim = 1, eps = 1e-8 }) => {
        const size = (t: Tensor): Tensor =>
          p.maximumOp(
            u.sqrt(sumOp(p.mul(t, t), [wrapDim(dim, rank(t))], true, t.view.dtype)),
            lift({ kind: 'f', value: eps }),
          );
        return sum(p.mul(p.div(x1, size(x1)), p.div(x2, size(x2))), [wrapDim(dim, Math.max(rank(x1), rank(x2)))]);
      },
    ),
    'core.complex_dtype': fn<One>(['input'], ({ input }) =>
      toCopy(input, input.view.dtype.kind === 'f' ? complexOf(input.view.dtype) : defaultComplex(), input.view.device),
    ),
  },
);
/** The conjugate, marked as one that torch would not have computed yet. */
function flipped(t: Tensor): Tensor {
  const out = u.conj(t);
  out.conjugated = !t.conjugated;
  return out;
}

export const blend = merge(rows, aliases(rows, { arctan2: 'atan2' }));
