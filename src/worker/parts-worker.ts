/**
 * Fetches, unpacks and compiles the engine's two large files on a thread of its own: the thread that will run them has
 * enough to do until then with the engine's own code. Answers go to the port that came along, else to who started it.
 */
import type { Manifest } from '../protocol.ts';
import { downloads } from '../runtime/download.ts';
import { startLargeParts, type LargeParts } from '../runtime/parts.ts';

export interface PartsRequest {
  readonly folder: string;
  readonly manifest: Manifest;
}

export type PartsReply =
  | { readonly type: 'progress'; readonly loaded: number; readonly total: number }
  | { readonly type: 'part'; readonly name: keyof LargeParts; readonly part: WebAssembly.Module | ArrayBuffer }
  /** `download`: a file did not arrive whole. */
  | { readonly type: 'failed'; readonly download: boolean; readonly message: string };

onmessage = ({ data: { folder, manifest }, ports: [port] }: MessageEvent<PartsRequest>) => {
  const say = (reply: PartsReply, transfer: Transferable[] = []): void =>
    (port ?? self).postMessage(reply, { transfer });
  const files = downloads(folder, manifest, (loaded, total) => say({ type: 'progress', loaded, total }));
  const { wasm, image } = startLargeParts(manifest, files.load);
  const failed = (error: unknown): void =>
    say({
      type: 'failed',
      download: files.trouble !== null,
      message: files.trouble?.message ?? (error instanceof Error ? error.message : String(error)),
    });
  wasm.then((part) => say({ type: 'part', name: 'wasm', part }), failed);
  image.then((part) => say({ type: 'part', name: 'image', part }, [part]), failed);
  // Whoever got the parts says when: a worker that ends itself may take what it said last along.
  if (port) port.onmessage = () => self.close();
};
