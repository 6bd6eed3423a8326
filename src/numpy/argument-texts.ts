/**
 * Text arguments that many NumPy functions share: which words each takes, and how a wrong one is refused. One table,
 * laid around every row that has such an argument, so that no function accepts a word that NumPy does not know.
 */
import type { LibError } from '../core/errors.ts';
import { valueError } from '../core/errors.ts';
import type { FunctionRow, FunctionTable } from '../core/function-table.ts';

interface Word {
  readonly known: (given: string) => boolean;
  readonly refusal: (given: string) => LibError;
}

const words = (list: string): ((given: string) => boolean) => {
  const all = new Set(list.split(' '));
  return (given) => all.has(given);
};

const ORDER: Word = {
  known: words('C F A K c f a k'),
  refusal: (given) => valueError(`order must be one of 'C', 'F', 'A', or 'K' (got '${given}')`),
};
const SORT_KIND: Word = {
  known: words('quicksort heapsort mergesort stable quick heap merge q h m s'),
  refusal: (given) => valueError(`sort kind must be one of 'quick', 'heap', or 'stable' (got '${given}')`),
};
const SELECT_KIND: Word = {
  known: words('introselect'),
  refusal: (given) => valueError(`select kind must be 'introselect' (got '${given}')`),
};
const CLIP_MODE: Word = {
  known: words('clip raise wrap'),
  refusal: (given) => valueError(`clipmode must be one of 'clip', 'raise', or 'wrap' (got '${given}')`),
};

const SORTS = ['numpy.sort', 'ndarray.sort', 'numpy.argsort'];
const SELECTIONS = ['numpy.partition', 'ndarray.partition', 'numpy.argpartition'];
const PICKS = ['numpy.take', 'numpy.put', 'numpy.choose'];

/** The checks of one row: argument name → what it takes. */
function checksOf(name: string, row: FunctionRow): readonly (readonly [string, Word])[] {
  const out: (readonly [string, Word])[] = [];
  if (row.args.includes('order')) out.push(['order', ORDER]);
  if (SORTS.includes(name)) out.push(['kind', SORT_KIND]);
  if (SELECTIONS.includes(name)) out.push(['kind', SELECT_KIND]);
  if (PICKS.includes(name)) out.push(['mode', CLIP_MODE]);
  return out;
}

/** The table with its text arguments checked; orders arrive in capitals. */
export function withCheckedTexts(table: FunctionTable): FunctionTable {
  return Object.fromEntries(
    Object.entries(table).map(([name, row]) => {
      const checks = checksOf(name, row);
      if (checks.length === 0) return [name, row];
      const run: FunctionRow['run'] = (args) => {
        const given: Record<string, unknown> = { ...args };
        for (const [argument, { known, refusal }] of checks) {
          const text = given[argument];
          if (typeof text !== 'string') continue;
          if (!known(text)) throw refusal(text);
          if (argument === 'order') given[argument] = text.toUpperCase();
        }
        return row.run(given as Parameters<FunctionRow['run']>[0]);
      };
      return [name, { ...row, run }];
    }),
  );
}
