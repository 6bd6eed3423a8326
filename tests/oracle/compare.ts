/** How one answer is held against its recording: exact text, with only the case's own mask applied. */

export interface Cell {
  readonly stdout: string;
  readonly error: { readonly type: string; readonly message: string; readonly line?: number | null } | null;
  readonly warnings: readonly string[];
}

type Field = (cell: Cell, hide: (text: string) => string) => unknown;

const FIELDS: Readonly<Record<string, Field>> = {
  stdout: (cell, hide) => hide(cell.stdout),
  error: (cell, hide) => cell.error && [cell.error.type, hide(cell.error.message)],
  warnings: (cell, hide) => cell.warnings.map(hide),
};

/** The differences as printable lines; none when the answer is right in full. */
export function compareCells(expected: readonly Cell[], got: readonly Cell[] | undefined, mask?: string): string[] {
  if (got === undefined) return ['no answer'];
  const pattern = mask === undefined ? null : new RegExp(mask, 'g');
  const hide = (text: string): string => (pattern ? text.replace(pattern, '?') : text);
  const differences: string[] = [];
  if (got.length !== expected.length) differences.push(`cells: expected ${expected.length}, got ${got.length}`);
  for (const [index, want] of expected.entries()) {
    const cell = got[index];
    if (cell === undefined) continue;
    for (const [name, field] of Object.entries(FIELDS)) {
      const wanted = JSON.stringify(field(want, hide));
      const found = JSON.stringify(field(cell, hide));
      if (wanted !== found) differences.push(`cell ${index + 1} ${name}\n  expected ${wanted}\n  got      ${found}`);
    }
    const lines = [want.error?.line, cell.error?.line];
    if (want.error && typeof lines[1] === 'number' && lines[0] !== lines[1]) {
      differences.push(`cell ${index + 1} line: expected ${lines[0]}, got ${lines[1]}`);
    }
  }
  return differences;
}
