/**
 * Hypergeometric numbers: how many of a sample are good.
 * Reference: https://numpy.org/doc/2.4/reference/random/generated/numpy.random.Generator.hypergeometric.html
 */
import type { Bits } from './bits.ts';
import { floor, log, max, min, sqrt } from './clib.ts';
import { logGamma } from './discrete.ts';
import { interval } from './integers.ts';

const factorials: number[] = [0, 0];

/** ln k!, from exact products up to 125 and Stirling's series above. */
function logFactorial(k: number): number {
  if (k > 125) return (k + 0.5) * log(k) - k + (0.9189385332046728 + (1 / k) * (1 / 12 - 1 / (360 * k * k)));
  if (factorials.length === 2) {
    let product = 1n;
    for (let i = 2; i <= 125; i++) {
      product *= BigInt(i);
      factorials.push(logOfBig(product));
    }
  }
  return factorials[k]!;
}

/** ln of a large integer, correct to the last digit or the one before. */
function logOfBig(x: bigint): number {
  const shift = max(0, x.toString(2).length - 60);
  const mantissa = Number(x >> BigInt(shift));
  return shift === 0 ? log(mantissa) : shift * Math.LN2 + log(mantissa);
}

function hypergeometricBySampling(bits: Bits, good: number, bad: number, sample: number): number {
  const total = good + bad;
  const over = sample > floor(total / 2);
  let drawn = over ? total - sample : sample;
  let left = total;
  let goodLeft = good;
  while (drawn > 0 && goodLeft > 0 && left > goodLeft) {
    left--;
    if (interval(bits, left) < goodLeft) goodLeft--;
    drawn--;
  }
  if (left === goodLeft) goodLeft -= drawn;
  return over ? goodLeft : good - goodLeft;
}

/** Ratio of uniforms: Stadlober (1989). */
export function hypergeometricByRatio(bits: Bits, good: number, bad: number, sample: number, legacy = false): number {
  const population = good + bad;
  const drawn = min(sample, population - sample);
  const less = min(good, bad);
  const more = max(good, bad);
  const p = less / population;
  const q = legacy ? 1 - p : more / population;
  const a = drawn * p + 0.5;
  const variance = legacy
    ? ((population - drawn) * sample * p * q) / (population - 1)
    : ((population - drawn) * drawn * p * q) / (population - 1);
  const c = sqrt(variance + 0.5);
  const h = 1.7155277699214135 * c + 0.8989161620588988;
  const logOf = legacy ? (k: number) => logGamma(k + 1) : logFactorial;
  const m = floor(((drawn + 1) * (less + 1)) / (population + 2));
  const sum = (k: number): number => logOf(k) + logOf(less - k) + logOf(drawn - k) + logOf(more - drawn + k);
  const g = sum(m);
  const b = min(min(drawn, less) + 1, floor(a + 16 * c));
  for (;;) {
    const u = bits.double();
    const v = bits.double();
    const x = a + (h * (v - 0.5)) / u;
    if (x < 0 || x >= b) continue;
    let k = floor(x);
    const t = g - sum(k);
    if (u * (4 - u) - 3 > t) {
      if (u * (u - t) >= 1) continue;
      if (2 * log(u) > t) continue;
    }
    if (good > bad) k = drawn - k;
    return drawn < sample ? good - k : k;
  }
}

export const hypergeometric = (bits: Bits, good: number, bad: number, sample: number): number =>
  sample >= 10 && sample <= good + bad - 10
    ? hypergeometricByRatio(bits, good, bad, sample)
    : hypergeometricBySampling(bits, good, bad, sample);

/** As RandomState draws small samples. */
function legacyBySampling(bits: Bits, good: number, bad: number, sample: number): number {
  const total = good + bad - sample;
  const less = min(bad, good);
  let y = less;
  for (let k = sample; y > 0 && k > 0; k--) {
    y -= floor(bits.double() + y / (total + k));
  }
  const z = less - y;
  return good > bad ? sample - z : z;
}

export function legacyHypergeometric(bits: Bits, good: number, bad: number, sample: number): number {
  if (sample > 10) return hypergeometricByRatio(bits, good, bad, sample, true);
  return sample > 0 ? legacyBySampling(bits, good, bad, sample) : 0;
}
