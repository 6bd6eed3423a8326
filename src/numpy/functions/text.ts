/** Rows of printing. */
import { fn, type FunctionTable } from '../../core/function-table.ts';
import type { Managed } from '../../core/managed.ts';
import { elementAt } from '../../core/elements.ts';
import type { DType } from '../../core/dtype.ts';
import { arrayRepr, arrayStr, arrayText, shownIndices, type TextOptions } from '../printing/array-text.ts';
import { positional, scientific, type FloatOptions } from '../printing/dragon.ts';
import { printOptions, type PrintOptions } from '../printing/options.ts';
import { scalarRepr, scalarStr } from '../printing/scalar-text.ts';
import { NDArray } from '../ndarray.ts';
import type { View } from '../../core/view.ts';
import { operand, viewOf, type ArrayLike } from '../operand.ts';
import { only } from '../result.ts';
import { ints, list } from '../../core/function-table.ts';
import { DTYPES } from '../../core/dtype.ts';
import { toNumber } from '../../core/elements.ts';

type Given = Partial<TextOptions> & { words?: readonly string[] };

/** Elements written by Python callables (`formatter=`), handed over in the order they are shown. */
function wordsFormat(words: readonly string[]) {
  let k = 0;
  return (): string => words[k++]!;
}

/** Layout only: also of arrays whose elements Python keeps. */
const rawView = (a: Managed): View => (a instanceof NDArray ? a.view : viewOf(a));

const floatArgs = ['x', 'options'] as const;
const dtypeOfFloat = (x: ArrayLike): readonly [number, DType] => {
  const { view } = operand(x);
  return [toNumber(only(view)), view.dtype.kind === 'f' ? view.dtype : DTYPES.float64];
};

export const text: FunctionTable = {
  'ndarray.repr': fn<{ a: Managed; name?: string; options?: Given }>(['a', 'name', 'options'], ({ a, name, options }) =>
    arrayRepr(viewOf(a), name, options),
  ),
  'ndarray.str': fn<{ a: Managed }>(['a'], ({ a }) => arrayStr(viewOf(a))),
  'numpy.array2string': fn<{ a: Managed; options: Given }>(['a', 'options'], ({ a, options }) => {
    const { words, ...rest } = options;
    return arrayText(rawView(a), rest, words ? wordsFormat(words) : undefined);
  }),
  /** The indices that `array2string` shows, for formatters that are Python functions. */
  'numpy._shown': fn<{ a: Managed; edge: number; threshold: number }>(
    ['a', 'edge', 'threshold'],
    ({ a, edge, threshold }) => {
      const view = rawView(a);
      return list(shownIndices(view.shape, edge, view.size > threshold).map((i) => ints(i)));
    },
  ),
  'scalar.str': fn<{ x: Managed }>(['x'], ({ x }) =>
    scalarStr(elementAt(viewOf(x), viewOf(x).offset), viewOf(x).dtype),
  ),
  'scalar.repr': fn<{ x: Managed }>(['x'], ({ x }) =>
    scalarRepr(elementAt(viewOf(x), viewOf(x).offset), viewOf(x).dtype),
  ),
  'numpy.format_float_positional': fn<{ x: ArrayLike; options: FloatOptions }>(floatArgs, ({ x, options }) =>
    positional(...dtypeOfFloat(x), options),
  ),
  'numpy.format_float_scientific': fn<{ x: ArrayLike; options: FloatOptions }>(floatArgs, ({ x, options }) =>
    scientific(...dtypeOfFloat(x), options),
  ),
  'numpy._set_printoptions': fn<{ changes: Partial<PrintOptions> }>(['changes'], ({ changes }) => {
    Object.assign(printOptions, changes);
    return null;
  }),
  'numpy._get_printoptions': fn<object>([], () => JSON.stringify(printOptions)),
};
