/** Products of vectors and matrices. Float sums run in the dtype of the operands. */
import { copyAs, denseData } from '../../core/cast.ts';
import { matmul as coreMatmul } from '../../core/linalg/matmul.ts';
import { torchDot } from '../../core/math/dots.ts';
import { DTYPES, isComplex, type DType } from '../../core/dtype.ts';
import { LibError, runtimeError } from '../../core/errors.ts';
import { allocate, type View } from '../../core/view.ts';
import { sizeText } from '../autograd/texts.ts';
import { lift, sameDevice } from '../operands.ts';
import { op } from '../op.ts';
import { Tensor } from '../tensor.ts';
import { addOp, mulOp } from './pointwise.ts';
import { reshape } from './structure.ts';
import { expand, squeezeDim, unsqueeze } from './view.ts';

const CPP_SHORT: Readonly<Record<string, string>> = {
  float32: 'float',
  float64: 'double',
  int64: 'long int',
  int32: 'int',
  float16: 'c10::Half',
  bfloat16: 'c10::BFloat16',
};
const cpp = (d: DType): string => CPP_SHORT[d.name] ?? d.cpp;

function sameDtype(a: Tensor, b: Tensor): void {
  if (a.view.dtype === b.view.dtype) return;
  throw runtimeError(
    `expected m1 and m2 to have the same dtype, but got: ${cpp(a.view.dtype)} != ${cpp(b.view.dtype)}`,
  );
}

/** Sums products into `out` (row-major), for one matrix pair. */
function multiply(
  out: View,
  o: number,
  a: View,
  ao: number,
  b: View,
  bo: number,
  n: number,
  k: number,
  m: number,
): void {
  const [as, bs] = [a.strides.slice(-2), b.strides.slice(-2)] as [number[], number[]];
  const { dtype } = out;
  if (isComplex(dtype)) return multiplyComplex(out, o, a, ao, b, bo, n, k, m);
  if (dtype.compute === 'g') {
    const [x, y, z] = [a.data as BigInt64Array, b.data as BigInt64Array, out.data as BigInt64Array];
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        let s = 0n;
        for (let p = 0; p < k; p++) s += x[ao + i * as[0]! + p * as[1]!]! * y[bo + p * bs[0]! + j * bs[1]!]!;
        z[o + i * m + j] = s;
      }
    return;
  }
  const [x, y, z] = [a.data as Float64Array, b.data as Float64Array, out.data as Float64Array];
  const narrow = dtype.name === 'float32' ? Math.fround : (v: number): number => v;
  const row = new Float64Array(m);
  for (let i = 0; i < n; i++) {
    row.fill(0);
    for (let p = 0; p < k; p++) {
      const v = x[ao + i * as[0]! + p * as[1]!]!;
      let q = bo + p * bs[0]!;
      for (let j = 0; j < m; j++, q += bs[1]!) row[j] = narrow(row[j]! + narrow(v * y[q]!));
    }
    for (let j = 0; j < m; j++) z[o + i * m + j] = row[j]!;
  }
}

function multiplyComplex(
  out: View,
  o: number,
  a: View,
  ao: number,
  b: View,
  bo: number,
  n: number,
  k: number,
  m: number,
): void {
  const [as, bs] = [a.strides.slice(-2), b.strides.slice(-2)] as [number[], number[]];
  const [x, y, z] = [a.data as Float64Array, b.data as Float64Array, out.data as Float64Array];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      let [re, im] = [0, 0];
      for (let p = 0; p < k; p++) {
        const [u, v] = [2 * (ao + i * as[0]! + p * as[1]!), 2 * (bo + p * bs[0]! + j * bs[1]!)];
        re += x[u]! * y[v]! - x[u + 1]! * y[v + 1]!;
        im += x[u]! * y[v + 1]! + x[u + 1]! * y[v]!;
      }
      z[2 * (o + i * m + j)] = re;
      z[2 * (o + i * m + j) + 1] = im;
    }
}

/** bfloat16 (raw bits) and float16 are multiplied in float32. */
const computable = (v: View): View => (v.dtype.bytes === 2 && v.dtype.kind === 'f' ? copyAs(v, DTYPES.float32) : v);
const product = (a: View, b: View, shape: number[], run: (out: View, x: View, y: View) => void): Tensor => {
  const [x, y] = [computable(a), computable(b)];
  if (a.dtype.kind === 'b') throw runtimeError(`"addmm_impl_cpu_" not implemented for 'Bool'`);
  const out = allocate(x.dtype, shape, a.device);
  run(out, x, y);
  return new Tensor(x.dtype === a.dtype ? out : copyAs(out, a.dtype));
};

