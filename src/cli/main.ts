/** The command line `pitfalls`. Exit code 2 when the command itself could not be carried out. */
import { Command, CommanderError } from 'commander';
import { UsageError } from './errors.ts';
import { addGrade } from './grade.ts';
import { addRun } from './run.ts';

const program = new Command('pitfalls')
  .description('Run NumPy and PyTorch programs as Tensor Pitfalls emulates them.')
  .exitOverride()
  .showHelpAfterError();
addRun(program);
addGrade(program);

// Whoever read the output has closed it (`| head`): the rest is not wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 141 : 2));

// The process that started this one is gone (see bin/pitfalls.mjs): nobody waits for an answer.
process.on('disconnect', () => process.exit(130));
process.channel?.unref();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const text = error instanceof UsageError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`pitfalls: ${text}\n`);
    process.exitCode = 2;
  }
}
