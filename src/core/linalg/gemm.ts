/**
 * Matrix products of dense row-major blocks: c (m×n) = a (m×k) · bT (n×k)ᵀ, both read along k. Sums run
 * over k in order, as BLAS micro-kernels do, so that small products have the real libraries' bits; large ones use tiles
 * of 2×4 running sums that stay in registers, and their last bits may differ.
 */
import { fma, fmaf } from '../math/fma.ts';

/** Above this many multiplications speed counts more than the last bit. */
const EXACT_LIMIT = 300_000;

/**
 * How each step rounds. 'fused': multiply and add round once (OpenBLAS, and MKL's larger kernels); 'plain': twice
 * (MKL's kernels for products with few rows or columns).
 */
export type Products = 'fused' | 'plain';

/** What MKL, torch's BLAS, does for an m×n result (tried: fused from 12 rows and columns on). */
export const torchProducts = (m: number, n: number): Products => (Math.min(m, n) < 12 ? 'plain' : 'fused');

function fusedF32(c: Float32Array, a: Float32Array, bT: Float32Array, m: number, n: number, k: number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = 0;
      for (let p = 0; p < k; p++) s = fmaf(a[i * k + p]!, bT[j * k + p]!, s);
      c[i * n + j] = s;
    }
  }
}

function fusedF64(c: Float64Array, a: Float64Array, bT: Float64Array, m: number, n: number, k: number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = 0;
      for (let p = 0; p < k; p++) s = fma(a[i * k + p]!, bT[j * k + p]!, s);
      c[i * n + j] = s;
    }
  }
}

function plainF32(c: Float32Array, a: Float32Array, bT: Float32Array, m: number, n: number, k: number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = Math.fround(0);
      for (let p = 0; p < k; p++) s = Math.fround(s + Math.fround(a[i * k + p]! * bT[j * k + p]!));
      c[i * n + j] = s;
    }
  }
}

function plainF64(
  c: Float64Array,
  a: Float64Array,
  bT: Float64Array,
  n: number,
  k: number,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): void {
  for (let i = i0; i < i1; i++) {
    for (let j = j0; j < j1; j++) {
      let s = 0;
      for (let p = 0; p < k; p++) s += a[i * k + p]! * bT[j * k + p]!;
      c[i * n + j] = s;
    }
  }
}

function tileF64(c: Float64Array, a: Float64Array, b: Float64Array, n: number, k: number, i: number, j: number): void {
  let s00 = 0;
  let s01 = 0;
  let s02 = 0;
  let s03 = 0;
  let s10 = 0;
  let s11 = 0;
  let s12 = 0;
  let s13 = 0;
  const a0 = i * k;
  const a1 = (i + 1) * k;
  const b0 = j * k;
  const b1 = (j + 1) * k;
  const b2 = (j + 2) * k;
  const b3 = (j + 3) * k;
  for (let p = 0; p < k; p++) {
    const x0 = a[a0 + p]!;
    const x1 = a[a1 + p]!;
    const y0 = b[b0 + p]!;
    const y1 = b[b1 + p]!;
    const y2 = b[b2 + p]!;
    const y3 = b[b3 + p]!;
    s00 += x0 * y0;
    s01 += x0 * y1;
    s02 += x0 * y2;
    s03 += x0 * y3;
    s10 += x1 * y0;
    s11 += x1 * y1;
    s12 += x1 * y2;
    s13 += x1 * y3;
  }
  const r0 = i * n + j;
  const r1 = (i + 1) * n + j;
  c[r0] = s00;
  c[r0 + 1] = s01;
  c[r0 + 2] = s02;
  c[r0 + 3] = s03; // prettier-ignore
  c[r1] = s10;
  c[r1 + 1] = s11;
  c[r1 + 2] = s12;
  c[r1 + 3] = s13; // prettier-ignore
}

function tiled(c: Float64Array, a: Float64Array, bT: Float64Array, m: number, n: number, k: number): void {
  const mi = m - (m % 2);
  const nj = n - (n % 4);
  // Blocks of 64 columns keep bT's rows in the cache while all rows of a pass.
  for (let jb = 0; jb < nj; jb += 64) {
    const je = Math.min(nj, jb + 64);
    for (let i = 0; i < mi; i += 2) for (let j = jb; j < je; j += 4) tileF64(c, a, bT, n, k, i, j);
  }
  plainF64(c, a, bT, n, k, 0, mi, nj, n);
  plainF64(c, a, bT, n, k, mi, m, 0, n);
}

export function gemmF32(
  c: Float32Array,
  a: Float32Array,
  bT: Float32Array,
  m: number,
  n: number,
  k: number,
  products: Products,
): void {
  if (m * n * k <= EXACT_LIMIT) (products === 'fused' ? fusedF32 : plainF32)(c, a, bT, m, n, k);
  else {
    // Summed in double and rounded once: nearer to the true sum than any float32 order.
    const wide = new Float64Array(m * n);
    tiled(wide, new Float64Array(a), new Float64Array(bT), m, n, k);
    c.set(wide);
  }
}

export function gemmF64(
  c: Float64Array,
  a: Float64Array,
  bT: Float64Array,
  m: number,
  n: number,
  k: number,
  products: Products,
): void {
  if (m * n * k > EXACT_LIMIT) tiled(c, a, bT, m, n, k);
  else if (products === 'fused') fusedF64(c, a, bT, m, n, k);
  else plainF64(c, a, bT, n, k, 0, m, 0, n);
}

/** Integers of at most 32 bits, modulo 2³². bool: any product. */
export function gemmInt(
  c: Int32Array,
  a: Int32Array,
  bT: Int32Array,
  m: number,
  n: number,
  k: number,
  bool: boolean,
): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = 0;
      for (let p = 0; p < k; p++) s = (s + Math.imul(a[i * k + p]!, bT[j * k + p]!)) | 0;
      c[i * n + j] = bool && s !== 0 ? 1 : s;
    }
  }
}

export function gemmBig(c: BigInt64Array, a: BigInt64Array, bT: BigInt64Array, m: number, n: number, k: number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let s = 0n;
      for (let p = 0; p < k; p++) s = BigInt.asIntN(64, s + a[i * k + p]! * bT[j * k + p]!);
      c[i * n + j] = s;
    }
  }
}

/** Interleaved complex numbers. */
export function gemmComplex<T extends Float32Array | Float64Array>(
  c: T,
  a: T,
  bT: T,
  m: number,
  n: number,
  k: number,
): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let [re, im] = [0, 0];
      for (let p = 0; p < k; p++) {
        const [x, y] = [2 * (i * k + p), 2 * (j * k + p)];
        re += a[x]! * bT[y]! - a[x + 1]! * bT[y + 1]!;
        im += a[x]! * bT[y + 1]! + a[x + 1]! * bT[y]!;
      }
      c[2 * (i * n + j)] = re;
      c[2 * (i * n + j) + 1] = im;
    }
  }
}
