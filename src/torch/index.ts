/** Everything of torch that Python can call, and what a new program starts with. */
import { resetDefaults } from './dtypes.ts';
import { registerFormulas } from './autograd/formulas/index.ts';
import { resetModes } from './autograd/modes.ts';
import { installTools } from './autograd/tools.ts';
import { autograd, resetRuns } from './functions/autograd.ts';
import { creation } from './functions/creation.ts';
import { blend } from './functions/blend.ts';
import { compositions } from './functions/compositions.ts';
import { cuda } from './functions/cuda.ts';
import { factorizations } from './functions/factorizations.ts';
import { inplaceViews } from './functions/inplace-views.ts';
import { joining } from './functions/joining.ts';
import { linear } from './functions/linear.ts';
import { moreLosses } from './functions/more-losses.ts';
import { withNamesakes } from './functions/namesakes.ts';
import { network } from './functions/network.ts';
import { numbers } from './functions/numbers.ts';
import { pointwise } from './functions/pointwise.ts';
import { products } from './functions/products.ts';
import { randoms } from './functions/random.ts';
import { reductions } from './functions/reductions.ts';
import { resizing } from './functions/resizing.ts';
import { merge, withMethods, withSpecial } from './functions/rows.ts';
import { scattering } from './functions/scattering.ts';
import { shapes } from './functions/shape.ts';
import { slopes } from './functions/slopes.ts';
import { sorting } from './functions/sorting.ts';
import { tensorRows } from './functions/tensor.ts';
import { types } from './functions/types.ts';
import { provideAdd } from './ops/gather.ts';
import { addOp } from './ops/pointwise.ts';
import { withRefusals } from './refusals.ts';
import { resetRandom } from './random/generator.ts';
import { resetPrintOptions } from './print/options.ts';

registerFormulas();
installTools();
provideAdd(addOp);

export const torchTable = withMethods(
  withSpecial(
    withNamesakes(
      withRefusals(
        merge(
          autograd,
          blend,
          compositions,
          creation,
          cuda,
          factorizations,
          inplaceViews,
          joining,
          linear,
          moreLosses,
          network,
          numbers,
          pointwise,
          products,
          randoms,
          reductions,
          resizing,
          scattering,
          shapes,
          slopes,
          sorting,
          tensorRows,
          types,
        ),
      ),
    ),
  ),
);
export const torchResets: readonly (() => void)[] = [
  resetDefaults,
  resetModes,
  resetRuns,
  resetPrintOptions,
  resetRandom,
];
