/**
 * The one door between Python and the core: `call(name, pattern, …args)`. It finds the function row, decodes
 * the arguments, refuses those the row does not handle, and turns results, errors and warnings into one value.
 * Errors return as text and are raised by Python: a JavaScript throw through the FFI costs 100 times a call.
 */
import { LibError, notEmulated, typeError } from '../core/errors.ts';
import type { FunctionRow, FunctionTable } from '../core/function-table.ts';
import type { Managed } from '../core/managed.ts';
import { NeedsHost, type Storage } from '../core/storage.ts';
import { resetWarnings, takeWarnings } from '../core/warnings.ts';
import { encode, patternOf, type Wire } from './codec.ts';
import { Handles } from './handles.ts';

export interface CoreOptions {
  readonly tables: readonly FunctionTable[];
  /** Python's memory, read anew at each call because it can grow. */
  readonly memory: () => ArrayBufferLike;
  /** Forget everything a program changed (random state, print options, default dtype, grad mode …). */
  readonly resets: readonly (() => void)[];
  /** A device with memory of its own; absent where `cuda` runs on the host loops. */
  readonly device?: DeviceHooks;
}

/** What a device wants to know of the calls. */
export interface DeviceHooks {
  /** An object leaves for Python: the device takes its storage over. */
  settle(object: Managed): void;
  /** A call begins; `again` when it is the last one once more, after a wait. */
  begin(again: boolean): void;
  /** A call has its answer: what it made on the way and nobody holds can go. */
  end(): void;
  /** How many tensors it keeps alive. */
  tensors(): number;
}

export interface Boxed {
  readonly done: Promise<void>;
}

export interface CoreModule {
  call(name: string, pattern: string, ...args: Wire[]): Wire;
  free(handle: number): void;
  /** Waits for the bytes that the last call found missing. In a box: a promise that a function returns needs an event loop. */
  pull(): Boxed;
  /** Class of an object of kind 3. */
  classOf(handle: number): string;
  has(name: string): boolean;
  /** How many handles are alive. */
  live(): number;
  /** How many tensors the device keeps alive; 0 where there is none. */
  tensors(): number;
}

export interface Core {
  readonly module: CoreModule;
  readonly handles: Handles;
  reset(): void;
}

/** Builds the core that one Python interpreter uses. */
export function createCore(options: CoreOptions): Core {
  const handles = new Handles();
  const rows = rowsOf(options.tables);
  const { device } = options;
  let wanted: Storage | null = null;
  let waited = false;

  function run(name: string, pattern: string, wire: Wire[]): Wire {
    const row = rows.get(name);
    if (!row) throw notEmulated(name);
    const { names, decode } = patternOf(pattern);
    const args: Record<string, unknown> = {};
    for (let k = 0; k < names.length; k++) {
      const argument = names[k]!;
      if (!row.args.includes(argument)) throw notEmulated(`${name}(${argument}=…)`);
      args[argument] = decode[k]!(wire[k], handles, options.memory);
    }
    const out = row.run(args);
    if (device && out !== null && typeof out === 'object' && 'managed' in out) device.settle(out);
    return encode(out, handles);
  }

  function withWarnings(result: Wire): Wire {
    const warnings = takeWarnings();
    if (!warnings) return result;
    const text =
      typeof result === 'number'
        ? `#${result}`
        : result === null || result === undefined
          ? 'n'
          : typeof result === 'boolean'
            ? `b${result ? 1 : 0}`
            : String(result);
    return `w${JSON.stringify(warnings)}\0${text}`;
  }

  const module: CoreModule = {
    call(name, pattern, ...wire) {
      device?.begin(waited);
      waited = false;
      let result: Wire;
      try {
        if (!wire.every(isPlain) || !isPlain(name) || !isPlain(pattern))
          throw typeError('the core takes plain values only');
        result = run(name, pattern, wire);
      } catch (error) {
        if (error instanceof NeedsHost) {
          wanted = error.storage;
          takeWarnings();
          return 'P';
        }
        result = `!${describe(error, name)}`;
      }
      device?.end();
      return withWarnings(result);
    },
    free: (handle) => handles.free(handle),
    pull() {
      const done = wanted?.pull() ?? Promise.resolve();
      wanted = null;
      waited = true;
      return { done };
    },
    classOf: (handle) => (handles.get(handle) as Managed & { pyClass: string }).pyClass,
    has: (name) => rows.has(name),
    live: () => handles.live,
    tensors: () => device?.tensors() ?? 0,
  };

  return {
    module,
    handles,
    reset() {
      handles.clear();
      resetWarnings();
      wanted = null;
      for (const reset of options.resets) reset();
    },
  };
}

/** All rows by name. Two tables that both define one are a mistake: the later would win in silence. */
function rowsOf(tables: readonly FunctionTable[]): ReadonlyMap<string, FunctionRow> {
  const rows = new Map<string, FunctionRow>();
  for (const [name, row] of tables.flatMap((t) => Object.entries(t))) {
    if (rows.has(name)) throw new Error(`two function rows are named ${name}`);
    rows.set(name, row);
  }
  return rows;
}

/** A Python object that came in unasked could run Python code in the middle of the core. */
const isPlain = (x: unknown): boolean =>
  x === null || (typeof x !== 'object' && typeof x !== 'function' && typeof x !== 'symbol');

/** "Type\0message". What is not a LibError is a fault of the emulation and says so. */
function describe(error: unknown, name: string): string {
  if (error instanceof LibError) return `${error.pyType}\0${error.message}`;
  if (error instanceof RangeError && /array|buffer|allocation|length/i.test(error.message)) {
    return `MemoryError\0Unable to allocate the array: ${error.message}`;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `SystemError\0internal fault of the emulation in ${name}: ${text}`;
}
