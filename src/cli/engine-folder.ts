/** Where the built engine lies: beside the bundled command line. */
import { availableParallelism } from 'node:os';
import { MissingEngine, Pool, type PoolOptions } from '../runtime/node/pool.ts';
import { UsageError } from './errors.ts';

const folder = import.meta.dirname;

/** A pool of child processes over the built engine. */
export function openPool(options: Omit<PoolOptions, 'folder' | 'size'> & { readonly size?: number }): Pool {
  try {
    return new Pool({ folder, ...options, size: options.size ?? Math.max(1, Math.min(2, availableParallelism())) });
  } catch (error) {
    if (error instanceof MissingEngine) throw new UsageError('the engine is not built; run `npm run setup` first.');
    throw error;
  }
}
