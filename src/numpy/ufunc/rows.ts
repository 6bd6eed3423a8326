/** Function rows of the ufuncs: `numpy.add` and so on, and the operators of NumPy's scalars. */
import { DTYPES, type DType } from '../../core/dtype.ts';
import { elementsOf, toNumber, writeElements } from '../../core/elements.ts';
import { allocate } from '../../core/view.ts';
import { notEmulated } from '../../core/errors.ts';
import { fn, tuple, type FunctionTable, type Out } from '../../core/function-table.ts';
import { dtypeOf } from '../dtype-spec.ts';
import type { NDArray } from '../ndarray.ts';
import { operand, type ArrayLike } from '../operand.ts';
import type { Casting } from '../promotion.ts';
import { arrayOrScalar } from '../result.ts';
import { callUfunc, type UfuncOptions } from './call.ts';
import { errorState, OVERFLOW, report, setErrorState, type ErrorKind } from './fp-errors.ts';
import { ufuncNames, ufuncOf, type Ufunc } from './table.ts';

interface UfuncArgs {
  readonly x1: ArrayLike;
  readonly x2?: ArrayLike;
  readonly out?: NDArray;
  readonly where?: ArrayLike;
  readonly dtype?: string;
  readonly casting?: Casting;
}

function optionsOf(a: UfuncArgs): UfuncOptions {
  const where = a.where === undefined ? null : operand(a.where);
  if (where && where.dtype.kind !== 'b') throw notEmulated('a where= mask that is not bool');
  return {
    out: a.out ?? null,
    where: where?.view ?? null,
    dtype: a.dtype ? dtypeOf(a.dtype) : null,
    casting: a.casting,
  };
}

/** The result as Python gets it: `out` itself, a scalar when there are no dimensions, else an array. */
function given(u: Ufunc, args: UfuncArgs): Out {
  const inputs = u.nin === 1 ? [operand(args.x1)] : [operand(args.x1), operand(args.x2!)];
  const plain =
    args.out === undefined && args.where === undefined && args.dtype === undefined && args.casting === undefined;
  const view = callUfunc(u, inputs, plain ? {} : optionsOf(args));
  return args.out ?? arrayOrScalar(view);
}

const ARGS = ['x1', 'x2', 'out', 'where', 'dtype', 'casting'] as const;

const perUfunc: FunctionTable = Object.fromEntries(
  ufuncNames().map((name) => {
    const u = ufuncOf(name)!;
    return [
      `numpy.${name}`,
      fn<UfuncArgs>(
        ARGS.filter((a) => u.nin === 2 || a !== 'x2'),
        (args) => given(u, args),
      ),
    ];
  }),
);

/** Further names of ufuncs. */
const conjugated = fn<UfuncArgs & { a?: UfuncArgs['x1'] }>([...ARGS.filter((k) => k !== 'x2'), 'a'], ({ a, ...args }) =>
  given(ufuncOf('conjugate')!, a === undefined ? args : { ...args, x1: a }),
);
const aliases: FunctionTable = { 'numpy.conj': conjugated, 'numpy.conjugate': conjugated };

const OVERFLOWING: Readonly<Record<string, (x: bigint, y: bigint) => bigint>> = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
};

/** An operator between NumPy scalars (or with a Python number): as the ufunc, but integers report overflow. */
function scalarOperator(name: string, x1: ArrayLike, x2: ArrayLike): Out {
  const u = ufuncOf(name);
  if (!u) throw notEmulated(`the scalar operator ${name}`);
  const inputs = [operand(x1), operand(x2)];
  const view = callUfunc(u, inputs, {}, `scalar ${name}`);
  const exact = OVERFLOWING[name];
  if (exact && (view.dtype.kind === 'i' || view.dtype.kind === 'u')) {
    const [x, y] = inputs.map((v) => BigInt(elementsOf(v.view)[0] as number | bigint | boolean)) as [bigint, bigint];
    const got = BigInt(elementsOf(view)[0] as number | bigint);
    if (exact(x, y) !== got) report(OVERFLOW, `scalar ${name}`);
  }
  return arrayOrScalar(view);
}

