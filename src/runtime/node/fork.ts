/** Starts a shut-in child process: it may read the engine's folder, and nothing else of the host (see isolate.ts). */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const HEAP_MB = 512;

/** @param folder `build/engine` */
export function forkChild(folder: string): ChildProcess {
  return fork(join(folder, 'child.mjs'), [], {
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [
      '--permission',
      `--allow-fs-read=${folder}`,
      '--disallow-code-generation-from-strings',
      `--max-old-space-size=${HEAP_MB}`,
      '--no-warnings',
    ],
  });
}
