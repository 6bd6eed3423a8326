/** numpy.linalg. Reference: https://numpy.org/doc/2.4/reference/routines.linalg.html */
import { asType } from '../../core/cast.ts';
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { LibError, notEmulated, typeError, valueError } from '../../core/errors.ts';
import { fn, named, type FunctionTable, type Out } from '../../core/function-table.ts';
import { cholesky, inverseOf, luFactor, luSolve, qr, signedLogDet } from '../../core/linalg/factor.ts';
import { assemble, mapMatrices, matricesOf, toMatrix, type Matrix } from '../../core/linalg/matrix.ts';
import { numpy } from '../../core/math/numpy.ts';
import { svd } from '../../core/linalg/singular.ts';
import { eigh } from '../../core/linalg/symmetric.ts';
import { eig } from '../../core/linalg/general.ts';
import type { Complex, Element } from '../../core/scalar.ts';
import { eye } from '../../core/shaping.ts';
import { allocate, type View } from '../../core/view.ts';
import { apply, axesOf, viewOfLike, type Axis } from '../compose.ts';
import { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';
import { arrayOrScalar } from '../result.ts';
import { reduceUfunc } from '../ufunc/reduce.ts';
import { ufuncOf } from '../ufunc/table.ts';
import { matmulOf } from './products.ts';
import { raveled } from './reductions.ts';

const linalgError = (message: string): LibError => new LibError('numpy.linalg.LinAlgError', message);

/** The dtype of results: float32 stays, all else is double. */
function realDtype(d: DType): DType {
  if (d.kind === 'c') throw notEmulated('numpy.linalg of complex matrices');
  if (d === DTYPES.float16) throw typeError('array type float16 is unsupported in linalg');
  return d === DTYPES.float32 ? d : DTYPES.float64;
}

function stackOf(a: ArrayLike, square: boolean): { view: View; dtype: DType } {
  const given = viewOfLike(a);
  if (given.shape.length < 2)
    throw linalgError(`${given.shape.length}-dimensional array given. Array must be at least two-dimensional`);
  const [m, n] = given.shape.slice(-2);
  if (square && m !== n) throw linalgError('Last 2 dimensions of the array must be square');
  const dtype = realDtype(given.dtype);
  return { view: asType(given, DTYPES.float64), dtype };
}

const flat = (m: Matrix): number[] => m.flat();

function factors(a: Matrix): ReturnType<typeof luFactor> {
  const lu = luFactor(a);
  if (lu.lu.some((row, i) => row[i] === 0)) throw linalgError('Singular matrix');
  return lu;
}

function inverse(a: ArrayLike): View {
  const { view, dtype } = stackOf(a, true);
  return mapMatrices(view, view.shape.slice(-2), dtype, (m) => flat(inverseOf(factors(m))));
}

function solve(a: ArrayLike, b: ArrayLike): View {
  const { view, dtype } = stackOf(a, true);
  const right = viewOfLike(b);
  const n = view.shape.at(-1)!;
  const vector = right.shape.length === 1;
  if (view.shape.length > 2 || right.shape.length > 2) throw notEmulated('numpy.linalg.solve of stacks');
  if (right.shape[0] !== n) {
    throw valueError(
      `solve${vector ? '1' : ''}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m${vector ? '' : ',n'})->(m${vector ? '' : ',n'}) (size ${right.shape[0]} is different from ${n})`,
    );
  }
  const column = vector ? right.with({ shape: [n, 1], strides: [right.strides[0]!, 1] }) : right;
  const x = luSolve(factors(toMatrix(view)), toMatrix(asType(column, DTYPES.float64)));
  return assemble([flat(x)], [], right.shape, realDtype(right.dtype).bytes > dtype.bytes ? DTYPES.float64 : dtype);
}

const scalars = (view: View, dtype: DType, f: (m: Matrix) => number): View =>
  assemble(
    matricesOf(view).map((m) => [f(toMatrix(m))]),
    view.shape.slice(0, -2),
    [],
    dtype,
  );

/** As NumPy: the exponential of the sum of logarithms, not the product. */
function determinant(m: Matrix): number {
  const { lu, sign } = luFactor(m);
  const diagonal = lu.map((row, i) => row[i]!);
  if (diagonal.includes(0)) return 0;
  const log = diagonal.reduce((sum, x) => sum + numpy['log']!.float64(Math.abs(x), 0), 0);
  return diagonal.reduce((s, x) => (x < 0 ? -s : s), sign as number) * numpy['exp']!.float64(log, 0);
}

interface NormArgs {
  readonly x: ArrayLike;
  readonly ord?: ArrayLike | null;
  readonly axis?: Axis;
  readonly keepdims?: boolean;
}

const total = (v: View, axes: readonly number[], keepdims: boolean, name = 'add'): View =>
  reduceUfunc(ufuncOf(name)!, v, { axes, keepdims });

function norm({ x, ord, axis, keepdims = false }: NormArgs): View {
  const given = viewOfLike(x);
  const view = given.dtype.kind === 'f' || given.dtype.kind === 'c' ? given : asType(given, DTYPES.float64);
  const p = ord === null || ord === undefined ? null : toNumber(elementsOf(operand(ord).view)[0]!);
  const axes = axesOf(axis, view.shape.length);
  const size = apply('absolute', [view]);
  const squares = (v: View): View => apply('sqrt', [total(apply('multiply', [v, v]), axes, keepdims)]);
  if (p === null && (axis === undefined || axis === null)) {
    const line = raveled(size);
    const root = apply('sqrt', [matmulOf(line, line)]);
    return keepdims ? root.with({ shape: view.shape.map(() => 1), strides: view.shape.map(() => 1) }) : root;
  }
  if (p === null || (axes.length === 1 && p === 2)) return squares(size);
  if (axes.length === 1) {
    if (p === Infinity) return total(size, axes, keepdims, 'maximum');
    if (p === -Infinity) return total(size, axes, keepdims, 'minimum');
    if (p === 0)
      return total(asType(apply('not_equal', [view, operand({ kind: 'i', value: 0 })]), size.dtype), axes, keepdims);
    if (p === 1) return total(size, axes, keepdims);
    const power = operand({ kind: 'f', value: p });
    return apply('power', [total(apply('power', [size, power]), axes, keepdims), operand({ kind: 'f', value: 1 / p })]);
  }
  if (axes.length !== 2) throw valueError('Improper number of dimensions to norm.');
  const [r = 0, c = 1] = axes;
  const lines = (sum: number, pick: string): View => total(total(size, [sum], true), [sum === r ? c : r], true, pick);
  const kept: Record<string, () => View> = {
    1: () => lines(r, 'maximum'),
    [-1]: () => lines(r, 'minimum'),
    Infinity: () => lines(c, 'maximum'),
    '-Infinity': () => lines(c, 'minimum'),
  };
  const found = kept[String(p)];
  if (found)
    return found().with({
      shape: keepdims ? view.shape.map(() => 1) : [],
      strides: keepdims ? view.shape.map(() => 1) : [],
    });
  if ((p === 2 || p === -2) && view.shape.length === 2) {
    const { s } = svd(toMatrix(asType(view, DTYPES.float64)));
    return assemble([[p === 2 ? Math.max(...s) : Math.min(...s)]], [], [], view.dtype);
  }
  throw valueError('Invalid norm order for matrices.');
}

function power(a: ArrayLike, n: number): View {
  const view = viewOfLike(a);
  if (view.shape.length < 2 || view.shape.at(-1) !== view.shape.at(-2))
    throw linalgError(
      view.shape.length < 2
        ? `${view.shape.length}-dimensional array given. Array must be at least two-dimensional`
        : 'Last 2 dimensions of the array must be square',
    );
  let base = n < 0 ? inverse(a) : view;
  let out: View | null = null;
  for (let k = Math.abs(n); k > 0; k >>= 1) {
    if (k & 1) out = out ? matmulOf(out, base) : base;
    if (k > 1) base = matmulOf(base, base);
  }
  return out ?? eye(view.shape.at(-1)!, view.shape.at(-1)!, 0, view.dtype);
}

const array = (parts: readonly number[], shape: readonly number[], dtype: DType): NDArray =>
  new NDArray(assemble([parts], [], shape, dtype));

function single(a: ArrayLike, square: boolean): { m: Matrix; dtype: DType; rows: number; columns: number } {
  const { view, dtype } = stackOf(a, square);
  if (view.shape.length > 2) throw notEmulated('this numpy.linalg function of a stack of matrices');
  return { m: toMatrix(view), dtype, rows: view.shape[0]!, columns: view.shape[1]! };
}

function lstsq(a: ArrayLike, b: ArrayLike): Out {
  const { m, dtype, rows, columns } = single(a, false);
  const right = viewOfLike(b);
  if (rows < columns) throw notEmulated('numpy.linalg.lstsq with fewer rows than columns');
  const vector = right.shape.length === 1;
  const target = toMatrix(
    asType(vector ? right.with({ shape: [rows, 1], strides: [right.strides[0]!, 1] }) : right, DTYPES.float64),
  );
  const { u, s, vT } = svd(m);
  const cut = 2.220446049250313e-16 * Math.max(rows, columns) * Math.max(...s);
  const rank = s.filter((x) => x > cut).length;
  const wide = target[0]?.length ?? 1;
  const x = Array.from({ length: columns }, (_, i) =>
    Array.from({ length: wide }, (_n, j) =>
      s.reduce(
        (sum, sk, k) =>
          sk > cut ? sum + (vT[k]![i]! * u.reduce((t, row, r) => t + row[k]! * target[r]![j]!, 0)) / sk : sum,
        0,
      ),
    ),
  );
  const rest = Array.from({ length: wide }, (_, j) =>
    m.reduce((sum, row, r) => sum + (target[r]![j]! - row.reduce((t, e, i) => t + e * x[i]![j]!, 0)) ** 2, 0),
  );
  return {
    tag: 'tuple',
    items: [
      array(flat(x), vector ? [columns] : [columns, wide], dtype),
      rank === columns && rows > columns ? array(rest, [wide], dtype) : new NDArray(allocate(dtype, [0])),
      { tag: 'numpy-scalar', dtype: DTYPES.int32, value: rank },
      array(s, [s.length], dtype),
    ],
  };
}

/** Eigenvalues and vectors (as columns); real where all of them are. */
function eigenParts(a: ArrayLike): readonly [View, View] {
  const { m, dtype, rows } = single(a, true);
  const found = eig(m);
  if (!found) throw notEmulated('numpy.linalg.eig of this matrix (larger than 2×2 and not upper triangular)');
  const isReal = found.values.every((z) => z.im === 0);
  const wide = dtype === DTYPES.float32 ? DTYPES.complex64 : DTYPES.complex128;
  const [values, vectors] = [allocate(isReal ? dtype : wide, [rows]), allocate(isReal ? dtype : wide, [rows, rows])];
  const element = (z: Complex): Element => (isReal ? z.re : z);
  writeElements(values, found.values.map(element));
  writeElements(
    vectors,
    Array.from({ length: rows * rows }, (_, k) => element(found.vectors[k % rows]![Math.floor(k / rows)]!)),
  );
  return [values, vectors];
}

export const linearAlgebra: FunctionTable = {
  'numpy.linalg.eig': fn<{ a: ArrayLike }>(['a'], ({ a }) => {
    const [values, vectors] = eigenParts(a);
    return named('EigResult', new NDArray(values), new NDArray(vectors));
  }),
  'numpy.linalg.eigvals': fn<{ a: ArrayLike }>(['a'], ({ a }) => new NDArray(eigenParts(a)[0])),
  'numpy.linalg.inv': fn<{ a: ArrayLike }>(['a'], ({ a }) => new NDArray(inverse(a))),
  'numpy.linalg.solve': fn<{ a: ArrayLike; b: ArrayLike }>(['a', 'b'], ({ a, b }) => new NDArray(solve(a, b))),
  'numpy.linalg.det': fn<{ a: ArrayLike }>(['a'], ({ a }) => {
    const { view, dtype } = stackOf(a, true);
    return arrayOrScalar(scalars(view, dtype, determinant));
  }),
  'numpy.linalg.slogdet': fn<{ a: ArrayLike }>(['a'], ({ a }) => {
    const { view, dtype } = stackOf(a, true);
    const both = (['sign', 'log'] as const).map((k) =>
      arrayOrScalar(scalars(view, dtype, (m) => signedLogDet(luFactor(m))[k])),
    );
    return named('SlogdetResult', ...both);
  }),
  'numpy.linalg.norm': fn<NormArgs>(['x', 'ord', 'axis', 'keepdims'], (args) => arrayOrScalar(norm(args))),
  'numpy.linalg.vector_norm': fn<NormArgs>(['x', 'axis', 'keepdims', 'ord'], (args) =>
    arrayOrScalar(
      norm(args.axis === undefined ? { ...args, x: new NDArray(raveled(viewOfLike(args.x))), axis: 0 } : args),
    ),
  ),
  'numpy.linalg.matrix_power': fn<{ a: ArrayLike; n: number }>(['a', 'n'], ({ a, n }) => new NDArray(power(a, n))),
  'numpy.linalg.cholesky': fn<{ a: ArrayLike; upper?: boolean }>(['a'], ({ a }) => {
    const { view, dtype } = stackOf(a, true);
    return new NDArray(
      mapMatrices(view, view.shape.slice(-2), dtype, (m) => {
        const l = cholesky(m);
        if (typeof l === 'number') throw linalgError('Matrix is not positive definite');
        return flat(l);
      }),
    );
  }),
  'numpy.linalg.qr': fn<{ a: ArrayLike; mode?: string }>(['a', 'mode'], ({ a, mode = 'reduced' }) => {
    if (mode !== 'reduced' && mode !== 'complete') throw notEmulated(`numpy.linalg.qr(mode='${mode}')`);
    const { m, dtype } = single(a, false);
    const { q, r } = qr(m, mode);
    return named(
      'QRResult',
      array(flat(q), [q.length, q[0]?.length ?? 0], dtype),
      array(flat(r), [r.length, r[0]?.length ?? 0], dtype),
    );
  }),
  'numpy.linalg.eigh': fn<{ a: ArrayLike; UPLO?: string }>(['a'], ({ a }) => {
    const { m, dtype, rows } = single(a, true);
    const { values, vectors } = eigh(m);
    return named('EighResult', array(values, [rows], dtype), array(flat(vectors), [rows, rows], dtype));
  }),
  'numpy.linalg.eigvalsh': fn<{ a: ArrayLike }>(['a'], ({ a }) => {
    const { m, dtype, rows } = single(a, true);
    return array(eigh(m).values, [rows], dtype);
  }),
  'numpy.linalg.svd': fn<{ a: ArrayLike; full_matrices?: boolean; compute_uv?: boolean }>(
    ['a', 'full_matrices', 'compute_uv'],
    ({ a, full_matrices = true, compute_uv = true }) => {
      const { m, dtype, rows, columns } = single(a, false);
      const { u, s, vT } = svd(m, full_matrices);
      if (!compute_uv) return array(s, [s.length], dtype);
      return named(
        'SVDResult',
        array(flat(u), [rows, full_matrices ? rows : s.length], dtype),
        array(s, [s.length], dtype),
        array(flat(vT), [full_matrices ? columns : s.length, columns], dtype),
      );
    },
  ),
  'numpy.linalg.svdvals': fn<{ x: ArrayLike }>(['x'], ({ x }) => {
    const { m, dtype } = single(x, false);
    const { s } = svd(m);
    return array(s, [s.length], dtype);
  }),
  'numpy.linalg.matrix_rank': fn<{ A: ArrayLike }>(['A'], ({ A }) => {
    const { m, rows, columns } = single(A, false);
    const { s } = svd(m);
    const cut = Math.max(...s) * Math.max(rows, columns) * 2.220446049250313e-16;
    return { tag: 'numpy-scalar', dtype: DTYPES.int64, value: BigInt(s.filter((x) => x > cut).length) };
  }),
  'numpy.linalg.lstsq': fn<{ a: ArrayLike; b: ArrayLike; rcond?: ArrayLike | null }>(['a', 'b', 'rcond'], ({ a, b }) =>
    lstsq(a, b),
  ),
};
