/**
 * Fetches and unpacks one of the engine's two large files on a thread of its own (the wasm is compiled, too): the
 * thread that will run them has enough to do until then with the engine's own code. Answers go to the port that came
 * along, else to who started it.
 */
import type { Manifest } from '../protocol.ts';
import { downloads } from '../runtime/download.ts';
import { PREPARE, type LargeParts } from '../runtime/parts.ts';

export interface PartRequest {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly name: keyof LargeParts;
}

export type PartReply =
  | { readonly type: 'progress'; readonly loaded: number; readonly total: number }
  | { readonly type: 'part'; readonly part: WebAssembly.Module | ArrayBuffer }
  /** `download`: the file did not arrive whole. */
  | { readonly type: 'failed'; readonly download: boolean; readonly message: string };

onmessage = async ({ data: { folder, manifest, name }, ports: [port] }: MessageEvent<PartRequest>) => {
  const say = (reply: PartReply, transfer: Transferable[] = []): void =>
    (port ?? self).postMessage(reply, { transfer });
  // Whoever got the part says when: a worker that ends itself may take what it said last along.
  if (port) port.onmessage = () => self.close();
  const files = downloads(folder, manifest, (loaded, total) => say({ type: 'progress', loaded, total }));
  try {
    const part = await PREPARE[name](manifest, files.load);
    say({ type: 'part', part }, part instanceof ArrayBuffer ? [part] : []);
  } catch (error) {
    const { trouble } = files;
    say({ type: 'failed', download: trouble !== null, message: (trouble ?? (error as Error)).message });
  }
};
