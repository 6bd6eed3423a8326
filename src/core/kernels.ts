/**
 * Kernels of devices other than the host, by operation and dtypes. Consulted before the host loops when a view
 * lives elsewhere; without a row the host loops run on the bytes that the device hands back.
 */
import type { DTypeName } from './dtype.ts';
import type { View } from './view.ts';

/** Computes into `out` (dense, of the right dtype and device). Answers false when it cannot do these layouts. */
export type Kernel = (out: View, inputs: readonly View[]) => boolean;

const kernels = new Map<string, Kernel>();

/** Adds a kernel. `device` is the kind ('cuda' serves 'cuda:0'); `dtypes` those of the computation. */
export function registerKernel(device: string, op: string, dtypes: readonly DTypeName[], fn: Kernel): void {
  for (const dtype of dtypes) kernels.set(`${device}|${op}|${dtype}`, fn);
}

/** The kernel for an operation on a device, if one is registered. */
export function kernelFor(device: string, op: string, dtype: DTypeName): Kernel | undefined {
  return kernels.size === 0 ? undefined : kernels.get(`${device.split(':')[0]!}|${op}|${dtype}`);
}
