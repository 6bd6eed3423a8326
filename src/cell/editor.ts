/**
 * CodeMirror 6 in a shadow root: there its styles are constructed sheets, which the page's policy allows without
 * inline styles. Colours come from the page's custom properties. Tab leaves after Escape, so keyboards are not trapped.
 */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import {
  bracketMatching,
  HighlightStyle,
  syntaxTree,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { Annotation, EditorState, type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { tags as t } from '@lezer/highlight';

export interface CodeEditor {
  setCode(code: string): void;
  focus(): void;
}

const colours = HighlightStyle.define([
  { tag: [t.keyword, t.operatorKeyword, t.controlKeyword, t.definitionKeyword, t.moduleKeyword], fontWeight: '600' },
  { tag: t.comment, color: 'var(--soft)', fontStyle: document.documentElement.lang === 'zh-CN' ? 'normal' : 'italic' },
  { tag: t.string, color: 'var(--string)' },
  { tag: [t.number, t.bool, t.null], color: 'var(--number)' },
]);

const theme = EditorView.theme({
  '&': { font: 'var(--code-font)', color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { font: 'var(--code-font)', overflowX: 'auto' },
  '.cm-content': { padding: '.7rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1rem 0 0' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--soft)',
    border: 'none',
    minWidth: '2.6rem',
    paddingRight: '.8rem',
    justifyContent: 'end',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0', minWidth: '1.8rem' },
  '.np, .np *': {
    color: 'var(--np)',
    textDecoration: 'underline 2px solid color-mix(in srgb, var(--np) 60%, transparent)',
    textUnderlineOffset: '4px',
  },
  '.pt, .pt *': {
    color: 'var(--pt)',
    textDecoration: 'underline 2px dashed color-mix(in srgb, var(--pt) 75%, transparent)',
    textUnderlineOffset: '4px',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-matchingBracket': { backgroundColor: 'var(--selection)', outline: 'none' },
});

const fromOutside = Annotation.define<boolean>();

/** Underlines the names of arrays and tensors, as the page does: whole for NumPy (`np`), dashed for torch (`pt`). */
function libraryMarks(names: ReadonlyMap<string, string>): Extension {
  const decorate = (view: EditorView): DecorationSet => {
    const marks = new RangeSetBuilder<Decoration>();
    syntaxTree(view.state).iterate({
      enter(node) {
        const library = node.name === 'VariableName' && names.get(view.state.sliceDoc(node.from, node.to));
        if (library) marks.add(node.from, node.to, Decoration.mark({ class: library }));
      },
    });
    return marks.finish();
  };
  class Marks {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged || syntaxTree(update.startState) !== syntaxTree(update.state))
        this.decorations = decorate(update.view);
    }
  }
  return ViewPlugin.fromClass(Marks, { decorations: (marks) => marks.decorations });
}

export interface EditorOptions {
  readonly label: string;
  /** Name → class of its library. */
  readonly names: ReadonlyMap<string, string>;
}

export function mountEditor(
  host: HTMLElement,
  code: string,
  { label, names }: EditorOptions,
  on: { change: (code: string) => void; run: () => void },
): CodeEditor {
  const root = host.attachShadow({ mode: 'open' });
  const run = () => {
    on.run();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentUnit.of('    '),
        indentOnInput(),
        bracketMatching(),
        python(),
        libraryMarks(names),
        syntaxHighlighting(colours),
        theme,
        EditorView.contentAttributes.of({
          'aria-label': label,
          autocapitalize: 'off',
          autocorrect: 'off',
          spellcheck: 'false',
        }),
        keymap.of([{ key: 'Mod-Enter', run }, ...historyKeymap, indentWithTab, ...defaultKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((tr) => tr.annotation(fromOutside)))
            on.change(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setCode: (text) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        annotations: fromOutside.of(true),
      }),
    focus: () => view.focus(),
  };
}
