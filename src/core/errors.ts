/**
 * The exceptions that cross into Python. A `LibError` carries Python's own class name and the library's own
 * wording and is re-raised as exactly that; anything else that is thrown is a fault of ours and shown as such.
 */

/** A Python exception with the real library's text. `pyType` is a builtin's name, or dotted (`numpy.exceptions.AxisError`). */
export class LibError extends Error {
  readonly pyType: string;

  constructor(pyType: string, message: string) {
    super(message);
    this.pyType = pyType;
  }
}

/** What the real library has and the emulation has not: always an error that names itself, never a quiet wrong answer. */
export function notEmulated(what: string): LibError {
  return new LibError('NotImplementedError', `${what} is not emulated here (see the coverage page)`);
}

export const typeError = (message: string): LibError => new LibError('TypeError', message);
export const valueError = (message: string): LibError => new LibError('ValueError', message);
export const indexError = (message: string): LibError => new LibError('IndexError', message);
export const runtimeError = (message: string): LibError => new LibError('RuntimeError', message);
