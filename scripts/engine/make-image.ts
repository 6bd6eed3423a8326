/** Boots Python with the shims and writes its memory image. Needs a Node with JSPI: the flag is part of the memory. */
import { readImage, writeImage } from '../../src/runtime/image.ts';
import { startInterpreter, type CreateModule, type EmscriptenModule } from '../../src/runtime/pyodide.ts';
import { installShims, PRELOAD } from '../../src/runtime/shims.ts';
import { compileForImage } from './compile.ts';

/** Leaves nothing in memory that a restored interpreter does not need; freed blocks are overwritten with zeros. */
const TIDY = `
import gc, linecache, re, sys, zipimport
linecache.clearcache()
re.purge()
sys.path_importer_cache.clear()
# Another zip lies there when the image wakes up.
zipimport._zip_directory_cache.clear()
gc.collect()
def _wipe(budget):
    blocks = [[bytes(size - 17) for _ in range(budget // size)] for size in range(32, 513, 16)]
_wipe(1 << 15)
del _wipe
gc.collect()
gc.freeze()
`;

/** Takes every free piece of the heap that can be had without growing it, fills it with zeros and gives it back. */
function zeroFreeMemory(module: EmscriptenModule): void {
  const taken: number[] = [];
  for (let size = 1 << 15; size >= 16; size >>= 1) {
    for (;;) {
      const top = module._sbrk(0);
      const at = module._malloc(size);
      if (at === 0 || module._sbrk(0) !== top) {
        if (at !== 0) module._free(at);
        break;
      }
      module.HEAPU8.fill(0, at, at + size);
      taken.push(at);
    }
  }
  for (const at of taken) module._free(at);
}

export async function makeImage(options: {
  create: CreateModule;
  wasm: Uint8Array<ArrayBuffer>;
  wasmHash: string;
  stdlib: Uint8Array;
  shims: Readonly<Record<string, string>>;
}): Promise<Uint8Array<ArrayBuffer>> {
  if (!('Suspending' in WebAssembly))
    throw new Error('the memory image must be made by a Node with JSPI (24 or newer)');
  const compiled = await compileForImage({ ...options, keepDocs: PRELOAD });
  let pristine = new Uint8Array();
  const interpreter = await startInterpreter({
    create: options.create,
    wasm: await WebAssembly.compile(options.wasm),
    stdlib: compiled.stdlib,
    jsGlobals: {},
    forImage: true,
    onPristine: (memory) => (pristine = memory.slice()),
    onStray: (line) => console.error(line),
  });
  installShims(interpreter, compiled.shims);
  interpreter.runPython(TIDY);
  zeroFreeMemory(interpreter._module);
  const { HEAPU8, API } = interpreter._module;
  const file = writeImage(HEAPU8, pristine, API.serializeHiwireState(), options.wasmHash);
  const again = readImage(file);
  const back = new Uint8Array(again.size.bytes).fill(255);
  again.writeInto(back, pristine);
  if (!Buffer.from(back).equals(Buffer.from(HEAPU8))) throw new Error('the written image does not read back');
  return file;
}
