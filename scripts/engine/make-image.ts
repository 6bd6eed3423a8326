/** Boots Python with the shims and writes its memory image. Needs a Node with JSPI: the flag is part of the memory. */
import { readImage, writeImage } from '../../src/runtime/image.ts';
import { startInterpreter, type CreateModule } from '../../src/runtime/pyodide.ts';
import { installShims } from '../../src/runtime/shims.ts';

/** Leaves nothing in memory that a restored interpreter does not need; freed blocks are overwritten with zeros. */
const TIDY = `
import gc, linecache, re, sys
linecache.clearcache()
re.purge()
sys.path_importer_cache.clear()
gc.collect()
def _wipe(large, small):
    blocks = [[bytes(size) for _ in range(large // size)] for size in (1 << 16, 1 << 14, 1 << 12, 1 << 10, 600)]
    blocks = [[bytes(size - 17) for _ in range(small // size)] for size in range(32, 513, 16)]
_wipe(3 << 18, 1 << 16)
del _wipe
gc.collect()
gc.freeze()
`;

export async function makeImage(options: {
  create: CreateModule;
  wasm: Uint8Array<ArrayBuffer>;
  wasmHash: string;
  stdlib: Uint8Array;
  shims: Readonly<Record<string, string>>;
}): Promise<Uint8Array<ArrayBuffer>> {
  if (!('Suspending' in WebAssembly))
    throw new Error('the memory image must be made by a Node with JSPI (24 or newer)');
  let pristine = new Uint8Array();
  const interpreter = await startInterpreter({
    create: options.create,
    wasm: await WebAssembly.compile(options.wasm),
    stdlib: options.stdlib,
    jsGlobals: {},
    forImage: true,
    onPristine: (memory) => (pristine = memory.slice()),
    onStray: (line) => console.error(line),
  });
  installShims(interpreter, options.shims);
  interpreter.runPython(TIDY);
  const { HEAPU8, API } = interpreter._module;
  const file = writeImage(HEAPU8, pristine, API.serializeHiwireState(), options.wasmHash);
  const again = readImage(file);
  again.takePristine(pristine);
  if (!Buffer.from(again.bytes()).equals(Buffer.from(HEAPU8))) throw new Error('the written image does not read back');
  return file;
}
