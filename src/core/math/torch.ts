// Elementary functions as PyTorch 2.13.0+cpu computes them on x86-64 with AVX-512. `torch` holds what elements of short
// tensors get; `torchBlocks` the rows that differ inside whole blocks (16 float64, 32 float32) of a contiguous tensor.
import { exact } from './exact.ts'
import { derived } from './torch-derived.ts'
import { viaDouble } from './table.ts'
import type { Fn, MathTable, Row } from './table.ts'

/** How many elements of a contiguous tensor torch computes at once; the rest of it, and tensors with strides, go one by one. */
export const TORCH_BLOCK = { float64: 16, float32: 32 } as const

const plain: Record<string, Row> = Object.fromEntries(Object.entries(exact).map(([name, fn]) => [name, viaDouble(fn as Fn)]))

function withDerived(rows: Record<string, Row>): MathTable {
  const base = (dtype: 'float64' | 'float32') => Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row[dtype]]))
  const wide = derived((x) => x, base('float64') as never)
  const narrow = derived(Math.fround, base('float32') as never)
  const more = Object.keys(wide).map((name) => [name, { float64: wide[name], float32: narrow[name] }])
  return { ...rows, ...(Object.fromEntries(more) as Record<string, Row>) }
}

export const torch: MathTable = withDerived(plain)
export const torchBlocks: MathTable = torch
