/** Asks part-workers for the engine's large files. */
import type { Manifest } from '../protocol.ts';
import { DownloadError } from '../runtime/download.ts';
import type { LargeParts } from '../runtime/parts.ts';
import type { PartReply, PartRequest } from './part-worker.ts';

type Progress = (loaded: number, total: number) => void;

/**
 * The parts, each prepared on a thread of its own. `onProgress` counts packed bytes of both.
 * They reject with DownloadError when a file does not arrive whole.
 * @param ports of workers that have been asked already, for the wasm and the image; without them workers are started
 */
export function partsElsewhere(
  folder: string,
  manifest: Manifest,
  ports: readonly MessagePort[],
  onProgress: Progress,
): LargeParts {
  const loaded = { wasm: 0, image: 0 };
  const ask = <K extends keyof LargeParts>(name: K, port: MessagePort | undefined) =>
    part<Awaited<LargeParts[K]>>({ folder, manifest, name }, port, (now, total) => {
      loaded[name] = now;
      onProgress(Math.min(loaded.wasm + loaded.image, total), total);
    });
  return { wasm: ask('wasm', ports[0]), image: ask('image', ports[1]) };
}

async function part<T>(request: PartRequest, port: MessagePort | undefined, onProgress: Progress): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const hear = ({ data }: MessageEvent<PartReply>): void => {
    if (data.type === 'progress') onProgress(data.loaded, data.total);
    else if (data.type === 'part') resolve(data.part as T);
    else reject(data.download ? new DownloadError(data.message) : new Error(data.message));
  };
  if (port) {
    port.onmessage = hear;
    return promise.finally(() => port.postMessage('close'));
  }
  const worker = new Worker(new URL('./part-worker.ts', import.meta.url), { type: 'module', name: request.name });
  worker.onmessage = hear;
  worker.onerror = () => reject(new DownloadError('the engine could not be unpacked'));
  worker.postMessage(request);
  return promise.finally(() => worker.terminate());
}
