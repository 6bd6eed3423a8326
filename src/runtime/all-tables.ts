/** The core that an interpreter gets: every function table of both libraries and of what joins them. */
import { interopTable } from '../interop/index.ts';
import { numpyResets, numpyTables } from '../numpy/index.ts';
import { torchResets, torchTable } from '../torch/index.ts';
import { createCore, type Core, type CoreOptions } from './bridge.ts';

const tables = [...numpyTables, torchTable, interopTable];
const resets = [...numpyResets, ...torchResets];

/** @param device takes over what is computed for it; absent where `cuda` runs on the host loops */
export function createWholeCore(memory: () => ArrayBufferLike, device?: CoreOptions['device']): Core {
  return createCore({ tables, memory, resets, ...(device ? { device } : {}) });
}
