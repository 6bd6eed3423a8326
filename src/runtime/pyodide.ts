/**
 * Starts CPython (Pyodide's WebAssembly build) without Pyodide's own loader: the same code in a worker and in Node,
 * files come from the caller, nothing is fetched by name, no host file system, no package index.
 * With an image the interpreter wakes up as it was when the image was taken; without one it boots from the stdlib.
 */
import type { MemorySize } from '../protocol.ts';
import type { Image } from './image.ts';

export interface FsNode {
  name: string;
  mode: number;
  id: number;
  parent: FsNode;
  contents: Uint8Array | Record<string, FsNode> | null | undefined;
  usedBytes: number;
  name_next: FsNode | undefined;
}

export interface Fs {
  root: FsNode;
  nameTable: (FsNode | undefined)[];
  streams: (object | null)[];
  currentPath: string;
  nextInode: number;
  mkdirTree(path: string): void;
  writeFile(path: string, data: Uint8Array | string): void;
  readFile(path: string): Uint8Array;
  chdir(path: string): void;
}

/** A Python object seen from JavaScript. */
export interface PyObject {
  (...args: unknown[]): unknown;
  callPromising(...args: unknown[]): Promise<unknown>;
  destroy(): void;
}

export interface PyModule {
  readonly [name: string]: PyObject;
}

export interface Interpreter {
  readonly FS: Fs;
  runPython(code: string): unknown;
  pyimport(name: string): PyModule;
  registerJsModule(name: string, module: object): void;
  readonly _module: EmscriptenModule;
  readonly _api: PyodideApi;
}

export interface EmscriptenModule {
  HEAPU8: Uint8Array;
  HEAPU32: Uint32Array;
  readonly _Py_Version: number;
  readonly FS: Fs;
  readonly ENV: Record<string, string>;
  readonly API: PyodideApi;
  readonly memory: WebAssembly.Memory;
  _malloc(size: number): number;
  _free(at: number): void;
  _sbrk(by: number): number;
  addRunDependency(name: string): void;
  removeRunDependency(name: string): void;
  __hiwire_get(index: number): unknown;
  __hiwire_set(index: number, value: unknown): number;
  readonly ___stack_pointer: WebAssembly.Global;
}

interface PyodideApi {
  pyVersionTuple: readonly number[];
  sitePackages: string;
  readonly sys: { readonly path: { insert(at: number, path: string): void } };
  serializeHiwireState(): unknown;
  finalizeBootstrap(state: unknown): Interpreter;
  initializeStreams(stdin: () => null, stdout: (line: string) => void, stderr: (line: string) => void): void;
}

export type CreateModule = (settings: Record<string, unknown>) => Promise<EmscriptenModule>;

export interface StartOptions {
  readonly create: CreateModule;
  /** Compiled, or a response to compile while it streams in. */
  readonly wasm: WebAssembly.Module | Promise<WebAssembly.Module>;
  /** Wakes up from this image instead of booting; everything up to there is done while it still arrives. */
  readonly image?: Promise<Image>;
  /** What the memory has to be for the image. */
  readonly memory?: MemorySize;
  /** python_stdlib.zip; may be an empty zip when there is an image. */
  readonly stdlib: Uint8Array;
  /** What `import js` sees. Give an object without prototype to show nothing. */
  readonly jsGlobals: object;
  /** Record enough to take an image afterwards. */
  readonly forImage?: boolean;
  /** Called with the memory as the wasm's own data segments left it. */
  readonly onPristine?: (memory: Uint8Array) => void;
  /** Bytes that the memory may grow to; past it Python raises MemoryError. */
  readonly maxMemory?: number;
  /** Environment variables of the interpreter. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the interpreter's C code prints, past sys.stdout. */
  readonly onStray?: (line: string) => void;
}

const HOME = '/home/pyodide';
const PAGE = 65_536;

