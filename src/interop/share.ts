/**
 * Where both libraries meet without a copy. `from_numpy(a)` and `a` hold the same Storage object.
 */
import { fn, type FunctionTable } from '../core/function-table.ts';
import { typeError } from '../core/errors.ts';
import { NDArray } from '../numpy/ndarray.ts';
import { Tensor } from '../torch/tensor.ts';

export const share: FunctionTable = {
  /** https://docs.pytorch.org/docs/2.13/generated/torch.from_numpy.html */
  'torch.from_numpy': fn<{ ndarray: NDArray }>(['ndarray'], ({ ndarray }) => new Tensor(ndarray.view)),
  /** https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.numpy.html */
  'Tensor.numpy': fn<{ input: Tensor; force?: boolean }>(['input'], ({ input }) => {
    if (input.view.device !== 'cpu') {
      throw typeError(
        `can't convert ${input.view.device} device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.`,
      );
    }
    return new NDArray(input.view, input);
  }),
};
