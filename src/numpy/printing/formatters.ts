/**
 * How the elements of one array are written so that columns align: widths and notation are found from all
 * elements that are shown, then each is formatted. One formatter per dtype kind.
 */
import { realOf, type DType } from '../../core/dtype.ts';
import { toComplex, toNumber } from '../../core/elements.ts';
import type { Element } from '../../core/scalar.ts';
import { positional, scientific, type FloatOptions } from './dragon.ts';
import type { PrintOptions } from './options.ts';

export type Format = (x: Element) => string;

/** Decimal digits a float dtype is sure of (finfo.precision); decides when scientific notation starts. */
const SURE_DIGITS: Readonly<Record<string, number>> = { float16: 3, float32: 6, float64: 15 };

const max = (ns: readonly number[]): number => ns.reduce((a, b) => Math.max(a, b), 0);

function wantsExponent(finite: readonly number[], dtype: DType, o: PrintOptions): boolean {
  let low = Infinity;
  let high = 0;
  for (const x of finite) {
    const a = Math.abs(x);
    if (a === 0) continue;
    low = Math.min(low, a);
    high = Math.max(high, a);
  }
  if (high === 0) return false;
  const cutoff = 10 ** Math.min(8, SURE_DIGITS[dtype.name]!);
  const smallest =
    dtype.name === 'float32' ? Math.fround(0.0001) : dtype.name === 'float16' ? Math.f16round(0.0001) : 0.0001;
  const ratio =
    dtype.name === 'float32'
      ? Math.fround(high / low)
      : dtype.name === 'float16'
        ? Math.f16round(high / low)
        : high / low;
  return high >= cutoff || (!o.suppress && (low < smallest || ratio > 1000));
}

interface Plan {
  readonly exponent: boolean;
  readonly options: FloatOptions;
}

function planExponent(finite: readonly number[], dtype: DType, o: PrintOptions, sign: boolean): Plan {
  const fixed = o.floatmode === 'fixed';
  const precision = o.floatmode === 'unique' ? -1 : (o.precision ?? -1);
  const first: FloatOptions = { precision, unique: !fixed, trim: fixed ? 'k' : '.', sign };
  const parts = finite.map((x) => /^(.*)\.(.*)e(.*)$/.exec(scientific(x, dtype, first))!);
  const digits = max(parts.map((p) => p[2]!.length));
  const expDigits = max(parts.map((p) => p[3]!.length)) - 1;
  return {
    exponent: true,
    options: {
      precision: digits,
      minDigits: digits,
      unique: !fixed,
      trim: 'k',
      sign,
      padLeft: max(parts.map((p) => p[1]!.length)),
      padRight: expDigits + 2 + digits,
      expDigits,
    },
  };
}

function planPositional(finite: readonly number[], dtype: DType, o: PrintOptions, sign: boolean): Plan {
  const fixed = o.floatmode === 'fixed';
  const precision = o.floatmode === 'unique' ? -1 : (o.precision ?? -1);
  const first: FloatOptions = { precision, unique: !fixed, trim: fixed ? 'k' : '.', sign };
  const parts = finite.map((x) => positional(x, dtype, first).split('.'));
  const padRight = max(parts.map((p) => p[1]!.length));
  const equal = fixed || o.floatmode === 'maxprec_equal';
  return {
    exponent: false,
    options: {
      precision: equal ? padRight : precision,
      minDigits: equal ? padRight : 0,
      unique: !fixed,
      trim: equal ? 'k' : '.',
      sign,
      padLeft: max(parts.map((p) => p[0]!.length)),
      padRight,
    },
  };
}

/** The formatter of float elements. */
export function floatFormat(xs: readonly number[], dtype: DType, o: PrintOptions, signMode: string = o.sign): Format {
  const plus = signMode === '+';
  const finite = xs.filter((x) => Number.isFinite(x));
  const plan: Plan =
    finite.length === 0
      ? { exponent: false, options: { trim: '.', sign: plus, padLeft: 0, padRight: 0 } }
      : wantsExponent(finite, dtype, o)
        ? planExponent(finite, dtype, o, plus)
        : planPositional(finite, dtype, o, plus);
  let padLeft = plan.options.padLeft!;
  const padRight = plan.options.padRight!;
  if (signMode === ' ' && !finite.some((x) => x < 0 || Object.is(x, -0))) padLeft++;
  if (finite.length !== xs.length) {
    const signed = signMode !== '-' || xs.some((x) => x === -Infinity) ? 1 : 0;
    padLeft = Math.max(padLeft, o.nanstr.length - padRight - 1, o.infstr.length + signed - padRight - 1);
  }
  const options = { ...plan.options, padLeft };
  return (e) => {
    const x = toNumber(e);
    if (Number.isFinite(x)) return plan.exponent ? scientific(x, dtype, options) : positional(x, dtype, options);
    const sign = x < 0 ? '-' : plus ? '+' : '';
    return (sign + (x !== x ? o.nanstr : o.infstr)).padStart(padLeft + padRight + 1);
  };
}

function integerFormat(xs: readonly Element[], o: PrintOptions): Format {
  if (xs.length === 0) return String;
  let [low, high] = [xs[0] as number, xs[0] as number];
  for (const x of xs as readonly number[]) {
    if (x < low) low = x;
    if (x > high) high = x;
  }
  const sign = o.sign === ' ' && low < 0 ? '-' : o.sign;
  const lead = high >= 0 && sign !== '-' ? 1 : 0;
  const width = Math.max(String(high).length + lead, String(low).length);
  return (x) => ((x as number) >= 0 && sign !== '-' ? sign + String(x) : String(x)).padStart(width);
}

function complexFormat(xs: readonly Element[], dtype: DType, o: PrintOptions): Format {
  const zs = xs.map(toComplex);
  const re = floatFormat(
    zs.map((z) => z.re),
    realOf(dtype),
    o,
  );
  const im = floatFormat(
    zs.map((z) => z.im),
    realOf(dtype),
    o,
    '+',
  );
  return (x) => {
    const z = toComplex(x);
    const text = im(z.im);
    const end = text.trimEnd().length;
    return `${re(z.re)}${text.slice(0, end)}j${text.slice(end)}`;
  };
}

/** The formatter for all elements of an array. */
export function formatFor(xs: readonly Element[], dtype: DType, scalar: boolean, o: PrintOptions): Format {
  switch (dtype.kind) {
    case 'b':
      return (x) => (x ? (scalar ? 'True' : ' True') : 'False');
    case 'f':
      return floatFormat(xs.map(toNumber), dtype, o);
    case 'c':
      return complexFormat(xs, dtype, o);
    default:
      return integerFormat(xs, o);
  }
}
