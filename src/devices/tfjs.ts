/**
 * The device `cuda` of the browser: TensorFlow.js on WebGPU where the browser has an adapter and can wait for
 * reads (JSPI); else on tfjs's wasm or cpu backend, whose reads answer at once. In Node nothing of this is
 * loaded: `cuda` runs on the host loops, with the same rules and texts.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Managed } from '../core/managed.ts';
import type { Storage } from '../core/storage.ts';
import type { View } from '../core/view.ts';
import type { CudaBackend } from '../protocol.ts';
import { TfBytes } from './device-bytes.ts';
import { beginCall, endCall } from './tfjs-calls.ts';
import { registerTfjsKernels } from './tfjs-kernels.ts';

export interface CudaDevice {
  readonly backend: CudaBackend;
  /** Takes over the storage of an object that was computed on the host but belongs on the device. */
  settle(object: Managed): void;
  /** A call of the core begins; `again`: the last one once more, after a wait for the device. */
  begin(again: boolean): void;
  /** The call has its answer: what it computed on the way and nobody holds is freed. */
  end(): void;
  /** How many TensorFlow.js tensors are alive. */
  tensors(): number;
}

export interface CudaOptions {
  /** Python can wait for promises (JSPI). */
  readonly canWait: boolean;
  /** Where tfjs's wasm files are, by their own names; null: the wasm backend is not offered. */
  readonly wasmFiles: Readonly<Record<string, string>> | null;
}

/** Backends in the order in which they are tried; the first that starts is taken. */
const BACKENDS: readonly { name: Exclude<CudaBackend, 'host' | 'none'>; start(o: CudaOptions): Promise<boolean> }[] = [
  {
    name: 'webgpu',
    async start({ canWait }) {
      if (!canWait || !('gpu' in navigator) || !(await navigator.gpu.requestAdapter())) return false;
      await import('@tensorflow/tfjs-backend-webgpu');
      return tf.setBackend('webgpu');
    },
  },
  {
    name: 'wasm',
    async start({ wasmFiles }) {
      if (wasmFiles === null) return false;
      const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
      setWasmPaths({ ...wasmFiles });
      return tf.setBackend('wasm');
    },
  },
  {
    name: 'cpu',
    async start() {
      await import('@tensorflow/tfjs-backend-cpu');
      return tf.setBackend('cpu');
    },
  },
];

async function pickBackend(options: CudaOptions): Promise<(typeof BACKENDS)[number]['name']> {
  for (const backend of BACKENDS) {
    try {
      if (await backend.start(options)) return backend.name;
    } catch (error) {
      console.warn(`tfjs ${backend.name} did not start`, error);
    }
  }
  throw new Error('no TensorFlow.js backend starts in this browser');
}

/** Starts the device. Call once per worker; Python must not run meanwhile. */
export async function startCuda(options: CudaOptions): Promise<CudaDevice> {
  const backend = await pickBackend(options);
  await tf.ready();
  const readsAtOnce = backend !== 'webgpu';
  registerTfjsKernels(readsAtOnce);
  return {
    backend,
    settle(object) {
      const view = (object as Managed & { view?: View }).view;
      if (view && view.storage.device.startsWith('cuda')) take(view.storage, view, readsAtOnce);
    },
    begin: beginCall,
    end: endCall,
    tensors: () => tf.memory().numTensors,
  };
}

function take(storage: Storage, view: View, readsAtOnce: boolean): void {
  if (storage.onDevice || !storage.hostReady || storage.byteLength === 0) return;
  storage.onDevice = TfBytes.from(storage.host(), view.dtype.name === 'float32' ? 'float32' : 'words', readsAtOnce);
}
