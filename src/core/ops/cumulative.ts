/** Running folds along one axis: cumsum, cumprod, cummax, cummin. One after the other, in the dtype asked for. */
import { eachLine } from '../axes.ts';
import { asType } from '../cast.ts';
import { DTYPES, type DType } from '../dtype.ts';
import { access } from '../elements.ts';
import { allocate, type View } from '../view.ts';
import { beats } from './arg-reduce.ts';
import { computeDtype } from './elementwise.ts';
import type { BinaryRow } from './row.ts';
import { RUNS2, type LoopKind } from './runs.ts';

const kindOf = (d: DType): LoopKind =>
  d === DTYPES.float64
    ? 'f64'
    : d === DTYPES.float32
      ? 'f32'
      : d === DTYPES.bool
        ? 'bool'
        : d.compute === 'g'
          ? 'big'
          : d.compute === 'c'
            ? 'complex'
            : 'int';

/** out[i] = out[i-1] ∘ x[i] along `axis`. */
export function accumulate(row: BinaryRow, view: View, axis: number, dtype: DType): View {
  const inner = computeDtype(dtype);
  const source = asType(view, inner);
  const out = allocate(inner, view.shape, view.device);
  const n = view.shape[axis] ?? 0;
  if (view.size === 0) return asType(out, dtype);
  const fn = ((inner === DTYPES.float32 ? row.f32 : undefined) ??
    row[inner.compute === 'n' ? (inner.kind === 'f' ? 'f' : 'i') : inner.compute]) as never;
  if (!fn) throw new Error(`${row.name} has no loop for ${dtype.name}`);
  const run = RUNS2[kindOf(inner)];
  const [dk, da] = [out.strides[axis]!, source.strides[axis]!];
  const { get } = access(inner);
  const { set } = access(inner);
  eachLine([out, source], axis, ([k, a]) => {
    set(out.data, k!, get(source.data, a!));
    run(fn, out.data, k! + dk, dk, out.data, k!, dk, source.data, a! + da, da, n - 1);
  });
  return asType(out, dtype);
}

/** As torch.cummax: running extremes and where they stand (the last of equals), nan winning. */
export function accumulateExtreme(view: View, axis: number, greatest: boolean): { values: View; indices: View } {
  const values = allocate(view.dtype, view.shape, view.device);
  const indices = allocate(DTYPES.int64, view.shape, view.device);
  const { get } = access(view.dtype);
  const { set } = access(view.dtype);
  const n = view.shape[axis] ?? 0;
  const places = indices.data as BigInt64Array;
  if (view.size === 0) return { values, indices };
  eachLine([values, view], axis, ([o, a]) => {
    let best = 0;
    for (let i = 0; i < n; i++) {
      const x = get(view.data, a! + i * view.strides[axis]!);
      const y = get(view.data, a! + best * view.strides[axis]!);
      if (!beats(y, x, greatest)) best = i;
      const k = o! + i * values.strides[axis]!;
      set(values.data, k, get(view.data, a! + best * view.strides[axis]!));
      places[k] = BigInt(best);
    }
  });
  return { values, indices };
}
