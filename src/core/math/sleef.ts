// exp, log, log1p and expm1 the way SLEEF computes them within 1 ulp (PyTorch's vector code calls it): Horner or Estrin sums
// of published coefficients, and pairs of numbers where one does not carry enough. One text for both dtypes: `Kind` says
// how to round and fuse. https://sleef.org, algorithms of N. Shibata and F. Petrogalli (2020).
import { scale } from './double-double.ts';
import { fma, fmaf } from './fma.ts';
import { exponentOf } from './bits.ts';

interface Kind {
  readonly r: (x: number) => number;
  readonly fma: (a: number, b: number, c: number) => number;
}

const FLOAT: Kind = { r: Math.fround, fma: fmaf };
const DOUBLE: Kind = { r: (x) => x, fma };

type Pair = readonly [number, number];

/** Sums of pairs; the short ones need |a| ≥ |b|. */
const pairs = ({ r, fma }: Kind) => ({
  addShort: (a: Pair, b: Pair): Pair => {
    const s = r(a[0] + b[0]);
    return [s, r(r(r(r(a[0] - s) + b[0]) + a[1]) + b[1])];
  },
  add: (a: Pair, b: Pair): Pair => {
    const s = r(a[0] + b[0]);
    const v = r(s - a[0]);
    return [s, r(r(r(a[0] - r(s - v)) + r(b[0] - v)) + r(a[1] + b[1]))];
  },
  mul: (a: Pair, b: Pair): Pair => {
    const s = r(a[0] * b[0]);
    return [s, fma(a[0], b[1], fma(a[1], b[0], fma(a[0], b[0], -s)))];
  },
  square: (a: Pair): Pair => {
    const s = r(a[0] * a[0]);
    return [s, fma(r(a[0] + a[0]), a[1], fma(a[0], a[0], -s))];
  },
  div: (n: Pair, d: Pair): Pair => {
    const t = r(1 / d[0]);
    const s = r(n[0] * t);
    const v = fma(-d[1], t, fma(-d[0], t, 1));
    return [s, fma(s, v, fma(n[1], t, fma(t, n[0], -s)))];
  },
});
const float = pairs(FLOAT);
const double = pairs(DOUBLE);

const f = Math.fround;
const floats = (...c: number[]): number[] => c.map(f);
const LOG2E = 1.4426950408889634;
const LN2 = {
  float: floats(0.693145751953125, 1.428606765330187045e-6) as [number, number],
  double: [0.693147180559662956511601805686950683594, 2.8235290563031577e-13] as const,
};

function even(x: number): number {
  const n = Math.round(x);
  return n - x === 0.5 && (n & 1) === 1 ? n - 1 : n;
}

const EXP_FLOAT = floats(
  0.000198527617612853646278381,
  0.00139304355252534151077271,
  0.00833336077630519866943359,
  0.0416664853692054748535156,
  0.166666671633720397949219,
  0.5,
);

export function expf(x: number): number {
  if (x !== x) return x;
  if (x < -104) return 0;
  if (x > 100) return Infinity;
  const q = even(f(x * f(LOG2E)));
  const s = fmaf(q, -LN2.float[1], fmaf(q, -LN2.float[0], x));
  let u = EXP_FLOAT[0] as number;
  for (const c of EXP_FLOAT.slice(1)) u = fmaf(u, s, c);
  return f(scale(f(1 + fmaf(f(s * s), u, s)), q));
}

export function exp(x: number): number {
  if (x !== x) return x;
  if (x < -1000) return 0;
  if (x > 709.782712893384) return Infinity;
  const q = even(x * LOG2E);
  const s = fma(q, -LN2.double[1], fma(q, -LN2.double[0], x));
  const s2 = s * s;
  const s4 = s2 * s2;
  const p98 = fma(s, 0.2081276378237164457e-8, 0.2511210703042288022e-7);
  const p74 = fma(
    s2,
    fma(s, 0.2755762628169491192e-6, 0.2755723402025388239e-5),
    fma(s, 0.2480158687479686264e-4, 0.198412698985586585e-3),
  );
  const p30 = fma(
    s2,
    fma(s, 0.1388888888914497797e-2, 0.833333333331493821e-2),
    fma(s, 0.4166666666666602598e-1, 0.1666666666666669072),
  );
  const u = fma(s4 * s4, p98, fma(s4, p74, p30));
  return scale(fma(fma(fma(u, s, 0.5), s, 1), s, 1), q);
}

