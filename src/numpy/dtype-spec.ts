/** dtype names on the wire ("float32", "<f4") and how NumPy writes a dtype. */
import { DTYPES, type DType, type DTypeName } from '../core/dtype.ts';
import { notEmulated } from '../core/errors.ts';

/** The dtype of a wire name. Python has resolved aliases; what is left and unknown has no row here. */
export function dtypeOf(name: string): DType {
  const found = DTYPES[name as DTypeName];
  if (!found || found.char === null) throw notEmulated(`the NumPy dtype ${name}`);
  return found;
}

/** `repr(dtype)`: "dtype('float32')". */
export const dtypeRepr = (d: DType): string => `dtype('${d.name}')`;
