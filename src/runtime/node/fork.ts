/**
 * Starts a shut-in child process: it may read the engine's folder, and nothing else of the host (see isolate.ts).
 * Limits that the kernel keeps hold even when this process is gone, so nothing that loops for ever outlives it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { bubblewrap } from './bubblewrap.ts';

export interface Limits {
  /** Seconds of processor time after which the kernel ends the process (not on Windows). */
  readonly cpuSeconds?: number;
  /** Inside bubblewrap, which must work here. */
  readonly bubblewrap?: boolean;
}

const HEAP_MB = 512;

/**
 * The interpreter is large and most programs are short: its code is compiled quickly, and well only where it stays
 * busy for long; a young generation that holds the start-up is not collected during it.
 */
const QUICK_START = ['--wasm-tiering-budget=100000000', '--max-semi-space-size=32', '--min-semi-space-size=32'];

/** V8's flags. Compiled code that was kept is of use under the same flags only. */
export const V8_FLAGS: readonly string[] = [
  '--disallow-code-generation-from-strings',
  `--max-old-space-size=${HEAP_MB}`,
  ...QUICK_START,
];

/** Sets limits and becomes the command. Nothing of the command is read as shell text. */
const LIMITED = 'ulimit -c 0; ulimit -t "$0"; exec "$@"';

/** @param folder `build/engine` */
export function forkChild(folder: string, limits: Limits = {}): ChildProcess {
  const node = process.execPath;
  const command = [
    ...(limits.bubblewrap ? bubblewrap(node, folder) : [node]),
    '--permission',
    `--allow-fs-read=${folder}`,
    ...V8_FLAGS,
    '--no-warnings',
    join(folder, 'child.cjs'),
  ];
  const limited =
    limits.cpuSeconds === undefined || process.platform === 'win32'
      ? command
      : ['/bin/sh', '-c', LIMITED, String(Math.ceil(limits.cpuSeconds)), ...command];
  const [file, ...args] = limited;
  return spawn(file!, args, {
    // bubblewrap is looked up; nothing of it reaches Python.
    env: limits.bubblewrap ? { PATH: process.env['PATH'] } : {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
