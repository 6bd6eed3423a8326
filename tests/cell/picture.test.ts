import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/cell/picture/draw.ts';
import { factsOf } from '../../src/cell/picture/facts.ts';
import { groupByStorage, relevant, runs, wording } from '../../src/cell/picture/group.ts';
import { en } from '../../src/cell/strings-en.ts';
import type { MemoryPicture, PictureObject } from '../../src/protocol.ts';

const object = (id: number, over: Partial<PictureObject> = {}): PictureObject => ({
  id,
  library: 'numpy',
  type: 'ndarray',
  dtype: 'float64',
  shape: [3],
  strides: [1],
  offset: 0,
  device: 'cpu',
  storage: 1,
  requiresGrad: false,
  isLeaf: true,
  gradFn: null,
  writeable: true,
  cells: [0, 1, 2],
  ...over,
});

const picture = (values: readonly string[], over: Partial<MemoryPicture> = {}): MemoryPicture => ({
  names: [
    { name: 'prices', object: 1 },
    { name: 't', object: 2 },
  ],
  objects: [object(1), object(2, { library: 'torch', type: 'Tensor' })],
  storages: [{ id: 1, device: 'cpu', bytes: 24, version: 0, dtype: 'float64', values, count: values.length }],
  ...over,
});

describe('the memory picture', () => {
  it('says that two names look at the same cells', () => {
    expect(factsOf(picture(['1.0', '2.0', '3.0']), en).caption).toBe('`prices` and `t` look at the same 3 cells.');
  });
  it('says that a view looks at a part', () => {
    const view = picture(['1.0', '2.0', '3.0'], {
      objects: [object(1), object(2, { offset: 1, shape: [2], cells: [1, 2] })],
    });
    expect(factsOf(view, en).caption).toContain('each at its own part');
  });
  it('marks the cells that changed since the picture before, and only those', () => {
    const [group] = groupByStorage(picture(['9.0', '2.0', '3.0']), picture(['1.0', '2.0', '3.0']));
    expect([...(group?.changed ?? [])]).toEqual([0]);
  });
  it('words strides as each library does: bytes for NumPy, elements for torch', () => {
    expect(wording(object(1, { strides: [2] })).detail).toBe('float64 · strides (16,)');
    expect(wording(object(1, { library: 'torch', strides: [2] })).detail).toBe('float64 · stride (2,)');
  });
  it('puts the memories of two devices into two bands, the CPU first; one device needs none', () => {
    const storage = picture(['1.0']).storages[0]!;
    const two = picture(['1.0'], {
      objects: [object(1, { device: 'cuda:0', storage: 2, library: 'torch' }), object(2, { library: 'torch' })],
      storages: [{ ...storage, id: 2, device: 'cuda:0' }, storage],
    });
    expect(groupByStorage(two).map((g) => g.storage.device)).toEqual(['cpu', 'cuda:0']);
    const bands = (p: MemoryPicture) =>
      [...drawPicture(p, null, '').matchAll(/class="device"[^>]*>([^<]*)</g)].map((m) => m[1]);
    expect(bands(two)).toEqual(['cpu', 'cuda:0', 'cpu', 'cuda:0']);
    expect(bands(picture(['1.0']))).toEqual([]);
  });
  it('draws one bar for each run of neighbouring cells', () => {
    expect(runs([0, 1, 2, 5, 7, 8])).toEqual([
      [0, 2],
      [5, 5],
      [7, 8],
    ]);
  });
  it('keeps to the storages that the program speaks of and names the rest', () => {
    const two = picture(['1.0'], {
      objects: [object(1), object(2, { storage: 2 })],
      storages: [1, 2].map((id) => ({
        id,
        device: 'cpu',
        bytes: 8,
        version: 0,
        dtype: 'float64',
        values: ['1.0'],
        count: 1,
      })),
    });
    const { picture: cut, rest } = relevant(two, 'print(t)');
    expect(cut.names.map((n) => n.name)).toEqual(['t']);
    expect(rest).toEqual(['prices']);
  });
  it('escapes what a program chose: names and values are text, never markup', () => {
    const svg = drawPicture(picture(['<img src=x>']), null, '"><script>');
    expect(svg).not.toContain('<img');
    expect(svg).not.toContain('<script>');
  });
  it('leaves out what does not fit and says how much', () => {
    const many = Array.from({ length: 64 }, (_, i) => `${i}.0`);
    const svg = drawPicture(
      picture(many, {
        storages: [{ id: 1, device: 'cpu', bytes: 800, version: 0, dtype: 'float64', values: many, count: 100 }],
      }),
      null,
      '',
    );
    expect(svg).toMatch(/\+9\d/);
  });
});
