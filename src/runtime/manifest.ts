/** `build/engine/manifest.json`: which files the engine consists of. Names carry content hashes. */

export interface EngineFile {
  readonly name: string;
  readonly bytes: number;
  /** Size of `name` + '.gz', which lies beside it. */
  readonly gzip: number;
  /** Size of `name` + '.zst', where there is one: smaller, and unpacked by our own code. */
  readonly zstd?: number;
}

export interface Manifest {
  readonly version: 1;
  readonly pyodide: string;
  readonly files: {
    /** Pyodide's JavaScript half, an ES module. */
    readonly module: EngineFile;
    readonly wasm: EngineFile;
    readonly image: EngineFile;
    readonly stdlib: EngineFile;
    /** The Python shims as one JSON object { path: text }; needed only when the image does not fit. */
    readonly shims: EngineFile;
  };
}

/** How a page asks for a file, and how many bytes that is. */
export function packed(file: EngineFile): { readonly ending: '.zst' | '.gz'; readonly bytes: number } {
  return file.zstd === undefined ? { ending: '.gz', bytes: file.gzip } : { ending: '.zst', bytes: file.zstd };
}
