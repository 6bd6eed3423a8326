/** What torch.cuda says: there is one device, unless this machine is said to have no GPU. */
import { accelerator, present } from '../../core/accelerator.ts';
import { notEmulated, runtimeError } from '../../core/errors.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';
import type { Storage } from '../../core/storage.ts';
import { clone } from '../ops/structure.ts';
import type { Tensor } from '../tensor.ts';

/** Host memory that a GPU can read by itself, and memory that processes share: marks only, as both are plain bytes here. */
const pinned = new WeakSet<Storage>();
const shared = new WeakSet<Storage>();

function pin(t: Tensor): Tensor {
  if (!accelerator.available) throw runtimeError('Cannot access accelerator device when none is available.');
  if (t.view.device !== 'cpu')
    throw runtimeError(
      `cannot pin 'torch.${t.view.device.replace(/:.*/, '')}.${t.view.dtype.aten}Tensor' only dense CPU tensors can be pinned`,
    );
  if (pinned.has(t.view.storage)) return t;
  const out = clone(t);
  pinned.add(out.view.storage);
  return out;
}

function shareMemory(t: Tensor): Tensor {
  // Real torch moves the bytes, so that a NumPy array over the old ones is left behind.
  if (!t.view.storage.resizable) throw notEmulated('Tensor.share_memory_() of memory that NumPy looks at');
  shared.add(t.view.storage);
  return t;
}

export const cuda: FunctionTable = {
  'cuda.available': fn<object>([], () => accelerator.available),
  'Tensor.pin_memory': fn<{ input: Tensor; device?: string }>(['input', 'device'], ({ input }) => pin(input)),
  'Tensor.is_pinned': fn<{ input: Tensor; device?: string }>(['input', 'device'], ({ input }) =>
    pinned.has(input.view.storage),
  ),
  'core.share_memory': fn<{ input: Tensor }>(['input'], ({ input }) => shareMemory(input)),
  'core.is_shared': fn<{ input: Tensor }>(
    ['input'],
    ({ input }) => input.view.device !== 'cpu' || shared.has(input.view.storage),
  ),
  'cuda.name': fn<object>([], () => 'TensorFlow.js'),
  /** For calls that need the device and name none; raises what the CPU build raises. */
  'cuda.need': fn<object>([], () => void present('cuda:0')),
};
