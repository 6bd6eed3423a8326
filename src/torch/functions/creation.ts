/** Tensors from nothing or from Python data: zeros, arange, tensor, *_like. */
import { accelerator, present } from '../../core/accelerator.ts';
import { DTYPES, isFloat, isFloating, type DType } from '../../core/dtype.ts';
import { access, fillElements } from '../../core/elements.ts';
import { runtimeError, notEmulated } from '../../core/errors.ts';
import { fn, list, type FunctionRow, type FunctionTable } from '../../core/function-table.ts';
import { asNumber, isPyScalar, type PyScalar } from '../../core/scalar.ts';
import { allocate } from '../../core/view.ts';
import { warn } from '../../core/warnings.ts';
import { modes } from '../autograd/modes.ts';
import { sizeText } from '../autograd/texts.ts';
import { defaults, dtypeOfScalar } from '../dtypes.ts';
import { checkedValue, clone, preservedStrides, allocateStrided } from '../ops/structure.ts';
import { expand } from '../ops/view.ts';
import { Tensor } from '../tensor.ts';
import { giveOut, resize } from './rows.ts';
import { warned } from '../warned.ts';

/** What every factory takes. */
export interface Options {
  dtype?: DType | null;
  device?: string | null;
  layout?: unknown;
  pin_memory?: boolean;
  requires_grad?: boolean;
  memory_format?: string;
  out?: Tensor;
}
export const OPTION_NAMES = [
  'dtype',
  'device',
  'layout',
  'pin_memory',
  'requires_grad',
  'out',
  'memory_format',
] as const;

export const deviceOf = (given: string | null | undefined): string => present(given ?? defaults.device);

/** Marks a fresh tensor as the options say. */
export function finish(t: Tensor, { requires_grad, layout, pin_memory }: Options): Tensor {
  if (pin_memory) {
    if (!accelerator.available)
      throw runtimeError(
        'pin_memory=True requires a CUDA or other accelerator backend; no pinned memory allocator is available on this system.',
      );
    throw notEmulated('pin_memory=True');
  }
  if (layout !== undefined && layout !== null && layout !== 'strided')
    throw notEmulated(`layout=torch.${String(layout)}`);
  if (modes.inference) t.inference = true;
  if (requires_grad) {
    if (!isFloating(t.view.dtype))
      throw runtimeError('Only Tensors of floating point and complex dtype can require gradients');
    t.requiresGrad = true;
  }
  return t;
}

function checkSize(size: readonly number[]): void {
  for (const n of size) {
    if (n < 0) throw runtimeError(`Trying to create tensor with negative dimension ${n}: ${sizeText(size)}`);
  }
}

function filledWith(name: string, size: readonly number[], value: PyScalar, dtype: DType, options: Options): Tensor {
  if (name === 'zeros' && size.some((n) => n < 0)) throw runtimeError('zeros: Dimension size must be non-negative.');
  checkSize(size);
  const { out } = options;
  const view = allocate(
    out && !options.dtype ? out.view.dtype : dtype,
    size,
    deviceOf(options.device ?? out?.view.device),
  );
  if (asNumber(value) !== 0 || value.kind === 'c') fillElements(view, checkedValue(value, view.dtype).value);
  const t = new Tensor(view);
  if (out) {
    if (out.view.size === 0) resize(out, size);
    return giveOut(name, out, t, []);
  }
  return finish(t, options);
}

const i = (value: number): PyScalar => ({ kind: 'i', value });

const sized = (name: string, value: PyScalar): FunctionTable => ({
  [`torch.${name}`]: fn<Options & { size: number[] }>(['size', ...OPTION_NAMES], ({ size, ...options }) =>
    filledWith(name, size, value, options.dtype ?? defaults.dtype, options),
  ),
  [`torch.${name}_like`]: fn<Options & { input: Tensor }>(['input', ...OPTION_NAMES], ({ input, ...options }) =>
    like(input, value, options),
  ),
  [`Tensor.new_${name}`]: fn<Options & { input: Tensor; size: number[] }>(
    ['input', 'size', ...OPTION_NAMES],
    ({ input, size, ...options }) =>
      filledWith(`new_${name}`, size, value, options.dtype ?? input.view.dtype, {
        ...options,
        device: options.device ?? input.view.device,
      }),
  ),
});

function like(t: Tensor, value: PyScalar, options: Options): Tensor {
  const dtype = options.dtype ?? t.view.dtype;
  const view = allocateStrided(
    dtype,
    t.view.shape,
    options.memory_format === 'contiguous_format' ? allocate(dtype, t.view.shape).strides : preservedStrides(t.view),
    options.device ?? t.view.device,
  );
  if (asNumber(value) !== 0 || value.kind === 'c') fillElements(view, checkedValue(value, dtype).value);
  return finish(new Tensor(view), options);
}

