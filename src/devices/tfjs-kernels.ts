/**
 * What runs on TensorFlow.js itself: float32 rows whose results are the same bits as the host's (add … relu) and
 * matmul, whose sums may be taken in another order, as on a real GPU. All other rows run on the host loops with
 * the device's bytes. Powers stay on the host: tfjs computes them as exp(log) and is off by a bit in most cases.
 */
import * as tf from '@tensorflow/tfjs-core';
import { registerKernel, type Kernel } from '../core/kernels.ts';
import { sizeOf } from '../core/layout.ts';
import type { View } from '../core/view.ts';
import { TfBytes } from './device-bytes.ts';
import { note, recall, type Input } from './tfjs-calls.ts';

/** The view's tensor and shape; null when it is not one dense float32 run over its whole storage. */
function inputOf(view: View): Input | null {
  const bytes = view.storage.onDevice;
  if (!(bytes instanceof TfBytes) || bytes.packing !== 'float32') return null;
  const whole = view.offset === 0 && view.contiguous && view.size === bytes.tensor.size;
  return whole ? { tensor: bytes.tensor, shape: view.shape } : null;
}

/** tfjs has no empty tensors on every backend and no rank above 6; leave those to the host. */
const fits = (view: View): boolean => view.shape.length <= 4 && sizeOf(view.shape) > 0;

function kernel(name: string, readsAtOnce: boolean, compute: (inputs: tf.Tensor[]) => tf.Tensor): Kernel {
  return (out, views) => {
    if (![out, ...views].every(fits)) return false;
    const inputs = views.map(inputOf);
    if (!inputs.every((input) => input !== null)) return false;
    const { storage } = out;
    if (recall(name, inputs, storage)) return true;
    const result: tf.Tensor = tf.tidy(() => {
      const shaped = inputs.map(({ tensor, shape }) => tf.reshape(tensor, [...shape]));
      return tf.reshape(compute(shaped), [-1]);
    });
    storage.onDevice?.free();
    storage.onDevice = new TfBytes(result, 'float32', readsAtOnce);
    storage.dropHost();
    note(name, inputs, storage, result);
    return true;
  };
}

const TWO: Readonly<Record<string, (a: tf.Tensor, b: tf.Tensor) => tf.Tensor>> = {
  add: tf.add,
  subtract: tf.sub,
  multiply: tf.mul,
  maximum: tf.maximum,
  minimum: tf.minimum,
};

const ONE: Readonly<Record<string, (a: tf.Tensor) => tf.Tensor>> = {
  negative: tf.neg,
  absolute: tf.abs,
  square: (a) => tf.mul(a, a),
};

/** Registers the rows for the device `cuda`. */
export function registerTfjsKernels(readsAtOnce: boolean): void {
  for (const [name, f] of Object.entries(TWO)) {
    registerKernel(
      'cuda',
      name,
      ['float32'],
      kernel(name, readsAtOnce, ([a, b]) => f(a!, b!)),
    );
  }
  for (const [name, f] of Object.entries(ONE)) {
    registerKernel(
      'cuda',
      name,
      ['float32'],
      kernel(name, readsAtOnce, ([a]) => f(a!)),
    );
  }
  registerKernel(
    'cuda',
    'matmul',
    ['float32'],
    kernel('matmul', readsAtOnce, ([a, b]) => tf.matMul(a!, b!)),
  );
}
