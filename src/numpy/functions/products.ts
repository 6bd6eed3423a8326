/** Products of vectors and matrices. Reference: https://numpy.org/doc/2.4/reference/routines.linalg.html#matrix-and-vector-products */
import { asType, copyInto } from '../../core/cast.ts';
import { notEmulated, valueError } from '../../core/errors.ts';
import { elementsOf, toNumber } from '../../core/elements.ts';
import { fn, type FunctionTable, type Out } from '../../core/function-table.ts';
import { einsum, type Labelled } from '../../core/linalg/einsum.ts';
import { batchShape, matmulAny, outer } from '../../core/linalg/matmul.ts';
import { conjugate } from '../../core/ops/parts.ts';
import { unary } from '../../core/ops/elementwise.ts';
import { diagonalView } from '../../core/shaping.ts';
import { allocate, type View } from '../../core/view.ts';
import { apply, deliver, viewOfLike } from '../compose.ts';
import { dtypeOf } from '../dtype-spec.ts';
import { NDArray } from '../ndarray.ts';
import { pyTuple, viewOf, type ArrayLike } from '../operand.ts';
import { promote } from '../promotion.ts';
import { arrayOrScalar } from '../result.ts';
import { reduceUfunc } from '../ufunc/reduce.ts';
import { ufuncOf } from '../ufunc/table.ts';
import { raveled } from './reductions.ts';
import { normalAxis, reshaped, transposed } from './views.ts';

const plain = (s: readonly number[]): string => pyTuple(s).replaceAll(', ', ',');

/** `a @ b`. */
export function matmulOf(a: View, b: View): View {
  const signature = '(n?,k),(k,m?)->(n?,m?)';
  [a, b].forEach((v, k) => {
    if (v.shape.length === 0)
      throw valueError(
        `matmul: Input operand ${k} does not have enough dimensions (has 0, gufunc core with signature ${signature} requires 1)`,
      );
  });
  const inner = a.shape.at(-1)!;
  const other = b.shape.length === 1 ? b.shape[0]! : b.shape.at(-2)!;
  if (inner !== other)
    throw valueError(
      `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature ${signature} (size ${other} is different from ${inner})`,
    );
  if (!batchShape(a.shape.length > 1 ? a.shape : [1, ...a.shape], b.shape.length > 1 ? b.shape : [...b.shape, 1])) {
    throw valueError(
      `operands could not be broadcast together with remapped shapes [original->remapped]: ${[a, b].map((v) => `${plain(v.shape)}->(${[...v.shape.slice(0, -2), 'newaxis', 'newaxis'].join(',')})`).join(' ')} `,
    );
  }
  const dtype = promote(a.dtype, b.dtype);
  return matmulAny(asType(a, dtype), asType(b, dtype), dtype);
}

/** `np.dot`: matrix product, sum over the last axis of a and the second-to-last of b. */
export function dotOf(a: View, b: View): View {
  if (a.shape.length === 0 || b.shape.length === 0) return apply('multiply', [a, b]);
  const at = b.shape.length === 1 ? 0 : b.shape.length - 2;
  if (a.shape.at(-1) !== b.shape[at]) {
    throw valueError(
      `shapes ${plain(a.shape)} and ${plain(b.shape)} not aligned: ${a.shape.at(-1)} (dim ${a.shape.length - 1}) != ${b.shape[at]} (dim ${at})`,
    );
  }
  if (b.shape.length <= 2 && a.shape.length <= 2) return matmulOf(a, b);
  return tensordotOf(a, b, [a.shape.length - 1], [at]);
}

/** The view as a matrix: `rows` axes first, flattened in two groups. */
function asMatrix(v: View, first: readonly number[], second: readonly number[]): View {
  const moved = transposed(new NDArray(v), [...first, ...second]);
  const n = (axes: readonly number[]): number => axes.reduce((p, d) => p * v.shape[d]!, 1);
  return reshaped(moved, [n(first), n(second)]).view;
}

function tensordotOf(a: View, b: View, left: readonly number[], right: readonly number[]): View {
  if (left.length !== right.length || left.some((d, k) => a.shape[d] !== b.shape[right[k]!]))
    throw valueError('shape-mismatch for sum');
  const [keepA, keepB] = [
    a.shape.map((_, d) => d).filter((d) => !left.includes(d)),
    b.shape.map((_, d) => d).filter((d) => !right.includes(d)),
  ];
  const product = matmulOf(asMatrix(a, keepA, left), asMatrix(b, right, keepB));
  return reshaped(new NDArray(product), [...keepA.map((d) => a.shape[d]!), ...keepB.map((d) => b.shape[d]!)]).view;
}

