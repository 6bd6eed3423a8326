/**
 * Eigenvalues and eigenvectors of a symmetric matrix as LAPACK's dsyevd finds them for small matrices: reduction to tridiagonal
 * form (dsytd2, lower triangle), then implicit QL or QR (dsteqr), so that signs and order are LAPACK's.
 */
import { copyMatrix, identity, type Matrix } from './matrix.ts';
import { reflectColumns, reflector, reflectRows, rotation, sign, turnColumns, type Reflector } from './rotations.ts';

const EPS = 2 ** -53;
const TINY = 2 ** -1022;

/** Ascending eigenvalues and the eigenvectors as columns; reads the lower triangle. */
export function eigh(a: Matrix): { values: number[]; vectors: Matrix } {
  const n = a.length;
  const s = copyMatrix(a);
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) s[i]![j] = s[j]![i]!;
  const reflectors: Reflector[] = [];
  for (let i = 0; i < n - 2; i++) {
    const h = reflector(
      s.map((row) => row[i]!),
      i + 1,
    );
    reflectRows(s, h);
    reflectColumns(s, h);
    reflectors.push(h);
  }
  const d = s.map((row, i) => row[i]!);
  const e = s.slice(1).map((row, i) => row[i]!);
  const z = identity(n);
  tridiagonal(d, e, z);
  for (const h of reflectors.reverse()) reflectRows(z, h);
  return { values: d, vectors: z };
}

/** Rotation and eigenvalues of [[a, b], [b, c]] (dlaev2). */
function twoByTwo(a: number, b: number, c: number): { rt1: number; rt2: number; cs: number; sn: number } {
  const [sum, gap] = [a + c, a - c];
  const [adf, tb] = [Math.abs(gap), b + b];
  const ab = Math.abs(tb);
  const [most, least] = Math.abs(a) > Math.abs(c) ? [a, c] : [c, a];
  const rt =
    adf > ab ? adf * Math.sqrt(1 + (ab / adf) ** 2) : adf < ab ? ab * Math.sqrt(1 + (adf / ab) ** 2) : ab * Math.SQRT2;
  let [rt1, rt2, sgn1] = [0.5 * rt, -0.5 * rt, 1];
  if (sum !== 0) {
    sgn1 = sum < 0 ? -1 : 1;
    rt1 = 0.5 * (sum + sgn1 * rt);
    rt2 = (most / rt1) * least - (b / rt1) * b;
  }
  const sgn2 = gap >= 0 ? 1 : -1;
  const cs = gap + sgn2 * rt;
  let [cs1, sn1] = [1, 0];
  if (Math.abs(cs) > ab) {
    const ct = -tb / cs;
    sn1 = 1 / Math.sqrt(1 + ct * ct);
    cs1 = ct * sn1;
  } else if (ab !== 0) {
    const tn = -cs / tb;
    cs1 = 1 / Math.sqrt(1 + tn * tn);
    sn1 = tn * cs1;
  }
  return sgn1 === sgn2 ? { rt1, rt2, cs: -sn1, sn: cs1 } : { rt1, rt2, cs: cs1, sn: sn1 };
}

/** dsteqr: `d` becomes the eigenvalues, the columns of `z` are turned along. */
function tridiagonal(d: number[], e: number[], z: Matrix): void {
  const n = d.length;
  let steps = n * 30;
  const gone = (k: number): boolean =>
    Math.abs(e[k]!) <= Math.sqrt(Math.abs(d[k]!)) * Math.sqrt(Math.abs(d[k + 1]!)) * EPS;
  for (let start = 0; start < n;) {
    let end = start;
    while (end < n - 1 && e[end] !== 0 && !gone(end)) end++;
    if (end < n - 1) e[end] = 0;
    const [first, last] = [start, end];
    start = end + 1;
    if (first === last) continue;
    const down = Math.abs(d[last]!) >= Math.abs(d[first]!);
    const block = down ? ql : qr;
    if (!block(d, e, z, down ? first : last, down ? last : first, () => steps-- > 0)) return;
    start = first + (e.slice(first, last).some((x) => x !== 0) ? 0 : last - first + 1);
  }
  for (let i = 0; i < n - 1; i++) {
    let k = i;
    for (let j = i + 1; j < n; j++) if (d[j]! < d[k]!) k = j;
    if (k === i) continue;
    [d[i], d[k]] = [d[k]!, d[i]!];
    for (const row of z) [row[i], row[k]] = [row[k]!, row[i]!];
  }
}

