/** np.pad. Reference: https://numpy.org/doc/2.4/reference/generated/numpy.pad.html */
import { copyInto } from '../../core/cast.ts';
import { elementsOf, toNumber } from '../../core/elements.ts';
import { notEmulated, valueError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import { take } from '../../core/indexing/along.ts';
import { sliceView } from '../../core/shaping.ts';
import { allocate, type View } from '../../core/view.ts';
import { viewOfLike } from '../compose.ts';
import { writeView } from '../indexing/access.ts';
import { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';

interface PadArgs {
  readonly array: ArrayLike;
  readonly pad_width: ArrayLike;
  readonly mode?: string;
  readonly constant_values?: ArrayLike;
}

/** Widths (or values) per axis as pairs. */
function pairs(x: View, rank: number): readonly (readonly [number, number])[] {
  const xs = elementsOf(x).map(toNumber);
  if (xs.length === 1) return Array.from({ length: rank }, () => [xs[0]!, xs[0]!]);
  if (xs.length === 2 && (x.shape.length === 1 || x.shape[0] === 1))
    return Array.from({ length: rank }, () => [xs[0]!, xs[1]!]);
  if (x.shape.length === 2 && x.shape[0] === rank)
    return Array.from({ length: rank }, (_, d) => (x.shape[1] === 1 ? [xs[d]!, xs[d]!] : [xs[2 * d]!, xs[2 * d + 1]!]));
  throw valueError(
    `operands could not be broadcast together with remapped shapes [original->remapped]: (${x.shape.join(',')}${x.shape.length === 1 ? ',' : ''})  and requested shape (${rank},2)`,
  );
}

/** Which element stands at position i of an axis of n elements, before and behind its ends. */
const POSITIONS: Readonly<Record<string, (i: number, n: number) => number>> = {
  edge: (i, n) => Math.min(Math.max(i, 0), n - 1),
  wrap: (i, n) => ((i % n) + n) % n,
  reflect: (i, n) => {
    if (n === 1) return 0;
    const m = ((i % (2 * n - 2)) + 2 * n - 2) % (2 * n - 2);
    return m < n ? m : 2 * n - 2 - m;
  },
  symmetric: (i, n) => {
    const m = ((i % (2 * n)) + 2 * n) % (2 * n);
    return m < n ? m : 2 * n - 1 - m;
  },
};

export const padding: FunctionTable = {
  'numpy.pad': fn<PadArgs>(
    ['array', 'pad_width', 'mode', 'constant_values'],
    ({ array, pad_width, mode = 'constant', constant_values }) => {
      let view = viewOfLike(array);
      const rank = view.shape.length;
      const widths = pairs(viewOfLike(pad_width), rank);
      if (widths.flat().some((w) => w < 0)) throw valueError("index can't contain negative values");
      const at = POSITIONS[mode];
      if (at) {
        widths.forEach(([before, after], d) => {
          const n = view.shape[d]!;
          view = take(
            view,
            d,
            Array.from({ length: before + n + after }, (_, i) => at(i - before, n)),
          );
        });
        return new NDArray(view);
      }
      if (mode !== 'constant') throw notEmulated(`numpy.pad(mode='${mode}')`);
      const values = constant_values === undefined ? null : pairs(operand(constant_values).view, rank);
      const out = allocate(
        view.dtype,
        view.shape.map((n, d) => n + widths[d]![0] + widths[d]![1]),
      );
      let inner = out;
      widths.forEach(([before], d) => (inner = sliceView(inner, d, before, view.shape[d]!)));
      if (values) {
        let box = out;
        widths.forEach(([before, after], d) => {
          const n = box.shape[d]!;
          writeView(sliceView(box, d, 0, before), operand({ kind: 'f', value: values[d]![0] }).view);
          writeView(sliceView(box, d, n - after, after), operand({ kind: 'f', value: values[d]![1] }).view);
          box = sliceView(box, d, before, n - before - after);
        });
      }
      copyInto(inner, view);
      return new NDArray(out);
    },
  ),
};