function tensordot(a: View, b: View, axes: View | null): View {
  const given = axes === null ? [2] : elementsOf(axes).map(toNumber);
  if (axes === null || axes.shape.length === 0) {
    const n = given[0]!;
    return tensordotOf(
      a,
      b,
      Array.from({ length: n }, (_, k) => a.shape.length - n + k),
      Array.from({ length: n }, (_, k) => k),
    );
  }
  const half = given.length / 2;
  return tensordotOf(
    a,
    b,
    given.slice(0, half).map((d) => normalAxis(d, a.shape.length)),
    given.slice(half).map((d) => normalAxis(d, b.shape.length)),
  );
}

interface EinsumArgs {
  readonly subscripts: string;
  readonly operands: readonly NDArray[];
  readonly dtype?: string | null;
  readonly out?: NDArray | null;
}

function einsumOf({ subscripts, operands, dtype, out }: EinsumArgs): Out {
  const text = subscripts.replaceAll(' ', '');
  const [left = '', right] = text.split('->');
  const terms = left.split(',');
  const views = operands.map(viewOf);
  if (terms.length !== views.length) {
    throw valueError(
      terms.length > views.length
        ? 'more operands provided to einstein sum function than specified in the subscripts string'
        : 'fewer operands provided to einstein sum function than specified in the subscripts string',
    );
  }
  const spread = Math.max(
    0,
    ...terms.map((t, k) => (t.includes('...') ? views[k]!.shape.length - t.replace('...', '').length : 0)),
  );
  const dots = (n: number): string[] => Array.from({ length: n }, (_, k) => `.${spread - n + k}`);
  const labels = (term: string, rank: number): string[] => {
    const [before = '', after = ''] = term.split('...');
    return term.includes('...') ? [...before, ...dots(rank - before.length - after.length), ...after] : [...term];
  };
  const sizes = new Map<string, number>();
  const given: Labelled[] = terms.map((t, k) => {
    const view = views[k]!;
    const names = labels(t, view.shape.length);
    if (names.length > view.shape.length)
      throw valueError(`einstein sum subscripts string contains too many subscripts for operand ${k}`);
    if (names.length < view.shape.length)
      throw valueError(
        `operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.`,
      );
    names.forEach((name, d) => {
      const n = view.shape[d]!;
      const known = sizes.get(name);
      if (known !== undefined && known !== n && known !== 1 && n !== 1) {
        throw valueError(
          `operands could not be broadcast together with remapped shapes [original->remapped]: ${views.map((v) => `${plain(v.shape)}->(${v.shape.join(',')})`).join(' ')} `,
        );
      }
      sizes.set(name, Math.max(known ?? 1, n));
    });
    return { view, labels: names };
  });
  const all = given.flatMap((g) => [...g.labels]);
  const implicit = [...new Set(all)].filter((x) => x.startsWith('.') || all.filter((y) => y === x).length === 1);
  const output =
    right === undefined
      ? [...implicit.filter((x) => x.startsWith('.')), ...implicit.filter((x) => !x.startsWith('.')).sort()]
      : labels(right, right.replace('...', '').length + spread);
  for (const name of output)
    if (!all.includes(name))
      throw valueError(
        `einstein sum subscripts string included output subscript '${name}' which never appeared in an input`,
      );
  const d = dtype ? dtypeOf(dtype) : views.map((v) => v.dtype).reduce(promote);
  return deliver(
    einsum(
      given.map((g) => ({ ...g, view: asType(g.view, d) })),
      output,
      d,
    ),
    out,
  );
}

/** The traces of the last two (or given) axes. */
function trace(a: View, offset: number, axis1: number, axis2: number, dtype?: string | null): View {
  if (a.shape.length < 2) throw valueError('diag requires an array of at least two dimensions');
  const diagonal = diagonalView(a, offset, normalAxis(axis1, a.shape.length), normalAxis(axis2, a.shape.length));
  return reduceUfunc(ufuncOf('add')!, diagonal, {
    axes: [diagonal.shape.length - 1],
    dtype: dtype ? dtypeOf(dtype) : null,
  });
}

