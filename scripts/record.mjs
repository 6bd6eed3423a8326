// `npm run record`: runs every oracle program, lesson cell and exercise in real PyTorch and NumPy and stores what they print.
// With --check nothing is written and a difference fails. Needs its own virtual environment (made here, CPU build only).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTorch, venvPython } from './lib/python.mjs';
import { main, ROOT, step } from './lib/steps.mjs';

const RECORDERS = [
  ['the tables of public names and signatures', 'tests/oracle/record/record_tables.py'],
  ['the oracle programs', 'tests/oracle/record/record.py'],
  ['the cells of the lessons', 'content/record.py'],
  ['the memory pictures of the lessons', 'content/pictures.py'],
  ['the exercises and their wrong answers', 'exercises/record.py'],
];

await main(async () => {
  await ensureTorch();
  const flags = process.argv.slice(2);
  for (const [what, script] of RECORDERS) {
    if (!existsSync(join(ROOT, script))) continue;
    await step(`Recording ${what}`, venvPython, [script, ...flags], { quiet: flags.includes('--check') });
  }
});
