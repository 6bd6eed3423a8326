/**
 * Compiles the standard library and the shims for the memory image, where half of the bytes would otherwise be column
 * tables and docstrings of code that no reader sees. Lines stay, so warnings and tracebacks stay right; a module that
 * is imported after boot comes whole from the stock library. Learners' own code keeps everything.
 */
import { startInterpreter, type CreateModule } from '../../src/runtime/pyodide.ts';

export interface Compiled {
  /** A zip like python_stdlib.zip, of .pyc files. */
  readonly stdlib: Uint8Array;
  /** Path below site-packages, ending in .pyc → bytes. */
  readonly shims: Readonly<Record<string, Uint8Array>>;
}

/** Imported by others only if there: asyncio, shutil and zipfile do without them. */
const LEFT_OUT = ['ssl', 'bz2', 'lzma', 'compression'];

/** `keepDocs`: modules of the standard library whose docstrings a lesson may print. */
const COMPILE = `
import importlib._bootstrap_external as external, json, os, zipfile

def compile_all(left_out, keep_docs, site):
    def compiled(text, path, docs):
        code = compile(text, path, "exec", dont_inherit=True, optimize=0 if docs else 2)
        return bytes(external._code_to_timestamp_pyc(code))

    source = zipfile.ZipFile("/stdlib.zip")
    with zipfile.ZipFile("/compiled.zip", "w", zipfile.ZIP_STORED) as out:
        for name in source.namelist():
            top = name.partition("/")[0].removesuffix(".py")
            if top in left_out:
                continue
            data = source.read(name)
            if name.endswith(".py"):
                try:
                    data = compiled(data, f"/lib/python314.zip/{name}", top in keep_docs)
                except SyntaxError:
                    continue
                name += "c"
            out.writestr(name, data)
    for folder, _, names in os.walk("/shims"):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                data = compiled(file.read(), site + path.removeprefix("/shims"), True)
            with open(path + "c", "wb") as file:
                file.write(data)
`;

export async function compileForImage(options: {
  create: CreateModule;
  wasm: Uint8Array<ArrayBuffer>;
  stdlib: Uint8Array;
  shims: Readonly<Record<string, string>>;
  keepDocs: readonly string[];
}): Promise<Compiled> {
  const python = await startInterpreter({
    create: options.create,
    wasm: await WebAssembly.compile(options.wasm),
    stdlib: options.stdlib,
    jsGlobals: {},
    env: { PYTHONNODEBUGRANGES: '1' },
    onStray: (line) => console.error(line),
  });
  python.FS.writeFile('/stdlib.zip', options.stdlib);
  for (const [path, text] of Object.entries(options.shims)) {
    python.FS.mkdirTree(`/shims/${path}`.replace(/\/[^/]*$/, ''));
    python.FS.writeFile(`/shims/${path}`, text);
  }
  const list = (names: readonly string[]): string => JSON.stringify(names);
  python.runPython(
    `${COMPILE}\ncompile_all(${list(LEFT_OUT)}, ${list(options.keepDocs)}, ${JSON.stringify(python._api.sitePackages)})`,
  );
  const paths = Object.keys(options.shims).filter((path) => path.endsWith('.py'));
  return {
    stdlib: python.FS.readFile('/compiled.zip').slice(),
    shims: Object.fromEntries(paths.map((path) => [`${path}c`, python.FS.readFile(`/shims/${path}c`).slice()])),
  };
}
