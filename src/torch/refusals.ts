/**
 * What torch's CPU kernels refuse to compute, put before the function rows: dtypes as recorded in refusals-table.ts. A refusal comes
 * after the checks of shapes and arguments, as a kernel is chosen last: the row runs first (an in-place one on a copy) and its own error
 * wins, unless that is only our own "not implemented".
 */
import { copyAs } from '../core/cast.ts';
import type { DType } from '../core/dtype.ts';
import { LibError } from '../core/errors.ts';
import type { FunctionRow, FunctionTable } from '../core/function-table.ts';
import { isPyScalar, type PyScalar } from '../core/scalar.ts';
import { checkInplace } from './autograd/inplace.ts';
import { modes } from './autograd/modes.ts';
import { canCast, resultType } from './dtypes.ts';
import { REFUSALS } from './refusals-table.ts';
import { Tensor } from './tensor.ts';

/** A refusal by the kernel itself comes after the checks of shapes; the others come first. */
const KERNEL = /" not implemented for '/;
const SHAPES = /size|shape|dim|device|element|grad|range/i;

type Given = Readonly<Record<string, unknown>>;
type Words = ReadonlyMap<string, readonly [type: string, text: string]>;

/** Arguments that take part in the dtype, and those that never choose another kernel. */
const OPERANDS = ['other', 'exponent', 'vec2', 'mat2', 'vec', 'tensor'];
const NEUTRAL = new Set([
  ...OPERANDS,
  'input',
  'out',
  'alpha',
  'keepdim',
  'largest',
  'sorted',
  'stable',
  'descending',
  'correction',
  'unbiased',
  'return_inverse',
  'return_counts',
]);

const table: ReadonlyMap<string, Words> = new Map(
  Object.entries(REFUSALS).map(([key, rows]) => [
    key,
    new Map(rows.flatMap(([type, text, dtypes]) => dtypes.split(' ').map((d) => [d, [type, text] as const] as const))),
  ]),
);
const names = new Set(Object.keys(REFUSALS).map((key) => key.split(':')[0]!));
const COMPARES = new Set([
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'logical_and',
  'logical_or',
  'logical_xor',
  'logical_not',
]);
const PLAIN: readonly string[] = ['dim', 'n'];

function wordsFor(name: string, given: Given): Words | undefined {
  const further = Object.keys(given).filter((k) => !NEUTRAL.has(k) && given[k] !== undefined && given[k] !== null);
  const exact = table.get([name, ...further.sort()].join(':'));
  return exact ?? (further.every((k) => PLAIN.includes(k)) ? table.get(name) : undefined);
}

/** The dtype a kernel is chosen by: of the operands together. */
function kernelDtype(given: Given, input: Tensor): DType | null {
  const second = OPERANDS.map((k) => given[k]).find(
    (x) => x instanceof Tensor || (typeof x === 'object' && x !== null && isPyScalar(x as PyScalar)),
  );
  if (second === undefined) return input.view.dtype;
  try {
    return resultType([input, second as Tensor | PyScalar]);
  } catch (error) {
    if (error instanceof LibError) return null;
    throw error;
  }
}

function refusal(name: string, given: Given): LibError | null {
  const { input } = given;
  if (!(input instanceof Tensor)) return null;
  const words = wordsFor(name, given);
  if (!words) return null;
  const dtype = kernelDtype(given, input);
  const said = dtype && words.get(dtype.name);
  return said ? new LibError(said[0], said[1].replace('{}', dtype.aten)) : null;
}

function guarded(name: string, inplace: boolean, row: FunctionRow): FunctionRow {
  return {
    ...row,
    run: (given: Given) => {
      const refused = refusal(name, given);
      if (!refused) return row.run(given);
      const { out, ...rest } = given;
      void out;
      const input = given['input'] as Tensor;
      if (inplace)
        checkInplace(input, modes.grad && Object.values(rest).some((x) => x instanceof Tensor && x.requiresGrad));
      try {
        row.run(inplace ? { ...rest, input: new Tensor(copyAs(input.view, input.view.dtype)) } : rest);
      } catch (error) {
        if (error instanceof LibError && KERNEL.test(refused.message) && SHAPES.test(error.message)) throw error;
      }
      const dtype = kernelDtype(given, input);
      if (inplace && dtype && !COMPARES.has(name) && !canCast(dtype, input.view.dtype)) {
        throw new LibError(
          'RuntimeError',
          `result type ${dtype.aten} can't be cast to the desired output type ${input.view.dtype.aten}`,
        );
      }
      throw refused;
    },
  };
}

/** The rows with the recorded refusals in front of them; further names of a row get the same. */
export function withRefusals(rows: FunctionTable): FunctionTable {
  const made = new Map<FunctionRow, FunctionRow>();
  for (const [key, row] of Object.entries(rows)) {
    const name = key.replace(/^(torch|Tensor|core)\./, '');
    const inplace = name.endsWith('_') && !name.startsWith('__');
    const base = inplace ? name.slice(0, -1) : name;
    if (names.has(base)) made.set(row, guarded(base, inplace, row));
  }
  return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, made.get(row) ?? row]));
}
