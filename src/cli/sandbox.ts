/** The option --sandbox: bubblewrap where it is installed and works, said in one line where it is not. */
import { probeBubblewrap } from '../runtime/node/bubblewrap.ts';
import { UsageError } from './errors.ts';
import { say } from './say.ts';

export type SandboxChoice = 'auto' | 'bwrap' | 'none';

/** @returns whether submissions run inside bubblewrap */
export function chooseSandbox(choice: SandboxChoice): boolean {
  if (choice === 'none') return false;
  const probed = probeBubblewrap(process.execPath, import.meta.dirname);
  if (probed.kind === 'works') return true;
  const why =
    probed.kind === 'missing'
      ? 'bubblewrap (bwrap) is not installed'
      : `bubblewrap is installed but cannot make a sandbox here (${probed.why})`;
  if (choice === 'bwrap') throw new UsageError(`${why}.`);
  if (probed.kind === 'broken') say(`${why}: submissions run in isolated processes without it.`);
  return false;
}
