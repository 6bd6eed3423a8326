/**
 * Floating-point errors as NumPy reports them. The hardware's flags are not visible here, so each ufunc says what
 * an element's inputs and result mean; the flags of all elements are then warned about, raised or ignored.
 * Reference: https://numpy.org/doc/2.4/reference/generated/numpy.errstate.html
 */
import { LibError, notEmulated, valueError } from '../../core/errors.ts';
import { warn } from '../../core/warnings.ts';

export const DIVIDE = 1;
export const OVERFLOW = 2;
export const UNDERFLOW = 4;
export const INVALID = 8;

export type ErrorKind = 'divide' | 'over' | 'under' | 'invalid';
const TEXTS: readonly (readonly [number, ErrorKind, string])[] = [
  [DIVIDE, 'divide', 'divide by zero'],
  [OVERFLOW, 'over', 'overflow'],
  [UNDERFLOW, 'under', 'underflow'],
  [INVALID, 'invalid', 'invalid value'],
];

const DEFAULTS: Readonly<Record<ErrorKind, string>> = {
  divide: 'warn',
  over: 'warn',
  under: 'ignore',
  invalid: 'warn',
};
const MODES = ['ignore', 'warn', 'raise', 'call', 'print', 'log'];
let state: Record<ErrorKind, string> = { ...DEFAULTS };

export const errorState = (): Readonly<Record<ErrorKind, string>> => state;

export function setErrorState(changes: Partial<Record<ErrorKind, string>>): void {
  for (const mode of Object.values(changes)) {
    if (!MODES.includes(mode)) throw valueError(`invalid error mode '${mode}'`);
    if (mode === 'call' || mode === 'log') throw notEmulated(`the floating-point error mode '${mode}'`);
  }
  state = { ...state, ...changes };
}

export function resetErrorState(): void {
  state = { ...DEFAULTS };
}

/** Reports flags that a computation named `where` has set. */
export function report(flags: number, where: string): void {
  if (flags === 0) return;
  for (const [bit, kind, text] of TEXTS) {
    if ((flags & bit) === 0) continue;
    const message = `${text} encountered in ${where}`;
    const mode = state[kind];
    if (mode === 'raise') throw new LibError('FloatingPointError', message);
    if (mode === 'warn') warn('RuntimeWarning', message);
    if (mode === 'print') throw notEmulated("the floating-point error mode 'print'");
  }
}

/** What one element of a float result tells. `y` is the second input, or x again for one input. */
export type FlagRule = (x: number, y: number, r: number) => number;

const finite = Number.isFinite;

/** nan out of no nan is invalid; infinity out of finite numbers is overflow. */
export const arithmeticFlags: FlagRule = (x, y, r) =>
  r !== r ? (x === x && y === y ? INVALID : 0) : finite(r) || !finite(x) || !finite(y) ? 0 : OVERFLOW;

export const divideFlags: FlagRule = (x, y, r) => {
  if (y === 0 && x !== 0 && finite(x)) return DIVIDE;
  return y === 0 && !finite(x) && x === x ? 0 : arithmeticFlags(x, y, r);
};

export const remainderFlags: FlagRule = (x, y, r) => (r !== r && x === x && y === y ? INVALID : 0);

export const powerFlags: FlagRule = (x, y, r) => (x === 0 && y < 0 ? DIVIDE : arithmeticFlags(x, y, r));

/** Functions with poles: infinite at the points `at`. */
export const poleFlags =
  (...at: number[]): FlagRule =>
  (x, y, r) =>
    at.includes(x) ? DIVIDE : arithmeticFlags(x, y, r);

export const noFlags: FlagRule = () => 0;
