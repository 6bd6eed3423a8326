/**
 * Finds submissions: one file, or a folder with STUDENT.py or STUDENT/…py. Node only. Whatever lies there (binary,
 * huge, a link that leads out, an empty folder) becomes a submission with a problem; it never stops the others.
 */
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Unreadable } from './words.ts';

export interface Submission {
  readonly student: string;
  /** Reads the program now. */
  readonly read: () => Source;
}

export type Source = { readonly code: string } | { readonly problem: Unreadable };

export interface Found {
  readonly submissions: readonly Submission[];
  /** Names in the folder that are nobody's submission. */
  readonly skipped: readonly string[];
}

const MAX_BYTES = 256 * 1024;
const DEPTH = 4;
const PYTHON = /\.py$/i;
const NOT_STUDENTS = new Set(['__pycache__', '__MACOSX']);

/** @throws the system's error when `path` itself cannot be read */
export function findSubmissions(path: string): Found {
  if (!statSync(path).isDirectory())
    return {
      submissions: [{ student: basename(path).replace(PYTHON, ''), read: () => readSource(path, null) }],
      skipped: [],
    };
  const root = realpathSync(path);
  const names = readdirSync(path).sort();
  const kinds = names.map((name) => [name, kindOf(join(path, name), name)] as const);
  const files = new Set(names.filter((name) => PYTHON.test(name)).map((name) => name.replace(PYTHON, '')));
  const submissions = kinds.flatMap(([name, kind]): Submission[] => {
    const full = join(path, name);
    if (kind === 'file') return [{ student: name.replace(PYTHON, ''), read: () => readSource(full, root) }];
    if (kind === 'folder')
      return [{ student: files.has(name) ? `${name}/` : name, read: () => readFolder(full, root) }];
    return [];
  });
  return { submissions, skipped: kinds.filter(([, kind]) => kind === null).map(([name]) => name) };
}

function kindOf(path: string, name: string): 'file' | 'folder' | null {
  if (name.startsWith('.') || NOT_STUDENTS.has(name)) return null;
  if (PYTHON.test(name)) return 'file';
  try {
    return statSync(path).isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}

function readFolder(folder: string, root: string): Source {
  if (!isInside(folder, root)) return { problem: 'outside' };
  const found = pythonBelow(folder, DEPTH);
  if (found.length === 0) return { problem: 'folder-empty' };
  return found.length === 1 ? readSource(found[0]!, root) : { problem: 'several-files' };
}

/** Links to folders are not followed. */
function pythonBelow(folder: string, depth: number): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.') || NOT_STUDENTS.has(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 0 ? pythonBelow(path, depth - 1) : [];
      return PYTHON.test(entry.name) ? [path] : [];
    });
  } catch {
    return [];
  }
}

function isInside(path: string, root: string): boolean {
  try {
    return `${realpathSync(path)}${sep}`.startsWith(`${root}${sep}`);
  } catch {
    return true;
  }
}

/** @param root the folder that the file's real place must be in; null for a file that was named itself */
function readSource(path: string, root: string | null): Source {
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
    return stat.size > MAX_BYTES ? { problem: 'too-large' } : decoded(readFileSync(file));
  } catch {
    return { problem: 'missing' };
  } finally {
    closeSync(file);
  }
}

function decoded(bytes: Buffer): Source {
  if (bytes.includes(0)) return { problem: 'binary' };
  try {
    return { code: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'not-utf8' };
  }
}
