/** Programs per second through the pool, by number of children: `node tests/bench/programs.ts` after `npm run engine`. */
import { join } from 'node:path';
import { Pool } from '../../src/runtime/node/pool.ts';

const PROGRAMS = 500;
const folder = join(import.meta.dirname, '../../build/engine');

for (const size of [1, 2]) {
  const begun = performance.now();
  const pool = new Pool({ folder, size, timeout: 10 });
  await pool.run({ cells: ['pass'] });
  const booted = performance.now();
  await Promise.all(Array.from({ length: PROGRAMS }, () => pool.run({ cells: ['x = 1 + 1\nprint(x)'] })));
  const ms = (performance.now() - booted) / PROGRAMS;
  pool.close();
  console.log(
    `${size} children: boot ${(booted - begun).toFixed(0)} ms, ${ms.toFixed(2)} ms a program, ${(1000 / ms).toFixed(0)} programs/s`,
  );
}
