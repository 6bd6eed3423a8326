// Share of inputs for which each function equals the recorded answer bit for bit.
//   python tests/oracle/record/elementary/record.py bench DIR && node tests/bench/math.ts DIR [--table | FILTER]
// --table prints the Markdown table of src/core/math/README.md.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exact } from '../../src/core/math/exact.ts';
import { numpy } from '../../src/core/math/numpy.ts';
import { torch, torchBlocks } from '../../src/core/math/torch.ts';
import type { Fn, MathTable } from '../../src/core/math/table.ts';

const [dir = '', filter = ''] = process.argv.slice(2);
const TABLES: Record<string, MathTable> = { numpy, torch: torchBlocks, 'torch-short': torch };
const ARRAYS = { float64: Float64Array, float32: Float32Array } as const;
type DType = keyof typeof ARRAYS;

function read(dtype: DType, file: string): Float64Array | Float32Array {
  const bytes = readFileSync(join(dir, file));
  return new ARRAYS[dtype](new Uint8Array(bytes).buffer);
}

interface Measured {
  share: number;
  micros: number;
  misses: string[];
}

function measure(
  dtype: DType,
  fn: Fn,
  args: (Float64Array | Float32Array)[],
  out: Float64Array | Float32Array,
): Measured {
  const got = new ARRAYS[dtype](out.length);
  const [x, y = x] = args as [Float64Array, Float64Array?];
  const start = performance.now();
  for (let i = 0; i < out.length; i++) got[i] = fn(x[i] as number, y[i] as number);
  const micros = ((performance.now() - start) * 1000) / out.length;
  const misses: string[] = [];
  let equal = 0;
  for (let i = 0; i < out.length; i++) {
    if (Object.is(got[i], out[i])) equal++;
    else misses.push(`${args.map((a) => a[i]).join(', ')}: ${got[i]} for ${out[i]}`);
  }
  return { share: (100 * equal) / out.length, micros, misses };
}

const lines: string[] = [];
for (const file of readdirSync(dir)
  .filter((f) => f.endsWith('.out.bin'))
  .sort()) {
  const [lib, dtype, name] = file.split('.') as [string, DType, string];
  const stem = `${lib}.${dtype}.${name}`;
  if (!filter.startsWith('--') && !stem.includes(filter)) continue;
  const args = [0, 1]
    .filter((i) => existsSync(join(dir, `${stem}.${i}.bin`)))
    .map((i) => read(dtype, `${stem}.${i}.bin`));
  const out = read(dtype, file);
  const fn = TABLES[lib]?.[name]?.[dtype];
  const host = (Math as unknown as Record<string, Fn | undefined>)[name];
  const once = (exact as Record<string, Fn | undefined>)[name];
  const show = (f: Fn | undefined): string => (f ? measure(dtype, f, args, out).share.toFixed(2) : '');
  const ours = fn && measure(dtype, fn, args, out);
  const cells = [
    lib,
    dtype,
    name,
    ours?.share.toFixed(2) ?? 'none',
    show(once),
    show(host),
    ours?.micros.toFixed(2) ?? '',
  ];
  if (filter === '--table') lines.push(`| ${cells.join(' | ')} |`);
  else {
    console.log(cells.map((c) => c.padEnd(11)).join(' '));
    if (filter !== '') for (const miss of ours?.misses.slice(0, 8) ?? []) console.log('    ', miss);
  }
}
if (filter === '--table') {
  console.log(
    '| library | dtype | function | equal % | rounded once % | host Math % | µs a call |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  console.log(lines.join('\n'));
}
