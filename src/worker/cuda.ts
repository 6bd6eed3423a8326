/**
 * The device `cuda` of one worker, started by the first cell that could want it: TensorFlow.js is half a megabyte
 * that a lesson about sharing never needs. Until then nothing is on the device, so nothing is lost by waiting.
 */
import type { CudaDevice } from '../devices/tfjs.ts';
import type { CudaBackend } from '../protocol.ts';
import type { DeviceHooks } from '../runtime/bridge.ts';

/** A cell that names a device, or could. A device named in no such way works too, on the host's loops. */
const WANTS_DEVICE = /cuda|device|gpu/i;

const canWait = 'Suspending' in WebAssembly;

export class Cuda {
  readonly #offered: boolean;
  #device: CudaDevice | null = null;

  constructor(offered: boolean) {
    this.#offered = offered;
  }

  /**
   * What stands behind the device; before it is started what will, as far as the browser tells without asking the
   * graphics card (that costs a tenth of a second of every boot). A program that names the device starts it first.
   */
  backend(): CudaBackend {
    if (!this.#offered) return 'none';
    return this.#device?.backend ?? (canWait && 'gpu' in navigator ? 'webgpu' : 'wasm');
  }

  /** Starts the device when `code` may use it. Answers whether it was started just now. */
  async startFor(code: string): Promise<boolean> {
    if (!this.#offered || this.#device || !WANTS_DEVICE.test(code)) return false;
    const [{ startCuda }, { wasmFiles }] = await Promise.all([import('../devices/tfjs.ts'), import('./tfjs-files.ts')]);
    this.#device = await startCuda({ canWait, wasmFiles });
    return true;
  }

  /** For the core: what it tells the device, once there is one. */
  readonly hooks: DeviceHooks = {
    settle: (object) => this.#device?.settle(object),
    begin: (again) => this.#device?.begin(again),
    end: () => this.#device?.end(),
    tensors: () => this.#device?.tensors() ?? 0,
  };
}
