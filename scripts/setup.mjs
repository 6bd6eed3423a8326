// `npm run setup`: everything that `npm start`, `npm test` and `npx pitfalls` share.
import { install, main, step } from './lib/steps.mjs';

export async function setup() {
  await install();
  await step('Building the engine (TypeScript core, Python snapshot)', 'npm', ['run', '--silent', 'engine']);
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('setup.mjs')) await main(setup);
