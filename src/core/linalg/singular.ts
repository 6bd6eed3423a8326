/**
 * Singular values as LAPACK's dgesdd finds them for small matrices: a QR (or LQ) step first when one side is much longer, reduction
 * to bidiagonal form (dgebd2), the iteration of bidiagonal.ts, and the reflectors back.
 */
import { diagonalize } from './bidiagonal.ts';
import { copyMatrix, identity, product, transpose, zeros, type Matrix } from './matrix.ts';
import { reflectColumns, reflector, reflectRows, rotation, sign, turnRows, type Reflector } from './rotations.ts';

export interface Decomposition {
  readonly u: Matrix;
  readonly s: number[];
  readonly vT: Matrix;
}

/** A = U·diag(s)·VT. `full` gives square U and VT, else as many vectors as singular values. */
export function svd(a: Matrix, full = false, n = a[0]?.length ?? 0): Decomposition {
  const m = a.length;
  if (m < n) return turned(svdTall(transpose(a, n), full, true));
  return svdTall(a, full, false);
}

const turned = ({ u, s, vT }: Decomposition): Decomposition => ({ u: transpose(vT), s, vT: transpose(u) });

/** Rows at least as many as columns. `flipped`: the matrix is the transpose of the one asked for, whose bidiagonal form is lower. */
function svdTall(a: Matrix, full: boolean, flipped: boolean): Decomposition {
  const m = a.length;
  const n = a[0]?.length ?? 0;
  if (m >= Math.floor((n * 11) / 6) && m > n) return byTriangle(a, full, flipped);
  const r = copyMatrix(a);
  const [left, right]: [Reflector[], Reflector[]] = [[], []];
  for (let i = 0; i < n; i++) {
    const h = reflector(
      r.map((row) => row[i]!),
      i,
    );
    reflectRows(r, h, i);
    left.push(h);
    if (i >= n - 2) continue;
    const g = reflector(r[i]!, i + 1);
    reflectColumns(r, g, i);
    right.push(g);
  }
  const d = Array.from({ length: n }, (_, i) => r[i]![i]!);
  const e = Array.from({ length: Math.max(0, n - 1) }, (_, i) => r[i]![i + 1]!);
  const [small, vT] = flipped ? lower(d, e) : upper(d, e);
  const size = full ? m : n;
  const u = zeros(m, size);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < size; j++) u[i]![j] = i < n && j < n ? small[i]![j]! : i === j ? 1 : 0;
  for (const h of left.reverse()) reflectRows(u, h);
  for (const g of right.reverse()) reflectColumns(vT, g);
  return { u, s: d, vT };
}

function upper(d: number[], e: number[]): [Matrix, Matrix] {
  const [u, vT] = [identity(d.length), identity(d.length)];
  if (d.length === 1) {
    u[0]![0] = sign(1, d[0]!);
    d[0] = Math.abs(d[0]!);
    return [u, vT];
  }
  diagonalize(d, e, u, vT);
  return [u, vT];
}

/** The lower bidiagonal matrix with these elements is made upper by rotations from the left (dbdsdc), then taken apart. */
function lower(d: number[], e: number[]): [Matrix, Matrix] {
  const n = d.length;
  const turns: [number, number][] = [];
  for (let i = 0; i < n - 1; i++) {
    const [c, s, r] = rotation(d[i]!, e[i]!);
    d[i] = r;
    e[i] = s * d[i + 1]!;
    d[i + 1]! *= c;
    turns.push([c, -s]);
  }
  const [u, vT] = upper(d, e);
  turnRows(u, turns, 0, true);
  return [transpose(vT), transpose(u)];
}

function byTriangle(a: Matrix, full: boolean, flipped: boolean): Decomposition {
  const m = a.length;
  const n = a[0]?.length ?? 0;
  const r = copyMatrix(a);
  const reflectors: Reflector[] = [];
  for (let i = 0; i < n; i++) {
    const h = reflector(
      r.map((row) => row[i]!),
      i,
    );
    reflectRows(r, h, i);
    for (let k = i + 1; k < m; k++) r[k]![i] = 0;
    reflectors.push(h);
  }
  const triangle = r.slice(0, n);
  const inner = flipped ? turned(svdTall(transpose(triangle, n), false, false)) : svdTall(triangle, false, false);
  const q = identity(m);
  for (const h of reflectors.reverse()) reflectRows(q, h);
  const first = product(
    q.map((row) => row.slice(0, n)),
    inner.u,
  );
  const u = full ? first.map((row, i) => [...row, ...q[i]!.slice(n)]) : first;
  return { u, s: inner.s, vT: inner.vT };
}
