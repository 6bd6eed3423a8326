/** Grad mode and inference mode, as one program sees them. Reset between programs. */

export const modes = { grad: true, inference: false, anomaly: false, checkNan: true };

export function resetModes(): void {
  modes.grad = true;
  modes.inference = false;
  modes.anomaly = false;
  modes.checkNan = true;
}

/** Runs without recording. */
export function withoutGrad<T>(run: () => T): T {
  const before = modes.grad;
  modes.grad = false;
  try {
    return run();
  } finally {
    modes.grad = before;
  }
}

/** Runs with grad mode set to `on`. */
export function withGrad<T>(on: boolean, run: () => T): T {
  const before = modes.grad;
  modes.grad = on;
  try {
    return run();
  } finally {
    modes.grad = before;
  }
}
