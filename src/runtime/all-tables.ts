/** The core that an interpreter gets: every function table of both libraries. */
import { createCore, type Core } from './bridge.ts';

export function createWholeCore(memory: () => ArrayBufferLike): Core {
  return createCore({ tables: [], memory, resets: [] });
}
