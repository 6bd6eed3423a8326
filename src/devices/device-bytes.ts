/**
 * The bytes of one Storage as a TensorFlow.js tensor. float32 is kept as float32, so that kernels can use it;
 * everything else as raw little-endian 32-bit words in an int32 tensor, which keeps float64, int64, float16 … exact
 * (TensorFlow.js has none of them). Reading waits on WebGPU and answers at once on the wasm and cpu backends.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { DeviceBytes } from '../core/storage.ts';

export type Packing = 'float32' | 'words';

function upload(bytes: ArrayBuffer, packing: Packing): tf.Tensor {
  const count = Math.ceil(bytes.byteLength / 4);
  return packing === 'float32'
    ? tf.tensor1d(new Float32Array(bytes.slice(0), 0, count), 'float32')
    : tf.tensor1d(new Int32Array(bytes.slice(0), 0, count), 'int32');
}

/** Frees the tensor of a Storage that JavaScript collected without Python having let go of it. */
const forgotten = new FinalizationRegistry<tf.Tensor>((tensor) => tensor.dispose());

export class TfBytes implements DeviceBytes {
  readonly packing: Packing;
  readonly #readsAtOnce: boolean;
  #tensor: tf.Tensor;

  constructor(tensor: tf.Tensor, packing: Packing, readsAtOnce: boolean) {
    this.#tensor = tensor;
    this.packing = packing;
    this.#readsAtOnce = readsAtOnce;
    forgotten.register(this, tensor, this);
  }

  static from(bytes: ArrayBuffer, packing: Packing, readsAtOnce: boolean): TfBytes {
    return new TfBytes(upload(bytes, packing), packing, readsAtOnce);
  }

  /** The same data for another Storage; nothing is copied on the device. */
  shared(): TfBytes {
    return new TfBytes(tf.clone(this.#tensor), this.packing, this.#readsAtOnce);
  }

  get tensor(): tf.Tensor {
    return this.#tensor;
  }

  readNow(): ArrayBuffer | null {
    return this.#readsAtOnce ? ownBytes(this.#tensor.dataSync()) : null;
  }

  async pull(): Promise<ArrayBuffer> {
    return ownBytes(await this.#tensor.data());
  }

  push(bytes: ArrayBuffer): void {
    this.free();
    this.#tensor = upload(bytes, this.packing);
    forgotten.register(this, this.#tensor, this);
  }

  free(): void {
    forgotten.unregister(this);
    if (!this.#tensor.isDisposed) this.#tensor.dispose();
  }
}

/** A buffer of our own, padded to whole 8-byte words as a Storage wants it. */
function ownBytes(data: tf.TypedArray): ArrayBuffer {
  const out = new ArrayBuffer(Math.max(8, Math.ceil(data.byteLength / 8) * 8));
  new Uint8Array(out).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  return out;
}
