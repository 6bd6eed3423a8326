/**
 * `npm run bench [-- NAME …]`: measures what the project promises and prints a table; all of it, or the named parts.
 * Times are comparable inside one run only, so where a promise compares, both sides are measured here.
 */
import { bytes } from './bytes.ts';
import { cold, coldSlow } from './cold.ts';
import { grading } from './grading.ts';
import { lighthouseScores } from './lighthouse.ts';
import { inChromium, inNode } from './steady.ts';
import { print, verdict, write, type Bench, type Figure } from './lib/report.ts';
import { ROOT } from './lib/site.ts';
import { again, ready, stop } from './warm.ts';

const BENCHES: Readonly<Record<string, Bench>> = {
  bytes,
  cold,
  'cold-slow': coldSlow,
  ready,
  again,
  stop,
  chromium: inChromium,
  node: inNode,
  grading,
  lighthouse: lighthouseScores,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const figures: Figure[] = [];
let broken = 0;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    const measured = await bench();
    figures.push(...measured);
    print(measured);
  } catch (error) {
    broken++;
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const over = figures.filter((f) => verdict(f) === 'OVER').length;
console.log(`${figures.length} figures, ${over} over budget, ${broken} not measured. ${write(ROOT, figures)}`);
process.exit(over + broken > 0 ? 1 : 0);
