/** All function rows of NumPy, and what is forgotten between programs. */
import type { FunctionTable } from '../core/function-table.ts';
import { attributes } from './functions/attributes.ts';
import { create } from './functions/create.ts';
import { text } from './functions/text.ts';
import { views } from './functions/views.ts';
import { indexRows } from './indexing/rows.ts';
import { resetPrintOptions } from './printing/options.ts';
import { resetErrorState } from './ufunc/fp-errors.ts';
import { randomRows } from './random/rows.ts';
import { ufuncRows } from './ufunc/rows.ts';

export const numpyTables: readonly FunctionTable[] = [create, views, attributes, text, indexRows, ufuncRows, randomRows];
export const numpyResets: readonly (() => void)[] = [resetPrintOptions, resetErrorState];
