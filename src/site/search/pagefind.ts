/**
 * Pagefind's index of the site, as the build wrote it beside the pages. A pasted message that is nowhere word for word
 * is asked for again without its numbers, dtypes and devices.
 */
import { isPlaceholder, tokens } from '../../cell/errors/tokens.ts';

export interface Place {
  readonly url: string;
  readonly title: string;
  /** Escaped text with the found words in <mark>. */
  readonly excerpt: string;
}

export interface FoundPage extends Place {
  /** Sections of the page that hold the words. */
  readonly sections: readonly Place[];
}

export interface Found {
  readonly total: number;
  readonly pages: readonly FoundPage[];
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly Place[];
}
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PagefindData> }[] }>;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const SHOWN = 8;
const SECTIONS = 2;
let loading: Promise<Pagefind> | null = null;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  return pagefind;
}

/** Rejects when the index cannot be loaded; the next call tries again. */
export async function searchPages(query: string): Promise<Found> {
  loading ??= load();
  const pagefind = await loading.catch((error: unknown) => {
    loading = null;
    throw error;
  });
  let { results } = await pagefind.search(query);
  const words = tokens(query).filter((word) => !isPlaceholder(word));
  if (results.length === 0 && words.length > 1) ({ results } = await pagefind.search(words.join(' ')));
  const pages = await Promise.all(results.slice(0, SHOWN).map(async (result) => page(await result.data())));
  return { total: results.length, pages };
}

function page({ url, excerpt, meta, sub_results }: PagefindData): FoundPage {
  const sections = sub_results.filter((s) => s.url.includes('#') && !s.url.endsWith('#_top')).slice(0, SECTIONS);
  return { url, excerpt, title: meta.title ?? url, sections };
}
