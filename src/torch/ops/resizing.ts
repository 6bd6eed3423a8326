/** Padding by what is there, resizing, pixel shuffles, sliding windows as columns: compositions with torch's node names. */
import { DTYPES } from '../../core/dtype.ts';
import { runtimeError } from '../../core/errors.ts';
import type { PyScalar } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { composed } from '../composed.ts';
import { Tensor } from '../tensor.ts';
import { indexSelectOp } from './gather.ts';
import * as p from './pointwise.ts';
import { reshape, toCopy } from './structure.ts';
import { sigmoid } from './unary.ts';
import { permute, viewTo } from './view.ts';

const i = (value: number): PyScalar => ({ kind: 'i', value });

/** The places 0 … as an index tensor. */
export function indices(places: readonly number[]): Tensor {
  const view = allocate(DTYPES.int64, [places.length]);
  places.forEach((n, k) => ((view.data as BigInt64Array)[k] = BigInt(n)));
  return new Tensor(view);
}

/** Constants of a tensor's dtype along one dimension, ready to multiply with it. */
export function along(values: readonly number[], dim: number, like: Tensor): Tensor {
  const view = allocate(DTYPES.float64, [values.length]);
  values.forEach((x, k) => ((view.data as Float64Array)[k] = x));
  const shape = like.view.shape.map((_, d) => (d === dim ? values.length : 1));
  return viewTo(toCopy(new Tensor(view), like.view.dtype, like.view.device), shape);
}

export type PadMode = 'reflect' | 'replicate' | 'circular';
const SOURCE: Readonly<Record<PadMode, (k: number, n: number) => number>> = {
  reflect: (k, n) => (k < 0 ? -k : k >= n ? 2 * (n - 1) - k : k),
  replicate: (k, n) => Math.min(Math.max(k, 0), n - 1),
  circular: (k, n) => ((k % n) + n) % n,
};

function padBy(t: Tensor, pad: readonly number[], mode: PadMode): Tensor {
  const rank = t.view.shape.length;
  return pad.reduce((out, _, k) => {
    if (k % 2 === 1) return out;
    const d = rank - 1 - k / 2;
    const n = out.view.shape[d]!;
    const [before, after] = [pad[k]!, pad[k + 1]!];
    if (before === 0 && after === 0) return out;
    const places = Array.from({ length: n + before + after }, (__, at) => SOURCE[mode](at - before, n));
    return indexSelectOp(out, d, indices(places));
  }, t);
}
const NODE: Readonly<Record<PadMode, string>> = {
  reflect: 'ReflectionPad',
  replicate: 'ReplicationPad',
  circular: 'CopySlices',
};
const padOps = new Map<string, (t: Tensor, pad: readonly number[]) => Tensor>();

/** F.pad with mode 'reflect', 'replicate' or 'circular'; https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pad.html */
export function padMode(t: Tensor, pad: readonly number[], mode: PadMode): Tensor {
  const k = pad.length / 2;
  const rank = t.view.shape.length;
  if (rank !== k + 1 && rank !== k + 2) {
    throw runtimeError('Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now');
  }
  pad.forEach((n, at) => {
    const d = rank - 1 - Math.floor(at / 2);
    const size = t.view.shape[d]!;
    if (mode === 'reflect' && n >= size) {
      throw runtimeError(
        `Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (${pad[at - (at % 2)]}, ${pad[at - (at % 2) + 1]}) at dimension ${d} of input [${t.view.shape.join(', ')}]`,
      );
    }
    if (mode === 'circular' && n > size) throw runtimeError('Padding value causes wrapping around more than once.');
  });
  const name = mode === 'circular' ? 'CopySlices' : `${NODE[mode]}${k}DBackward0`;
  if (!padOps.has(name))
    padOps.set(
      name,
      composed(`pad_${mode}${k}`, name, (x: Tensor, by: readonly number[]) => padBy(x, by, mode)),
    );
  return padOps.get(name)!(t, pad);
}

const nearestOf = (t: Tensor, size: readonly number[], scales: readonly (number | null)[]): Tensor =>
  size.reduce((out, n, k) => {
    const d = 2 + k;
    const from = out.view.shape[d]!;
    const step = Math.fround(scales[k] ? 1 / scales[k]! : from / n);
    return indexSelectOp(
      out,
      d,
      indices(Array.from({ length: n }, (_, at) => Math.min(Math.floor(Math.fround(at * step)), from - 1))),
    );
  }, t);

function linearOf(t: Tensor, size: readonly number[], corners: boolean, scales: readonly (number | null)[]): Tensor {
  return size.reduce((out, n, k) => {
    const d = 2 + k;
    const from = out.view.shape[d]!;
    const step = corners ? (n > 1 ? (from - 1) / (n - 1) : 0) : scales[k] ? 1 / scales[k]! : from / n;
    const at = Array.from({ length: n }, (_, j) => (corners ? j * step : Math.max(0, (j + 0.5) * step - 0.5)));
    const low = at.map((x) => Math.min(Math.floor(x), from - 1));
    const high = low.map((x) => Math.min(x + 1, from - 1));
    const weight = along(
      at.map((x, j) => x - low[j]!),
      d,
      out,
    );
    const first = p.mul(indexSelectOp(out, d, indices(low)), p.sub(i(1), weight));
    return p.add(first, p.mul(indexSelectOp(out, d, indices(high)), weight));
  }, t);
}

const nearestOps = [1, 2, 3].map((k) => composed(`upsample_nearest${k}d`, `UpsampleNearest${k}DBackward0`, nearestOf));
const linearOps = ['Linear1D', 'Bilinear2D', 'Trilinear3D'].map((name) =>
  composed(`upsample_${name}`, `Upsample${name}Backward0`, linearOf),
);
export const upsampleNearest = (k: number): typeof nearestOf => nearestOps[k - 1]!;
export const upsampleLinear = (k: number): typeof linearOf => linearOps[k - 1]!;

export const pixelShuffle = composed('pixel_shuffle', 'PixelShuffleBackward0', (t: Tensor, r: number): Tensor => {
  const lead = t.view.shape.slice(0, -3);
  const [c, h, w] = t.view.shape.slice(-3) as [number, number, number];
  const n = lead.length;
  const wide = reshape(t, [...lead, c / (r * r), r, r, h, w]);
  const order = [...lead.keys(), n, n + 3, n + 1, n + 4, n + 2];
  return reshape(permute(wide, order), [...lead, c / (r * r), h * r, w * r]);
});
export const pixelUnshuffle = composed('pixel_unshuffle', 'PixelUnshuffleBackward0', (t: Tensor, r: number): Tensor => {
  const lead = t.view.shape.slice(0, -3);
  const [c, h, w] = t.view.shape.slice(-3) as [number, number, number];
  const n = lead.length;
  const wide = reshape(t, [...lead, c, h / r, r, w / r, r]);
  return reshape(permute(wide, [...lead.keys(), n, n + 2, n + 4, n + 1, n + 3]), [...lead, c * r * r, h / r, w / r]);
});

export const glu = composed('glu', 'GluBackward0', (t: Tensor, dim: number): Tensor => {
  const half = t.view.shape[dim]! / 2;
  const part = (from: number): Tensor =>
    indexSelectOp(t, dim, indices(Array.from({ length: half }, (_, k) => from + k)));
  return p.mul(part(0), sigmoid(part(half)));
});
