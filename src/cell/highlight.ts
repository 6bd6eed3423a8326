/**
 * Python as highlighted markup, with the same parser and the same classes as the editor, so that opening the editor
 * changes nothing that the reader sees. Names of arrays and tensors carry the class of their library.
 */
import { classHighlighter, highlightTree } from '@lezer/highlight';
import { parser } from '@lezer/python';
import { escape } from './html.ts';

export type Library = 'numpy' | 'torch';

const MARK = { numpy: 'np', torch: 'pt' } as const;

/** One entry per line, without newlines. `libraries` says which names to mark. */
export function highlightLines(source: string, libraries: ReadonlyMap<string, Library>): readonly string[] {
  const pieces: { from: number; to: number; classes: string }[] = [];
  const tree = parser.parse(source);
  highlightTree(tree, classHighlighter, (from, to, classes) => pieces.push({ from, to, classes }));
  const names = new Map<number, Library>();
  tree.iterate({
    enter(node) {
      if (node.name !== 'VariableName') return;
      const library = libraries.get(source.slice(node.from, node.to));
      if (library) names.set(node.from, library);
    },
  });
  let html = '';
  let at = 0;
  for (const piece of pieces) {
    html += escape(source.slice(at, piece.from));
    const library = names.get(piece.from);
    const classes = library ? `${piece.classes} ${MARK[library]}` : piece.classes;
    html += source
      .slice(piece.from, piece.to)
      .split('\n')
      .map((text) => `<span class="${classes}">${escape(text)}</span>`)
      .join('\n');
    at = piece.to;
  }
  return (html + escape(source.slice(at))).split('\n');
}
