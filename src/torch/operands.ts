/**
 * What happens before a torch operation computes: Python numbers become 0-d tensors that remember being numbers,
 * devices must agree, the common dtype and the broadcast shape are found. Messages as TensorIterator words them.
 */
import { DTYPES, type DType } from '../core/dtype.ts';
import { LibError, runtimeError } from '../core/errors.ts';
import { fillElements } from '../core/elements.ts';
import { broadcastShapes, type Shape } from '../core/layout.ts';
import { copyInto } from '../core/cast.ts';
import { isPyScalar, type PyScalar } from '../core/scalar.ts';
import { allocate, type View } from '../core/view.ts';
import { resultType } from './dtypes.ts';
import { Tensor } from './tensor.ts';

export type Operand = Tensor | PyScalar;

const SCALAR_DTYPE = { b: DTYPES.bool, i: DTYPES.int64, f: DTYPES.float64, c: DTYPES.complex128 } as const;

/** A 0-d tensor that stands for a Python number. */
export function lift(x: Operand): Tensor {
  if (!isPyScalar(x)) return x;
  const view = allocate(SCALAR_DTYPE[x.kind], []);
  if (x.kind === 'i' && (x.value > 9223372036854775807n || x.value < -9223372036854775808n)) {
    throw new LibError('RuntimeError', 'Overflow when unpacking long long');
  }
  fillElements(view, x.value);
  const t = new Tensor(view);
  t.wrapped = x;
  return t;
}

/** The device where operands meet: 0-d CPU tensors may go to any. */
export function commonDevice(tensors: readonly Tensor[]): string {
  let device: string | null = null;
  let zero = 'cpu';
  for (const { view } of tensors) {
    if (view.shape.length === 0 && view.device === 'cpu') continue;
    if (view.shape.length === 0) zero = view.device;
    if (device === null) device = view.device;
    else if (device !== view.device) {
      if (device === 'meta' || view.device === 'meta')
        throw runtimeError(`Tensor on device ${view.device} is not on the expected device ${device}!`);
      throw runtimeError(
        `Expected all tensors to be on the same device, but found at least two devices, ${deviceOrder(tensors).join(' and ')}!`,
      );
    }
  }
  return device ?? zero;
}

/** The dispatcher names the device first for which it runs: cuda before cpu. */
const deviceOrder = (tensors: readonly Tensor[]): string[] =>
  [...new Set(tensors.filter((t) => t.view.shape.length > 0 || t.view.device !== 'cpu').map((t) => t.view.device))]
    .sort()
    .reverse();

/** One device for all arguments of a kernel with named arguments; `said` is the one that the message names. */
export function sameDevice(method: string, first: Tensor, said: readonly (readonly [string, Tensor])[]): void {
  for (const [name, t] of said) {
    if (t.view.device === first.view.device) continue;
    if (first.view.device === 'meta' || t.view.device === 'meta')
      throw runtimeError(`Tensor on device ${t.view.device} is not on the expected device ${first.view.device}!`);
    throw runtimeError(
      `Expected all tensors to be on the same device, but got ${name} is on ${t.view.device}, different from other tensors on ${first.view.device} (when checking argument in method wrapper_CUDA_${method})`,
    );
  }
}

/** The view where the others are (0-d CPU operands are sent along). */
export function onDevice(view: View, device: string): View {
  if (view.device === device) return view;
  const out = allocate(view.dtype, view.shape, device);
  copyInto(out, view);
  return out;
}

export function broadcast(a: Shape, b: Shape): number[] {
  const shape = broadcastShapes(a, b);
  if (shape) return shape;
  for (let d = 1; d <= Math.min(a.length, b.length); d++) {
    const [x, y] = [a[a.length - d]!, b[b.length - d]!];
    if (x !== y && x !== 1 && y !== 1) {
      const at = Math.max(a.length, b.length) - d;
      throw runtimeError(
        `The size of tensor a (${x}) must match the size of tensor b (${y}) at non-singleton dimension ${at}`,
      );
    }
  }
  throw new Error('shapes do not broadcast');
}

export interface Meeting {
  readonly x: View;
  readonly y: View;
  readonly dtype: DType;
  readonly shape: number[];
  readonly device: string;
}

/** Two operands made ready: common dtype found (not converted), broadcast shape, one device. */
export function meet(a: Tensor, b: Tensor): Meeting {
  const device = commonDevice([a, b]);
  const dtype = resultType([a, b]);
  return {
    x: onDevice(a.view, device),
    y: onDevice(b.view, device),
    dtype,
    shape: broadcast(a.view.shape, b.view.shape),
    device,
  };
}

/** A dimension as Python gave it, made 0 … rank-1. A 0-d tensor counts as having one. */
export function wrapDim(dim: number, rank: number): number {
  const n = Math.max(rank, 1);
  if (dim < -n || dim >= n) {
    throw new LibError(
      'IndexError',
      `Dimension out of range (expected to be in range of [${-n}, ${n - 1}], but got ${dim})`,
    );
  }
  return dim < 0 ? dim + n : dim;
}

/** Several dimensions; none may occur twice. */
export function wrapDims(dims: readonly number[], rank: number): number[] {
  const seen = new Set<number>();
  return dims.map((d) => {
    const at = wrapDim(d, rank);
    if (seen.has(at)) throw runtimeError(`dim ${at} appears multiple times in the list of dims`);
    seen.add(at);
    return at;
  });
}
