/**
 * Puts an interpreter back to an earlier moment: its memory byte by byte, the table of JavaScript objects that it
 * holds, and its file system. Sound only between calls, with nothing suspended, and where no PyProxy is ever
 * finalized by JavaScript's garbage collector (see node/isolate.ts), so it is for Node's child processes, not for pages.
 */
import type { EmscriptenModule, Fs, FsNode, Interpreter } from './pyodide.ts';

export interface Checkpoint {
  /** Everything as it was. Returns how many bytes the memory had grown by. */
  restore(): number;
}

/** Remembers the present moment. */
export function checkpoint(interpreter: Interpreter): Checkpoint {
  const module = interpreter._module;
  const memory = module.HEAPU8.slice();
  const objects = heldObjects(module);
  const stack = module.___stack_pointer.value as number;
  const files = saveFiles(module.FS);
  const env = { ...module.ENV };
  return {
    restore() {
      const now = module.HEAPU8;
      now.set(memory);
      const grown = now.length - memory.length;
      if (grown > 0) now.fill(0, memory.length);
      module.___stack_pointer.value = stack;
      restoreObjects(module, objects);
      files();
      for (const key of Object.keys(module.ENV)) delete module.ENV[key];
      Object.assign(module.ENV, env);
      return grown;
    },
  };
}

function heldObjects(module: EmscriptenModule): unknown[] {
  const objects: unknown[] = [];
  for (let i = 0; ; i++) {
    try {
      objects.push(module.__hiwire_get(i));
    } catch {
      return objects;
    }
  }
}

function restoreObjects(module: EmscriptenModule, objects: readonly unknown[]): void {
  objects.forEach((object, i) => {
    if (module.__hiwire_get(i) !== object) module.__hiwire_set(i, object);
  });
}

type Saved = {
  readonly node: FsNode;
  readonly fields: Partial<FsNode>;
  readonly contents: FsNode['contents'];
  readonly bytes: Uint8Array | null;
};

/** Remembers the tree of MEMFS nodes; returns the function that puts it back. */
function saveFiles(fs: Fs): () => void {
  const saved: Saved[] = [];
  const visit = (node: FsNode): void => {
    const { contents } = node;
    const fields = { ...node };
    if (contents instanceof Uint8Array || contents === null || contents === undefined) {
      saved.push({ node, fields, contents, bytes: contents ? contents.slice() : null });
      return;
    }
    saved.push({ node, fields, contents: { ...contents }, bytes: null });
    for (const child of Object.values(contents)) visit(child);
  };
  visit(fs.root);
  const table = [...fs.nameTable];
  const { currentPath, nextInode } = fs;
  const streams = fs.streams.map((stream) => stream && ([stream, { ...stream }] as const));
  return () => {
    for (const { node, fields, contents, bytes } of saved) {
      Object.assign(node, fields);
      if (bytes)
        node.contents = (contents as Uint8Array).byteLength ? refilled(contents as Uint8Array, bytes) : bytes.slice();
      else if (contents) node.contents = { ...(contents as Record<string, FsNode>) };
    }
    fs.nameTable.length = 0;
    fs.nameTable.push(...table);
    fs.currentPath = currentPath;
    fs.nextInode = nextInode;
    fs.streams.length = streams.length;
    streams.forEach((entry, i) => {
      fs.streams[i] = entry && Object.assign(entry[0], entry[1]);
    });
  };
}

function refilled(target: Uint8Array, bytes: Uint8Array): Uint8Array {
  target.set(bytes);
  return target;
}
