/**
 * A Storage is a run of bytes on one device with an identity and a version: the thing that is shared.
 * `np_array` and `torch.from_numpy(np_array)` hold the same Storage object, and tests, pictures and the judge
 * all read that fact. Bytes on a device other than the host live behind `DeviceBytes`.
 */
import type { DType, TypedArray, TypedArrayConstructor } from './dtype.ts';

/** Thrown when host code wants bytes that only a device has; the runtime waits for them and calls again. */
export class NeedsHost extends Error {
  readonly storage: Storage;

  constructor(storage: Storage) {
    super('the bytes are on the device');
    this.storage = storage;
  }
}

/** What a device keeps for a Storage. Defined here so that core needs to know no device. */
export interface DeviceBytes {
  /** The bytes if they can be had at once, else null (then `pull` gives them later). */
  readNow(): ArrayBuffer | null;
  pull(): Promise<ArrayBuffer>;
  /** The host wrote: the device copy is stale and is sent again. */
  push(bytes: ArrayBuffer): void;
  free(): void;
}

let nextId = 1;
/** A stand-in for addresses: each storage gets its own range, 64-byte aligned, never reused. */
let nextAddress = 0x5500_0000_0000;

export class Storage {
  readonly id = nextId++;
  readonly device: string;
  readonly address: number;
  /** Goes up with each in-place write, whoever writes. */
  version = 0;
  /** Memory that belongs to NumPy (or to `bytes`) cannot be resized by torch. */
  resizable = true;
  /** How many objects with a live handle look at it. */
  holders = 0;
  /** Something besides Python needs it (the graph, a `.grad`): its device memory is left to the garbage collector. */
  kept = false;
  #freed = false;
  #bytes: ArrayBuffer | null;
  #onDevice: DeviceBytes | null;
  readonly #byteLength: number;
  /** The array asked for last; most storages are only ever read as one type. */
  #last: TypedArray | null = null;
  #typed: Map<TypedArrayConstructor, TypedArray> | null = null;

  /** @param own fresh memory of `bytes` bytes as a typed array; its buffer is made only when another type is asked for. */
  constructor(
    bytes: ArrayBuffer | number,
    device = 'cpu',
    onDevice: DeviceBytes | null = null,
    own: TypedArray | null = null,
  ) {
    this.#byteLength = typeof bytes === 'number' ? bytes : bytes.byteLength;
    this.#last = own;
    // Typed arrays of 8-byte elements need a length that is a multiple of 8 to cover every byte.
    this.#bytes =
      typeof bytes === 'number'
        ? onDevice || own || device === 'meta'
          ? null
          : new ArrayBuffer(padded(bytes))
        : bytes;
    this.#onDevice = onDevice;
    this.device = device;
    this.address = nextAddress;
    nextAddress += Math.max(64, Math.ceil(this.#byteLength / 64) * 64);
  }

  get byteLength(): number {
    return this.#byteLength;
  }

  get onDevice(): DeviceBytes | null {
    return this.#onDevice;
  }

  set onDevice(bytes: DeviceBytes | null) {
    this.#onDevice = bytes;
  }

  get hostReady(): boolean {
    return this.#bytes !== null || this.#last !== null;
  }

  /** The bytes on the host. Throws NeedsHost when they must be waited for. */
  host(): ArrayBuffer {
    if (this.#bytes === null && this.#last) this.#bytes = this.#last.buffer as ArrayBuffer;
    this.#bytes ??= this.#onDevice?.readNow() ?? null;
    // A meta tensor has no data; whoever computes with it all the same, for the shape, gets zeros.
    if (this.#bytes === null && this.device === 'meta') this.#bytes = new ArrayBuffer(padded(this.#byteLength));
    if (this.#bytes === null) {
      if (this.#freed) throw new Error('device memory was freed while something still looked at it');
      throw new NeedsHost(this);
    }
    return this.#bytes;
  }

  /** Waits until `host()` answers. */
  async pull(): Promise<void> {
    if (!this.hostReady && this.#onDevice) this.#bytes = await this.#onDevice.pull();
  }

  /** The bytes that the device holds, when they are known already. */
  knowHost(bytes: ArrayBuffer): void {
    this.#bytes = bytes;
  }

  /** The device computed new bytes: the host copy is stale. */
  dropHost(): void {
    this.#bytes = null;
    this.#last = null;
    this.#typed = null;
  }

  /** The elements as a typed array over the whole storage (complex: interleaved; bfloat16: raw bits). */
  typed(dtype: DType): TypedArray {
    const last = this.#last;
    if (last !== null && last.constructor === dtype.array) return last;
    const host = this.host();
    this.#typed ??= new Map(last ? [[last.constructor as TypedArrayConstructor, last]] : []);
    let typed = this.#typed.get(dtype.array);
    if (!typed) {
      typed = new dtype.array(host, 0, Math.floor(host.byteLength / dtype.array.BYTES_PER_ELEMENT));
      this.#typed.set(dtype.array, typed);
    }
    this.#last = typed;
    return typed;
  }

  /** Call after host code wrote into the bytes. */
  wrote(): void {
    this.version++;
    if (this.#onDevice && this.hostReady) this.#onDevice.push(this.host());
  }

  /** An object that looks at it got a handle. */
  hold(): void {
    this.holders++;
  }

  /** Such an object lost its handle; with the last one the device's memory is freed, not some time later. */
  letGo(): void {
    this.holders--;
    this.freeUnheld();
  }

  /** Frees the device's memory when neither Python nor the graph can reach it. */
  freeUnheld(): void {
    if (this.#onDevice && this.holders === 0 && !this.kept) this.free();
  }

  free(): void {
    this.#onDevice?.free();
    this.#onDevice = null;
    this.#freed = !this.hostReady;
  }
}

/** Memory comes in whole 8-byte words. */
export const padded = (bytes: number): number => Math.max(8, Math.ceil(bytes / 8) * 8);
