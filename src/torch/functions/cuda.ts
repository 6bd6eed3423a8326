/** What torch.cuda says: there is one device, unless the "no GPU" mode is on. */
import { fn, type FunctionTable } from '../../core/function-table.ts';

export const cudaState = { available: true, name: 'TensorFlow.js' };

export const cuda: FunctionTable = {
  'cuda.available': fn<object>([], () => cudaState.available),
  'cuda.name': fn<object>([], () => cudaState.name),
};
