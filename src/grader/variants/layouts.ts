/** How an argument may lie in its memory: the shape of what is made, where each element stands in it, the view on it. */
import type { InputKind, Layout } from './data.ts';

type Shape = readonly number[];

interface LayoutRow {
  /** The shape of the array that is made first. */
  readonly base: (shape: Shape) => Shape;
  /** Where the element `index` of the view stands in it. */
  readonly at: (index: Shape, shape: Shape) => Shape;
  readonly view: (library: InputKind['library'], dimensions: number) => string;
}

const withLast = (shape: Shape, change: (last: number) => number): Shape => [
  ...shape.slice(0, -1),
  change(shape.at(-1)!),
];

/** Not for shape (): there is only one way to lie. */
export const LAYOUTS: Readonly<Record<Layout, LayoutRow>> = {
  plain: { base: (shape) => shape, at: (index) => index, view: () => '' },
  transposed: {
    base: (shape) => shape.toReversed(),
    at: (index) => index.toReversed(),
    view: (library, dimensions) =>
      library === 'numpy'
        ? '.transpose()'
        : `.permute(${Array.from({ length: dimensions }, (_, d) => dimensions - 1 - d).join(', ')})`,
  },
  stepped: {
    base: (shape) => withLast(shape, (n) => 2 * n),
    at: (index) => withLast(index, (k) => 2 * k),
    view: () => '[..., ::2]',
  },
  reversed: {
    base: (shape) => shape,
    at: (index, shape) => withLast(index, (k) => shape.at(-1)! - 1 - k),
    view: () => '[..., ::-1]',
  },
};

/** Every index of a shape, row-major. */
export function indicesOf(shape: Shape): Shape[] {
  return shape.reduce<number[][]>(
    (all, length) => all.flatMap((index) => Array.from({ length }, (_, k) => [...index, k])),
    [[]],
  );
}
