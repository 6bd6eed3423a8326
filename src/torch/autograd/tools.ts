/** Gives the engine and the view rules the operations they need; here because operations import those files. */
import { copyInto } from '../../core/cast.ts';
import { extent } from '../../core/layout.ts';
import { Storage } from '../../core/storage.ts';
import { allocate, View } from '../../core/view.ts';
import { fillElements } from '../../core/elements.ts';
import { addOp } from '../ops/pointwise.ts';
import { clone, copied, detach, toCopy } from '../ops/structure.ts';
import { sumTo } from '../ops/reduce.ts';
import { asStridedOp } from '../ops/view.ts';
import { realPart } from '../ops/parts.ts';
import { isComplex } from '../../core/dtype.ts';
import { Tensor } from '../tensor.ts';
import { provideEngineTools } from './engine.ts';
import { bump } from './inplace.ts';
import { modes, withGrad } from './modes.ts';
import { provideViewTools } from './views.ts';

export function installTools(): void {
  provideViewTools({
    asStrided: (base, like) =>
      withGrad(base.requiresGrad, () => asStridedOp(base, like.view.shape, like.view.strides, like.view.offset)),
    cloneAs: (t, like) => {
      const reach = extent(like.view);
      const storage = new Storage((reach ? reach[1] + 1 : 0) * t.view.dtype.bytes, t.view.device);
      const out = new View(storage, t.view.dtype, like.view.shape, like.view.strides, like.view.offset);
      copyInto(out, t.view);
      return new Tensor(out);
    },
    copyInto: (to, from) => {
      if (from) copyInto(to.view, from.view);
      else fillElements(to.view, 0);
    },
  });
  provideEngineTools({
    add: addOp,
    sumTo,
    cast: (t, meta) =>
      toCopy(isComplex(t.view.dtype) && !isComplex(meta.dtype) ? realPart(t) : t, meta.dtype, meta.device),
    detach,
    clone: (t) => (modes.grad ? copied(new Tensor(allocate(t.view.dtype, t.view.shape, t.view.device)), t) : clone(t)),
    accumulateInto: (grad, more) => {
      const sum = addOp(grad, more);
      copyInto(grad.view, sum.view);
      bump(grad);
    },
  });
}
