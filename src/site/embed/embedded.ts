/**
 * Every cell that has a page of its own (/embed/<page>/<cell>/), with the cells above it on its page, which run
 * first. The addresses are published: content/published.json keeps them.
 */
import { getCollection } from 'astro:content';
import { cellsIn, type PageCell } from '../cells.ts';
import { pagesWithCells } from '../published.ts';
import type { PageFile } from '../fences/page-key.ts';

export interface Embedded {
  readonly page: PageFile;
  /** Title and description of the page that the cell comes from. */
  readonly title: string;
  readonly description: string;
  readonly cell: PageCell;
  readonly above: readonly PageCell[];
}

export async function embedded(language: 'en' | 'zh-cn'): Promise<readonly Embedded[]> {
  const entries = new Map((await getCollection('docs')).map((entry) => [entry.filePath, entry.data]));
  return pagesWithCells(language).flatMap(({ page, source }) => {
    const data = entries.get(page.file);
    if (!data) return [];
    const cells = cellsIn(source);
    const { title, description = '' } = data;
    return cells.map((cell, at) => ({ page, title, description, cell, above: cells.slice(0, at) }));
  });
}

/** What getStaticPaths of a language gives to Astro. */
export async function embedPaths(language: 'en' | 'zh-cn') {
  return (await embedded(language)).map((one) => ({
    params: { id: `${one.page.lesson}/${one.cell.id}` },
    props: { one },
  }));
}
