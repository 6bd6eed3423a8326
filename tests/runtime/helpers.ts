/** Starts the built command line; the engine must be built (`npm run engine`). */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `pitfalls …` with a standard input. */
export function pitfalls(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, ...env } };
    const child = spawn(process.execPath, [join(root, 'bin/pitfalls.mjs'), ...args], options);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

export interface CellAnswer {
  readonly stdout: string;
  readonly error: { readonly type: string; readonly message: string } | null;
  readonly warnings: readonly string[];
}

export interface Answer {
  readonly id: string | number;
  readonly results: readonly CellAnswer[];
}

/** Runs programs through `pitfalls run --jsonl`; each program is a list of cells. Answers in order. */
export async function runPrograms(
  programs: readonly (readonly string[])[],
  flags: readonly string[] = [],
): Promise<Answer[]> {
  const lines = programs.map((cells, id) => JSON.stringify({ id, cells }));
  const { code, stdout, stderr } = await pitfalls(['run', '--jsonl', ...flags], `${lines.join('\n')}\n`);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

/** Runs one program; its cells' answers. */
export async function runProgram(...cells: string[]): Promise<readonly CellAnswer[]> {
  return (await runPrograms([cells]))[0]!.results;
}
