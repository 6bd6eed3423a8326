/**
 * arange, linspace, logspace: the two libraries' formulas, which differ in the last digit. Results are doubles;
 * storing them rounds to the dtype. `round` is Math.fround where the library computes in float32.
 * torch computes blocks of a vector register from a rounded base: `lanes` is how many elements one holds.
 */

type Round = (x: number) => number;
const exact: Round = (x) => x;

/** How many elements a range has; NaN or infinite lengths are the caller's to refuse. */
export const rangeLength = (start: number, stop: number, step: number): number =>
  Math.max(0, Math.ceil((stop - start) / step));

/** NumPy: the difference of the first two stored values, times i (arraytypes' fill). */
export function arangeNumpy(start: number, step: number, n: number, round: Round = exact): Float64Array {
  const first = round(start);
  const delta = round(round(start + step) - first);
  return Float64Array.from({ length: n }, (_, i) =>
    i === 0 ? first : i === 1 ? round(start + step) : round(first + round(i * delta)),
  );
}

/** Of which kernel: compilers fuse its multiply and add. */
export interface Vectors {
  /** Elements per vector register; the kernel takes two at a time and does the rest one by one. */
  readonly lanes: number;
  readonly round: Round;
  /** x·y + z, rounded once to the kernel's precision. */
  readonly fma: (x: number, y: number, z: number) => number;
}

function vectorised(
  n: number,
  { lanes, round, fma }: Vectors,
  base: (i: number) => number,
  step: (i: number) => number,
): Float64Array {
  const out = new Float64Array(n);
  const whole = n - (n % (2 * lanes));
  for (let i = 0; i < whole; i += lanes) {
    const from = round(base(i));
    for (let k = 0; k < lanes; k++) out[i + k] = round(fma(k, step(i), from));
  }
  for (let i = whole; i < n; i++) out[i] = round(base(i));
  return out;
}

/** torch.arange for floats: start + step·i in double. ATen/native/cpu/RangeFactoriesKernel.cpp */
export function arangeTorch(start: number, step: number, n: number, vectors: Vectors): Float64Array {
  return vectorised(
    n,
    vectors,
    (i) => vectors.fma(step, i, start),
    () => step,
  );
}

/** NumPy: i·step + start, the last one set. */
export function linspaceNumpy(start: number, stop: number, n: number, endpoint = true): Float64Array {
  const div = endpoint ? n - 1 : n;
  const delta = stop - start;
  const step = delta / div;
  const out = Float64Array.from(
    { length: n },
    (_, i) => (div <= 0 ? i * delta : step === 0 ? (i / div) * delta : i * step) + start,
  );
  if (endpoint && n > 1) out[n - 1] = stop;
  return out;
}

/** torch.linspace for floats: from both ends to the middle, one by one, in the dtype's own precision. */
export function linspaceTorch(
  start: number,
  stop: number,
  n: number,
  { round, fma }: Omit<Vectors, 'lanes'>,
): Float64Array {
  if (n === 1) return Float64Array.of(round(start));
  const [a, b] = [round(start), round(stop)];
  const step = round(round(b - a) / (n - 1));
  const half = Math.floor(n / 2);
  return Float64Array.from({ length: n }, (_, i) => (i < half ? fma(step, i, a) : fma(-step, n - i - 1, b)));
}
