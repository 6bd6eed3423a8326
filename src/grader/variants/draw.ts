/**
 * Draws the calls of a function exercise from a seed. The same seed draws the same calls everywhere, so a class is
 * asked the same and a grade can be looked into again; without the seed nobody knows them.
 */
import { indicesOf, LAYOUTS } from './layouts.ts';
import type { DrawnArgument, InputKind, Variant, Variants } from './data.ts';

/** With this seed the exercises' answers are recorded in real PyTorch, and tested. */
export const RECORDED_SEED = 'recorded';

type Random = () => number;

/** Mulberry32 over an FNV-1a hash of the seed: small, and no secret depends on it but the seed itself. */
function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** @param seed drawn anew for each grading, and written down with the grades */
export function drawVariants(variants: Variants, seed: string): readonly Variant[] {
  const random = randomFrom(seed);
  const above = Math.max(...variants.arguments.flat().map(({ range }) => range[1])) + 1;
  const turns = variants.arguments.map((kinds) => Math.floor(random() * kinds.length));
  return Array.from({ length: variants.count }, (_, k) => {
    // One draw for the shapes of all arguments: those at the same place in their lists go together.
    const place = random();
    const drawn = variants.arguments.map((kinds, a) =>
      drawArgument(random, kinds[(turns[a]! + k) % kinds.length]!, `__x${k}_${a}`, place, above),
    );
    const out = `__out${k}`;
    return { arguments: drawn, out, call: `${out} = ${variants.function}(${drawn.map((x) => x.name).join(', ')})` };
  });
}

function drawArgument(random: Random, kind: InputKind, name: string, place: number, above: number): DrawnArgument {
  const dtype = pick(random, kind.dtypes);
  const shape = kind.shapes[Math.floor(place * kind.shapes.length)]!;
  const size = shape.reduce((n, length) => n * length, 1);
  const numbers = Array.from({ length: size }, () => drawNumber(random, dtype, kind.range));
  const { library, requiresGrad = false } = kind;
  const facts = { library, dtype, shape, values: numbers.map((x) => printed(x, dtype)), device: 'cpu', requiresGrad };
  const [first] = numbers;
  const other = first === undefined ? null : dtype === 'bool' ? 1 - first : above;
  return { name, make: makeText(name, kind, facts), facts, other };
}

const isFloat = (dtype: string): boolean => dtype.includes('float');

function drawNumber(random: Random, dtype: string, [low, high]: InputKind['range']): number {
  if (dtype === 'bool') return random() < 0.5 ? 0 : 1;
  const step = isFloat(dtype) ? 0.25 : 1;
  return low + step * Math.floor(random() * ((high - low) / step + 1)) + 0;
}

/** As Python writes it and as the core prints it: '2.0', '-1.25', '3', 'True'. */
function printed(x: number, dtype: string): string {
  if (dtype === 'bool') return x ? 'True' : 'False';
  return isFloat(dtype) && Number.isInteger(x) ? `${x}.0` : String(x);
}

/** The Python that makes it: the numbers in the order of its memory, then the view. */
function makeText(name: string, kind: InputKind, { dtype, shape, values }: DrawnArgument['facts']): string {
  const layout = LAYOUTS[shape.length === 0 ? 'plain' : (kind.layout ?? 'plain')];
  const base = layout.base(shape);
  const filler = dtype === 'bool' ? 'False' : isFloat(dtype) ? '0.0' : '0';
  const memory = new Array<string>(base.reduce((n, length) => n * length, 1)).fill(filler);
  indicesOf(shape).forEach((index, i) => {
    const at = layout.at(index, shape).reduce((offset, k, d) => offset * base[d]! + k, 0);
    memory[at] = values[i]!;
  });
  const numbers = `[${memory.join(', ')}]`;
  const size = `(${base.map((n) => `${n},`).join(' ')})`;
  const grad = kind.requiresGrad ? '.requires_grad_()' : '';
  const view = layout.view(kind.library, shape.length);
  return kind.library === 'torch'
    ? `import torch as __torch\n${name} = __torch.tensor(${numbers}, dtype=__torch.${dtype}).reshape(${size})${grad}${view}`
    : `import numpy as __numpy\n${name} = __numpy.array(${numbers}, dtype="${dtype}").reshape(${size})${view}`;
}
