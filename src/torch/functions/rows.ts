/**
 * How function rows are made of operations: `torch.add`, `out=` and `Tensor.add_` come from one line. What `out=`
 * and in-place results may be is decided here, once.
 */
import { copyInto } from '../../core/cast.ts';
import { runtimeError } from '../../core/errors.ts';
import type { FunctionRow, FunctionTable, Out } from '../../core/function-table.ts';
import { fn } from '../../core/function-table.ts';
import { contiguousStrides, sizeOf } from '../../core/layout.ts';
import { Storage } from '../../core/storage.ts';
import { View } from '../../core/view.ts';
import { bump, checkOwnOverlap, checkPartialOverlap, inplace } from '../autograd/inplace.ts';
import { modes } from '../autograd/modes.ts';
import { sizeText } from '../autograd/texts.ts';
import { canCast } from '../dtypes.ts';
import { Tensor } from '../tensor.ts';
import { warned } from '../warned.ts';

/** Gives a tensor another shape, with more memory when needed. https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.resize_.html */
export function resize(t: Tensor, shape: readonly number[]): void {
  const { view } = t;
  const needed = (view.offset + sizeOf(shape)) * view.dtype.bytes;
  let { storage } = view;
  if (needed > storage.byteLength) {
    if (!storage.resizable) throw runtimeError('Trying to resize storage that is not resizable');
    const bytes = new ArrayBuffer(needed);
    new Uint8Array(bytes).set(
      new Uint8Array(storage.host()).subarray(0, Math.min(storage.byteLength, bytes.byteLength)),
    );
    storage = new Storage(bytes, storage.device);
  }
  t.view = new View(storage, view.dtype, shape, contiguousStrides(shape), view.offset);
}

/** Stores a result into `out=`. */
export function giveOut(name: string, out: Tensor, result: Tensor, inputs: readonly unknown[]): Tensor {
  const grads = [out, ...inputs].some((t) => t instanceof Tensor && t.requiresGrad);
  if (modes.grad && grads) {
    throw runtimeError(
      `${name}(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad.`,
    );
  }
  const { dtype, shape, device } = result.view;
  if (!canCast(dtype, out.view.dtype)) {
    throw runtimeError(`result type ${dtype.aten} can't be cast to the desired output type ${out.view.dtype.aten}`);
  }
  if (device !== out.view.device) {
    throw runtimeError(`Expected out tensor to have device ${device}, but got ${out.view.device} instead`);
  }
  if (shape.length !== out.view.shape.length || shape.some((n, d) => n !== out.view.shape[d])) {
    if (out.view.size > 0) {
      warned('out-resized', sizeText(out.view.shape), sizeText(shape));
    }
    resize(out, shape);
  }
  checkOwnOverlap(out.view);
  for (const t of inputs) if (t instanceof Tensor) checkPartialOverlap(out.view, t.view);
  copyInto(out.view, result.view);
  bump(out);
  return out;
}

type Args = Readonly<Record<string, unknown>>;

/** A row whose result may go into `out=`. */
export function withOut<A extends object>(
  name: string,
  args: readonly (keyof A & string)[],
  run: (args: A) => Tensor,
): FunctionRow {
  return {
    args: [...args, 'out'],
    run: (given: Args): Out => {
      const { out, ...rest } = given;
      const result = run(rest as unknown as A);
      return out instanceof Tensor ? giveOut(name, out, result, Object.values(rest)) : result;
    },
  };
}

/** `torch.name` with `out=`, and `Tensor.name_`. */
export function operation<A extends { input: Tensor }>(
  name: string,
  args: readonly (keyof A & string)[],
  run: (args: A) => Tensor,
): FunctionTable {
  return {
    [`torch.${name}`]: withOut<A>(name, args, run),
    [`Tensor.${name}_`]: fn<A>(args, (given) => {
      const others = Object.values(given).filter((x): x is Tensor => x instanceof Tensor && x !== given.input);
      return inplace(given.input, others, (self) => run({ ...given, input: self }));
    }),
  };
}

/** Further names of the same rows: `torch.multiply` for `torch.mul`. */
export function aliases(table: FunctionTable, names: Readonly<Record<string, string>>): FunctionTable {
  const out: Record<string, FunctionRow> = {};
  for (const [alias, name] of Object.entries(names)) {
    for (const [key, row] of Object.entries(table)) {
      if (key === `torch.${name}`) out[`torch.${alias}`] = row;
      if (key === `Tensor.${name}_`) out[`Tensor.${alias}_`] = row;
    }
  }
  return out;
}

/** Merges tables; a name that stands twice is a mistake. */
export function merge(...tables: readonly FunctionTable[]): FunctionTable {
  const out: Record<string, FunctionRow> = {};
  for (const table of tables) {
    for (const [name, row] of Object.entries(table)) {
      if (out[name]) throw new Error(`two rows for ${name}`);
      out[name] = row;
    }
  }
  return out;
}

/** Names of `torch.special` for functions that `torch` has too. */
const SPECIAL: Readonly<Record<string, string>> = {
  expit: 'sigmoid',
  log1p: 'log1p',
  exp2: 'exp2',
  expm1: 'expm1',
  erf: 'erf',
  erfc: 'erfc',
  logit: 'logit',
  sinc: 'sinc',
  round: 'round',
  softmax: 'softmax',
  log_softmax: 'log_softmax',
  logsumexp: 'logsumexp',
  xlogy: 'xlogy',
};

export function withSpecial(table: FunctionTable): FunctionTable {
  const out: Record<string, FunctionRow> = { ...table };
  for (const [name, plain] of Object.entries(SPECIAL)) {
    const row = table[`torch.${plain}`];
    if (row) out[`torch.special.${name}`] ??= row;
  }
  return out;
}

/** Methods answer under the functions' names and the other way round: `Tensor.sum` is `torch.sum`, `torch.relu_` is `Tensor.relu_`. */
export function withMethods(table: FunctionTable): FunctionTable {
  const out: Record<string, FunctionRow> = { ...table };
  for (const [name, row] of Object.entries(table)) {
    if (name.startsWith('torch.') && !name.slice(6).includes('.')) out[`Tensor.${name.slice(6)}`] ??= row;
    if (name.startsWith('Tensor.')) out[`torch.${name.slice(7)}`] ??= row;
  }
  return out;
}
