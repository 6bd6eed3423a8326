/**
 * What each fence of a page becomes. One row per language of a fence; a page's state carries the cells seen so far,
 * so that a picture, a question or an exercise can name one.
 */
import type { Strings } from '../../cell/strings.ts';
import { tag } from '../../cell/html.ts';
import { renderExercise } from './exercise.ts';
import { ContentError } from './content-error.ts';
import { parseMeta } from './meta.ts';
import type { PageFile } from './page-key.ts';
import { pictureFor } from './picture-for.ts';
import { parsePredict, renderPredict } from './predict.ts';
import { type RecordedCell, recordedCell, shownText } from './recorded.ts';
import { renderAlso, renderCell, renderCode, renderMemoryPicture } from './render-cell.ts';
import { parse } from 'yaml';

export interface PageState {
  readonly page: PageFile;
  /** The site's base path, with a slash at its end. */
  readonly base: string;
  readonly strings: Strings;
  readonly cells: Map<string, { readonly code: string; readonly recorded: RecordedCell }>;
  readonly questions: Set<string>;
}

export interface Rendered {
  readonly html: string;
  /** Where it stands in a pair: left, right, or across both columns. */
  readonly kind: 'left' | 'right' | 'both';
}

type Fence = (state: PageState, text: string, meta: string) => Rendered;

export const FENCES: Readonly<Record<string, Fence>> = { python, predict, picture, exercise };

function python({ page, strings, cells }: PageState, text: string, metaText: string): Rendered {
  const meta = parseMeta(metaText);
  const also = meta.flags.has('also');
  if (!meta.flags.has('cell') && !also)
    return {
      html: tag('div', { class: 'card not-content still' }, renderCode(text, new Map(), strings)),
      kind: 'both',
    };
  const id = meta.values.get('id');
  if (!id || !/^[a-z][a-z0-9-]*$/.test(id))
    throw new ContentError(
      page.file,
      `fence \`\`\`python ${metaText}`,
      'id="…" of small letters, digits and hyphens',
      id ?? 'no id',
    );
  if (cells.has(id))
    throw new ContentError(page.file, `cell "${id}"`, 'an id that is used once', 'a second cell with it');
  const recorded = recordedCell(page, id, text);
  if (also) return { html: renderAlso(text, recorded, strings), kind: 'both' };
  cells.set(id, { code: text, recorded });
  const predict = meta.flags.has('predict');
  const drawn = pictureFor(page, id);
  const explain = [...cells.values()].find((cell) => cell.recorded.derived)?.recorded === recorded;
  const cell = renderCell({ page, id, code: text, recorded, picture: drawn.picture, predict, explain, strings });
  if (predict || meta.flags.has('plain')) return { html: cell, kind: 'left' };
  return { html: tag('div', { class: 'pair' }, cell + renderMemoryPicture(id, drawn, text, strings)), kind: 'both' };
}

function predict({ page, strings, cells }: PageState, text: string): Rendered {
  const question = parsePredict(page, text);
  const known = cells.get(question.cell);
  if (!known) throw new ContentError(page.file, 'predict fence, cell', 'the id of a cell above', question.cell);
  return { html: renderPredict(page, question, shownText(known.recorded), strings), kind: 'right' };
}

function picture({ page, strings, cells }: PageState, text: string): Rendered {
  const { cell } = (parse(text) ?? {}) as { cell?: string };
  const known = cell ? cells.get(cell) : undefined;
  if (!cell || !known)
    throw new ContentError(
      page.file,
      'picture fence, cell',
      `one of ${[...cells.keys()].join(', ')}`,
      cell ?? 'nothing',
    );
  return { html: renderMemoryPicture(cell, pictureFor(page, cell), known.code, strings), kind: 'right' };
}

function exercise({ page, strings, base }: PageState, text: string): Rendered {
  const { slug } = (parse(text) ?? {}) as { slug?: string };
  if (!slug) throw new ContentError(page.file, 'exercise fence, slug', 'the folder name of an exercise', 'nothing');
  return { html: renderExercise(page, slug, strings, base), kind: 'both' };
}
