// log, log1p, log2, log10, atan and cbrt of doubles the way Intel's vector library computes them at high accuracy (NumPy calls it): 1/x to a few
// bits picks a table entry in two doubles, a polynomial does the rest.
import { dd, div, scale } from './double-double.ts';
import type { DD } from './double-double.ts';
import { LN10, LN2, log1pExact, logDD, logExact } from './exact-exp.ts';
import { atanDD } from './exact-trig.ts';
import { exponentOf } from './bits.ts';
import { fma } from './fma.ts';
import { roundTo } from './float-tools.ts';
import { guessInverse } from './processor-guess.ts';

/**
 * −log y, in units of log `base`, of y = (16 + k)/32, doubled below 3/4; the first part has so few bits that an exponent can
 * be added exactly.
 */
const table = (base: DD): { high: number; low: number }[] =>
  Array.from({ length: 16 }, (_, k) => {
    const { hi, lo } = div(logDD(div(dd(k < 8 ? 16 : 32), dd(16 + k))), base);
    const high = Math.round(hi * 2 ** 40) / 2 ** 40;
    return { high, low: hi - high + lo };
  });
const LOGS = table(dd(1));
const LOGS_2 = table(LN2);
const LOGS_10 = table(LN10);

/** x = 2^E/y·(1 + r) with y of five bits. */
function reduced(x: number): { r: number; E: number; k: number; y: number; e: number } {
  const e = exponentOf(x);
  const m = scale(x, -e);
  const y = roundTo(guessInverse(m), 32);
  return { r: fma(y, m, -1), E: y < 0.75 ? e + 1 : e, k: (y * 32) & 15, y, e };
}

const inDomain = (x: number): boolean => x > 0 && x < Infinity;

export function log(x: number): number {
  if (!inDomain(x)) return logExact(x);
  const { r, E, k } = reduced(x);
  const { high, low } = LOGS[k] as { high: number; low: number };
  const r2 = r * r;
  const p1 = fma(
    r2,
    fma(0.11135561406034511, r, -0.125220000081181),
    fma(0.14285690939597326, r, -0.16666650546695666),
  );
  const p2 = fma(
    r2,
    fma(0.20000000009280938, r, -0.2500000000437373),
    fma(0.33333333333332005, r, -0.4999999999999968),
  );
  const whole = fma(0.6931471805582987, E, high);
  const sum = whole + r;
  const rest = fma(r2, fma(r2 * r2, p1, p2), r - (sum - whole));
  return sum + (rest + fma(1.6465949582866463e-12, E, low));
}

export function log1p(x: number): number {
  if (!(x > -1) || x === Infinity || x === 0) return log1pExact(x);
  const u = 1 + x;
  const { r: r0, E, k, y, e } = reduced(u);
  const extra = y * scale(Math.min(1, x) - (u - Math.max(1, x)), -e);
  const r = r0 + extra;
  const { high, low } = LOGS[k] as { high: number; low: number };
  const r2 = r * r;
  const p1 = fma(
    r2,
    fma(0.11135561406034511, r, -0.125220000081181),
    fma(0.14285690939597326, r, -0.16666650546695666),
  );
  const p2 = fma(
    r2,
    fma(0.20000000009280938, r, -0.2500000000437373),
    fma(0.33333333333332005, r, -0.4999999999999968),
  );
  const whole = fma(0.6931471805582987, E, high);
  const sum = whole + r;
  const rest = fma(r2, fma(r2 * r2, p1, p2), r - (sum - whole));
  return sum + (rest + fma(1.6465949582866463e-12, E, low + (extra - (r - r0))));
}

/** whole + r·c + r·p, the first sum in two doubles. */
function assemble(whole: number, low: number, r: number, c: number, p: number): number {
  const sum = fma(r, c, whole);
  const lost = fma(r, c, -(sum - whole));
  return sum + fma(r, p, low + lost);
}

export function log10(x: number): number {
  if (!inDomain(x)) return logExact(x);
  const { r, E, k } = reduced(x);
  const { high, low } = LOGS_10[k] as { high: number; low: number };
  const r2 = r * r;
  const p1 = fma(
    r2,
    fma(0.04836154453005903, r, -0.054382729112418954),
    fma(0.06204196665719165, r, -0.07238234309339653),
  );
  const p2 = fma(
    r2,
    fma(0.08685889642143198, r, -0.10857362049503165),
    fma(0.1447648273010781, r, -0.2171472409516245),
  );
  const p = fma(r, fma(r2 * r2, p1, p2), 1.112322122975008e-17);
  return assemble(fma(0.30102999566224753, E, high), fma(1.7336659603752853e-12, E, low), r, 0.4342944819032518, p);
}

