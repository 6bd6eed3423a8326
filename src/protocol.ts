/**
 * The plain data that crosses borders: page ↔ worker, child process ↔ parent, recorder ↔ build.
 * Imports nothing; everything here survives `structuredClone` and JSON.
 */

/** What the engine must know to run one cell. Cells of one `session` share their names, like a notebook. */
export interface RunRequest {
  readonly session: string;
  readonly cell: string;
  readonly code: string;
  /** Take a MemoryPicture when the cell has ended. */
  readonly picture?: boolean;
}

/** An exception as Python would show it. `line` is the line of the cell, counted from 1; null when outside it. */
export interface CellError {
  readonly type: string;
  readonly message: string;
  readonly line: number | null;
  /** The whole traceback, with the learner's frames only. */
  readonly traceback: string;
}

export interface CellWarning {
  readonly category: string;
  readonly message: string;
  readonly line: number | null;
}

/** What a finished run shows. */
export interface CellResult {
  readonly cell: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly error: CellError | null;
  readonly warnings: readonly CellWarning[];
  readonly picture: MemoryPicture | null;
  /** Output past the cap was dropped. */
  readonly truncated: boolean;
  readonly ms: number;
}

/** After a line or a cell: names → objects → storages. Strides and offsets are in elements. */
export interface MemoryPicture {
  readonly names: readonly PictureName[];
  readonly objects: readonly PictureObject[];
  readonly storages: readonly PictureStorage[];
}

export interface PictureName {
  readonly name: string;
  readonly object: number;
}

export interface PictureObject {
  readonly id: number;
  readonly library: 'numpy' | 'torch';
  /** 'ndarray', 'Tensor', 'float64' (a NumPy scalar) … as `type(x).__name__` says it. */
  readonly type: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly device: string;
  readonly storage: number;
  readonly requiresGrad: boolean;
  readonly isLeaf: boolean;
  readonly gradFn: string | null;
  readonly writeable: boolean;
  /** The storage cells (indices in units of this object's dtype) it sees, capped. */
  readonly cells: readonly number[];
}

export interface PictureStorage {
  readonly id: number;
  readonly device: string;
  readonly bytes: number;
  readonly version: number;
  /** dtype by which `values` are printed: that of the first object that looks at it. */
  readonly dtype: string;
  /** Printed elements, capped at PICTURE_CELLS. */
  readonly values: readonly string[];
  readonly count: number;
}

/** One judged submission. Versioned: a reader refuses another `version`. */
export interface Verdict {
  readonly version: 1;
  readonly exercise: string;
  readonly trust: 'practice' | 'verified';
  readonly checks: readonly CheckVerdict[];
  readonly points: number;
  readonly max: number;
  /** A known mistake that was recognised, with its own message. */
  readonly mistake: { readonly id: string; readonly message: string } | null;
}

export interface CheckVerdict {
  readonly id: string;
  readonly status: 'pass' | 'fail' | 'not-graded';
  readonly points: number;
  readonly max: number;
  /** The variable or expression that was looked at. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
  readonly lesson: string | null;
}

/** page → worker. A boot that brings the engine's manifest along saves the worker one fetch. */
export type WorkerRequest =
  | { readonly type: 'boot'; readonly base: string; readonly gpu: boolean; readonly manifest?: Manifest }
  | { readonly type: 'run'; readonly id: number; readonly request: RunRequest }
  | { readonly type: 'forget'; readonly session: string }
  | { readonly type: 'facts'; readonly id: number; readonly session: string; readonly probes: readonly Probe[] };

/** worker → page */
export type WorkerReply =
  | { readonly type: 'progress'; readonly loaded: number; readonly total: number }
  | { readonly type: 'ready'; readonly cuda: CudaBackend }
  | { readonly type: 'failed'; readonly stage: 'download' | 'boot'; readonly message: string }
  | { readonly type: 'output'; readonly id: number; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly type: 'done'; readonly id: number; readonly result: CellResult }
  | { readonly type: 'facts'; readonly id: number; readonly facts: readonly Fact[] };

/** Which TensorFlow.js backend stands behind the device `cuda`; 'host' in Node, 'none' when the reader switched it off. */
export type CudaBackend = 'webgpu' | 'wasm' | 'cpu' | 'host' | 'none';

/** A question that the judge asks of a finished session; answered by the core, never by the learner's Python. */
export type Probe =
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'shares'; readonly a: string; readonly b: string }
  /** Write into element `at` (row-major) of the memory behind a name. */
  | { readonly kind: 'write'; readonly name: string; readonly at: number; readonly value: number };

/** What the core says about a name. `kind: 'other'` carries only the Python type's name. */
export type Fact =
  | { readonly kind: 'missing'; readonly name: string }
  | {
      readonly kind: 'array';
      readonly name: string;
      readonly object: PictureObject;
      readonly values: readonly string[];
    }
  | { readonly kind: 'plain'; readonly name: string; readonly type: string; readonly repr: string }
  | { readonly kind: 'shares'; readonly a: string; readonly b: string; readonly shares: boolean | null }
  | { readonly kind: 'written'; readonly name: string; readonly ok: boolean };

/** A file of the engine, as `build/engine/manifest.json` names it. */
export interface EngineFile {
  readonly name: string;
  readonly bytes: number;
  /** Size of `name` + '.gz', which lies beside it. */
  readonly gzip: number;
}

export interface MemorySize {
  readonly bytes: number;
  readonly data: number;
}

/** `build/engine/manifest.json`: which files the engine consists of. Names carry content hashes. */
export interface Manifest {
  readonly version: 1;
  readonly pyodide: string;
  /** The interpreter's memory when its image was taken: its size, and where what its wasm's data segments wrote ends. */
  readonly memory: MemorySize;
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
