/**
 * What a call of the core computed on the device so far. A call that must wait for bytes is made again from the start;
 * what it had computed then is taken from here, so that it gets further each time, and what nobody holds in the end
 * is freed. Tensors of TensorFlow.js never change, so the same kernel on the same data is the same result.
 */
import type * as tf from '@tensorflow/tfjs-core';
import type { Storage } from '../core/storage.ts';
import { TfBytes } from './device-bytes.ts';

interface Made {
  readonly kernel: string;
  /** Which data, in which shape. */
  readonly inputs: readonly { readonly data: object; readonly shape: readonly number[] }[];
  readonly storage: Storage;
  /** As it was computed; a later write in place gives the storage another. */
  readonly tensor: tf.Tensor;
}

export interface Input {
  readonly tensor: tf.Tensor;
  readonly shape: readonly number[];
}

let made: Made[] = [];
let repeating = false;

export function beginCall(again: boolean): void {
  repeating = again;
  if (!again) endCall();
}

export function endCall(): void {
  if (made.length === 0) return;
  for (const { storage } of made) storage.freeUnheld();
  made = [];
}

/** Notes a result, so that the call's end frees it or its repetition finds it. */
export function note(kernel: string, inputs: readonly Input[], storage: Storage, tensor: tf.Tensor): void {
  made.push({ kernel, inputs: inputs.map(({ tensor: t, shape }) => ({ data: t.dataId, shape })), storage, tensor });
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((n, k) => n === b[k]);

/** Gives `storage` what the same kernel made of the same data before the wait. False when there is nothing. */
export function recall(kernel: string, inputs: readonly Input[], storage: Storage): boolean {
  if (!repeating) return false;
  const alike = made.filter(
    (m) =>
      m.kernel === kernel &&
      m.inputs.length === inputs.length &&
      m.inputs.every(({ data, shape }, k) => data === inputs[k]!.tensor.dataId && same(shape, inputs[k]!.shape)),
  );
  const found = alike.find((m) => m.storage.hostReady) ?? alike.at(-1);
  const before = found?.storage.onDevice;
  if (!found || !(before instanceof TfBytes) || before.tensor !== found.tensor) return false;
  const bytes = before.shared();
  storage.onDevice?.free();
  storage.onDevice = bytes;
  storage.dropHost();
  if (found.storage.hostReady) storage.knowHost(found.storage.host().slice(0));
  note(kernel, inputs, storage, bytes.tensor);
  return true;
}
