// What numpy.ts and torch.ts share: the shape of a table of functions. A float32 row takes and gives numbers that are
// floats; float16 and bfloat16 go through it and are rounded by the caller.

export type Fn = (x: number, y: number) => number;

export interface Row {
  readonly float64: Fn;
  readonly float32: Fn;
}

export type MathTable = Readonly<Record<string, Row>>;

/** A row whose float result is the rounded double one. */
export function viaDouble(float64: Fn, double: Fn = float64): Row {
  return { float64, float32: (x, y) => Math.fround(double(x, y)) };
}
