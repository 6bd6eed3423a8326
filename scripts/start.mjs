// `npm start`: install, build, serve, print the address.
import { spawn } from 'node:child_process';
import { main, ROOT, step, toolEnv } from './lib/steps.mjs';
import { setup } from './setup.mjs';

await main(async () => {
  await setup();
  await step('Building the site', 'npm', ['run', '--silent', 'build:site']);
  spawn('node', ['scripts/serve.mjs', ...process.argv.slice(2)], { cwd: ROOT, env: toolEnv, stdio: 'inherit' });
});
