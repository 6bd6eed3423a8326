/**
 * `npm run publish:ids`: adds to content/published.json what is new in the sources. Never removes: what others may
 * have linked stays, and the command fails, naming it, when the sources lack something that stands there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gone, present, Published } from '../src/site/published.ts';

const FILE = 'content/published.json';
const was = Published.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const now = present();
const lost = gone(was, now);
const fresh = gone(now, was);

if (lost.length > 0) {
  console.error(`${FILE} has what the sources lack (in both languages):\n  ${lost.join('\n  ')}`);
  process.exit(1);
}
writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
console.log(fresh.length > 0 ? `added to ${FILE}:\n  ${fresh.join('\n  ')}` : `${FILE} has everything`);
