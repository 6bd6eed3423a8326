// Numbers of about 106 bits as an unevaluated sum hi + lo of two doubles (Dekker 1971, Knuth): error-free sums and
// products first, then sums, products, quotients and roots of pairs. Correct for |values| below about 1e290; callers
// scale beyond that. Also fma, rounded once, which JavaScript lacks.

export interface DD {
  readonly hi: number;
  readonly lo: number;
}

const SPLIT = 134217729; // 2^27 + 1

/** A pair whose parts do not overlap; needs |a| >= |b|. */
export function quickTwoSum(a: number, b: number): DD {
  const hi = a + b;
  return { hi, lo: b - (hi - a) };
}

/** a + b exactly. */
export function twoSum(a: number, b: number): DD {
  const hi = a + b;
  const bb = hi - a;
  return { hi, lo: a - (hi - bb) + (b - bb) };
}

/** a·b exactly, where no part under- or overflows. */
export function twoProd(a: number, b: number): DD {
  const hi = a * b;
  const ta = SPLIT * a;
  const ah = ta - (ta - a);
  const al = a - ah;
  const tb = SPLIT * b;
  const bh = tb - (tb - b);
  const bl = b - bh;
  return { hi, lo: al * bl - (hi - ah * bh - al * bh - ah * bl) };
}

export const dd = (hi: number, lo = 0): DD => ({ hi, lo });
export const neg = (a: DD): DD => ({ hi: -a.hi, lo: -a.lo });

export function add(a: DD, b: DD): DD {
  const s = twoSum(a.hi, b.hi);
  const t = twoSum(a.lo, b.lo);
  const u = quickTwoSum(s.hi, s.lo + t.hi);
  return quickTwoSum(u.hi, u.lo + t.lo);
}

export function addNumber(a: DD, b: number): DD {
  const s = twoSum(a.hi, b);
  return quickTwoSum(s.hi, s.lo + a.lo);
}

export const sub = (a: DD, b: DD): DD => add(a, neg(b));

export function mul(a: DD, b: DD): DD {
  const p = twoProd(a.hi, b.hi);
  return quickTwoSum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

export function mulNumber(a: DD, b: number): DD {
  const p = twoProd(a.hi, b);
  return quickTwoSum(p.hi, p.lo + a.lo * b);
}

export function div(a: DD, b: DD): DD {
  const q1 = a.hi / b.hi;
  const r1 = sub(a, mulNumber(b, q1));
  const q2 = r1.hi / b.hi;
  const r2 = sub(r1, mulNumber(b, q2));
  const q = quickTwoSum(q1, q2);
  return addNumber(q, r2.hi / b.hi);
}

export function sqrt(a: DD): DD {
  if (a.hi <= 0) return dd(0);
  const x = Math.sqrt(a.hi);
  const rest = sub(a, twoProd(x, x));
  const first = quickTwoSum(x, rest.hi / (2 * x));
  const again = sub(a, mul(first, first));
  return addNumber(first, again.hi / (2 * x));
}

/** a·2^n, rounded once where the result is subnormal. */
export function scale(a: number, n: number): number {
  if (n > 1023) return a * 2 ** 1023 * 2 ** Math.min(n - 1023, 1023);
  if (n >= -1022) return a * 2 ** n;
  if (n < -2100) return a * 0;
  if (Math.abs(a) >= 1) return a * 2 ** -1022 * 2 ** (n + 1022);
  return a * 2 ** Math.max(n + 1074, -1022) * 2 ** -1074;
}

/** a + b towards −∞. */
export function sumTowardsMinus(a: number, b: number): number {
  const s = twoSum(a, b);
  return s.lo < 0 ? neighbour(s.hi, s.hi < 0) : s.hi;
}

const one = new Float64Array(1);
const bits = new BigInt64Array(one.buffer);

/** The double next to x, away from zero or towards it. */
export function neighbour(x: number, away: boolean): number {
  one[0] = x;
  bits[0] = (bits[0] as bigint) + (away ? 1n : -1n);
  return one[0] as number;
}
