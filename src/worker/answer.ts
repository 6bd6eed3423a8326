/**
 * In the worker: boots the engine and answers the page's messages, one at a time and in order. A run may give
 * control back while Python waits for a device (JSPI); the queue in entry.ts keeps the next message out until it is done.
 */
import { accelerator } from '../core/accelerator.ts';
import type { Manifest, WorkerReply, WorkerRequest } from '../protocol.ts';
import { createWholeCore } from '../runtime/all-tables.ts';
import { boot } from '../runtime/boot.ts';
import type { Downloads } from '../runtime/download.ts';
import type { Engine } from '../runtime/engine.ts';
import type { Parts } from '../runtime/parts.ts';
import { Cuda } from './cuda.ts';

/** What entry.ts asked for before this code had arrived. */
export interface Begun {
  readonly manifest: Manifest;
  readonly files: Downloads;
  readonly parts: Parts;
}

const say = (reply: WorkerReply): void => postMessage(reply);

/** Bytes that Python may use: enough for a lesson, little enough that a phone's browser survives it. */
const MAX_MEMORY = 2 ** 30;

let cuda = new Cuda(true);
let running = 0;
let engine: Engine | null = null;

async function start(gpu: boolean, begun: Promise<Begun>): Promise<void> {
  cuda = new Cuda(gpu);
  accelerator.available = gpu;
  const { manifest, files, parts } = await begun;
  engine = await boot({
    manifest,
    parts,
    load: files.load,
    createCore: (memory) => createWholeCore(memory, cuda.hooks),
    maxMemory: MAX_MEMORY,
    onOutput: (stream, text) => say({ type: 'output', id: running, stream, text }),
  });
  say({ type: 'ready', cuda: cuda.backend() });
}

async function run(message: Extract<WorkerRequest, { type: 'run' }>): Promise<void> {
  if (await cuda.startFor(message.request.code)) say({ type: 'ready', cuda: cuda.backend() });
  running = message.id;
  const result = await engine!.run(message.request, { live: true });
  say({ type: 'done', id: message.id, result });
}

/** Answers one message. Rejects when the engine did not boot or broke; it can answer nothing after that. */
export async function answer(message: WorkerRequest, begun: Promise<Begun>): Promise<void> {
  switch (message.type) {
    case 'boot':
      return start(message.gpu, begun);
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
