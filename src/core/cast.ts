/**
 * Copying elements between views, converting the dtype on the way as C does on x86-64: floats to integers
 * truncate, out-of-range wraps through the 64-bit value, complex drops its imaginary part.
 */
import { castRun } from './cast-runs.ts';
import { access, toBigInt, toNumber } from './elements.ts';
import type { DType, TypedArray } from './dtype.ts';
import { broadcastStrides, type Shape } from './layout.ts';
import { sweep } from './loops.ts';
import type { Element } from './scalar.ts';
import { allocate, boundsOverlap, sameShape, type View } from './view.ts';

type Convert = (x: Element) => Element;

/** Float to a narrow integer as cvttsd2si does: 300.7 → uint8 is 44, beyond 32 bits only the low bits of 0x80000000 are left. */
function floatToInt(x: Element): Element {
  const n = toNumber(x);
  return n > -2147483649 && n < 2147483648 ? Math.trunc(n) : -2147483648;
}

/** For pairs that `castRun` leaves to single elements: complex numbers and bfloat16. */
function converter(from: DType, to: DType): Convert {
  const narrow = (to.kind === 'i' || to.kind === 'u') && to.compute === 'n';
  if (narrow && to.name !== 'uint32' && from.compute !== 'g') return floatToInt;
  if (narrow) return (x) => Number(BigInt.asUintN(32, toBigInt(x)));
  return (x) => x;
}

/** Copies `from` into `to`, broadcasting; shapes must be compatible. Overlap in different layouts goes through a copy. */
export function copyInto(to: View, from: View): void {
  if (
    to.storage === from.storage &&
    boundsOverlap(to, from) &&
    !(
      to.offset === from.offset &&
      sameShape(to.shape, from.shape) &&
      sameShape(to.strides, from.strides) &&
      to.dtype === from.dtype
    )
  ) {
    copyInto(to, copyAs(from, from.dtype));
    return;
  }
  const strides = broadcastStrides(from.shape, from.strides, to.shape);
  if (to.dtype === from.dtype) {
    copySame(to, from, strides);
    return;
  }
  const [source, target] = [from.data, to.data];
  const run = castRun(from.dtype, to.dtype);
  if (run) {
    sweep(to.shape, [to.strides, strides], [to.offset, from.offset], (n, at, step) =>
      run(target, at[0]!, step[0]!, source, at[1]!, step[1]!, n),
    );
    return;
  }
  const { get } = access(from.dtype);
  const { set } = access(to.dtype);
  const convert = converter(from.dtype, to.dtype);
  sweep(to.shape, [to.strides, strides], [to.offset, from.offset], (n, at, step) => {
    for (let i = 0, o = at[0]!, a = at[1]!; i < n; i++, o += step[0]!, a += step[1]!) {
      set(target, o, convert(get(source, a)));
    }
  });
}

function copySame(to: View, from: View, strides: readonly number[]): void {
  const lanes = to.dtype.lanes;
  const source = from.data as Float64Array;
  const target = to.data as Float64Array;
  sweep(to.shape, [to.strides, strides], [to.offset, from.offset], (n, at, step) => {
    if (step[0] === 1 && step[1] === 1) {
      target.set(source.subarray(at[1]! * lanes, (at[1]! + n) * lanes), at[0]! * lanes);
      return;
    }
    if (lanes === 1) {
      for (let i = 0, o = at[0]!, a = at[1]!; i < n; i++, o += step[0]!, a += step[1]!) target[o] = source[a]!;
      return;
    }
    for (let i = 0, o = at[0]! * lanes, a = at[1]! * lanes; i < n; i++, o += step[0]! * lanes, a += step[1]! * lanes) {
      for (let k = 0; k < lanes; k++) target[o + k] = source[a + k]!;
    }
  });
}

/** A dense copy in a dtype; row-major. */
export function copyAs(view: View, dtype: DType, shape: Shape = view.shape): View {
  const out = allocate(dtype, shape, view.device);
  copyInto(out, view);
  return out;
}

/** The view itself when it already has the dtype, else a dense copy. */
export function asType(view: View, dtype: DType): View {
  return view.dtype === dtype ? view : copyAs(view, dtype);
}

/** The same elements, dense and row-major; the view itself when it already is. */
export function dense(view: View): View {
  return view.contiguous ? view : copyAs(view, view.dtype);
}

/** The elements of a dense view as exactly its own stretch of the typed array. */
export function denseData(view: View): TypedArray {
  const d = dense(view);
  const { lanes } = d.dtype;
  return d.data.subarray(d.offset * lanes, (d.offset + d.size) * lanes);
}
