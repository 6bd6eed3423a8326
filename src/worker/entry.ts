/**
 * In the worker: boots the engine and answers the page's messages, one at a time and in order. A run may give
 * control back while Python waits for a device (JSPI); the queue keeps the next message out until it is done.
 */
import { accelerator } from '../core/accelerator.ts';
import type { WorkerReply, WorkerRequest } from '../protocol.ts';
import { createWholeCore } from '../runtime/all-tables.ts';
import { boot } from '../runtime/boot.ts';
import { DownloadError, downloads, fetchManifest, type Downloads } from '../runtime/download.ts';
import type { Engine } from '../runtime/engine.ts';
import type { CreateModule } from '../runtime/pyodide.ts';
import { Cuda } from './cuda.ts';

const say = (reply: WorkerReply): void => postMessage(reply);

/** Bytes that Python may use: enough for a lesson, little enough that a phone's browser survives it. */
const MAX_MEMORY = 2 ** 30;

let cuda = new Cuda(true);
let running = 0;
let engine: Engine | null = null;

async function start(base: string, gpu: boolean): Promise<void> {
  cuda = new Cuda(gpu);
  accelerator.available = gpu;
  const folder = `${base}engine/`;
  let files: Downloads | null = null;
  try {
    const manifest = await fetchManifest(folder);
    const all = downloads(folder, manifest, (loaded, total) => say({ type: 'progress', loaded, total }));
    files = all;
    engine = await boot({
      manifest,
      load: (file) => all.load(file),
      importModule: async (file) =>
        ((await import(/* @vite-ignore */ `${folder}${file.name}`)) as { default: CreateModule }).default,
      createCore: (memory) => createWholeCore(memory, cuda.hooks),
      maxMemory: MAX_MEMORY,
      onOutput: (stream, text) => say({ type: 'output', id: running, stream, text }),
    });
    say({ type: 'ready', cuda: await cuda.backend() });
  } catch (caught) {
    const error: unknown = files?.trouble ?? caught;
    const stage = error instanceof DownloadError || error instanceof TypeError ? 'download' : 'boot';
    say({ type: 'failed', stage, message: error instanceof Error ? error.message : String(error) });
  }
}

async function run(message: Extract<WorkerRequest, { type: 'run' }>): Promise<void> {
  if (await cuda.startFor(message.request.code)) say({ type: 'ready', cuda: await cuda.backend() });
  running = message.id;
  const result = await engine!.run(message.request, { live: true });
  say({ type: 'done', id: message.id, result });
}

async function answer(message: WorkerRequest): Promise<void> {
  switch (message.type) {
    case 'boot':
      return start(message.base, message.gpu);
    case 'run':
      return run(message);
    case 'forget':
      return engine?.forget(message.session);
    case 'facts':
      return say({ type: 'facts', id: message.id, facts: await engine!.facts(message.session, message.probes) });
    default:
      return message satisfies never;
  }
}

let queue: Promise<void> = Promise.resolve();

onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  queue = queue
    .then(() => answer(data))
    .catch((error: unknown) => {
      // The interpreter itself broke (out of memory, a trap): it cannot be trusted any more.
      say({ type: 'failed', stage: 'boot', message: error instanceof Error ? error.message : String(error) });
    });
};
