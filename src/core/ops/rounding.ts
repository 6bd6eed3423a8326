/** Rounding; integers pass through. Half goes to even in both libraries. */
import { roundHalfEven } from './float-math.ts';
import type { UnaryRow } from './row.ts';
import { complex } from '../scalar.ts';

const rounding = (name: string, f: (x: number) => number): UnaryRow => ({ name, f, i: (x) => x, g: (x) => x });

export const floor = rounding('floor', Math.floor);
export const ceil = rounding('ceil', Math.ceil);
export const trunc = rounding('trunc', Math.trunc);
/** Half to even. Complex: both parts (NumPy). */
export const round: UnaryRow = {
  ...rounding('round', roundHalfEven),
  c: (z) => complex(roundHalfEven(z.re), roundHalfEven(z.im)),
};
/** The fractional part, with the sign of x (torch.frac). */
export const frac: UnaryRow = { name: 'frac', f: (x) => x - Math.trunc(x) };
