// Functions that need no series: hypot rounded once, and the sums of exponentials that both libraries build from log1p and exp.
import { add, dd, sqrt, twoProd } from './double-double.ts'

export function hypotExact(x: number, y: number): number {
  const a = Math.abs(x)
  const b = Math.abs(y)
  if (!(a < Infinity) || !(b < Infinity)) return a === Infinity || b === Infinity ? Infinity : NaN
  const big = Math.max(a, b)
  if (big === 0) return 0
  if (Math.min(a, b) < big * 2 ** -60) return big
  const k = big > 2 ** 400 ? 2 ** -600 : big < 2 ** -400 ? 2 ** 600 : 1
  const r = sqrt(add(twoProd(a * k, a * k), twoProd(b * k, b * k)))
  return dd(r.hi + r.lo).hi / k
}
