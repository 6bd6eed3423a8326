/**
 * A cell as it stands in the HTML before any script runs: highlighted code, the recorded output (folded away while
 * the reader is still to predict it) and the buttons, which CSS hides where scripts are off.
 */
import { type Library, highlightLines } from '../../cell/highlight.ts';
import { escape, tag } from '../../cell/html.ts';
import { renderError, renderWarning } from '../../cell/output.ts';
import { TAGS, TORCH } from '../../cell/constants.ts';
import { renderPicture } from '../../cell/picture/render.ts';
import type { Strings } from '../../cell/strings.ts';
import type { MemoryPicture } from '../../protocol.ts';
import type { PageFile } from './page-key.ts';
import type { CellPicture } from './picture-for.ts';
import type { RecordedCell } from './recorded.ts';

export interface CellParts {
  readonly page: PageFile;
  readonly id: string;
  readonly code: string;
  readonly recorded: RecordedCell;
  readonly picture: MemoryPicture;
  readonly predict: boolean;
  /** Say what "derived" means: at the first derived program of a page. */
  readonly explain: boolean;
  readonly strings: Strings;
  /** The cell stands on a page of its own: links lead to the page that it comes from. */
  readonly alone?: boolean;
}

const language = (page: PageFile): string => (page.lang === 'zh-CN' ? 'zh-cn/' : '');

/** The address of a cell alone, below the site's base. Published: it never changes. */
export function embedPath(page: PageFile, id: string): string {
  return `${language(page)}embed/${page.lesson}/${id}/`;
}

/** The address of the page that a cell comes from, below the site's base. */
export function pagePath(page: PageFile): string {
  const folder = page.file.startsWith('content/lessons/') ? 'lessons/' : '';
  return language(page) + (page.lesson === 'home' ? '' : `${folder}${page.lesson}/`);
}

export function renderCell(parts: CellParts): string {
  const { page, id, strings, predict } = parts;
  const attributes = {
    id: `cell-${id}`,
    class: 'card not-content',
    'data-cell': id,
    'data-session': page.lesson,
    'data-predict': predict,
    'data-embed': embedPath(page, id),
    'data-page': parts.alone ? pagePath(page) : undefined,
  };
  return tag(
    TAGS.cell,
    attributes,
    renderCode(parts.code, libraries(parts.picture), strings) + bar(parts) + recordedOutput(parts),
  );
}

/** Highlighted lines with numbers that are drawn by CSS, so that copying takes the code alone. */
export function renderCode(source: string, names: ReadonlyMap<string, Library>, strings: Strings): string {
  const lines = highlightLines(source, names).map((line) => tag('span', { class: 'line' }, line));
  return tag(
    'div',
    { class: 'code', translate: 'no' },
    tag('pre', { tabindex: 0, 'aria-label': strings.code }, tag('code', {}, lines.join('\n'))),
  );
}

function bar({ strings, alone }: CellParts): string {
  const button = (action: string, label: string, kind: string) =>
    tag('button', { type: 'button', class: `btn ${kind}`, 'data-action': action }, label);
  const buttons =
    button('run', strings.run, 'primary') +
    button('stop', strings.stop, 'ghost') +
    button('reset', strings.reset, 'ghost') +
    tag('kbd', {}, strings.keys);
  const share = button('link', strings.copyLink, 'plain') + (alone ? '' : button('embed', strings.embed, 'plain'));
  return (
    tag('div', { class: 'bar js-only' }, buttons + tag('span', { class: 'share' }, share)) +
    tag('div', { class: 'status', role: 'status' })
  );
}

function recordedOutput({ recorded, predict, explain, strings }: CellParts): string {
  const warnings = recorded.warnings.map((w) => renderWarning(w, strings));
  const error = recorded.error;
  const message = error ? renderError(error, strings) : '';
  const stdout = recorded.stdout
    ? tag('pre', { class: 'stdout', tabindex: 0 }, escape(recorded.stdout.replace(/\n$/, '')))
    : error
      ? ''
      : tag('p', { class: 'quiet' }, strings.noOutput);
  const derived = recorded.derived ?? false;
  const summary = tag('summary', {}, (derived ? strings.derivedClosed : strings.recordedClosed)(TORCH));
  const note = explain ? tag('p', { class: 'derived' }, strings.derived) : '';
  return (
    tag('div', { class: 'live' }) +
    tag(
      'details',
      { class: 'recorded', open: !predict, 'data-derived': derived },
      summary + stdout + warnings.join('') + message + note,
    )
  );
}

/** A program that is shown with what it ended with, and does not run: other ways to the same error. */
export function renderAlso(code: string, { error, warnings }: RecordedCell, strings: Strings): string {
  const ended = error ? renderError(error, strings) : warnings.map((w) => renderWarning(w, strings)).join('');
  return tag('div', { class: 'card not-content still also' }, renderCode(code, new Map(), strings) + ended);
}

/** Which names of a picture belong to which library. */
export function libraries(picture: MemoryPicture): ReadonlyMap<string, Library> {
  const kinds = new Map(picture.objects.map((o) => [o.id, o.library]));
  return new Map(
    picture.names.flatMap(({ name, object }) => {
      const kind = kinds.get(object);
      return kind ? [[name, kind] as const] : [];
    }),
  );
}

export function renderMemoryPicture(
  id: string,
  { picture, before }: CellPicture,
  code: string,
  strings: Strings,
): string {
  return tag(
    TAGS.picture,
    { class: 'card not-content', 'data-for': id, 'data-pagefind-ignore': true },
    renderPicture(picture, strings, { before, code }),
  );
}
