/**
 * What a distribution's parameter must satisfy, with NumPy's words: one number and arrays are worded apart.
 * Comparisons are written so that nan fails where NumPy's do.
 */
import { valueError } from '../../core/errors.ts';

export type Constraint =
  | 'none'
  | 'non-negative'
  | 'positive'
  | 'positive-not-nan'
  | '0..1'
  | '0<..1'
  | '0..<1'
  | '>1'
  | '>=1'
  | 'poisson'
  | 'non-negative-long';

interface Rule {
  readonly ok: (x: number) => boolean;
  /** The text for one number, and for arrays where it differs; %s is the parameter. */
  readonly one: string;
  readonly many?: string;
}

const POISSON_MAX = 9.223372006484771e18;
const negative = (x: number): boolean => x < 0 || Object.is(x, -0);

const RULES: Readonly<Record<Exclude<Constraint, 'none'>, readonly Rule[]>> = {
  'non-negative': [{ ok: (x) => !negative(x), one: '%s < 0' }],
  positive: [{ ok: (x) => !(x <= 0), one: '%s <= 0' }],
  'positive-not-nan': [
    { ok: (x) => x === x, one: '%s must not be NaN' },
    { ok: (x) => !(x <= 0), one: '%s <= 0' },
  ],
  '0..1': [
    { ok: (x) => x >= 0 && x <= 1, one: '%s < 0, %s > 1 or %s is NaN', many: '%s < 0, %s > 1 or %s contains NaNs' },
  ],
  '0<..1': [{ ok: (x) => x > 0 && x <= 1, one: '%s <= 0, %s > 1 or %s contains NaNs' }],
  '0..<1': [
    { ok: (x) => x >= 0 && x < 1, one: '%s < 0, %s >= 1 or %s is NaN', many: '%s < 0, %s >= 1 or %s contains NaNs' },
  ],
  '>1': [{ ok: (x) => x > 1, one: '%s <= 1 or %s is NaN', many: '%s <= 1 or %s contains NaNs' }],
  '>=1': [{ ok: (x) => x >= 1, one: '%s < 1 or %s is NaN', many: '%s < 1 or %s contains NaNs' }],
  poisson: [
    { ok: (x) => !(x > POISSON_MAX), one: '%s value too large' },
    { ok: (x) => x >= 0, one: '%s < 0 or %s is NaN', many: '%s < 0 or %s contains NaNs' },
  ],
  'non-negative-long': [{ ok: (x) => x >= 0, one: '%s < 0' }],
};

/** Raises ValueError when a value of the parameter breaks the rule. @param many the parameters came as arrays */
export function check(values: ArrayLike<number>, name: string, constraint: Constraint, many: boolean): void {
  if (constraint === 'none') return;
  for (const rule of RULES[constraint]) {
    for (let i = 0; i < values.length; i++) {
      if (!rule.ok(values[i]!)) throw valueError(((many && rule.many) || rule.one).replaceAll('%s', name));
    }
  }
}
