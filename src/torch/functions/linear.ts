/** einsum and the basics of torch.linalg: inverse, determinant, solve, by elimination with partial pivoting. */
import { copyAs } from '../../core/cast.ts';
import { isComplex, isFloating } from '../../core/dtype.ts';
import { LibError, notEmulated, runtimeError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';

import { allocate, type View } from '../../core/view.ts';
import { einsum } from '../ops/einsum.ts';
import { matmul } from '../ops/matmul.ts';
import { op, registerDerivatives } from '../op.ts';
import * as p from '../ops/pointwise.ts';
import * as u from '../ops/unary.ts';
import { transpose, unsqueeze } from '../ops/view.ts';
import { reshape } from '../ops/structure.ts';
import { Tensor } from '../tensor.ts';

const t = (x: Tensor): Tensor => transpose(x, x.view.shape.length - 2, x.view.shape.length - 1);

function square(name: string, a: Tensor): void {
  const { shape, dtype } = a.view;
  if (shape.length < 2) throw runtimeError(`linalg.${name}: The input tensor A must have at least 2 dimensions.`);
  if (shape[shape.length - 1] !== shape[shape.length - 2]) {
    throw runtimeError(
      `linalg.${name}: A must be batches of square matrices, but they are ${shape[shape.length - 2]} by ${shape[shape.length - 1]} matrices`,
    );
  }
  if (!isFloating(dtype))
    throw runtimeError(`linalg.${name}: Expected a floating point or complex tensor as input. Got ${dtype.aten}`);
  if (isComplex(dtype)) throw notEmulated(`torch.linalg.${name} of complex matrices`);
}

/** LU in the matrix's own precision; returns the permutation's sign, or 0 with the row where it failed. */
function eliminate(m: number[][], rhs: number[][], round: (x: number) => number): { sign: number; singular: number } {
  const n = m.length;
  let sign = 1;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let r = k + 1; r < n; r++) if (Math.abs(m[r]![k]!) > Math.abs(m[best]![k]!)) best = r;
    if (m[best]![k] === 0) return { sign, singular: k + 1 };
    if (best !== k) {
      [m[k], m[best]] = [m[best]!, m[k]!];
      [rhs[k], rhs[best]] = [rhs[best]!, rhs[k]!];
      sign = -sign;
    }
    for (let r = k + 1; r < n; r++) {
      const f = round(m[r]![k]! / m[k]![k]!);
      if (f === 0) continue;
      for (let c = k; c < n; c++) m[r]![c] = round(m[r]![c]! - f * m[k]![c]!);
      for (let c = 0; c < (rhs[r]?.length ?? 0); c++) rhs[r]![c] = round(rhs[r]![c]! - f * rhs[k]![c]!);
    }
  }
  return { sign, singular: 0 };
}

function matrices(view: View): { rows: number[][][]; lead: number[] } {
  const dense = copyAs(view, view.dtype);
  const [n, c] = view.shape.slice(-2) as [number, number];
  const data = dense.data as Float64Array;
  const lead = view.shape.slice(0, -2);
  const count = lead.reduce((a, b) => a * b, 1);
  return {
    lead,
    rows: Array.from({ length: count }, (_, b) =>
      Array.from({ length: n }, (_, r) => Array.from({ length: c }, (_, k) => data[b * n * c + r * c + k]!)),
    ),
  };
}

function backSubstitute(m: number[][], rhs: number[][], round: (x: number) => number): void {
  for (let r = m.length - 1; r >= 0; r--) {
    for (let c = 0; c < rhs[r]!.length; c++) {
      let s = rhs[r]![c]!;
      for (let k = r + 1; k < m.length; k++) s = round(s - m[r]![k]! * rhs[k]![c]!);
      rhs[r]![c] = round(s / m[r]![r]!);
    }
  }
}
/** Float32 matrices are eliminated in double and rounded once, which is what the real results look like. */
const rounder =
  (_view: View): ((x: number) => number) =>
  (x) =>
    x;
const singular = (name: string, k: number, batch: string): Error =>
  new LibError(
    'torch.linalg.LinAlgError',
    `${name === 'solve' ? 'torch.' : ''}linalg.${name}: ${batch}${name === 'solve' ? 'The solver failed because the input matrix is singular.' : `The diagonal element ${k} is zero, the inversion could not be completed because the input matrix is singular.`}`,
  );

