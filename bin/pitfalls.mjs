#!/usr/bin/env node
// Starts the bundled command line on the project's own Node (24): it has what the memory image needs. Plain Node 20 here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'build/engine/cli.mjs');

function projectNode() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin/node');
  } catch {
    return null;
  }
}

const node = projectNode();
if (!node || !existsSync(node) || !existsSync(cli)) {
  process.stderr.write('pitfalls: the project is not built; run `npm run setup` first.\n');
  process.exit(2);
}
const child = spawn(node, ['--no-warnings', cli, ...process.argv.slice(2)], {
  // The channel carries nothing: when this process is gone, however it ended, the command sees it close and ends too.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
