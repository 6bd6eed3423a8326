/** One quantile of a list of numbers, by NumPy's methods. Reference: https://numpy.org/doc/2.4/reference/generated/numpy.quantile.html */
import { notEmulated } from '../../core/errors.ts';

/** Between two neighbours, from the nearer one, as `_lerp` computes it. */
function between(a: number, b: number, t: number, round: (x: number) => number): number {
  const d = round(b - a);
  return t >= 0.5 ? round(b - round(d * round(1 - t))) : round(a + round(d * t));
}

type Place = (n: number, q: number) => number;
/** The virtual index of each method, and how it is turned into neighbours. */
const PLACES: Readonly<Record<string, Place>> = {
  linear: (n, q) => (n - 1) * q,
  lower: (n, q) => Math.floor((n - 1) * q),
  higher: (n, q) => Math.ceil((n - 1) * q),
  nearest: (n, q) => roundEven((n - 1) * q),
  midpoint: (n, q) => 0.5 * (Math.floor((n - 1) * q) + Math.ceil((n - 1) * q)),
  weibull: (n, q) => n * q + q - 1,
  hazen: (n, q) => n * q - 0.5,
  median_unbiased: (n, q) => n * q + (q + 1) / 3 - 1,
  normal_unbiased: (n, q) => n * q + (0.25 * q + 0.375) - 1,
  interpolated_inverted_cdf: (n, q) => n * q - 1,
};

const roundEven = (x: number): number => {
  const low = Math.floor(x);
  const d = x - low;
  return d < 0.5 || (d === 0.5 && low % 2 === 0) ? low : low + 1;
};

export function quantileOf(xs: readonly number[], q: number, method: string, round: (x: number) => number): number {
  const place = PLACES[method];
  if (!place) throw notEmulated(`numpy.quantile(method='${method}')`);
  if (xs.length === 0 || xs.some((x) => x !== x)) return NaN;
  const sorted = [...xs].sort((a, b) => a - b);
  const at = Math.min(Math.max(round(place(xs.length, q)), 0), xs.length - 1);
  const low = Math.floor(at);
  return between(sorted[low]!, sorted[Math.min(low + 1, xs.length - 1)]!, round(at - low), round);
}