const solveOp = op('linalg_solve', (a: Tensor, b: Tensor, name: string): Tensor => {
  const [left, right] = [matrices(a.view), matrices(b.view)];
  const round = rounder(a.view);
  const out = allocate(a.view.dtype, b.view.shape, a.view.device);
  const data = out.data as Float64Array;
  let at = 0;
  left.rows.forEach((m, k) => {
    const rhs = right.rows[k]!;
    const { singular: bad } = eliminate(m, rhs, round);
    if (bad) throw singular(name, bad, left.lead.length ? `(Batch element ${k}): ` : '');
    backSubstitute(m, rhs, round);
    for (const row of rhs) for (const x of row) data[at++] = x;
  });
  return new Tensor(out);
});
const identityLike = (a: Tensor): Tensor => {
  const out = allocate(a.view.dtype, a.view.shape, a.view.device);
  const n = a.view.shape[a.view.shape.length - 1]!;
  for (let k = 0; k < a.view.size; k++) (out.data as Float64Array)[k] = Math.floor(k / n) % n === k % n ? 1 : 0;
  return new Tensor(out);
};
const invOp = op('linalg_inv', (a: Tensor): Tensor => solveOp(a, identityLike(a), 'inv'));
const detOp = op('linalg_det', (a: Tensor): Tensor => {
  const { rows, lead } = matrices(a.view);
  const out = allocate(a.view.dtype, lead, a.view.device);
  const round = rounder(a.view);
  rows.forEach((m, k) => {
    const { sign, singular: bad } = eliminate(
      m,
      m.map(() => []),
      round,
    );
    (out.data as Float64Array)[k] = bad ? 0 : m.reduce((d, row, r) => round(d * row[r]!), 1) * sign;
  });
  return new Tensor(out);
});
registerDerivatives({
  linalg_inv: {
    node: 'LinalgInvExBackward0',
    saves: ['output'],
    backward: ([g], { outputs: [y] }) => [u.neg(matmul(matmul(t(y!), g!), t(y!)))],
  },
  linalg_det: {
    node: 'LinalgDetBackward0',
    saves: [0, 'output'],
    backward: ([g], { inputs: [a], outputs: [d] }) => [
      p.mul(unsqueeze(unsqueeze(p.mul(g!, d!), d!.view.shape.length), d!.view.shape.length + 1), t(invOp(a!))),
    ],
  },
  linalg_solve: {
    node: 'LinalgSolveExBackward0',
    saves: [0, 'output'],
    backward: ([g], { inputs: [a], outputs: [x] }) => {
      const gb = solveOp(t(a!), g!, 'solve');
      return [u.neg(matmul(gb, t(x!))), gb];
    },
  },
});

const inverse = fn<{ input?: Tensor; A?: Tensor }>(['input', 'A'], ({ input, A }) => {
  square('inv', (A ?? input)!);
  return invOp((A ?? input)!);
});
const determinant = fn<{ input?: Tensor; A?: Tensor }>(['input', 'A'], ({ input, A }) => {
  square('det', (A ?? input)!);
  return detOp((A ?? input)!);
});

export const linear: FunctionTable = {
  'core.einsum': fn<{ equation: string; operands: Tensor[] }>(['equation', 'operands'], ({ equation, operands }) =>
    einsum(equation, operands),
  ),
  'torch.linalg.inv': inverse,
  'torch.inverse': inverse,
  'torch.linalg.det': determinant,
  'torch.det': determinant,
  'torch.linalg.solve': fn<{ input?: Tensor; A?: Tensor; B: Tensor }>(['input', 'A', 'B'], ({ input, A, B }) => {
    const a = (A ?? input)!;
    square('solve', a);
    const vector = B.view.shape.length === a.view.shape.length - 1 || B.view.shape.length === 1;
    const [rows, n] = [
      B.view.shape[B.view.shape.length - (vector ? 1 : 2)] ?? 1,
      a.view.shape[a.view.shape.length - 1]!,
    ];
    if (rows !== n) {
      const columns = vector ? 1 : B.view.shape[B.view.shape.length - 1]!;
      throw runtimeError(
        `linalg.solve: Incompatible shapes of A and B for the equation AX = B (${n}x${n} and ${rows}x${columns})`,
      );
    }
    if (a.view.dtype !== B.view.dtype) {
      throw runtimeError(
        `linalg.solve: Expected A and B to have the same dtype, but found A of type ${a.view.dtype.aten} and B of type ${B.view.dtype.aten} instead`,
      );
    }
    const out = solveOp(a, vector ? unsqueeze(B, B.view.shape.length) : B, 'solve');
    return vector ? reshape(out, B.view.shape) : out;
  }),
};
