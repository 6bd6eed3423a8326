/**
 * torch's own columns beside the core's dtype table: default dtype, categories, promotion, and what a result of
 * mixed operands is. Dimension decides first: tensors with dimensions beat 0-d ones, which beat Python numbers,
 * unless a higher category (bool < integer < float < complex) takes part.
 * Reference: https://docs.pytorch.org/docs/2.13/tensor_attributes.html#type-promotion-doc
 */
import { DTYPES, isComplex, isFloat, isFloating, type DType } from '../core/dtype.ts';
import { notEmulated, runtimeError } from '../core/errors.ts';
import { isPyScalar, type PyScalar } from '../core/scalar.ts';
import type { Tensor } from './tensor.ts';

export const defaults: { dtype: DType; device: string } = { dtype: DTYPES.float32, device: 'cpu' };
export function resetDefaults(): void {
  defaults.dtype = DTYPES.float32;
  defaults.device = 'cpu';
}

const COMPLEX_OF: Readonly<Record<string, DType>> = {
  bfloat16: DTYPES.complex64,
  float32: DTYPES.complex64,
  float64: DTYPES.complex128,
};
export function complexOf(d: DType): DType {
  const found = COMPLEX_OF[d.name] ?? COMPLEX_OF[defaults.dtype.name];
  if (d === DTYPES.float16 || !found) throw notEmulated('the dtype torch.complex32');
  return found;
}
export const defaultComplex = (): DType => complexOf(defaults.dtype);

const INTS = ['int8', 'int16', 'int32', 'int64'] as const;
const barebones = (d: DType): boolean => d.kind === 'u' && d.bytes > 1;

/** The smallest dtype both convert to; https://docs.pytorch.org/docs/2.13/generated/torch.promote_types.html */
export function promoteTypes(a: DType, b: DType): DType {
  if (a === b) return a;
  if (barebones(a) || barebones(b)) {
    if (isFloat(a)) return a;
    if (isFloat(b)) return b;
    throw runtimeError(
      `Promotion for uint16, uint32, uint64 types is not supported, attempted to promote ${a.aten} and ${b.aten}`,
    );
  }
  if (isComplex(a) || isComplex(b)) {
    const wide = a.name === 'complex128' || b.name === 'complex128' || a.name === 'float64' || b.name === 'float64';
    return wide ? DTYPES.complex128 : DTYPES.complex64;
  }
  if (isFloat(a) && isFloat(b)) {
    if (a.bytes === 2 && b.bytes === 2) return DTYPES.float32;
    return a.bytes > b.bytes ? a : b;
  }
  if (isFloat(a)) return a;
  if (isFloat(b)) return b;
  if (a.kind === 'b') return b;
  if (b.kind === 'b') return a;
  if (a.kind === 'u' || b.kind === 'u') {
    const signed = a.kind === 'u' ? b : a;
    return signed.bytes > 1 ? signed : DTYPES.int16;
  }
  const at = Math.max(INTS.indexOf(a.name as 'int8'), INTS.indexOf(b.name as 'int8'));
  return DTYPES[INTS[at]!];
}

/** The dtype that a bare Python number stands for. */
export function dtypeOfScalar(s: PyScalar): DType {
  return { b: DTYPES.bool, i: DTYPES.int64, f: defaults.dtype, c: defaultComplex() }[s.kind];
}

type Maybe = DType | null;
const join = (a: Maybe, b: Maybe): Maybe => (a && b ? promoteTypes(a, b) : (a ?? b));

function combine(higher: Maybe, lower: Maybe): Maybe {
  if (!higher) return lower;
  if (!lower) return higher;
  if (isComplex(higher)) return higher;
  if (isFloat(higher)) return isComplex(lower) ? complexOf(higher) : higher;
  if (higher.kind === 'b' || isFloating(lower)) return join(higher, lower);
  return higher;
}

/** The dtype in which operands meet; https://docs.pytorch.org/docs/2.13/generated/torch.result_type.html */
export function resultType(operands: readonly (Tensor | PyScalar)[]): DType {
  let dims: Maybe = null;
  let zero: Maybe = null;
  let wrapped: Maybe = null;
  for (const x of operands) {
    if (isPyScalar(x)) wrapped = join(wrapped, dtypeOfScalar(x));
    else if (x.wrapped) wrapped = join(wrapped, dtypeOfScalar(x.wrapped));
    else if (x.view.shape.length > 0) dims = join(dims, x.view.dtype);
    else zero = join(zero, x.view.dtype);
  }
  return combine(dims, combine(zero, wrapped))!;
}

const CATEGORY = { b: 0, u: 1, i: 1, f: 2, c: 3 } as const;

/** May a result of dtype `from` be stored into `to`? https://docs.pytorch.org/docs/2.13/generated/torch.can_cast.html */
export function canCast(from: DType, to: DType): boolean {
  return CATEGORY[from.kind] <= CATEGORY[to.kind];
}

/** Integers and bool are computed in the default float dtype. */
export const floatFor = (d: DType): DType => (isFloating(d) ? d : defaults.dtype);
