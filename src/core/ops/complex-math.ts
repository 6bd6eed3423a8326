/**
 * Complex functions from real ones, by the textbook formulas with the C99 special cases that learners meet
 * (zeros and infinities of sqrt, log of zero). Their last digits are not held to libm's.
 */
import { complex, type Complex } from '../scalar.ts';

export const cadd = (x: Complex, y: Complex): Complex => complex(x.re + y.re, x.im + y.im);
export const csub = (x: Complex, y: Complex): Complex => complex(x.re - y.re, x.im - y.im);
export const cmul = (x: Complex, y: Complex): Complex => complex(x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re);
export const cscale = (x: Complex, k: number): Complex => complex(x.re * k, x.im * k);
export const cneg = (x: Complex): Complex => complex(-x.re, -x.im);
export const conj = (x: Complex): Complex => complex(x.re, -x.im);
export const cabs = (x: Complex): number => hypot(x.re, x.im);
export const cequal = (x: Complex, y: Complex): boolean => x.re === y.re && x.im === y.im;
export const angleOf = (x: Complex): number => Math.atan2(x.im, x.re);
export const cnan = (x: Complex): boolean => x.re !== x.re || x.im !== x.im;

/** Smith's division, as NumPy's loops do it. */
export function cdiv(x: Complex, y: Complex): Complex {
  if (Math.abs(y.re) >= Math.abs(y.im)) {
    if (y.re === 0 && y.im === 0) return complex(x.re / Math.abs(y.re), x.im / Math.abs(y.re));
    const ratio = y.im / y.re;
    const scale = 1 / (y.re + y.im * ratio);
    return complex((x.re + x.im * ratio) * scale, (x.im - x.re * ratio) * scale);
  }
  const ratio = y.re / y.im;
  const scale = 1 / (y.im + y.re * ratio);
  return complex((x.re * ratio + x.im) * scale, (x.im * ratio - x.re) * scale);
}

/** sqrt(x² + y²) without overflow, correctly rounded for the usual triples. */
export function hypot(x: number, y: number): number {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  if (a === Infinity || b === Infinity) return Infinity;
  const [big, small] = a > b ? [a, b] : [b, a];
  if (small === 0 || big !== big || small !== small) return big + small;
  if (big < 1e150 && small > 1e-150) return Math.sqrt(big * big + small * small);
  const ratio = small / big;
  return big * Math.sqrt(1 + ratio * ratio);
}

export function csqrt(z: Complex): Complex {
  if (z.re === 0 && z.im === 0) return complex(0, z.im);
  const t = Math.sqrt((Math.abs(z.re) + cabs(z)) / 2);
  if (z.re >= 0) return complex(t, z.im / (2 * t));
  return complex(Math.abs(z.im) / (2 * t), z.im < 0 || Object.is(z.im, -0) ? -t : t);
}

export function cexp(z: Complex): Complex {
  const e = Math.exp(z.re);
  return z.im === 0 ? complex(e, z.im) : complex(e * Math.cos(z.im), e * Math.sin(z.im));
}

export const clog = (z: Complex): Complex => complex(Math.log(cabs(z)), angleOf(z));

/** Whole exponents by multiplication as npy_cpow does, others through exp and log. */
export function cpow(x: Complex, y: Complex): Complex {
  if (y.re === 0 && y.im === 0) return complex(1, 0);
  if (x.re === 0 && x.im === 0) return y.re > 0 && y.im === 0 ? complex(0, 0) : complex(NaN, NaN);
  if (y.im === 0 && Number.isInteger(y.re) && Math.abs(y.re) < 100) return powerByMultiplying(x, y.re);
  return cexp(cmul(y, clog(x)));
}

function powerByMultiplying(x: Complex, n: number): Complex {
  if (n === 1) return x;
  if (n === 2) return cmul(x, x);
  if (n === 3) return cmul(x, cmul(x, x));
  let out = complex(1, 0);
  let base = x;
  for (let e = Math.abs(n); e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) out = cmul(out, base);
    base = cmul(base, base);
  }
  return n < 0 ? cdiv(complex(1, 0), out) : out;
}

const one = complex(1, 0);
const timesI = (z: Complex): Complex => complex(-z.im, z.re);
const timesMinusI = (z: Complex): Complex => complex(z.im, -z.re);

export const csinh = (z: Complex): Complex =>
  complex(Math.sinh(z.re) * Math.cos(z.im), Math.cosh(z.re) * Math.sin(z.im));
export const ccosh = (z: Complex): Complex =>
  complex(Math.cosh(z.re) * Math.cos(z.im), Math.sinh(z.re) * Math.sin(z.im));
export const ctanh = (z: Complex): Complex => {
  if (Math.abs(z.re) > 20)
    return complex(Math.sign(z.re), 4 * Math.sin(z.im) * Math.cos(z.im) * Math.exp(-2 * Math.abs(z.re)));
  return cdiv(csinh(z), ccosh(z));
};
export const csin = (z: Complex): Complex => timesMinusI(csinh(timesI(z)));
export const ccos = (z: Complex): Complex => ccosh(timesI(z));
export const ctan = (z: Complex): Complex => timesMinusI(ctanh(timesI(z)));
export const casinh = (z: Complex): Complex => clog(cadd(z, csqrt(cadd(cmul(z, z), one))));
export const cacosh = (z: Complex): Complex => clog(cadd(z, cmul(csqrt(cadd(z, one)), csqrt(csub(z, one)))));
export const catanh = (z: Complex): Complex => cscale(csub(clog(cadd(one, z)), clog(csub(one, z))), 0.5);
export const casin = (z: Complex): Complex => timesMinusI(casinh(timesI(z)));
export const cacos = (z: Complex): Complex => csub(complex(Math.PI / 2, 0), casin(z));
export const catan = (z: Complex): Complex => timesMinusI(catanh(timesI(z)));

/** NumPy's order of complex numbers: by real part, then by imaginary part. */
export const cless = (x: Complex, y: Complex): boolean => x.re < y.re || (x.re === y.re && x.im < y.im);
export const clessEqual = (x: Complex, y: Complex): boolean => x.re < y.re || (x.re === y.re && x.im <= y.im);
