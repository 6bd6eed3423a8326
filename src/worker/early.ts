/**
 * The engine's worker, started by a few lines in the page's head, before the page's own scripts have arrived. The first
 * interpreter of the page takes that worker over. The two functions that go into the head are written out as text
 * there: they use nothing from outside themselves.
 */
import type { WorkerReply, WorkerRequest } from '../protocol.ts';

export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

export interface EarlyWorker {
  readonly worker: Worker;
  /** What it said before anybody listened. */
  readonly heard: WorkerReply[];
  /** Lets it fetch the engine now. A second call does nothing. */
  readonly go: () => void;
}

declare global {
  interface Window {
    earlyWorker?: EarlyWorker;
  }
}

/** True where nothing large may be loaded unasked: the reader saves data, or the line is slow. */
export function isThrifty(connection: Connection | undefined): boolean {
  return Boolean(connection && (connection.saveData || /^(slow-2g|2g|3g)$/.test(connection.effectiveType ?? '')));
}

/**
 * Starts the engine's worker and those that prepare its large parts, unless the line is thrifty. All wait for the
 * first frame before they fetch anything large.
 */
export function startEarly(
  thrifty: typeof isThrifty,
  urls: { readonly engine: string; readonly part: string },
  boot: Extract<WorkerRequest, { type: 'boot' }>,
): void {
  if (thrifty((navigator as Navigator & { readonly connection?: Connection }).connection)) return;
  const parts = (['wasm', 'image'] as const).map((name) => ({
    name,
    worker: new Worker(urls.part, { type: 'module', name }),
    channel: new MessageChannel(),
  }));
  const worker = new Worker(urls.engine, { type: 'module', name: 'tensor-pitfalls' });
  const heard: WorkerReply[] = [];
  const failed = () => heard.push({ type: 'failed', stage: 'download', message: 'the engine did not start' });
  worker.onmessage = (event: MessageEvent<WorkerReply>) => heard.push(event.data);
  worker.onerror = failed;
  for (const part of parts) part.worker.onerror = failed;
  let gone = false;
  const go = () => {
    if (gone) return;
    gone = true;
    const { base, manifest } = boot;
    for (const { name, worker: part, channel } of parts)
      part.postMessage({ folder: `${base}engine/`, manifest, name }, [channel.port1]);
    worker.postMessage(
      boot,
      parts.map(({ channel }) => channel.port2),
    );
  };
  requestAnimationFrame(go);
  window.earlyWorker = { worker, heard, go };
}

/** The worker that the head started, once: it is the caller's then. */
export function takeEarly(): EarlyWorker | null {
  const early = window.earlyWorker ?? null;
  delete window.earlyWorker;
  early?.go();
  return early;
}
