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
import { elementsOf, writeElements } from '../../core/elements.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { allocate, type View } from '../../core/view.ts';
import { eig } from '../../core/linalg/general.ts';
import { op } from '../op.ts';
import { matmul, mm } from '../ops/matmul.ts';
import { lift } from '../operands.ts';
import { div, eqOp, mulOp, sub } from '../ops/pointwise.ts';
import { sum } from '../ops/reduce.ts';
import { whereOp } from '../ops/select.ts';
import { select, transpose as transposeView } from '../ops/view.ts';
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

const slogdet = (name: string): FunctionTable[string] =>
  fn<{ A?: Tensor; input?: Tensor }>(['A', 'input'], ({ A, input }) =>
    named(`torch.return_types.${name}`, ...slogdetOp(A ?? input!)),
  );

/** The ratio of the largest and the smallest singular value. */
function cond(t: Tensor): Tensor {
  const values = svdOp(t, false)[1]!;
  const last = values.view.shape.length - 1;
  return div(select(values, last, 0), select(values, last, values.view.shape[last]! - 1));
}

/** By the pseudoinverse: solution, squared residuals (when there are more rows than columns, of full rank), rank, nothing. */
function leastSquares(a: Tensor, b: Tensor): readonly Tensor[] {
  const [m, n] = a.view.shape.slice(-2) as [number, number];
  const solution = matmul(pinvOp(a), b);
  const found = rank(a, null);
  const full = m > n && elementsOf(found.view).every((x) => Number(x) === n);
  const off = sub(matmul(a, solution), b);
  const none = new Tensor(allocate(a.view.dtype, [0]));
  return [solution, full ? sum(mulOp(off, off), [b.view.shape.length - 2]) : none, found, none];
}

/** Scaling and squaring of the series. */
const matrixExp = op('linalg_matrix_exp', (t: Tensor): Tensor => {
  const view = matrix('matrix_exp', t, true);
  const n = view.shape.at(-1)!;
  return new Tensor(
    mapMatrices(view, [n, n], view.dtype, (a) => {
      const size = Math.max(0, ...a.map((row) => row.reduce((s, x) => s + Math.abs(x), 0)));
      const halvings = size > 0.5 ? Math.ceil(Math.log2(size)) + 1 : 0;
      const small = a.map((row) => row.map((x) => x / 2 ** halvings));
      let [term, total] = [identity(n), identity(n)];
      for (let k = 1; k < 20; k++) {
        term = product(term, small).map((row) => row.map((x) => x / k));
        total = total.map((row, r) => row.map((x, c) => x + term[r]![c]!));
      }
      for (let k = 0; k < halvings; k++) total = product(total, total);
      return flat(total);
    }),
  );
});

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
  'torch.linalg.slogdet': slogdet('linalg_slogdet'),
  'torch.slogdet': slogdet('slogdet'),
  'torch.logdet': fn<One>(['input'], ({ input }) => {
    const [sign, log] = slogdetOp(input) as readonly [Tensor, Tensor];
    return whereOp(eqOp(sign, lift({ kind: 'f', value: -1 })), lift({ kind: 'f', value: NaN }), log);
  }),
  'torch.linalg.cond': fn<One & { p?: PyScalar | string | null }>(['input'], ({ input }) => cond(input)),
  'torch.linalg.lstsq': fn<One & { b: Tensor }>(['input', 'b'], ({ input, b }) =>
    named('torch.return_types.linalg_lstsq', ...leastSquares(input, b)),
  ),
  'torch.linalg.eig': fn<One>(['input'], ({ input }) => named('torch.return_types.linalg_eig', ...eigOp(input))),
  'torch.linalg.eigvals': fn<One>(['input'], ({ input }) => eigOp(input)[0]!),
  'torch.linalg.matrix_exp': fn<One>(['input'], ({ input }) => matrixExp(input)),
  'torch.matrix_exp': fn<One>(['input'], ({ input }) => matrixExp(input)),
  'torch.linalg.matrix_power': fn<One & { n: number }>(['input', 'n'], ({ input, n }) => power(input, n)),
  'torch.matrix_power': fn<One & { n: number }>(['input', 'n'], ({ input, n }) => power(input, n)),
  'torch.linalg.matrix_rank': fn<One & { tol?: number | null }>(['input', 'tol'], ({ input, tol }) =>
    rank(input, tol ?? null),
  ),
  'torch.linalg.pinv': fn<One>(['input'], ({ input }) => pinvOp(input)),
  'torch.linalg.multi_dot': fn<{ tensors: Tensor[] }>(['tensors'], ({ tensors }) => {
    if (tensors.length < 2) throw runtimeError(`multi_dot(): expected at least 2 tensors but got ${tensors.length}`);
    return tensors.reduce((a, b) => (a.view.shape.length === 2 && b.view.shape.length === 2 ? mm(a, b) : matmul(a, b)));
  }),
};
