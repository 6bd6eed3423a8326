/**
 * Float functions of contiguous tensors: whole blocks go through torch's vector kernels, what is left over through the
 * C library's functions. The two differ in the last digit (core/math/README.md).
 */
import { torch, torchBlocks, TORCH_BLOCK } from '../../core/math/torch.ts';
import { allocate, type View } from '../../core/view.ts';

/** The function `name` of a dense CPU tensor, or null when the elements are all computed in one way. */
export function inBlocks(name: string, view: View): View | null {
  const kind = view.dtype.name;
  if (kind !== 'float32' && kind !== 'float64') return null;
  const block = TORCH_BLOCK[kind];
  const [single, vector] = [torch[name]?.[kind], torchBlocks[name]?.[kind]];
  if (!single || !vector || single === vector || view.size < block || !view.contiguous || view.device !== 'cpu')
    return null;
  const out = allocate(view.dtype, view.shape);
  const [from, to] = [view.data as Float64Array, out.data as Float64Array];
  const whole = view.size - (view.size % block);
  for (let k = 0; k < view.size; k++) to[k] = (k < whole ? vector : single)(from[view.offset + k]!, 0);
  return out;
}
