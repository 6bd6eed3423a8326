/** Views for tests, and an obvious reference: nested loops over nested arrays. */
import fc from 'fast-check';
import { DTYPES, type DType } from '../../src/core/dtype.ts';
import { elementsOf, writeElements } from '../../src/core/elements.ts';
import type { Element } from '../../src/core/scalar.ts';
import { allocate, type View } from '../../src/core/view.ts';

export function make(dtype: DType, shape: readonly number[], xs: readonly Element[]): View {
  const view = allocate(dtype, shape);
  writeElements(view, xs);
  return view;
}

export const values = (view: View): Element[] => elementsOf(view);

/** The element at an index, found by the definition of strides and nothing else. */
export function at(view: View, index: readonly number[]): Element {
  const flat = view.offset + index.reduce((s, i, d) => s + i * view.strides[d]!, 0);
  const one = view.with({ shape: [], strides: [], offset: flat });
  return elementsOf(one)[0]!;
}

export function indices(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>(
    (all, n) => all.flatMap((head) => Array.from({ length: n }, (_, i) => [...head, i])),
    [[]],
  );
}

/** A view of random shape whose dimensions are permuted, sliced and reversed. */
export const anyView = (dtype: DType, element: fc.Arbitrary<Element>): fc.Arbitrary<View> =>
  fc
    .array(
      fc.record({
        size: fc.integer({ min: 0, max: 4 }),
        step: fc.constantFrom(1, 1, 2, -1),
        pad: fc.integer({ min: 0, max: 1 }),
      }),
      { maxLength: 3 },
    )
    .chain((dims) =>
      fc
        .tuple(
          fc.shuffledSubarray(
            dims.map((_, d) => d),
            { minLength: dims.length },
          ),
          fc.array(element, { minLength: 1, maxLength: 300 }),
        )
        .map(([order, pool]) => {
          const sizes = dims.map((d) => d.size * Math.abs(d.step) + d.pad);
          const base = make(
            dtype,
            sizes,
            indices(sizes).map((_, i) => pool[i % pool.length]!),
          );
          let { offset } = base;
          const strides = base.strides.map((s, d) => {
            if (dims[d]!.step < 0 && dims[d]!.size > 0) offset += (dims[d]!.size - 1) * s;
            return s * dims[d]!.step;
          });
          return base.with({ shape: order.map((d) => dims[d]!.size), strides: order.map((d) => strides[d]!), offset });
        }),
    );

export const doubles = fc.double({ noDefaultInfinity: false });
export const floats = fc.float();
export const int32s = fc.integer();
export const int64s = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

export const SAMPLES: readonly (readonly [DType, fc.Arbitrary<Element>])[] = [
  [DTYPES.float64, doubles],
  [DTYPES.float32, floats],
  [DTYPES.int32, int32s],
  [DTYPES.int64, int64s],
];
