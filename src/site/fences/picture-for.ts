/**
 * The memory picture after a cell, for the static page. The one place that knows where pictures come from:
 * content/pictures/<key>.json.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryPicture } from '../../protocol.ts';
import { ContentError } from './content-error.ts';
import { CONTENT, type PageFile } from './page-key.ts';

export interface CellPicture {
  readonly picture: MemoryPicture;
  /** The picture after the cell before it on the page; what changed since is marked. */
  readonly before: MemoryPicture | null;
}

/** The picture after `cell`. Raises ContentError when there is none. */
export function pictureFor(page: PageFile, cell: string): CellPicture {
  const path = join(CONTENT, 'pictures', `${page.key}.json`);
  const all = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, MemoryPicture>) : {};
  const order = Object.keys(all);
  const picture = all[cell];
  if (!picture)
    throw new ContentError(
      page.file,
      `cell "${cell}" has no memory picture`,
      `an entry "${cell}" in content/pictures/${page.key}.json`,
      order.join(', ') || 'no such file',
    );
  const previous = order[order.indexOf(cell) - 1];
  return { picture, before: (previous && all[previous]) || null };
}