export function log2(x: number): number {
  if (!inDomain(x)) return logExact(x);
  const { r, E, k } = reduced(x);
  const { high, low } = LOGS_2[k] as { high: number; low: number };
  const r2 = r * r;
  const p1 = fma(
    r2,
    fma(-0.14462367230502995, r, 0.16062134196157107),
    fma(-0.18033649651614117, r, 0.20609901529897745),
  );
  const p2 = fma(
    r2,
    fma(-0.2404491736660305, r, 0.28853900827454215),
    fma(-0.3606737602222039, r, 0.48089834696297595),
  );
  const p = fma(r2, fma(r2 * r2, p1, p2), fma(-0.7213475204444817, r, 2.058780309571773e-17));
  return assemble(E + high, low, r, 1.4426950408889634, p);
}

const ATAN: readonly DD[] = Array.from({ length: 32 }, (_, k) => (k === 0 ? dd(0) : atanDD(k / 4)));
const PI_2: DD = dd(1.5707963267948966, 6.123233995736766e-17);

export function atan(x: number): number {
  const a = Math.abs(x);
  if (x !== x || x === 0) return x;
  const near = a < 7.875;
  const c = near ? roundTo(a, 4) : 0;
  const top = near ? a - c : -1;
  const bottom = near ? fma(c, a, 1) : Math.min(a, 3.402823669209385e38);
  const base = near ? (ATAN[c * 4] as DD) : PI_2;
  const y = guessInverse(bottom);
  const e = fma(-y, bottom, 1);
  const first = fma(e, y, y);
  const inverse = fma(e * e, first, first);
  const q = inverse * top;
  const error = fma(q, fma(-inverse, bottom, 1), fma(inverse, top, -q));
  const corrected = near ? fma(-(fma(c, a, -(bottom - 1)) * inverse), q, error) : error;
  const z = q * q;
  const z2 = z * z;
  const p = fma(
    z2,
    fma(z2, fma(0.07387888193351909, z, -0.09085606141121899), fma(0.111110683524283, z, -0.14285714129622457)),
    fma(0.19999999999791468, z, -0.33333333333333287),
  );
  const sum = base.hi + q;
  const rest = corrected + base.lo + (q - (sum - base.hi));
  const r = fma(z * q, p, rest) + sum;
  return x < 0 ? -r : r;
}

/** The cube root of a number near 1 in two doubles. */
function cubeRoot(x: DD): DD {
  const y = Math.cbrt(x.hi);
  const square = y * y;
  const squareLow = fma(y, y, -square);
  const cube = square * y;
  const cubeLow = fma(square, y, -cube) + squareLow * y;
  const low = (x.hi - cube - cubeLow + x.lo) / (3 * square);
  const hi = y + low;
  return { hi, lo: low - (hi - y) };
}

const TWOS = [dd(1), cubeRoot(dd(2)), cubeRoot(dd(4))];
/** Cube roots of 1/y, y = 8/16 … 16/16. */
const INVERSES = Array.from({ length: 9 }, (_, k) => (k === 8 ? dd(1) : cubeRoot(div(dd(16), dd(8 + k)))));

export function cbrt(x: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const a = Math.abs(x);
  const e = exponentOf(a);
  const m = scale(a, -e);
  const y = roundTo(guessInverse(m), 16);
  const r = fma(m, y, -1);
  const q = Math.floor(e / 3);
  const H = TWOS[e - 3 * q] as DD;
  const T = INVERSES[y * 16 - 8] as DD;
  const r2 = r * r;
  const product = H.hi * T.hi;
  const low = fma(T.hi, H.lo, fma(T.lo, H.hi, fma(T.hi, H.hi, -product)));
  const p1 = fma(
    r2,
    fma(-0.011806930731698976, r, 0.013599669412148277),
    fma(-0.015833742709636108, r, 0.019000732549266777),
  );
  const p2 = fma(r2, p1, fma(-0.02347203297228489, r, 0.030178327221837806));
  const p3 = fma(r2, p2, fma(-0.041152263373174666, r, 0.06172839506120587));
  const p = fma(r2, p3, fma(-0.11111111111111162, r, 0.3333333333333334));
  const v = scale(fma(p, product * r, low) + product, q);
  return x < 0 ? -v : v;
}
