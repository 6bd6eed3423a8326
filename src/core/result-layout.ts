/**
 * Which strides the result of an elementwise operation gets. Both libraries keep the order of the inputs'
 * dimensions (`(a.T + 1)` is column-major as `a.T` is); where inputs disagree NumPy falls back to row-major
 * and torch follows the first one. NumPy: nditer's axis ordering; torch: TensorIterator::reorder_dimensions.
 */
import { broadcastStrides, contiguousStrides, isContiguous, type Shape, type Strides } from './layout.ts';
import { sameShape, type View } from './view.ts';

/** Whose rule decides between inputs of different order; 'C' is always row-major. */
export type Order = 'C' | 'numpy' | 'torch';

/** −1: dimension p moves slower than q, 1: faster, 0: the operand does not say. */
function compareDims(s: Strides, p: number, q: number): number {
  const x = Math.abs(s[p]!);
  const y = Math.abs(s[q]!);
  return x === 0 || y === 0 || x === y ? 0 : x > y ? -1 : 1;
}

function shouldSwap(operands: readonly Strides[], p: number, q: number, order: Order): boolean | null {
  let swap: boolean | null = null;
  for (const s of operands) {
    const c = compareDims(s, p, q);
    if (c === 0) continue;
    if (order === 'torch' || c < 0) return c > 0;
    swap = true;
  }
  return swap;
}

/** All inputs walk the same dense stretch in the same way: torch then keeps the very strides. */
function alike(shape: Shape, inputs: readonly View[]): boolean {
  const { strides } = inputs[0]!;
  const order = shape
    .map((_, d) => d)
    .filter((d) => shape[d] !== 1)
    .sort((p, q) => strides[q]! - strides[p]!);
  return (
    inputs.every((v) => sameShape(v.shape, shape) && sameShape(v.strides, strides)) &&
    isContiguous(
      order.map((d) => shape[d]!),
      order.map((d) => strides[d]!),
    )
  );
}

/** Strides for a fresh result of `shape` computed from `inputs` (which broadcast to it). */
export function resultStrides(shape: Shape, inputs: readonly View[], order: Order): number[] {
  const rank = shape.length;
  if (order === 'C' || rank < 2 || inputs.every((v) => v.contiguous && sameShape(v.shape, shape)))
    return contiguousStrides(shape);
  if (order === 'torch' && alike(shape, inputs)) return [...inputs[0]!.strides];
  const operands = inputs.filter((v) => v.size > 1).map((v) => broadcastStrides(v.shape, v.strides, shape));
  if (order === 'numpy') for (const s of operands) shape.forEach((n, d) => n === 1 && (s[d] = 0));
  return orderedStrides(shape, operands, order);
}

/** Dense strides in the order of dimensions that the operands' strides suggest. */
export function orderedStrides(shape: Shape, operands: readonly Strides[], order: Order): number[] {
  const rank = shape.length;
  // perm[0] is the slowest dimension. Insertion sort, as both libraries do it: ambiguous pairs are looked past.
  const perm = shape.map((_, d) => d);
  for (let i = rank - 2; i >= 0; i--) {
    let at = i;
    for (let j = i + 1; j < rank; j++) {
      const swap = shouldSwap(operands, perm[at]!, perm[j]!, order);
      if (swap === false) break;
      if (swap === true) {
        [perm[at], perm[j]] = [perm[j]!, perm[at]!];
        at = j;
      }
    }
  }
  const strides = new Array<number>(rank);
  let step = 1;
  for (let i = rank - 1; i >= 0; i--) {
    strides[perm[i]!] = step;
    step *= Math.max(shape[perm[i]!]!, 1);
  }
  return strides;
}
