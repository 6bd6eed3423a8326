/** The memory picture and the judge's facts, from the core's own objects. */
import { expect, test } from 'vitest';
import { DTYPES } from '../../src/core/dtype.ts';
import { writeElements } from '../../src/core/elements.ts';
import { allocate, View } from '../../src/core/view.ts';
import { NDArray } from '../../src/numpy/ndarray.ts';
import { factsOf } from '../../src/runtime/facts.ts';
import { Handles } from '../../src/runtime/handles.ts';
import { PICTURE_CELLS, PICTURE_OBJECTS, pictureOf, type NamedHandle } from '../../src/runtime/picture.ts';
import type { Fact } from '../../src/protocol.ts';
import { Tensor } from '../../src/torch/tensor.ts';

function shared() {
  const handles = new Handles();
  const view = allocate(DTYPES.float32, [2, 3]);
  writeElements(view, [1, 2, 3, 4, 5, 6.5]);
  const array = new NDArray(view);
  const tensor = new Tensor(new View(view.storage, view.dtype, [2], [3], 1));
  return {
    handles,
    array,
    tensor,
    named: [
      ['a', handles.of(array), 'ndarray'],
      ['t', handles.of(tensor), 'Tensor'],
      ['b', handles.of(array), 'ndarray'],
    ] as NamedHandle[],
  };
}

test('an array and a tensor over one memory are two objects and one storage', () => {
  const { handles, named } = shared();
  const picture = pictureOf(handles, named);
  expect(picture.names.map((n) => n.name)).toEqual(['a', 't', 'b']);
  expect(picture.names[0]!.object).toBe(picture.names[2]!.object);
  expect(picture.objects.map((o) => [o.library, o.type, o.shape, o.strides, o.offset, o.cells])).toEqual([
    ['numpy', 'ndarray', [2, 3], [3, 1], 0, [0, 1, 2, 3, 4, 5]],
    ['torch', 'Tensor', [2], [3], 1, [1, 4]],
  ]);
  expect(picture.storages).toMatchObject([
    { bytes: 24, dtype: 'float32', count: 6, values: ['1', '2', '3', '4', '5', '6.5'] },
  ]);
});

test('large memory and many objects are capped', () => {
  const handles = new Handles();
  const big = new Tensor(allocate(DTYPES.int64, [1000, 1000]));
  const many = Array.from({ length: 60 }, (_, i): NamedHandle => [
    `x${i}`,
    handles.of(new NDArray(allocate(DTYPES.bool, [1]))),
    'ndarray',
  ]);
  const picture = pictureOf(handles, [['big', handles.of(big), 'Tensor'], ...many]);
  expect(picture.objects.length).toBe(PICTURE_OBJECTS);
  expect(picture.names.length).toBe(PICTURE_OBJECTS);
  expect(picture.objects[0]!.cells.length).toBe(PICTURE_CELLS);
  expect(picture.storages[0]!.values.length).toBe(PICTURE_CELLS);
  expect(picture.storages[0]!.count).toBe(1_000_000);
});

test('facts: sharing, values, and a write through one name seen through the other', () => {
  const { handles, named } = shared();
  const plain = named.map(([name, handle, type]) => ({
    kind: 'array' as const,
    name,
    handle,
    type,
    library: type as 'Tensor' | 'ndarray',
  }));
  const facts = factsOf(
    handles,
    [
      { kind: 'shares', a: 'a', b: 't' },
      { kind: 'write', name: 't', at: 1, value: 9 },
      { kind: 'value', name: 'a' },
      { kind: 'value', name: 'gone' },
      { kind: 'write', name: 't', at: 2, value: 9 },
    ],
    plain,
  );
  expect(facts[0]).toMatchObject({ kind: 'shares', shares: true });
  expect(facts[1]).toEqual({ kind: 'written', name: 't', ok: true });
  expect(facts[2]).toMatchObject({ kind: 'array', object: { type: 'ndarray' } });
  expect((facts[2] as Extract<Fact, { kind: 'array' }>).values.map(Number)).toEqual([1, 2, 3, 4, 9, 6.5]);
  expect(facts[3]).toEqual({ kind: 'missing', name: 'gone' });
  expect(facts[4]).toEqual({ kind: 'written', name: 't', ok: false });
});
