/**
 * Where a child process begins. Its program is two megabytes of JavaScript, so the build keeps what V8 compiled of it:
 * a start then takes two thirds of the time. Compiled code of another V8 is refused by V8 itself; all goes on without.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

const folder = import.meta.dirname;
const [program, compiled] = [join(folder, 'child.js'), join(folder, 'child.cache')];

type Program = (require: NodeJS.Require, folder: string, process: object) => void;

const script = new Script(readFileSync(program, 'latin1'), {
  filename: program,
  ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
});
const run = script.runInThisContext() as Program;

/** Only the build says so: runs one program, and keeps what was compiled until then. */
const keeping = process.argv[2] === 'keep-compiled';
run(require, folder, keeping ? watched() : process);

/** A process that asks itself. */
function watched(): object {
  const [{ exit }, code] = [
    process,
    'import numpy as np\nimport torch\nt = torch.from_numpy(np.ones(3)) * 2\nprint(t)',
  ];
  let ask: (request: object) => void = () => {};
  const answers: Readonly<Record<string, () => void>> = {
    ready: () => ask({ step: { kind: 'run', by: 'submission', code } }),
    answer: () => {
      writeFileSync(compiled, script.createCachedData());
      exit(0);
    },
    failed: () => exit(1),
  };
  return {
    hrtime: process.hrtime,
    on: (_event: string, listener: (request: object) => void) => (ask = listener),
    send: ({ type }: { readonly type: string }) => queueMicrotask(() => answers[type]?.()),
  };
}
