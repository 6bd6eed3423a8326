/**
 * A program that turns into an editor when the reader wants to write: on click, on Enter, on the first key.
 * CodeMirror is loaded then, and only then; if that fails, the program stays readable and runs as it is.
 */
import type { CodeEditor } from './editor.ts';
import type { Strings } from './strings.ts';

export class Editable {
  readonly #place: HTMLElement;
  readonly #strings: Strings;
  readonly #on: { readonly change: () => void; readonly run: () => void; readonly trouble: (text: string) => void };
  readonly original: string;
  #code: string;
  #editor: CodeEditor | null = null;
  #opening: Promise<void> | null = null;

  constructor(
    place: HTMLElement,
    strings: Strings,
    on: { change: () => void; run: () => void; trouble: (text: string) => void },
  ) {
    this.#place = place;
    this.#strings = strings;
    this.#on = on;
    this.original = place.querySelector('code')?.textContent ?? '';
    this.#code = this.original;
    const pre = place.querySelector('pre');
    pre?.setAttribute('role', 'textbox');
    pre?.setAttribute('aria-multiline', 'true');
    pre?.setAttribute('aria-label', strings.editHint);
    pre?.addEventListener('click', () => {
      if (getSelection()?.isCollapsed ?? true) void this.open();
    });
    pre?.addEventListener('keydown', (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && (event.key === 'Enter' || event.key.length === 1)) {
        event.preventDefault();
        void this.open();
      }
    });
    // The editor is fetched as soon as the pointer or the focus comes near, so that opening it takes no time.
    const near = () => void import('./editor.ts').catch(() => undefined);
    pre?.addEventListener('focus', near, { once: true });
    pre?.addEventListener('pointerdown', near, { once: true });
  }

  get code(): string {
    return this.#code;
  }

  get edited(): boolean {
    return this.#code !== this.original;
  }

  /** Puts `code` in place of what is there; opens the editor to show it. */
  async set(code: string): Promise<void> {
    this.#code = code;
    if (!this.#editor) await this.open(false);
    this.#editor?.setCode(code);
    this.#on.change();
  }

  async open(focus = true): Promise<void> {
    this.#opening ??= this.#load();
    await this.#opening;
    if (focus) this.#editor?.focus();
  }

  /** Which names the static program marks, and as what. */
  #names(): ReadonlyMap<string, string> {
    const marked = [...this.#place.querySelectorAll('.np, .pt')];
    return new Map(marked.map((name) => [name.textContent, name.classList.contains('np') ? 'np' : 'pt']));
  }

  async #load(): Promise<void> {
    try {
      const { mountEditor } = await import('./editor.ts');
      const host = document.createElement('div');
      host.className = 'editor';
      this.#editor = mountEditor(
        host,
        this.#code,
        { label: this.#strings.editorLabel, names: this.#names() },
        {
          change: (code) => {
            this.#code = code;
            this.#on.change();
          },
          run: this.#on.run,
        },
      );
      this.#place.replaceChildren(host);
    } catch {
      this.#opening = null;
      this.#on.trouble(this.#strings.editorFailed);
    }
  }
}
