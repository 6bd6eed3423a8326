/** What a submission can reach from its process: nothing of the host, and nothing of what it is judged by. */
import { mkdtempSync, rmSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { StepAnswer } from '../../src/runtime/node/messages.ts';
import { sessions } from './sessions.ts';

const pool = sessions();
const scratch = mkdtempSync(join(tmpdir(), 'pitfalls-escape-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a program that puts what it reached into `found`; returns the repr of `found`, or what ended the program. */
async function found(code: string): Promise<string> {
  const session = await pool.open();
  try {
    const run = await session.step({ kind: 'run', by: 'submission', code: `found = "nothing"\n${code}\n` });
    const asked = await session.step({ kind: 'ask', probes: [{ kind: 'value', name: 'found' }] });
    return `${textOf(run)}${textOf(asked)}`;
  } finally {
    session.close();
  }
}

function textOf(answer: StepAnswer): string {
  if (answer.kind === 'lost') return `lost: ${answer.why}`;
  if (answer.kind === 'run') return answer.error ? `${answer.error.type}: ${answer.error.message}; ` : '';
  const [fact] = answer.facts;
  return fact?.kind === 'plain' ? fact.repr : (fact?.kind ?? '');
}

const FUNCTION = 'import _core.wire as wire\nF = wire._call.constructor\n';

const BUILT_IN = `import _imp, importlib.machinery as m
def built_in(name):
    return _imp.create_builtin(m.ModuleSpec(name, m.BuiltinImporter, origin="built-in"))
`;

test.each([
  ['process through js', 'import js\nfound = str(js.process)', /ModuleNotFoundError/],
  ['pyodide_js', 'import pyodide_js\nfound = str(pyodide_js)', /ModuleNotFoundError/],
  ['pyodide.ffi', 'import pyodide.ffi\nfound = "pyodide"', /ModuleNotFoundError/],
  ['_pyodide_core', 'import _pyodide_core\nfound = "core"', /ModuleNotFoundError/],
  [
    'js after the import hook is gone',
    'import sys\nsys.meta_path.pop(0)\nimport js\nfound = str(js)',
    /ModuleNotFoundError/,
  ],
  [
    'pyodide after the import hook is gone',
    'import sys\nsys.meta_path.pop(0)\nfrom pyodide.code import run_js\nfound = str(run_js("process"))',
    /ModuleNotFoundError/,
  ],
  ['code from a string', `${FUNCTION}found = str(F("return process")())`, /EvalError/],
  [
    'an async function’s constructor',
    `${FUNCTION}found = str(wire._pull.constructor("return process")())`,
    /EvalError/,
  ],
  [
    'a JavaScript global through Function',
    `${FUNCTION}found = str(F.prototype.constructor("return globalThis")())`,
    /EvalError/,
  ],
  ['a file of the host', 'found = open("/etc/hostname").read()', /FileNotFoundError/],
  ['the host’s folders', 'import os\nfound = str("etc" in os.listdir("/") or "work" in os.listdir("/"))', /'False'/],
  ['the environment', 'import os\nfound = str([k for k in os.environ if "NODE" in k or "npm" in k])', /'\[\]'/],
  ['the command line', 'import sys\nfound = str(any("grade" in a for a in sys.argv))', /'False'/],
  ['a shell', `import os\nfound = str(os.system("touch ${scratch}/shell"))`, /-1/],
  ['a subprocess', `import subprocess\nfound = str(subprocess.run(["touch", "${scratch}/process"]))`, /OSError/],
  ['fork', 'import os\nfound = str(os.fork())', /AttributeError|OSError/],
  ['a thread', 'import threading\nthreading.Thread(target=print).start()\nfound = "thread"', /RuntimeError/],
  ['memory through ctypes', 'import ctypes\nfound = str(ctypes.string_at(0, 1))', /ModuleNotFoundError/],
  ['memory through the module behind ctypes', `${BUILT_IN}found = str(built_in("_ctypes"))`, /'None'/],
] as const)('%s', async (_name, code, answer) => {
  expect(await found(code)).toMatch(answer);
});

test('nothing of it was written on the host', () => {
  expect(['shell', 'process'].filter((name) => existsSync(join(scratch, name)))).toEqual([]);
});

test('no request leaves the process', async () => {
  let asked = 0;
  const server = createServer((_, response) => (asked++, response.end('hello')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await found(
    `import socket\ns = socket.socket()\ns.settimeout(2)\ns.connect(("127.0.0.1", ${port}))\ns.send(b"GET / HTTP/1.0\\r\\n\\r\\n")`,
  );
  await found(`import urllib.request\nfound = urllib.request.urlopen("http://127.0.0.1:${port}/", timeout=2).read()`);
  server.close();
  expect(asked).toBe(0);
});

test('the checks are nowhere in its files and objects', async () => {
  const code = `import gc, os
words = ["-".join(["survives", "a", "write"]), "-".join(["keep", "the", "original"])]
found = []
for folder, _, files in os.walk("/"):
    for name in files:
        if folder.startswith(("/proc", "/dev")): continue
        try:
            text = open(folder + "/" + name, "rb").read()
        except OSError:
            continue
        found += [name for word in words if word.encode() in text]
for o in gc.get_objects():
    if o is words: continue
    for part in gc.get_referents(o):
        found += [part for word in words if type(part) is str and word in part and not any(part is w for w in words)]
found = str(found)`;
  expect(await found(code)).toBe("'[]'");
});

test('a session is used once: what one left behind, the next does not see', async () => {
  expect(await found('import builtins, numpy\nbuiltins.left = numpy.left = open("/tmp/left", "w")')).toBe("'nothing'");
  expect(
    await found(
      'import builtins, numpy, os\nfound = str([hasattr(builtins, "left"), hasattr(numpy, "left"), os.path.exists("/tmp/left")])',
    ),
  ).toBe("'[False, False, False]'");
});
