/**
 * Matrix factorizations and what follows from them, by public name. Computed in doubles (core/linalg), so last digits may
 * be better than LAPACK's and signs of vectors may differ. Gradients of factorizations are not emulated: asking raises.
 */
import { LibError, runtimeError } from '../../core/errors.ts';
import { DTYPES } from '../../core/dtype.ts';
import { fn, named, type FunctionTable } from '../../core/function-table.ts';
import { cholesky, luFactor, qr, signedLogDet } from '../../core/linalg/factor.ts';
import {
  assemble,
  identity,
  mapMatrices,
  matricesOf,
  product,
  toMatrix,
  transpose,
  type Matrix,
} from '../../core/linalg/matrix.ts';
import { svd } from '../../core/linalg/singular.ts';
import { eigh } from '../../core/linalg/symmetric.ts';
import { asType } from '../../core/cast.ts';
import { writeElements } from '../../core/elements.ts';
import { allocate, type View } from '../../core/view.ts';
import { eig } from '../../core/linalg/general.ts';
import { op } from '../op.ts';
import { matmul, mm } from '../ops/matmul.ts';
import { transpose as transposeView } from '../ops/view.ts';
import { Tensor } from '../tensor.ts';

type One = { input: Tensor };

function matrix(name: string, t: Tensor, square = false): View {
  const { shape, dtype } = t.view;
  if (shape.length < 2) throw runtimeError(`linalg.${name}: The input tensor A must have at least 2 dimensions.`);
  if (dtype.name !== 'float32' && dtype.name !== 'float64')
    throw runtimeError(`linalg.${name}: Expected a floating point or complex tensor as input. Got ${dtype.aten}`);
  if (square && shape.at(-1) !== shape.at(-2))
    throw runtimeError(
      `linalg.${name}: A must be batches of square matrices, but they are ${shape.at(-2)} by ${shape.at(-1)} matrices`,
    );
  return t.view;
}
const flat = (m: Matrix): number[] => m.flat();
/** Several results per matrix of a batch, each with its own tail. */
function several(
  view: View,
  tails: readonly (readonly number[])[],
  run: (a: Matrix) => readonly (readonly number[])[],
): Tensor[] {
  const parts = matricesOf(view).map((v) => run(toMatrix(v)));
  return tails.map(
    (tail, k) =>
      new Tensor(
        assemble(
          parts.map((p) => p[k]!),
          view.shape.slice(0, -2),
          tail,
          view.dtype,
        ),
      ),
  );
}

const choleskyOp = op('linalg_cholesky', (t: Tensor, upper: boolean): Tensor => {
  const view = matrix('cholesky', t, true);
  const n = view.shape.at(-1)!;
  return new Tensor(
    mapMatrices(view, [n, n], view.dtype, (a) => {
      const l = cholesky(a);
      if (typeof l === 'number')
        throw new LibError(
          'torch._C._LinAlgError',
          `linalg.cholesky: The factorization could not be completed because the input is not positive-definite (the leading minor of order ${l} is not positive-definite).`,
        );
      return flat(upper ? transpose(l, n) : l);
    }),
  );
});
const qrOp = op('linalg_qr', (t: Tensor, mode: string): readonly Tensor[] => {
  const view = matrix('qr', t);
  const [m, n] = view.shape.slice(-2) as [number, number];
  const k = mode === 'complete' ? m : Math.min(m, n);
  return several(
    view,
    [
      [m, k],
      [k, n],
    ],
    (a) => {
      const { q, r } = qr(a, mode === 'complete' ? 'complete' : 'reduced', n);
      return [flat(q), flat(r)];
    },
  );
});
const svdOp = op('linalg_svd', (t: Tensor, full: boolean): readonly Tensor[] => {
  const view = matrix('svd', t);
  const [m, n] = view.shape.slice(-2) as [number, number];
  const k = Math.min(m, n);
  return several(view, [[m, full ? m : k], [k], [full ? n : k, n]], (a) => {
    const { u, s, vT: vh } = svd(a, full);
    return [flat(u), s, flat(vh)];
  });
});
const eighOp = op('linalg_eigh', (t: Tensor): readonly Tensor[] => {
  const view = matrix('eigh', t, true);
  const n = view.shape.at(-1)!;
  return several(view, [[n], [n, n]], (a) => {
    const { values, vectors } = eigh(a);
    return [values, flat(vectors)];
  });
});
const eigOp = op('linalg_eig', (t: Tensor): readonly Tensor[] => {
  const view = matrix('eig', t, true);
  if (view.shape.length > 2)
    throw new LibError(
      'NotImplementedError',
      'torch.linalg.eig of a batch is not emulated here (see the coverage page)',
    );
  const n = view.shape[0]!;
  const found = eig(toMatrix(view));
  if (!found)
    throw new LibError(
      'NotImplementedError',
      'torch.linalg.eig of this matrix (larger than 2×2 and not upper triangular) is not emulated here (see the coverage page)',
    );
  const wide = view.dtype === DTYPES.float32 ? DTYPES.complex64 : DTYPES.complex128;
  const [values, vectors] = [allocate(wide, [n]), allocate(wide, [n, n])];
  writeElements(values, [...found.values]);
  writeElements(
    vectors,
    Array.from({ length: n * n }, (_, k) => found.vectors[k % n]![Math.floor(k / n)]!),
  );
  return [new Tensor(values), new Tensor(vectors)];
});
const slogdetOp = op('linalg_slogdet', (t: Tensor): readonly Tensor[] =>
  several(matrix('slogdet', t, true), [[], []], (a) => {
    const { sign, log } = signedLogDet(luFactor(a));
    return [[sign], [log]];
  }),
);

