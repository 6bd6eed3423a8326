/**
 * `transpose_`, `t_`, `squeeze_` …: the tensor itself becomes what the view function would give. The memory stays, the way of
 * walking it changes, the version goes up; with gradients the tensor takes the view's node over.
 */
import { notEmulated } from '../../core/errors.ts';
import type { FunctionRow, FunctionTable, Out } from '../../core/function-table.ts';
import { bump, checkInplace } from '../autograd/inplace.ts';
import type { Tensor } from '../tensor.ts';
import { shapes } from './shape.ts';

const NAMES = ['transpose', 't', 'squeeze', 'unsqueeze', 'swapaxes', 'swapdims', 'as_strided'];

function becoming(row: FunctionRow): FunctionRow {
  return {
    args: row.args,
    run: (args): Out => {
      const t = args['input'] as Tensor;
      checkInplace(t);
      if (t.requiresGrad && t.base !== null)
        throw notEmulated('an in-place change of the shape of a view with gradients');
      const turned = row.run(args) as Tensor;
      if (turned !== t) {
        t.view = turned.view;
        if (turned.node) [t.node, t.outputNr] = [turned.node, turned.outputNr];
      }
      bump(t);
      return t;
    },
  };
}

export const inplaceViews: FunctionTable = Object.fromEntries(
  NAMES.map((name) => [`Tensor.${name}_`, becoming(shapes[`torch.${name}`]!)]),
);
