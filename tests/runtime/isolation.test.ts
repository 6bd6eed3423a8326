/** What a program can reach of the host: nothing. Each probe is a way that was open before it was closed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { runPrograms, type Answer } from './helpers.ts';

const REACH = 'import _core.wire as wire\ncore = wire._call\n';

const probes: readonly (readonly [name: string, code: string, error: RegExp])[] = [
  ['the js module', 'import js', /ModuleNotFoundError/],
  ['pyodide_js', 'import pyodide_js', /ModuleNotFoundError/],
  ['pyodide', 'from pyodide.code import run_js', /ModuleNotFoundError/],
  ['the C module behind it', 'import _pyodide_core', /ModuleNotFoundError/],
  ['a Function constructor', `${REACH}core.constructor('return process')()`, /EvalError/],
  ['writing on a core function', `${REACH}core.call = 1`, /TypeError/],
  ['Function.prototype', `${REACH}core.constructor.prototype.call = 1`, /TypeError/],
  ['Object.prototype', `${REACH}core.__proto__.__proto__.x = 1`, /TypeError/],
  ['a file of the host', "open('/etc/hostname').read()", /FileNotFoundError/],
  ['the engine folder', `open('${import.meta.dirname}/helpers.ts').read()`, /FileNotFoundError/],
  ['a subprocess', "import subprocess\nsubprocess.run(['id'])", /OSError/],
  ['fork', 'import os\nos.fork()', /AttributeError|OSError/],
  ['a thread', 'import threading\nthreading.Thread(target=print).start()', /RuntimeError/],
];

let answers: readonly Answer[] = [];
beforeAll(async () => {
  answers = await runPrograms(probes.map(([, code]) => [code]));
});

test.each(probes.map(([name, , error], i) => [name, error, i] as const))('%s cannot be reached', (_name, error, i) => {
  const found = answers[i]!.results[0]!.error;
  expect(`${found?.type}: ${found?.message}`).toMatch(error);
});

test('a shell command does not run', async () => {
  const [answer] = await runPrograms([["import os\nprint(os.system('touch /tmp/pitfalls-was-here'))"]]);
  expect(answer!.results[0]!.stdout).toBe('-1\n');
});

test('no request leaves the process', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = `import socket\ns = socket.socket()\ns.settimeout(2)\ns.connect(('127.0.0.1', ${port}))\ns.send(b'GET / HTTP/1.0\\r\\n\\r\\n')`;
  const url = `import urllib.request\nurllib.request.urlopen('http://127.0.0.1:${port}/', timeout=2)`;
  const answers = await runPrograms([[socket], [url]]);
  server.close();
  expect(answers.map((a) => a.results[0]!.error?.type)).toEqual(['OSError', 'URLError']);
  expect(asked).toBe(0);
});

test('environment variables of the host are not seen', async () => {
  const [answer] = await runPrograms([['import os\nprint(sorted(os.environ))']]);
  expect(answer!.results[0]!.stdout).not.toMatch(/npm|NODE|SHLVL/);
});
