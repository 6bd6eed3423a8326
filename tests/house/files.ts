/** The project's own files, for tests about all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Files below a folder of the project with one of these endings, as paths from its root. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => ending.test(path) && !/(^|\/)(node_modules|__pycache__)\//.test(path))
    .sort();
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
