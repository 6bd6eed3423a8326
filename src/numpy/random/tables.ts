/** Which distributions there are, with their parameters: one table for Generator, one for RandomState. */
import { valueError } from '../../core/errors.ts';
import * as c from './continuous.ts';
import type { Constraint } from './constraints.ts';
import * as d from './discrete.ts';
import type { Distribution, Param, Values } from './draw.ts';
import * as h from './hypergeometric.ts';
import * as old from './legacy.ts';
import { standardExponential, standardNormal } from './ziggurat.ts';
import { exp, log } from './clib.ts';

type Draw = Distribution['draw'];
const param = (name: string, constraint: Constraint, otherwise?: number): Param =>
  otherwise === undefined ? { name, constraint } : { name, constraint, otherwise };
const real = (draw: Draw, ...params: Param[]): Distribution => ({ draw, params });
const whole = (draw: Draw, ...params: Param[]): Distribution => ({ draw, params, whole: true });
const positive = (name: string): Param => param(name, 'positive');
const locAndScale = [param('loc', 'none', 0), param('scale', 'non-negative', 1)];

const any = (values: readonly Values[], test: (...xs: number[]) => boolean): boolean => {
  const n = Math.max(...values.map((v) => v.data.length));
  for (let i = 0; i < n; i++) if (test(...values.map((v) => v.data[v.data.length === 1 ? 0 : i]!))) return true;
  return false;
};

const triangular: Distribution = {
  ...real(
    (s, l, m, r) => c.triangular(s.bits, l, m, r),
    param('left', 'none'),
    param('mode', 'none'),
    param('right', 'none'),
  ),
  together: (values) => {
    if (any(values, (l, m) => l! > m!)) throw valueError('left > mode');
    if (any(values, (_l, m, r) => m! > r!)) throw valueError('mode > right');
    if (any(values, (l, _m, r) => l === r)) throw valueError('left == right');
  },
};

function hypergeometric(draw: Draw, good: Constraint, sample: Constraint, most: number): Distribution {
  return {
    draw,
    whole: true,
    params: [
      { name: 'ngood', constraint: good, whole: true },
      { name: 'nbad', constraint: 'non-negative', whole: true },
      { name: 'nsample', constraint: sample, whole: true },
    ],
    together: (values) => {
      if (any(values, (g, b) => g! >= most || b! >= most))
        throw valueError(`both ngood and nbad must be less than ${most}`);
      if (any(values, (g, b, n) => g! + b! < n!)) throw valueError('ngood + nbad < nsample');
    },
  };
}

const binomial = (draw: Draw, n: Constraint): Distribution => ({
  draw: (s, p, count, _) => draw(s, count, p, 0),
  whole: true,
  params: [param('p', '0..1'), { name: 'n', constraint: n, whole: true }],
});

const TOO_LARGE = 'n too large or p too small, see Generator.negative_binomial Notes';

/** The same functions in both generations, over the bits alone. */
const shared: Readonly<Record<string, Distribution>> = {
  laplace: real((s, a, b) => c.laplace(s.bits, a, b), ...locAndScale),
  gumbel: real((s, a, b) => c.gumbel(s.bits, a, b), ...locAndScale),
  logistic: real((s, a, b) => c.logistic(s.bits, a, b), ...locAndScale),
  triangular,
};

const F = [positive('dfnum'), positive('dfden')];
const meanAndSigma = [param('mean', 'none', 0), param('sigma', 'non-negative', 1)];
const shapeAndScale = [param('shape', 'non-negative'), param('scale', 'non-negative', 1)];

