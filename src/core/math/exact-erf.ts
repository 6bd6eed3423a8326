// erf and erfc in double-double: a series of positive terms near 0, Laplace's continued fraction further out.
import { add, addNumber, dd, div, mul, mulNumber, neg, twoProd } from './double-double.ts';
import type { DD } from './double-double.ts';
import { expPair, roundScaled } from './exact-exp.ts';

const TWO_OVER_SQRT_PI: DD = dd(1.1283791670955126, 1.533545961316588e-17);

/** e^(-x²) as pair · 2^k. */
const bell = (x: number): { value: DD; k: number } => expPair(neg(twoProd(x, x)));

/** erf x = 2/√π · e^(-x²) · Σ 2^n x^(2n+1) / (1·3·…·(2n+1)) */
function erfSeries(x: number): DD {
  const twice = mulNumber(twoProd(x, x), 2);
  let term = dd(x);
  let sum = term;
  for (let n = 3; term.hi > sum.hi * 1e-34; n += 2) {
    term = div(mul(term, twice), dd(n));
    sum = add(sum, term);
  }
  const { value, k } = bell(x);
  return mulNumber(mul(mul(sum, TWO_OVER_SQRT_PI), value), 2 ** k);
}

/** erfc x = e^(-x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))), x ≥ 2.5; as pair · 2^k. */
function erfcTail(x: number): { value: DD; k: number } {
  let f = dd(x);
  for (let n = Math.ceil(30 + 700 / (x * x)); n >= 1; n--) f = addNumber(div(dd(n / 2), f), x);
  const { value, k } = bell(x);
  return { value: div(mulNumber(mul(value, TWO_OVER_SQRT_PI), 0.5), f), k };
}

export function erfExact(x: number): number {
  if (x === 0 || x !== x) return x;
  const a = Math.abs(x);
  if (a > 6) return Math.sign(x);
  if (a < 1e-9) return mulNumber(TWO_OVER_SQRT_PI, x).hi;
  let r: DD;
  if (a < 3) r = erfSeries(a);
  else {
    const t = erfcTail(a);
    r = addNumber(mulNumber(t.value, -(2 ** t.k)), 1);
  }
  return Math.sign(x) * (r.hi + r.lo);
}

export function erfcExact(x: number): number {
  if (x !== x) return x;
  if (x > 28) return 0;
  if (x < -6.5) return 2;
  if (x >= 3) {
    const t = erfcTail(x);
    return roundScaled(t.value, t.k);
  }
  const r = addNumber(mulNumber(erfSeries(Math.abs(x)), x < 0 ? 1 : -1), 1);
  return r.hi + r.lo;
}
