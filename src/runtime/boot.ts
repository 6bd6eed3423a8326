/**
 * From files to a running engine; the same function in a browser worker and in Node. First the memory image; when it
 * does not fit this wasm or is damaged, a stock boot from the standard library and the shims' sources.
 */
import { Engine, type EngineOptions } from './engine.ts';
import { readImage } from './image.ts';
import type { EngineFile, Manifest } from './manifest.ts';
import { startInterpreter, type CreateModule, type Interpreter } from './pyodide.ts';
import { installShims } from './shims.ts';

export interface BootOptions extends Omit<EngineOptions, 'stdlib'> {
  readonly manifest: Manifest;
  /** Fetches or reads a file of the engine. A Response of the wasm is compiled while it streams in. */
  readonly load: (file: EngineFile) => Promise<ArrayBuffer | Response>;
  /** Imports `manifest.files.module`. */
  readonly importModule: (file: EngineFile) => Promise<CreateModule>;
  readonly jsGlobals?: object;
  /** Bytes that the WebAssembly memory may grow to; past it Python raises MemoryError. */
  readonly maxMemory?: number;
  /** Have the standard library in place from the start (else it is loaded at the first import that needs it). */
  readonly wholeStdlib?: boolean;
  readonly onNote?: (text: string) => void;
}

/** A zip archive without entries. */
const EMPTY_ZIP = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** Boots. Rejects with the error of the download, or of the stock boot when that fails too. */
export async function boot(options: BootOptions): Promise<Engine> {
  const { files } = options.manifest;
  const bytes = async (file: EngineFile): Promise<Uint8Array> => {
    const got = await options.load(file);
    return new Uint8Array(got instanceof ArrayBuffer ? got : await got.arrayBuffer());
  };
  const wasm = options
    .load(files.wasm)
    .then((got) => (got instanceof ArrayBuffer ? WebAssembly.compile(got) : WebAssembly.compileStreaming(got)));
  const stdlib = options.wholeStdlib ? bytes(files.stdlib) : Promise.resolve(EMPTY_ZIP);
  const imageBytes = bytes(files.image);
  // Both are awaited further down; until then a download that breaks is not "unhandled".
  for (const early of [wasm, imageBytes]) early.catch(() => undefined);
  const create = await options.importModule(files.module);
  const common = {
    create,
    wasm,
    jsGlobals: options.jsGlobals ?? Object.create(null),
    ...(options.maxMemory === undefined ? {} : { maxMemory: options.maxMemory }),
  };

  const file = await imageBytes;
  let interpreter: Interpreter;
  try {
    const image = readImage(file);
    interpreter = await startInterpreter({ ...common, image, stdlib: await stdlib });
  } catch (error) {
    options.onNote?.(`the memory image does not fit (${String(error)}); booting from the standard library`);
    interpreter = await startInterpreter({ ...common, stdlib: await bytes(files.stdlib) });
    installShims(interpreter, JSON.parse(new TextDecoder().decode(await bytes(files.shims))) as Record<string, string>);
  }
  return new Engine(interpreter, { ...options, stdlib: () => bytes(files.stdlib) });
}