/** In the order of torch's BLAS (core/linalg/gemm.ts). */
function matrixProduct(a: View, b: View): Tensor {
  if (a.dtype.kind === 'b') throw runtimeError(`"addmm_impl_cpu_" not implemented for 'Bool'`);
  return new Tensor(coreMatmul(a, b, a.dtype, 'torch'));
}

export const mm = op('mm', (a: Tensor, b: Tensor): Tensor => {
  if (a.view.shape.length !== 2) throw runtimeError('self must be a matrix');
  if (b.view.shape.length !== 2) throw runtimeError('mat2 must be a matrix');
  const [n, k] = a.view.shape as [number, number];
  const [k2, m] = b.view.shape as [number, number];
  sameDevice('mm', a, [['mat2', b]]);
  if (k !== k2) throw runtimeError(`mat1 and mat2 shapes cannot be multiplied (${n}x${k} and ${k2}x${m})`);
  sameDtype(a, b);
  return matrixProduct(a.view, b.view);
});

export const bmm = op('bmm', (a: Tensor, b: Tensor): Tensor => {
  sameDevice('bmm', a, [['mat2', b]]);
  if (a.view.shape.length !== 3) throw runtimeError('batch1 must be a 3D tensor');
  if (b.view.shape.length !== 3) throw runtimeError('batch2 must be a 3D tensor');
  const [batch, , k] = a.view.shape as [number, number, number];
  const [, k2] = b.view.shape as [number, number, number];
  if (batch !== b.view.shape[0] || k !== k2) {
    throw runtimeError(
      `Expected size for first two dimensions of batch2 tensor to be: ${sizeText([batch, k])} but got: ${sizeText(b.view.shape.slice(0, 2))}.`,
    );
  }
  if (a.view.dtype !== b.view.dtype) {
    throw runtimeError(`expected scalar type ${a.view.dtype.aten} but found ${b.view.dtype.aten}`);
  }
  return matrixProduct(a.view, b.view);
});

export const mv = op('mv', (a: Tensor, b: Tensor): Tensor => {
  sameDevice('mv', a, [['vec', b]]);
  const [n, k] = a.view.shape as [number, number];
  if (k !== b.view.shape[0])
    throw runtimeError(`size mismatch, got input (${n}), mat (${n}x${k}), vec (${b.view.shape[0]})`);
  if (a.view.dtype !== b.view.dtype) {
    const [matrix, vector] = [a.view.dtype.aten, b.view.dtype.aten];
    throw runtimeError(`addmv input tensors must have the same dtype, but got ${vector}, ${matrix}, and ${vector}`);
  }
  const column = b.view.with({ shape: [k, 1], strides: [b.view.strides[0]!, 1] });
  return product(a.view, column, [n], (out, x, y) =>
    multiply(out.with({ shape: [n, 1], strides: [1, 1] }), 0, x, x.offset, y, y.offset, n, k, 1),
  );
});

export const dot = op('dot', (a: Tensor, b: Tensor): Tensor => {
  sameDevice('dot', a, [['tensor', b]]);
  if (a.view.shape.length !== 1 || b.view.shape.length !== 1) {
    throw runtimeError(`1D tensors expected, but got ${a.view.shape.length}D and ${b.view.shape.length}D tensors`);
  }
  const [n] = a.view.shape as [number];
  if (a.view.dtype !== b.view.dtype) {
    throw runtimeError(
      `dot : expected both vectors to have same dtype, but found ${a.view.dtype.aten} and ${b.view.dtype.aten}`,
    );
  }
  if (a.view.dtype.kind === 'u' && a.view.dtype.bytes > 1)
    throw new LibError('NotImplementedError', `"dot" not implemented for '${a.view.dtype.aten}'`);
  if (n !== b.view.shape[0]) {
    throw runtimeError(
      `inconsistent tensor size, expected tensor [${n}] and src [${b.view.shape[0]}] to have the same number of elements, but got ${n} and ${b.view.shape[0]} elements respectively`,
    );
  }
  if (a.view.dtype.name === 'float32' || a.view.dtype.name === 'float64') {
    const out = allocate(a.view.dtype, [], a.view.device);
    (out.data as Float64Array)[0] = torchDot(
      denseData(a.view) as Float64Array,
      denseData(b.view) as Float64Array,
      n!,
      a.view.dtype.name,
    );
    return new Tensor(out);
  }
  const row = a.view.with({ shape: [1, n], strides: [n * a.view.strides[0]!, a.view.strides[0]!] });
  const column = b.view.with({ shape: [n, 1], strides: [b.view.strides[0]!, 1] });
  return product(row, column, [], (out, x, y) => multiply(out, 0, x, x.offset, y, y.offset, 1, n, 1));
});

