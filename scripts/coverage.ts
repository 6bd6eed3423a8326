/** Writes build/coverage.json: what of the public names of torch and numpy is emulated. Run after the engine's build. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../src/site/coverage.ts';
import { measure } from './coverage/measure.ts';

const started = performance.now();
const coverage = await measure();
writeFileSync(join(import.meta.dirname, '../build/coverage.json'), JSON.stringify(coverage));
for (const library of ['torch', 'numpy']) {
  const { yes, partly, no } = count(coverage.modules.filter(({ path }) => path.split('.')[0] === library));
  console.log(`  coverage of ${library}: ${yes} yes, ${partly} partly, ${no} no`);
}
console.log(`coverage measured in ${((performance.now() - started) / 1000).toFixed(1)} s`);
