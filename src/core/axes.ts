/**
 * Splitting a view's dimensions into kept and reduced ones. Axes here are already normalised (0 … rank-1, unique);
 * the libraries check them, with their own words.
 */
import type { Shape } from './layout.ts';
import { walk } from './loops.ts';
import type { View } from './view.ts';

/** The shape after reducing `axes`. */
export function reducedShape(shape: Shape, axes: readonly number[], keepdims: boolean): number[] {
  return keepdims ? shape.map((n, d) => (axes.includes(d) ? 1 : n)) : shape.filter((_, d) => !axes.includes(d));
}

export const allAxes = (view: { readonly shape: Shape }): number[] => view.shape.map((_, d) => d);

/** The view with dimensions in another order. */
export function permute(view: View, order: readonly number[]): View {
  return view.with({ shape: order.map((d) => view.shape[d]!), strides: order.map((d) => view.strides[d]!) });
}

/** `axis` moved to the end. */
export function axisLast(view: View, axis: number): View {
  return permute(view, [...allAxes(view).filter((d) => d !== axis), axis]);
}

/** The kept and the reduced dimensions as two layouts over the same memory. */
export function splitAxes(view: View, axes: readonly number[]): { kept: View; reduced: View } {
  const keep = allAxes(view).filter((d) => !axes.includes(d));
  return { kept: permute(view, keep), reduced: permute(view, axes) };
}

/** One line per index of the other dimensions: where it starts in each view; all lines advance by the views' strides along their axis. */
export function eachLine(views: readonly View[], axis: number, visit: (starts: readonly number[]) => void): void {
  const keep = allAxes(views[0]!).filter((d) => d !== axis);
  const shape = keep.map((d) => views[0]!.shape[d]!);
  const strides = views.map((v) => keep.map((d) => v.strides[d]!));
  walk(
    shape,
    strides,
    views.map((v) => v.offset),
    (n, at, step) => {
      const starts = [...at];
      for (let i = 0; i < n; i++) {
        visit(starts);
        for (let k = 0; k < starts.length; k++) starts[k]! += step[k]!;
      }
    },
  );
}
