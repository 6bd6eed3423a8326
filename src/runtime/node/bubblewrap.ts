/**
 * An operating-system sandbox around a child process, where bubblewrap is installed (Linux): no network, no other
 * processes, and of the file system only Node itself, the system's libraries and the engine, all read-only.
 */
import { spawnSync } from 'node:child_process';

export type Probed =
  | { readonly kind: 'works' }
  | { readonly kind: 'missing' }
  /** It is installed but cannot do its work here. */
  | { readonly kind: 'broken'; readonly why: string };

const PROBE_MS = 10_000;
const LIBRARIES = ['/lib', '/lib64', '/usr/lib', '/usr/lib64'];

/** The command that starts `node` inside; Node's own arguments follow. */
export function bubblewrap(node: string, folder: string): readonly string[] {
  return [
    'bwrap',
    ...['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...LIBRARIES.flatMap((path) => ['--ro-bind-try', path, path]),
    ...['--dev', '/dev', '--chdir', '/'],
    ...[node, folder].flatMap((path) => ['--ro-bind', path, path]),
    node,
  ];
}

/** Starts Node inside once and looks whether that works. */
export function probeBubblewrap(node: string, folder: string): Probed {
  const [command, ...args] = bubblewrap(node, folder);
  const { status, stderr, error } = spawnSync(command!, [...args, '--version'], {
    timeout: PROBE_MS,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') return { kind: 'missing' };
  if (code === 'ETIMEDOUT') return { kind: 'broken', why: `no answer within ${PROBE_MS / 1000} s` };
  if (status === 0) return { kind: 'works' };
  const why = stderr?.trim().split('\n').at(-1) || error?.message || `it ended with code ${status}`;
  return { kind: 'broken', why };
}
