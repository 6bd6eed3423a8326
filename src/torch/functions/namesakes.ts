/** Functions that torch.special, torch.linalg and torch.nn.functional have under the name of another: one row, two names. */
import type { FunctionRow, FunctionTable } from '../../core/function-table.ts';

const SAME =
  'digamma entr erf erfc erfinv exp2 expm1 i0 log1p log_ndtr log_softmax logit logsumexp ndtr polygamma round sinc softmax xlogy';

const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SAME.split(' ').map((name) => [`torch.special.${name}`, `torch.${name}`])),
  'torch.special.expit': 'torch.sigmoid',
  'torch.special.psi': 'torch.digamma',
  'torch.special.gammaln': 'torch.lgamma',
  'torch.linalg.matmul': 'torch.matmul',
  'torch.linalg.matrix_norm': 'torch.linalg.norm',
  'torch.slogdet': 'torch.linalg.slogdet',
  'torch.pinverse': 'torch.linalg.pinv',
};

/** The table with those names added, where the other one has a row. */
export function withNamesakes(table: FunctionTable): FunctionTable {
  const out: Record<string, FunctionRow> = { ...table };
  for (const [name, other] of Object.entries(NAMES)) if (table[other]) out[name] ??= table[other];
  return out;
}
