/** lgamma, digamma and the inverse of erf in doubles, by series that are exact to a few units in the last place. */
import { torch as mathTable } from '../../core/math/torch.ts';

/** Stirling's series above 10; smaller arguments climb there by the recurrence. */
export function lgamma(x: number): number {
  if (Number.isNaN(x) || x === -Infinity) return x === -Infinity ? Infinity : NaN;
  if (x <= 0) {
    if (Number.isInteger(x)) return Infinity;
    return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - lgamma(1 - x);
  }
  if (x === 1 || x === 2) return 0;
  let [shift, z] = [1, x];
  while (z < 15) shift *= z++;
  const w = 1 / (z * z);
  const series = (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188))))) / z;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}

export function digamma(x: number): number {
  if (x === 0) return Object.is(x, -0) ? Infinity : -Infinity;
  if (x < 0) return Number.isInteger(x) ? NaN : digamma(1 - x) - Math.PI / Math.tan(Math.PI * x);
  let [sum, z] = [0, x];
  while (z < 15) sum -= 1 / z++;
  const w = 1 / (z * z);
  const series = w * (1 / 12 - w * (1 / 120 - w * (1 / 252 - w * (1 / 240 - w * (1 / 132)))));
  return sum + Math.log(z) - 0.5 / z - series;
}

/** Giles' first guess, then Newton's steps on erf. */
export function erfinv(y: number): number {
  if (Math.abs(y) >= 1) return Math.abs(y) === 1 ? y * Infinity : NaN;
  const log = Math.log((1 - y) * (1 + y));
  const a = 0.147;
  const t = 2 / (Math.PI * a) + log / 2;
  let x = Math.sign(y) * Math.sqrt(Math.sqrt(t * t - log / a) - t);
  const erf = mathTable['erf']!;
  for (let k = 0; k < 4; k++) x -= (erf.float64(x, 0) - y) / ((2 / Math.sqrt(Math.PI)) * Math.exp(-x * x));
  return x;
}
