/**
 * The few functions of CPython's C interface that TypeScript calls itself, past every Python function that a program
 * could have replaced. Pointers are plain numbers into the interpreter's memory; 0 is NULL. wasm32, CPython 3.14.
 * Reference: https://docs.python.org/3.14/c-api/
 */
import type { Interpreter } from './pyodide.ts';

export type Pointer = number;

interface Exports {
  _malloc(bytes: number): Pointer;
  _free(at: Pointer): void;
  _Py_IncRef(object: Pointer): void;
  _Py_DecRef(object: Pointer): void;
  _PyImport_ImportModule(name: Pointer): Pointer;
  _PyObject_GetAttrString(object: Pointer, name: Pointer): Pointer;
  _PyObject_Str(object: Pointer): Pointer;
  _PyObject_Repr(object: Pointer): Pointer;
  _PyModule_New(name: Pointer): Pointer;
  _PyModule_GetDict(module: Pointer): Pointer;
  _PyDict_New(): Pointer;
  _PyDict_SetItemString(dict: Pointer, key: Pointer, value: Pointer): number;
  _PyDict_Next(dict: Pointer, position: Pointer, key: Pointer, value: Pointer): number;
  _PyUnicode_AsUTF8(text: Pointer): Pointer;
  _PyLong_AsLong(int: Pointer): number;
  _PyType_IsSubtype(a: Pointer, b: Pointer): number;
  __PyType_Lookup(type: Pointer, name: Pointer): Pointer;
  __PyType_Name(type: Pointer): Pointer;
  _PyUnicode_FromString(text: Pointer): Pointer;
  _PyRun_StringFlags(code: Pointer, start: number, globals: Pointer, locals: Pointer, flags: Pointer): Pointer;
  _PyErr_GetRaisedException(): Pointer;
  _PyErr_Clear(): void;
  readonly _PyUnicode_Type: Pointer;
  readonly _PyLong_Type: Pointer;
  readonly _PyBool_Type: Pointer;
  readonly _PyFloat_Type: Pointer;
  readonly _PyComplex_Type: Pointer;
  readonly _PyMemberDescr_Type: Pointer;
  stringToNewUTF8(text: string): Pointer;
  UTF8ToString(at: Pointer, most?: number): string;
  /** Where the pointer to the table of built-in modules lies: rows of name and function, up to a NULL. */
  readonly _PyImport_Inittab: Pointer;
  readonly HEAPU32: Uint32Array;
  readonly HEAPU8: Uint8Array;
}

/** Offsets of fields in bytes. */
const OB_TYPE = 4;
const DESCRIPTOR_MEMBER = 20;
const MEMBER_OFFSET = 8;
const TYPE_FLAGS = 84;
const HEAP_TYPE = 1 << 9;
const INITTAB_ROW = 8;
const SPOILT = 1;
/** Of a class's name; a program can give one millions. */
const NAME_BYTES = 200;
/** `Py_file_input`: statements. */
const STATEMENTS = 257;

export class CApi {
  readonly c: Exports;

  constructor(interpreter: Interpreter) {
    this.c = interpreter._module as unknown as Exports;
  }

  /** The 32-bit word at an address. */
  word(at: Pointer): number {
    return this.c.HEAPU32[at >>> 2] ?? 0;
  }

  typeOf(object: Pointer): Pointer {
    return this.word(object + OB_TYPE);
  }

  typeName(type: Pointer): string {
    return this.c.UTF8ToString(this.c.__PyType_Name(type), NAME_BYTES);
  }

  /** Is it a class written in C, which no program can change? */
  isStatic(type: Pointer): boolean {
    return (this.word(type + TYPE_FLAGS) & HEAP_TYPE) === 0;
  }

  /** Calls with a text as C sees it, and frees it. */
  withText<T>(text: string, use: (at: Pointer) => T): T {
    const at = this.c.stringToNewUTF8(text);
    try {
      return use(at);
    } finally {
      this.c._free(at);
    }
  }

  /** A JavaScript string of a Python str; '' for what has no UTF-8 form. */
  text(str: Pointer): string {
    const at = this.c._PyUnicode_AsUTF8(str);
    if (at !== 0) return this.c.UTF8ToString(at);
    this.c._PyErr_Clear();
    return '';
  }

  /** `str(object)` or `repr(object)`; null when that raises. */
  shown(object: Pointer, how: 'str' | 'repr'): string | null {
    const text = how === 'str' ? this.c._PyObject_Str(object) : this.c._PyObject_Repr(object);
    if (text === 0) {
      this.c._PyErr_Clear();
      return null;
    }
    const out = this.text(text);
    this.c._Py_DecRef(text);
    return out;
  }

  /** `module.attribute`, a new reference; 0 when there is none. */
  attribute(module: string, attribute: string): Pointer {
    const found = this.withText(module, (at) => this.c._PyImport_ImportModule(at));
    const value = found === 0 ? 0 : this.withText(attribute, (at) => this.c._PyObject_GetAttrString(found, at));
    if (value === 0) this.c._PyErr_Clear();
    if (found !== 0) this.c._Py_DecRef(found);
    return value;
  }

  /** Where instances of `type` keep their slot `name`, in bytes from their start; null when it is no slot. */
  slotOffset(type: Pointer, name: string): number | null {
    const key = this.withText(name, (at) => this.c._PyUnicode_FromString(at));
    const descriptor = this.c.__PyType_Lookup(type, key);
    this.c._Py_DecRef(key);
    if (descriptor === 0 || this.typeOf(descriptor) !== this.c._PyMemberDescr_Type) return null;
    return this.word(this.word(descriptor + DESCRIPTOR_MEMBER) + MEMBER_OFFSET);
  }

  /** Spoils the name of a built-in module, so that no import finds it any more. For one that was never imported. */
  hideBuiltin(name: string): void {
    const table = this.word(this.c._PyImport_Inittab);
    for (let row = table; this.word(row) !== 0; row += INITTAB_ROW)
      if (this.c.UTF8ToString(this.word(row)) === name) this.c.HEAPU8[this.word(row)] = SPOILT;
  }

  /** Runs statements in a namespace. Returns the exception that ended them (a new reference), or 0. */
  exec(code: string, namespace: Pointer): Pointer {
    const result = this.withText(code, (at) => this.c._PyRun_StringFlags(at, STATEMENTS, namespace, namespace, 0));
    if (result === 0) return this.c._PyErr_GetRaisedException();
    this.c._Py_DecRef(result);
    return 0;
  }
}
