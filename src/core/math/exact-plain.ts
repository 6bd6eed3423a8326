// Functions that need no series: hypot rounded once, and the sums of exponentials that both libraries build from log1p and exp.
import { add, sqrt, twoProd } from './double-double.ts';

export function hypotExact(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  if (!(a < Infinity) || !(b < Infinity)) return a === Infinity || b === Infinity ? Infinity : NaN;
  const big = Math.max(a, b);
  if (big === 0) return 0;
  if (Math.min(a, b) < big * 2 ** -60) return big;
  const k = big > 2 ** 400 ? 2 ** -600 : big < 2 ** -400 ? 2 ** 600 : 1;
  const r = sqrt(add(twoProd(a * k, a * k), twoProd(b * k, b * k)));
  return (r.hi + r.lo) / k;
}

/** hypot as glibc 2.35 and later computes it: sqrt(x² + y²), then one correction (Borges 2020). */
export function hypotGlibc(x: number, y: number): number {
  const a = Math.max(Math.abs(x), Math.abs(y));
  const b = Math.min(Math.abs(x), Math.abs(y));
  if (!(a < 1e150) || !(b > 1e-150)) return hypotExact(x, y);
  if (a * 2 ** -54 >= b) return a + b;
  const h = Math.sqrt(a * a + b * b);
  const near = h <= 2 * b;
  const delta = near ? h - b : h - a;
  const t1 = near ? a * (2 * delta - a) : 2 * delta * (a - 2 * b);
  const t2 = near ? (delta - 2 * (a - b)) * delta : (4 * delta - b) * b + delta * delta;
  return h - (t1 + t2) / (2 * h);
}
