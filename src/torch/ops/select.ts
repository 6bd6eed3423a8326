/** where, clamp, masked_fill: choosing between values. */
import { where as choose } from '../../core/ops/select.ts';
import { DTYPES } from '../../core/dtype.ts';
import { runtimeError } from '../../core/errors.ts';
import { resultType } from '../dtypes.ts';
import { broadcast, commonDevice, lift, onDevice, type Operand } from '../operands.ts';
import { op } from '../op.ts';
import { Tensor } from '../tensor.ts';

export const whereOp = op('where', (condition: Tensor, a: Tensor, b: Tensor): Tensor => {
  if (condition.view.dtype.name !== 'bool' && condition.view.dtype.name !== 'uint8') {
    throw runtimeError(
      `where expected condition to be a boolean tensor, but got a tensor with dtype ${condition.view.dtype.aten}`,
    );
  }
  const device = commonDevice([condition, a, b]);
  const dtype = resultType([a, b]);
  const shape = broadcast(broadcast(condition.view.shape, a.view.shape), b.view.shape);
  const [c, x, y] = [condition, a, b].map((t) => onDevice(t.view, device));
  return new Tensor(choose(c!, x!, y!, dtype, shape, null, 'torch'));
});
export const where = (condition: Tensor, a: Operand, b: Operand): Tensor => whereOp(condition, lift(a), lift(b));

export const maskedFillOp = op('masked_fill', (t: Tensor, mask: Tensor, value: Tensor): Tensor => {
  if (mask.view.dtype !== DTYPES.bool) {
    throw runtimeError(
      `masked_fill_ only supports boolean masks, but got mask with dtype ${mask.view.dtype.name === 'uint8' ? 'unsigned char' : mask.view.dtype.cpp}`,
    );
  }
  if (value.view.shape.length > 0) {
    throw runtimeError(
      `masked_fill_ only supports a 0-dimensional value tensor, but got tensor with ${value.view.shape.length} dimension(s).`,
    );
  }
  const shape = broadcast(mask.view.shape, t.view.shape);
  return new Tensor(choose(mask.view, value.view, t.view, t.view.dtype, shape, null, 'torch'));
});
