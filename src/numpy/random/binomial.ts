/** Binomial numbers with a mean above 30: algorithm BTPE of Kachitvichyanukul and Schmeiser (1988), p ≤ 1/2. */
import type { Bits } from './bits.ts';
import { abs, floor, log, sqrt } from './clib.ts';

/** The four-term correction of Stirling's formula, in the constants that NumPy 2.4 has. */
const stirling = (x: number): number => {
  const x2 = x * x;
  return (13680 - (462 - (132 - (99 - 140 / x2) / x2) / x2) / x2) / x / 166320;
};

export function binomialBtpe(bits: Bits, n: number, p: number): number {
  const q = 1 - p;
  const fm = n * p + p;
  const m = floor(fm);
  const p1 = floor(2.195 * sqrt(n * p * q) - 4.6 * q) + 0.5;
  const xm = m + 0.5;
  const xl = xm - p1;
  const xr = xm + p1;
  const c = 0.134 + 20.5 / (15.3 + m);
  const lambda = (a: number): number => a * (1 + a / 2);
  const lamL = lambda((fm - xl) / (fm - xl * p));
  const lamR = lambda((xr - fm) / (xr * q));
  const p2 = p1 * (1 + 2 * c);
  const p3 = p2 + c / lamL;
  const p4 = p3 + c / lamR;
  const nrq = n * p * q;

  for (;;) {
    const u = bits.double() * p4;
    let v = bits.double();
    let y: number;
    if (u <= p1) return floor(xm - p1 * v + u);
    if (u <= p2) {
      const x = xl + (u - p1) / c;
      v = v * c + 1 - abs(m - x + 0.5) / p1;
      if (v > 1) continue;
      y = floor(x);
    } else if (u <= p3) {
      y = floor(xl + log(v) / lamL);
      if (y < 0 || v === 0) continue;
      v = v * (u - p2) * lamL;
    } else {
      y = floor(xr - log(v) / lamR);
      if (y > n || v === 0) continue;
      v = v * (u - p3) * lamR;
    }
    const k = abs(y - m);
    if (k > 20 && k < nrq / 2 - 1 ? bySqueeze(y, k, v) : v <= byProduct(y)) return y;
  }

  function byProduct(y: number): number {
    const s = p / q;
    const a = s * (n + 1);
    let f = 1;
    for (let i = m + 1; i <= y; i++) f *= a / i - s;
    for (let i = y + 1; i <= m; i++) f /= a / i - s;
    return f;
  }

  function bySqueeze(y: number, k: number, v: number): boolean {
    const rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5);
    const t = (-k * k) / (2 * nrq);
    const a = log(v);
    if (a < t - rho) return true;
    if (a > t + rho) return false;
    const x1 = y + 1;
    const f1 = m + 1;
    const z = n + 1 - m;
    const w = n - y + 1;
    return !(
      a >
      xm * log(f1 / x1) + (n - m + 0.5) * log(z / w) + (y - m) * log((w * p) / (x1 * q)) +
        stirling(f1) + stirling(z) + stirling(x1) + stirling(w) // prettier-ignore
    );
  }
}