/** log(m·2^e) from the pair x = (m−1)/(m+1): e·ln 2 + 2x + x³·t. */
function finishLog(kind: Kind, e: number, ln2: Pair, x: Pair, t: number): number {
  const p = kind === FLOAT ? float : double;
  const { r } = kind;
  const s0: Pair = [r(ln2[0] * e), 0];
  const s1: Pair = [s0[0], kind.fma(ln2[1], e, kind.fma(ln2[0], e, -s0[0]))];
  const s2 = p.addShort(s1, [x[0] * 2, x[1] * 2]);
  const cube = r(r(r(x[0] * x[0]) * x[0]) * t);
  const s3 = r(s2[0] + cube);
  return r(s3 + r(r(r(s2[0] - s3) + cube) + s2[1]));
}

const LN2_PAIR = {
  float: floats(0.69314718246459960938, -1.904654323148236017e-9) as [number, number],
  double: [0.693147180559945286226764, 2.319046813846299558417771e-17] as const,
};

function logTailFloat(x2: number): number {
  return fmaf(fmaf(f(0.3027294874), x2, f(0.3996108174)), x2, f(0.666669488));
}

function logTailDouble(x2: number): number {
  const x4 = x2 * x2;
  const p64 = fma(x4, 0.1532076988502701353, fma(x2, 0.1525629051003428716, 0.1818605932937785996));
  const p30 = fma(
    x4,
    fma(x2, 0.2222214519839380009, 0.285714293279429932),
    fma(x2, 0.399999999963525199, 0.6666666666667333541),
  );
  return fma(x4 * x4, p64, p30);
}

export function logf(x: number): number {
  if (!(x > 0) || x === Infinity) return f(Math.log(x));
  const e = exponentOf(f(x * f(1 / 0.75)));
  const m = scale(x, -e);
  const q = float.div(float.add([-1, 0], [m, 0]), float.add([1, 0], [m, 0]));
  return finishLog(FLOAT, e, LN2_PAIR.float, q, logTailFloat(f(q[0] * q[0])));
}

export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log(x);
  const e = exponentOf(x * (1 / 0.75));
  const m = scale(x, -e);
  const q = double.div(double.add([-1, 0], [m, 0]), double.add([1, 0], [m, 0]));
  return finishLog(DOUBLE, e, LN2_PAIR.double, q, logTailDouble(q[0] * q[0]));
}

export function log1pf(x: number): number {
  if (x === 0 || !(x > -1) || x > 1e38) return f(Math.log1p(x));
  const e = exponentOf(f(f(x + 1) * f(1 / 0.75)));
  const t = 2 ** -e;
  const m = fmaf(x, t, f(t - 1));
  const q = float.div([m, 0], float.addShort([2, 0], [m, 0]));
  return finishLog(FLOAT, e, LN2_PAIR.float, q, logTailFloat(f(q[0] * q[0])));
}

export function log1p(x: number): number {
  if (x === 0 || !(x > -1) || x > 1e307) return Math.log1p(x);
  const e = exponentOf((x + 1) * (1 / 0.75));
  const t = scale(1, -e);
  const m = fma(x, t, t - 1);
  const q = double.div([m, 0], double.addShort([2, 0], [m, 0]));
  return finishLog(DOUBLE, e, LN2_PAIR.double, q, logTailDouble(q[0] * q[0]));
}

/** e^x in two floats. */
function expPairf(x: number): Pair {
  const q = even(f(x * f(LOG2E)));
  const s = float.add(float.add([x, 0], [f(q * -LN2.float[0]), 0]), [f(q * -LN2.float[1]), 0]);
  let u = f(0.1980960224e-3);
  for (const c of floats(0.1394256484e-2, 0.8333456703e-2, 0.4166637361e-1)) u = fmaf(u, s[0], c);
  const su = f(s[0] * u);
  const first = float.add([su, fmaf(s[1], u, fmaf(s[0], u, -su))], [f(0.166666659414234244790680580464), 0]);
  const second = float.add(float.mul(s, first), [0.5, 0]);
  const t = float.addShort([1, 0], float.add(s, float.mul(float.square(s), second)));
  return [f(scale(t[0], q)), f(scale(t[1], q))];
}

export function expm1f(x: number): number {
  if (x !== x || x === 0) return x;
  if (x > 88.72283172607421875) return Infinity;
  if (x < -16.63553237915039) return -1;
  const d = float.add(expPairf(x), [-1, 0]);
  return f(d[0] + d[1]);
}
