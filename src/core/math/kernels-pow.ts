// x^y of doubles the way Intel's vector library computes it at high accuracy (NumPy calls it): log2 x in two doubles from a
// table of 32, times y, then a table of 2^(j/16).
import { addNumber, dd, div, neighbour, scale, sumTowardsMinus, twoProd, twoSum } from './double-double.ts';
import { LN2, logDD, powExact } from './exact-exp.ts';
import { exponentOf } from './bits.ts';
import { fma } from './fma.ts';
import { POWERS } from './kernels-exp.ts';

/** −log2(1 + i/32), plus one in the upper half; the first part has so few bits that an exponent can be added exactly. */
const LOGS = Array.from({ length: 32 }, (_, i) => {
  const exactLog = addNumber(div(logDD(dd(1 + i / 32)), dd(-LN2.hi, -LN2.lo)), i >= 16 ? 1 : 0);
  const high = Math.round(exactLog.hi * 2 ** 40) / 2 ** 40;
  return { high, low: exactLog.hi - high + exactLog.lo };
});

/** a·b towards zero and what that leaves. */
function productDown(a: number, b: number): { hi: number; lo: number } {
  const p = twoProd(a, b);
  if (p.lo === 0 || p.lo > 0 === p.hi > 0) return p;
  const hi = neighbour(p.hi, false);
  return { hi, lo: p.hi - hi + p.lo };
}

function sumDown(a: number, b: number): number {
  const s = twoSum(a, b);
  if (s.lo === 0 || s.lo > 0 === s.hi > 0) return s.hi;
  return neighbour(s.hi, false);
}

export function pow(x: number, y: number): number {
  if (!(x > 2.3e-308) || x === Infinity || !Number.isFinite(y) || y === 0) return powExact(x, y);
  const e = exponentOf(x);
  const half = scale(x, -e - 1); // [1/2, 1)
  const guess = 1 / half;
  const steps = guess * 32;
  const low = Math.floor(steps);
  const up = steps - low;
  const rounded = (up > 0.5 || (up === 0.5 && (low & 1) === 1) ? low + 1 : low) / 32; // 33 values in [1, 2]
  const index = rounded === 2 ? 0 : rounded * 32 - 32;
  const row = LOGS[index] as { high: number; low: number };
  const h = fma(half * 0.5, rounded, -0.5);
  const k = row.high + (rounded < 1.5 ? e + 1 : e);
  return powWithLog(x, y, h, h * h, k, row.low);
}

function powWithLog(x: number, y: number, h: number, h2: number, k: number, tableLow: number): number {
  const p1 = fma(h2, fma(-147.81949020589988, h, 82.1130963426615), fma(-46.16623558520178, h, 26.380707257740216));
  const q0 = fma(-4.0717556105226066e-17, h, 4.071092972869235e-17);
  const q1 = fma(-15.388747102981883, h, 9.233248261732964);
  const q2 = fma(-5.770780163555852, h, 3.847186775703902);
  const poly = fma(h2, fma(h2 * h2, p1, fma(h2, q1, q2)), q0);
  const rest = fma(h, poly, tableLow);
  const first = fma(2.8853900817779268, h, k);
  const d = first - k;
  const main = fma(-h, d, first);
  const e = fma(h, 2.8853900817779268, -d);
  const low = rest + (fma(-e, h, e) - fma(d, h, -(first - main)));
  const log = main + low;
  const logLow = low - (log - main);
  const p = productDown(log, y);
  const pLow = fma(y, logLow, p.lo);
  const t = sumDown(p.hi, pLow);
  if (!(Math.abs(t) < 1021.5)) return powExact(x, y);
  const tLow = pLow - (t - p.hi);
  const n = Math.floor(t * 16);
  const r = sumTowardsMinus(t, -n / 16) + tLow;
  const r2 = r * r;
  const a = fma(
    r2,
    fma(0.00015741120548571732, r, 0.0013330645434141127),
    fma(0.009618141545265708, r, 0.0555041083923959),
  );
  const b = fma(r2, a, fma(0.24022650696194106, r, 0.6931471805599342));
  const j = n & 15;
  const high = POWERS.high[j] as number;
  return scale(fma(high, fma(r, b, POWERS.relative[j] as number), high), n >> 4);
}