type Block = (d: number[], e: number[], z: Matrix, l: number, lend: number, more: () => boolean) => boolean;

const ql: Block = (d, e, z, l, lend, more) => {
  while (l <= lend) {
    let m = l;
    while (m < lend && e[m]! ** 2 > EPS * EPS * Math.abs(d[m]!) * Math.abs(d[m + 1]!) + TINY) m++;
    if (m < lend) e[m] = 0;
    if (m === l) {
      l++;
      continue;
    }
    if (m === l + 1) {
      const { rt1, rt2, cs, sn } = twoByTwo(d[l]!, e[l]!, d[l + 1]!);
      turnColumns(z, [[cs, sn]], l);
      [d[l], d[l + 1], e[l]] = [rt1, rt2, 0];
      l += 2;
      continue;
    }
    if (!more()) return false;
    let g = (d[l + 1]! - d[l]!) / (2 * e[l]!);
    g = d[m]! - d[l]! + e[l]! / (g + sign(Math.hypot(g, 1), g));
    let [s, c, p] = [1, 1, 0];
    const turns: [number, number][] = [];
    for (let i = m - 1; i >= l; i--) {
      const [f, b] = [s * e[i]!, c * e[i]!];
      const [c1, s1, r1] = rotation(g, f);
      [c, s] = [c1, s1];
      if (i !== m - 1) e[i + 1] = r1;
      g = d[i + 1]! - p;
      const r = (d[i]! - g) * s + 2 * c * b;
      p = s * r;
      d[i + 1] = g + p;
      g = c * r - b;
      turns.unshift([c, -s]);
    }
    turnColumns(z, turns, l, true);
    d[l]! -= p;
    e[l] = g;
  }
  return true;
};

const qr: Block = (d, e, z, l, lend, more) => {
  while (l >= lend) {
    let m = l;
    while (m > lend && e[m - 1]! ** 2 > EPS * EPS * Math.abs(d[m]!) * Math.abs(d[m - 1]!) + TINY) m--;
    if (m > lend) e[m - 1] = 0;
    if (m === l) {
      l--;
      continue;
    }
    if (m === l - 1) {
      const { rt1, rt2, cs, sn } = twoByTwo(d[l - 1]!, e[l - 1]!, d[l]!);
      turnColumns(z, [[cs, sn]], l - 1);
      [d[l - 1], d[l], e[l - 1]] = [rt1, rt2, 0];
      l -= 2;
      continue;
    }
    if (!more()) return false;
    let g = (d[l - 1]! - d[l]!) / (2 * e[l - 1]!);
    g = d[m]! - d[l]! + e[l - 1]! / (g + sign(Math.hypot(g, 1), g));
    let [s, c, p] = [1, 1, 0];
    const turns: [number, number][] = [];
    for (let i = m; i < l; i++) {
      const [f, b] = [s * e[i]!, c * e[i]!];
      const [c1, s1, r1] = rotation(g, f);
      [c, s] = [c1, s1];
      if (i !== m) e[i - 1] = r1;
      g = d[i]! - p;
      const r = (d[i + 1]! - g) * s + 2 * c * b;
      p = s * r;
      d[i] = g + p;
      g = c * r - b;
      turns.push([c, s]);
    }
    turnColumns(z, turns, m);
    d[l]! -= p;
    e[l - 1] = g;
  }
  return true;
};
