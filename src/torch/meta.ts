/** Tensors on `meta` have shape, strides and dtype but no data: what asks for a value is refused, each in its own words. */
import { LibError, runtimeError } from '../core/errors.ts';
import type { Tensor } from './tensor.ts';

const isMeta = (t: Tensor): boolean => t.view.device === 'meta';

/** For one value wanted by Python. */
export function checkItem(t: Tensor): void {
  if (isMeta(t)) throw runtimeError('Tensor.item() cannot be called on meta tensors');
}

/** For data that would leave a meta tensor. */
export function checkCopyOut(t: Tensor, device: string): void {
  if (isMeta(t) && device !== 'meta')
    throw new LibError('NotImplementedError', 'Cannot copy out of meta tensor; no data!');
}

/** For operations whose result's shape depends on values. */
export function checkKnown(name: string, { view }: { readonly view: { readonly device: string } }): void {
  if (view.device === 'meta')
    throw new LibError(
      'NotImplementedError',
      `torch.${name}() of a meta tensor: its result depends on data, and there is none`,
    );
}
