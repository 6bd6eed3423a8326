/**
 * What every boot waits for: the compiled wasm, the memory image and Pyodide's module. All are asked for at once and
 * before anything else is loaded, so that the wasm compiles while the rest of the engine's code still arrives.
 */
import type { EngineFile, Manifest } from '../protocol.ts';
import type { CreateModule } from './pyodide.ts';

/** Fetches or reads a file of the engine. A Response of the wasm is compiled while it streams in. */
export type Load = (file: EngineFile) => Promise<ArrayBuffer | Response>;

/** The two large parts, which any thread may prepare. */
export interface LargeParts {
  readonly wasm: Promise<WebAssembly.Module>;
  readonly image: Promise<ArrayBuffer>;
}

export interface Parts extends LargeParts {
  readonly create: Promise<CreateModule>;
}

/** The whole body of a loaded file. */
export const bytesOf = async (got: ArrayBuffer | Response): Promise<ArrayBuffer> =>
  got instanceof ArrayBuffer ? got : await got.arrayBuffer();

export const PREPARE: {
  readonly [K in keyof LargeParts]: (manifest: Manifest, load: Load) => LargeParts[K];
} = {
  wasm: async ({ files }, load) => {
    const got = await load(files.wasm);
    return got instanceof ArrayBuffer ? WebAssembly.compile(got) : WebAssembly.compileStreaming(got);
  },
  image: async ({ files }, load) => bytesOf(await load(files.image)),
};

/** Both large parts, prepared on this thread. */
export const prepare = (manifest: Manifest, load: Load): LargeParts => ({
  wasm: PREPARE.wasm(manifest, load),
  image: PREPARE.image(manifest, load),
});

/** Whoever boots awaits the parts; until then a download that breaks is not "unhandled". */
export function quiet(parts: Parts): Parts {
  for (const part of [parts.wasm, parts.image, parts.create]) part.catch(() => undefined);
  return parts;
}
