/** What the command line says when it cannot be carried out. */

/** The command cannot be carried out; the message is one sentence for the person who typed it. */
export class UsageError extends Error {}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'a part of the path is not a folder.',
  EISDIR: 'it is a folder.',
  EACCES: 'there is no permission.',
  EPERM: 'there is no permission.',
  EROFS: 'the file system is read-only.',
  ENOSPC: 'there is no space left.',
  ELOOP: 'its links go round in a circle.',
};

/** A system error in words. */
export function readError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return SYSTEM[code] ?? (code || String(error));
}
