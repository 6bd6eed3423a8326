/**
 * The implicit QR iteration on an upper bidiagonal matrix, as LAPACK's dbdsqr: zero-shift and shifted sweeps in both directions,
 * 2×2 blocks by dlasv2. Singular values come out descending and not negative; U and VT are turned along.
 */
import type { Matrix } from './matrix.ts';
import { rotation, sign, turnColumns, turnRows } from './rotations.ts';

const EPS = 2 ** -53;
const TOL = Math.max(10, Math.min(100, EPS ** -0.125)) * EPS;
type Turn = [number, number];

/** The smaller singular value of [[f, g], [0, h]] (dlas2). */
function smallest(f: number, g: number, h: number): number {
  const [fa, ga, ha] = [Math.abs(f), Math.abs(g), Math.abs(h)];
  const [low, high] = [Math.min(fa, ha), Math.max(fa, ha)];
  if (low === 0) return 0;
  const [as, at] = [1 + low / high, (high - low) / high];
  if (ga < high) {
    const au = (ga / high) ** 2;
    return low * (2 / (Math.sqrt(as * as + au) + Math.sqrt(at * at + au)));
  }
  const au = high / ga;
  if (au === 0) return (low * high) / ga;
  return low * (1 / (Math.sqrt(1 + (as * au) ** 2) + Math.sqrt(1 + (at * au) ** 2))) * au * 2;
}

/** The singular value decomposition of [[f, g], [0, h]] (dlasv2). */
function twoByTwo(f: number, g: number, h: number): { min: number; max: number; right: Turn; left: Turn } {
  const swap = Math.abs(h) > Math.abs(f);
  const [ft, ht] = swap ? [h, f] : [f, h];
  const [fa, ha, ga] = [Math.abs(ft), Math.abs(ht), Math.abs(g)];
  let greatest = swap ? 3 : 1;
  let [min, max, clt, crt, slt, srt] = [ha, fa, 1, 1, 0, 0];
  if (ga !== 0) {
    if (ga > fa) greatest = 2;
    if (ga > fa && fa / ga < EPS) {
      max = ga;
      min = ha > 1 ? fa / (ga / ha) : (fa / ga) * ha;
      [clt, slt, srt, crt] = [1, ht / g, 1, ft / g];
    } else {
      const d = fa - ha;
      let l = d === fa ? 1 : d / fa;
      const m = g / ft;
      let t = 2 - l;
      const mm = m * m;
      const s = Math.sqrt(t * t + mm);
      const r = l === 0 ? Math.abs(m) : Math.sqrt(l * l + mm);
      const a = 0.5 * (s + r);
      min = ha / a;
      max = fa * a;
      if (mm === 0) t = l === 0 ? sign(2, ft) * sign(1, g) : g / sign(d, ft) + m / t;
      else t = (m / (s + t) + m / (r + l)) * (1 + a);
      l = Math.sqrt(t * t + 4);
      crt = 2 / l;
      srt = t / l;
      clt = (crt + srt * m) / a;
      slt = ((ht / ft) * srt) / a;
    }
  }
  const [csl, snl, csr, snr] = swap ? [srt, crt, slt, clt] : [clt, slt, crt, srt];
  const one = (x: number): number => sign(1, x);
  const way =
    greatest === 1
      ? one(csr) * one(csl) * one(f)
      : greatest === 2
        ? one(snr) * one(csl) * one(g)
        : one(snr) * one(snl) * one(h);
  return { max: sign(max, way), min: sign(min, way * one(f) * one(h)), right: [csr, snr], left: [csl, snl] };
}

interface State {
  readonly d: number[];
  readonly e: number[];
  readonly u: Matrix;
  readonly vt: Matrix;
}

function chaseDown({ d, e, u, vt }: State, ll: number, m: number, shift: number): void {
  const [right, left]: [Turn[], Turn[]] = [[], []];
  if (shift === 0) {
    let [cs, oldcs, oldsn] = [1, 1, 0];
    for (let i = ll; i < m; i++) {
      const [c, s, r] = rotation(d[i]! * cs, e[i]!);
      cs = c;
      if (i > ll) e[i - 1] = oldsn * r;
      const [oc, os, di] = rotation(oldcs * r, d[i + 1]! * s);
      [oldcs, oldsn, d[i]] = [oc, os, di];
      right.push([c, s]);
      left.push([oc, os]);
    }
    const h = d[m]! * cs;
    d[m] = h * oldcs;
    e[m - 1] = h * oldsn;
  } else {
    let f = (Math.abs(d[ll]!) - shift) * (sign(1, d[ll]!) + shift / d[ll]!);
    let g = e[ll]!;
    for (let i = ll; i < m; i++) {
      const [cr, sr, r] = rotation(f, g);
      if (i > ll) e[i - 1] = r;
      f = cr * d[i]! + sr * e[i]!;
      e[i] = cr * e[i]! - sr * d[i]!;
      g = sr * d[i + 1]!;
      d[i + 1]! *= cr;
      const [cl, sl, r2] = rotation(f, g);
      d[i] = r2;
      f = cl * e[i]! + sl * d[i + 1]!;
      d[i + 1] = cl * d[i + 1]! - sl * e[i]!;
      if (i < m - 1) {
        g = sl * e[i + 1]!;
        e[i + 1]! *= cl;
      }
      right.push([cr, sr]);
      left.push([cl, sl]);
    }
    e[m - 1] = f;
  }
  turnRows(vt, right, ll);
  turnColumns(u, left, ll);
}

