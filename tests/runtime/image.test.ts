/** The memory image reads back what it was written from, and a damaged one is noticed and survived. */
import { cpSync, mkdtempSync, readFileSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImage, writeImage } from '../../src/runtime/image.ts';
import type { Manifest } from '../../src/protocol.ts';
import { Pool } from '../../src/runtime/node/pool.ts';

const engine = join(import.meta.dirname, '../../build/engine');

/** Memory in which whole blocks are zero, are like another memory, or are neither. */
function memories(blocks: readonly number[]): { memory: Uint8Array; pristine: Uint8Array } {
  const pristine = Uint8Array.from({ length: blocks.length * 64 }, (_, i) => (i * 7) & 255);
  const memory = pristine.map((byte, i) => [0, byte, (i * 13 + 1) & 255][blocks[i >> 6]!]!);
  return { memory, pristine };
}

test('what is written reads back, whatever is zero or as the data segments left it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 60 }), (blocks) => {
      const { memory, pristine } = memories(blocks);
      const image = readImage(writeImage(memory, pristine, { a: 1 }, 'hash'));
      const back = new Uint8Array(memory.length).fill(255);
      image.writeInto(back, pristine);
      expect(back).toEqual(memory);
      expect(image.state).toEqual({ a: 1 });
    }),
  );
});

test('an image that is cut short is refused', () => {
  const { memory, pristine } = memories([2, 0, 1, 2]);
  const file = writeImage(memory, pristine, {}, 'hash');
  expect(() => readImage(file.subarray(0, file.length - 1))).toThrow('the memory image is damaged');
});

test('with a damaged image the engine boots from the standard library', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pitfalls-engine-'));
  cpSync(engine, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  truncateSync(join(folder, manifest.files.image.name), 1_000_000);
  const pool = new Pool({ folder, size: 1, timeout: 60 });
  try {
    const run = (): Promise<unknown> =>
      Promise.race([pool.run({ cells: ['x = 1', 'import json\nprint(json.dumps([x]))'] }), pool.failure]);
    for (let i = 0; i < 2; i++) expect(await run()).toMatchObject([{ error: null }, { stdout: '[1]\n', error: null }]);
  } finally {
    pool.close();
  }
});
