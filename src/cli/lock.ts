/** One grading at a time writes one file. The lock names its process and when that began; the lock of a process that is gone counts as none. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './errors.ts';

const TRIES = 30;
const EVERY_MS = 100;

/**
 * Takes the lock; the function returned gives it back.
 * @param cannot words for a lock that cannot be written
 */
export function lockFor(path: string, cannot: (error: unknown) => UsageError): () => void {
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(path, [process.pid, lifeOf(process.pid) ?? ''].join(' ').trim(), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannot(error);
      const holder = holderOf(path);
      // The run behind a command that was killed a moment ago is on its way out.
      if (holder !== null && tries < TRIES) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, EVERY_MS);
      else if (holder !== null || tries > TRIES)
        throw new UsageError(`process ${holder ?? '?'} writes the same grades now (${path}); wait for it, or stop it.`);
      else rmSync(path, { force: true });
    }
  }
}

/** The process that holds a lock and still runs. */
function holderOf(path: string): number | null {
  try {
    const [pid = NaN, begun] = readFileSync(path, 'utf8').split(' ').map(Number);
    if (!Number.isInteger(pid) || pid <= 0) return null;
    process.kill(pid, 0);
    const life = lifeOf(pid);
    return life === null || (life !== GONE && (begun === undefined || begun === life)) ? pid : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? -1 : null;
  }
}

/** It has ended, and whoever should take note of that has not. */
const GONE = -1;
/** Fields of /proc/PID/stat behind the name, which may hold spaces. */
const [STATE, BEGUN] = [0, 19];

/** When a process began, which tells it from a later one of the same number; GONE; null where the system does not say. */
function lifeOf(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return /[ZX]/.test(fields[STATE] ?? '') ? GONE : Number(fields[BEGUN]);
  } catch {
    return null;
  }
}
