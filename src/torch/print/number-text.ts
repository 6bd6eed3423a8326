/**
 * Python's `format(x, '.4f')`, `'.4e'` and `'.0f'`. JavaScript's toFixed rounds exact ties up, Python to even;
 * and exponents have two digits.
 */

const special = (x: number): string | null =>
  x !== x ? 'nan' : x === Infinity ? 'inf' : x === -Infinity ? '-inf' : null;

/** Is the decimal text of digits after the kept ones exactly a half? */
const isHalf = (rest: string): boolean => /^50*$/.test(rest);
const lastIsOdd = (digits: string): boolean => '13579'.includes(digits[digits.length - 1]!);

export function fixed(x: number, precision: number): string {
  const odd = special(x);
  if (odd) return odd;
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  const size = Math.abs(x);
  if (size >= 1e21) return sign + BigInt(size).toString() + (precision ? `.${'0'.repeat(precision)}` : '');
  const more = size.toFixed(Math.min(100, precision + 30));
  const cut = more.indexOf('.') + 1 + precision;
  const kept = precision === 0 ? more.slice(0, cut - 1) : more.slice(0, cut);
  return sign + (isHalf(more.slice(cut)) && !lastIsOdd(kept) ? kept : size.toFixed(precision));
}

export function scientific(x: number, precision: number): string {
  const odd = special(x);
  if (odd) return odd;
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  const size = Math.abs(x);
  const more = size.toExponential(Math.min(100, precision + 30));
  const [mantissa = '', power = ''] = more.split('e');
  const cut = precision === 0 ? 1 : 2 + precision;
  const kept = mantissa.slice(0, cut);
  const rest = mantissa.slice(precision === 0 ? 2 : cut);
  const text = isHalf(rest) && !lastIsOdd(kept) ? `${kept}e${power}` : size.toExponential(precision);
  const [digits, exponent = '+0'] = text.split('e');
  return `${sign}${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}
