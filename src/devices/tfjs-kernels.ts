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

/** The view as a tfjs tensor of its shape; null when it is not one dense float32 run over its whole storage. */
function tensorOf(view: View): tf.Tensor | null {
  const bytes = view.storage.onDevice;
  if (!(bytes instanceof TfBytes) || bytes.packing !== 'float32') return null;
  const whole = view.offset === 0 && view.contiguous && view.size === bytes.tensor.size;
  return whole ? tf.reshape(bytes.tensor, [...view.shape]) : null;
}

/** tfjs has no empty tensors on every backend and no rank above 6; leave those to the host. */
const fits = (view: View): boolean => view.shape.length <= 4 && sizeOf(view.shape) > 0;

function kernel(readsAtOnce: boolean, compute: (inputs: tf.Tensor[]) => tf.Tensor): Kernel {
  return (out, inputs) => {
    if (![out, ...inputs].every(fits)) return false;
    const results: tf.Tensor[] = tf.tidy(() => {
      const tensors = inputs.map(tensorOf);
      return tensors.every((t) => t !== null) ? [tf.reshape(compute(tensors), [-1])] : [];
    });
    const [result] = results;
    if (!result) return false;
    out.storage.onDevice?.free();
    out.storage.onDevice = new TfBytes(result, 'float32', readsAtOnce);
    out.storage.dropHost();
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
      kernel(readsAtOnce, ([a, b]) => f(a!, b!)),
    );
  }
  for (const [name, f] of Object.entries(ONE)) {
    registerKernel(
      'cuda',
      name,
      ['float32'],
      kernel(readsAtOnce, ([a]) => f(a!)),
    );
  }
  registerKernel(
    'cuda',
    'matmul',
    ['float32'],
    kernel(readsAtOnce, ([a, b]) => tf.matMul(a!, b!)),
  );
}
