/** Grad mode and inference mode, as one program sees them. Reset between programs. */

export const modes = { grad: true, inference: false };

export function resetModes(): void {
  modes.grad = true;
  modes.inference = false;
}
