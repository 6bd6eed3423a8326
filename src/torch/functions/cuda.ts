/** What torch.cuda says: there is one device, unless this machine is said to have no GPU. */
import { accelerator, present } from '../../core/accelerator.ts';
import { fn, type FunctionTable } from '../../core/function-table.ts';

export const cuda: FunctionTable = {
  'cuda.available': fn<object>([], () => accelerator.available),
  'cuda.name': fn<object>([], () => 'TensorFlow.js'),
  /** For calls that need the device and name none; raises what the CPU build raises. */
  'cuda.need': fn<object>([], () => void present('cuda:0')),
};
