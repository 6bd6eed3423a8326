/** Where a view is not zero. */
import { DTYPES } from '../dtype.ts';
import { elementsOf, truthy } from '../elements.ts';
import { allocate, type View } from '../view.ts';

/** One int64 index view per dimension, as `np.nonzero`; row-major order. */
export function nonzero(view: View): View[] {
  const hits: number[] = [];
  elementsOf(view).forEach((x, i) => {
    if (truthy(x)) hits.push(i);
  });
  return view.shape.map((_, d) => {
    const inner = view.shape.slice(d + 1).reduce((p, n) => p * n, 1);
    const out = allocate(DTYPES.int64, [hits.length], view.device);
    const data = out.data as BigInt64Array;
    const n = view.shape[d]!;
    hits.forEach((flat, i) => (data[i] = BigInt(Math.floor(flat / inner) % n)));
    return out;
  });
}
