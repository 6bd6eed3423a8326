/** Making arrays from Python data. */
import { DTYPES, type DType } from '../../core/dtype.ts';
import { writeElements } from '../../core/elements.ts';
import { notEmulated } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import { isPyScalar, type Element } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import type { Literal } from '../../core/python-data.ts';
import { NDArray } from '../ndarray.ts';

export const create: FunctionTable = {
  'numpy.array': fn<{ object: Literal; dtype?: string }>(['object', 'dtype'], ({ object, dtype }) => {
    if (!object.ok) throw notEmulated('numpy.array of that object');
    const inferred = object.kinds.includes('f') ? DTYPES.float64 : object.kinds.includes('i') ? DTYPES.int64 : DTYPES.bool;
    const chosen: DType = dtype ? DTYPES[dtype as keyof typeof DTYPES] : inferred;
    const view = allocate(chosen, object.shape);
    const leaves: Element[] = 'packed' in object
      ? [...object.packed]
      : object.leaves.map((x) => {
          if (!isPyScalar(x)) throw notEmulated('numpy.array of arrays');
          return x.value;
        });
    writeElements(view, leaves);
    return new NDArray(view);
  }),
};
