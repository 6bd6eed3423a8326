// Plain JavaScript without dependencies: it runs on the machine's own Node (20 or newer) before anything is installed.
// A step says what it does and how long it took, and fails with one clear sentence.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment in which children find the project's own Node 24 and tools first. */
export const toolEnv = { ...process.env, PATH: BIN + delimiter + process.env.PATH };

export class StepError extends Error {}

/** Runs a command in the project; resolves with its exit code and (when `quiet`) its output. */
export function exec(command, args, { quiet = false, env = toolEnv, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd, env, shell, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let output = '';
    child.stdout?.on('data', (d) => (output += d));
    child.stderr?.on('data', (d) => (output += d));
    child.on('error', (error) => resolve({ code: 127, output: String(error.message) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** One named step. `what` is shown before, the seconds after; a failure prints `hint` and ends the run. */
export async function step(what, command, args, { quiet = true, hint = '', env } = {}) {
  const started = Date.now();
  process.stdout.write(`→ ${what}${quiet ? ' … ' : '\n'}`);
  const { code, output } = await exec(command, args, { quiet, env });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (code !== 0) {
    if (quiet) process.stdout.write('failed\n');
    if (output) process.stderr.write(output.split('\n').slice(-60).join('\n') + '\n');
    throw new StepError(`${what}: failed after ${seconds} s.${hint ? ' ' + hint : ''}`);
  }
  process.stdout.write(quiet ? `${seconds} s\n` : `  ${what}: ${seconds} s\n`);
  return output;
}

/** Runs a whole script; a StepError ends it with its sentence and exit code 1. */
export async function main(run) {
  try {
    const [major] = process.versions.node.split('.').map(Number);
    if (major < 20)
      throw new StepError(`Node ${process.versions.node} is too old: Tensor Pitfalls needs Node 20 or newer.`);
    await run();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}

const fingerprint = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
};

/**
 * Installs the locked packages unless exactly these are installed already.
 * Not `npm ci`: it refuses a lock file made where the registry offers only this platform's optional binaries.
 */
export async function install() {
  const stamp = join(ROOT, 'node_modules', '.installed-for');
  const want = fingerprint(['package.json', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  await step('Installing the locked npm packages', 'npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    env: process.env,
    hint: 'Is the npm registry reachable?',
  });
  writeFileSync(stamp, want);
}