function chaseUp({ d, e, u, vt }: State, ll: number, m: number, shift: number): void {
  const [right, left]: [Turn[], Turn[]] = [[], []];
  if (shift === 0) {
    let [cs, oldcs, oldsn] = [1, 1, 0];
    for (let i = m; i > ll; i--) {
      const [c, s, r] = rotation(d[i]! * cs, e[i - 1]!);
      cs = c;
      if (i < m) e[i] = oldsn * r;
      const [oc, os, di] = rotation(oldcs * r, d[i - 1]! * s);
      [oldcs, oldsn, d[i]] = [oc, os, di];
      left.unshift([c, -s]);
      right.unshift([oc, -os]);
    }
    const h = d[ll]! * cs;
    d[ll] = h * oldcs;
    e[ll] = h * oldsn;
  } else {
    let f = (Math.abs(d[m]!) - shift) * (sign(1, d[m]!) + shift / d[m]!);
    let g = e[m - 1]!;
    for (let i = m; i > ll; i--) {
      const [cr, sr, r] = rotation(f, g);
      if (i < m) e[i] = r;
      f = cr * d[i]! + sr * e[i - 1]!;
      e[i - 1] = cr * e[i - 1]! - sr * d[i]!;
      g = sr * d[i - 1]!;
      d[i - 1]! *= cr;
      const [cl, sl, r2] = rotation(f, g);
      d[i] = r2;
      f = cl * e[i - 1]! + sl * d[i - 1]!;
      d[i - 1] = cl * d[i - 1]! - sl * e[i - 1]!;
      if (i > ll + 1) {
        g = sl * e[i - 2]!;
        e[i - 2]! *= cl;
      }
      left.unshift([cr, -sr]);
      right.unshift([cl, -sl]);
    }
    e[ll] = f;
  }
  turnRows(vt, right, ll, true);
  turnColumns(u, left, ll, true);
}

/** Is an off-diagonal element of the block negligible? It is set to zero then. Else the least estimate of a singular value. */
function converged({ d, e }: State, ll: number, m: number, down: boolean): number | null {
  const edge = down ? m - 1 : ll;
  if (Math.abs(e[edge]!) <= TOL * Math.abs(d[down ? m : ll]!)) {
    e[edge] = 0;
    return null;
  }
  let mu = Math.abs(d[down ? ll : m]!);
  let least = mu;
  for (let k = down ? ll : m - 1; down ? k < m : k >= ll; k += down ? 1 : -1) {
    if (Math.abs(e[k]!) <= TOL * mu) {
      e[k] = 0;
      return null;
    }
    mu = Math.abs(d[down ? k + 1 : k]!) * (mu / (mu + Math.abs(e[k]!)));
    least = Math.min(least, mu);
  }
  return least;
}

/** `d` and `e` (diagonal and superdiagonal) become the singular values and zeros. */
export function diagonalize(d: number[], e: number[], u: Matrix, vt: Matrix): void {
  const n = d.length;
  const state = { d, e, u, vt };
  let mu = Math.abs(d[0] ?? 0);
  let low = mu;
  for (let i = 1; i < n && low !== 0; i++) {
    mu = Math.abs(d[i]!) * (mu / (mu + Math.abs(e[i - 1]!)));
    low = Math.min(low, mu);
  }
  const thresh = Math.max((TOL * low) / Math.sqrt(n), 6 * n * n * 2 ** -1022);
  let [m, oldll, oldm, down] = [n - 1, -2, -2, true];
  for (let guard = 0; m > 0 && guard < 6 * n * n + 60; guard++) {
    let most = Math.abs(d[m]!);
    let ll = m - 1;
    while (ll >= 0 && Math.abs(e[ll]!) > thresh) {
      most = Math.max(most, Math.abs(d[ll]!), Math.abs(e[ll]!));
      ll--;
    }
    if (ll >= 0) e[ll] = 0;
    if (ll === m - 1) {
      m--;
      continue;
    }
    ll++;
    if (ll === m - 1) {
      const { min, max, right, left } = twoByTwo(d[ll]!, e[ll]!, d[m]!);
      [d[ll], e[ll], d[m]] = [max, 0, min];
      turnRows(vt, [right], ll);
      turnColumns(u, [left], ll);
      m -= 2;
      continue;
    }
    if (ll > oldm || m < oldll) down = Math.abs(d[ll]!) >= Math.abs(d[m]!);
    const least = converged(state, ll, m, down);
    if (least === null) continue;
    [oldll, oldm] = [ll, m];
    let shift = 0;
    if (n * TOL * (least / most) > Math.max(EPS, 0.01 * TOL)) {
      const start = Math.abs(d[down ? ll : m]!);
      shift = down ? smallest(d[m - 1]!, e[m - 1]!, d[m]!) : smallest(d[ll]!, e[ll]!, d[ll + 1]!);
      if (start > 0 && (shift / start) ** 2 < EPS) shift = 0;
    }
    (down ? chaseDown : chaseUp)(state, ll, m, shift);
    const edge = down ? m - 1 : ll;
    if (Math.abs(e[edge]!) <= thresh) e[edge] = 0;
  }
  for (let i = 0; i < n; i++) {
    if (d[i]! >= 0 && !Object.is(d[i], -0)) continue;
    d[i] = -d[i]!;
    vt[i] = vt[i]!.map((x) => -x);
  }
  for (let end = n - 1; end > 0; end--) {
    let at = 0;
    for (let j = 1; j <= end; j++) if (d[j]! <= d[at]!) at = j;
    if (at === end) continue;
    [d[at], d[end]] = [d[end]!, d[at]!];
    [vt[at], vt[end]] = [vt[end]!, vt[at]!];
    for (const row of u) [row[at], row[end]] = [row[end]!, row[at]!];
  }
}
