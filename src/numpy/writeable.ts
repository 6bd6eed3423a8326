/** Read-only arrays refuse to be written, in NumPy's words. */
import { valueError } from '../core/errors.ts';
import type { NDArray } from './ndarray.ts';

export function checkWriteable(array: NDArray, message = 'assignment destination is read-only'): void {
  if (!array.writeable) throw valueError(message);
}