/** https://docs.pytorch.org/docs/2.13/generated/torch.matmul.html */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const [x, y] = [a.view.shape.length, b.view.shape.length];
  if (x === 0 || y === 0) {
    throw runtimeError(`both arguments to matmul need to be at least 1D, but they are ${x}D and ${y}D`);
  }
  if (x === 1 && y === 1) return dot(a, b);
  if (x === 2 && y === 1) return mv(a, b);
  if (x === 1 && y === 2) return squeezeDim(mm(unsqueeze(a, 0), b), 0);
  if (x === 2 && y === 2) return mm(a, b);
  if (y <= 2 && x >= 3) {
    // The batch is folded into the rows.
    const { shape } = a.view;
    const rows = reshape(a, [-1, shape[x - 1]!]);
    return y === 1
      ? reshape(mv(rows, b), shape.slice(0, -1))
      : reshape(mm(rows, b), [...shape.slice(0, -1), b.view.shape[1]!]);
  }
  return batched(a, b);
}

function batched(a: Tensor, b: Tensor): Tensor {
  const row = a.view.shape.length === 1;
  const column = b.view.shape.length === 1;
  const x = row ? unsqueeze(a, 0) : a;
  const y = column ? unsqueeze(b, 1) : b;
  const [n, k] = x.view.shape.slice(-2) as [number, number];
  const [k2, m] = y.view.shape.slice(-2) as [number, number];
  const lead = broadcastLead(x.view.shape.slice(0, -2), y.view.shape.slice(0, -2));
  const size = lead.reduce((p, d) => p * d, 1);
  const out = bmm(
    reshape(expand(x, [...lead, n, k]), [size, n, k]),
    reshape(expand(y, [...lead, k2, m]), [size, k2, m]),
  );
  return reshape(out, [...lead, ...(row ? [] : [n]), ...(column ? [] : [m])]);
}

function broadcastLead(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, d) => {
    const x = a[d - rank + a.length] ?? 1;
    const y = b[d - rank + b.length] ?? 1;
    if (x !== y && x !== 1 && y !== 1) {
      throw runtimeError(
        `The size of tensor a (${x}) must match the size of tensor b (${y}) at non-singleton dimension ${d}`,
      );
    }
    return x === 1 ? y : x;
  });
}

/** beta · input + alpha · (a @ b). */
export const addmmOp = op('addmm', (input: Tensor, a: Tensor, b: Tensor, beta: number, alpha: number): Tensor => {
  if (a.view.shape.length !== 2 || b.view.shape.length !== 2)
    throw runtimeError(
      a.view.shape.length !== 2
        ? 'mat1 must be a matrix, got ' + a.view.shape.length + '-D tensor'
        : 'mat2 must be a matrix, got ' + b.view.shape.length + '-D tensor',
    );
  if (a.view.dtype !== b.view.dtype) {
    const first = input.view.dtype === a.view.dtype ? 'self' : 'mat1';
    throw runtimeError(
      `${first} and mat2 must have the same dtype, but got ${a.view.dtype.aten} and ${b.view.dtype.aten}`,
    );
  }
  if (input.view.dtype !== a.view.dtype)
    throw runtimeError(
      `self and mat2 must have the same dtype, but got ${input.view.dtype.aten} and ${b.view.dtype.aten}`,
    );
  sameDevice('addmm', input, [
    ['mat1', a],
    ['mat2', b],
  ]);
  const product = mm(a, b);
  const scaled = alpha === 1 ? product : scale(product, alpha);
  if (beta === 0) return scaled;
  const spread = expand(input, product.view.shape);
  return plus(scaled, beta === 1 ? spread : scale(spread, beta));
});
const scale = (t: Tensor, k: number): Tensor =>
  mulOp(t, lift(Number.isInteger(k) ? { kind: 'i', value: k } : { kind: 'f', value: k }));
const plus = (a: Tensor, b: Tensor): Tensor => addOp(a, b);
