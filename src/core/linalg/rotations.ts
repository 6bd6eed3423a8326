/**
 * The small steps that LAPACK's iterations are made of, with its signs: reflectors (dlarfg), plane rotations (dlartg), rows of
 * rotations (dlasr). The signs of eigenvectors and singular vectors follow from these choices, so they are kept to the letter.
 */
import type { Matrix } from './matrix.ts';

export const sign = (size: number, of: number): number =>
  of < 0 || Object.is(of, -0) ? -Math.abs(size) : Math.abs(size);

export interface Reflector {
  /** The vector, with 1 at `at` and zeros before. */
  readonly v: readonly number[];
  readonly tau: number;
  /** What becomes of the first component. */
  readonly beta: number;
}

/** H = I - tau·v·vᵀ that maps `x` to (beta, 0 …) from position `at` on. */
export function reflector(x: readonly number[], at: number): Reflector {
  const alpha = x[at]!;
  const rest = Math.hypot(...x.slice(at + 1));
  if (rest === 0) return { v: x.map((_, k) => (k === at ? 1 : 0)), tau: 0, beta: alpha };
  const beta = -sign(Math.hypot(alpha, rest), alpha);
  return {
    v: x.map((e, k) => (k < at ? 0 : k === at ? 1 : e / (alpha - beta))),
    tau: (beta - alpha) / beta,
    beta,
  };
}

/** H·A, for the columns from `from` on. */
export function reflectRows(a: Matrix, { v, tau }: Reflector, from = 0): void {
  if (tau === 0) return;
  const n = a[0]?.length ?? 0;
  for (let j = from; j < n; j++) {
    const s = tau * v.reduce((sum, x, i) => (x === 0 ? sum : sum + x * a[i]![j]!), 0);
    v.forEach((x, i) => {
      if (x !== 0) a[i]![j]! -= s * x;
    });
  }
}

/** A·H, for the rows from `from` on. */
export function reflectColumns(a: Matrix, { v, tau }: Reflector, from = 0): void {
  if (tau === 0) return;
  for (const row of a.slice(from)) {
    const s = tau * v.reduce((sum, x, j) => (x === 0 ? sum : sum + x * row[j]!), 0);
    v.forEach((x, j) => {
      if (x !== 0) row[j]! -= s * x;
    });
  }
}

/** c, s, r with [c s; -s c]·(f, g) = (r, 0). */
export function rotation(f: number, g: number): readonly [number, number, number] {
  if (g === 0) return [1, 0, f];
  if (f === 0) return [0, sign(1, g), Math.abs(g)];
  const d = Math.sqrt(f * f + g * g);
  const r = sign(d, f);
  return [Math.abs(f) / d, g / r, r];
}

type Turns = readonly (readonly [number, number])[];

/** Rotations of neighbouring rows j, j+1, from the first on or from the last back. */
export function turnRows(a: Matrix, turns: Turns, from: number, back = false): void {
  const order = turns.map((_, k) => k);
  for (const k of back ? order.reverse() : order) {
    const [c, s] = turns[k]!;
    const [x, y] = [a[from + k]!, a[from + k + 1]!];
    for (let j = 0; j < x.length; j++) {
      const t = y[j]!;
      y[j] = c * t - s * x[j]!;
      x[j] = s * t + c * x[j]!;
    }
  }
}

/** The same of columns. */
export function turnColumns(a: Matrix, turns: Turns, from: number, back = false): void {
  const order = turns.map((_, k) => k);
  for (const k of back ? order.reverse() : order) {
    const [c, s] = turns[k]!;
    for (const row of a) {
      const t = row[from + k + 1]!;
      row[from + k + 1] = c * t - s * row[from + k]!;
      row[from + k] = s * t + c * row[from + k]!;
    }
  }
}