/** `-x` and `abs(x)` of a NumPy scalar: the least of a dtype has no opposite. */
function scalarUnary(name: string, x: ArrayLike): Out {
  const input = operand(x);
  const view = callUfunc(ufuncOf(name)!, [input]);
  if (view.dtype.kind === 'i' || view.dtype.kind === 'u') {
    const [before, after] = [input.view, view].map((v) => BigInt(elementsOf(v)[0] as number | bigint)) as [
      bigint,
      bigint,
    ];
    if (before !== 0n && (name === 'negative' ? before + after !== 0n : after < 0n)) report(OVERFLOW, `scalar ${name}`);
  }
  return arrayOrScalar(view);
}

/** Two results computed by two ufuncs (divmod), or element by element (modf, frexp). */
function twoResults(x: ArrayLike, parts: (v: number) => readonly [number, number], second: DType | null): Out {
  const given = operand(x).view;
  const dtype = given.dtype.kind === 'f' ? given.dtype : DTYPES.float64;
  const [a, b] = [allocate(dtype, given.shape), allocate(second ?? dtype, given.shape)];
  const both = elementsOf(given).map((e) => parts(toNumber(e)));
  writeElements(
    a,
    both.map((p) => p[0]),
  );
  writeElements(
    b,
    both.map((p) => p[1]),
  );
  return tuple(arrayOrScalar(a), arrayOrScalar(b));
}

const exponentOf = (v: number): readonly [number, number] => {
  if (v === 0 || !Number.isFinite(v)) return [v, 0];
  let e = Math.max(-1073, Math.floor(Math.log2(Math.abs(v))) + 1);
  let m = v * 2 ** -e;
  while (Math.abs(m) >= 1) [m, e] = [m / 2, e + 1];
  while (Math.abs(m) < 0.5) [m, e] = [m * 2, e - 1];
  return [m, e];
};

const fraction = (v: number): readonly [number, number] => {
  const whole = Math.trunc(v);
  return Number.isFinite(v) ? [v === whole ? Math.sign(v) * 0 : v - whole, whole] : [v !== v ? v : Math.sign(v) * 0, v];
};

/** Every ufunc, `numpy._scalar_operator` and the state of floating-point errors. */
export const ufuncRows: FunctionTable = {
  ...perUfunc,
  ...aliases,
  'numpy.divmod': fn<UfuncArgs>(['x1', 'x2'], ({ x1, x2 }) => {
    const inputs = [operand(x1), operand(x2!)];
    const [q, r] = ['floor_divide', 'remainder'].map((name) =>
      arrayOrScalar(callUfunc(ufuncOf(name)!, inputs, {}, 'divmod')),
    );
    return tuple(q, r);
  }),
  'numpy.modf': fn<{ x1: ArrayLike }>(['x1'], ({ x1 }) => twoResults(x1, fraction, null)),
  'numpy.frexp': fn<{ x1: ArrayLike }>(['x1'], ({ x1 }) => twoResults(x1, exponentOf, DTYPES.int32)),
  'numpy._scalar_operator': fn<{ op: string; x1: ArrayLike; x2: ArrayLike }>(['op', 'x1', 'x2'], ({ op, x1, x2 }) =>
    scalarOperator(op, x1, x2),
  ),
  'numpy._scalar_unary': fn<{ op: string; x1: ArrayLike }>(['op', 'x1'], ({ op, x1 }) => scalarUnary(op, x1)),
  'numpy.seterr': fn<{ changes: Partial<Record<ErrorKind, string>> }>(['changes'], ({ changes }) => {
    setErrorState(changes);
    return null;
  }),
  'numpy.geterr': fn<object>([], () => JSON.stringify(errorState())),
};
