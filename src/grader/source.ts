/**
 * Reads what a stranger put into a folder, within limits: an ordinary file, really inside the folder, small, UTF-8.
 * Anything else is a problem with a name, never an exception. Node only.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from './problems.ts';

export type Source = { readonly code: string } | { readonly problem: Problem };
export type Bytes = { readonly bytes: Buffer } | { readonly problem: Problem };

export const MAX_BYTES = 256 * 1024;

/** @param root the folder that the file's real place must be in; null for a file that was named itself */
export function readBytes(path: string, root: string | null, limit: number): Bytes {
  if (root !== null && !isInside(path, root)) return { problem: 'outside' };
  let file: number;
  try {
    // Without waiting: a named pipe would be waited for for ever.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return { problem: 'missing' };
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return { problem: 'not-a-file' };
    return stat.size > limit ? { problem: 'too-large' } : { bytes: readFileSync(file) };
  } catch {
    return { problem: 'missing' };
  } finally {
    closeSync(file);
  }
}

export function readSource(path: string, root: string | null): Source {
  const read = readBytes(path, root, MAX_BYTES);
  return 'problem' in read ? read : decoded(read.bytes);
}

/** The bytes of an answer as text. */
export function decoded(bytes: Buffer): Source {
  if (bytes.includes(0)) return { problem: 'binary' };
  try {
    return { code: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'not-utf8' };
  }
}

export function isInside(path: string, root: string): boolean {
  try {
    return `${realpathSync(path)}${sep}`.startsWith(`${root}${sep}`);
  } catch {
    return true;
  }
}
