// tan, the inverse functions, sinh and cosh of floats the way Intel's vector library computes them at low accuracy (NumPy
// calls it where the processor has AVX-512).
import { scale } from './double-double.ts';
import { roundTo, split } from './float-tools.ts';
import { guessInverse, guessInverseRoot } from './processor-guess.ts';
import { fmaf } from './fma.ts';
import { exp2Exact } from './exact-exp.ts';

const f = Math.fround;
const table = (n: number, entry: (j: number) => number): number[] => Array.from({ length: n }, (_, j) => f(entry(j)));
const signed = (r: number, x: number): number => (x < 0 || Object.is(x, -0) ? -r : r);
const PI_2 = f(1.5707963705062866);
const PI = f(3.1415927410125732);

/** tan(jπ/32), j modulo 32. */
const TAN = table(32, (j) =>
  j === 16
    ? -3.4028234663852886e38
    : j === 0
      ? -0
      : j % 8 === 0
        ? j === 8
          ? 1
          : -1
        : Math.tan(((j > 16 ? j - 32 : j) * Math.PI) / 32),
);

export function tanf(x: number): number {
  if (!(Math.abs(x) <= 8256) || x === 0) return f(Math.tan(x));
  const n = f(fmaf(x, f(10.18591594696045), 12582912) - 12582912);
  const r = fmaf(f(-3.368939345921399e-16), n, fmaf(f(-4.718618384913498e-9), n, fmaf(-n, f(0.09817476570606232), x)));
  const z = f(r * r);
  const base = TAN[n & 31] as number;
  const t = fmaf(z, f(fmaf(f(0.13351643085479736), z, f(0.33333319425582886)) * r), r);
  const product = f(base * t);
  const top = f(t + base);
  const bottom = f(1 - product);
  const topLow = f(t - f(top - base));
  const y = guessInverse(bottom);
  const bottomLow = f(f(bottom - 1) + product);
  const q = f(y * top);
  const error = f(fmaf(-q, bottomLow, fmaf(q, bottom, -top)) - topLow);
  return fmaf(-y, error, q);
}

/** (asin t − t)/t for z = t². */
const asinPart = (z: number): number => {
  const p = fmaf(
    f(z * z),
    fmaf(f(0.042690303176641464), z, f(0.0238239374011755)),
    fmaf(f(0.045557692646980286), z, f(0.0749436765909195)),
  );
  return f(fmaf(z, p, f(0.16666792333126068)) * z);
};

/** 2√w from the guess of 1/√w. */
function doubledRoot(w: number): number {
  if (w < 2.3283064365386963e-10) return 0;
  const y = guessInverseRoot(w);
  const w2 = f(w + w);
  const s = f(w2 * y);
  const e = fmaf(f(y * y), w2, -2);
  return fmaf(-f(s * e), fmaf(f(-0.09375002980232239), e, f(0.2500000298023224)), s);
}

export function asinf(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  const w = fmaf(-0.5, a, 0.5);
  const p = asinPart(Math.min(f(a * a), w));
  if (a < 0.5) return signed(fmaf(a, p, a), x);
  const s = -doubledRoot(w);
  return signed(f(fmaf(s, p, s) + PI_2), x);
}

export function acosf(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  const negative = x < 0 || Object.is(x, -0);
  const w = fmaf(0.5, -a, 0.5);
  const square = f(a * a);
  const p = asinPart(Math.min(square, w));
  const big = square >= w;
  const t = big ? (negative ? -doubledRoot(w) : doubledRoot(w)) : negative ? a : -a;
  return f((big ? (negative ? PI : 0) : PI_2) + fmaf(t, p, t));
}

const ATAN = table(32, (j) => Math.atan(j / 4));

export function atanf(x: number): number {
  const a = Math.abs(x);
  if (x !== x || x === 0) return x;
  const near = roundTo(Math.min(a, 8), 4);
  const far = a >= 7.75;
  const top = far ? -1 : f(a - near);
  const bottom = far ? Math.min(4294967296, a) : fmaf(near, a, 1);
  const base = far ? PI_2 : (ATAN[near * 4] as number);
  if (top === 0) return signed(base, x);
  const n = split(top);
  const d = split(bottom);
  const y = guessInverse(d.m);
  const t = f(n.m * y);
  const q = f(scale(fmaf(y, fmaf(-t, d.m, n.m), t), n.e - d.e));
  const z = f(q * q);
  const p = fmaf(fmaf(f(-0.14029261469841003), z, f(0.1999850571155548)), z, f(-0.3333333134651184));
  return signed(f(fmaf(f(z * q), p, q) + base), x);
}

export function atan2f(y: number, x: number): number {
  const ay = Math.abs(y);
  const ax = Math.abs(x);
  if (!(ax > 1e-36 && ax < 1e36 && ay > 1e-36 && ay < 1e36)) return f(Math.atan2(y, x));
  const flat = ay < ax;
  const top = flat ? ay : -ax;
  const bottom = flat ? ax : ay;
  const guess = guessInverse(bottom);
  const inverse = fmaf(fmaf(-guess, bottom, 1), guess, guess);
  const first = f(top * inverse);
  const q = fmaf(fmaf(-first, bottom, top), inverse, first);
  const z = f(q * q);
  const w = f(z * z);
  const even = fmaf(
    w,
    fmaf(w, fmaf(f(0.0027187317609786987), w, f(0.041934505105018616)), f(0.1061486303806305)),
    f(0.1999192088842392),
  );
  const odd = fmaf(
    w,
    fmaf(w, fmaf(f(-0.015573070384562016), w, f(-0.07444412261247635)), f(-0.1419752836227417)),
    f(-0.3333304226398468),
  );
  const r = fmaf(q, fmaf(z, odd, fmaf(w, even, 1)), flat ? 0 : PI_2);
  return signed(x < 0 ? f(-r + PI) : r, y);
}

export function sinhf(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 87.3365) || x === 0) return f(Math.sinh(x));
  const n = f(fmaf(a, f(1.4426950216293335), 12582912) - 12582912);
  const r = fmaf(-n, f(3.194618329871446e-5), fmaf(-n, f(0.693115234375), a));
  const up = 2 ** (n - 1);
  const down = 2 ** (-n - 1);
  const z = f(r * r);
  const odd = fmaf(r, f(fmaf(f(0.008366675116121769), z, f(0.16666541993618011)) * z), r);
  const even = f(fmaf(z, fmaf(f(0.0013935755705460906), z, f(0.04166645556688309)), 0.5) * z);
  const difference = f(up - down);
  return signed(f(fmaf(odd, f(up + down), f(even * difference)) + difference), x);
}

const UP = table(32, (j) => exp2Exact(j / 32) / 2);
const DOWN = table(32, (j) => exp2Exact(-j / 32) / 2);

export function coshf(x: number): number {
  const a = Math.abs(x);
  if (!(a < 87.3365)) return f(Math.cosh(x));
  const n = f(fmaf(a, f(1.4426950216293335), 393216) - 393216) * 32;
  const N = n / 32;
  const r = fmaf(-N, f(3.194618329871446e-5), fmaf(-N, f(0.693115234375), a));
  const z = f(r * r);
  const odd = fmaf(r, f(f(0.166667178273201) * z), r);
  const even = f(f(0.5000161528587341) * z);
  const up = f((UP[n & 31] as number) * 2 ** (n >> 5));
  const down = f((DOWN[n & 31] as number) * 2 ** -(n >> 5));
  return fmaf(odd, f(up - down), fmaf(f(up + down), even, f(up + down)));
}
