/**
 * The worker's first few kilobytes. It asks for the engine's files the moment it hears `boot`, and loads the code that
 * needs them (answer.ts) at the same time; messages wait their turn in one queue.
 */
import type { WorkerReply, WorkerRequest } from '../protocol.ts';
import { downloads, DownloadError, fetchManifest } from '../runtime/download.ts';
import { prepare, quiet } from '../runtime/parts.ts';
import type { CreateModule } from '../runtime/pyodide.ts';
import type { Begun } from './answer.ts';
import { partsElsewhere } from './parts.ts';

const say = (reply: WorkerReply): void => postMessage(reply);
let begun: Promise<Begun> | null = null;
const rest = import('./answer.ts');
rest.catch(() => undefined);

type Boot = Extract<WorkerRequest, { type: 'boot' }>;

/** @param ports of workers that prepare the large parts already */
async function begin({ base, manifest: known }: Boot, ports: readonly MessagePort[]): Promise<Begun> {
  const folder = `${base}engine/`;
  const manifest = known ?? (await fetchManifest(folder));
  const progress = (loaded: number, total: number): void => say({ type: 'progress', loaded, total });
  const files = downloads(folder, manifest, progress);
  // A browser that starts no worker from a worker does it all here.
  const large = 'Worker' in self ? partsElsewhere(folder, manifest, ports, progress) : prepare(manifest, files.load);
  const module = import(/* @vite-ignore */ `${folder}${manifest.files.module.name}`) as Promise<{
    default: CreateModule;
  }>;
  return { manifest, files, parts: quiet({ ...large, create: module.then((m) => m.default) }) };
}

/** What broke: a file that did not arrive, or the interpreter itself, which cannot be trusted any more then. */
async function failed(error: unknown): Promise<void> {
  const cause = (await begun?.catch(() => null))?.files.trouble ?? error;
  const stage = cause instanceof DownloadError || cause instanceof TypeError ? 'download' : 'boot';
  say({ type: 'failed', stage, message: cause instanceof Error ? cause.message : String(cause) });
}

let queue: Promise<void> = Promise.resolve();

onmessage = ({ data, ports }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'boot') {
    begun = begin(data, ports);
    begun.catch(() => undefined);
  }
  queue = queue.then(async () => (await rest).answer(data, begun!)).catch(failed);
};