function kron(a: View, b: View): View {
  const rank = Math.max(a.shape.length, b.shape.length);
  const lift = (v: View): View =>
    reshaped(new NDArray(v), [...new Array<number>(rank - v.shape.length).fill(1), ...v.shape]).view;
  const [x, y] = [lift(a), lift(b)];
  const wide = reshaped(
    new NDArray(x),
    x.shape.flatMap((n) => [n, 1]),
  ).view;
  const narrow = reshaped(
    new NDArray(y),
    y.shape.flatMap((n) => [1, n]),
  ).view;
  return reshaped(
    new NDArray(apply('multiply', [wide, narrow])),
    x.shape.map((n, d) => n * y.shape[d]!),
  ).view;
}

function cross(a: View, b: View): View {
  if (a.shape.at(-1) !== 3 || b.shape.at(-1) !== 3)
    throw valueError(
      'Both input arrays must be (arrays of) 3-dimensional vectors, but they are 2 and 2 dimensional instead.'.replace(
        /2 and 2/,
        `${a.shape.at(-1)} and ${b.shape.at(-1)}`,
      ),
    );
  const part = (v: View, k: number): View =>
    v.with({ shape: v.shape.slice(0, -1), strides: v.strides.slice(0, -1), offset: v.offset + k * v.strides.at(-1)! });
  const parts = [
    [1, 2],
    [2, 0],
    [0, 1],
  ].map(([i, j]) =>
    apply('subtract', [apply('multiply', [part(a, i!), part(b, j!)]), apply('multiply', [part(a, j!), part(b, i!)])]),
  );
  const out = allocate(parts[0]!.dtype, [...parts[0]!.shape, 3]);
  parts.forEach((p, k) => copyInto(part(out, k), p));
  return out;
}

interface Pair {
  readonly a: ArrayLike;
  readonly b: ArrayLike;
  readonly out?: NDArray | null;
}

const pair = (run: (a: View, b: View) => View) =>
  fn<Pair>(['a', 'b', 'out'], ({ a, b, out }) => deliver(run(viewOfLike(a), viewOfLike(b)), out));

export const products: FunctionTable = {
  'numpy.dot': pair(dotOf),
  'numpy.matmul': fn<{ x1: ArrayLike; x2: ArrayLike; out?: NDArray }>(['x1', 'x2', 'out'], ({ x1, x2, out }) => {
    const [a, b] = [viewOfLike(x1), viewOfLike(x2)];
    if (a.dtype.kind === 'b' && b.dtype.kind === 'b') throw notEmulated('numpy.matmul of bool arrays');
    return deliver(matmulOf(a, b), out, 'matmul');
  }),
  'numpy.vdot': pair((a, b) => {
    const x = raveled(a);
    return dotOf(x.dtype.kind === 'c' ? unary(conjugate, x, x.dtype) : x, raveled(b));
  }),
  'numpy.inner': pair((a, b) => {
    if (a.shape.length === 0 || b.shape.length === 0) return apply('multiply', [a, b]);
    if (a.shape.at(-1) !== b.shape.at(-1))
      throw valueError(
        `shapes ${plain(a.shape)} and ${plain(b.shape)} not aligned: ${a.shape.at(-1)} (dim ${a.shape.length - 1}) != ${b.shape.at(-1)} (dim ${b.shape.length - 1})`,
      );
    return tensordotOf(a, b, [a.shape.length - 1], [b.shape.length - 1]);
  }),
  'numpy.outer': pair((a, b) => {
    const dtype = promote(a.dtype, b.dtype);
    return outer(asType(raveled(a), dtype), asType(raveled(b), dtype), dtype);
  }),
  'numpy.kron': pair(kron),
  'numpy.cross': pair(cross),
  'numpy.tensordot': fn<{ a: ArrayLike; b: ArrayLike; axes?: ArrayLike }>(['a', 'b', 'axes'], ({ a, b, axes }) =>
    arrayOrScalar(tensordot(viewOfLike(a), viewOfLike(b), axes === undefined ? null : viewOfLike(axes))),
  ),
  'numpy.einsum': fn<EinsumArgs>(['subscripts', 'operands', 'dtype', 'out'], einsumOf),
  'numpy.trace': fn<{
    a: ArrayLike;
    offset?: number;
    axis1?: number;
    axis2?: number;
    dtype?: string | null;
    out?: NDArray | null;
  }>(['a', 'offset', 'axis1', 'axis2', 'dtype', 'out'], ({ a, offset = 0, axis1 = 0, axis2 = 1, dtype, out }) =>
    deliver(trace(viewOfLike(a), offset, axis1, axis2, dtype), out),
  ),
};
