/**
 * What leaves a program as text: a link to it, a tag that embeds it. Both name it by its address, which never changes;
 * edited code travels in the fragment.
 */
import { escape, tag } from './html.ts';
import { writeLink } from './link.ts';
import type { Program } from './session.ts';
import type { Strings } from './strings.ts';

export interface Shareable {
  readonly program: Program;
  readonly edited: boolean;
  readonly dataset: DOMStringMap;
  readonly offsetHeight: number;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Room for the line under an embedded program, and for its picture. */
const FOOT = 64;
const PICTURE = 320;

const SHARED: Readonly<Record<'link' | 'embed', (cell: Shareable) => Promise<string | null>>> = {
  link: (cell) => address(cell, cell.dataset['page'], `#cell-${cell.program.cell}`),
  embed: async (cell) => {
    const url = await address(cell, cell.dataset['embed'], '');
    return url === null ? null : embedTag(url, document.title, cell);
  },
};

/** The text for the clipboard; null when the edited code is too long for an address. */
export function shareText(kind: 'link' | 'embed', cell: Shareable): Promise<string | null> {
  return SHARED[kind](cell);
}

/** `path` is below the site's base; without one, this page is meant. */
async function address(cell: Shareable, path: string | undefined, fragment: string): Promise<string | null> {
  const url = new URL(path === undefined ? location.pathname : base + path, location.href);
  const code = cell.edited ? await writeLink(cell.program.cell, cell.program.code) : fragment;
  if (code === null) return null;
  url.hash = code;
  return url.href;
}

function embedTag(url: string, title: string, cell: Shareable): string {
  const picture = cell.dataset['predict'] === undefined ? PICTURE : 0;
  const height = Math.ceil((cell.offsetHeight + picture + FOOT) / 10) * 10;
  return tag('iframe', {
    src: url,
    title,
    width: '100%',
    height,
    style: 'border:0',
    loading: 'lazy',
    allow: 'clipboard-write',
  });
}

/** Copies `text` and gives the markup that says so; where copying is forbidden, the text itself to copy by hand. */
export async function copyOut(text: string, said: string, strings: Strings): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return escape(said);
  } catch {
    const field = tag(
      'textarea',
      { class: 'by-hand', readonly: true, rows: 3, 'aria-label': strings.copyByHand },
      escape(text),
    );
    return tag('span', {}, escape(strings.copyByHand)) + field;
  }
}
