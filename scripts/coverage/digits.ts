/** The functions whose last digits differ from the recordings, with the largest distance in units in the last place. */
import { compare, DTYPES, TABLES, type DType } from '../../tests/core/math/recordings.ts';
import type { Digits } from '../../src/site/coverage.ts';

/** How many floats of the type lie between two of them. */
function distance(dtype: DType, got: number, want: number): number {
  if (Number.isNaN(got) || Number.isNaN(want)) return Infinity;
  const place =
    dtype === 'float64'
      ? (x: number) => BigInt.asIntN(64, new BigInt64Array(new Float64Array([x]).buffer)[0] ?? 0n)
      : (x: number) => BigInt(new Int32Array(new Float32Array([x]).buffer)[0] ?? 0);
  const least = dtype === 'float64' ? -(2n ** 63n) : -(2n ** 31n);
  const ordered = (x: number): bigint => (place(x) < 0n ? least - place(x) : place(x));
  const gap = ordered(got) - ordered(want);
  return Number(gap < 0n ? -gap : gap);
}

/** Farther apart than this, the answers have different exponents: one of them overflowed, or is nan. */
const FAR = 2 ** 20;

/** One row per function, library and dtype; torch's two ways of computing (in blocks, and the rest) are one row. */
export function measureDigits(): Digits[] {
  const found = new Map<string, Digits>();
  for (const table of Object.keys(TABLES)) {
    const library = table.startsWith('torch') ? 'torch' : 'numpy';
    for (const dtype of DTYPES) {
      for (const { name, inputs, misses } of compare(table, dtype)) {
        if (!misses?.length) continue;
        const gaps = misses.map((line) => {
          const [, got, want] = /: (\S+) for (\S+)$/.exec(line) ?? [];
          return distance(dtype, Number(got), Number(want));
        });
        const key = `${library} ${name} ${dtype}`;
        const before = found.get(key);
        const differ = Math.max(misses.length, before?.differ ?? 0);
        const ulp = Math.max(...gaps, before ? (before.ulp ?? Infinity) : 0);
        found.set(key, { library, name, dtype, inputs, differ, ulp: ulp < FAR ? ulp : null });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.library + a.name < b.library + b.name ? -1 : 1));
}
