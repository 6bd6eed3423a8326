/** einsum: operands are lined up over all letters, multiplied, and summed over those that the output lacks. */
import { runtimeError } from '../../core/errors.ts';
import * as p from './pointwise.ts';
import { sumOp } from './reduce.ts';
import { reshape } from './structure.ts';
import { bmm } from './matmul.ts';
import { diagonal, permute, unsqueeze } from './view.ts';
import type { Tensor } from '../tensor.ts';

interface Labelled {
  readonly t: Tensor;
  readonly labels: readonly string[];
}

/** Letters of a subscript; `...` becomes upper-case digits so that each stands for one dimension. */
function letters(text: string, rank: number, k: number): string[] {
  const [before = '', after] = text.split('...');
  const named = [...before, ...(after ?? '')].length;
  if (after === undefined ? named !== rank : named > rank) {
    throw runtimeError(
      `einsum(): the number of subscripts in the equation (${named}) ${after !== undefined ? 'is more than' : 'does not match'} the number of dimensions (${rank}) for operand ${k}${after === undefined ? ' and no ellipsis was given' : ''}`,
    );
  }
  const dots = after === undefined ? [] : Array.from({ length: rank - named }, (_, d) => `.${rank - named - d}`);
  return [...before, ...dots, ...(after ?? '')];
}

/** A letter that stands twice in one operand takes the diagonal. */
function withoutRepeats({ t, labels }: Labelled): Labelled {
  const again = labels.findIndex((l, d) => labels.indexOf(l) !== d);
  if (again < 0) return { t, labels };
  const first = labels.indexOf(labels[again]!);
  return withoutRepeats({
    t: diagonal(t, 0, first, again),
    labels: [...labels.filter((_, d) => d !== first && d !== again), labels[again]!],
  });
}

const aligned = ({ t, labels }: Labelled, all: readonly string[]): Tensor => {
  const order = all.filter((l) => labels.includes(l)).map((l) => labels.indexOf(l));
  let out = permute(t, order);
  all.forEach((l, d) => {
    if (!labels.includes(l)) out = unsqueeze(out, d);
  });
  return out;
};

/** Multiplies two and sums the letters that nobody else needs, as one batched matrix product. */
function pair(a: Labelled, b: Labelled, needed: ReadonlySet<string>): Labelled {
  const size = (l: string): number =>
    Math.max(...[a, b].map((x) => (x.labels.includes(l) ? x.t.view.shape[x.labels.indexOf(l)]! : 1)));
  const shared = a.labels.filter((l) => b.labels.includes(l));
  const batch = shared.filter((l) => needed.has(l));
  const gone = shared.filter((l) => !needed.has(l));
  const left = a.labels.filter((l) => !shared.includes(l));
  const right = b.labels.filter((l) => !shared.includes(l));
  const same = shared.every((l) => a.t.view.shape[a.labels.indexOf(l)] === b.t.view.shape[b.labels.indexOf(l)]);
  if (!same || gone.length === 0) {
    const all = [...batch, ...left, ...right, ...gone];
    const product = p.mulOp(aligned(a, all), aligned(b, all));
    const out = gone.length
      ? sumOp(
          product,
          gone.map((l) => all.indexOf(l)),
          false,
          product.view.dtype,
        )
      : product;
    return { t: out, labels: all.filter((l) => !gone.includes(l)) };
  }
  const n = (ls: readonly string[]): number => ls.reduce((k, l) => k * size(l), 1);
  const x = reshape(aligned(a, [...batch, ...left, ...gone]), [n(batch), n(left), n(gone)]);
  const y = reshape(aligned(b, [...batch, ...gone, ...right]), [n(batch), n(gone), n(right)]);
  return { t: reshape(bmm(x, y), [...batch, ...left, ...right].map(size)), labels: [...batch, ...left, ...right] };
}

export function einsum(equation: string, operands: readonly Tensor[]): Tensor {
  const [inputs = '', output] = equation.replaceAll(' ', '').split('->');
  const parts = inputs.split(',');
  if (parts.length !== operands.length) {
    throw runtimeError(
      parts.length < operands.length
        ? 'einsum(): more operands were provided than specified in the equation'
        : 'einsum(): fewer operands were provided than specified in the equation',
    );
  }
  const given = operands.map((t, k) => withoutRepeats({ t, labels: letters(parts[k]!, t.view.shape.length, k) }));
  const sizes = new Map<string, number>();
  given.forEach(({ t, labels }, k) =>
    labels.forEach((l, d) => {
      const n = t.view.shape[d]!;
      const before = sizes.get(l);
      if (before !== undefined && before !== n && before !== 1 && n !== 1) {
        throw runtimeError(
          `einsum(): subscript ${l} has size ${n} for operand ${k} which does not broadcast with previously seen size ${before}`,
        );
      }
      sizes.set(l, Math.max(before ?? 1, n));
    }),
  );
  const dots = [...sizes.keys()]
    .filter((l) => l.startsWith('.'))
    .sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)));
  const implicit = [
    ...dots,
    ...[...sizes.keys()]
      .filter((l) => !l.startsWith('.') && [...parts.join('')].filter((c) => c === l).length === 1)
      .sort(),
  ];
  const wanted =
    output === undefined
      ? implicit
      : output.includes('...')
        ? [...output.split('...')[0]!, ...dots, ...output.split('...')[1]!]
        : [...output];
  for (const l of wanted) {
    if (!sizes.has(l))
      throw runtimeError(`einsum(): output subscript ${l} does not appear in the equation for any input operand`);
  }
  let at: Labelled = given[0]!;
  for (let k = 1; k < given.length; k++) {
    const needed = new Set([...wanted, ...given.slice(k + 1).flatMap((g) => g.labels)]);
    at = pair(dropLoose(at, given[k]!, needed), dropLoose(given[k]!, at, needed), needed);
  }
  const loose = at.labels.filter((l) => !wanted.includes(l));
  const summed = loose.length
    ? sumOp(
        at.t,
        loose.map((l) => at.labels.indexOf(l)),
        false,
        at.t.view.dtype,
      )
    : at.t;
  const rest = at.labels.filter((l) => wanted.includes(l));
  const inOrder = operands.length > 1 && wanted.every((l, d) => rest[d] === l);
  return inOrder
    ? summed
    : permute(
        summed,
        wanted.map((l) => rest.indexOf(l)),
      );
}

/** Letters of one operand that neither the other nor the output needs are summed first. */
function dropLoose(a: Labelled, b: Labelled, needed: ReadonlySet<string>): Labelled {
  const loose = a.labels.filter((l) => !needed.has(l) && !b.labels.includes(l));
  if (loose.length === 0) return a;
  return {
    t: sumOp(
      a.t,
      loose.map((l) => a.labels.indexOf(l)),
      false,
      a.t.view.dtype,
    ),
    labels: a.labels.filter((l) => !loose.includes(l)),
  };
}
