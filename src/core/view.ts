/**
 * A View is Storage + DType + Layout: what an NDArray and a Tensor both are, without either library's rules.
 * Immutable; making another view never copies, and `sameMemory` is a fact of the data structure.
 */
import type { DType, TypedArray } from './dtype.ts';
import { contiguousStrides, extent, isContiguous, sizeOf, type Layout, type Shape, type Strides } from './layout.ts';
import { padded, Storage } from './storage.ts';

export class View implements Layout {
  readonly storage: Storage;
  readonly dtype: DType;
  readonly shape: Shape;
  readonly strides: Strides;
  readonly offset: number;
  readonly size: number;
  #contiguous: boolean | null = null;

  constructor(storage: Storage, dtype: DType, shape: Shape, strides: Strides, offset = 0) {
    this.storage = storage;
    this.dtype = dtype;
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
    this.size = sizeOf(shape);
  }

  /** The whole storage's elements; index them by `offset` and `strides` (times two for complex). */
  get data(): TypedArray {
    return this.storage.typed(this.dtype);
  }

  get device(): string {
    return this.storage.device;
  }

  get contiguous(): boolean {
    return (this.#contiguous ??= isContiguous(this.shape, this.strides));
  }

  /** The same elements walked in another way. */
  with(layout: Partial<Layout>): View {
    return new View(
      this.storage,
      this.dtype,
      layout.shape ?? this.shape,
      layout.strides ?? this.strides,
      layout.offset ?? this.offset,
    );
  }

  /** A stand-in for `data_ptr()`: stable, unique per storage, and `offset` counts. */
  get address(): number {
    return this.storage.address + this.offset * this.dtype.bytes;
  }
}

/** Fresh zeroed memory; row-major unless strides are given (which must be dense: a permutation of row-major). */
export function allocate(dtype: DType, shape: Shape, device = 'cpu', strides?: Strides): View {
  const bytes = sizeOf(shape) * dtype.bytes;
  if (device === 'meta') return new View(new Storage(bytes, device), dtype, shape, strides ?? contiguousStrides(shape));
  const own = new dtype.array(padded(bytes) / dtype.array.BYTES_PER_ELEMENT);
  return new View(new Storage(bytes, device, null, own), dtype, shape, strides ?? contiguousStrides(shape));
}

/** A typed array that nobody else holds, as a dense view. Its length may exceed the shape's size. */
export function viewOf(data: TypedArray, dtype: DType, shape: Shape, device = 'cpu'): View {
  return new View(new Storage(data.buffer as ArrayBuffer, device), dtype, shape, contiguousStrides(shape));
}

export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let d = 0; d < a.length; d++) if (a[d] !== b[d]) return false;
  return true;
}

/** Do the two touch a common byte range? As `np.may_share_memory`: by bounds. */
export function boundsOverlap(a: View, b: View): boolean {
  if (a.storage !== b.storage) return false;
  const x = extent(a);
  const y = extent(b);
  if (!x || !y) return false;
  return x[0] * a.dtype.bytes < (y[1] + 1) * b.dtype.bytes && y[0] * b.dtype.bytes < (x[1] + 1) * a.dtype.bytes;
}
