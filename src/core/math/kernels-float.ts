// exp2, expm1, the logarithms, cbrt and pow of floats the way Intel's vector library computes them at low accuracy (NumPy
// calls it where the processor has AVX-512): tables of 16 or 32 and short polynomials, fused. Errors up to about 1 ulp.
import { bitsFloat, floatBits } from './bits.ts';
import { scale } from './double-double.ts';
import { exp2Exact } from './exact-exp.ts';
import { roundTo, split, towardsMinus, towardsZero } from './float-tools.ts';
import { fmaf } from './fma.ts';

const f = Math.fround;
const table = (n: number, entry: (j: number) => number): number[] => Array.from({ length: n }, (_, j) => f(entry(j)));
const SIXTEENTHS = table(16, (j) => exp2Exact(j / 16));
const THIRTYSECONDS = table(32, (j) => exp2Exact(j / 32));

export function exp2f(x: number): number {
  if (!(Math.abs(x) < 126)) return f(exp2Exact(x));
  const n = Math.floor(x * 16);
  const r = towardsMinus(x - n / 16);
  const t = SIXTEENTHS[n & 15] as number;
  const p = fmaf(r, fmaf(f(0.056721486151218414), r, f(0.24017874896526337)), f(0.6931477785110474));
  return f(scale(fmaf(f(t * r), p, t), n >> 4));
}

const EXPM1_LOW = [
  0, -4.7084576e-8, 4.628547e-8, -5.5604225e-8, -1.19921575e-8, -4.8776062e-8, 4.7297824e-8, -3.4814427e-8, 3.193418e-8,
  -2.6886665e-8, 3.6210572e-8, 1.118421e-9, -3.099072e-8, -2.638301e-8, -7.475213e-9, -4.2456357e-8, 1.7114271e-8,
  2.3001967e-8, -3.0476834e-8, -1.6538538e-8, 5.233334e-9, -3.5920646e-8, 6.1075918e-9, -3.1140544e-8, -1.4719605e-8,
  -2.8218102e-8, -5.258795e-9, -6.3603873e-9, -6.1282597e-9, -2.4880409e-8, 5.1406093e-9, -8.697267e-9,
].map(f);

export function expm1f(x: number): number {
  if (!(x < 86.64)) return f(Math.expm1(x));
  if (x < -104) return -1;
  const n = f(fmaf(x, f(1.4426950216293335), 393216) - 393216) * 32;
  const N = n / 32;
  const r = fmaf(f(1.9046542121259336e-9), N, fmaf(-N, f(0.6931471824645996), x));
  const t = f(scale(THIRTYSECONDS[n & 31] as number, n >> 5));
  const p = fmaf(f(r * r), fmaf(f(0.16667155921459198), r, f(0.5000146627426147)), EXPM1_LOW[n & 31] as number);
  const v = fmaf(f(p + r), t, f(t - 1));
  return x < 0 || Object.is(x, -0) ? -Math.abs(v) : v;
}

/** Coefficients of powers 4 to 1 of m − 1, by the first four fraction bits of m in [3/4, 3/2). */
const LOG2 = [
  [-0.32713538, 0.47962224, -0.72133183, 1.442695],
  [-0.27086058, 0.46928123, -0.72067106, 1.4426804],
  [-0.22655562, 0.45282358, -0.7186117, 1.4425936],
  [-0.19122967, 0.43307126, -0.7149131, 1.4423616],
  [-0.16274084, 0.4117956, -0.70960295, 1.4419187],
  [-0.13952868, 0.39010483, -0.7028353, 1.4412137],
  [-0.12043882, 0.36868426, -0.6948141, 1.4402113],
  [-0.104605265, 0.34794682, -0.685753, 1.4388905],
  [-0.844945, 0.27969053, -0.75549436, 1.4405935],
  [-0.7441502, 0.34596437, -0.7409568, 1.4416573],
  [-0.6584921, 0.39425117, -0.73187304, 1.4422276],
  [-0.58525795, 0.42866543, -0.72647345, 1.4425105],
  [-0.5222953, 0.45234758, -0.7234966, 1.4426355],
  [-0.46788168, 0.46771082, -0.72204405, 1.4426814],
  [-0.42062804, 0.4766208, -0.7214783, 1.4426936],
  [-0.3794061, 0.48052752, -0.72134984, 1.442695],
].map((row) => row.map(f));
const LOG10 = [
  [-0.098477565, 0.14438069, -0.2171425, 0.43429446],
  [-0.08153716, 0.14126772, -0.2169436, 0.43429008],
  [-0.06820004, 0.13631348, -0.21632369, 0.43426394],
  [-0.057565868, 0.13036744, -0.21521029, 0.43419412],
  [-0.048989873, 0.12396282, -0.21361177, 0.43406078],
  [-0.042002317, 0.11743326, -0.21157451, 0.43384856],
  [-0.0362557, 0.110985026, -0.20915988, 0.4335468],
  [-0.03148932, 0.10474243, -0.20643222, 0.4331492],
  [-0.2543538, 0.08419524, -0.22742647, 0.43366185],
  [-0.22401154, 0.10414565, -0.22305022, 0.4339821],
  [-0.19822587, 0.11868143, -0.22031574, 0.43415377],
  [-0.1761802, 0.12904115, -0.2186903, 0.4342389],
  [-0.15722655, 0.1361702, -0.21779418, 0.43427655],
  [-0.14084642, 0.14079499, -0.21735692, 0.4342904],
  [-0.12662166, 0.14347716, -0.21718661, 0.43429404],
  [-0.11421262, 0.1446532, -0.21714795, 0.4342945],
].map((row) => row.map(f));

