/**
 * The memory image: an interpreter's memory after boot, written so that it travels well. Bytes that the wasm's own
 * data segments hold already are left out and copied back from the freshly instantiated memory; zeros are left out too.
 * Layout of the file: u32 length of the header, the header as JSON, then the kept bytes one after the other.
 */
import type { MemorySize } from '../protocol.ts';

/** [offset, length] in the memory. */
type Run = readonly [number, number];

interface Header {
  readonly magic: typeof MAGIC;
  /** sha256 of the wasm that the image was taken from. */
  readonly wasm: string;
  readonly memory: number;
  readonly kept: readonly Run[];
  readonly pristine: readonly Run[];
  /** Pyodide's table of JavaScript objects that Python holds, by path. */
  readonly state: unknown;
}

const MAGIC = 'tensor-pitfalls-image-1';
const BLOCK = 64;
/** Runs closer than this become one: the list of runs would cost more than the bytes between them. */
const GAP = 512;

export interface Image {
  readonly size: MemorySize;
  readonly wasm: string;
  readonly state: unknown;
  /**
   * Makes `memory` what it was when the image was taken. What the image left out comes from `pristine`, a copy of
   * memory that only the data segments have written.
   */
  writeInto(memory: Uint8Array, pristine: Uint8Array): void;
}

/** Writes an image of `memory`; `pristine` is the memory right after instantiation. */
export function writeImage(
  memory: Uint8Array,
  pristine: Uint8Array,
  state: unknown,
  wasm: string,
): Uint8Array<ArrayBuffer> {
  const kept: [number, number][] = [];
  const same: [number, number][] = [];
  for (let at = 0; at < memory.length; at += BLOCK) {
    const block = memory.subarray(at, at + BLOCK);
    if (block.every((byte) => byte === 0)) continue;
    const list = block.every((byte, i) => byte === (pristine[at + i] ?? 0)) ? same : kept;
    const last = list.at(-1);
    if (last && at - (last[0] + last[1]) <= (list === kept ? GAP : 0)) last[1] = at + block.length - last[0];
    else list.push([at, block.length]);
  }
  const header: Header = { magic: MAGIC, wasm, memory: memory.length, kept, pristine: same, state };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const body = kept.reduce((sum, [, length]) => sum + length, 0);
  const file = new Uint8Array(4 + json.length + body);
  new DataView(file.buffer).setUint32(0, json.length, true);
  file.set(json, 4);
  let to = 4 + json.length;
  for (const [at, length] of kept) {
    file.set(memory.subarray(at, at + length), to);
    to += length;
  }
  return file;
}

/** Reads an image file. Throws when it is not one or is cut short. */
export function readImage(file: Uint8Array): Image {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, headerEnd))) as Header;
  const body = header.kept.reduce((sum, [, length]) => sum + length, 0);
  if (header.magic !== MAGIC || file.length !== headerEnd + body) throw new Error('the memory image is damaged');
  const [lastAt, lastLength] = header.pristine.at(-1) ?? [0, 0];
  const data = lastAt + lastLength;
  return {
    size: { bytes: header.memory, data },
    wasm: header.wasm,
    state: header.state,
    writeInto(memory, pristine) {
      if (pristine.length < data) throw new Error('the memory image is of another interpreter');
      memory.fill(0);
      for (const [at, length] of header.pristine) memory.set(pristine.subarray(at, at + length), at);
      let from = headerEnd;
      for (const [at, length] of header.kept) {
        memory.set(file.subarray(from, from + length), at);
        from += length;
      }
    },
  };
}
