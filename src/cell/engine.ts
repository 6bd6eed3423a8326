/**
 * The one engine of the page. It starts when the browser is idle, or with the first run; never by itself where the
 * reader saves data or the line is slow: then `runSize` tells the Run buttons what pressing them will load.
 */
import { createEngine, type Engine } from '../worker/client.ts';
import { isThrifty, type Connection } from '../worker/early.ts';

const LITTLE_MEMORY = 4;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const connection = (navigator as Navigator & { readonly connection?: Connection }).connection;
const memory = (navigator as Navigator & { readonly deviceMemory?: number }).deviceMemory;

/** True where nothing large may be loaded unasked. */
export const thrifty = isThrifty(connection);

/** Bytes that the engine loads before its first output, as the build wrote them into the page; null when unknown. */
export const engineBytes =
  Number(document.querySelector<HTMLMetaElement>('meta[name="engine-bytes"]')?.content ?? 0) || null;

/** Phones and small machines have no room for a second interpreter. */
function roomForSpare(): boolean {
  const phone = matchMedia('(pointer: coarse)').matches && Math.min(screen.width, screen.height) < 700;
  return !phone && (memory === undefined || memory > LITTLE_MEMORY);
}

let made: Engine | null = null;

export function engine(): Engine {
  made ??= createEngine({ base, spare: roomForSpare(), gpu: true });
  return made;
}

/** Boots the engine once the page has nothing better to do. */
export function startOnIdle(): void {
  if (thrifty) return;
  const start = () => engine().start();
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start, 1200);
}

const UNITS = ['B', 'KB', 'MB'] as const;

/** 6400000 → "6.4 MB". */
export function size(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1000 ** step;
  return `${step === 2 ? value.toFixed(1) : Math.round(value)} ${UNITS[step]}`;
}