function logWith(x: number, rows: readonly (readonly number[])[], ofExponent: (e: number) => number): number {
  if (!(x > 0) || x === Infinity) return f(Math.log(x));
  let { m, e } = split(x);
  const row = rows[(floatBits(m) >> 19) & 15] as readonly number[];
  if (m >= 1.5) {
    m /= 2;
    e += 1;
  }
  const r = f(m - 1);
  const p = fmaf(r, fmaf(r, fmaf(r, row[0] as number, row[1] as number), row[2] as number), row[3] as number);
  return fmaf(r, p, ofExponent(e));
}

export const log2f = (x: number): number => logWith(x, LOG2, (e) => e);
export const log10f = (x: number): number => logWith(x, LOG10, (e) => f(e * f(0.3010300099849701)));

const LOG1P = [
  0.13820238411426544, -0.15122179687023163, 0.14042308926582336, -0.1647232621908188, 0.20007920265197754,
  -0.2500423789024353, 0.3333326578140259, -0.5,
].map(f);
const TWO_THIRDS = 0x3f2aaaab;

export function log1pf(x: number): number {
  if (!(x > -1) || x === Infinity || x === 0) return f(Math.log1p(x));
  const big = Math.max(1, x);
  const small = Math.min(1, x);
  const u = f(big + small);
  const d = floatBits(u) - TWO_THIRDS;
  const n = d >> 23;
  const rest = f(f(f(big - u) + small) * 2 ** -n);
  const r = f(f(bitsFloat((d & 0x7fffff) + TWO_THIRDS) - 1) + rest);
  let p = LOG1P[0] as number;
  for (const c of LOG1P.slice(1)) p = fmaf(r, p, c);
  const v = fmaf(f(0.6931471824645996), n, fmaf(r, f(p * r), r));
  return x < 0 ? -Math.abs(v) : v;
}

const CBRT_HIGH = [1, f(Math.cbrt(2)), f(Math.cbrt(4))];
const CBRT_LOW = [0, -2.4018702e-8, 1.9520385e-8].map(f);
/** Cube roots of 1/y, y = 16/32 … 32/32. */
const CBRT_INVERSE = table(17, (j) => Math.cbrt(32 / (16 + j)));

export function cbrtf(x: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const { m, e } = split(Math.abs(x));
  const y = roundTo(1 / m, 32);
  const r = fmaf(m, y, -1);
  const q = Math.floor(e / 3);
  const k = e - 3 * q;
  const high = CBRT_HIGH[k] as number;
  const p = fmaf(r, fmaf(f(0.06177280843257904), r, f(-0.11115147918462753)), f(0.3333333432674408 - 2 ** -25));
  const v = f(fmaf(p, f(high * r), CBRT_LOW[k] as number) + high);
  return Math.sign(x) * f(v * f((CBRT_INVERSE[y * 32 - 16] as number) * 2 ** q));
}

/** −log2(1 + i/32), plus one in the upper half, in two floats: the first to 2^-16. */
const POW_LOG = Array.from(
  { length: 32 },
  (_, i) => Math.round(((i >= 16 ? 1 : 0) - Math.log2(1 + i / 32)) * 65536) / 65536,
);
const POW_LOG_LOW = [
  0, -6.3019756e-6, 5.376559e-7, 4.7027816e-6, -3.1264424e-6, 4.031832e-6, -2.708756e-6, -1.8282373e-6, 1.8367533e-6,
  7.1994837e-6, 1.3028072e-6, 4.776548e-6, -4.7387543e-6, -1.2896891e-6, -2.3857444e-6, 7.095588e-6, -1.5632212e-6,
  5.7320567e-6, 3.6735066e-6, -1.0255652e-6, -2.650161e-7, 7.7663366e-8, -4.6896635e-6, -2.9020011e-6, 2.8660284e-6,
  -4.271977e-6, 5.455068e-6, 1.6039585e-6, 2.735321e-7, 3.0188824e-6, -3.1951524e-6, -2.6041397e-7,
].map(f);

/** x^y for positive normal x and finite y; the caller knows the special cases. */
export function powPositivef(x: number, y: number, special: (x: number, y: number) => number): number {
  const { m, e } = split(x);
  const half = m / 2;
  const guess = roundTo(1 / half, 32);
  const index = (guess * 32) & 31;
  const r = fmaf(guess, half, -1);
  const k = f((POW_LOG[index] as number) + (guess < 1.5 ? e + 1 : e));
  const p = fmaf(
    fmaf(fmaf(f(0.2886277735233307), r, f(-0.36074772477149963)), r, f(0.48089835047721863)),
    r,
    f(-0.7213475108146667),
  );
  const low = fmaf(fmaf(p, r, f(1.9259822181538766e-8)), r, POW_LOG_LOW[index] as number);
  const c = f(1.4426950216293335);
  const main = fmaf(c, r, k);
  const log = f(main + low);
  const rest = fmaf(c, r, -f(main - k));
  const logLow = f(f(low - f(log - main)) + rest);
  const product = towardsZero(log * y);
  const productLow = towardsZero(y * logLow + (y * log - product));
  const t = towardsZero(product + productLow);
  if (!(Math.abs(t) <= 125.5)) return special(x, y);
  const n = Math.floor(t * 16);
  const d = f(towardsMinus(t - n / 16) + f(productLow - f(t - product)));
  const power = SIXTEENTHS[n & 15] as number;
  const q = fmaf(d, fmaf(f(0.05672148987650871), d, f(0.24017876386642456)), f(0.6931477785110474));
  return f(scale(fmaf(f(power * d), q, power), n >> 4));
}