/** What the loader tells the interpreter about its surroundings: always "a worker", so that no host feature is looked for. */
const RUNTIME_ENV = {
  IN_BUN: false,
  IN_DENO: false,
  IN_NODE: false,
  IN_SAFARI: false,
  IN_SHELL: false,
  IN_WORKERD: false,
  IN_BROWSER: true,
  IN_BROWSER_MAIN_THREAD: false,
  IN_BROWSER_WEB_WORKER: true,
  IN_NODE_COMMONJS: false,
  IN_NODE_ESM: false,
};

/** Starts an interpreter. Rejects when the wasm, the image or the stdlib does not fit. */
export async function startInterpreter(options: StartOptions): Promise<Interpreter> {
  const stray = options.onStray ?? (() => {});
  const marker = Symbol('error marker');
  let failed: (reason: unknown) => void = () => {};
  let pristine = new Uint8Array();
  const failure = new Promise<never>((_, reject) => (failed = reject));

  const config = {
    jsglobals: options.jsGlobals,
    packages: [],
    args: [],
    env: { HOME, ...options.env },
    enableRunUntilComplete: true,
    _makeSnapshot: options.forImage ?? false,
    BUILD_ID: '0'.repeat(64),
  };
  const settings = {
    noImageDecoding: true,
    noAudioDecoding: true,
    noWasmDecoding: false,
    noInitialRun: options.image !== undefined,
    thisProgram: 'python',
    arguments: [],
    print: stray,
    printErr: stray,
    API: { config, runtimeEnv: RUNTIME_ENV },
    locateFile: (name: string) => {
      throw new Error(`the interpreter asked for the file ${name}`);
    },
    instantiateWasm(imports: WebAssembly.Imports, done: (i: WebAssembly.Instance, m: WebAssembly.Module) => void) {
      imports.env!['Jsv_GetError_import'] = () => marker;
      imports.env!['JsvError_Check'] = (value: unknown) => value === marker;
      void (async () => {
        const module = await options.wasm;
        const instance = await WebAssembly.instantiate(module, imports);
        const memory = instance.exports['memory'] as WebAssembly.Memory;
        const missing = (options.memory?.bytes ?? 0) - memory.buffer.byteLength;
        if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
        const bytes = new Uint8Array(memory.buffer);
        if (options.maxMemory !== undefined) limitGrowth(memory, options.maxMemory);
        options.onPristine?.(bytes);
        if (options.image) pristine = bytes.slice(0, options.memory?.data);
        done(instance, module);
      })().catch(failed);
      return {};
    },
    preRun: [
      (module: EmscriptenModule) => {
        installStdlib(module, options.stdlib);
        module.FS.mkdirTree(HOME);
        module.FS.chdir(HOME);
        Object.assign(module.ENV, config.env);
      },
    ],
  };

  const module = await Promise.race([options.create(settings), failure]);
  const image = await options.image;
  image?.writeInto(module.HEAPU8, pristine);
  const interpreter = module.API.finalizeBootstrap(image?.state);
  if (!image) module.API.sys.path.insert(0, '');
  module.API.initializeStreams(() => null, stray, stray);
  return interpreter;
}

function limitGrowth(memory: WebAssembly.Memory, limit: number): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * PAGE > limit) throw new RangeError('memory limit');
    return grow(pages);
  };
}

function installStdlib(module: EmscriptenModule, zip: Uint8Array): void {
  const version = module.HEAPU32[module._Py_Version >>> 2]!;
  const [major, minor, micro] = [version >>> 24, (version >>> 16) & 255, (version >>> 8) & 255];
  const lib = `/lib/python${major}.${minor}`;
  module.API.pyVersionTuple = [major, minor, micro];
  module.API.sitePackages = `${lib}/site-packages`;
  module.FS.mkdirTree(`${lib}/site-packages`);
  module.FS.mkdirTree(`${lib}/lib-dynload`);
  module.FS.writeFile(`/lib/python${major}${minor}.zip`, zip);
}
