/** Function rows of `a[…]` and `a[…] = v`. */
import { notEmulated, valueError } from '../../core/errors.ts';
import { fn, numpyScalar, type FunctionTable, type Out } from '../../core/function-table.ts';
import type { IndexItem } from '../../core/python-data.ts';
import { isPyScalar } from '../../core/scalar.ts';
import { access } from '../../core/elements.ts';
import { allocate } from '../../core/view.ts';
import { NDArray } from '../ndarray.ts';
import { operand, storable, type ArrayLike } from '../operand.ts';
import { only } from '../result.ts';
import { checkWriteable } from '../writeable.ts';
import { warnComplex } from '../casting.ts';
import { getIndex, setIndex } from './access.ts';
import { prepareIndex } from './prepare.ts';

function get(a: NDArray, index: readonly IndexItem[]): Out {
  const got = getIndex(a.view, index);
  if (got.scalar) return numpyScalar(got.view.dtype, only(got.view));
  if (!got.copied) return a.viewAs(got.view);
  const out = new NDArray(got.view);
  out.elsewhere = a.elsewhere;
  return out;
}

function set(a: NDArray, index: readonly IndexItem[], value: ArrayLike): null {
  checkWriteable(a);
  if (isPyScalar(value)) {
    const view = allocate(a.view.dtype, []);
    try {
      access(view.dtype).set(view.data, 0, storable(value, view.dtype));
    } catch (error) {
      prepareIndex(a.view, index); // an index that does not fit is said first
      throw error;
    }
    setIndex(a.view, index, view);
    return null;
  }
  if ('foreign' in value) throw notEmulated(`assigning a ${value.foreign}`);
  if (!('handle' in value) && 'ok' in value && !value.ok) throw valueError('setting an array element with a sequence.');
  const { view } = operand(value);
  setIndex(a.view, index, view, () => warnComplex(view.dtype, a.view.dtype));
  return null;
}

export const indexRows: FunctionTable = {
  'ndarray.__getitem__': fn<{ a: NDArray; index: readonly IndexItem[] }>(['a', 'index'], ({ a, index }) =>
    get(a, index),
  ),
  /** The common case: one integer. */
  'ndarray._item_at': fn<{ a: NDArray; at: number }>(['a', 'at'], ({ a, at }) => get(a, [{ kind: 'int', at }])),
  'ndarray.__setitem__': fn<{ a: NDArray; index: readonly IndexItem[]; value: ArrayLike }>(
    ['a', 'index', 'value'],
    ({ a, index, value }) => set(a, index, value),
  ),
};
