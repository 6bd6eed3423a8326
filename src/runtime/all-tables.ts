/** The core that an interpreter gets: every function table of both libraries. */
import { numpyResets, numpyTables } from '../numpy/index.ts';
import { createCore, type Core } from './bridge.ts';

export function createWholeCore(memory: () => ArrayBufferLike): Core {
  return createCore({ tables: [...numpyTables], memory, resets: [...numpyResets] });
}
