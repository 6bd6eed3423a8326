// Compares the tables of src/core/math with the recordings beside this file. Run it to write known-differences.json anew:
//   node tests/core/math/recordings.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { numpy } from '../../../src/core/math/numpy.ts';
import { torch, torchBlocks } from '../../../src/core/math/torch.ts';
import type { MathTable } from '../../../src/core/math/table.ts';

const ARRAYS = { float64: Float64Array, float32: Float32Array } as const;
export type DType = keyof typeof ARRAYS;
export const DTYPES: readonly DType[] = ['float64', 'float32'];
export const TABLES: Readonly<Record<string, MathTable>> = { numpy, torch: torchBlocks, 'torch-short': torch };
export const KNOWN = new URL('known-differences.json', import.meta.url);

interface Recorded {
  readonly args: readonly string[];
  readonly out: string;
}

export interface Compared {
  readonly name: string;
  readonly inputs: number;
  /** One line for each input whose answer differs; null where the function is not emulated. */
  readonly misses: readonly string[] | null;
}

function unpack(dtype: DType, text: string): number[] {
  return [...new ARRAYS[dtype](Uint8Array.from(Buffer.from(text, 'base64')).buffer)];
}

export function compare(lib: string, dtype: DType): Compared[] {
  const file = new URL(`recorded/${lib}-${dtype}.json`, import.meta.url);
  const { functions } = JSON.parse(readFileSync(file, 'utf8')) as { functions: Record<string, Recorded> };
  return Object.entries(functions).map(([name, { args, out }]) => {
    const wanted = unpack(dtype, out);
    const fn = TABLES[lib]?.[name]?.[dtype];
    if (!fn) return { name, inputs: wanted.length, misses: null };
    const [x = [], y = x] = args.map((a) => unpack(dtype, a));
    const misses = wanted.flatMap((want, i) => {
      const got = fn(x[i] as number, y[i] as number);
      return Object.is(got, want) ? [] : [`${x[i]}, ${y[i]}: ${got} for ${want}`];
    });
    return { name, inputs: wanted.length, misses };
  });
}

/** How many recorded inputs of each function differ, as known-differences.json has it. */
export function differences(): Record<string, number> {
  const known: Record<string, number> = {};
  for (const lib of Object.keys(TABLES)) {
    for (const dtype of DTYPES) {
      for (const { name, misses } of compare(lib, dtype))
        if (misses?.length) known[`${lib} ${dtype} ${name}`] = misses.length;
    }
  }
  return known;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(KNOWN, `${JSON.stringify(differences(), null, 2)}\n`);
