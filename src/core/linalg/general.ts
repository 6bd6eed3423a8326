/**
 * Eigenvalues and eigenvectors of a matrix without symmetry as LAPACK's dgeev gives them, for 2×2 (dlanv2) and upper triangular
 * matrices; null for others. Complex pairs come with the positive imaginary part first.
 */
import { complex, type Complex } from '../scalar.ts';
import type { Matrix } from './matrix.ts';
import { rotation, sign } from './rotations.ts';

const EPS = 2 ** -53;

export interface Eigen {
  readonly values: readonly Complex[];
  /** One vector per value. */
  readonly vectors: readonly (readonly Complex[])[];
}

export function eig(a: Matrix): Eigen | null {
  const n = a.length;
  if (a.every((row, i) => row.every((x, j) => j >= i || x === 0))) return triangular(a);
  return n === 2 ? twoByTwo(a) : null;
}

const real = (xs: readonly number[]): Complex[] => xs.map((x) => complex(x, 0));
const unit = (xs: readonly number[]): number[] => {
  const size = Math.hypot(...xs);
  return xs.map((x) => x / size);
};

/** Back substitution from 1 on the diagonal. */
function triangular(t: Matrix): Eigen {
  const n = t.length;
  const vectors = t.map((_, k) => {
    const x = new Array<number>(n).fill(0);
    x[k] = 1;
    for (let i = k - 1; i >= 0; i--) {
      let s = 0;
      for (let j = i + 1; j <= k; j++) s += t[i]![j]! * x[j]!;
      const gap = t[i]![i]! - t[k]![k]!;
      x[i] = s === 0 ? 0 : -s / (gap === 0 ? EPS * Math.max(Math.abs(t[k]![k]!), 2 ** -1022) : gap);
    }
    return real(unit(x));
  });
  return { values: real(t.map((row, k) => row[k]!)), vectors };
}

interface Schur {
  a: number;
  b: number;
  c: number;
  d: number;
  cs: number;
  sn: number;
}

/** The standard form of a 2×2 block and the rotation that makes it (dlanv2). */
function standard(a: number, b: number, c: number, d: number): Schur {
  if (c === 0) return { a, b, c, d, cs: 1, sn: 0 };
  if (b === 0) return { a: d, b: -c, c: 0, d: a, cs: 0, sn: 1 };
  if (a === d && sign(1, b) !== sign(1, c)) return { a, b, c, d, cs: 1, sn: 0 };
  const gap = a - d;
  const p = 0.5 * gap;
  const most = Math.max(Math.abs(b), Math.abs(c));
  const least = Math.min(Math.abs(b), Math.abs(c)) * sign(1, b) * sign(1, c);
  const scale = Math.max(Math.abs(p), most);
  const z = (p / scale) * p + (most / scale) * least;
  if (z >= 4 * EPS) {
    const root = p + sign(Math.sqrt(scale) * Math.sqrt(z), p);
    const tau = Math.hypot(c, root);
    return { a: d + root, b: b - c, c: 0, d: d - (most / root) * least, cs: root / tau, sn: c / tau };
  }
  const sigma = b + c;
  const tau = Math.hypot(sigma, gap);
  let cs = Math.sqrt(0.5 * (1 + Math.abs(sigma) / tau));
  let sn = -(p / (tau * cs)) * sign(1, sigma);
  const [aa, bb, cc, dd] = [a * cs + b * sn, -a * sn + b * cs, c * cs + d * sn, -c * sn + d * cs];
  const middle = 0.5 * (aa * cs + cc * sn + (-bb * sn + dd * cs));
  const [upper, below] = [bb * cs + dd * sn, -aa * sn + cc * cs];
  if (below === 0 || upper === 0 || sign(1, upper) !== sign(1, below)) {
    if (below !== 0 && upper === 0) return { a: middle, b: -below, c: 0, d: middle, cs: -sn, sn: cs };
    return { a: middle, b: upper, c: below, d: middle, cs, sn };
  }
  const [sab, sac] = [Math.sqrt(Math.abs(upper)), Math.sqrt(Math.abs(below))];
  const q = sign(sab * sac, below);
  const t = 1 / Math.sqrt(Math.abs(upper + below));
  const [cs1, sn1] = [sab * t, sac * t];
  [cs, sn] = [cs * cs1 - sn * sn1, cs * sn1 + sn * cs1];
  return { a: middle + q, b: upper - below, c: 0, d: middle - q, cs, sn };
}

function twoByTwo(m: Matrix): Eigen {
  const [a, b, c, d] = m.flat();
  const t = standard(a!, b!, c!, d!);
  const turn = (x: number, y: number): [number, number] => [t.cs * x - t.sn * y, t.sn * x + t.cs * y];
  if (t.c === 0) {
    const gap = t.a - t.d;
    const second = turn(-t.b / (gap === 0 ? EPS * Math.max(Math.abs(t.d), 2 ** -1022) : gap), 1);
    return { values: real([t.a, t.d]), vectors: [real(unit(turn(1, 0))), real(unit(second))] };
  }
  const w = Math.sqrt(Math.abs(t.b)) * Math.sqrt(Math.abs(t.c));
  const wide = Math.abs(t.b) >= Math.abs(t.c);
  const re = turn(wide ? 1 : -w / t.c, 0);
  const im = turn(0, wide ? w / t.b : 1);
  const size = Math.hypot(...re, ...im);
  const [r, i] = [re.map((x) => x / size), im.map((x) => x / size)];
  const k = r[0]! ** 2 + i[0]! ** 2 >= r[1]! ** 2 + i[1]! ** 2 ? 0 : 1;
  const [cs, sn] = rotation(r[k]!, i[k]!);
  const vector = [0, 1].map((j) => complex(cs * r[j]! + sn * i[j]!, j === k ? 0 : cs * i[j]! - sn * r[j]!));
  return {
    values: [complex(t.a, w), complex(t.d, -w)],
    vectors: [vector, vector.map((z) => complex(z.re, -z.im))],
  };
}
