/**
 * <tensor-cell>: a program that runs in the page. The build wrote its code, its buttons and the recorded output; this
 * class makes them act. A run that was superseded or stopped never paints.
 */
import { TAGS } from './constants.ts';
import { Editable } from './editable.ts';
import { engine, engineBytes, size, thrifty } from './engine.ts';
import { readLink } from './link.ts';
import type { MemoryPictureElement } from './memory-picture.ts';
import { compare, readRecorded, renderResult } from './output.ts';
import { openForm, reportText } from './report.ts';
import { type Program, Session } from './session.ts';
import { copyOut, shareText } from './share.ts';
import { failure, waitingFor } from './status.ts';
import { stringsFor } from './strings.ts';
import { escape } from './html.ts';
import type { CellResult } from '../protocol.ts';

const sessions = new Map<string, Session>();

/** Characters of live output that the page shows while a program still prints. */
const LIVE_LIMIT = 20_000;

export class TensorCellElement extends HTMLElement {
  readonly #strings = stringsFor(document.documentElement.lang);
  #editable: Editable | null = null;
  #turn = 0;
  #running = false;
  #unsubscribe: (() => void) | null = null;

  connectedCallback(): void {
    const place = this.querySelector<HTMLElement>('.code');
    if (!place || this.#editable) return;
    this.#editable = new Editable(place, this.#strings, {
      change: () => this.#onEdit(),
      run: () => void this.run(),
      trouble: (text) => this.#say(escape(text)),
    });
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
        event.preventDefault();
        void this.run();
      }
    });
    const apple = /Mac|iPhone|iPad/.test(navigator.userAgent);
    const kbd = this.querySelector('kbd');
    if (kbd && apple) kbd.textContent = '⌘ + Enter';
    if (thrifty && engineBytes) this.#button('run').textContent = this.#strings.runSize(size(engineBytes));
    this.#paintButtons();
    void this.#openLink();
    window.addEventListener('hashchange', () => void this.#openLink());
  }

  get program(): Program {
    return { cell: this.dataset['cell'] ?? '', code: this.#editable?.code ?? '' };
  }

  get edited(): boolean {
    return this.#editable?.edited ?? false;
  }

  /** Runs the programs above that have to run, then this one, and paints. Pressed again, the newer run wins. */
  async run(): Promise<void> {
    const turn = ++this.#turn;
    const mine = engine();
    const above = this.#above();
    this.#setRunning(true);
    const started = performance.now();
    let live = '';
    const showState = () => {
      if (turn !== this.#turn) return;
      const late = mine.state.kind === 'ready' && performance.now() - started > 400;
      this.#say(late ? escape(this.#strings.running) : waitingFor(mine.state, this.#strings));
    };
    this.#unsubscribe?.();
    this.#unsubscribe = mine.subscribe(showState);
    showState();
    const slow = setTimeout(() => {
      if (turn === this.#turn && mine.state.kind === 'ready') this.#say(escape(this.#strings.running));
    }, 400);
    const outcome = await this.#session().run(
      this.program,
      above.map((cell) => cell.program),
      {
        first: (count) =>
          mine.state.kind === 'ready' && turn === this.#turn && this.#say(escape(this.#strings.runningFirst(count))),
        output: (_stream, text) => {
          if (turn !== this.#turn || live.length > LIVE_LIMIT) return;
          live += text;
          if (performance.now() - started > 150) this.#showLive(live);
        },
      },
    );
    clearTimeout(slow);
    if (turn !== this.#turn) return;
    this.#unsubscribe();
    this.#unsubscribe = null;
    this.#setRunning(false);
    if (outcome.kind === 'done') this.#paint(outcome.result, this.edited || above.some((cell) => cell.edited));
    else if (outcome.kind === 'stopped') this.#say(escape(this.#strings.stopped));
    else this.#say(failure(outcome, this.#strings));
  }

  stop(): void {
    engine().stop();
  }

  /** The code as it was, and nothing of any run. */
  async reset(): Promise<void> {
    if (this.#running) this.stop();
    this.#turn++;
    this.#setRunning(false);
    if (this.edited) await this.#editable?.set(this.#editable.original);
    this.removeAttribute('data-ran');
    this.#live.replaceChildren();
    this.#say('');
    this.#pictures().forEach((picture) => picture.reset());
    const recorded = this.querySelector<HTMLDetailsElement>('details.recorded');
    if (recorded) recorded.open = !this.hasAttribute('data-predict');
    this.#paintButtons();
  }

  #session(): Session {
    const name = this.dataset['session'] ?? '';
    const found = sessions.get(name) ?? new Session(name, engine());
    sessions.set(name, found);
    return found;
  }

  #above(): readonly TensorCellElement[] {
    const all = [
      ...document.querySelectorAll<TensorCellElement>(
        `${TAGS.cell}[data-session="${CSS.escape(this.dataset['session'] ?? '')}"]`,
      ),
    ];
    return all.slice(0, all.indexOf(this));
  }

  #paint(result: CellResult, edited: boolean): void {
    const recorded = readRecorded(this.querySelector('details.recorded'));
    const comparison = edited ? 'not-compared' : compare(result, recorded);
    this.#live.innerHTML = renderResult(result, recorded, comparison, this.#strings);
    this.setAttribute('data-ran', comparison);
    void this.#explain(result);
    this.#say(escape(this.#deviceNote()));
    const details = this.querySelector<HTMLDetailsElement>('details.recorded');
    if (details) details.open = comparison === 'differs';
    const picture = result.picture;
    const before = this.#above().at(-1)?.lastPicture ?? null;
    this.lastPicture = picture;
    if (picture) this.#pictures().forEach((place) => place.show(picture, before, this.program.code));
    this.#paintButtons();
  }

  /** Links the page that explains the error, or else the first warning, when there is one. */
  async #explain({ error, warnings }: CellResult): Promise<void> {
    const message = error?.message ?? warnings[0]?.message;
    const shown = [...this.#live.querySelectorAll(error ? '.error' : '.warning')].at(error ? -1 : 0);
    if (!message || !shown) return;
    const { explanation } = await import('./errors/explain.ts');
    const link = await explanation(message, this.#strings);
    if (link && shown.isConnected) shown.insertAdjacentHTML('afterend', link);
  }

  /** Where `cuda` really ran, for a program that names it; nothing to say on WebGPU. */
  #deviceNote(): string {
    const { state } = engine();
    return state.kind === 'ready' && /cuda/.test(this.program.code) ? this.#strings.cuda[state.cuda] : '';
  }

  /** The picture of the newest run. */
  lastPicture: CellResult['picture'] = null;

  #showLive(text: string): void {
    const pre = this.#live.querySelector('pre.streaming') ?? document.createElement('pre');
    pre.className = 'stdout streaming';
    pre.textContent = text;
    if (!pre.isConnected) this.#live.replaceChildren(pre);
  }

  #pictures(): readonly MemoryPictureElement[] {
    return [
      ...document.querySelectorAll<MemoryPictureElement>(
        `${TAGS.picture}[data-for="${CSS.escape(this.dataset['cell'] ?? '')}"]`,
      ),
    ];
  }

  get #live(): HTMLElement {
    const place = this.querySelector<HTMLElement>('.live');
    if (!place) throw new Error('tensor-cell without .live');
    return place;
  }

  #button(action: string): HTMLButtonElement {
    const button = this.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    if (!button) throw new Error(`tensor-cell without the button ${action}`);
    return button;
  }

  #say(html: string): void {
    const status = this.querySelector('.status');
    if (status && status.innerHTML !== html) status.innerHTML = html;
  }

  #setRunning(running: boolean): void {
    this.#running = running;
    this.toggleAttribute('data-running', running);
    if (running) this.#button('run').textContent = this.#strings.run;
    this.#paintButtons();
  }

  #paintButtons(): void {
    this.#button('stop').disabled = !this.#running;
    this.#button('reset').disabled = !this.edited && !this.hasAttribute('data-ran') && !this.#running;
  }

  #onEdit(): void {
    this.toggleAttribute('data-edited', this.edited);
    this.#paintButtons();
  }

  #onClick(event: Event): void {
    const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
    const table: Readonly<Record<string, () => void>> = {
      run: () => void this.run(),
      stop: () => this.stop(),
      reset: () => void this.reset(),
      link: () => void this.#share('link', this.#strings.copied),
      embed: () => void this.#share('embed', this.#strings.embedCopied),
      report: () => void this.#report(),
      retry: () => {
        engine().start();
        void this.run();
      },
    };
    if (action) table[action]?.();
  }

  async #share(kind: 'link' | 'embed', said: string): Promise<void> {
    const text = await shareText(kind, this);
    this.#say(text === null ? escape(this.#strings.tooLong) : await copyOut(text, said, this.#strings));
  }

  async #report(): Promise<void> {
    const text = reportText(this, this.#strings);
    if (!openForm(text, this)) this.#say(await copyOut(text, this.#strings.report.copied, this.#strings));
  }

  /** Puts the code of the page's link into its program. Never runs it. */
  async #openLink(): Promise<void> {
    const linked = await readLink(location.hash);
    if (linked.kind === 'none') return;
    const first = document.querySelector(TAGS.cell) === this;
    const known = linked.kind === 'code' && document.getElementById(`cell-${linked.cell}`);
    if (linked.kind === 'damaged' && first) this.#say(escape(this.#strings.badLink));
    else if (linked.kind === 'code' && !known && first) this.#say(escape(this.#strings.unknownCell));
    else if (linked.kind === 'code' && linked.cell === this.dataset['cell']) {
      await this.#editable?.set(linked.code);
      this.#say(escape(this.#strings.fromLink));
      this.scrollIntoView({ block: 'center' });
    }
  }
}
