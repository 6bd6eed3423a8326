/** dtype arithmetic, defaults and print options by public name. */
import { DTYPE_LIST, DTYPES, isComplex, isFloat, isFloating, type DType } from '../../core/dtype.ts';
import { typeError } from '../../core/errors.ts';
import { deviceOut, fn, pyFloat, pyInt, torchDtype, tuple, type FunctionTable } from '../../core/function-table.ts';
import { canCast, defaults, promoteTypes, resultType } from '../dtypes.ts';
import type { Operand } from '../operands.ts';
import { printOptions, PROFILES, type PrintOptions } from '../print/options.ts';

interface Printing extends Partial<PrintOptions> {
  profile?: string | null;
  sci_mode?: boolean | null;
}

/** Column values of the dtype table that Python's dtype objects show. */
const bits: Readonly<Record<string, { eps: number; max: number; tiny: number; resolution: number; smallest: number }>> =
  {
    float16: { eps: 2 ** -10, max: 65504, tiny: 2 ** -14, resolution: 1e-3, smallest: 2 ** -14 },
    bfloat16: { eps: 2 ** -7, max: 3.3895313892515355e38, tiny: 2 ** -126, resolution: 1e-2, smallest: 2 ** -126 },
    float32: { eps: 2 ** -23, max: 3.4028234663852886e38, tiny: 2 ** -126, resolution: 1e-6, smallest: 2 ** -126 },
    float64: { eps: 2 ** -52, max: Number.MAX_VALUE, tiny: 2 ** -1022, resolution: 1e-15, smallest: 2 ** -1022 },
  };
const real = (d: DType): DType =>
  d.name === 'complex64' ? DTYPES.float32 : d.name === 'complex128' ? DTYPES.float64 : d;

export const types: FunctionTable = {
  'torch.promote_types': fn<{ type1: DType; type2: DType }>(['type1', 'type2'], ({ type1, type2 }) =>
    torchDtype(promoteTypes(type1, type2)),
  ),
  'torch.can_cast': fn<{ from_?: DType; from?: DType; to: DType }>(['from_', 'from', 'to'], ({ from_, from, to }) =>
    canCast((from_ ?? from)!, to),
  ),
  'torch.result_type': fn<{
    tensor?: Operand;
    input?: Operand;
    scalar?: Operand;
    tensor1?: Operand;
    tensor2?: Operand;
    other?: Operand;
    scalar1?: Operand;
    scalar2?: Operand;
    scalar_tensor?: Operand;
  }>(['tensor', 'input', 'scalar', 'tensor1', 'tensor2', 'other', 'scalar1', 'scalar2'], (args) =>
    torchDtype(resultType(Object.values(args))),
  ),
  'core.default_dtype': fn<{ dtype?: DType }>(['dtype'], ({ dtype }) => {
    if (dtype) {
      if (!isFloat(dtype)) throw typeError(`only floating-point types are supported as the default type`);
      defaults.dtype = dtype;
    }
    return torchDtype(defaults.dtype);
  }),
  'core.default_device': fn<{ device?: string }>(['device'], ({ device }) => {
    if (device) defaults.device = device;
    return deviceOut(defaults.device);
  }),
  'core.finfo': fn<{ dtype: DType }>(['dtype'], ({ dtype }) => {
    const d = real(dtype);
    const b = bits[d.name];
    if (!isFloating(dtype) || !b)
      throw typeError(`torch.finfo() requires a floating point input type. Use torch.iinfo to handle '${dtype.name}'`);
    return tuple(
      pyInt(d.bytes * 8),
      pyFloat(b.eps),
      pyFloat(b.max),
      pyFloat(-b.max),
      pyFloat(b.tiny),
      pyFloat(b.resolution),
      d.name,
    );
  }),
  'core.aten_names': fn<{ from: DType; to: DType }>(['from', 'to'], ({ from, to }) => tuple(from.aten, to.aten)),
  'core.iinfo': fn<{ dtype: DType }>(['dtype'], ({ dtype }) => {
    if (dtype.kind === 'b') throw typeError('torch.bool is not supported by torch.iinfo');
    if (isFloat(dtype) || isComplex(dtype))
      throw typeError(`torch.iinfo() requires an integer input type. Use torch.finfo to handle '${dtype.name}'`);
    const n = BigInt(dtype.bytes * 8);
    const [low, high] = dtype.kind === 'u' ? [0n, 2n ** n - 1n] : [-(2n ** (n - 1n)), 2n ** (n - 1n) - 1n];
    return tuple(pyInt(Number(n)), pyInt(low), pyInt(high), dtype.name);
  }),
  'core.dtype_rows': fn<object>([], () => tuple(...DTYPE_LIST.map((d) => tuple(d.name, pyInt(d.bytes), d.kind)))),
  'torch.set_printoptions': fn<Printing>(
    ['precision', 'threshold', 'edgeitems', 'linewidth', 'profile', 'sci_mode'],
    ({ profile, sci_mode, ...rest }) => {
      if (profile) Object.assign(printOptions, PROFILES[profile] ?? {});
      for (const [name, value] of Object.entries(rest))
        if (value !== null) Object.assign(printOptions, { [name]: Number(value) });
      printOptions.sciMode = sci_mode ?? null;
      return null;
    },
  ),
  'core.printoptions': fn<object>([], () =>
    tuple(
      pyInt(printOptions.precision),
      printOptions.threshold === Infinity ? pyFloat(Infinity) : pyInt(printOptions.threshold),
      pyInt(printOptions.edgeitems),
      pyInt(printOptions.linewidth),
      printOptions.sciMode,
    ),
  ),
};
