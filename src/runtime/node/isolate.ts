/**
 * Shuts a Node process in before the learner's code runs: no process object, no require, no network, no timers on
 * finalizers, frozen intrinsics. Together with the flags in pool.ts (--permission, no code from strings) nothing of
 * the host is within reach of Python. It is not an operating-system sandbox.
 */

/** What the interpreter and the core need; every other global is deleted. */
const KEPT = new Set([
  ...[
    'globalThis',
    'Infinity',
    'NaN',
    'undefined',
    'Object',
    'Function',
    'Array',
    'Number',
    'parseFloat',
    'parseInt',
    'Boolean',
    'String',
    'Symbol',
  ],
  ...[
    'Date',
    'Promise',
    'RegExp',
    'Error',
    'AggregateError',
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'TypeError',
    'URIError',
  ],
  ...[
    'JSON',
    'Math',
    'Intl',
    'ArrayBuffer',
    'SharedArrayBuffer',
    'Atomics',
    'Uint8Array',
    'Int8Array',
    'Uint16Array',
    'Int16Array',
    'Uint32Array',
  ],
  ...[
    'Int32Array',
    'Float16Array',
    'Float32Array',
    'Float64Array',
    'Uint8ClampedArray',
    'BigUint64Array',
    'BigInt64Array',
    'DataView',
    'Map',
    'BigInt',
  ],
  ...[
    'Set',
    'WeakMap',
    'WeakSet',
    'WeakRef',
    'Proxy',
    'Reflect',
    'FinalizationRegistry',
    'Iterator',
    'decodeURI',
    'decodeURIComponent',
    'encodeURI',
  ],
  ...[
    'encodeURIComponent',
    'escape',
    'unescape',
    'isFinite',
    'isNaN',
    'console',
    'WebAssembly',
    'TextDecoder',
    'TextEncoder',
    'AbortController',
  ],
  ...[
    'AbortSignal',
    'URL',
    'crypto',
    'setTimeout',
    'clearTimeout',
    'queueMicrotask',
    'DOMException',
    'WorkerGlobalScope',
  ],
]);

/** Makes the global scope look like a bare worker's. Call before Pyodide's module is imported. */
export function stripGlobals(): void {
  const scope = globalThis as Record<string, unknown>;
  const clock = process.hrtime.bigint;
  for (const name of Object.getOwnPropertyNames(scope)) if (!KEPT.has(name)) Reflect.deleteProperty(scope, name);
  scope['WorkerGlobalScope'] = class {};
  // Node's own takes as long to load as a program to run.
  const [begun, timeOrigin] = [clock(), Date.now()];
  scope['performance'] = { now: () => Number(clock() - begun) / 1e6, timeOrigin };
  // Memory is put back between programs: a finalizer of an earlier program must never touch a later one's objects.
  scope['FinalizationRegistry'] = class {
    register(): void {}
    unregister(): void {}
  };
  const silent = (): void => {};
  scope['console'] = { log: silent, warn: silent, error: silent, info: silent, debug: silent };
}

/** Freezes every intrinsic that can be reached from the globals, except Error (Pyodide writes its stackTraceLimit). */
export function freezeIntrinsics(): void {
  const seen = new Set<unknown>([Error, globalThis]);
  const freeze = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value)) return;
    Object.freeze(value);
    freeze(Object.getPrototypeOf(value));
    for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(value))) {
      freeze(descriptor.value);
      freeze(descriptor.get);
      freeze(descriptor.set);
    }
  };
  for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(globalThis))) freeze(descriptor.value);
  for (const hidden of HIDDEN) freeze(hidden);
}

/** Prototypes without a global name: generators, async functions, iterators, typed arrays. */
const HIDDEN: readonly unknown[] = [
  Object.getPrototypeOf(Uint8Array),
  Object.getPrototypeOf(async () => {}),
  Object.getPrototypeOf(function* () {}),
  Object.getPrototypeOf(async function* () {}),
  Object.getPrototypeOf([][Symbol.iterator]()),
  Object.getPrototypeOf(new Map()[Symbol.iterator]()),
  Object.getPrototypeOf(new Set()[Symbol.iterator]()),
  Object.getPrototypeOf(''[Symbol.iterator]()),
  Object.getPrototypeOf(/x/[Symbol.matchAll]('')),
];
