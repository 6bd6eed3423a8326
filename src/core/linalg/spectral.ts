/**
 * Eigenvalues of symmetric matrices and singular values, by Jacobi rotations: short, accurate, fit for small
 * matrices. The signs of vectors are free in mathematics; here each vector's last nonzero component (eigh) decides,
 * which is not always LAPACK's choice.
 */
import { copyMatrix, identity, transpose, type Matrix } from './matrix.ts';

const SWEEPS = 60;

/** Ascending eigenvalues and the eigenvectors as columns; reads the lower triangle. */
export function eigh(a: Matrix): { values: number[]; vectors: Matrix } {
  const n = a.length;
  const s = copyMatrix(a);
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s[i]![j] = s[j]![i]!;
  const v = identity(n);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off = Math.max(off, rotate(s, v, p, q));
    if (off === 0) break;
  }
  const order = s.map((_, i) => i).sort((p, q) => s[p]![p]! - s[q]![q]!);
  const columns = order.map((k) => signed(v.map((row) => row[k]!)));
  return { values: order.map((k) => s[k]![k]!), vectors: transpose(columns, n) };
}

/** Makes the last component that is not (nearly) zero positive. */
function signed(column: number[]): number[] {
  const last = column.findLast((x) => Math.abs(x) > 1e-12) ?? 1;
  return last < 0 ? column.map((x) => (x === 0 ? 0 : -x)) : column;
}

/** One Jacobi rotation of rows and columns p, q; answers what was off the diagonal (0 when negligible). */
function rotate(s: Matrix, v: Matrix, p: number, q: number): number {
  const apq = s[p]![q]!;
  if (Math.abs(apq) <= Number.EPSILON * 0.25 * Math.sqrt(Math.abs(s[p]![p]! * s[q]![q]!)) || Math.abs(apq) < 1e-300)
    return 0;
  const theta = (s[q]![q]! - s[p]![p]!) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const sn = t * c;
  for (let k = 0; k < s.length; k++) {
    const [x, y] = [s[k]![p]!, s[k]![q]!];
    s[k]![p] = c * x - sn * y;
    s[k]![q] = sn * x + c * y;
  }
  for (let k = 0; k < s.length; k++) {
    const [x, y] = [s[p]![k]!, s[q]![k]!];
    s[p]![k] = c * x - sn * y;
    s[q]![k] = sn * x + c * y;
    const [g, h] = [v[k]![p]!, v[k]![q]!];
    v[k]![p] = c * g - sn * h;
    v[k]![q] = sn * g + c * h;
  }
  s[p]![q] = 0;
  s[q]![p] = 0;
  return Math.abs(apq);
}

export interface SVD {
  /** m×k, columns. */
  readonly u: Matrix;
  /** Descending; k = min(m, n). */
  readonly s: number[];
  /** k×n, rows. */
  readonly vT: Matrix;
}

/** The reduced singular value decomposition, by one-sided Jacobi on the columns of a tall matrix. */
export function svd(a: Matrix, n = a[0]?.length ?? 0): SVD {
  const m = a.length;
  if (m < n) {
    const { u, s, vT } = svd(transpose(a, n), m);
    return { u: transpose(vT, m), s, vT: transpose(u, s.length) };
  }
  const w = transpose(a, n);
  const v = identity(n);
  for (let sweep = 0, moved = true; moved && sweep < SWEEPS; sweep++) {
    moved = false;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) moved = orthogonalise(w, v, p, q) || moved;
  }
  const norms = w.map((column) => Math.hypot(...column));
  const order = norms.map((_, i) => i).sort((p, q) => norms[q]! - norms[p]! || p - q);
  const columns = completeBasis(
    order.map((k) => (norms[k]! > 0 ? w[k]!.map((x) => x / norms[k]!) : null)),
    m,
  );
  const rows = order.map((k) => v[k]!);
  columns.forEach((column, k) => {
    // LAPACK's usual outcome: the first row of U negative.
    const lead = column.find((x) => Math.abs(x) > 1e-12) ?? -1;
    if (lead > 0) {
      columns[k] = column.map((x) => -x);
      rows[k] = rows[k]!.map((x) => -x);
    }
  });
  return { u: transpose(columns, m), s: order.map((k) => norms[k]!), vT: rows };
}

function dot(x: readonly number[], y: readonly number[]): number {
  return x.reduce((s, a, i) => s + a * y[i]!, 0);
}

function orthogonalise(w: Matrix, v: Matrix, p: number, q: number): boolean {
  const [alpha, beta, gamma] = [dot(w[p]!, w[p]!), dot(w[q]!, w[q]!), dot(w[p]!, w[q]!)];
  if (Math.abs(gamma) <= 1e-16 * Math.sqrt(alpha * beta) || gamma === 0) return false;
  const zeta = (beta - alpha) / (2 * gamma);
  const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const c = 1 / Math.sqrt(1 + t * t);
  for (const z of [w, v]) {
    const [x, y] = [z[p]!, z[q]!];
    z[p] = x.map((g, i) => c * g - c * t * y[i]!);
    z[q] = y.map((h, i) => c * t * x[i]! + c * h);
  }
  return true;
}

/** Unit vectors orthogonal to the others in place of the missing ones (zero singular values). */
function completeBasis(columns: readonly (number[] | null)[], m: number): number[][] {
  const known = columns.filter((c) => c !== null);
  return columns.map((column) => {
    if (column) return column;
    for (let i = 0; i < m; i++) {
      let e: number[] = Array.from({ length: m }, (_, k) => (k === i ? 1 : 0));
      for (const other of known) {
        const s = dot(e, other);
        e = e.map((x, k) => x - s * other[k]!);
      }
      const norm = Math.hypot(...e);
      if (norm > 1e-8) {
        const unit = e.map((x) => x / norm);
        known.push(unit);
        return unit;
      }
    }
    return new Array<number>(m).fill(0);
  });
}
