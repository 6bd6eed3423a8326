/**
 * What the system says of a child process: the memory it holds and the time it waited for a processor.
 * Arrays live outside V8's heap and outside the interpreter's memory, so no flag of Node bounds them. The parent looks
 * at a child's resident memory while it runs a program, that of the processes below it included (a sandbox starts the
 * real one as its grandchild). Linux only; elsewhere nothing is watched.
 */
import { readFileSync } from 'node:fs';

const PAGE = 4096;
const EVERY_MS = 100;
/** Time in which a busy machine did not let a process run is not counted; at most so many times the limit. */
const MOST_WAITING = 10;

/** Calls `over` once when the process holds more than `limit` bytes. Returns the function that ends the watch. */
export function watchMemory(pid: number | undefined, limit: number, over: () => void): () => void {
  const timer = setInterval(() => {
    if (pid === undefined || residentBytes(pid) <= limit) return;
    clearInterval(timer);
    over();
  }, EVERY_MS);
  return () => clearInterval(timer);
}

function residentBytes(pid: number): number {
  try {
    const own = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
    return childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), own);
  } catch {
    return 0;
  }
}

/**
 * Calls `over` once when the process ran, or slept, for longer than `seconds` from now on. Time in which it was ready and had no
 * processor does not count. Returns the function that ends the watch.
 */
export function watchTime(pid: number | undefined, seconds: number, over: () => void): () => void {
  const [before, begun, limit] = [waitedMs(pid), performance.now(), seconds * 1000];
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const waited = Math.min(waitedMs(pid) - before, MOST_WAITING * limit);
    const left = limit + waited - (performance.now() - begun);
    if (left > 1) timer = setTimeout(look, left);
    else over();
  };
  timer = setTimeout(look, limit);
  return () => clearTimeout(timer);
}

/** How long a process and those below it were ready to run and had no processor. 0 where the system does not say. */
function waitedMs(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const own = Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
    return childrenOf(pid).reduce((sum, child) => sum + waitedMs(child), own);
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
