/**
 * Fetching the engine's files with their progress in bytes. Big files are taken as the `.gz` that lies beside them
 * and unpacked here, so that any static host will do; a host that unpacks by itself is noticed by the first bytes.
 */
import type { EngineFile } from '../runtime/manifest.ts';

/** A file did not arrive whole. */
export class DownloadError extends Error {}

export interface Progress {
  readonly loaded: number;
  readonly total: number;
}

export class Downloads {
  readonly #folder: string;
  readonly #report: (progress: Progress) => void;
  readonly #total: number;
  #loaded = 0;

  /** @param expected the files that will be loaded before the first output, for the total */
  constructor(folder: string, expected: readonly EngineFile[], report: (progress: Progress) => void) {
    this.#folder = folder;
    this.#report = report;
    this.#total = expected.reduce((sum, file) => sum + file.gzip, 0);
  }

  /** A file's bytes. Rejects with DownloadError when the network or the host fails. */
  async bytes(file: EngineFile): Promise<ArrayBuffer> {
    const packed = await this.#collect(await open(`${this.#folder}${file.name}.gz`), file);
    const bytes = isGzip(packed) ? await unpack(packed) : packed;
    if (bytes.byteLength !== file.bytes) {
      throw new DownloadError(`${file.name}: expected ${file.bytes} bytes, got ${bytes.byteLength}`);
    }
    return bytes;
  }

  async #collect(response: Response, file: EngineFile): Promise<ArrayBuffer> {
    const reader = response.body!.getReader();
    const chunks: Uint8Array[] = [];
    let counted = 0;
    for (;;) {
      const { done, value } = await guarded(reader.read());
      if (done) break;
      chunks.push(value);
      // A host that unpacks by itself sends more bytes than the line carried; the file's own size is the cap.
      const step = Math.min(value.byteLength, file.gzip - counted);
      counted += step;
      this.#loaded += step;
      this.#report({ loaded: this.#loaded, total: this.#total });
    }
    return new Blob(chunks as BlobPart[]).arrayBuffer();
  }
}

async function open(url: string): Promise<Response> {
  const response = await guarded(fetch(url));
  if (!response.ok) throw new DownloadError(`${url.split('/').at(-1)}: the server answered ${response.status}`);
  return response;
}

async function guarded<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw new DownloadError(error instanceof Error ? error.message : String(error));
  }
}

/** JSON of the engine's manifest. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await open(url);
  return guarded(response.json());
}

const isGzip = (bytes: ArrayBuffer): boolean => {
  const [a, b] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  return a === 0x1f && b === 0x8b;
};

async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return guarded(new Response(stream).arrayBuffer());
}
