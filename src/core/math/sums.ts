// The order in which NumPy and PyTorch add: it decides the last digits. Both are pure functions over numbers already read
// (`at(i)` style access through data, offset, stride), with `round` giving the accumulator's dtype. NumPy: pairwise
// blocks of 128 with 8 accumulators. PyTorch: 4 vector accumulators, cascaded in levels. Tensors so large that torch
// splits them over threads (more than 32,768 elements) are added as if it had one thread.
// https://github.com/numpy/numpy/blob/v2.4.6/numpy/_core/src/umath/loops_utils.h.src
// https://github.com/pytorch/pytorch/blob/v2.13.0/aten/src/ATen/native/cpu/SumKernel.cpp

export type Round = (x: number) => number;
export interface Numbers {
  readonly [index: number]: number;
  readonly length: number;
}

export const roundTo: { readonly float64: Round; readonly float32: Round } = {
  float64: (x) => x,
  float32: Math.fround,
};

const BLOCK = 128;

/** What np.add.reduce gives along one inner axis: `n` numbers from `offset`, `stride` apart. */
export function numpySum(
  data: Numbers,
  offset: number,
  n: number,
  stride: number,
  round: Round = roundTo.float64,
): number {
  if (n < 8) {
    let sum = -0;
    for (let i = 0; i < n; i++) sum = round(sum + (data[offset + i * stride] as number));
    return sum;
  }
  if (n > BLOCK) {
    let half = Math.floor(n / 2);
    half -= half % 8;
    const left = numpySum(data, offset, half, stride, round);
    return round(left + numpySum(data, offset + half * stride, n - half, stride, round));
  }
  const r = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => data[offset + k * stride] as number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  let i = 8;
  for (; i < n - (n % 8); i += 8)
    for (let k = 0; k < 8; k++) r[k] = round((r[k] as number) + (data[offset + (i + k) * stride] as number));
  let sum = round(round(round(r[0] + r[1]) + round(r[2] + r[3])) + round(round(r[4] + r[5]) + round(r[6] + r[7])));
  for (; i < n; i++) sum = round(sum + (data[offset + i * stride] as number));
  return sum;
}

/** How many elements a vector of torch's sum kernel holds: it is built for AVX2 only. */
export const TORCH_SUM_LANES = { float64: 4, float32: 8 } as const;

const LEVELS = 4;
const ROWS = 4;

const ceilLog2 = (n: number): number => (n <= 2 ? 1 : 32 - Math.clz32(n - 1));

/** Sums of `rows` interleaved rows of `size` numbers each, cascaded so that no partial sum grows long. */
function multiRowSum(
  data: Numbers,
  offset: number,
  rowStride: number,
  columnStride: number,
  size: number,
  rows: number,
  round: Round,
): number[] {
  const power = Math.max(4, Math.floor(ceilLog2(size) / LEVELS));
  const step = 1 << power;
  const acc = Array.from({ length: LEVELS }, () => new Array<number>(rows).fill(0)) as [
    number[],
    number[],
    number[],
    number[],
  ];
  const addRow = (i: number): void => {
    for (let k = 0; k < rows; k++)
      acc[0][k] = round((acc[0][k] as number) + (data[offset + i * rowStride + k * columnStride] as number));
  };
  let i = 0;
  while (i + step <= size) {
    for (let j = 0; j < step; j++, i++) addRow(i);
    for (let level = 1; level < LEVELS; level++) {
      const from = acc[level - 1] as number[];
      const to = acc[level] as number[];
      for (let k = 0; k < rows; k++) {
        to[k] = round((to[k] as number) + (from[k] as number));
        from[k] = 0;
      }
      if ((i & ((step - 1) << (level * power))) !== 0) break;
    }
  }
  for (; i < size; i++) addRow(i);
  for (let level = 1; level < LEVELS; level++)
    for (let k = 0; k < rows; k++) acc[0][k] = round((acc[0][k] as number) + ((acc[level] as number[])[k] as number));
  return acc[0];
}

/** torch's row_sum over one lane: four interleaved partial sums. */
function rowSum(data: Numbers, offset: number, stride: number, size: number, round: Round): number {
  const quarter = Math.floor(size / ROWS);
  const partial = multiRowSum(data, offset, stride * ROWS, stride, quarter, ROWS, round) as [
    number,
    number,
    number,
    number,
  ];
  for (let i = quarter * ROWS; i < size; i++) partial[0] = round(partial[0] + (data[offset + i * stride] as number));
  return round(round(round(partial[0] + partial[1]) + partial[2]) + partial[3]);
}

/** torch.sum over a contiguous reduced axis. */
export function torchSumInner(
  data: Numbers,
  offset: number,
  n: number,
  lanes: number,
  round: Round = roundTo.float64,
): number {
  if (n < lanes) return rowSum(data, offset, 1, n, round);
  const vectors = Math.floor(n / lanes);
  let sum = 0;
  for (let i = vectors * lanes; i < n; i++) sum = round(sum + (data[offset + i] as number));
  for (let lane = 0; lane < lanes; lane++) sum = round(sum + rowSum(data, offset + lane, lanes, vectors, round));
  return round(0 + sum);
}

/** torch.sum over an axis with a stride, one number out: no vectors. */
export function torchSumStrided(
  data: Numbers,
  offset: number,
  n: number,
  stride: number,
  round: Round = roundTo.float64,
): number {
  return rowSum(data, offset, stride, n, round);
}

/**
 * torch.sum over the outer axis of a [n, width] block whose rows are contiguous: `width` sums. Columns in whole groups of
 * four vectors (of four, where the rows are shorter than a vector) are cascaded one by one; the rest as four interleaved rows each.
 */
export function torchSumOuter(
  data: Numbers,
  offset: number,
  n: number,
  width: number,
  rowStride: number,
  lanes: number,
  round: Round = roundTo.float64,
): number[] {
  const grouped = width - (width % (width < lanes ? ROWS : ROWS * lanes));
  const sums: number[] = [];
  for (let j = 0; j < grouped; j++)
    sums.push((multiRowSum(data, offset + j, rowStride, 0, n, 1, round) as [number])[0]);
  for (let j = grouped; j < width; j++) sums.push(rowSum(data, offset + j, rowStride, n, round));
  return sums;
}

/** np.add.reduce over an outer axis of a C-ordered array: row after row is added to the first, so each column one by one. */
export function numpySumOuter(
  data: Numbers,
  offset: number,
  n: number,
  stride: number,
  round: Round = roundTo.float64,
): number {
  let sum = n === 0 ? 0 : (data[offset] as number);
  for (let i = 1; i < n; i++) sum = round(sum + (data[offset + i * stride] as number));
  return sum;
}