interface Range extends Options {
  start?: PyScalar;
  end?: PyScalar;
  step?: PyScalar;
}

/** https://docs.pytorch.org/docs/2.13/generated/torch.arange.html */
function arange({ start = i(0), end, step = i(1), ...options }: Range): Tensor {
  const parts = [start, end!, step];
  const anyFloat = parts.some((x) => x.kind === 'f');
  const dtype = options.dtype ?? options.out?.view.dtype ?? (anyFloat ? defaults.dtype : DTYPES.int64);
  const [from, to, by] = parts.map(asNumber) as [number, number, number];
  if (by === 0) throw runtimeError('step must be nonzero');
  if (!Number.isFinite(from) || !Number.isFinite(to)) throw runtimeError(`unsupported range: ${from} -> ${to}`);
  if ((by > 0 && to < from) || (by < 0 && to > from))
    throw runtimeError('upper bound and lower bound inconsistent with step sign');
  const n = Math.ceil((to - from) / by);
  const view = allocate(dtype, [n], deviceOf(options.device));
  const { set } = access(dtype);
  const { data } = view;
  const whole = parts.every((x) => x.kind !== 'f');
  const narrow = dtype.name === 'float32' ? Math.fround : (x: number): number => x;
  for (let k = 0; k < n; k++)
    set(
      data,
      k,
      whole
        ? from + by * k
        : isFloat(dtype)
          ? narrow(from) + narrow(by) * k
          : Math.trunc(Math.trunc(from) + Math.trunc(by) * k),
    );
  return outOr('arange', new Tensor(view), options);
}

function outOr(name: string, t: Tensor, options: Options): Tensor {
  return options.out ? giveOut(name, options.out, t, []) : finish(t, options);
}

/** Steps from both ends, as ATen: the second half counts down from `end`. */
function spaced(
  start: number,
  end: number,
  steps: number,
  put: (k: number, x: number) => void,
  narrow: (x: number) => number,
): void {
  const step = narrow(steps > 1 ? narrow(narrow(end) - narrow(start)) / (steps - 1) : 0);
  for (let k = 0; k < steps; k++)
    put(k, k < steps / 2 ? narrow(narrow(start) + step * k) : narrow(narrow(end) - step * (steps - k - 1)));
}

interface Spaced extends Options {
  start: Tensor | PyScalar;
  end: Tensor | PyScalar;
  steps: number;
  base?: number;
}
const numberOf = (x: Tensor | PyScalar): number =>
  isPyScalar(x) ? asNumber(x) : Number(access(x.view.dtype).get(x.view.data, x.view.offset));

function linspace(name: string, { start, end, steps, base, ...options }: Spaced, power: boolean): Tensor {
  if (steps < 0) throw runtimeError('number of steps must be non-negative');
  const dtype = options.dtype ?? options.out?.view.dtype ?? defaults.dtype;
  const view = allocate(dtype, [steps], deviceOf(options.device));
  const { set } = access(dtype);
  const { data } = view;
  const narrow = dtype.name === 'float32' ? Math.fround : (x: number): number => x;
  const put = (k: number, x: number): void =>
    set(data, k, power ? (base ?? 10) ** x : dtype.kind === 'i' ? Math.trunc(x) : x);
  spaced(numberOf(start), numberOf(end), steps, put, narrow);
  return outOr(name, new Tensor(view), options);
}

function eye({ n, m, ...options }: Options & { n: number; m?: number }): Tensor {
  const columns = m ?? n;
  if (n < 0) throw runtimeError(`n must be greater or equal to 0, got ${n}`);
  if (columns < 0) throw runtimeError(`m must be greater or equal to 0, got ${columns}`);
  const view = allocate(options.dtype ?? defaults.dtype, [n, columns], deviceOf(options.device));
  const { set } = access(view.dtype);
  for (let k = 0; k < Math.min(n, columns); k++) set(view.data, k * columns + k, 1);
  return outOr('eye', new Tensor(view), options);
}

function triangle(keep: (r: number, c: number) => boolean): FunctionRow {
  return fn<Options & { row: number; col: number; offset?: number }>(
    ['row', 'col', 'offset', ...OPTION_NAMES],
    ({ row, col, offset = 0, ...options }) => {
      const at: number[][] = [[], []];
      for (let r = 0; r < row; r++)
        for (let c = 0; c < col; c++) {
          if (!keep(r + offset, c)) continue;
          at[0]!.push(r);
          at[1]!.push(c);
        }
      const n = at[0]!.length;
      const view = allocate(options.dtype ?? DTYPES.int64, [2, n], deviceOf(options.device));
      at.flat().forEach((x, k) => access(view.dtype).set(view.data, k, x));
      return finish(new Tensor(view), options);
    },
  );
}

