/**
 * Brackets, line breaks and summaries: turns formatted elements into the text of an array.
 * Works for any element type; `cell` gives the text at an index.
 */

export interface LayoutOptions {
  readonly shape: readonly number[];
  readonly lineWidth: number;
  /** The indent of every line after the first (one space for the bracket, plus the prefix). */
  readonly indent: string;
  readonly separator: string;
  readonly edge: number;
  readonly summarize: boolean;
}

/** The indices along one axis that are shown; a gap is null. */
export function shown(n: number, edge: number, summarize: boolean): (number | null)[] {
  const all = Array.from({ length: n }, (_, i) => i);
  return summarize && 2 * edge < n ? [...all.slice(0, edge), null, ...all.slice(n - edge)] : all;
}

class Lines {
  text = '';
  line: string;
  readonly width: number;
  readonly indent: string;

  constructor(width: number, indent: string) {
    this.width = width;
    this.indent = indent;
    this.line = indent;
  }

  add(word: string): void {
    const parts = word.split('\n');
    const widest = Math.max(...parts.map((p) => p.length));
    if (this.line.length + widest > this.width && this.line.length > this.indent.length) this.#break(this.indent);
    const hang = parts.length > 1 ? ' '.repeat(this.line.length) : '';
    this.line += parts[0]!;
    for (const part of parts.slice(1)) {
      this.#break(hang);
      this.line += part;
    }
    if (parts.length > 1) this.line += ' '.repeat(widest - parts.at(-1)!.length);
  }

  #break(indent: string): void {
    this.text += `${this.line.trimEnd()}\n`;
    this.line = indent;
  }
}

export function layOut(o: LayoutOptions, cell: (index: readonly number[]) => string): string {
  const rank = o.shape.length;
  const separator = o.separator.trimEnd();
  const recurse = (index: readonly number[], hang: string, width: number): string => {
    const left = rank - index.length;
    if (left === 0) return cell(index);
    const items = shown(o.shape[index.length]!, o.edge, o.summarize);
    const text =
      left === 1
        ? row(items, index, hang, width)
        : items
            .map((i) => hang + (i === null ? '...' : recurse([...index, i], `${hang} `, width - 1)))
            .join(separator + '\n'.repeat(left - 1));
    return `[${text.slice(hang.length)}]`;
  };
  const row = (items: readonly (number | null)[], index: readonly number[], hang: string, width: number): string => {
    const lines = new Lines(width - Math.max(separator.length, 1), hang);
    items.forEach((i, k) => {
      lines.add(i === null ? '...' : cell([...index, i]));
      if (k < items.length - 1) lines.line += o.separator;
    });
    return lines.text + lines.line;
  };
  return recurse([], o.indent, o.lineWidth);
}
