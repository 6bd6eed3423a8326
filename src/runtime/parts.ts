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

export function startLargeParts({ files }: Manifest, load: Load): LargeParts {
  return quiet({
    wasm: load(files.wasm).then((got) =>
      got instanceof ArrayBuffer ? WebAssembly.compile(got) : WebAssembly.compileStreaming(got),
    ),
    image: load(files.image).then(bytesOf),
  });
}

/** Whoever boots awaits the parts; until then a download that breaks is not "unhandled". */
export function quiet<T extends { readonly [part: string]: Promise<unknown> } | LargeParts | Parts>(parts: T): T {
  for (const part of Object.values(parts) as Promise<unknown>[]) part.catch(() => undefined);
  return parts;
}
