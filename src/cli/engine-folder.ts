/** Where the built engine lies: beside the bundled command line. */
import { availableParallelism } from 'node:os';
import { MissingEngine, Pool, type PoolOptions } from '../runtime/node/pool.ts';
import { SessionPool, type SessionPoolOptions } from '../runtime/node/session-pool.ts';
import { UsageError } from './errors.ts';

const folder = import.meta.dirname;

/** A pool of child processes over the built engine. */
export const openPool = (options: Omit<PoolOptions, 'folder' | 'size'> & { readonly size?: number }): Pool =>
  built(() => new Pool({ folder, ...options, size: options.size ?? Math.max(1, Math.min(2, availableParallelism())) }));

/** Sessions for judging over the built engine. */
export const openSessions = (options: Omit<SessionPoolOptions, 'folder'>): SessionPool =>
  built(() => new SessionPool({ folder, ...options }));

function built<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof MissingEngine) throw new UsageError('the engine is not built; run `npm run setup` first.');
    throw error;
  }
}