function meshgrid(tensors: readonly Tensor[], indexing: string | undefined): Tensor[] {
  if (indexing === undefined && tensors.length > 0) {
    warned('meshgrid');
  }
  const swap = indexing === 'xy' && tensors.length >= 2;
  const order = swap ? [tensors[1]!, tensors[0]!, ...tensors.slice(2)] : [...tensors];
  const shape = order.map((t) => t.view.size);
  const grids = order.map((t, d) => {
    const column = new Tensor(
      t.view.with({
        shape: shape.map((n, k) => (k === d ? n : 1)),
        strides: shape.map((_, k) => (k === d ? (t.view.strides[0] ?? 1) : 0)),
      }),
    );
    return expand(column, shape);
  });
  return swap ? [grids[1]!, grids[0]!, ...grids.slice(2)] : grids;
}

export const creation: FunctionTable = {
  ...sized('zeros', i(0)),
  ...sized('ones', i(1)),
  ...sized('empty', i(0)),
  'torch.full': fn<Options & { size: number[]; fill_value: PyScalar }>(
    ['size', 'fill_value', ...OPTION_NAMES],
    ({ size, fill_value, ...options }) =>
      filledWith('full', size, fill_value, options.dtype ?? dtypeOfScalar(fill_value), options),
  ),
  'torch.full_like': fn<Options & { input: Tensor; fill_value: PyScalar }>(
    ['input', 'fill_value', ...OPTION_NAMES],
    ({ input, fill_value, ...options }) => like(input, fill_value, options),
  ),
  'Tensor.new_full': fn<Options & { input: Tensor; size: number[]; fill_value: PyScalar }>(
    ['input', 'size', 'fill_value', ...OPTION_NAMES],
    ({ input, size, fill_value, ...options }) =>
      filledWith('new_full', size, fill_value, options.dtype ?? input.view.dtype, {
        ...options,
        device: options.device ?? input.view.device,
      }),
  ),
  'torch.empty_strided': fn<Options & { size: number[]; stride: number[] }>(
    ['size', 'stride', ...OPTION_NAMES],
    ({ size, stride, ...options }) =>
      finish(
        new Tensor(allocateStrided(options.dtype ?? defaults.dtype, size, stride, deviceOf(options.device))),
        options,
      ),
  ),
  'torch.arange': fn<Range>(['start', 'end', 'step', ...OPTION_NAMES], arange),
  'torch.range': fn<Range>(
    ['start', 'end', 'step', ...OPTION_NAMES],
    ({ start = i(0), end, step = i(1), ...options }) => {
      warn(
        'UserWarning',
        "torch.range is deprecated and will be removed in a future release because its behavior is inconsistent with Python's range builtin. Instead, use torch.arange, which produces values in [start, end).",
      );
      const stop = asNumber(end!) + asNumber(step) / 2;
      return arange({
        start,
        end: { kind: 'f', value: stop },
        step,
        ...options,
        dtype: options.dtype ?? defaults.dtype,
      });
    },
  ),
  'torch.linspace': fn<Spaced>(['start', 'end', 'steps', ...OPTION_NAMES], (args) => linspace('linspace', args, false)),
  'torch.logspace': fn<Spaced>(['start', 'end', 'steps', 'base', ...OPTION_NAMES], (args) =>
    linspace('logspace', args, true),
  ),
  'torch.eye': fn<Options & { n: number; m?: number }>(['n', 'm', ...OPTION_NAMES], eye),
  'torch.tril_indices': triangle((r, c) => c <= r),
  'torch.triu_indices': triangle((r, c) => c >= r),
  'torch.meshgrid': fn<{ tensors: Tensor[]; indexing?: string }>(['tensors', 'indexing'], ({ tensors, indexing }) =>
    list(meshgrid(tensors, indexing)),
  ),
  'torch.scalar_tensor': fn<Options & { s: PyScalar }>(['s', ...OPTION_NAMES], ({ s, ...options }) =>
    filledWith('scalar_tensor', [], s, options.dtype ?? defaults.dtype, options),
  ),
  'torch.clone': fn<{ input: Tensor; memory_format?: 'contiguous_format' }>(
    ['input', 'memory_format'],
    ({ input, memory_format }) => {
      const out = clone(input, memory_format);
      out.conjugated = input.conjugated;
      out.negated = input.negated;
      return out;
    },
  ),
};
