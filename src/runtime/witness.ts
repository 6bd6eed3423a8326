/**
 * What a session's names really hold, read out of the interpreter's memory by TypeScript. No Python code runs for a
 * look-up, so nothing that a program patched (json, builtins, sys.modules, `__getattribute__`, this project's own
 * Python) can answer in its place. Classes and the place of their handle are noted before the first program runs.
 */
import { CApi, type Pointer } from './c-api.ts';
import type { PlainFact } from './facts.ts';
import type { Interpreter } from './pyodide.ts';

/** The classes whose instances hold a handle, and what such an instance's type is called. */
const CLASSES = [
  ['torch', 'Tensor'],
  ['numpy', 'ndarray'],
] as const;

interface HandleClass {
  readonly type: Pointer;
  readonly name: (typeof CLASSES)[number][1];
  /** Of the slot with the handle, in bytes. */
  readonly offset: number;
}

interface Space {
  readonly module: Pointer;
  readonly names: Pointer;
}

/** An exception as it really is; `type` says so when its class is the program's own. */
export interface Raised {
  readonly type: string;
  readonly message: string;
}

export class Witness {
  readonly #api: CApi;
  readonly #classes: readonly HandleClass[];
  readonly #sessions: Pointer;
  readonly #builtins: Pointer;
  readonly #interpreter: Interpreter;
  #exceptions: ReadonlyMap<Pointer, string> = new Map();
  /** Three words that C writes into. */
  readonly #scratch: Pointer;
  readonly #spaces = new Map<string, Space>();

  /** Call before any program runs. */
  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    const api = (this.#api = new CApi(interpreter));
    this.#scratch = api.c._malloc(12);
    this.#classes = CLASSES.flatMap(([module, name]) => {
      const type = api.attribute(module, name);
      if (type === 0) return [];
      const offset = api.slotOffset(type, '_h');
      return offset === null ? [] : [{ type, name, offset }];
    });
    this.#sessions = api.attribute('_runner', '_sessions');
    this.#builtins = this.#entry(api.attribute('sys', 'modules'), 'builtins');
  }

  /** Notes every exception class there is, so that `attempt` knows those of programs. Call before any program runs. */
  noteExceptions(): void {
    const rows = this.#interpreter.runPython(LIST_EXCEPTIONS) as string;
    this.#exceptions = new Map(JSON.parse(rows) as [Pointer, string][]);
  }

  /** Makes the namespace of a session; the runner finds it under the session's name. */
  open(session: string): void {
    if (this.#spaces.has(session)) return;
    const { c } = this.#api;
    const module = this.#api.withText('__main__', (at) => c._PyModule_New(at));
    const names = c._PyModule_GetDict(module);
    const annotations = c._PyDict_New();
    this.#api.withText('__builtins__', (at) => c._PyDict_SetItemString(names, at, this.#builtins));
    this.#api.withText('__annotations__', (at) => c._PyDict_SetItemString(names, at, annotations));
    c._Py_DecRef(annotations);
    this.#api.withText(session, (at) => c._PyDict_SetItemString(this.#sessions, at, module));
    this.#spaces.set(session, { module, names });
  }

  forget(session: string): void {
    const space = this.#spaces.get(session);
    if (!space) return;
    this.#spaces.delete(session);
    this.#api.c._Py_DecRef(space.module);
  }

  /** The interpreter's memory was put back to a time before the sessions. */
  forgetAll(): void {
    this.#spaces.clear();
  }

  /** What the names hold. Runs no Python, but for the text of plain numbers and strings. */
  look(session: string, names: readonly string[]): PlainFact[] {
    const space = this.#spaces.get(session);
    return names.map((name) => {
      const value = space ? this.#entry(space.names, name) : 0;
      return value === 0 ? { kind: 'missing', name } : this.#fact(name, value);
    });
  }

  /** Runs statements in a session, past the runner. Returns what they raised, or null. */
  attempt(session: string, code: string): Raised | null {
    this.open(session);
    const raised = this.#api.exec(code, this.#spaces.get(session)!.names);
    if (raised === 0) return null;
    const type = this.#api.typeOf(raised);
    const message = (this.#api.shown(raised, 'str') ?? '').slice(0, TEXT_CAP);
    const name = this.#exceptions.get(type) ?? `${this.#api.typeName(type)} (a class of the program's own)`;
    this.#api.c._Py_DecRef(raised);
    return { type: name, message };
  }

  #fact(name: string, value: Pointer): PlainFact {
    const api = this.#api;
    const type = api.typeOf(value);
    const own = this.#classes.find((c) => type === c.type || api.c._PyType_IsSubtype(type, c.type) === 1);
    const typeName = own && type !== own.type ? subclassName(api.typeName(type), own.name) : api.typeName(type);
    if (own) {
      const held = api.word(value + own.offset);
      if (held !== 0 && api.typeOf(held) === api.c._PyLong_Type)
        return { kind: 'array', name, handle: api.c._PyLong_AsLong(held), type: typeName, library: own.name };
    }
    return { kind: 'plain', name, type: typeName, repr: this.#repr(value, type) };
  }

  /** The repr of a plain value; other objects would answer with Python code of their own. */
  #repr(value: Pointer, type: Pointer): string {
    const { c } = this.#api;
    const plain = [c._PyUnicode_Type, c._PyLong_Type, c._PyBool_Type, c._PyFloat_Type, c._PyComplex_Type];
    return plain.includes(type) ? (this.#api.shown(value, 'repr') ?? '').slice(0, TEXT_CAP) : '…';
  }

  /** The value of a key that is a real str (a key of a program's own class could answer for any name). */
  #entry(dict: Pointer, key: string): Pointer {
    const { c } = this.#api;
    const [position, keyAt, valueAt] = [this.#scratch, this.#scratch + 4, this.#scratch + 8];
    c.HEAPU32[position >>> 2] = 0;
    while (c._PyDict_Next(dict, position, keyAt, valueAt)) {
      const found = this.#api.word(keyAt);
      if (this.#api.typeOf(found) === c._PyUnicode_Type && this.#api.text(found) === key)
        return this.#api.word(valueAt);
    }
    return 0;
  }
}

const TEXT_CAP = 2_000;

const subclassName = (name: string, base: string): string => (name === base ? `${name} (a subclass)` : name);

const LIST_EXCEPTIONS = `
def _below(cls):
    yield cls
    for sub in type.__subclasses__(cls):
        yield from _below(sub)
import json as _json
_rows = _json.dumps(sorted({(id(c), c.__name__) for c in _below(BaseException)}))
del _below, _json
globals().pop("_rows")
`;
