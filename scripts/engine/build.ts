/**
 * Builds `build/engine/`: the interpreter, its memory image with the shims imported, the standard library, the child
 * process and the command line. File names carry content hashes; what did not change is not built again.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { gzip } from 'libdeflate';
import type { EngineFile, Manifest } from '../../src/protocol.ts';
import { V8_FLAGS } from '../../src/runtime/node/fork.ts';
import type { CreateModule } from '../../src/runtime/pyodide.ts';
import { readImage } from '../../src/runtime/image.ts';
import { makeImage } from './make-image.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'build/engine');
const pyodide = join(root, 'node_modules/pyodide');
const sha = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

function filesBelow(folder: string, ending: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith(ending) && statSync(join(folder, path)).isFile())
    .sort();
}

function shimSources(): Record<string, string> {
  const folder = join(root, 'src/python');
  return Object.fromEntries(filesBelow(folder, '.py').map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** libdeflate's best: 5 % smaller than zlib's best, and any browser unpacks it by itself. */
const DENSEST = 12;

/** Writes `stem.<hash>.ending` and its .gz; keeps both when they are there already. */
function emit(stem: string, ending: string, data: Uint8Array): EngineFile {
  const name = `${stem}.${sha(data).slice(0, 12)}.${ending}`;
  const path = join(out, name);
  if (!existsSync(path)) writeFileSync(path, data);
  if (!existsSync(`${path}.gz`)) writeFileSync(`${path}.gz`, gzip(data, DENSEST));
  return { name, bytes: data.length, gzip: statSync(`${path}.gz`).size };
}

/** The image for these inputs, from an earlier build when there is one. */
async function image(inputs: { wasm: Buffer; stdlib: Buffer; shims: Record<string, string> }): Promise<Uint8Array> {
  const own = [
    'scripts/engine/make-image.ts',
    'scripts/engine/compile.ts',
    'src/runtime/image.ts',
    'src/runtime/pyodide.ts',
    'src/runtime/shims.ts',
  ];
  const key = sha(
    [
      sha(inputs.wasm),
      sha(inputs.stdlib),
      JSON.stringify(inputs.shims),
      ...own.map((f) => readFileSync(join(root, f), 'utf8')),
    ].join('\0'),
  );
  const cached = join(root, 'build/cache', `${key}.image`);
  if (existsSync(cached)) return readFileSync(cached);
  const { default: create } = (await import(pathToFileURL(join(pyodide, 'pyodide.asm.mjs')).href)) as {
    default: CreateModule;
  };
  const process = globalThis.process;
  Object.assign(globalThis, { WorkerGlobalScope: class {} });
  Reflect.deleteProperty(globalThis, 'process');
  try {
    const made = await makeImage({
      create,
      wasm: new Uint8Array(inputs.wasm),
      wasmHash: sha(inputs.wasm),
      stdlib: inputs.stdlib,
      shims: inputs.shims,
    });
    rmSync(join(root, 'build/cache'), { recursive: true, force: true });
    mkdirSync(join(root, 'build/cache'), { recursive: true });
    writeFileSync(cached, made);
    return made;
  } finally {
    Object.assign(globalThis, { process });
  }
}

async function bundle(name: string, options: BuildOptions): Promise<void> {
  await build({
    outfile: join(out, name),
    bundle: true,
    platform: 'node',
    target: 'node24',
    legalComments: 'none',
    sourcemap: false,
    logLevel: 'warning',
    ...options,
  });
}

const asModule = (entry: string): BuildOptions => ({
  entryPoints: [join(root, entry)],
  format: 'esm',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

/** The child's program as one function, with Pyodide's module in it: what load-child.ts compiles. */
const asProgram: BuildOptions = {
  stdin: {
    contents: `import { main } from './src/runtime/node/child.ts';
import create from './node_modules/pyodide/pyodide.asm.mjs';
void main(create);`,
    resolveDir: root,
  },
  external: ['ws', 'node:*'],
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '"file:///"' },
  // As in the module that it was: without it a write to what is frozen would pass in silence.
  banner: { js: '(function (require, __dirname, process) { "use strict";' },
  footer: { js: '})' },
};

/** Keeps what V8 compiles of the child's program. Without it a child starts all the same, more slowly. */
function keepCompiled(): void {
  rmSync(join(out, 'child.cache'), { force: true });
  const { status, stderr } = spawnSync(process.execPath, [...V8_FLAGS, join(out, 'child.cjs'), 'keep-compiled'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`the child does not start: ${stderr}`);
}

const started = performance.now();
mkdirSync(out, { recursive: true });
const wasm = readFileSync(join(pyodide, 'pyodide.asm.wasm'));
const stdlib = readFileSync(join(pyodide, 'python_stdlib.zip'));
const shims = shimSources();
const made = await image({ wasm, stdlib, shims });
const files: Manifest['files'] = {
  module: emit('pyodide', 'mjs', readFileSync(join(pyodide, 'pyodide.asm.mjs'))),
  wasm: emit('pyodide', 'wasm', wasm),
  image: emit('image', 'bin', made),
  stdlib: emit('stdlib', 'zip', stdlib),
  shims: emit('shims', 'json', Buffer.from(JSON.stringify(shims))),
};
const version = (JSON.parse(readFileSync(join(pyodide, 'package.json'), 'utf8')) as { version: string }).version;
const manifest: Manifest = { version: 1, pyodide: version, memory: readImage(made).size, files };
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const wanted = new Set(['manifest.json', ...Object.values(files).flatMap(({ name }) => [name, `${name}.gz`])]);
for (const name of readdirSync(out)) if (/\.[0-9a-f]{12}\./.test(name) && !wanted.has(name)) rmSync(join(out, name));
await bundle('child.js', asProgram);
await bundle('child.cjs', {
  entryPoints: [join(root, 'src/runtime/node/load-child.ts')],
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
});
await bundle('cli.mjs', asModule('src/cli/main.ts'));
keepCompiled();

const kb = (n: number): string => `${(n / 1024).toFixed(0)} KB`;
for (const { name, bytes, gzip } of Object.values(files))
  console.log(`  ${relative(root, join(out, name))}  ${kb(bytes)}, ${kb(gzip)} gzip`);
console.log(`engine built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit(0);
