/** Puts the Python shims where Python imports them from, and imports all of them. */
import type { Interpreter } from './pyodide.ts';

/** Standard modules that lessons use: imported once here, they cost a program nothing. */
const PRELOAD = [
  'abc', 'argparse', 'array', 'ast', 'bisect', 'builtins', 'collections', 'contextlib', 'copy', 'csv', 'ctypes', 'dataclasses',
  'datetime', 'decimal', 'enum', 'fractions', 'functools', 'gc', 'hashlib', 'heapq', 'importlib', 'inspect', 'io', 'itertools',
  'json', 'linecache', 'logging', 'math', 'numbers', 'operator', 'os', 'pathlib', 'pickle', 'platform', 'pprint', 'random', 're',
  'shutil', 'statistics', 'string', 'struct', 'sys', 'tempfile', 'textwrap', 'threading', 'time', 'timeit', 'traceback', 'types',
  'typing', 'unittest.mock', 'warnings', 'weakref', 'zipfile',
];

/** `files`: path below site-packages → text. */
export function installShims(interpreter: Interpreter, files: Readonly<Record<string, string>>): void {
  const root = interpreter._api.sitePackages;
  for (const [path, text] of Object.entries(files)) {
    const full = `${root}/${path}`;
    interpreter.FS.mkdirTree(full.slice(0, full.lastIndexOf('/')));
    interpreter.FS.writeFile(full, text);
  }
  const modules = Object.keys(files)
    .filter((path) => path.endsWith('.py'))
    .map((path) => path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.'));
  interpreter.runPython(
    `import importlib\nimportlib.invalidate_caches()\nfor name in ${JSON.stringify([...PRELOAD, ...modules])}:\n    importlib.import_module(name)\ndel name`,
  );
}
