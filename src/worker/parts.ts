/** Asks parts-worker.ts for the engine's large files. */
import { DownloadError } from '../runtime/download.ts';
import { quiet, type LargeParts } from '../runtime/parts.ts';
import type { PartsReply, PartsRequest } from './parts-worker.ts';

/**
 * The parts, prepared on another thread. `onProgress` counts packed bytes.
 * They reject with DownloadError when a file does not arrive whole.
 * @param port of a parts worker that has been asked already; without one a worker is started
 */
export function partsElsewhere(
  request: PartsRequest,
  port: MessagePort | undefined,
  onProgress: (loaded: number, total: number) => void,
): LargeParts {
  const [wasm, image] = [Promise.withResolvers<WebAssembly.Module>(), Promise.withResolvers<ArrayBuffer>()];
  const failed = (error: Error): void => [wasm, image].forEach(({ reject }) => reject(error));
  const hear = ({ data }: MessageEvent<PartsReply>): void => {
    if (data.type === 'progress') onProgress(data.loaded, data.total);
    else if (data.type === 'failed') failed(data.download ? new DownloadError(data.message) : new Error(data.message));
    else if (data.name === 'wasm') wasm.resolve(data.part as WebAssembly.Module);
    else image.resolve(data.part as ArrayBuffer);
  };
  const parts = quiet({ wasm: wasm.promise, image: image.promise });
  const ended = Promise.allSettled(Object.values(parts));
  if (port) {
    port.onmessage = hear;
    void ended.then(() => port.postMessage('close'));
  } else {
    const worker = new Worker(new URL('./parts-worker.ts', import.meta.url), { type: 'module', name: 'parts' });
    worker.onmessage = hear;
    worker.onerror = () => failed(new DownloadError('the engine could not be unpacked'));
    worker.postMessage(request);
    void ended.then(() => worker.terminate());
  }
  return parts;
}
