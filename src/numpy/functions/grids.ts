/** Ranges, grids, diagonals and triangles. Reference: https://numpy.org/doc/2.4/reference/routines.array-creation.html#numerical-ranges */
import { asType, copyAs, copyInto } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf, fillElements, toNumber, writeElements } from '../../core/elements.ts';
import { notEmulated, valueError } from '../../core/errors.ts';
import { fn, tuple, numpyScalar, type FunctionTable, type Out } from '../../core/function-table.ts';
import { eye, meshgridViews, triangle } from '../../core/shaping.ts';
import { allocate, type View } from '../../core/view.ts';
import { apply, viewOfLike, weakFloat, strong } from '../compose.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { NDArray } from '../ndarray.ts';
import { operand, viewOf, type ArrayLike } from '../operand.ts';
import { resultType } from '../promotion.ts';
import { checkWriteable } from '../writeable.ts';
import { raveled } from './reductions.ts';
import { vector } from './sorting.ts';
import { nonzeroOf } from '../indexing/prepare.ts';
import { asArray, reshaped } from './views.ts';

interface SpaceArgs {
  readonly start: ArrayLike;
  readonly stop: ArrayLike;
  readonly num?: number;
  readonly endpoint?: boolean;
  readonly retstep?: boolean;
  readonly dtype?: string | null;
  readonly base?: ArrayLike;
}

const SPACE = ['start', 'stop', 'num', 'endpoint', 'retstep', 'dtype'] as const;
const one = (x: ArrayLike): number => {
  const { view } = operand(x);
  if (view.shape.length !== 0) throw notEmulated('numpy.linspace between arrays');
  return toNumber(elementsOf(view)[0]!);
};

function points({ start, stop, num = 50, endpoint = true }: SpaceArgs): { xs: Float64Array; step: number } {
  if (num < 0) throw valueError(`Number of samples, ${num}, must be non-negative.`);
  const [from, to] = [one(start), one(stop)];
  const div = endpoint ? num - 1 : num;
  const step = div > 0 ? (to - from) / div : NaN;
  const xs = new Float64Array(num);
  for (let i = 0; i < num; i++)
    xs[i] = div > 0 ? (step === 0 ? (i / div) * (to - from) : i * step) + from : i * (to - from) + from;
  if (endpoint && num > 1) xs[num - 1] = to;
  return { xs, step };
}

const spaceDtype = ({ start, stop, dtype }: SpaceArgs): DType =>
  dtype ? dtypeOf(dtype) : resultType([operand(start), operand(stop), weakFloat(1)]);

function stored(xs: Float64Array, dtype: DType): NDArray {
  const whole = dtype.kind === 'i' || dtype.kind === 'u';
  const out = allocate(DTYPES.float64, [xs.length]);
  (out.data as Float64Array).set(whole ? xs.map(Math.floor) : xs);
  return new NDArray(asType(out, dtype));
}

function linspace(args: SpaceArgs): Out {
  const { xs, step } = points(args);
  const array = stored(xs, spaceDtype(args));
  return args.retstep ? tuple(array, numpyScalar(DTYPES.float64, step)) : array;
}

function logspace(args: SpaceArgs): Out {
  const { xs } = points(args);
  const base = args.base === undefined ? 10 : one(args.base);
  const powers = vector([...xs], DTYPES.float64);
  return new NDArray(asType(apply('power', [weakFloat(base), powers]), spaceDtype(args)));
}

function geomspace(args: SpaceArgs): Out {
  const [from, to] = [one(args.start), one(args.stop)];
  if (from === 0 || to === 0) throw valueError('Geometric sequence cannot include zero');
  const sign = from < 0 ? -1 : 1;
  const logs = apply('log10', [vector([from * sign, to * sign], DTYPES.float64)]);
  const [a, b] = elementsOf(logs) as [number, number];
  const num = args.num ?? 50;
  const { xs } = points({ ...args, start: { kind: 'f', value: a }, stop: { kind: 'f', value: b } });
  const result = elementsOf(apply('power', [weakFloat(10), vector([...xs], DTYPES.float64)])) as number[];
  if (num > 0) result[0] = from * sign;
  if (num > 1 && args.endpoint !== false) result[num - 1] = to * sign;
  return stored(
    Float64Array.from(result, (x) => x * sign),
    spaceDtype(args),
  );
}

function diag(v: ArrayLike, k: number): Out {
  const array = asArray(v);
  const { view } = array;
  if (view.shape.length === 1) {
    const n = view.size + Math.abs(k);
    const out = allocate(view.dtype, [n, n]);
    copyInto(out.with({ shape: [view.size], strides: [n + 1], offset: k >= 0 ? k : -k * n }), view);
    return new NDArray(out);
  }
  if (view.shape.length !== 2) throw valueError('Input must be 1- or 2-d.');
  const [rows = 0, columns = 0] = view.shape;
  const n = Math.max(0, k >= 0 ? Math.min(rows, columns - k) : Math.min(rows + k, columns));
  const at = k >= 0 ? k * view.strides[1]! : -k * view.strides[0]!;
  const out = array.viewAs(
    view.with({ shape: [n], strides: [view.strides[0]! + view.strides[1]!], offset: view.offset + (n ? at : 0) }),
  );
  out.writeable = false;
  return out;
}

function tri(N: number, M: number, k: number, dtype: DType): View {
  const out = allocate(dtype, [N, M]);
  const xs = Array.from({ length: N * M }, (_, i) => ((i % M) - Math.floor(i / M) <= k ? 1 : 0));
  writeElements(out, dtype.compute === 'g' ? xs.map(BigInt) : xs);
  return out;
}

