/** Differences, gradients, histograms, interpolation, convolution, padding, covariance. */
import { asType, copyInto } from '../../core/cast.ts';
import { DTYPES } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { notEmulated, typeError, valueError } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable, type Out } from '../../core/function-table.ts';
import { bincount, histogram } from '../../core/histogram.ts';
import { linspaceNumpy } from '../../core/ranges.ts';
import { sliceView } from '../../core/shaping.ts';
import { allocate, type View } from '../../core/view.ts';
import { apply, viewOfLike, weakFloat } from '../compose.ts';
import { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';
import { arrayOrScalar } from '../result.ts';
import { reduceUfunc } from '../ufunc/reduce.ts';
import { ufuncOf } from '../ufunc/table.ts';
import { joined } from './joining.ts';
import { dotOf } from './products.ts';
import { meanOf } from './statistics.ts';
import { vector } from './sorting.ts';
import { normalAxis, transposed } from './views.ts';
import { warn } from '../../core/warnings.ts';

const doubles = (v: View): number[] => elementsOf(v).map(toNumber);

interface DiffArgs {
  readonly a: ArrayLike;
  readonly n?: number;
  readonly axis?: number;
  readonly prepend?: ArrayLike;
  readonly append?: ArrayLike;
}

function diff({ a, n = 1, axis = -1, prepend, append }: DiffArgs): Out {
  if (n < 0) throw valueError(`order must be non-negative but got ${n}`);
  let view = viewOfLike(a);
  if (view.shape.length === 0) throw valueError('diff requires input that is at least one dimensional');
  const at = normalAxis(axis, view.shape.length);
  const edge = (x: ArrayLike): View => {
    const v = operand(x).view;
    return v.shape.length
      ? v
      : v.with({ shape: view.shape.map((m, d) => (d === at ? 1 : m)), strides: view.shape.map(() => 0) });
  };
  const parts = [
    ...(prepend === undefined ? [] : [edge(prepend)]),
    view,
    ...(append === undefined ? [] : [edge(append)]),
  ];
  if (parts.length > 1) view = joined(parts, at);
  for (let k = 0; k < n; k++) {
    const m = Math.max(0, view.shape[at]! - 1);
    view = apply(view.dtype.kind === 'b' ? 'not_equal' : 'subtract', [
      sliceView(view, at, Math.min(1, view.shape[at]!), m),
      sliceView(view, at, 0, m),
    ]);
  }
  return arrayOrScalar(view);
}

interface HistogramArgs {
  readonly a: ArrayLike;
  readonly bins?: ArrayLike;
  readonly range?: ArrayLike | null;
  readonly density?: boolean | null;
  readonly weights?: ArrayLike | null;
}

function edgesOf({ a, bins, range }: HistogramArgs): number[] {
  const xs = doubles(viewOfLike(a));
  const given = bins === undefined ? null : viewOfLike(bins);
  if (given && given.shape.length === 1) {
    const edges = doubles(given);
    if (edges.some((e, k) => k > 0 && e < edges[k - 1]!))
      throw valueError('`bins` must increase monotonically, when an array');
    return edges;
  }
  const n = given ? doubles(given)[0]! : 10;
  if (n < 1) throw valueError('`bins` must be positive, when an integer');
  let [low, high] = range
    ? (doubles(viewOfLike(range)) as [number, number])
    : xs.length
      ? [Math.min(...xs), Math.max(...xs)]
      : [0, 1];
  if (low > high) throw valueError('max must be larger than min in range parameter.');
  if (!Number.isFinite(low) || !Number.isFinite(high))
    throw valueError(`${range ? 'supplied' : 'autodetected'} range of [${low}, ${high}] is not finite`);
  if (low === high) [low, high] = [low - 0.5, high + 0.5];
  return [...linspaceNumpy(low, high, n + 1)];
}

function histogramOf(args: HistogramArgs): Out {
  const edges = edgesOf(args);
  const view = viewOfLike(args.a);
  const weights = args.weights ? doubles(viewOfLike(args.weights)) : null;
  const counts = histogram(doubles(view), edges, weights);
  const float32 =
    view.dtype === DTYPES.float32 && !(args.bins !== undefined && viewOfLike(args.bins).shape.length === 1);
  const edgeArray = new NDArray(
    vector(
      edges,
      float32
        ? DTYPES.float32
        : args.bins !== undefined && viewOfLike(args.bins).shape.length === 1
          ? viewOfLike(args.bins).dtype
          : DTYPES.float64,
    ),
  );
  if (args.density) {
    const total = counts.reduce((x, y) => x + y, 0);
    return tuple(
      new NDArray(
        vector(
          counts.map((c, k) => c / (edges[k + 1]! - edges[k]!) / total),
          DTYPES.float64,
        ),
      ),
      edgeArray,
    );
  }
  return tuple(
    new NDArray(weights ? vector(counts, DTYPES.float64) : vector(counts.map(BigInt), DTYPES.int64)),
    edgeArray,
  );
}

function bincountOf(x: ArrayLike, weights: ArrayLike | null | undefined, minlength: number): Out {
  const view = viewOfLike(x);
  if (view.shape.length !== 1) throw valueError('object of too small depth for desired array');
  if (view.dtype.kind === 'f' && view.size)
    throw typeError("Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'");
  const xs = doubles(view);
  if (xs.some((v) => v < 0)) throw valueError("'list' argument must have no negative elements");
  const counts = bincount(xs, minlength, weights ? doubles(viewOfLike(weights)) : null);
  return new NDArray(weights ? vector(counts, DTYPES.float64) : vector(counts.map(BigInt), DTYPES.int64));
}

function interp(x: ArrayLike, xp: ArrayLike, fp: ArrayLike, left?: ArrayLike | null, right?: ArrayLike | null): Out {
  const view = viewOfLike(x);
  const [px, py] = [doubles(viewOfLike(xp)), doubles(viewOfLike(fp))];
  if (px.length !== py.length) throw valueError('fp and xp are not of the same length.');
  if (px.length === 0) throw valueError('array of sample points is empty');
  const edge = (e: ArrayLike | null | undefined, otherwise: number): number =>
    e ? doubles(viewOfLike(e))[0]! : otherwise;
  const [low, high] = [edge(left, py[0]!), edge(right, py.at(-1)!)];
  const out = allocate(DTYPES.float64, view.shape);
  writeElements(
    out,
    doubles(view).map((v) => {
      if (v !== v) return v;
      if (v < px[0]!) return low;
      if (v > px.at(-1)!) return high;
      let j = px.length - 1;
      while (j > 0 && px[j]! > v) j--;
      if (j === px.length - 1 || px[j] === v) return py[j]!;
      return ((py[j + 1]! - py[j]!) / (px[j + 1]! - px[j]!)) * (v - px[j]!) + py[j]!;
    }),
  );
  return arrayOrScalar(out);
}

function convolve(a: ArrayLike, v: ArrayLike, mode: string, flip: boolean): Out {
  let [x, y] = [viewOfLike(a), viewOfLike(v)];
  if (x.size === 0 || y.size === 0) throw valueError(`${x.size === 0 ? 'a' : 'v'} cannot be empty`);
  const swapped = flip && y.size > x.size;
  if (swapped) [x, y] = [y, x];
  if (!flip && y.size > x.size) throw notEmulated('numpy.correlate with a longer second array');
  const kernel = flip ? y.with({ strides: [-y.strides[0]!], offset: y.offset + (y.size - 1) * y.strides[0]! }) : y;
  const [n, m] = [x.size, y.size];
  const [from, count] =
    mode === 'valid'
      ? [m - 1, n - m + 1]
      : mode === 'same'
        ? [Math.floor((m - 1) / 2) + (flip && m % 2 === 0 ? 0 : 0), n]
        : [0, n + m - 1];
  const start = mode === 'same' ? Math.floor(m / 2) + (m % 2 ? 0 : -1) + (m % 2 ? 0 : 0) : from;
  const parts = Array.from({ length: count }, (_, k) => {
    const end = (mode === 'same' ? start : from) + k;
    const low = Math.max(0, end - m + 1);
    const high = Math.min(n - 1, end);
    return elementsOf(
      dotOf(sliceView(x, 0, low, high - low + 1), sliceView(kernel, 0, low - (end - m + 1), high - low + 1)),
    )[0]!;
  });
  const dtype = apply('multiply', [sliceView(x, 0, 0, 1), sliceView(y, 0, 0, 1)]).dtype;
  return new NDArray(vector(parts, dtype));
}

/** Rows are variables: distances from their means, multiplied with each other. */
function covariance(
  m: ArrayLike,
  y: ArrayLike | null | undefined,
  rowvar: boolean,
  bias: boolean,
  ddof: number | null,
): View {
  const lift = (v: View): View =>
    v.shape.length === 1
      ? v.with({ shape: [1, v.size], strides: [0, v.strides[0]!] })
      : rowvar || v.shape[0] === 1
        ? v
        : transposed(new NDArray(v)).view;
  let x = lift(viewOfLike(m));
  if (y) x = joined([x, lift(viewOfLike(y))], 0);
  x = asType(x, x.dtype.kind === 'c' ? DTYPES.complex128 : DTYPES.float64);
  const n = x.shape[1]!;
  let fact = n - (ddof ?? (bias ? 0 : 1));
  if (fact <= 0) {
    warn('RuntimeWarning', 'Degrees of freedom <= 0 for slice');
    fact = 0;
  }
  const off = apply('subtract', [x, meanOf(x, [1], true)]);
  const c = dotOf(off, transposed(new NDArray(off)).view);
  const scaled = apply('multiply', [c, weakFloat(1 / fact)]);
  return scaled.shape.every((d) => d === 1) ? scaled.with({ shape: [], strides: [] }) : scaled;
}

function correlation(x: ArrayLike, y: ArrayLike | null | undefined, rowvar: boolean): View {
  const c = covariance(x, y, rowvar, false, null);
  if (c.shape.length === 0) return apply('divide', [c, c]);
  const n = c.shape[0]!;
  const d = apply('sqrt', [c.with({ shape: [n], strides: [c.strides[0]! + c.strides[1]!] })]);
  const rows = apply('divide', [c, d.with({ shape: [n, 1], strides: [d.strides[0]!, 0] })]);
  const both = apply('divide', [rows, d]);
  return apply('minimum', [apply('maximum', [both, weakFloat(-1)]), weakFloat(1)]);
}

function gradient(f: ArrayLike): Out {
  const view = asType(viewOfLike(f), viewOfLike(f).dtype.kind === 'f' ? viewOfLike(f).dtype : DTYPES.float64);
  const along = (axis: number): Out => {
    const n = view.shape[axis]!;
    if (n < 2)
      throw valueError(
        'Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.',
      );
    const out = allocate(view.dtype, view.shape);
    const cut = (v: View, start: number, count: number): View => sliceView(v, axis, start, count);
    if (n > 2)
      copyInto(
        cut(out, 1, n - 2),
        apply('divide', [apply('subtract', [cut(view, 2, n - 2), cut(view, 0, n - 2)]), weakFloat(2)]),
      );
    copyInto(cut(out, 0, 1), apply('subtract', [cut(view, 1, 1), cut(view, 0, 1)]));
    copyInto(cut(out, n - 1, 1), apply('subtract', [cut(view, n - 1, 1), cut(view, n - 2, 1)]));
    return new NDArray(out);
  };
  const all = view.shape.map((_, d) => along(d));
  return all.length === 1 ? all[0]! : { tag: 'tuple', items: all };
}

function trapezoid(y: ArrayLike, x: ArrayLike | null | undefined, dx: ArrayLike | undefined, axis: number): Out {
  const v = viewOfLike(y);
  const at = normalAxis(axis, v.shape.length);
  const n = v.shape[at]! - 1;
  const sums = apply('add', [sliceView(v, at, 1, n), sliceView(v, at, 0, n)]);
  const xs = x ? viewOfLike(x) : null;
  const steps = xs ? apply('subtract', [sliceView(xs, 0, 1, n), sliceView(xs, 0, 0, n)]) : null;
  const areas = apply('divide', [
    apply('multiply', [steps ?? operand(dx ?? { kind: 'f', value: 1 }), sums]),
    weakFloat(2),
  ]);
  return arrayOrScalar(reduceUfunc(ufuncOf('add')!, areas, { axes: [at] }));
}

export const numeric: FunctionTable = {
  'numpy.diff': fn<DiffArgs>(['a', 'n', 'axis', 'prepend', 'append'], diff),
  'numpy.ediff1d': fn<{ ary: ArrayLike }>(['ary'], ({ ary }) => diff({ a: ary })),
  'numpy.histogram': fn<HistogramArgs>(['a', 'bins', 'range', 'density', 'weights'], histogramOf),
  'numpy.histogram_bin_edges': fn<HistogramArgs>(
    ['a', 'bins', 'range'],
    (args) => new NDArray(vector(edgesOf(args), DTYPES.float64)),
  ),
  'numpy.bincount': fn<{ x: ArrayLike; weights?: ArrayLike | null; minlength?: number }>(
    ['x', 'weights', 'minlength'],
    ({ x, weights, minlength = 0 }) => bincountOf(x, weights, minlength),
  ),
  'numpy.interp': fn<{ x: ArrayLike; xp: ArrayLike; fp: ArrayLike; left?: ArrayLike | null; right?: ArrayLike | null }>(
    ['x', 'xp', 'fp', 'left', 'right'],
    ({ x, xp, fp, left, right }) => interp(x, xp, fp, left, right),
  ),
  'numpy.convolve': fn<{ a: ArrayLike; v: ArrayLike; mode?: string }>(['a', 'v', 'mode'], ({ a, v, mode = 'full' }) =>
    convolve(a, v, mode, true),
  ),
  'numpy.correlate': fn<{ a: ArrayLike; v: ArrayLike; mode?: string }>(['a', 'v', 'mode'], ({ a, v, mode = 'valid' }) =>
    convolve(a, v, mode, false),
  ),
  'numpy.cov': fn<{ m: ArrayLike; y?: ArrayLike | null; rowvar?: boolean; bias?: boolean; ddof?: number | null }>(
    ['m', 'y', 'rowvar', 'bias', 'ddof'],
    ({ m, y, rowvar = true, bias = false, ddof = null }) => new NDArray(covariance(m, y, rowvar, bias, ddof)),
  ),
  'numpy.corrcoef': fn<{ x: ArrayLike; y?: ArrayLike | null; rowvar?: boolean }>(
    ['x', 'y', 'rowvar'],
    ({ x, y, rowvar = true }) => arrayOrScalar(correlation(x, y, rowvar)),
  ),
  'numpy.gradient': fn<{ f: ArrayLike }>(['f'], ({ f }) => gradient(f)),
  'numpy.trapezoid': fn<{ y: ArrayLike; x?: ArrayLike | null; dx?: ArrayLike; axis?: number }>(
    ['y', 'x', 'dx', 'axis'],
    ({ y, x, dx, axis = -1 }) => trapezoid(y, x, dx, axis),
  ),
  'numpy.angle': fn<{ z: ArrayLike; deg?: boolean }>(['z', 'deg'], ({ z, deg = false }) => {
    const view = viewOfLike(z);
    const parts = elementsOf(view).map((e) => (typeof e === 'object' ? e : { re: toNumber(e), im: 0 }));
    const im = allocate(DTYPES.float64, view.shape);
    const re = allocate(DTYPES.float64, view.shape);
    writeElements(
      im,
      parts.map((p) => p.im),
    );
    writeElements(
      re,
      parts.map((p) => p.re),
    );
    const out = apply('arctan2', [im, re]);
    return arrayOrScalar(deg ? apply('multiply', [out, weakFloat(180 / Math.PI)]) : out);
  }),
  'numpy.sinc': fn<{ x: ArrayLike }>(['x'], ({ x }) => {
    const scaled = apply('multiply', [viewOfLike(x), weakFloat(Math.PI)]);
    const safe = allocate(scaled.dtype, scaled.shape);
    writeElements(
      safe,
      doubles(scaled).map((e) => (e === 0 ? Math.PI * 1e-20 : e)),
    );
    return arrayOrScalar(apply('divide', [apply('sin', [safe]), safe]));
  }),
};
