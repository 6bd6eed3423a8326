/**
 * From files to a running engine; the same function in a browser worker and in Node. First the memory image; when it
 * does not fit this wasm or is damaged, a stock boot from the standard library and the shims' sources.
 */
import { Engine, type EngineOptions } from './engine.ts';
import { readImage } from './image.ts';
import type { EngineFile, Manifest } from '../protocol.ts';
import { bytesOf, type Load, type Parts } from './parts.ts';
import { startInterpreter, type Interpreter } from './pyodide.ts';
import { installShims } from './shims.ts';

export interface BootOptions extends Omit<EngineOptions, 'stdlib'> {
  readonly manifest: Manifest;
  readonly parts: Parts;
  /** For the files that not every boot needs. */
  readonly load: Load;
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
  const { wasm, image, create } = options.parts;
  const bytes = async (file: EngineFile): Promise<Uint8Array> =>
    new Uint8Array(await bytesOf(await options.load(file)));
  const stdlib = options.wholeStdlib ? bytes(files.stdlib) : Promise.resolve(EMPTY_ZIP);
  const common = {
    create: await create,
    wasm,
    jsGlobals: options.jsGlobals ?? Object.create(null),
    ...(options.maxMemory === undefined ? {} : { maxMemory: options.maxMemory }),
  };

  let interpreter: Interpreter;
  try {
    const read = image.then((bytes) => readImage(new Uint8Array(bytes)));
    read.catch(() => undefined);
    const { memory } = options.manifest;
    interpreter = await startInterpreter({ ...common, image: read, memory, stdlib: await stdlib });
  } catch (error) {
    await image; // A file that did not arrive is no reason to load another one.
    options.onNote?.(`the memory image does not fit (${String(error)}); booting from the standard library`);
    interpreter = await startInterpreter({ ...common, stdlib: await bytes(files.stdlib) });
    installShims(interpreter, JSON.parse(new TextDecoder().decode(await bytes(files.shims))) as Record<string, string>);
  }
  return new Engine(interpreter, { ...options, stdlib: () => bytes(files.stdlib) });
}
