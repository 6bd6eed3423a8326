/** Two texts line by line: which lines both have, and which only one. Longest common subsequence; long texts by position. */

export interface DiffLine {
  readonly kind: 'both' | 'here' | 'recorded';
  readonly text: string;
}

const LIMIT = 400;

export function diffLines(here: string, recorded: string): readonly DiffLine[] {
  const [a, b] = [here, recorded].map((text) => (text === '' ? [] : text.split('\n'))) as [string[], string[]];
  if (a.length > LIMIT || b.length > LIMIT) return byPosition(a, b);
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ kind: 'both', text: a[i] ?? '' });
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1)))
      lines.push({ kind: 'here', text: a[i++] ?? '' });
    else lines.push({ kind: 'recorded', text: b[j++] ?? '' });
  }
  return lines;
}

function byPosition(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x !== undefined && x === y) lines.push({ kind: 'both', text: x });
    else {
      if (x !== undefined) lines.push({ kind: 'here', text: x });
      if (y !== undefined) lines.push({ kind: 'recorded', text: y });
    }
  }
  return lines;
}