export const GENERATOR: Readonly<Record<string, Distribution>> = {
  ...shared,
  normal: real((s, loc, scale) => loc + scale * standardNormal(s.bits), ...locAndScale),
  lognormal: real((s, mean, sigma) => exp(mean + sigma * standardNormal(s.bits)), ...meanAndSigma),
  exponential: real((s, scale) => scale * standardExponential(s.bits), param('scale', 'non-negative', 1)),
  standard_gamma: real((s, shape) => c.standardGamma(s.bits, shape), param('shape', 'non-negative')),
  gamma: real((s, shape, scale) => scale * c.standardGamma(s.bits, shape), ...shapeAndScale),
  beta: real((s, a, b) => c.beta(s.bits, a, b), positive('a'), positive('b')),
  chisquare: real((s, df) => c.chisquare(s.bits, df), positive('df')),
  f: real((s, m, n) => c.f(s.bits, m, n), ...F),
  noncentral_chisquare: real(
    (s, df, nonc) => c.noncentralChisquare(s.bits, df, nonc),
    positive('df'),
    param('nonc', 'non-negative'),
  ),
  noncentral_f: real((s, m, n, nonc) => c.noncentralF(s.bits, m, n, nonc), ...F, param('nonc', 'non-negative')),
  standard_cauchy: real((s) => c.standardCauchy(s.bits)),
  standard_t: real((s, df) => c.standardT(s.bits, df), positive('df')),
  pareto: real((s, a) => c.pareto(s.bits, a), positive('a')),
  weibull: real((s, a) => c.weibull(s.bits, a), param('a', 'non-negative')),
  power: real((s, a) => c.power(s.bits, a), positive('a')),
  rayleigh: real((s, scale) => c.rayleigh(s.bits, scale), param('scale', 'non-negative', 1)),
  wald: real((s, mean, scale) => c.wald(s.bits, mean, scale), positive('mean'), positive('scale')),
  vonmises: real((s, mu, kappa) => c.vonmises(s.bits, mu, kappa), param('mu', 'none'), param('kappa', 'non-negative')),
  poisson: whole((s, lam) => d.poisson(s.bits, lam), param('lam', 'poisson', 1)),
  binomial: binomial((s, n, p) => d.binomial(s.bits, n, p), 'non-negative'),
  negative_binomial: {
    ...whole(
      (s, n, p) => d.poisson(s.bits, ((1 - p) / p) * c.standardGamma(s.bits, n)),
      param('n', 'positive-not-nan'),
      param('p', '0<..1'),
    ),
    together: (values) => {
      if (
        any(
          values,
          (n, p) => n! > 0 && p! > 0 && p! <= 1 && ((1 - p!) / p!) * (n! + 10 * Math.sqrt(n!)) > 9.223372006484771e18,
        )
      )
        throw valueError(TOO_LARGE);
    },
  },
  geometric: whole((s, p) => d.geometric(s.bits, p), param('p', '0<..1')),
  zipf: whole((s, a) => d.zipf(s.bits, a), param('a', '>1')),
  logseries: whole((s, p) => d.logseries(s.bits, p), param('p', '0..<1')),
  hypergeometric: hypergeometric(
    (s, g, b, n) => h.hypergeometric(s.bits, g, b, n),
    'non-negative',
    'non-negative',
    1e9,
  ),
};

export const RANDOM_STATE: Readonly<Record<string, Distribution>> = {
  ...shared,
  random_sample: real((s) => s.bits.double()),
  standard_normal: real(old.gauss),
  standard_exponential: real(old.standardExponential),
  normal: real((s, loc, scale) => loc + scale * old.gauss(s), ...locAndScale),
  lognormal: real((s, mean, sigma) => exp(mean + sigma * old.gauss(s)), ...meanAndSigma),
  exponential: real((s, scale) => scale * old.standardExponential(s), param('scale', 'non-negative', 1)),
  standard_gamma: real(old.standardGamma, param('shape', 'non-negative')),
  gamma: real((s, shape, scale) => scale * old.standardGamma(s, shape), ...shapeAndScale),
  beta: real(old.beta, positive('a'), positive('b')),
  chisquare: real(old.chisquare, positive('df')),
  f: real(old.f, ...F),
  noncentral_chisquare: real(old.noncentralChisquare, positive('df'), param('nonc', 'non-negative')),
  noncentral_f: real(old.noncentralF, ...F, param('nonc', 'non-negative')),
  standard_cauchy: real(old.standardCauchy),
  standard_t: real(old.standardT, positive('df')),
  pareto: real(old.pareto, positive('a')),
  weibull: real(old.weibull, param('a', 'non-negative')),
  power: real(old.power, positive('a')),
  rayleigh: real(old.rayleigh, param('scale', 'non-negative', 1)),
  wald: real(old.wald, positive('mean'), positive('scale')),
  vonmises: real(
    (s, mu, kappa) => c.vonmises(s.bits, mu, kappa, Infinity),
    param('mu', 'none'),
    param('kappa', 'non-negative'),
  ),
  poisson: whole((s, lam) => d.poisson(s.bits, lam), param('lam', 'poisson', 1)),
  binomial: binomial((s, n, p) => d.binomialOf(s.bits, n, p, (q) => log(1 - q)), 'non-negative-long'),
  negative_binomial: whole(
    (s, n, p) => d.poisson(s.bits, ((1 - p) / p) * old.standardGamma(s, n)),
    positive('n'),
    param('p', '0..1'),
  ),
  geometric: whole(old.geometric, param('p', '0<..1')),
  zipf: whole((s, a) => d.zipfOf(s.bits, a, (u) => 1 - u), param('a', '>1')),
  logseries: whole(
    (s, p) => d.logseriesOf(s.bits, p, { logOfQ: (x) => log(1 - x), oneMinusExp: (x) => 1 - exp(x) }),
    param('p', '0..<1'),
  ),
  hypergeometric: hypergeometric(
    (s, g, b, n) => h.legacyHypergeometric(s.bits, g, b, n),
    'non-negative-long',
    '>=1',
    Infinity,
  ),
};
