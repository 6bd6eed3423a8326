/** The real part, for gradients of real inputs that met complex ones. */
import { viewAsReal, select } from './view.ts';
import type { Tensor } from '../tensor.ts';

export const realPart = (t: Tensor): Tensor => select(viewAsReal(t), t.view.shape.length, 0);
