/**
 * Is there a GPU in this machine? One switch for the whole core, set from outside before a program runs: without one
 * torch is its CPU build, and every way to a CUDA device ends in that build's errors.
 */
import { LibError } from './errors.ts';

export const accelerator = { available: true };

/** A device as an argument: refused when this machine has no such thing. */
export function present(device: string): string {
  if (!accelerator.available && device.startsWith('cuda')) throw new LibError('AssertionError', 'Torch not compiled with CUDA enabled');
  return device;
}
