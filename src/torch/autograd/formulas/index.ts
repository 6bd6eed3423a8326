/** All derivative rows. */
import { registerDerivatives } from '../../op.ts';
import { arithmeticFormulas } from './arithmetic.ts';
import { functionFormulas } from './functions.ts';
import { productFormulas } from './products.ts';
import { reductionFormulas } from './reductions.ts';
import { shapeFormulas } from './shape.ts';

export function registerFormulas(): void {
  for (const table of [arithmeticFormulas, functionFormulas, productFormulas, reductionFormulas, shapeFormulas])
    registerDerivatives(table);
}