interface MeshArgs {
  readonly xi: readonly NDArray[];
  readonly indexing?: string;
  readonly sparse?: boolean;
  readonly copy?: boolean;
}

function meshgrid({ xi, indexing = 'xy', sparse = false, copy = true }: MeshArgs): Out {
  if (indexing !== 'xy' && indexing !== 'ij') throw valueError("Valid values for `indexing` are 'xy' and 'ij'.");
  if (sparse) throw notEmulated('numpy.meshgrid(sparse=True)');
  const grids = meshgridViews(
    xi.map((a) => raveled(viewOf(a))),
    indexing,
  );
  return { tag: 'tuple', items: grids.map((v, k) => (copy ? new NDArray(copyAs(v, v.dtype)) : xi[k]!.viewAs(v))) };
}

/** The positions along each axis: `np.indices`. */
export function indicesOf(shape: readonly number[], dtype: DType): View {
  const out = allocate(dtype, [shape.length, ...shape]);
  const total = shape.reduce((a, b) => a * b, 1);
  const xs: number[] = [];
  shape.forEach((n, d) => {
    const inner = shape.slice(d + 1).reduce((a, b) => a * b, 1);
    for (let i = 0; i < total; i++) xs.push(Math.floor(i / inner) % n);
  });
  writeElements(out, dtype.compute === 'g' ? xs.map(BigInt) : xs);
  return out;
}

const triangleRow = (lower: boolean) =>
  fn<{ m: ArrayLike; k?: number }>(['m', 'k'], ({ m, k = 0 }) => {
    const view = viewOfLike(m);
    return new NDArray(
      triangle(
        view.shape.length === 1
          ? reshaped(new NDArray(copyAs(view, view.dtype, [view.size, view.size])), [view.size, view.size]).view
          : view,
        k,
        lower,
      ),
    );
  });

const triangleIndices = (lower: boolean) =>
  fn<{ n: number; k?: number; m?: number }>(['n', 'k', 'm'], ({ n, k = 0, m = n }) => {
    const mask = tri(n, m, lower ? k : k - 1, DTYPES.bool);
    return { tag: 'tuple', items: nonzeroOf(lower ? mask : apply('logical_not', [mask])).map((v) => new NDArray(v)) };
  });

export const grids: FunctionTable = {
  'numpy.linspace': fn<SpaceArgs>(SPACE, linspace),
  'numpy.logspace': fn<SpaceArgs>([...SPACE, 'base'], logspace),
  'numpy.geomspace': fn<SpaceArgs>(SPACE, geomspace),
  'numpy.identity': fn<{ n: number; dtype?: string | null }>(
    ['n', 'dtype'],
    ({ n, dtype }) => new NDArray(eye(n, n, 0, dtype ? dtypeOf(dtype) : DTYPES.float64)),
  ),
  'numpy.diag': fn<{ v: ArrayLike; k?: number }>(['v', 'k'], ({ v, k = 0 }) => diag(v, k)),
  'numpy.diagflat': fn<{ v: ArrayLike; k?: number }>(['v', 'k'], ({ v, k = 0 }) =>
    diag(new NDArray(raveled(viewOfLike(v))), k),
  ),
  'numpy.tri': fn<{ N: number; M?: number | null; k?: number; dtype?: string | null }>(
    ['N', 'M', 'k', 'dtype'],
    ({ N, M, k = 0, dtype }) => new NDArray(tri(N, M ?? N, k, dtype ? dtypeOf(dtype) : DTYPES.float64)),
  ),
  'numpy.tril': triangleRow(true),
  'numpy.triu': triangleRow(false),
  'numpy.tril_indices': triangleIndices(true),
  'numpy.triu_indices': triangleIndices(false),
  'numpy.meshgrid': fn<MeshArgs>(['xi', 'indexing', 'sparse', 'copy'], meshgrid),
  'numpy.indices': fn<{ dimensions: readonly number[]; dtype?: string }>(
    ['dimensions', 'dtype'],
    ({ dimensions, dtype }) => new NDArray(indicesOf(dimensions, dtype ? dtypeOf(dtype) : DTYPES.int64)),
  ),
  'numpy.vander': fn<{ x: ArrayLike; N?: number | null; increasing?: boolean }>(
    ['x', 'N', 'increasing'],
    ({ x, N, increasing = false }) => {
      const view = viewOfLike(x);
      const n = N ?? view.size;
      const columns = Array.from({ length: n }, (_, k) =>
        apply('power', [
          view,
          strong(
            vector(
              [view.dtype.compute === 'g' ? BigInt(increasing ? k : n - 1 - k) : increasing ? k : n - 1 - k],
              view.dtype,
            ),
          ),
        ]),
      );
      const out = allocate(columns[0]?.dtype ?? view.dtype, [view.size, n]);
      columns.forEach((c, k) => copyInto(out.with({ shape: [view.size], strides: [n], offset: k }), c));
      return new NDArray(out);
    },
  ),
  'numpy.fill_diagonal': fn<{ a: NDArray; val: ArrayLike; wrap?: boolean }>(['a', 'val'], ({ a, val }) => {
    checkWriteable(a);
    const { view } = a;
    if (view.shape.length < 2) throw valueError('array must be at least 2-d');
    const n = Math.min(...view.shape);
    const target = view.with({ shape: [n], strides: [view.strides.reduce((x, y) => x + y, 0)] });
    const value = operand(val).view;
    if (value.shape.length === 0) fillElements(target, elementsOf(value)[0]!);
    else copyInto(target, value);
    view.storage.wrote();
    return null;
  }),
};
