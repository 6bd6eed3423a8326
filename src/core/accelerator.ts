/**
 * Is there a GPU in this machine? One switch for the whole core, set from outside before a program runs: without one
 * torch is its CPU build, and every way to a CUDA device ends in that build's errors.
 */
import { LibError, notEmulated, runtimeError } from './errors.ts';

export const accelerator = { available: true };

/** What a build says to devices that it was not made for. */
const FOREIGN: Readonly<Record<string, () => LibError>> = {
  mps: () => runtimeError('PyTorch is not linked with support for mps devices'),
  xpu: () => new LibError('AssertionError', 'Torch not compiled with XPU enabled'),
};

const TYPES =
  'cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone';

const unknown = (device: string, type: string): LibError =>
  TYPES.split(', ').includes(type)
    ? notEmulated(`device '${device}'`)
    : new LibError('RuntimeError', `Expected one of ${TYPES} device type at start of device string: ${type}`);

/** A device as an argument, as tensors name theirs: refused when this machine has no such thing. */
export function present(device: string): string {
  if (device === 'cpu' || device === 'meta') return device;
  const [type = ''] = device.split(':');
  // Tensors on the CPU and on meta have no index, whatever was asked for.
  if (type === 'cpu' || type === 'meta') return type;
  if (type !== 'cuda') throw FOREIGN[type]?.() ?? unknown(device, type);
  if (!accelerator.available && type === 'cuda')
    throw new LibError('AssertionError', 'Torch not compiled with CUDA enabled');
  if (Number(device.split(':')[1] ?? 0) > 0) throw notEmulated(`a second GPU, '${device}',`);
  return device;
}
