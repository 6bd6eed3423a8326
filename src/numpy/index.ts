/** All function rows of NumPy, and what is forgotten between programs. */
import type { FunctionTable } from '../core/function-table.ts';
import { withCheckedTexts } from './argument-texts.ts';
import { attributes } from './functions/attributes.ts';
import { create } from './functions/create.ts';
import { reductions } from './functions/reductions.ts';
import { statistics } from './functions/statistics.ts';
import { grids } from './functions/grids.ts';
import { joining } from './functions/joining.ts';
import { numeric } from './functions/numeric.ts';
import { products } from './functions/products.ts';
import { rearranging } from './functions/rearranging.ts';
import { selection } from './functions/selection.ts';
import { sorting } from './functions/sorting.ts';
import { types } from './functions/types.ts';
import { linearAlgebra } from './functions/linear-algebra.ts';
import { nanFunctions } from './functions/nan-functions.ts';
import { padding } from './functions/padding.ts';
import { text } from './functions/text.ts';
import { views } from './functions/views.ts';
import { indexRows } from './indexing/rows.ts';
import { resetPrintOptions } from './printing/options.ts';
import { randomRows } from './random/rows.ts';
import { resetErrorState } from './ufunc/fp-errors.ts';
import { ufuncRows } from './ufunc/rows.ts';

export const numpyTables: readonly FunctionTable[] = [
  create,
  views,
  attributes,
  text,
  indexRows,
  ufuncRows,
  reductions,
  statistics,
  grids,
  joining,
  numeric,
  products,
  rearranging,
  selection,
  sorting,
  types,
  randomRows,
  linearAlgebra,
  nanFunctions,
  padding,
].map(withCheckedTexts);
export const numpyResets: readonly (() => void)[] = [resetPrintOptions, resetErrorState];
