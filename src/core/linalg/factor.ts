/**
 * LU, Cholesky and QR of one real matrix, as LAPACK's getrf, potrf and geqrf define them (partial pivoting, lower
 * triangle, Householder signs), and what follows from them: solve, inverse, determinant.
 */
import { copyMatrix, identity, zeros, type Matrix } from './matrix.ts';
import { reflector, reflectRows, type Reflector } from './rotations.ts';

export interface LU {
  /** L below the diagonal (unit diagonal), U on and above. */
  readonly lu: Matrix;
  /** Row i of the factors is row perm[i] of the matrix. */
  readonly perm: number[];
  readonly sign: 1 | -1;
  /** 1-based position of the first zero pivot, as LAPACK's info; 0 when there is none. */
  readonly singular: number;
}

export function luFactor(a: Matrix): LU {
  const lu = copyMatrix(a);
  const m = lu.length;
  const n = lu[0]?.length ?? 0;
  const perm = lu.map((_, i) => i);
  let sign: 1 | -1 = 1;
  let singular = 0;
  for (let k = 0; k < Math.min(m, n); k++) {
    let best = k;
    for (let i = k + 1; i < m; i++) if (Math.abs(lu[i]![k]!) > Math.abs(lu[best]![k]!)) best = i;
    if (lu[best]![k] === 0) {
      singular ||= k + 1;
      continue;
    }
    if (best !== k) {
      [lu[k], lu[best]] = [lu[best]!, lu[k]!];
      [perm[k], perm[best]] = [perm[best]!, perm[k]!];
      sign = sign === 1 ? -1 : 1;
    }
    const pivot = lu[k]!;
    for (let i = k + 1; i < m; i++) {
      const row = lu[i]!;
      const factor = (row[k] = row[k]! / pivot[k]!);
      for (let j = k + 1; j < n; j++) row[j]! -= factor * pivot[j]!;
    }
  }
  return { lu, perm, sign, singular };
}

/** X with A·X = B, from the factors of a square A. */
export function luSolve({ lu, perm }: LU, b: Matrix): Matrix {
  const n = lu.length;
  const x = perm.map((p) => [...b[p]!]);
  for (let i = 0; i < n; i++) for (let k = 0; k < i; k++) subtractRow(x[i]!, x[k]!, lu[i]![k]!);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) subtractRow(x[i]!, x[k]!, lu[i]![k]!);
    x[i] = x[i]!.map((v) => v / lu[i]![i]!);
  }
  return x;
}

function subtractRow(row: number[], other: readonly number[], factor: number): void {
  for (let j = 0; j < row.length; j++) row[j]! -= factor * other[j]!;
}

export const inverseOf = (factors: LU): Matrix => luSolve(factors, identity(factors.lu.length));

export const determinant = ({ lu, sign }: LU): number => lu.reduce((d, row, i) => d * row[i]!, sign as number);

/** Sign and natural log of |det|. */
export function signedLogDet({ lu, sign }: LU): { sign: number; log: number } {
  let s: number = sign;
  let log = 0;
  lu.forEach((row, i) => {
    s *= Math.sign(row[i]!);
    log += Math.log(Math.abs(row[i]!));
  });
  return { sign: s, log };
}

/** The lower L with A = L·Lᵀ; reads the lower triangle. A number says the order of the leading minor that is not positive-definite. */
export function cholesky(a: Matrix): Matrix | number {
  const n = a.length;
  const l = zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let s = a[i]![j]!;
      for (let k = 0; k < j; k++) s -= l[i]![k]! * l[j]![k]!;
      if (i === j && !(s > 0)) return i + 1;
      l[i]![j] = i === j ? Math.sqrt(s) : s / l[j]![j]!;
    }
  }
  return l;
}

/** Householder QR. 'reduced': Q is m×min(m, n); 'complete': Q is m×m. */
export function qr(a: Matrix, mode: 'reduced' | 'complete', n = a[0]?.length ?? 0): { q: Matrix; r: Matrix } {
  const m = a.length;
  const r = copyMatrix(a);
  const reflectors: Reflector[] = [];
  for (let k = 0; k < Math.min(m, n); k++) {
    const h = reflector(
      r.map((row) => row[k]!),
      k,
    );
    reflectRows(r, h, k);
    for (let i = k + 1; i < m; i++) r[i]![k] = 0;
    reflectors.push(h);
  }
  const keep = mode === 'reduced' ? Math.min(m, n) : m;
  return { q: orthogonal(reflectors, m, keep), r: r.slice(0, keep) };
}

/** The first columns of the product of the reflectors, as dorg2r forms them: zeros keep the sign that it gives them. */
function orthogonal(reflectors: readonly Reflector[], m: number, columns: number): Matrix {
  const q: Matrix = zeros(m, columns).map((row, i) => row.map((_, j) => Number(i === j)));
  for (let k = reflectors.length - 1; k >= 0; k--) {
    const h = reflectors[k]!;
    reflectRows(q, h, k + 1);
    for (let i = k + 1; i < m; i++) q[i]![k] = -h.tau * h.v[i]!;
    q[k]![k] = 1 - h.tau;
  }
  return q;
}
