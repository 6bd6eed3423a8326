/**
 * Fetches the engine's files for a page. They are asked for packed (.gz) and unpacked here, so that a static host
 * that compresses nothing costs no more; a host that unpacks them itself (Content-Encoding) is noticed by the first bytes.
 */
import type { EngineFile, Manifest } from '../protocol.ts';

/** A file did not arrive whole; the message names it. */
export class DownloadError extends Error {}

export interface Downloads {
  load(file: EngineFile): Promise<Response>;
  /** What broke first. A Response forgets why its body broke off. */
  readonly trouble: DownloadError | null;
}

/** `base` is the folder's address, with a slash at the end. `onProgress` counts compressed bytes of what boot needs. */
export function downloads(
  base: string,
  manifest: Manifest,
  onProgress: (loaded: number, total: number) => void,
): Downloads {
  const { wasm, image } = manifest.files;
  const total = wasm.gzip + image.gzip;
  let loaded = 0;
  let trouble: DownloadError | null = null;
  const broken = (error: DownloadError): DownloadError => (trouble ??= error);
  const counted = (file: EngineFile, bytes: number): void => {
    if (file !== wasm && file !== image) return;
    loaded += bytes;
    onProgress(Math.min(loaded, total), total);
  };
  return {
    get trouble() {
      return trouble;
    },
    async load(file) {
      const response = await request(`${base}${file.name}.gz`, file);
      const body = response.body!.pipeThrough(checked(file, (n) => counted(file, n), broken));
      const whole = await unpacked(body, () => broken(new DownloadError(`${file.name} broke off`)));
      return new Response(whole, {
        headers: { 'Content-Type': file.name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream' },
      });
    },
  };
}

/** Fetches and checks the manifest. */
export async function fetchManifest(base: string): Promise<Manifest> {
  const response = await request(`${base}manifest.json`, null);
  const manifest = (await response.json()) as Manifest;
  if (manifest.version !== 1)
    throw new DownloadError('the engine on the server is of another version; reload the page');
  return manifest;
}

async function request(url: string, file: EngineFile | null): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new DownloadError(`${file?.name ?? 'manifest.json'} could not be reached`);
  }
  if (!response.ok) throw new DownloadError(`${file?.name ?? 'manifest.json'}: the server answered ${response.status}`);
  return response;
}

/** Counts bytes, and turns a body that breaks off into a DownloadError. */
function checked(
  file: EngineFile,
  count: (bytes: number) => void,
  broken: (error: DownloadError) => DownloadError,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length;
      count(chunk.length);
      controller.enqueue(chunk);
    },
    flush(controller) {
      if (bytes !== file.gzip && bytes !== file.bytes)
        controller.error(broken(new DownloadError(`${file.name} broke off after ${bytes} bytes`)));
    },
  });
}

/** Unpacks a stream that starts like gzip; passes any other through. */
async function unpacked(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  broken: () => DownloadError,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const reader = stream.getReader();
  const read = () =>
    reader.read().catch(() => {
      throw broken();
    });
  const first = await read();
  const rest = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      if (first.done) controller.close();
      else controller.enqueue(first.value);
    },
    async pull(controller) {
      const next = await read();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const [a, b] = first.value ?? [];
  return a === 0x1f && b === 0x8b ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;
}
