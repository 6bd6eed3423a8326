/** Products, choosing, joining by public name. */
import { fn, tuple, type FunctionTable } from '../../core/function-table.ts';
import { lift, type Operand } from '../operands.ts';
import * as m from '../ops/matmul.ts';
import { maskedFillOp, where } from '../ops/select.ts';
import { Tensor } from '../tensor.ts';
import { checkedFloat } from '../ops/structure.ts';
import { nonzeroColumns } from '../ops/index-get.ts';
import { giveOut, operation, withOut } from './rows.ts';

interface Pair {
  input: Tensor;
  mat2: Tensor;
}

export const products: FunctionTable = {
  'torch.matmul': withOut<{ input: Tensor; other: Tensor }>('matmul', ['input', 'other'], ({ input, other }) =>
    m.matmul(input, other),
  ),
  'torch.mm': withOut<Pair>('mm', ['input', 'mat2'], ({ input, mat2 }) => m.mm(input, mat2)),
  'torch.bmm': withOut<Pair>('bmm', ['input', 'mat2'], ({ input, mat2 }) => m.bmm(input, mat2)),
  'torch.mv': withOut<{ input: Tensor; vec: Tensor }>('mv', ['input', 'vec'], ({ input, vec }) => m.mv(input, vec)),
  'torch.dot': withOut<{ input: Tensor; tensor: Tensor }>('dot', ['input', 'tensor'], ({ input, tensor }) =>
    m.dot(input, tensor),
  ),
  'torch.where': fn<{ condition: Tensor; input?: Operand; self?: Operand; other?: Operand; out?: Tensor }>(
    ['condition', 'input', 'self', 'other', 'out'],
    ({ condition, input, self, other, out }) => {
      const chosen = input ?? self;
      if (chosen === undefined || other === undefined) return tuple(...nonzeroColumns(condition.view));
      for (const [x, y] of [
        [chosen, other],
        [other, chosen],
      ])
        if (y instanceof Tensor) checkedFloat(x, y.view.dtype, false);
      const result = where(condition, chosen, other);
      return out ? giveOut('where', out, result, [condition, chosen, other]) : result;
    },
  ),
  ...operation<{ input: Tensor; mask: Tensor; value: Operand }>(
    'masked_fill',
    ['input', 'mask', 'value'],
    ({ input, mask, value }) => {
      checkedFloat(value, input.view.dtype);
      return maskedFillOp(input, mask, lift(value));
    },
  ),
};
