/** Puts the Python shims where Python imports them from, and imports all of them. */
import type { Interpreter } from './pyodide.ts';

/** Standard modules that lessons use: in the image they cost a program nothing, but each makes the image larger. */
export const PRELOAD = [
  'ast',
  'collections',
  'contextlib',
  'copy',
  'dataclasses',
  'enum',
  'functools',
  'gc',
  'io',
  'itertools',
  'json',
  'math',
  'operator',
  'os',
  'pickle',
  'random',
  're',
  'string',
  'struct',
  'sys',
  'time',
  'traceback',
  'types',
  'typing',
  'warnings',
  'weakref',
];

/** `files`: path below site-packages → source text, or the bytes of a .pyc. */
export function installShims(interpreter: Interpreter, files: Readonly<Record<string, string | Uint8Array>>): void {
  const root = interpreter._api.sitePackages;
  for (const [path, text] of Object.entries(files)) {
    const full = `${root}/${path}`;
    interpreter.FS.mkdirTree(full.slice(0, full.lastIndexOf('/')));
    interpreter.FS.writeFile(full, text);
  }
  const modules = Object.keys(files)
    .filter((path) => /\.pyc?$/.test(path))
    .map((path) => path.replace(/(\/__init__)?\.pyc?$/, '').replaceAll('/', '.'));
  interpreter.runPython(
    `import importlib\nimportlib.invalidate_caches()\nfor name in ${JSON.stringify([...PRELOAD, ...modules])}:\n    importlib.import_module(name)\ndel name`,
  );
}