const transposed = (t: Tensor): Tensor => transposeView(t, t.view.shape.length - 2, t.view.shape.length - 1);

function power(t: Tensor, n: number): Tensor {
  const view = matrix('matrix_power', t, true);
  const size = view.shape.at(-1)!;
  if (n < 0)
    throw new LibError(
      'NotImplementedError',
      'torch.linalg.matrix_power of a negative power is not emulated here (see the coverage page)',
    );
  if (n === 0) return new Tensor(mapMatrices(view, [size, size], view.dtype, () => flat(identity(size))));
  let out = t;
  for (let k = 1; k < n; k++) out = matmul(out, t);
  return out;
}

function rank(t: Tensor, tol: number | null): Tensor {
  const view = matrix('matrix_rank', t);
  const epsilon = view.dtype === DTYPES.float32 ? 2 ** -23 : 2 ** -52;
  const counts = matricesOf(view).map((v) => {
    const { s } = svd(toMatrix(v));
    const limit = tol ?? Math.max(...view.shape.slice(-2)) * epsilon * (s[0] ?? 0);
    return BigInt(s.filter((x) => x > limit).length);
  });
  const out = allocate(DTYPES.int64, view.shape.slice(0, -2));
  writeElements(out, counts);
  return new Tensor(out);
}

const pinvOp = op('linalg_pinv', (t: Tensor): Tensor => {
  const view = matrix('pinv', t);
  const [m, n] = view.shape.slice(-2) as [number, number];
  const epsilon = view.dtype === DTYPES.float32 ? 2 ** -23 : 2 ** -52;
  return new Tensor(
    mapMatrices(asType(view, view.dtype), [n, m], view.dtype, (a) => {
      const { u, s, vT: vh } = svd(a);
      const limit = Math.max(m, n) * epsilon * (s[0] ?? 0);
      const scaled = transpose(vh, n).map((row) => row.map((x, k) => (s[k]! > limit ? x / s[k]! : 0)));
      return flat(product(scaled, transpose(u, s.length)));
    }),
  );
});

export const factorizations: FunctionTable = {
  'torch.linalg.cholesky': fn<One & { upper?: boolean }>(['input', 'upper'], ({ input, upper = false }) =>
    choleskyOp(input, upper),
  ),
  'torch.linalg.qr': fn<{ A: Tensor; mode?: string }>(['A', 'mode'], ({ A, mode = 'reduced' }) => {
    if (mode !== 'reduced' && mode !== 'complete')
      throw new LibError(
        'NotImplementedError',
        `torch.linalg.qr(mode='${mode}') is not emulated here (see the coverage page)`,
      );
    return named('torch.return_types.linalg_qr', ...qrOp(A, mode));
  }),
  'torch.linalg.svd': fn<{ A: Tensor; full_matrices?: boolean }>(
    ['A', 'full_matrices'],
    ({ A, full_matrices = true }) => {
      return named('torch.return_types.linalg_svd', ...svdOp(A, full_matrices));
    },
  ),
  'torch.linalg.svdvals': fn<{ A: Tensor }>(['A'], ({ A }) => svdOp(A, false)[1]!),
  'torch.linalg.eigh': fn<One & { UPLO?: string }>(['input', 'UPLO'], ({ input, UPLO = 'L' }) =>
    named('torch.return_types.linalg_eigh', ...eighOp(UPLO === 'U' ? transposed(input) : input)),
  ),
  'torch.linalg.eigvalsh': fn<One & { UPLO?: string }>(
    ['input', 'UPLO'],
    ({ input, UPLO = 'L' }) => eighOp(UPLO === 'U' ? transposed(input) : input)[0]!,
  ),
  'torch.linalg.eig': fn<One>(['input'], ({ input }) => named('torch.return_types.linalg_eig', ...eigOp(input))),
  'torch.linalg.eigvals': fn<One>(['input'], ({ input }) => eigOp(input)[0]!),
  'torch.linalg.slogdet': fn<{ A: Tensor }>(['A'], ({ A }) =>
    named('torch.return_types.linalg_slogdet', ...slogdetOp(A)),
  ),
  'torch.linalg.matrix_power': fn<One & { n: number }>(['input', 'n'], ({ input, n }) => power(input, n)),
  'torch.matrix_power': fn<One & { n: number }>(['input', 'n'], ({ input, n }) => power(input, n)),
  'torch.linalg.matrix_rank': fn<One & { tol?: number | null }>(['input', 'tol'], ({ input, tol }) =>
    rank(input, tol ?? null),
  ),
  'torch.linalg.pinv': fn<One>(['input'], ({ input }) => pinvOp(input)),
  'torch.linalg.multi_dot': fn<{ tensors: Tensor[] }>(['tensors'], ({ tensors }) =>
    tensors
      .slice(1)
      .reduce(
        (a, b) => (a.view.shape.length === 2 && b.view.shape.length === 2 ? mm(a, b) : matmul(a, b)),
        tensors[0]!,
      ),
  ),
};
